"""Vectors are remembered, but not all that were ever asked for."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from jss.answers import cache
from jss.answers.cache import Cache
from jss.answers.encoder import Vectors


@dataclass(frozen=True, slots=True)
class Counting:
    """An encoder that notes what it is asked."""

    asked: list[str] = field(default_factory=list[str])

    @property
    def name(self) -> str:
        return "counting"

    @property
    def words(self) -> frozenset[str]:
        return frozenset()

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked.extend(texts)
        return np.array([[len(text), 1] for text in texts], np.float32)


def test_what_was_asked_for_longest_ago_is_forgotten_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "REMEMBERED", 3)
    encoder = Counting()
    known = Cache(encoder, None)
    texts = ["a", "bb", "ccc", "dddd", "eeeee"]
    assert known.vectors(texts)[:, 0].tolist() == [1, 2, 3, 4, 5]
    known.vectors(["ccc"])
    known.vectors(["new one"])
    assert encoder.asked == [*texts, "new one"]
    known.vectors(["ccc", "eeeee"])
    assert encoder.asked == [*texts, "new one"]
    known.vectors(["dddd", "a"])
    assert encoder.asked == [*texts, "new one", "dddd", "a"]


def test_a_text_that_is_asked_for_twice_at_once_is_computed_once() -> None:
    encoder = Counting()
    assert Cache(encoder, None).vectors(["a", "a", "bb"])[:, 0].tolist() == [1, 1, 2]
    assert encoder.asked == ["a", "bb"]
