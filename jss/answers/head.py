"""Three opinions on a question, from the lines whose answer is known: a regression, meaning, and letters."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from jss.answers import ngrams, softmax
from jss.answers.cache import Cache
from jss.answers.encoder import Vectors
from jss.answers.lines import Lines
from jss.answers.spelling import Spelling, learn

RIDGE = 3e-5
NEAREST = 3
# How long the vector of letters is beside that of meaning, which has length one.
LETTERS = 0.4
# A server's own answer has a handful of lines where a shipped one has dozens. A regression takes that for a sign
# of how seldom it is asked; OWN_PRIOR times the logarithm of what is missing to FULL lines takes it back
# (`make eval` measures what that does).
FULL = 40
OWN_PRIOR = 2.0

# What nothing covers has hundreds of lines, of which an edit adds or takes a few: it starts near its goal.
ALL_STEPS, FEW_STEPS = 200, 8


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
    """Lines with their vectors (lines, dimensions), the fitted weights (features, classes), and priors (classes,)."""

    lines: Lines
    vectors: Vectors
    weights: Vectors
    priors: Vectors
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
        features = _meaning(asked)
        self.letters.fold(texts, features, asked.shape[1], LETTERS)
        logits = features @ self.weights + self.priors
        return Opinions(logits - _log_sum(logits)[:, None], meaning, letters, cosines)


def fit_head(
    lines: Lines, cache: Cache, start: Head | None = None, own: Collection[str] = frozenset()
) -> Head:
    """Fit a head to the lines; from an earlier one, only the classes are fitted whose lines have changed.

    `own` are the topics that a server added.
    """
    vectors = cache.vectors(lines.texts)
    letters = ngrams.index(lines.texts)
    spelling = learn(lines.texts, cache.encoder.words, start.spelling if start else None)
    digest = digest_of(lines, cache.encoder.name, "changed" if start else "whole")
    weights = cache.weights(digest)
    if weights is None:
        features = _meaning(vectors)
        letters.fold_lines(features, vectors.shape[1], LETTERS)
        weights = _refitted(start, lines, features) if start else _fitted(lines, features)
        cache.keep_weights(digest, weights)
    return Head(lines, vectors, weights, _priors(lines, own), letters, spelling)


def digest_of(lines: Lines, encoder: str, way: str = "whole") -> str:
    """Name the weights that are fitted to these lines in this way."""
    digest = hashlib.sha256(f"{encoder} {RIDGE} {LETTERS} {ngrams.FOLDED} {ngrams.READING} {way}".encode())
    for text, number in zip(lines.texts, lines.classes.tolist(), strict=True):
        digest.update(f"{number} {text}\0".encode())
    return digest.hexdigest()[:16]


def _priors(lines: Lines, own: Collection[str]) -> Vectors:
    """Return what the regression's logit of each class is raised by (classes,)."""
    priors = np.zeros(lines.count, np.float32)
    for number, (topic, (start, end)) in enumerate(zip(lines.topics, lines.spans, strict=False)):
        if topic in own:
            priors[number] = OWN_PRIOR * np.log(max(1.0, FULL / (end - start)))
    return priors


def _meaning(vectors: Vectors) -> Vectors:
    """Return what the regression sees (texts, features): meaning, letters yet to be filled in, and a constant."""
    # Filled in place: an edit is waited for, and a copy of all lines takes longer than the fit.
    features = np.zeros((len(vectors), vectors.shape[1] + ngrams.FOLDED + 1), np.float32)
    features[:, : vectors.shape[1]] = vectors
    features[:, -1] = 1.0
    return features


def _fitted(lines: Lines, features: Vectors) -> Vectors:
    nothing = np.zeros((features.shape[1], lines.count), np.float32)
    return softmax.least(softmax.AllClasses(features, lines.classes, RIDGE), nothing)


def _refitted(start: Head, lines: Lines, features: Vectors) -> Vectors:
    """Keep the weights of classes whose lines are the same; fit the others, one after the other."""
    before, after = _texts_by_label(start.lines), _texts_by_label(lines)
    columns = {label: number for number, label in enumerate(before)}
    weights = np.zeros((features.shape[1], lines.count), np.float32)
    for number, label in enumerate(after):
        if label in columns:
            weights[:, number] = start.weights[:, columns[label]]
    logits = features @ weights
    for number, label in enumerate(after):
        if after[label] != before.get(label):
            rivals = _log_sum(np.delete(logits, number, axis=1))
            loss = softmax.OneClass(features, lines.classes == number, rivals, RIDGE)
            steps = ALL_STEPS if number < len(lines.topics) else FEW_STEPS
            weights[:, number] = softmax.least(loss, weights[:, number], steps=steps)
            logits[:, number] = features @ weights[:, number]
    return weights


def _texts_by_label(lines: Lines) -> dict[str, tuple[str, ...]]:
    labels = (*lines.topics, "(near)", "(out of scope)")
    return {label: lines.texts[start:end] for label, (start, end) in zip(labels, lines.spans, strict=True)}


def _log_sum(logits: Vectors) -> Vectors:
    """Return the logarithm of the summed exponentials of each row."""
    most = logits.max(axis=1)
    return most + np.log(np.exp(logits - most[:, None]).sum(axis=1))
