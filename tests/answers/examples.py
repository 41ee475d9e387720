"""A small answer to try things on, and the text of its file."""

from collections.abc import Sequence
from dataclasses import dataclass

from jss.answers.answer import Answer, Source, SourceKind
from jss.answers.encoder import Vectors


@dataclass(frozen=True, slots=True)
class Unready:
    """An encoder that must not be asked."""

    name: str

    @property
    def words(self) -> frozenset[str]:
        return frozenset()

    def encode(self, texts: Sequence[str]) -> Vectors:
        raise AssertionError(f"{len(texts)} texts have no vector, the first: {texts[0]!r}")


PARKING = Answer(
    slug="parking",
    title="Where may I park my bicycle?",
    text="Behind the library, next to the **blue** door.",
    aliases=("bike rack",),
    phrasings=(
        "where do bicycles go",
        "is there a rack for bikes",
        "bike parking?",
        "can i leave my bike here",
    ),
    authority=SourceKind.SERVER,
    sources=(Source("House rules", SourceKind.SERVER, "2024-05", "https://example.org/rules"),),
    as_of="2024-05-01",
)

FILE = """---
title: Where may I park?
aliases:
- bike rack
authority: server
sources:
- label: House rules
  kind: server
  date: 2024-05
phrasings:
- where do bicycles go
---
Behind the library.
"""
