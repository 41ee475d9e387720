from dataclasses import dataclass

import numpy as np

from jss.answers.encoder import Vectors
from jss.answers.softmax import AllClasses, OneClass, least

LINES = np.random.default_rng(1).normal(size=(60, 5)).astype(np.float32)
CLASSES = (np.arange(60) % 3).astype(np.intp)
FEATURES: Vectors = (LINES + 2 * np.eye(5)[CLASSES]).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Dense:
    """Features that are all written out."""

    matrix: Vectors

    def dot(self, weights: Vectors) -> Vectors:
        return self.matrix @ weights

    def pulled(self, errors: Vectors) -> Vectors:
        return errors @ self.matrix


def test_a_fit_tells_the_classes_apart_and_leaves_no_slope() -> None:
    loss = AllClasses(FEATURES, CLASSES, 1e-3)
    weights = least(loss, np.zeros((5, 3), np.float32))
    assert ((FEATURES @ weights).argmax(axis=1) == CLASSES).mean() > 0.9
    assert np.abs(loss(weights)[1]).max() < 1e-4


def test_fitting_one_class_again_to_the_same_lines_changes_nothing() -> None:
    weights = least(AllClasses(FEATURES, CLASSES, 1e-3), np.zeros((5, 3), np.float32))
    loss = OneClass(Dense(FEATURES), CLASSES == 0, _log_sum((FEATURES @ weights)[:, 1:]), 1e-3)
    assert np.allclose(least(loss, weights[:, 0]), weights[:, 0], atol=0.02)


def test_a_class_fitted_from_nothing_wins_its_own_lines() -> None:
    weights = least(AllClasses(FEATURES, CLASSES, 1e-3), np.zeros((5, 3), np.float32))
    loss = OneClass(Dense(FEATURES), CLASSES == 0, _log_sum((FEATURES @ weights)[:, 1:]), 1e-3)
    weights[:, 0] = least(loss, np.zeros(5, np.float32))
    assert ((FEATURES @ weights).argmax(axis=1) == CLASSES).mean() > 0.9


def test_a_search_ends_where_single_precision_sees_no_fall() -> None:
    looks = 0

    def flat(weights: Vectors) -> tuple[float, Vectors]:
        nonlocal looks
        looks += 1
        return 0.07, np.full_like(weights, 1.2e-5)  # as rounding leaves it at the goal, with many lines

    least(flat, np.zeros(5, np.float32))
    assert looks < 50


def _log_sum(logits: Vectors) -> Vectors:
    return np.log(np.exp(logits).sum(axis=1)).astype(np.float32)
