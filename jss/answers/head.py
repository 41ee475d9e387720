"""Three opinions on a question, from the lines whose answer is known: a regression, meaning, and letters."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jss.answers import ngrams, softmax
from jss.answers.cache import Cache
from jss.answers.encoder import Vectors
from jss.answers.lines import Lines
from jss.answers.spelling import Spelling, learn

RIDGE = 3e-5
NEAREST = 3
# From weights that fit all but the edited lines, this many bring the rest along; an edit is live the sooner.
STEPS_AFTER_EDIT = 20


@dataclass(frozen=True, slots=True)
class Opinions:
    """For each question (rows) and class (columns) three opinions; and the cosine with each line.

    `regression` is the logarithm of a share, `meaning` the mean cosine of the nearest lines, `letters` the
    greatest cosine of letter sequences.
    """

    regression: Vectors
    meaning: Vectors
    letters: Vectors
    cosines: Vectors


@dataclass(frozen=True, slots=True)
class Head:
    """Lines with their vectors (lines, dimensions) and the fitted weights (dimensions + 1, classes)."""

    lines: Lines
    vectors: Vectors
    weights: Vectors
    letters: ngrams.Letters
    spelling: Spelling

    def opinions(self, texts: Sequence[str], asked: Vectors) -> Opinions:
        """Judge some questions by their words and vectors (questions, dimensions)."""
        cosines = asked @ self.vectors.T
        alike = self.letters.cosines(texts)
        meaning = np.full((len(asked), self.lines.count), -1.0, np.float32)
        letters = np.zeros_like(meaning)
        for number, (start, end) in enumerate(self.lines.spans):
            if start < end:
                most = min(NEAREST, end - start)
                meaning[:, number] = np.partition(cosines[:, start:end], -most)[:, -most:].mean(axis=1)
                letters[:, number] = alike[:, start:end].max(axis=1)
        return Opinions(_log_shares(asked @ self.weights[:-1] + self.weights[-1]), meaning, letters, cosines)


def fit_head(lines: Lines, cache: Cache, start: Head | None = None) -> Head:
    """Fit a head to the lines, from the weights of an earlier one where that is quicker."""
    vectors = cache.vectors(lines.texts)
    digest = _digest(lines, cache.encoder.name)
    weights = cache.weights(digest)
    if weights is None:
        weights = _fitted(_problem(lines, vectors), start and _carried(start, lines))
        cache.keep_weights(digest, weights)
    spelling = learn(lines.texts, cache.encoder.words)
    return Head(lines, vectors, weights, ngrams.index(lines.texts), spelling)


def _fitted(problem: softmax.Problem, carried: Vectors | None) -> Vectors:
    return softmax.fit(problem) if carried is None else softmax.fit(problem, carried, steps=STEPS_AFTER_EDIT)


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


def _digest(lines: Lines, encoder: str) -> str:
    digest = hashlib.sha256(f"{encoder} {RIDGE}".encode())
    for text, number in zip(lines.texts, lines.classes.tolist(), strict=True):
        digest.update(f"{number} {text}\0".encode())
    return digest.hexdigest()[:16]


def _log_shares(logits: Vectors) -> Vectors:
    lowered = logits - logits.max(axis=1, keepdims=True)
    return lowered - np.log(np.exp(lowered).sum(axis=1, keepdims=True))
