"""Softmax regression fitted with L-BFGS in numpy: all of its classes, or one while the others stay."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from jss.answers.encoder import Vectors

Loss = Callable[[Vectors], tuple[float, Vectors]]


class Rows(Protocol):
    """What a fit asks of the features of its lines (lines, features)."""

    def dot(self, weights: Vectors) -> Vectors:
        """Return the lines times the weights (features,)."""
        ...

    def pulled(self, errors: Vectors) -> Vectors:
        """Return the errors (lines,) times the lines."""
        ...


MEMORY = 10
ARMIJO = 1e-4
TOLERANCE = 1e-5
# Below this share of the loss, single precision tells no fall from noise: a search could go on for seconds.
NOISE = 1e-6


@dataclass(frozen=True, slots=True)
class AllClasses:
    """The mean cross-entropy plus `ridge` / 2 times the squared weights (features, classes).

    `features` is (lines, features); `classes` (lines,) counts from 0.
    """

    features: Vectors
    classes: NDArray[np.intp]
    ridge: float

    def __call__(self, weights: Vectors) -> tuple[float, Vectors]:
        """Return the loss and its gradient at the weights."""
        rows = np.arange(len(self.classes))
        logits = self.features @ weights
        logits -= logits.max(axis=1, keepdims=True)
        errors = np.exp(logits)
        totals = errors.sum(axis=1, keepdims=True)
        loss = float((np.log(totals[:, 0]) - logits[rows, self.classes]).mean())
        errors /= totals
        errors[rows, self.classes] -= 1.0
        slope = self.features.T @ errors / np.float32(len(rows)) + np.float32(self.ridge) * weights
        return loss + 0.5 * self.ridge * float(np.vdot(weights, weights)), slope


@dataclass(frozen=True, slots=True)
class OneClass:
    """The same, less a constant, as a function of one class's weights (features,) alone.

    `inside` (lines,) marks the lines of the class, `rivals` (lines,) is the logarithm of the summed
    exponentials of all other classes' logits.
    """

    features: Rows
    inside: NDArray[np.bool_]
    rivals: Vectors
    ridge: float

    def __call__(self, weights: Vectors) -> tuple[float, Vectors]:
        """Return the loss and its gradient at the weights."""
        lead = self.features.dot(weights) - self.rivals
        loss = float((np.logaddexp(np.float32(0), lead) - np.where(self.inside, lead, 0)).mean())
        errors = (1 / (1 + np.exp(-lead)) - self.inside) / np.float32(len(lead))
        slope = self.features.pulled(errors.astype(np.float32))
        slope += np.float32(self.ridge) * weights
        return loss + 0.5 * self.ridge * float(np.vdot(weights, weights)), slope


def least(loss: Loss, start: Vectors, *, steps: int = 200) -> Vectors:
    """Return the weights with the least loss, searched from `start`.

    Stops after `steps` iterations, when no component of the gradient exceeds TOLERANCE, or when the loss no
    longer falls by more than NOISE.
    """
    weights = start
    value, slope = loss(weights)
    pairs: deque[tuple[Vectors, Vectors]] = deque(maxlen=MEMORY)
    for _ in range(steps):
        if float(np.abs(slope).max()) < TOLERANCE:
            break
        direction = _two_loops(slope, pairs)
        # Before the first step nothing is known of the curvature, so that one is kept short.
        length = 1.0 if pairs else min(1.0, 1.0 / float(np.abs(slope).sum()))
        moved = _search(loss, weights, (value, slope), direction, length)
        if moved is None:
            break
        step, lower, changed = moved
        fallen, value = value - lower, lower
        if float(np.vdot(step, changed - slope)) > 0.0:
            pairs.append((step, changed - slope))
        weights, slope = weights + step, changed
        if fallen <= NOISE * abs(value):
            break
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
    loss: Loss, weights: Vectors, here: tuple[float, Vectors], direction: Vectors, length: float
) -> tuple[Vectors, float, Vectors] | None:
    """Halve the step until the loss falls enough; None when it no longer does in this precision."""
    value, slope = here
    fall = float(np.vdot(slope, direction))
    for _ in range(20):
        step = (length * direction).astype(np.float32)
        found, changed = loss(weights + step)
        if found <= value + ARMIJO * length * fall:
            return step, found, changed
        length *= 0.5
    return None
