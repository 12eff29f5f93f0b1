"""Region Västerbotten's plan (Scenarios/vasterbotten-2025.json5) and what may happen to it, as constants.

Amounts are whole kronor held in float64; shares and returns are fractions, not per cent.
"""

from dataclasses import dataclass, replace
from math import log1p, sqrt

MNKR = 1e6

YEARS = tuple(range(2025, 2035))
FIRST_PORTFOLIO_YEAR = 1  # 2026; the portfolio is valued at the end of 2025
LAST_PLAN_YEAR = 3  # 2028

FIGURES = ("balanskravsresultat", "återstår", "portfölj", "övervärde", "realiserat", "direktavkastning")
QUANTILES = (0.01, 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.99)

# Cohorts that the plan answers for: born up to its last year, the first two before it begins.
COHORTS = tuple(range(2023, 2029))
RESTORATION_YEARS = 3  # kommunallag (2017:725) 11 kap. 12 §

# A path's normals: a deviation for every year, then one for each class and year with a portfolio.
DEVIATIONS = len(YEARS)
RETURNS = len(YEARS) - FIRST_PORTFOLIO_YEAR
NORMALS = DEVIATIONS + 2 * RETURNS


@dataclass(frozen=True)
class Model:
    """What a path needs. Two classes of assets: globala aktier, nominella räntor."""

    income: tuple  # skatter och bidrag, kr a year
    stated: tuple  # the plan's balanskravsresultat, kr a year
    planned_gains: tuple  # realised gains that the plan aims at and `stated` already holds, kr a year; 0: none stated
    deviation_sd: tuple  # share of income, by year
    persistence: float
    weights: tuple
    mean: tuple  # arithmetic mean return a year, by class
    sd: tuple
    direct_yield: tuple
    correlation: float
    value: float  # market value at the end of 2025, split by weight
    cost: float  # acquisition cost likewise
    opening_births: tuple  # the years of deficits from before the first year
    opening_deadlines: tuple  # the years by whose ends they are to be restored
    opening_deficits: tuple  # what waivers left of them

    @property
    def spread(self):
        """s of the lognormal return: s² = ln(1 + σ² / (1 + f̄)²)."""
        return tuple(sqrt(log1p((sd / (1 + mean)) ** 2)) for sd, mean in zip(self.sd, self.mean))

    @property
    def deadlines_are_usual(self):
        """Every opening deficit is of a year of its own and due three years on, none extended."""
        return self.opening_births == COHORTS[:2] and all(
            due == birth + RESTORATION_YEARS for birth, due in zip(self.opening_births, self.opening_deadlines))

    def with_certainty(self):
        """The same with every σ zero: its only path is the plan."""
        return replace(self, deviation_sd=tuple(0.0 for _ in self.deviation_sd), sd=tuple(0.0 for _ in self.sd))


def mnkr(*amounts):
    return tuple(amount * MNKR for amount in amounts)


VÄSTERBOTTEN = Model(
    income=mnkr(11450, 12250, 12650, *[13100] * 7),
    stated=mnkr(-427, 240, 308, 336, *[236] * 6),
    planned_gains=mnkr(0, 100, 100, 100, *[0] * 6),
    # 2025 is a prognos made in August: four months are left.
    deviation_sd=(0.024 * sqrt(4 / 12), *[0.024] * 9),
    persistence=0.7,
    weights=(0.5, 0.5),
    mean=(0.065, 0.028),
    sd=(0.165, 0.040),
    direct_yield=(0.025, 0.028),
    correlation=0.05,
    value=6400 * MNKR,
    cost=5760 * MNKR,
    opening_births=(2023, 2024),
    opening_deadlines=(2026, 2027),
    opening_deficits=mnkr(239, 193),
)
