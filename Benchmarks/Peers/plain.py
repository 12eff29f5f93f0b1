"""One path as the rules read, in plain Python: slow, and what the fast ones are held against."""

from functools import lru_cache
from math import exp, floor, sqrt
from typing import NamedTuple

from model import DEVIATIONS, FIRST_PORTFOLIO_YEAR, NORMALS, RESTORATION_YEARS, RETURNS, YEARS


def whole(amount):
    """A whole krona, half away from zero."""
    kronor = float(floor(abs(amount) + 0.5))
    return -kronor if amount < 0 else kronor


class Planned(NamedTuple):
    """What the stated balanskravsresultat holds of the portfolio, kr a year."""

    gains: tuple
    yields: tuple


def path(model, normals, planned):
    """The path's six figures of every year, and the births of the cohorts that were late, in the order of deadlines."""
    value = [whole(weight * model.value) for weight in model.weights]
    cost = [whole(weight * model.cost) for weight in model.weights]
    opening = zip(model.opening_deadlines, model.opening_births, model.opening_deficits)
    queue = sorted([due, birth, left] for due, birth, left in opening)
    figures, late, deviation = [], [], 0.0
    for t, year in enumerate(YEARS):
        deviation = model.persistence * deviation + model.deviation_sd[t] * normals[t]
        realised = direct = 0.0
        if t >= FIRST_PORTFOLIO_YEAR:
            direct = earn(model, value, cost, shocks(model, normals, t))
            realised = rebalance(model, value, cost)
            if model.planned_gains[t] > 0:
                realised += realise(max(model.planned_gains[t] - realised, 0.0), value, cost)
        result = (model.stated[t] + (realised - planned.gains[t]) + (direct - planned.yields[t])
                  + whole(model.income[t] * deviation))
        restore(queue, year, result)
        late += [birth for due, birth, left in queue if due == year and left > 0]
        gain = sum(value) - sum(cost)
        figures.append([result, sum(left for _, _, left in queue), sum(value), gain, realised, direct])
    return figures, late


def shocks(model, normals, t):
    """The classes' correlated normals of one year (the Cholesky factor of a 2 × 2 correlation matrix)."""
    k = DEVIATIONS + t - FIRST_PORTFOLIO_YEAR
    first, second = normals[k], normals[k + RETURNS]
    return first, model.correlation * first + sqrt(1 - model.correlation**2) * second


def earn(model, value, cost, shocks):
    """A year's direct yield, reinvested by weight, and its change of prices; returns the direct yield."""
    direct = 0.0
    for k, shock in enumerate(shocks):
        s = model.spread[k]
        growth = (1 + model.mean[k]) * exp(s * shock - s * s / 2) - 1
        direct += whole(model.direct_yield[k] * value[k])
        value[k] = max(value[k] + whole(value[k] * (growth - model.direct_yield[k])), 0.0)
    first = whole(direct * model.weights[0])
    for k, part in enumerate((first, direct - first)):
        value[k] += part
        cost[k] += part
    return direct


def rebalance(model, value, cost):
    """Sells the class above its weight and buys the other; returns what the sale realised."""
    total = sum(value)
    target = whole(model.weights[0] * total)
    above = 0 if value[0] > target else 1
    sold = abs(value[0] - target)
    if sold == 0:
        return 0.0
    realised = whole(sold * (value[above] - cost[above]) / value[above])
    cost[above] -= sold - realised
    cost[1 - above] += sold
    value[0], value[1] = target, total - target
    return realised


def realise(wanted, value, cost):
    """Sells and buys back until as much gain as is wanted, or as there is, has been realised; returns it."""
    gains = [max(v - c, 0.0) for v, c in zip(value, cost)]
    amount = min(wanted, sum(gains))
    if amount == 0:
        return 0.0
    first = min(gains[0], whole(amount * gains[0] / sum(gains)))
    second = min(amount - first, gains[1])
    cost[0] += first
    cost[1] += second
    return first + second


def restore(queue, year, result):
    """A positive result restores the earliest deadline first, what is over is lost; a negative one is a new cohort."""
    pool = max(result, 0.0)
    for cohort in queue:
        restored = min(pool, cohort[2])
        cohort[2] -= restored
        pool -= restored
    if result < 0:
        queue.append([year + RESTORATION_YEARS, year, -result])
        queue.sort()


@lru_cache
def planned(model):
    """The gains that the plan states; where it states none, and of direct yield, those of its own path."""
    nothing = Planned([0.0] * len(YEARS), [0.0] * len(YEARS))
    figures, _ = path(model.with_certainty(), [0.0] * NORMALS, nothing)
    gains = tuple(stated or row[4] for stated, row in zip(model.planned_gains, figures))
    return Planned(gains, tuple(row[5] for row in figures))
