"""Softmax regression on unit vectors, fitted to convergence with L-BFGS in numpy."""

from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jss.answers.encoder import Vectors

MEMORY = 10
ARMIJO = 1e-4
TOLERANCE = 1e-5


@dataclass(frozen=True, slots=True)
class Problem:
    """What is minimised: the mean cross-entropy plus `ridge` / 2 times the squared weights.

    `vectors` is (lines, dimensions), `classes` (lines,) from 0 to `count` - 1, `shares` (lines,) sums to 1.
    """

    vectors: Vectors
    classes: NDArray[np.intp]
    shares: NDArray[np.float32]
    count: int
    ridge: float

    def value_and_slope(self, weights: Vectors) -> tuple[float, Vectors]:
        """Return the loss and its gradient (dimensions, classes) at the weights."""
        logits = self.vectors @ weights
        logits -= logits.max(axis=1, keepdims=True)
        probabilities = np.exp(logits)
        totals = probabilities.sum(axis=1, keepdims=True)
        rows = np.arange(len(self.classes))
        loss = float(self.shares @ (np.log(totals[:, 0]) - logits[rows, self.classes]))
        probabilities /= totals
        probabilities[rows, self.classes] -= 1.0
        probabilities *= self.shares[:, None]
        slope = self.vectors.T @ probabilities + self.ridge * weights
        return loss + 0.5 * self.ridge * float(np.vdot(weights, weights)), slope


def fit(problem: Problem, start: Vectors | None = None, *, steps: int = 200) -> Vectors:
    """Return the weights (dimensions, classes) that minimise the problem, from `start` or from nothing.

    Stops after `steps` iterations, or when no component of the gradient exceeds TOLERANCE.
    """
    weights = start
    if weights is None:
        weights = np.zeros((problem.vectors.shape[1], problem.count), np.float32)
    value, slope = problem.value_and_slope(weights)
    pairs: deque[tuple[Vectors, Vectors]] = deque(maxlen=MEMORY)
    for _ in range(steps):
        if float(np.abs(slope).max()) < TOLERANCE:
            break
        direction = _two_loops(slope, pairs)
        length = 1.0 if pairs else min(1.0, 1.0 / float(np.abs(slope).sum()))
        moved = _search(problem, weights, value, slope, direction, length)
        if moved is None:
            break
        step, value, changed = moved
        if float(np.vdot(step, changed - slope)) > 0.0:
            pairs.append((step, changed - slope))
        weights, slope = weights + step, changed
    return weights


def _two_loops(slope: Vectors, pairs: deque[tuple[Vectors, Vectors]]) -> Vectors:
    """Multiply the gradient with the approximate inverse Hessian (Nocedal and Wright, algorithm 7.4)."""
    direction = -slope
    shares: list[float] = []
    for step, change in reversed(pairs):
        share = float(np.vdot(step, direction) / np.vdot(step, change))
        direction -= share * change
        shares.append(share)
    if pairs:
        step, change = pairs[-1]
        direction *= float(np.vdot(step, change) / np.vdot(change, change))
    for (step, change), share in zip(pairs, reversed(shares), strict=True):
        direction += (share - float(np.vdot(change, direction) / np.vdot(step, change))) * step
    return direction


def _search(
    problem: Problem, weights: Vectors, value: float, slope: Vectors, direction: Vectors, length: float
) -> tuple[Vectors, float, Vectors] | None:
    """Halve the step until the loss falls enough; None when it no longer does in this precision."""
    fall = float(np.vdot(slope, direction))
    for _ in range(20):
        step = (length * direction).astype(np.float32)
        found, changed = problem.value_and_slope(weights + step)
        if found <= value + ARMIJO * length * fall:
            return step, found, changed
        length *= 0.5
    return None
