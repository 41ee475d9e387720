"""A small answer to try things on, and the text of its file."""

from jss.answers.answer import Answer, Source, SourceKind

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
