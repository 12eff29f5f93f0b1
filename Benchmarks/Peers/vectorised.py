"""The model in NumPy on one core: chunks of paths that fit the cache, every operation in place."""

from math import log1p, sqrt

import numpy as np

from answers import PILOT_PATHS, Bins
from model import COHORTS, DEVIATIONS, FIGURES, FIRST_PORTFOLIO_YEAR, RESTORATION_YEARS, RETURNS, YEARS
from normals import Normals
from plain import planned
from tallies import Moments, Recorder, Tally

NAME = "numpy-tuned"
CHUNK = 12288  # paths that are stepped together


class Paths:
    """Steps a chunk of paths through the years; allocates once. A pair of rows holds both classes of assets.

    Keeps each class's value and its gain over cost: buying and selling leave the gain alone but for what is realised.
    """

    def __init__(self, model, paths):
        assert model.weights == (0.5, 0.5), "halves are written in"
        assert model.deadlines_are_usual, "the ledger's closed form is written in"
        self.model = model
        self.offset = np.array(model.stated) - np.sum(planned(model), axis=0)
        spread = model.spread
        self.drift = [log1p(mean) - s * s / 2 for mean, s in zip(model.mean, spread)]
        self.loadings = (spread[0], spread[1] * model.correlation, spread[1] * sqrt(1 - model.correlation**2))
        self.direct_yield = np.array(model.direct_yield)[:, None]
        self.figures = np.empty((len(FIGURES), paths))
        self.prices = np.empty((2, RETURNS, paths))
        self.value, self.gain, self.a, self.b = (np.empty((2, paths)) for _ in range(4))
        self.deviation, self.amount = np.empty(paths), np.empty(paths)
        # NumPy's maximum is slower with a number than with an array.
        self.zero, self.one = np.zeros((2, paths)), np.ones((2, paths))
        self.deficits = np.empty((len(model.opening_deficits) + len(YEARS), paths))
        self.late, self.fresh, self.unbroken = (np.empty(paths, bool) for _ in range(3))

    def run(self, normals, tally):
        model, figures = self.model, self.figures
        self.deviation[:] = 0
        self.value[:] = model.value / 2
        self.gain[:] = (model.value - model.cost) / 2
        self.deficits[:2] = np.array(model.opening_deficits)[:, None]
        self.unbroken[:] = True
        figures[1] = sum(model.opening_deficits)
        figures[2:] = np.array([model.value, model.value - model.cost, 0, 0])[:, None]
        self.price(normals)
        for t in range(len(YEARS)):
            if t >= FIRST_PORTFOLIO_YEAR:
                self.invest(t)
            self.deviate(t, normals[t])
            self.restore(t, tally)
            tally.add(t, figures)
        return tally

    def price(self, normals):
        """Price returns r − y of every class and year: (1 + f̄) · exp(s · ε − s² / 2) − 1 − y."""
        first, second = normals[DEVIATIONS:DEVIATIONS + RETURNS], normals[DEVIATIONS + RETURNS:]
        equities, bonds = self.prices
        np.multiply(first, self.loadings[1], out=equities)
        np.multiply(second, self.loadings[2], out=bonds)
        bonds += equities
        np.multiply(first, self.loadings[0], out=equities)
        equities += self.drift[0]
        bonds += self.drift[1]
        np.exp(self.prices, out=self.prices)
        equities -= 1 + self.model.direct_yield[0]
        bonds -= 1 + self.model.direct_yield[1]

    def deviate(self, t, normals):
        """Balanskravsresultat: stated + (realised − planned) + (direct yield − planned) + deviation."""
        model, deviation, amount = self.model, self.deviation, self.amount
        result, _, _, _, realised, direct = self.figures
        deviation *= model.persistence
        np.multiply(normals, model.deviation_sd[t], out=amount)
        deviation += amount
        np.multiply(deviation, model.income[t], out=amount)
        whole(amount, result)
        result += realised
        result += direct
        result += self.offset[t]

    def invest(self, t):
        """A year of the portfolio: direct yield, prices, reinvestment, rebalancing, realising."""
        value, gain, a, b, amount = self.value, self.gain, self.a, self.b, self.amount
        _, _, total, total_gain, realised, direct = self.figures
        # Direct yield in a, change of prices in b, both of the opening value.
        np.multiply(value, self.direct_yield, out=a)
        a += 0.5
        np.floor(a, out=a)
        np.add(a[0], a[1], out=direct)
        np.multiply(value, self.prices[:, t - FIRST_PORTFOLIO_YEAR], out=b)
        whole(b, a)
        # Never below zero: a loss is at most the value.
        np.negative(value, out=b)
        np.maximum(a, b, out=a)
        value += a
        gain += a
        np.add(value[0], value[1], out=total)
        total += direct
        # Reinvested by weight; then the class above its half sells, by as much as the other is below.
        above, below = b
        np.multiply(direct, 0.5, out=amount)
        amount += 0.5
        np.floor(amount, out=amount)
        value[0] += amount
        np.multiply(total, 0.5, out=amount)
        amount += 0.5
        np.floor(amount, out=amount)
        np.subtract(value[0], amount, out=above)
        np.negative(above, out=below)
        np.maximum(b, self.zero, out=b)
        # What is sold realises its share of the gain; the other class's product is zero. value[1] is what total leaves.
        np.subtract(total, value[0], out=value[1])
        b *= gain
        np.maximum(value, self.one, out=a)
        b /= a
        whole(b, a)
        gain -= a
        np.add(a[0], a[1], out=realised)
        value[0] = amount
        np.subtract(total, amount, out=value[1])
        if self.model.planned_gains[t] > 0:
            self.realise(self.model.planned_gains[t])
        np.add(gain[0], gain[1], out=total_gain)

    def realise(self, aim):
        """Realises what rebalancing left of the aim, never more than there is, each class by its share of the gains."""
        gain, gains, taken, amount = self.gain, self.a, self.b, self.amount
        realised = self.figures[4]
        np.maximum(gain, self.zero, out=gains)
        first, second = taken
        np.add(gains[0], gains[1], out=second)
        np.subtract(aim, realised, out=amount)
        np.maximum(amount, self.zero[0], out=amount)
        np.minimum(amount, second, out=amount)
        np.maximum(second, self.one[0], out=second)
        np.multiply(amount, gains[0], out=first)
        first /= second
        first += 0.5
        np.floor(first, out=first)
        np.subtract(amount, first, out=second)
        np.minimum(taken, gains, out=taken)
        gain -= taken
        realised += first
        realised += second

    def restore(self, t, tally):
        """The ledger needs no list: the earliest is restored first, so what is left is always of the latest deficits.

        What is left beyond the last three years' deficits is then of cohorts whose deadline has passed.
        """
        result, outstanding, *_ = self.figures
        deficits, amount = self.deficits, self.amount
        outstanding -= result
        np.maximum(outstanding, self.zero[0], out=outstanding)
        born = t + 2
        np.negative(result, out=amount)
        np.maximum(amount, self.zero[0], out=deficits[born])
        due = born - RESTORATION_YEARS
        if 0 <= due < len(COHORTS):
            np.add(deficits[due + 1], deficits[due + 2], out=amount)
            amount += deficits[born]
            np.greater(outstanding, amount, out=self.late)
            np.greater(deficits[due], 0, out=self.fresh)
            self.late &= self.fresh
            np.logical_and(self.late, self.unbroken, out=self.fresh)
            np.greater(self.unbroken, self.late, out=self.unbroken)
            tally.add_cohort(due, self.late, self.fresh)


def whole(amount, out):
    """Whole kronor, half away from zero: |x| + ½ towards zero, with the sign of x."""
    np.copysign(0.5, amount, out=out)
    out += amount
    np.trunc(out, out=out)


class Simulation:
    def __init__(self, model, seed, draw=None):
        self.model, self.seed = model, seed
        self.draw = draw or Normals.fastest(CHUNK)
        self.how = f"one core, {CHUNK} paths at a time, normals by {self.draw.__name__.replace('_', '-')}"

    def run(self, paths):
        """The answers of so many paths; a short pilot of other paths lays out the bins."""
        pilot = self.add(Moments(), PILOT_PATHS, self.seed + 1)
        mean = pilot.sums / pilot.paths
        bins = Bins(mean, np.sqrt(np.maximum(pilot.squares / pilot.paths - mean**2, 0)))
        return self.add(Tally(bins, CHUNK), paths, self.seed).answers()

    def add(self, tally, paths, seed):
        whole, rest = divmod(paths, CHUNK)
        for chunks, size, stream in ((whole, CHUNK, 0), (min(rest, 1), rest, 1)):
            if chunks:
                normals, steps = Normals((seed, stream), size), Paths(self.model, size)
            for _ in range(chunks):
                self.draw(normals)
                steps.run(normals.rows, tally)
        return tally


def trace(model, normals):
    """The figures of given normals, [year, figure, path], and which cohorts are late, [birth, path]."""
    recorder = Recorder(normals.shape[1])
    Paths(model, normals.shape[1]).run(normals, recorder)
    return recorder.figures, recorder.late
