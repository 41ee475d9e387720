"""Three opinions on a question, from the lines whose answer is known: a regression, meaning, and letters."""

import hashlib
from collections.abc import Mapping, Sequence
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


@dataclass(frozen=True, slots=True, eq=False)
class Head:
    """Lines with their vectors (lines, dimensions), and the weights fitted to them (features, classes).

    `places` are the rows of the lines by label and text; `digest` names all of this.
    """

    lines: Lines
    vectors: Vectors
    weights: Vectors
    letters: ngrams.Letters
    spelling: Spelling
    places: Mapping[tuple[str, str], int]
    digest: str

    @property
    def whole(self) -> "Head":
        """The head that was fitted whole: this one."""
        return self

    def opinions(self, texts: Sequence[str], asked: Vectors) -> Opinions:
        """Judge some questions by their words and vectors (questions, dimensions)."""
        weighed = self.letters.weighed(texts)
        logits = features_of(weighed, asked, self.letters) @ self.weights
        return opinions_from(self.lines, asked @ self.vectors.T, self.letters.cosines(weighed), logits)


def opinions_from(lines: Lines, cosines: Vectors, alike: Vectors, logits: Vectors) -> Opinions:
    """Gather opinions from cosines of meaning and of letters (questions, lines) and from logits."""
    nearest = np.full((len(cosines), lines.count, NEAREST), -1.0, np.float32)
    letters = np.zeros((len(cosines), lines.count), np.float32)
    for number, (start, end) in enumerate(lines.spans):
        if start < end:
            most = min(NEAREST, end - start)
            found = np.partition(cosines[:, start:end], -most)[:, -most:]
            nearest[:, number] = found if most == NEAREST else found.mean(axis=1, keepdims=True)
            letters[:, number] = alike[:, start:end].max(axis=1)
    return Opinions(logits - log_sum(logits)[:, None], nearest.mean(axis=2), letters, cosines)


def fit_head(lines: Lines, cache: Cache) -> Head:
    """Fit a head to the lines."""
    vectors = cache.vectors(lines.texts)
    letters = ngrams.index(lines.texts)
    digest = digest_of(lines, cache.encoder.name)
    weights = cache.weights(digest)
    if weights is None:
        weights = _fitted(lines, features_of_lines(vectors, letters))
        cache.keep_weights(digest, weights)
    spelling = learn(lines.texts, cache.encoder.words)
    places = {named: row for row, named in enumerate(zip(lines.labels, lines.texts, strict=True))}
    return Head(lines, vectors, weights, letters, spelling, places, digest)


def digest_of(lines: Lines, encoder: str) -> str:
    """Name the weights that are fitted to these lines."""
    digest = hashlib.sha256(f"{encoder} {RIDGE} {LETTERS} {ngrams.FOLDED} {ngrams.READING} whole".encode())
    for text, number in zip(lines.texts, lines.classes.tolist(), strict=True):
        digest.update(f"{number} {text}\0".encode())
    return digest.hexdigest()[:16]


def features_of(weighed: Sequence[ngrams.Counts], asked: Vectors, letters: ngrams.Letters) -> Vectors:
    """Return what the regression sees of questions (questions, features): meaning, letters, and a constant."""
    features = _meaning(asked)
    letters.fold(weighed, features, asked.shape[1], LETTERS)
    return features


def features_of_lines(vectors: Vectors, letters: ngrams.Letters) -> Vectors:
    """Return what the regression sees of the lines themselves."""
    features = _meaning(vectors)
    letters.fold_lines(features, vectors.shape[1], LETTERS)
    return features


def log_sum(logits: Vectors) -> Vectors:
    """Return the logarithm of the summed exponentials of each row."""
    most = logits.max(axis=1)
    return most + np.log(np.exp(logits - most[:, None]).sum(axis=1))


def _meaning(vectors: Vectors) -> Vectors:
    # Filled in place: a copy of all lines takes longer than the rest.
    features = np.zeros((len(vectors), vectors.shape[1] + ngrams.FOLDED + 1), np.float32)
    features[:, : vectors.shape[1]] = vectors
    features[:, -1] = 1.0
    return features


def _fitted(lines: Lines, features: Vectors) -> Vectors:
    nothing = np.zeros((features.shape[1], lines.count), np.float32)
    return softmax.least(softmax.AllClasses(features, lines.classes, RIDGE), nothing)
