"""The model in Numba on all cores: blocks of paths that fit the cache, in loops that LLVM makes SIMD code of."""

from math import copysign, floor, log1p, sqrt

import numba
import numpy as np
from numba import njit, prange

from answers import BINS, PILOT_PATHS, Answers, Bins
from counting import add_counts, add_moments, add_shares, larger, smaller
from model import COHORTS, DEVIATIONS, FIGURES, FIRST_PORTFOLIO_YEAR, NORMALS, RESTORATION_YEARS, RETURNS, YEARS
from plain import planned
from ziggurat import fill, seeded

NAME = "numba-tuned"
BLOCK = 1024  # paths that are stepped together
STREAM = 16384  # paths that share a generator; a thread takes one stream at a time

OPENING = 2  # deficits from before the first year
WORK_ROWS = 6 + OPENING + len(YEARS)

YIELD, DRIFT, LOADING = range(3)  # rows of the classes' constants
INCOME, OFFSET, AIM, SD = range(4)  # rows of the years' constants


def constants(model):
    """What the compiled code needs of the model, by class, by year, and alone."""
    assert model.weights == (0.5, 0.5), "halves are compiled in"
    assert model.deadlines_are_usual, "the ledger's closed form is compiled in"
    spread = model.spread
    drift = [log1p(mean) - s * s / 2 for mean, s in zip(model.mean, spread)]
    classes = np.array([model.direct_yield, drift, (spread[0], spread[1] * sqrt(1 - model.correlation**2))])
    offset = np.array(model.stated) - np.sum(planned(model), axis=0)
    years = np.array([model.income, offset, model.planned_gains, model.deviation_sd])
    alone = (model.persistence, spread[1] * model.correlation, model.value, model.cost, *model.opening_deficits)
    return classes, years, alone


@njit(inline="always")
def whole(x):
    """A whole krona, half away from zero."""
    return copysign(floor(abs(x) + 0.5), x)


@njit(inline="always")
def natural(x):
    """A whole krona of an amount that is not negative."""
    return floor(x + 0.5)


@njit(inline="always")
def exponential(x):
    """eˣ as (e^(x/16))¹⁶ from ten terms, which unlike a call can be vectorised.

    6e-15 relative for |x| < 2, held against NumPy's; a year's log return is smaller.
    """
    y = x * 0.0625
    e = 1 + y / 9
    e = 1 + y / 8 * e
    e = 1 + y / 7 * e
    e = 1 + y / 6 * e
    e = 1 + y / 5 * e
    e = 1 + y / 4 * e
    e = 1 + y / 3 * e
    e = 1 + y / 2 * e
    e = 1 + y * e
    e *= e
    e *= e
    e *= e
    return e * e


@njit
def invest(n, first, second, classes, common, aim, value0, value1, gain0, gain1, total, total_gain, realised, direct):
    """A year of the portfolio: direct yield, prices, reinvestment, rebalancing, realising.

    Keeps each class's value and its gain over cost: buying and selling leave the gain alone but for what is realised.
    """
    for p in range(n):
        e0 = classes[DRIFT, 0] + classes[LOADING, 0] * first[p]
        e1 = classes[DRIFT, 1] + classes[LOADING, 1] * second[p] + common * first[p]
        v0, v1, g0, g1 = value0[p], value1[p], gain0[p], gain1[p]
        # Never below zero: a loss is at most the value.
        change0 = larger(whole(v0 * (exponential(e0) - (1 + classes[YIELD, 0]))), -v0)
        change1 = larger(whole(v1 * (exponential(e1) - (1 + classes[YIELD, 1]))), -v1)
        income = natural(v0 * classes[YIELD, 0]) + natural(v1 * classes[YIELD, 1])
        half = natural(income * 0.5)
        v0 += change0 + half
        v1 += change1 + (income - half)
        g0 += change0
        g1 += change1
        # The class above its half sells; the other's product is zero.
        t = v0 + v1
        target = natural(t * 0.5)
        over = v0 - target
        sold0 = whole(larger(over, 0.0) * g0 / larger(v0, 1.0))
        sold1 = whole(larger(-over, 0.0) * g1 / larger(v1, 1.0))
        g0 -= sold0
        g1 -= sold1
        sold = sold0 + sold1
        if aim > 0:
            # What rebalancing left of the aim, never more than there is, from each class by its share of the gains.
            there0, there1 = larger(g0, 0.0), larger(g1, 0.0)
            there = there0 + there1
            wanted = smaller(larger(aim - sold, 0.0), there)
            taken0 = smaller(natural(wanted * there0 / larger(there, 1.0)), there0)
            taken1 = smaller(wanted - taken0, there1)
            g0 -= taken0
            g1 -= taken1
            sold += taken0 + taken1
        value0[p], value1[p], gain0[p], gain1[p] = target, t - target, g0, g1
        total[p], total_gain[p], realised[p], direct[p] = t, g0 + g1, sold, income


@njit
def close(n, normals, persistence, sd, income, offset, deviation, realised, direct,
          before, result, outstanding, deficit):
    """Balanskravsresultat, what is then outstanding, and the year's own deficit."""
    for p in range(n):
        deviation[p] = persistence * deviation[p] + sd * normals[p]
        r = whole(income * deviation[p]) + realised[p] + direct[p] + offset
        result[p] = r
        outstanding[p] = larger(before[p] - r, 0.0)
        deficit[p] = larger(-r, 0.0)


@njit
def judge(n, outstanding, due, second, third, newest, late):
    """The ledger needs no list: the earliest is restored first, so what is left is always of the latest deficits.

    What is left beyond the last three years' deficits is then of cohorts whose deadline has passed.
    """
    for p in range(n):
        late[p] = (outstanding[p] > second[p] + third[p] + newest[p]) & (due[p] > 0)


@njit
def step(n, normals, classes, years, alone, work, figures, late):
    """Fills a block's figures, [year, figure, path], and which cohorts are late, [birth, path]."""
    persistence, common, value, cost, opening0, opening1 = alone
    deviation, value0, value1, gain0, gain1, outstanding = work[0], work[1], work[2], work[3], work[4], work[5]
    deficits = work[6:]
    deviation[:] = 0
    value0[:] = value / 2
    value1[:] = value / 2
    gain0[:] = (value - cost) / 2
    gain1[:] = (value - cost) / 2
    deficits[0, :] = opening0
    deficits[1, :] = opening1
    outstanding[:] = opening0 + opening1
    for t in range(years.shape[1]):
        year = figures[t]
        if t < FIRST_PORTFOLIO_YEAR:
            year[2, :] = value
            year[3, :] = value - cost
            year[4, :] = 0
            year[5, :] = 0
        else:
            k = DEVIATIONS + t - FIRST_PORTFOLIO_YEAR
            invest(n, normals[k], normals[k + RETURNS], classes, common, years[AIM, t],
                   value0, value1, gain0, gain1, year[2], year[3], year[4], year[5])
        born = t + OPENING
        before = outstanding if t == 0 else figures[t - 1, 1]
        close(n, normals[t], persistence, years[SD, t], years[INCOME, t], years[OFFSET, t],
              deviation, year[4], year[5], before, year[0], year[1], deficits[born])
        due = born - RESTORATION_YEARS
        if 0 <= due < late.shape[0]:
            judge(n, year[1], deficits[due], deficits[due + 1], deficits[due + 2], deficits[born], late[due])


@njit(parallel=True)
def simulate(paths, generators, classes, years, alone, scale, shift, counting, moments, counts, negative, cohorts):
    """Draw, step, tally; the tallies' first index is the thread."""
    for stream in prange(generators.shape[0]):
        thread = numba.get_thread_id()
        normals = np.empty((NORMALS, BLOCK))
        work = np.zeros((WORK_ROWS, BLOCK))
        figures = np.empty((len(YEARS), len(FIGURES), BLOCK))
        late = np.empty((len(COHORTS), BLOCK), np.bool_)
        broken = np.empty(BLOCK, np.bool_)
        folded = np.empty((4, BLOCK))
        place = np.empty(BLOCK, np.int32)
        for start in range(stream * STREAM, min(paths, (stream + 1) * STREAM), BLOCK):
            n = min(BLOCK, paths - start)
            fill(generators[stream], normals, n)
            step(n, normals, classes, years, alone, work, figures, late)
            for t in range(len(YEARS)):
                for k in range(len(FIGURES)):
                    add_moments(n, figures[t, k], folded, moments[thread, t, k])
                    if counting:
                        add_counts(n, figures[t, k], scale[t, k], shift[t, k], place, counts[thread, t, k])
            add_shares(n, figures, late, broken, negative[thread], cohorts[thread])


class Simulation:
    def __init__(self, model, seed):
        self.constants, self.seed = constants(model), seed
        self.how = f"{numba.get_num_threads()} threads, {BLOCK} paths at a time"

    def run(self, paths):
        """The answers of so many paths; a short pilot of other paths lays out the bins."""
        shape = (len(YEARS), len(FIGURES))
        moments, *_ = self.add(PILOT_PATHS, self.seed + 1, Bins(np.zeros(shape), np.zeros(shape)), counting=False)
        mean = moments[..., 0] / PILOT_PATHS
        bins = Bins(mean, np.sqrt(np.maximum(moments[..., 1] / PILOT_PATHS - mean**2, 0)))
        moments, counts, negative, cohorts = self.add(paths, self.seed, bins, counting=True)
        return Answers.tallied(paths, *np.moveaxis(moments, -1, 0), counts, negative, *cohorts, bins)

    def add(self, paths, seed, bins, counting):
        """Tallies of all threads: moments, counts, negative results, late and first late cohorts."""
        threads = numba.get_num_threads()
        moments = np.zeros((threads, len(YEARS), len(FIGURES), 4))
        moments[..., 2], moments[..., 3] = np.inf, -np.inf
        counts = np.zeros((threads, len(YEARS), len(FIGURES), BINS), np.uint32)
        negative = np.zeros((threads, len(YEARS)), np.int64)
        cohorts = np.zeros((threads, 2, len(COHORTS)), np.int64)
        generators = seeded(seed, -(-paths // STREAM))
        simulate(paths, generators, *self.constants, bins.scale, bins.shift, counting,
                 moments, counts, negative, cohorts)
        together = moments.sum(axis=0)
        together[..., 2], together[..., 3] = moments[..., 2].min(axis=0), moments[..., 3].max(axis=0)
        return together, counts.sum(axis=0, dtype=np.int64), negative.sum(axis=0), cohorts.sum(axis=0)


def trace(model, normals):
    """The figures of given normals, [year, figure, path], and which cohorts are late, [birth, path]."""
    paths = normals.shape[1]
    figures = np.empty((len(YEARS), len(FIGURES), paths))
    late = np.empty((len(COHORTS), paths), np.bool_)
    step(paths, normals, *constants(model), np.zeros((WORK_ROWS, paths)), figures, late)
    return figures, late
