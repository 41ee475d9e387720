"""JSON in a paste: every complete object with the lines it stands on, also where the end is cut off."""

import json
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

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
    documents: list[Document] = []
    at = 0
    while at < len(lines):
        document = _document_at(lines, at) if lines[at].text.lstrip()[:1] in {"{", "["} else None
        if document is None:
            at += 1
            continue
        documents.append(document)
        while at < len(lines) and lines[at].number <= document.last:
            at += 1
    return documents


def _document_at(lines: Sequence[Line], at: int) -> Document | None:
    texts = [line.text for line in lines[at:]]
    if not re.search(r'[{\[]\s*(?:$|[{\[]|"[^"]*"\s*:)', "\n".join(texts[:3])):
        return None
    text = "\n".join(texts)
    spans, end, stack = _objects(text)
    starts = [0]
    for row in texts:
        starts.append(starts[-1] + len(row) + 1)
    document = Document(
        lines[at].number, lines[at + bisect_right(starts, max(end - 1, 0)) - 1].number, cut=bool(stack)
    )
    for start, stop in spans:
        values = _parse(text[start:stop])
        if values is not None:
            row = bisect_right(starts, start) - 1, bisect_right(starts, stop - 1) - 1
            document.items.append(
                Item(values, (lines[at + row[0]].number, lines[at + row[1]].number), (start, stop))
            )
    return document if document.items else None


def _objects(text: str) -> tuple[list[tuple[int, int]], int, str]:
    """Return the spans of objects worth parsing, where the JSON ends, and the brackets left open.

    Only objects that hold a title are parsed, the innermost first; everything around them is scenery.
    """
    spans: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    end = 0
    for piece in _PIECE.finditer(text):
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
        end = len(text)
    return _contracts_only(text, spans), end, "".join(kind for kind, _ in stack)


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
