"""The model as an analyst writes it in NumPy: one array of a block's paths for each thing that varies, one core."""

import numpy as np

from answers import Answers
from model import COHORTS, DEVIATIONS, FIGURES, FIRST_PORTFOLIO_YEAR, NORMALS, QUANTILES, RESTORATION_YEARS, YEARS
from plain import planned

NAME = "numpy"
BLOCK = 16384  # paths that are stepped together


def whole(amount):
    """Whole kronor, half away from zero."""
    return np.copysign(np.floor(np.abs(amount) + 0.5), amount)


class Ledger:
    """The cohorts in the order of their deadlines, [cohort, path]: what is left, and what was late at the deadline."""

    def __init__(self, births, deadlines, deficits, years, paths):
        deadlines = np.array([*deadlines, *(year + RESTORATION_YEARS for year in years)])
        order = np.argsort(deadlines, kind="stable")
        self.deadlines = deadlines[order]
        self.births = np.array([*births, *years])[order]
        opening = np.array([*deficits, *(0.0 for _ in years)])[order]
        self.left = np.repeat(opening[:, None], paths, axis=1)
        self.late = np.zeros_like(self.left)

    def close(self, year, result):
        """A positive result restores the earliest deadline first, the rest is lost; a negative one is a new cohort."""
        pool = np.maximum(result, 0)
        for birth, left in zip(self.births, self.left):
            if birth < year:
                restored = np.minimum(pool, left)
                left -= restored
                pool -= restored
            elif birth == year:
                left[:] = np.maximum(-result, 0)
        due = self.deadlines == year
        self.late[due] = self.left[due]


class Portfolio:
    """Market value and acquisition cost, [class, path]."""

    def __init__(self, model, paths):
        self.model = model
        self.weights = np.array(model.weights)[:, None]
        self.direct_yield = np.array(model.direct_yield)[:, None]
        self.value = self.split(np.full(paths, model.value))
        self.cost = self.split(np.full(paths, model.cost))

    def split(self, amount):
        """By weight in whole kronor, the rest to the last class."""
        parts = whole(self.weights * amount)
        parts[-1] = amount - parts[:-1].sum(axis=0)
        return parts

    def earn(self, growth):
        """A year's direct yield, reinvested by weight, and its change of prices; returns the direct yield."""
        direct = whole(self.direct_yield * self.value).sum(axis=0)
        change = whole(self.value * (growth - self.direct_yield))
        part = self.split(direct)
        self.value = np.maximum(self.value + change, 0) + part
        self.cost += part
        return direct

    def rebalance(self):
        """Sells what is above its weight and buys the others; returns what the sales realised."""
        target = self.split(self.value.sum(axis=0))
        sold = np.maximum(self.value - target, 0)
        realised = whole(sold * (self.value - self.cost) / np.maximum(self.value, 1))
        self.cost += np.maximum(target - self.value, 0) - (sold - realised)
        self.value = target
        return realised.sum(axis=0)

    def realise(self, wanted):
        """Sells and buys back until as much gain as is wanted, or as there is, has been realised; returns it."""
        gains = np.maximum(self.value - self.cost, 0)
        available = gains.sum(axis=0)
        amount = np.minimum(wanted, available)
        taken = np.minimum(whole(amount * gains / np.maximum(available, 1)), gains)
        taken[-1] = np.minimum(amount - taken[:-1].sum(axis=0), gains[-1])
        self.cost += taken
        return taken.sum(axis=0)


def growth(model, normals):
    """Lognormal returns of correlated classes, [class, year, path], from as many independent normals."""
    classes = len(model.weights)
    correlation = np.full((classes, classes), model.correlation)
    np.fill_diagonal(correlation, 1)
    shocks = np.linalg.cholesky(correlation) @ normals.reshape(classes, -1)
    spread, mean = np.array(model.spread)[:, None], np.array(model.mean)[:, None]
    returns = (1 + mean) * np.exp(spread * shocks - spread**2 / 2) - 1
    return returns.reshape(classes, -1, normals.shape[1])


def simulate(model, normals, figures, late):
    """Fills the figures of so many paths, [year, figure, path], and what was late of each cohort, [birth, path]."""
    plan, paths = planned(model), normals.shape[1]
    returns = growth(model, normals[DEVIATIONS:])
    portfolio = Portfolio(model, paths)
    ledger = Ledger(model.opening_births, model.opening_deadlines, model.opening_deficits, YEARS, paths)
    deviation = np.zeros(paths)
    for t, year in enumerate(YEARS):
        deviation = model.persistence * deviation + model.deviation_sd[t] * normals[t]
        realised = direct = np.zeros(paths)
        if t >= FIRST_PORTFOLIO_YEAR:
            direct = portfolio.earn(returns[:, t - FIRST_PORTFOLIO_YEAR])
            realised = portfolio.rebalance()
            if model.planned_gains[t] > 0:
                realised += portfolio.realise(np.maximum(model.planned_gains[t] - realised, 0))
        result = (model.stated[t] + (realised - plan.gains[t]) + (direct - plan.yields[t])
                  + whole(model.income[t] * deviation))
        ledger.close(year, result)
        value = portfolio.value.sum(axis=0)
        gain = value - portfolio.cost.sum(axis=0)
        for k, figure in enumerate((result, ledger.left.sum(axis=0), value, gain, realised, direct)):
            figures[t, k] = figure
    late[:] = [ledger.late[ledger.births == birth][0] for birth in COHORTS]


def first_late(late):
    """The share of the paths whose first late cohort is of each birth."""
    broken = np.zeros(late.shape[1], bool)
    first = np.empty(len(late))
    for birth, is_late in enumerate(late):
        first[birth] = np.mean(is_late & ~broken)
        broken |= is_late
    return first


def summary(row):
    return np.mean(row), np.std(row, ddof=1), np.min(row), np.max(row), np.quantile(row, QUANTILES)


def summarise(figures, late, each=map):
    """`each` applies a function to all rows, one after the other or in several threads."""
    rows = list(each(summary, figures.reshape(-1, figures.shape[2])))
    mean, sd, least, most, quantiles = (np.reshape(part, (*figures.shape[:2], -1)) for part in zip(*rows))
    negative = np.mean(figures[:, 0] < 0, axis=1)
    return Answers(figures.shape[2], mean[..., 0], sd[..., 0], least[..., 0], most[..., 0], quantiles, negative,
                   np.mean(late > 0, axis=1), first_late(late > 0), figures)


class Simulation:
    how = f"one core, {BLOCK} paths at a time"

    def __init__(self, model, seed):
        self.model, self.seed = model, seed

    def run(self, paths):
        generator = np.random.default_rng(self.seed)
        figures, late = np.empty((len(YEARS), len(FIGURES), paths)), np.empty((len(COHORTS), paths))
        for start in range(0, paths, BLOCK):
            block = slice(start, min(start + BLOCK, paths))
            normals = generator.standard_normal((NORMALS, block.stop - start))
            simulate(self.model, normals, figures[..., block], late[:, block])
        return summarise(figures, late)


def trace(model, normals):
    """The figures of given normals, [year, figure, path], and which cohorts are late, [birth, path]."""
    figures, late = np.empty((len(YEARS), len(FIGURES), normals.shape[1])), np.empty((len(COHORTS), normals.shape[1]))
    simulate(model, normals, figures, late)
    return figures, late > 0
