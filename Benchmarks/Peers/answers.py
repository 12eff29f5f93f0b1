"""What a run answers, and the bins that quantiles are read from where not all figures are kept."""

from dataclasses import dataclass

import numpy as np

from model import COHORTS, FIGURES, MNKR, QUANTILES, YEARS

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
    """Arrays are [year, figure], and of cohorts [birth]."""

    paths: int
    mean: np.ndarray
    sd: np.ndarray
    least: np.ndarray
    most: np.ndarray
    quantiles: np.ndarray  # [year, figure, quantile]
    negative: np.ndarray  # P(balanskravsresultat < 0), by year
    late: np.ndarray  # P(late), by birth
    first: np.ndarray  # P(the first to be late), by birth
    figures: np.ndarray | None = None  # [year, figure, path], where all are kept
    counts: np.ndarray | None = None  # [year, figure, bin]
    bins: Bins | None = None

    @classmethod
    def tallied(cls, paths, sums, squares, least, most, counts, negative, late, first, bins):
        """The answers of one who has kept sums and counts; each quantile is right to one bin."""
        mean = sums / paths
        sd = np.sqrt(np.maximum(squares / paths - mean**2, 0) * paths / (paths - 1))
        quantiles = np.empty((*counts.shape[:-1], len(QUANTILES)))
        below = np.concatenate([np.zeros_like(counts[..., :1]), np.cumsum(counts, axis=-1)], axis=-1)
        for i in np.ndindex(counts.shape[:-1]):
            place = np.interp(np.array(QUANTILES) * paths, below[i], np.arange(BINS + 1))
            value = (place - bins.shift[i]) / bins.scale[i]
            quantiles[i] = np.clip(value, least[i], most[i])
        return cls(paths, mean, sd, least, most, quantiles, negative / paths, late / paths, first / paths,
                   counts=counts, bins=bins)

    def count(self):
        """Counts all figures that were kept and lets them go: the checks need no more."""
        if self.figures is None:
            return
        self.bins = Bins(self.mean, self.sd)
        self.counts = np.empty((*self.mean.shape, BINS), np.int64)
        for i in np.ndindex(self.mean.shape):
            place = np.clip(self.figures[i] * self.bins.scale[i] + self.bins.shift[i], 0, BINS - 1)
            self.counts[i] = np.bincount(place.astype(np.intp), minlength=BINS)
        self.figures = None

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
