"""Standard normals in Numba: xoshiro256++ (Blackman and Vigna 2021), a ziggurat (Marsaglia and Tsang 2000).

One word a draw: 8 bits choose a layer, one the sign, 52 the place in it.
"""

from math import exp, log, log1p, sqrt

import numpy as np
from numba import njit

LAYERS = 256
TAIL = 3.6541528853610088  # where the tail begins, and the area of a layer: the paper's constants for 256 layers
AREA = 0.00492867323399


def edges():
    """The layers' right edges from the base to the top."""
    density = lambda x: exp(-x * x / 2)
    x = [AREA / density(TAIL), TAIL]
    while len(x) < LAYERS:
        x.append(sqrt(-2 * log(AREA / x[-1] + density(x[-1]))))
    return np.array([*x, 0.0])


EDGE = edges()
HEIGHT = np.exp(-EDGE * EDGE / 2)
WIDTH = EDGE[:-1] / 2.0**52
INSIDE = (EDGE[1:] / EDGE[:-1] * 2.0**52).astype(np.int64)


def seeded(seed, streams):
    """The generators' states; NumPy's SeedSequence keeps the streams apart."""
    return np.random.SeedSequence(seed).generate_state(4 * streams, np.uint64).reshape(streams, 4)


@njit(inline="always")
def rotated(x, k):
    return (x << np.uint64(k)) | (x >> np.uint64(64 - k))


@njit(inline="always")
def drawn(state):
    """The next state and its word."""
    a, b, c, d = state
    word = rotated(a + d, 23) + a
    c ^= a
    d ^= b
    return (a ^ d, b ^ c, c ^ (b << np.uint64(17)), rotated(d, 45)), word


@njit(inline="always")
def uniform(word):
    return float(word >> np.uint64(11)) * 2.0**-53


@njit(inline="always")
def place(word):
    """Layer, place within it, signed value."""
    layer = np.int64(word & np.uint64(255))
    steps = np.int64(word >> np.uint64(12))
    x = steps * WIDTH[layer]
    return layer, steps, (-x if word & np.uint64(256) else x)


@njit
def beyond(state, layer, x):
    """One draw of a hundred: in the tail, or between the density and the layer's inner edge."""
    while True:
        if layer == 0:
            while True:
                state, first = drawn(state)
                state, second = drawn(state)
                a, b = -log1p(-uniform(first)) / TAIL, -log1p(-uniform(second))
                if b + b > a * a:
                    return state, (-(TAIL + a) if x < 0 else TAIL + a)
        state, word = drawn(state)
        if HEIGHT[layer] + uniform(word) * (HEIGHT[layer + 1] - HEIGHT[layer]) < exp(-x * x / 2):
            return state, x
        state, word = drawn(state)
        layer, steps, x = place(word)
        if steps < INSIDE[layer]:
            return state, x


@njit
def fill(generator, rows, paths):
    """Draws every row's first `paths` normals."""
    state = (generator[0], generator[1], generator[2], generator[3])
    for row in rows:
        for p in range(paths):
            state, word = drawn(state)
            layer, steps, x = place(word)
            if steps >= INSIDE[layer]:
                state, x = beyond(state, layer, x)
            row[p] = x
    generator[0], generator[1], generator[2], generator[3] = state
