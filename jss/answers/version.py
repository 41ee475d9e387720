"""A server's version of a fitted head: only what differs from it, so that thousands fit beside one another."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from jss.answers import ngrams, softmax
from jss.answers.cache import Cache
from jss.answers.encoder import Vectors
from jss.answers.head import (
    LETTERS,
    RIDGE,
    Head,
    Opinions,
    features_of,
    features_of_lines,
    log_sum,
    opinions_from,
)
from jss.answers.lines import Lines
from jss.answers.spelling import Spelling, learn_more

# A server's own answer has a handful of lines where a shipped one has dozens. A regression takes that for a sign
# of how seldom it is asked; OWN_PRIOR times the logarithm of what is missing to FULL lines takes it back
# (`make eval` measures what that does).
FULL = 40
OWN_PRIOR = 2.0

# What nothing covers has hundreds of lines, of which an edit adds or takes a few: it starts near its goal.
ALL_STEPS, FEW_STEPS = 200, 8


@dataclass(frozen=True, slots=True)
class Version:
    """A head of other lines: most of them are those of the `whole` one, in their `order`.

    `order` gives for each line its row there, or beyond those among the `texts` of its own; `columns` for each
    class its column in the whole weights, or beyond those among the `fitted` ones (features, own classes).
    """

    whole: Head
    lines: Lines
    order: NDArray[np.int32]
    vectors: Vectors
    letters: ngrams.Further
    columns: NDArray[np.int32]
    fitted: Mapping[str, Vectors]
    priors: Vectors
    spelling: Spelling

    def opinions(self, texts: Sequence[str], asked: Vectors) -> Opinions:
        """Judge some questions by their words and vectors (questions, dimensions)."""
        cosines = np.concatenate([asked @ self.whole.vectors.T, asked @ self.vectors.T], axis=1)
        letters = self.whole.letters
        weighed = letters.weighed(texts)
        alike = np.concatenate([letters.cosines(weighed), self.letters.cosines(weighed)], axis=1)
        features = features_of(weighed, asked, letters)
        own = [features @ weights for weights in self.fitted.values()]
        logits = np.column_stack([features @ self.whole.weights, *own])[:, self.columns] + self.priors
        return opinions_from(self.lines, cosines[:, self.order], alike[:, self.order], logits)


def fit_version(
    before: "Head | Version", lines: Lines, cache: Cache, own: Collection[str]
) -> "Head | Version":
    """Fit a head to other lines, from an earlier one: only classes whose lines have changed.

    `own` are the topics that a server added.
    """
    whole = before.whole
    if lines.same_as(whole.lines):
        return whole
    order, texts = _placed(lines, whole)
    vectors = cache.vectors(texts) if texts else np.zeros((0, whole.vectors.shape[1]), np.float32)
    letters = whole.letters.further(texts)
    digest = _digest(whole, lines, order)
    fitted = _kept(cache, digest, lines, whole)
    if fitted is None:
        features = Features(whole, vectors, letters, order)
        fitted = _fitted(before, lines, features)
        cache.keep_weights(digest, np.column_stack([*fitted.values(), np.zeros(features.width, np.float32)]))
    known = {label: column for column, label in enumerate(whole.lines.names)}
    known |= {label: len(known) + column for column, label in enumerate(fitted)}
    return Version(
        whole,
        lines,
        order,
        vectors,
        letters,
        np.array([known[label] for label in lines.names], np.int32),
        fitted,
        _priors(lines, own),
        learn_more(texts, whole.spelling),
    )


class Features:
    """What the regression sees of the lines of a version (lines, features), without writing all of it out."""

    def __init__(
        self, whole: Head, vectors: Vectors, letters: ngrams.Further, order: NDArray[np.int32]
    ) -> None:
        self._parts = (whole.vectors, vectors)
        self._order = order
        self._places = len(whole.vectors) + len(vectors)
        rows, columns, weights = whole.letters.folded()
        more_rows, more_columns, more_weights = letters.folded()
        self._rows = np.concatenate([rows, more_rows + len(whole.vectors)])
        self._columns = np.concatenate([columns, more_columns])
        self._weights = LETTERS * np.concatenate([weights, more_weights])
        own = np.zeros((len(vectors), ngrams.FOLDED), np.float32)
        np.add.at(own, (more_rows, more_columns), LETTERS * more_weights)
        ones = np.ones((len(vectors), 1), np.float32)
        self._logits = np.concatenate([_logits(whole), np.hstack([vectors, own, ones]) @ whole.weights])
        self._meant = vectors.shape[1]
        self.width = self._meant + ngrams.FOLDED + 1

    def whole_logits(self) -> Vectors:
        """Return the lines times all the whole weights (lines, classes)."""
        return self._logits[self._order]

    def dot(self, weights: Vectors) -> Vectors:
        """Return the lines times the weights (features,)."""
        meaning = np.concatenate([part @ weights[: self._meant] for part in self._parts])
        shares = self._weights * weights[self._meant : -1][self._columns]
        letters = np.bincount(self._rows, shares, self._places)
        return (meaning + letters + weights[-1]).astype(np.float32)[self._order]

    def pulled(self, errors: Vectors) -> Vectors:
        """Return the errors (lines,) times the lines."""
        placed = np.zeros(self._places, np.float32)
        placed[self._order] = errors
        first, _ = self._parts
        meaning = placed[: len(first)] @ first + placed[len(first) :] @ self._parts[1]
        letters = np.bincount(self._columns, self._weights * placed[self._rows], ngrams.FOLDED)
        return np.concatenate([meaning, letters, [errors.sum()]]).astype(np.float32)


@lru_cache(maxsize=2)
def _logits(whole: Head) -> Vectors:
    """The lines of a whole head times its weights; every server begins with them."""
    return features_of_lines(whole.vectors, whole.letters) @ whole.weights


def _placed(lines: Lines, whole: Head) -> tuple[NDArray[np.int32], tuple[str, ...]]:
    """Find each line among those of the whole head, or give it a place behind them."""
    order = np.empty(len(lines.texts), np.int32)
    texts: list[str] = []
    for row, named in enumerate(zip(lines.labels, lines.texts, strict=True)):
        place = whole.places.get(named)
        if place is None:
            place = len(whole.lines.texts) + len(texts)
            texts.append(named[1])
        order[row] = place
    return order, tuple(texts)


def _digest(whole: Head, lines: Lines, order: NDArray[np.int32]) -> str:
    """Name the weights of a version: what it holds of the whole head, and what of its own."""
    digest = hashlib.sha256(f"{whole.digest} changed {lines.topics}".encode())
    digest.update(order.tobytes())
    for text, place in zip(lines.texts, order.tolist(), strict=True):
        if place >= len(whole.lines.texts):
            digest.update(f"{text}\0".encode())
    return digest.hexdigest()[:16]


def _changed(lines: Lines, whole: Head) -> dict[str, tuple[str, ...]]:
    """Give the lines of the classes that the whole head does not have so."""
    known = whole.lines.by_label
    return {label: texts for label, texts in lines.by_label.items() if texts != known.get(label)}


def _kept(cache: Cache, digest: str, lines: Lines, whole: Head) -> dict[str, Vectors] | None:
    weights, labels = cache.weights(digest), _changed(lines, whole)
    # One column more, so that there is one where every class is as it was.
    if weights is None or weights.ndim != 2 or weights.shape[1] != len(labels) + 1:
        return None
    return {label: weights[:, column].copy() for column, label in enumerate(labels)}


def _fitted(before: "Head | Version", lines: Lines, features: Features) -> dict[str, Vectors]:
    """Keep the weights of classes whose lines are the same; fit the others, one after the other."""
    whole, changed = before.whole, _changed(lines, before.whole)
    columns = {label: column for column, label in enumerate(whole.lines.names)}
    earlier: Mapping[str, Vectors] = before.fitted if isinstance(before, Version) else {}
    said = before.lines.by_label
    logits = np.zeros((len(lines.texts), lines.count), np.float32)
    fitted: dict[str, Vectors] = {}
    by_whole = features.whole_logits()
    for number, label in enumerate(lines.names):
        if label not in changed:
            logits[:, number] = by_whole[:, columns[label]]
            continue
        nothing = np.zeros(features.width, np.float32)
        start = whole.weights[:, columns[label]].copy() if label in columns else nothing
        fitted[label] = earlier.get(label, start)
        logits[:, number] = features.dot(fitted[label])
    for number, label in enumerate(lines.names):
        if label in changed and (label not in earlier or changed[label] != said.get(label)):
            rivals = log_sum(np.delete(logits, number, axis=1))
            loss = softmax.OneClass(features, lines.classes == number, rivals, RIDGE)
            steps = ALL_STEPS if number < len(lines.topics) else FEW_STEPS
            fitted[label] = softmax.least(loss, fitted[label], steps=steps)
            logits[:, number] = features.dot(fitted[label])
    return fitted


def _priors(lines: Lines, own: Collection[str]) -> Vectors:
    """Return what the regression's logit of each class is raised by (classes,)."""
    priors = np.zeros(lines.count, np.float32)
    for number, (topic, (start, end)) in enumerate(zip(lines.topics, lines.spans, strict=False)):
        if topic in own:
            priors[number] = OWN_PRIOR * np.log(max(1.0, FULL / (end - start)))
    return priors
