"""What a peer must pass before it is timed, and what two must agree on afterwards."""

from dataclasses import replace
from math import sqrt

import numpy as np

from model import COHORTS, FIGURES, NORMALS, QUANTILES, YEARS
from plain import path, planned


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
        expected, births = path(model, normals[:, p].tolist(), planned(model))
        error = np.abs(figures[:, :, p] - np.array(expected)).max()
        require(error <= 4 * len(YEARS), f"{peer.NAME}: path {p} is {error} kr from the plain one")
        births = [birth in births for birth in COHORTS]
        require(late[:, p].tolist() == births, f"{peer.NAME}: path {p} has other cohorts late than the plain one")


def check_other_openings(peer, model):
    """A peer whose ledger is a queue heeds deadlines that are extended, out of the order of births, or shared."""
    for deadlines in ((2029, 2027), (2028, 2028)):
        check_paths(peer, replace(model, opening_deadlines=deadlines), paths=200)


def check_plan(peer, model):
    """With every σ zero each path is the plan, to the krona and in every year, whatever is drawn."""
    certain = model.with_certainty()
    plan, births = path(certain, [0.0] * NORMALS, planned(model))
    require([row[0] for row in plan] == list(model.stated), "the plain path is not the plan")
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
        if one.least[i] == one.most[i] or other.least[i] == other.most[i]:
            same = one.least[i] == other.least[i] and one.most[i] == other.most[i]
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
