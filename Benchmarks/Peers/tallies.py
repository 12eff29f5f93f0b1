"""What becomes of a chunk's figures in NumPy: sums, counts, or all of them."""

import numpy as np

from answers import BINS, Answers
from model import COHORTS, FIGURES, YEARS


class Moments:
    """Sums and extremes of each year and figure."""

    def __init__(self):
        shape = (len(YEARS), len(FIGURES))
        self.paths = 0
        self.sums, self.squares = np.zeros(shape), np.zeros(shape)
        self.least, self.most = np.full(shape, np.inf), np.full(shape, -np.inf)
        self.negative = np.zeros(len(YEARS))
        self.late, self.first = np.zeros(len(COHORTS)), np.zeros(len(COHORTS))

    def add(self, t, figures):
        if t == 0:
            self.paths += figures.shape[1]
        self.sums[t] += figures.sum(axis=1)
        self.squares[t] += np.vecdot(figures, figures)
        least, most = figures.min(axis=1), figures.max(axis=1)
        np.minimum(self.least[t], least, out=self.least[t])
        np.maximum(self.most[t], most, out=self.most[t])
        self.negative[t] += np.count_nonzero(figures[0] < 0)
        return least, most

    def add_cohort(self, birth, late, first):
        self.late[birth] += np.count_nonzero(late)
        self.first[birth] += np.count_nonzero(first)


class Tally(Moments):
    """Counts besides, for the quantiles."""

    def __init__(self, bins, paths):
        super().__init__()
        rows = np.arange(len(FIGURES))[:, None] * BINS
        self.bins = bins
        self.scale, self.shift = bins.scale[:, :, None], bins.shift[:, :, None] + rows
        self.counts = np.zeros((len(YEARS), len(FIGURES) * BINS), np.int64)
        self.place = np.empty((len(FIGURES), paths))
        self.index = np.empty((len(FIGURES), paths), np.intp)

    def add(self, t, figures):
        least, most = super().add(t, figures)
        place, index = self.place[:, :figures.shape[1]], self.index[:, :figures.shape[1]]
        np.multiply(figures, self.scale[t], out=place)
        place += self.shift[t]
        # Only what was realised has a tail so long that most chunks reach beyond its bins.
        for k in np.flatnonzero((least < self.bins.least[t]) | (most >= self.bins.most[t])):
            np.clip(place[k], k * BINS, k * BINS + BINS - 0.5, out=place[k])
        np.copyto(index, place, casting="unsafe")
        self.counts[t] += np.bincount(index.ravel(), minlength=self.counts.shape[1])

    def answers(self):
        counts = self.counts.reshape(len(YEARS), len(FIGURES), BINS)
        return Answers.tallied(self.paths, self.sums, self.squares, self.least, self.most, counts,
                       self.negative, self.late, self.first, self.bins)


class Recorder:
    """Keeps everything, for the checks."""

    def __init__(self, paths):
        self.figures = np.empty((len(YEARS), len(FIGURES), paths))
        self.late = np.empty((len(COHORTS), paths), bool)

    def add(self, t, figures):
        self.figures[t] = figures

    def add_cohort(self, birth, late, first):
        self.late[birth] = late
