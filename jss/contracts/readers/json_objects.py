"""JSON in a paste: every complete object with the lines it stands on, also where the end is cut off."""

import json
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from jss.contracts.paste import Line

_PIECE = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|[{}\[\]]', re.DOTALL)
_DEEPEST = 30


@dataclass(frozen=True, slots=True)
class Item:
    """A JSON object and the first and last line it was written on."""

    values: dict[str, object]
    lines: tuple[int, int]
    span: tuple[int, int]


@dataclass(slots=True)
class Document:
    """The objects of one stretch of JSON in the order they close; `cut` where it ends in the middle."""

    first: int
    last: int
    items: list[Item] = field(default_factory=list[Item])
    cut: bool = False


def find_documents(lines: Sequence[Line]) -> list[Document]:
    """Return each stretch of JSON among the lines."""
    sheet = _Sheet(lines)
    documents: list[Document] = []
    at = vain = 0
    while at < len(lines) and vain < _MOST_IN_VAIN:
        if not _opens(lines, at):
            at += 1
            continue
        document, seen = sheet.document(at)
        if document.items:
            documents.append(document)
        elif seen == len(lines) - 1:
            vain += 1
            seen = at
        at = max(at, seen) + 1
    return documents


# A bracket of chat that is never closed hides what follows, and each look goes through all of the paste.
_MOST_IN_VAIN = 20


def _opens(lines: Sequence[Line], at: int) -> bool:
    """Whether JSON may begin with a line."""
    if lines[at].text.lstrip()[:1] not in {"{", "["}:
        return False
    return bool(_OPENING.search("\n".join(line.text for line in lines[at : at + 3])))


_OPENING = re.compile(r'[{\[]\s*(?:$|[{\[]|"[^"]*"\s*:)')


class _Sheet:
    """All lines as one text, and where each of them begins."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self._text = "\n".join(line.text for line in lines)
        self._starts = [0, *accumulate(len(line.text) + 1 for line in lines)]

    def row(self, place: int) -> int:
        """Give the line that a place in the text lies on."""
        return min(bisect_right(self._starts, place), len(self._lines)) - 1

    def document(self, at: int) -> tuple[Document, int]:
        """Read the JSON that begins with a line; the number is its last line, or the last one looked at in vain."""
        spans, end, seen, stack = _objects(self._text, self._starts[at])
        last = max(at, self.row(max(end - 1, 0)))
        document = Document(self._lines[at].number, self._lines[last].number, cut=bool(stack))
        for start, stop in spans:
            values = _parse(self._text[start:stop])
            if values is not None:
                lines = self._lines[self.row(start)].number, self._lines[self.row(stop - 1)].number
                document.items.append(Item(values, lines, (start, stop)))
        return document, last if document.items else self.row(max(seen - 1, 0))


def _objects(text: str, begin: int) -> tuple[list[tuple[int, int]], int, int, str]:
    """Return the spans of objects worth parsing, where the JSON ends, how far it was read, and the brackets left open.

    Only objects that hold a title are parsed, the innermost first; everything around them is scenery.
    """
    spans: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    end = seen = begin
    for piece in _PIECE.finditer(text, begin):
        seen = piece.end()
        mark = piece[0]
        if mark in "{[":
            if len(stack) < _DEEPEST:
                stack.append((mark, piece.start()))
        elif mark in "}]":
            if not stack:
                break
            kind, start = stack.pop()
            if mark == "}" and kind == "{":
                spans.append((start, piece.end()))
            if not stack:
                end = piece.end()
                if not _more(text, end):
                    break
    if stack:
        end = seen = len(text)
    return _contracts_only(text, spans), end, seen, "".join(kind for kind, _ in stack)


def _more(text: str, end: int) -> bool:
    """Whether another JSON value follows, as in a file with one object a line."""
    return text[end : end + 400].lstrip(" \t\r\n,")[:1] in {"{", "["}


_TITLE_KEY = re.compile(
    r'"(?:title|jobTitle|job_title|contractTitle|contract_title|contract|name|job|project|Title|Contract|Job|Project)"\s*:'
)


def _contracts_only(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Keep the objects that may be a contract: short enough, and with a title somewhere inside."""
    return [
        (start, stop)
        for start, stop in spans
        if stop - start <= 20_000 and _TITLE_KEY.search(text, start, stop)
    ]


def _parse(text: str) -> dict[str, object] | None:
    try:
        value: object = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None  # pyright: ignore[reportUnknownVariableType] # keys of JSON objects are text
