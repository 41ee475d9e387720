"""Finding tables in a paste: the separator, the headings, and the rows that belong together."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass

from jss.contracts.dates import find_stamps
from jss.contracts.paste import Line
from jss.contracts.readers.headers import Column, column_of, likely_column
from jss.contracts.readers.headless import agree_with_content, columns_by_content, fill_columns, is_heading

SPACES = "  "
_SEPARATORS = ("\t", ";", "|", ",", SPACES)
_RULED = frozenset(" \t:|+=-")
_LONGEST_CELL = 12  # lines a quoted cell may span before its quotation mark is taken for a stray one


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row, and the first and last line it was written on."""

    cells: list[str]
    lines: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: its columns, its rows, and lines that belong to it but say nothing."""

    columns: tuple[Column | None, ...]
    headings: tuple[str, ...]
    rows: list[Row]
    furniture: set[int]


def split_cells(text: str, separator: str) -> list[str]:
    """Split one line at a separator, respecting quotation marks."""
    if separator == "|":
        inner = text.strip().removeprefix("|").removesuffix("|")
        return [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]
    if separator == SPACES:
        return [cell.strip() for cell in re.split(r"\s{2,}", text.strip())]
    if '"' not in text:
        return [cell.strip() for cell in text.split(separator)]
    try:
        return [cell.strip() for cell in next(csv.reader([text], delimiter=separator, skipinitialspace=True))]
    except (csv.Error, StopIteration):
        return [cell.strip(' "') for cell in text.split(separator)]


def find_grids(lines: Sequence[Line]) -> list[Grid]:
    """Return every table among the lines, with headings or without."""
    grids: list[Grid] = []
    refused: dict[str, int] = {}
    at = 0
    while at < len(lines):
        grid = _grid_at(lines, at) or _headless_at(lines, at, refused)
        if grid is None:
            at += 1
            continue
        if grid.rows:
            grids.append(grid)
        # Headings without a row may be repeated; none of them would have one.
        last = grid.rows[-1].lines[1] if grid.rows else max(grid.furniture)
        while at < len(lines) and lines[at].number <= last:
            at += 1
    return grids


def is_rule(text: str) -> bool:
    """Whether a line only parts the headings of a table from its rows."""
    return ("--" in text or "==" in text) and _RULED.issuperset(text)


def _grid_at(lines: Sequence[Line], at: int) -> Grid | None:
    if _FIGURES.search(lines[at].text):
        return None
    for separator in _SEPARATORS:
        if separator not in lines[at].text:
            continue
        headings = split_cells(lines[at].text, separator)
        columns = header_columns(headings)
        if columns is not None and (separator != SPACES or len(headings) > 2):
            rows, furniture = _rows(lines, at + 1, separator, headings)
            columns = agree_with_content(columns, [row.cells for row in rows])
            columns = fill_columns(columns, [row.cells for row in rows])
            return Grid(columns, tuple(headings), rows, furniture | {lines[at].number})
    return None


def header_columns(headings: list[str]) -> tuple[Column | None, ...] | None:
    """Return the columns a row of headings announces; None where it is no row of headings."""
    named = [heading for heading in headings if heading]
    if len(named) < 2 or len(headings) > 60:
        return None
    if any(len(heading) > 60 or _FIGURES.search(heading) for heading in named):
        return None
    sure = [column_of(heading) for heading in named]
    known = sum(column is not None for column in sure)
    if known < 2 or known * 2 < len(named):
        return None
    if any(stamp.day or stamp.year for heading in named for stamp in find_stamps(heading)):
        return None
    columns: list[Column | None] = []
    for heading in headings:
        column = likely_column(heading) if heading else None
        columns.append(None if column in columns and column is not Column.OTHER else column)
    return tuple(columns)


_FIGURES = re.compile(r"\d{3}|[$€£]\s?\d")  # data, and no words for it


def _rows(lines: Sequence[Line], at: int, separator: str, headings: list[str]) -> tuple[list[Row], set[int]]:
    rows: list[Row] = []
    furniture: set[int] = set()
    pending: set[int] = set()
    width, start = len(headings), at
    while at < len(lines):
        line = lines[at]
        if line.blank or is_rule(line.text):
            pending.add(line.number)
            at += 1
            continue
        cells, end = _cells(lines, at, separator)
        if len(cells) < width and (joined := _across_messages(lines, at, separator, width)) is not None:
            cells, end = joined
        if separator == SPACES and len(cells) < width:
            cells = _by_offset(line.text, lines[start - 1].text, headings, cells)
        cells = _refit(cells, width)
        if not _fits(cells, width, separator):
            break
        furniture |= pending
        pending = set()
        if cells == headings or _is_total(cells):
            furniture.update(entry.number for entry in lines[at : end + 1])
        else:
            rows.append(Row(cells, (line.number, lines[end].number)))
        at = end + 1
    return rows, furniture


def _across_messages(
    lines: Sequence[Line], at: int, separator: str, width: int
) -> tuple[list[str], int] | None:
    """Put a row together that Discord has cut where a message was full: the name of the sender stands between."""
    after = next((n for n in range(at + 1, min(at + 4, len(lines))) if not lines[n].blank), None)
    if after is None or not any(line.raw.strip() for line in lines[at + 1 : after]):
        return None
    for glue in ("", " "):
        cells = split_cells(lines[at].text.rstrip() + glue + lines[after].text.lstrip(), separator)
        if len(cells) == width:
            return cells, after
    return None


def _cells(lines: Sequence[Line], at: int, separator: str) -> tuple[list[str], int]:
    """Split a row, reading on over the line end where a quoted cell is still open."""
    text = lines[at].text
    if separator in "\t;," and text.count('"') % 2:
        for end in range(at + 1, min(at + _LONGEST_CELL, len(lines))):
            if lines[end].text.count('"') % 2:
                joined = " ".join(line.text for line in lines[at : end + 1])
                return split_cells(joined, separator), end
        return [cell.strip(' "') for cell in text.split(separator)], at
    return split_cells(text, separator), at


def _by_offset(text: str, header: str, headings: list[str], cells: list[str]) -> list[str]:
    """Cut a row of an aligned table at the columns of its headings, so that empty cells stay empty."""
    starts = [header.find(heading) for heading in headings]
    if any(start < 0 for start in starts):
        return cells
    ends = [*starts[1:], len(text)]
    cut = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    return cut if sorted(cell for cell in cut if cell) == sorted(cell for cell in cells if cell) else cells


def _refit(cells: list[str], width: int) -> list[str]:
    """Mend a row that unquoted commas have cut too often: "$1,010.00" and "Sep 8, 2026"."""
    extra = len(cells) - width
    if extra > 0:
        mended: list[str] = []
        for cell in cells:
            whole = _whole(mended[-1], cell) if extra and mended else None
            if whole is None:
                mended.append(cell)
            else:
                mended[-1] = whole
                extra -= 1
        cells = mended
    filled = next((n for n in range(len(cells), width, -1) if cells[n - 1]), width)
    cells = cells[:filled]
    if len(cells) > width >= 2:
        extra = len(cells) - width
        if all(re.search(r"[^\W\d]", cell) for cell in cells[: extra + 1]):
            cells = [", ".join(cells[: extra + 1]), *cells[extra + 1 :]]
    return cells


def _whole(left: str, right: str) -> str | None:
    """Put an amount or a date together that a comma has parted; None where the two are cells of their own."""
    if _BEFORE_COMMA.search(left[-_LONGEST_PARTED:]) and _AFTER_COMMA.fullmatch(right):
        return left + right
    if len(left) <= _LONGEST_PARTED and _DAY_OF_MONTH.fullmatch(left) and _YEAR.fullmatch(right):
        return f"{left}, {right}"
    return None


_LONGEST_PARTED = 20
_BEFORE_COMMA = re.compile(r"(?:^|[$€£\s])\d{1,3}$")
_AFTER_COMMA = re.compile(r"\d{3}(?:\.\d{1,2})?\s?(?:USD|\$)?")
_DAY_OF_MONTH = re.compile(r"[A-Za-zÀ-ÿ]{3,10}\.? \d{1,2}")
_YEAR = re.compile(r"(?:19|20)\d\d")


def _fits(cells: list[str], width: int, separator: str) -> bool:
    filled = sum(bool(cell) for cell in cells)
    if filled == 0:
        return separator != ","
    if len(cells) == width:
        return filled > 1 or width == 2 or separator in "\t;|,"
    if header_columns(cells) is not None:
        return False
    return len(cells) >= 2 and len(cells) * 2 >= width and (width > 2 or separator != ",")


def _is_total(cells: list[str]) -> bool:
    first = next((cell for cell in cells if cell), "")
    return bool(_TOTAL.fullmatch(first))


_TOTAL = re.compile(
    r"(?:grand |sub-?)?(?:total\w{0,2}|sum|summe|gesamt\w*|insgesamt|zusammen|suma|somme|ensemble"
    r"|razem|łącznie|ogółem|итого|всего"
    r"|разом|усього|всього|toplam|totaal|somma|overall|all|average|avg|mean|durchschnitt|promedio"
    r"|moyenne|media|średnia"
    r"|средн\w+|середн\w+|kul|jumla)\b[\w\s]{0,20}(?:\(.*\))?[:=]?",
    re.IGNORECASE,
)


def _headless_at(lines: Sequence[Line], at: int, refused: dict[str, int]) -> Grid | None:
    """Recognise a table without headings by columns that hold the same kind of thing in every row.

    `refused` keeps, by separator, up to which line rows have been looked at in vain.
    """
    for separator in ("\t", ";", "|", ","):
        if separator not in lines[at].text or lines[at].number <= refused.get(separator, 0):
            continue
        rows = _same_width(lines, at, separator)
        if len(rows) < 2:
            continue
        if (headed := _unknown_headings(rows)) is not None:
            return headed
        columns = columns_by_content([row.cells for row in rows])
        if columns is not None:
            return Grid(columns, (), rows, _between(lines, rows))
        refused[separator] = rows[-1].lines[1]
    return None


def _unknown_headings(rows: list[Row]) -> Grid | None:
    """Take a first row without any data for headings nobody knows: what stands below tells the columns."""
    headings, below = rows[0].cells, rows[1:]
    if len(below) < 2 or not all(is_heading(cell) for cell in headings) or not any(headings):
        return None
    told = columns_by_content([row.cells for row in below])
    if told is None:
        return None
    columns: list[Column | None] = []
    for heading, by_content in zip(headings, told, strict=True):
        column = likely_column(heading) if heading else by_content
        columns.append(None if column in columns and column is not Column.OTHER else column)
    for at, by_content in enumerate(told):
        if columns[at] is None and by_content not in columns:
            columns[at] = by_content
    furniture = set(range(rows[0].lines[0], rows[0].lines[1] + 1))
    return Grid(
        tuple(columns), tuple(headings), [row for row in below if not _is_total(row.cells)], furniture
    )


def _between(lines: Sequence[Line], rows: list[Row]) -> set[int]:
    taken = {number for row in rows for number in range(row.lines[0], row.lines[1] + 1)}
    return set(range(rows[0].lines[0], rows[-1].lines[1])) & ({line.number for line in lines} - taken)


def _same_width(lines: Sequence[Line], at: int, separator: str) -> list[Row]:
    rows: list[Row] = []
    while at < len(lines):
        line = lines[at]
        if line.blank or is_rule(line.text):
            at += 1
            continue
        if separator == "," and re.search(r",\s", line.text) and '"' not in line.text:
            break  # a sentence or a list in prose
        cells, end = _cells(lines, at, separator)
        if len(cells) < 3 or (rows and len(cells) != len(rows[0].cells)):
            break
        rows.append(Row(cells, (line.number, lines[end].number)))
        at = end + 1
    return rows
