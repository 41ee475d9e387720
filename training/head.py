"""The matcher's mixed head in batch form, to judge an encoder by what it is for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

Floats = NDArray[np.float32]

NONE = "none of these"
NEAREST = 3
BACKGROUND_WEIGHT = 0.25
STRENGTH = 30.0


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores (questions, topics) and one confidence a question, the best topic's."""

    topics: tuple[str, ...]
    values: Floats
    confidence: Floats

    def best(self, count: int) -> list[list[str]]:
        """Name the best topics of each question, the best first."""
        return [[self.topics[i] for i in row] for row in np.argsort(-self.values, axis=1)[:, :count]]


class MixedHead:
    """Half softmax regression over the lines, half mean of the three nearest cosines of each topic."""

    def __init__(self, lines: Floats, topics: list[str], background: Floats | None = None) -> None:
        self.lines = lines
        self.topics = tuple(sorted(set(topics)))
        self.background = background
        self.members = [np.flatnonzero(np.array(topics) == topic) for topic in self.topics]
        vectors, labels = lines, list(topics)
        if background is not None:
            vectors, labels = np.concatenate([lines, background]), labels + [NONE] * len(background)
        self.regression = LogisticRegression(C=STRENGTH, max_iter=2000).fit(vectors, labels)
        classes: list[str] = self.regression.classes_.tolist()
        self.columns = [classes.index(topic) for topic in self.topics]

    def score(self, questions: Floats) -> Scores:
        """Score questions (n, 384) against every topic."""
        likely: Floats = self.regression.predict_proba(questions)[:, self.columns]
        cosines = questions @ self.lines.T
        near = np.stack(
            [-np.sort(-cosines[:, own], axis=1)[:, :NEAREST].mean(axis=1) for own in self.members], axis=1
        )
        values = 0.5 * likely + 0.5 * near
        confidence = values.max(axis=1)
        if self.background is not None:
            confidence = confidence - BACKGROUND_WEIGHT * (questions @ self.background.T).max(axis=1)
        return Scores(self.topics, values.astype(np.float32), confidence.astype(np.float32))
