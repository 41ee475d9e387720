"""Everything the matcher compares a question with, and the number of the answer behind each line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from jss.answers.answer import Answer
from jss.answers.not_covered import NotCovered, NotCoveredKind


@dataclass(frozen=True, slots=True)
class Lines:
    """Texts with their classes: a topic's number, then one class each for near and for out of scope."""

    topics: tuple[str, ...]
    texts: tuple[str, ...]
    classes: NDArray[np.intp]

    @property
    def count(self) -> int:
        """How many classes there are."""
        return len(self.topics) + 2


def gather(answers: Sequence[Answer], not_covered: Iterable[NotCovered]) -> Lines:
    """Collect the lines of the answers (title, aliases, phrasings, text) and those that nothing covers."""
    rows: dict[tuple[str, int], None] = {}
    for number, answer in enumerate(answers):
        for text in (answer.title, *answer.phrasings, answer.text):
            rows[text, number] = None
    for line in not_covered:
        rows[line.text, len(answers) + (line.kind is NotCoveredKind.OUT_OF_SCOPE)] = None
    texts, classes = zip(*rows, strict=True) if rows else ((), ())
    return Lines(tuple(answer.slug for answer in answers), texts, np.array(classes, np.intp))
