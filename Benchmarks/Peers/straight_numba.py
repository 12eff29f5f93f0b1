"""The model as an analyst writes it in Numba: a loop over paths, each with its queue of cohorts, on all cores."""

from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from math import copysign, exp, floor

import numba
import numpy as np
from numba import njit, prange

from model import COHORTS, DEVIATIONS, FIGURES, FIRST_PORTFOLIO_YEAR, NORMALS, RESTORATION_YEARS, RETURNS, YEARS
from plain import planned
from straight_numpy import summarise

NAME = "numba"
BLOCK = 4096  # paths that share a seed; a thread takes one block at a time

# What the compiled code needs of the model: arrays by year, by class and, in the order of deadlines, by cohort.
Plan = namedtuple("Plan", "years stated income deviation_sd aim gains yields persistence")
Assets = namedtuple("Assets", "weights mean spread direct_yield factor value cost")
Cohorts = namedtuple("Cohorts", "births deadlines opening")


def constants(model):
    plan = Plan(np.array(YEARS), np.array(model.stated), np.array(model.income), np.array(model.deviation_sd),
                np.array(model.planned_gains), *np.array(planned(model)), model.persistence)
    classes = len(model.weights)
    correlation = np.full((classes, classes), model.correlation)
    np.fill_diagonal(correlation, 1)
    assets = Assets(np.array(model.weights), np.array(model.mean), np.array(model.spread),
                    np.array(model.direct_yield), np.linalg.cholesky(correlation), model.value, model.cost)
    births = np.array([*model.opening_births, *YEARS])
    deadlines = np.array([*model.opening_deadlines, *(year + RESTORATION_YEARS for year in YEARS)])
    opening = np.array([*model.opening_deficits, *(0.0 for _ in YEARS)])
    order = np.argsort(deadlines, kind="stable")
    return plan, assets, Cohorts(births[order], deadlines[order], opening[order])


@njit(error_model="numpy")
def whole(amount):
    """Whole kronor, half away from zero."""
    return copysign(floor(abs(amount) + 0.5), amount)


@njit(error_model="numpy")
def total(row):
    """Their sum; a loop is faster than row.sum() for so few."""
    amount = 0.0
    for k in range(row.size):
        amount += row[k]
    return amount


@njit(error_model="numpy")
def split(amount, weights, parts):
    """By weight in whole kronor, the rest to the last class."""
    rest = amount
    for k in range(weights.size - 1):
        parts[k] = whole(weights[k] * amount)
        rest -= parts[k]
    parts[-1] = rest


@njit(error_model="numpy")
def earn(assets, normals, value, cost, parts):
    """A year's direct yield, reinvested by weight, and its change of prices; returns the direct yield."""
    direct = 0.0
    for k in range(value.size):
        shock = 0.0
        for j in range(k + 1):
            shock += assets.factor[k, j] * normals[j]
        s = assets.spread[k]
        growth = (1 + assets.mean[k]) * exp(s * shock - s * s / 2) - 1
        direct += whole(assets.direct_yield[k] * value[k])
        value[k] = max(value[k] + whole(value[k] * (growth - assets.direct_yield[k])), 0.0)
    split(direct, assets.weights, parts)
    for k in range(value.size):
        value[k] += parts[k]
        cost[k] += parts[k]
    return direct


@njit(error_model="numpy")
def rebalance(assets, value, cost, target):
    """Sells what is above its weight and buys the others; returns what the sales realised."""
    split(total(value), assets.weights, target)
    realised = 0.0
    for k in range(value.size):
        if value[k] > target[k]:
            sold = value[k] - target[k]
            gain = whole(sold * (value[k] - cost[k]) / value[k])
            cost[k] -= sold - gain
            realised += gain
        else:
            cost[k] += target[k] - value[k]
        value[k] = target[k]
    return realised


@njit(error_model="numpy")
def realise(wanted, value, cost):
    """Sells and buys back until as much gain as is wanted, or as there is, has been realised; returns it."""
    available = 0.0
    for k in range(value.size):
        available += max(value[k] - cost[k], 0.0)
    amount = min(wanted, available)
    if amount == 0:
        return 0.0
    realised = 0.0
    for k in range(value.size):
        gain = max(value[k] - cost[k], 0.0)
        taken = amount - realised if k == value.size - 1 else whole(amount * gain / available)
        taken = min(taken, gain)
        cost[k] += taken
        realised += taken
    return realised


@njit(error_model="numpy")
def close(cohorts, year, result, left, late):
    """A positive result restores the earliest deadline first, what is over is lost; a negative one is a new cohort."""
    pool = max(result, 0.0)
    for c in range(left.size):
        if cohorts.births[c] < year:
            restored = min(pool, left[c])
            left[c] -= restored
            pool -= restored
        elif cohorts.births[c] == year:
            left[c] = max(-result, 0.0)
        if cohorts.deadlines[c] == year:
            late[c] = left[c]


@njit(error_model="numpy")
def path(plan, assets, cohorts, deviations, returns, value, cost, parts, left, late, figures):
    """Fills a path's figures, [year, figure], and what was late of each cohort."""
    split(assets.value, assets.weights, value)
    split(assets.cost, assets.weights, cost)
    left[:] = cohorts.opening
    late[:] = 0
    deviation = 0.0
    for t in range(plan.years.size):
        deviation = plan.persistence * deviation + plan.deviation_sd[t] * deviations[t]
        realised = direct = 0.0
        if t >= FIRST_PORTFOLIO_YEAR:
            direct = earn(assets, returns[:, t - FIRST_PORTFOLIO_YEAR], value, cost, parts)
            realised = rebalance(assets, value, cost, parts)
            if plan.aim[t] > 0:
                realised += realise(max(plan.aim[t] - realised, 0.0), value, cost)
        result = (plan.stated[t] + (realised - plan.gains[t]) + (direct - plan.yields[t])
                  + whole(plan.income[t] * deviation))
        close(cohorts, plan.years[t], result, left, late)
        figures[t, 0] = result
        figures[t, 1] = total(left)
        figures[t, 2] = total(value)
        figures[t, 3] = total(value) - total(cost)
        figures[t, 4] = realised
        figures[t, 5] = direct


@njit(parallel=True)
def simulate(plan, assets, cohorts, seed, block, figures, late):
    """Fills the figures of all paths, [year, figure, path], and what was late, [cohort, path]."""
    paths = figures.shape[2]
    for b in prange((paths + block - 1) // block):
        np.random.seed(seed + b)
        normals = np.empty(NORMALS)
        returns = normals[DEVIATIONS:].reshape((assets.weights.size, RETURNS))
        value, cost, parts = np.empty((3, assets.weights.size))
        left = np.empty(cohorts.births.size)
        for p in range(b * block, min(paths, (b + 1) * block)):
            for k in range(NORMALS):
                normals[k] = np.random.standard_normal()
            path(plan, assets, cohorts, normals, returns, value, cost, parts, left, late[:, p], figures[:, :, p])


class Simulation:
    def __init__(self, model, seed):
        self.constants, self.seed = constants(model), seed
        self.threads = numba.get_num_threads()
        self.how = f"{self.threads} threads, {BLOCK} paths at a time"

    def run(self, paths):
        births = self.constants[2].births
        figures, late = np.empty((len(YEARS), len(FIGURES), paths)), np.empty((births.size, paths))
        simulate(*self.constants, self.seed, BLOCK, figures, late)
        with ThreadPoolExecutor(self.threads) as threads:
            return summarise(figures, late_of(births, late), threads.map)


def late_of(births, late):
    return late[[np.flatnonzero(births == birth)[0] for birth in COHORTS]]


def trace(model, normals):
    """The figures of given normals, [year, figure, path], and which cohorts are late, [birth, path]."""
    plan, assets, cohorts = constants(model)
    paths, classes = normals.shape[1], assets.weights.size
    figures, late = np.empty((len(YEARS), len(FIGURES), paths)), np.empty((cohorts.births.size, paths))
    value, cost, parts = np.empty((3, classes))
    left = np.empty(cohorts.births.size)
    for p in range(paths):
        drawn = normals[:, p].copy()
        returns = drawn[DEVIATIONS:].reshape((classes, RETURNS))
        path(plan, assets, cohorts, drawn, returns, value, cost, parts, left, late[:, p], figures[:, :, p])
    return figures, late_of(cohorts.births, late) > 0
