"""The lines the encoder learns from: answers with their phrasings, and lines that no answer covers."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import frontmatter


@dataclass(frozen=True, slots=True)
class Line:
    """One text and the answer it asks for; no topic means that no answer covers it."""

    text: str
    topic: str | None = None
    kind: str = "in"


@dataclass(frozen=True, slots=True)
class Corpus:
    """All training lines: what people say, what the answers say, and what nothing answers."""

    phrasings: tuple[Line, ...]
    passages: tuple[Line, ...]
    uncovered: tuple[Line, ...]

    @property
    def topics(self) -> tuple[str, ...]:
        """The slugs of the answers, sorted, so that class numbers do not depend on the file system."""
        return tuple(sorted({line.topic for line in self.passages if line.topic}))

    @property
    def lines(self) -> tuple[Line, ...]:
        """Every line, phrasings first."""
        return self.phrasings + self.passages + self.uncovered


def read_corpus(data: Path) -> Corpus:
    """Read `answers/*.md` and `not-covered.jsonl` below the data folder."""
    phrasings: list[Line] = []
    passages: list[Line] = []
    for path in sorted((data / "answers").glob("*.md")):
        post = frontmatter.load(str(path))
        asked = post.metadata.get("phrasings")
        if not isinstance(asked, list):
            raise TypeError(f"{path.name} has no list of phrasings.")
        phrasings += [Line(str(text), path.stem) for text in cast("list[object]", asked)]
        passages += [
            Line(text, path.stem) for text in (str(post.metadata["title"]), first_words(post.content))
        ]
    uncovered = [Line(row["q"], None, row["kind"]) for row in read_rows(data / "not-covered.jsonl")]
    return Corpus(unique(phrasings), tuple(passages), unique(uncovered))


def read_rows(path: Path) -> list[dict[str, str]]:
    """Read a JSON-lines file whose rows are flat objects."""
    return [json.loads(row) for row in path.read_text(encoding="utf-8").splitlines() if row.strip()]


def first_words(body: str, limit: int = 60) -> str:
    """Cut an answer's text to what fits in the encoder's window and says what the answer is about."""
    return " ".join(body.split()[:limit])


def unique(lines: list[Line]) -> tuple[Line, ...]:
    """Drop a line repeated under the same topic; the first one stays."""
    return tuple({(line.text.casefold(), line.topic): line for line in reversed(lines)}.values())[::-1]
