"""What becomes of a block's figures in Numba: sums, extremes, counts."""

import numpy as np
from numba import njit

from answers import BINS


# The built-in max and min heed NaN and the sign of zero; these are one instruction.
@njit(inline="always")
def larger(a, b):
    return a if a > b else b


@njit(inline="always")
def smaller(a, b):
    return a if a < b else b


@njit
def add_moments(n, row, folded, moments):
    """Adds a row to its sum, sum of squares, least and most: eight parts of the row into one, then along that one."""
    part = n // 8
    for p in range(part):
        a, b, c, d = row[p], row[p + part], row[p + 2 * part], row[p + 3 * part]
        e, f, g, h = row[p + 4 * part], row[p + 5 * part], row[p + 6 * part], row[p + 7 * part]
        folded[0, p] = ((a + b) + (c + d)) + ((e + f) + (g + h))
        folded[1, p] = ((a * a + b * b) + (c * c + d * d)) + ((e * e + f * f) + (g * g + h * h))
        folded[2, p] = smaller(smaller(smaller(a, b), smaller(c, d)), smaller(smaller(e, f), smaller(g, h)))
        folded[3, p] = larger(larger(larger(a, b), larger(c, d)), larger(larger(e, f), larger(g, h)))
    total, squares, least, most = moments[0], moments[1], moments[2], moments[3]
    for p in range(part):
        total += folded[0, p]
        squares += folded[1, p]
        least = smaller(least, folded[2, p])
        most = larger(most, folded[3, p])
    for p in range(8 * part, n):
        total += row[p]
        squares += row[p] * row[p]
        least = smaller(least, row[p])
        most = larger(most, row[p])
    moments[0], moments[1], moments[2], moments[3] = total, squares, least, most


@njit
def add_counts(n, row, scale, shift, place, counts):
    for p in range(n):
        place[p] = np.int32(smaller(larger(row[p] * scale + shift, 0.0), BINS - 1.0))
    for p in range(n):
        counts[np.uint64(place[p])] += np.uint32(1)


@njit
def add_shares(n, figures, late, broken, negative, cohorts):
    for t in range(figures.shape[0]):
        count = 0
        for p in range(n):
            count += figures[t, 0, p] < 0
        negative[t] += count
    broken[:] = False
    for birth in range(late.shape[0]):
        count = first = 0
        for p in range(n):
            count += late[birth, p]
            first += late[birth, p] & ~broken[p]
            broken[p] |= late[birth, p]
        cohorts[0, birth] += count
        cohorts[1, birth] += first
