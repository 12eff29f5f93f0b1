"""What a run answers, the bins its quantiles are read from, and the checks that two runs must pass."""

from dataclasses import dataclass
from math import sqrt

import numpy as np

from model import COHORTS, FIGURES, MNKR, NORMALS, QUANTILES, YEARS
from plain import path, planned_yield

BINS = 2048
PILOT_PATHS = 4096
PILOT_WIDTH = 8  # standard deviations to either side; what lies beyond is counted in the outermost bins


@dataclass
class Bins:
    """Equal bins of each year and figure: value · scale + shift is the bin's number."""

    scale: np.ndarray
    shift: np.ndarray
    least: np.ndarray  # what lies in the bins, half a bin from either end
    most: np.ndarray

    def __init__(self, mean, sd):
        width = np.where(sd > 0, 2 * PILOT_WIDTH * sd / BINS, 1.0)
        self.scale = 1 / width
        self.shift = BINS / 2 - mean / width
        self.least, self.most = mean - (BINS - 1) / 2 * width, mean + (BINS - 1) / 2 * width


@dataclass
class Answers:
    """Arrays are [year, figure], and of cohorts [birth]. Each figure's quantile is right to one bin."""

    paths: int
    mean: np.ndarray
    sd: np.ndarray
    least: np.ndarray
    most: np.ndarray
    quantiles: np.ndarray
    negative: np.ndarray  # P(balanskravsresultat < 0), by year
    late: np.ndarray  # P(late), by birth
    first: np.ndarray  # P(the first to be late), by birth
    counts: np.ndarray
    bins: Bins

    def __init__(self, paths, sums, squares, least, most, counts, negative, late, first, bins):
        self.paths, self.counts, self.bins = paths, counts, bins
        self.mean = sums / paths
        self.sd = np.sqrt(np.maximum(squares / paths - self.mean**2, 0) * paths / (paths - 1))
        self.least, self.most = least, most
        self.negative, self.late, self.first = negative / paths, late / paths, first / paths
        below = np.concatenate([np.zeros_like(counts[..., :1]), np.cumsum(counts, axis=-1)], axis=-1)
        self.quantiles = np.empty((*counts.shape[:-1], len(QUANTILES)))
        for i in np.ndindex(counts.shape[:-1]):
            place = np.interp(np.array(QUANTILES) * paths, below[i], np.arange(BINS + 1))
            value = (place - bins.shift[i]) / bins.scale[i]
            self.quantiles[i] = np.clip(value, least[i], most[i])

    @property
    def holds(self):
        return 1 - self.first.sum()

    def share_up_to(self, i, value):
        """The share of the paths whose figure is at most `value`, read from the bins."""
        place = value * self.bins.scale[i] + self.bins.shift[i]
        below = np.concatenate([[0], np.cumsum(self.counts[i])])
        return np.interp(place, np.arange(BINS + 1), below) / self.paths

    def fourth_moment(self, i):
        """Kurtosis, read from the bins."""
        middle = (np.arange(BINS) + 0.5 - self.bins.shift[i]) / self.bins.scale[i]
        return np.sum(self.counts[i] * (middle - self.mean[i]) ** 4) / self.paths / self.sd[i] ** 4

    def json(self):
        """Amounts in mnkr."""
        years = {}
        for t, year in enumerate(YEARS):
            row = {"under noll": self.negative[t]}
            for k, figure in enumerate(FIGURES):
                row[figure] = {
                    "mean": self.mean[t, k] / MNKR,
                    "sd": self.sd[t, k] / MNKR,
                    "min": self.least[t, k] / MNKR,
                    "max": self.most[t, k] / MNKR,
                    "quantiles": {f"{p:g}": q / MNKR for p, q in zip(QUANTILES, self.quantiles[t, k])},
                }
            years[str(year)] = row
        return {
            "holds": self.holds,
            "late": {str(birth): p for birth, p in zip(COHORTS, self.late)},
            "first late": {str(birth): p for birth, p in zip(COHORTS, self.first)},
            "years": years,
        }


class Disagreement(Exception):
    pass


def require(holds, sentence):
    if not holds:
        raise Disagreement(sentence)


def check_paths(peer, model, paths=600):
    """The peer's own steps against the plain path, given the same normals: the ledger exactly, amounts nearly so.

    An exponential that differs in its last bit may round a year's amount to the neighbouring krona.
    """
    normals = np.random.Generator(np.random.SFC64(20250831)).standard_normal((NORMALS, paths))
    figures, late = peer.trace(model, normals)
    for p in range(paths):
        expected, births = path(model, normals[:, p].tolist(), planned_yield(model))
        error = np.abs(figures[:, :, p] - np.array(expected)).max()
        require(error <= 4 * len(YEARS), f"{peer.NAME}: path {p} is {error} kr from the plain one")
        births = [birth in births for birth in COHORTS]
        require(late[:, p].tolist() == births, f"{peer.NAME}: path {p} has other cohorts late than the plain one")


def check_plan(peer, model):
    """With every σ zero each path is the plan, to the krona, whatever is drawn."""
    certain = model.with_certainty()
    plan, births = path(certain, [0.0] * NORMALS, planned_yield(model))
    require([row[0] for row in plan[:4]] == list(model.stated[:4]), "the plain path is not the plan")
    require(births == [], "a cohort is late in the plan")
    answers = peer.Simulation(certain, seed=1).run(5000)
    for name in ("least", "most"):
        amounts = getattr(answers, name)
        require(np.array_equal(amounts, np.array(plan)), f"{peer.NAME}: {name} is not the plan when nothing varies")
    require(answers.holds == 1, f"{peer.NAME}: a cohort is late when nothing varies")


def check_agreement(one, other, limit=5):
    """Every answer within `limit` standard errors of the difference, quantiles within one bin besides."""
    share = 1 / one.paths + 1 / other.paths
    for name in ("holds", "negative", "late", "first"):
        p, q = np.atleast_1d(getattr(one, name)), np.atleast_1d(getattr(other, name))
        error = np.sqrt(np.maximum(p * (1 - p), 10 * share) * share)
        require((abs(p - q) <= limit * error).all(), f"{name}: {p} and {q}")
    for i in np.ndindex(one.mean.shape):
        where = f"{FIGURES[i[1]]} {YEARS[i[0]]}"
        if one.sd[i] == 0 or other.sd[i] == 0:
            same = one.mean[i] == other.mean[i] and one.sd[i] == other.sd[i]
            require(same, f"{where} should not vary: {one.mean[i]} and {other.mean[i]}")
            continue
        difference = abs(one.mean[i] - other.mean[i])
        require(difference <= limit * one.sd[i] * sqrt(share), f"mean of {where}: {one.mean[i]} and {other.mean[i]}")
        error = one.sd[i] * sqrt(max(one.fourth_moment(i) - 1, 1) / 4 * share)
        require(abs(one.sd[i] - other.sd[i]) <= limit * error, f"sd of {where}: {one.sd[i]} and {other.sd[i]}")
        bin = 1 / one.bins.scale[i] + 1 / other.bins.scale[i]
        for p, value in zip(QUANTILES, one.quantiles[i]):
            slack = limit * sqrt(p * (1 - p) * share)
            low, high = other.share_up_to(i, value - bin), other.share_up_to(i, value + bin)
            require(low - slack <= p <= high + slack, f"quantile {p} of {where}: {value} has {low}–{high} below it")
