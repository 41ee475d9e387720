"""Everything the matcher compares a question with, and the number of the answer behind each line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from jss.answers.answer import Answer
from jss.answers.not_covered import NotCovered, NotCoveredKind

NEAR, OUT_OF_SCOPE = "(near)", "(out of scope)"


@dataclass(frozen=True, slots=True, eq=False)
class Lines:
    """Texts sorted by class: the topics' numbers, then one class each for near and for out of scope."""

    topics: tuple[str, ...]
    texts: tuple[str, ...]
    classes: NDArray[np.intp]

    @property
    def count(self) -> int:
        """How many classes there are."""
        return len(self.topics) + 2

    @property
    def names(self) -> tuple[str, ...]:
        """The classes by name: the topics' slugs, and what no answer covers."""
        return (*self.topics, NEAR, OUT_OF_SCOPE)

    @property
    def labels(self) -> list[str]:
        """The name of each line's class."""
        return [
            name for name, (start, end) in zip(self.names, self.spans, strict=True) for _ in range(start, end)
        ]

    @property
    def by_label(self) -> dict[str, tuple[str, ...]]:
        """The texts of each class."""
        return {
            name: self.texts[start:end] for name, (start, end) in zip(self.names, self.spans, strict=True)
        }

    def same_as(self, other: "Lines") -> bool:
        """Whether the same texts stand in the same classes."""
        return (self.topics, self.texts) == (other.topics, other.texts) and self.spans == other.spans

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where the lines of each class begin and end."""
        ends: list[int] = np.searchsorted(self.classes, np.arange(self.count + 1)).tolist()
        return tuple(pairwise(ends))


def asked_in(answer: Answer) -> tuple[str, ...]:
    """Give the ways in which an answer says it is asked for."""
    return (answer.title, *answer.phrasings)


def gather(answers: Sequence[Answer], not_covered: Iterable[NotCovered]) -> Lines:
    """Collect the lines of the answers (title, phrasings, text) and those that nothing covers."""
    rows: dict[tuple[int, str], None] = {}
    for number, answer in enumerate(answers):
        for text in (*asked_in(answer), answer.text):
            rows[number, text] = None
    for line in sorted(not_covered, key=lambda line: line.kind is NotCoveredKind.OUT_OF_SCOPE):
        rows[len(answers) + (line.kind is NotCoveredKind.OUT_OF_SCOPE), line.text] = None
    classes = np.array([number for number, _ in rows], np.intp)
    return Lines(tuple(answer.slug for answer in answers), tuple(text for _, text in rows), classes)
