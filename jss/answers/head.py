"""Two opinions on a question, from the lines with known answers: a softmax regression, and the nearest lines."""

import hashlib
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jss.answers import softmax
from jss.answers.cache import Cache
from jss.answers.encoder import Vectors
from jss.answers.lines import Lines

RIDGE = 3e-5
NEAREST = 3


@dataclass(frozen=True, slots=True)
class Opinions:
    """For each question (rows) and each class (columns): the regression's share, and the mean nearest cosine."""

    shares: Vectors
    nearness: Vectors
    cosines: Vectors


@dataclass(frozen=True, slots=True)
class Head:
    """Lines with their vectors (lines, dimensions) and the fitted weights (dimensions + 1, classes)."""

    lines: Lines
    vectors: Vectors
    weights: Vectors
    members: NDArray[np.intp]

    def opinions(self, asked: Vectors) -> Opinions:
        """Judge the vectors of some questions (questions, dimensions)."""
        cosines = asked @ self.vectors.T
        # A row of -1 stands for every gap in the table of members.
        padded = np.append(cosines, np.full((len(cosines), 1), -1.0, np.float32), axis=1)
        ordered = np.partition(padded[:, self.members], -NEAREST, axis=2)[:, :, -NEAREST:]
        return Opinions(_softmax(asked @ self.weights[:-1] + self.weights[-1]), ordered.mean(axis=2), cosines)


def fit_head(lines: Lines, cache: Cache, start: Head | None = None) -> Head:
    """Fit a head to the lines, from the weights of an earlier one where that is quicker."""
    vectors = cache.vectors(lines.texts)
    digest = _digest(lines, cache.encoder.name)
    weights = cache.weights(digest)
    if weights is None:
        weights = softmax.fit(_problem(lines, vectors), start and _carried(start, lines))
        cache.keep_weights(digest, weights)
    return Head(lines, vectors, weights, _members(lines))


def _problem(lines: Lines, vectors: Vectors) -> softmax.Problem:
    ones = np.ones((len(vectors), 1), np.float32)
    shares = np.full(len(vectors), 1 / len(vectors), np.float32)
    return softmax.Problem(np.hstack([vectors, ones]), lines.classes, shares, lines.count, RIDGE)


def _carried(head: Head, lines: Lines) -> Vectors:
    """Move the weights of topics that stay to their new columns; a new topic starts at nothing."""
    columns = {topic: number for number, topic in enumerate((*head.lines.topics, "near", "oos"))}
    weights = np.zeros((len(head.weights), lines.count), np.float32)
    for number, topic in enumerate((*lines.topics, "near", "oos")):
        if topic in columns:
            weights[:, number] = head.weights[:, columns[topic]]
    return weights


def _members(lines: Lines) -> NDArray[np.intp]:
    """Table (classes, widest class) of row numbers, filled up with the number after the last row."""
    rows = [np.flatnonzero(lines.classes == number) for number in range(lines.count)]
    table = np.full((lines.count, max(NEAREST, *map(len, rows))), len(lines.texts), np.intp)
    for number, found in enumerate(rows):
        table[number, : len(found)] = found
    return table


def _digest(lines: Lines, encoder: str) -> str:
    digest = hashlib.sha256(f"{encoder} {RIDGE}".encode())
    for text, number in zip(lines.texts, lines.classes.tolist(), strict=True):
        digest.update(f"{number} {text}\0".encode())
    return digest.hexdigest()[:16]


def _softmax(logits: Vectors) -> Vectors:
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)
