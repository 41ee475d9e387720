"""Blocks of "label: value" lines, one block a contract."""

import re
from dataclasses import dataclass, field

from jss.contracts.bullets import strip_bullet
from jss.contracts.effects import TITLE_WORDS
from jss.contracts.numbers import decimal_comma
from jss.contracts.paste import Line
from jss.contracts.readers.findings import Findings, Page
from jss.contracts.readers.headers import Column, column_of
from jss.contracts.readers.rows import RowStyle, read_row
from jss.contracts.words import find_phrases

_LABEL = re.compile(r"\s*(?P<label>[^\W\d_][\w '/()-]{0,30}?)\s*[:=]\s*(?P<value>.*)")
_IN_LINE = re.compile(r"\s*[;|,]\s+(?=[^\W\d_][\w '()]{0,24}\s?[:=])")
_FACTS = {
    Column.STARTED,
    Column.ENDED,
    Column.DATE,
    Column.PAID,
    Column.STARS,
    Column.FEEDBACK,
    Column.STATUS,
}


@dataclass(slots=True)
class _Block:
    """The labelled values of one contract."""

    cells: dict[Column, str] = field(default_factory=dict[Column, str])
    lines: list[int] = field(default_factory=list[int])


def read_labelled(page: Page) -> list[Findings]:
    """Return the contracts of all labelled blocks; none where labels are too few to be a layout."""
    blocks = [block for block in _blocks(page) if len(block.cells) > 2 and set(block.cells) & _FACTS]
    named = sum(bool({Column.TITLE, Column.CLIENT} & set(block.cells)) for block in blocks)
    if not blocks or not named:
        return []
    findings = Findings("labelled")
    comma = decimal_comma([block.cells.get(Column.PAID, "") for block in blocks])
    columns = frozenset(column for block in blocks for column in block.cells)
    for block in blocks:
        lines = min(block.lines), max(block.lines)
        findings.drafts.append(read_row(block.cells, lines, RowStyle(columns, comma), page.calendar))
        findings.claimed.update(range(lines[0], lines[1] + 1))
    return [findings]


def _blocks(page: Page) -> list[_Block]:
    blocks: list[_Block] = []
    heading: Line | None = None
    fresh = True
    for line in page.lines:
        pairs = [] if line.blank else _labelled(strip_bullet(line.text))
        if not pairs:
            fresh, heading = True, None if line.blank else line
            continue
        if fresh or any(column in blocks[-1].cells for column, _ in pairs):
            blocks.append(_Block())
            if heading is not None and heading.number == line.number - 1:
                _take_heading(blocks[-1], heading, pairs)
        blocks[-1].cells.update(pairs)
        blocks[-1].lines.append(line.number)
        fresh = False
    return blocks


def _take_heading(block: _Block, heading: Line, pairs: list[tuple[Column, str]]) -> None:
    """Let a short line above a block name the contract, where no label does."""
    short = len(heading.text) <= 60 and not heading.text.rstrip().endswith((":", "?", "."))
    told = any(phrase.kind not in TITLE_WORDS for phrase in find_phrases(heading.text))
    if short and not told and Column.TITLE not in dict(pairs):
        block.cells[Column.TITLE] = strip_bullet(heading.text)
        block.lines.append(heading.number)


def _labelled(text: str) -> list[tuple[Column, str]]:
    """Return the labelled values of a line; nothing where an unknown label is among them."""
    pairs: list[tuple[Column, str]] = []
    if ":" not in text and "=" not in text:
        return pairs
    for piece in _IN_LINE.split(text):
        match = _LABEL.fullmatch(piece)
        column = column_of(match["label"]) if match else None
        if match is None or column is None:
            return []
        pairs.append((column, match["value"]))
    return pairs
