"""Columns told by what they hold, where no heading announces them."""

import re
from collections import Counter
from collections.abc import Sequence

from jss.contracts.dates import Stamp, find_stamps
from jss.contracts.money import find_money
from jss.contracts.readers.cells import HIDDEN, NO
from jss.contracts.readers.headers import Column
from jss.contracts.stars import rating_cell
from jss.contracts.words import Phrase, Word, find_phrases


def _kind(cell: str) -> str:
    """Say what kind of thing a cell holds."""
    text = cell.strip()
    if _EMPTY.fullmatch(text):
        return "empty"
    if len(text) > _LONGEST_DATES:
        return "text"
    stamps = find_stamps(text)
    if stamps and _fill(stamps, _SAID_BEFORE.sub("", text)):
        return "dates" if len(stamps) > 1 else "date"
    if len(text) > _LONGEST_FACT:
        return "text"
    return _short_kind(text)


def _short_kind(text: str) -> str:
    if find_money(text):
        return "money"
    rating = rating_cell(text)
    if _PLAIN_FIGURE.fullmatch(text):
        return "small" if rating is not None and rating.value is not None else "number"
    if rating is not None:
        return "stars"
    phrases = find_phrases(text)
    return "words" if phrases and _fill(phrases[:1], text) else "text"


def _fill(found: Sequence[Stamp] | Sequence[Phrase], text: str) -> bool:
    """Whether what was found makes up most of the text."""
    return sum(piece.end - piece.start for piece in found) >= 0.6 * len(text)


# "finished Sept 28, 2026"
_SAID_BEFORE = re.compile(
    r"^(?:ended|finished|closed|completed|done|delivered|terminó|terminado|cerrado|beendet|fertig|terminé|fini)"
    r"\s?(?:on|in|el|am|le|:)?\s",
    re.IGNORECASE,
)
_EMPTY = re.compile(r"[-?]?|n/?a|none", re.IGNORECASE)
_PLAIN_FIGURE = re.compile(r"[\d.,' ]+")
_LONGEST_FACT, _LONGEST_DATES = 24, 80


def columns_by_content(rows: list[list[str]]) -> tuple[Column | None, ...] | None:
    kinds = [_column_kind([row[at] for row in rows]) for at in range(len(rows[0]))]
    columns: list[Column | None] = [None] * len(kinds)
    _assign(columns, kinds, {"dates"}, [Column.DATE])
    paid_in_parts = any(_MILESTONE.search(cell) for row in rows for cell in row)
    single = Column.DATE if paid_in_parts else Column.ENDED
    ends = [Column.STARTED, Column.ENDED] if kinds.count("date") > 1 else [single]
    _assign(columns, kinds, {"date"}, ends)
    _assign(columns, kinds, {"stars"}, [Column.STARS])
    _assign(columns, kinds, {"money"}, [Column.PAID])
    if Column.STARS not in columns:
        _assign(columns, kinds, {"small"}, [Column.STARS])
    if Column.PAID not in columns:
        _assign(columns, kinds, {"number"}, [Column.PAID])
    _assign(columns, kinds, {"text"}, _titles_and_clients(rows, kinds))
    if Column.TITLE not in columns:
        # Titles of known words ("Good 0", "Open source") are told from a verdict or a status by being all different.
        different = [kind if _all_different(rows, at) else "" for at, kind in enumerate(kinds)]
        _assign(columns, different, {"words"}, [Column.TITLE])
    _assign(columns, kinds, {"words"}, [Column.STATUS])
    known = set(columns) - {None}
    if Column.TITLE not in known or len(known & {Column.STARS, Column.PAID, Column.ENDED, Column.DATE}) < 2:
        return None
    return tuple(columns)


_MILESTONE = re.compile(r"\bmilestone\s?#?\d", re.IGNORECASE)


def _titles_and_clients(rows: list[list[str]], kinds: list[str]) -> list[Column]:
    """Say what two columns of text hold: titles, then clients; clients first where names repeat there."""
    texts = [at for at, kind in enumerate(kinds) if kind == "text"]
    if len(texts) > 1 and not _all_different(rows, texts[0]) and _all_different(rows, texts[1]):
        first, second = ([row[at].strip() for row in rows] for at in texts[:2])
        if _are_names(first) and not _are_names(second, surely=True):
            return [Column.CLIENT, Column.TITLE]
    return [Column.TITLE, Column.CLIENT]


def _are_names(cells: list[str], *, surely: bool = False) -> bool:
    """Whether cells may be names of people or firms, written large at both ends; `surely` they are no titles."""
    large = all(cell[:1].isupper() and cell.split()[-1][0].isupper() for cell in cells)
    firms = any(_FIRM.search(cell) for cell in cells)
    return large and (firms or (not any(" " in cell for cell in cells) if surely else True))


_FIRM = re.compile(r"\b(?:Inc|LLC|Ltd|GmbH|Corp|S\.?L|S\.?A|SARL|Pty|B\.?V|AG|Co)\b\.?$")


def _all_different(rows: list[list[str]], at: int) -> bool:
    cells = [row[at].strip().lower() for row in rows]
    return len(set(cells)) == len(cells)


def _assign(columns: list[Column | None], kinds: list[str], wanted: set[str], roles: list[Column]) -> None:
    free = [at for at, kind in enumerate(kinds) if kind in wanted and columns[at] is None]
    for at, role in zip(free, roles, strict=False):
        columns[at] = role


def _column_kind(cells: list[str]) -> str:
    counted = Counter(_kind(cell) for cell in cells)
    empty = counted.pop("empty", 0)
    if not counted:
        return "empty"
    if counted["dates"] and counted["date"]:
        counted["dates"] += counted.pop("date")
    if counted["number"] and counted["small"]:
        counted["number"] += counted.pop("small")
    if counted["stars"] and counted["small"]:
        counted["stars"] += counted.pop("small")
    for held in ("stars", "small", "money"):
        if counted[held] and counted["words"]:
            counted[held] += counted.pop("words")
    kind, most = counted.most_common(1)[0]
    return kind if most >= 0.7 * (len(cells) - empty) else "text"


def is_heading(cell: str) -> bool:
    """Whether a cell could head a column: a few words without data, or nothing."""
    return len(cell) <= 40 and _kind(cell) in {"text", "empty"} and not re.search(r"\d{2}", cell)


def agree_with_content(
    columns: tuple[Column | None, ...], rows: list[list[str]]
) -> tuple[Column | None, ...]:
    """Mend headings that mean different things in different languages ("Note": a remark, or a mark)."""
    mended = list(columns)
    for at, column in enumerate(columns):
        if column not in {Column.STARS, Column.NOTES}:
            continue
        cells = [row[at] for row in rows[:50] if at < len(row)]
        if column is Column.STARS and _only_remarks(cells):
            mended[at] = None if Column.NOTES in mended else Column.NOTES
        elif (
            column is Column.NOTES
            and Column.STARS not in mended
            and _column_kind(cells) in {"stars", "small"}
        ):
            mended[at] = Column.STARS
    return tuple(mended)


def _only_remarks(cells: list[str]) -> bool:
    """Whether no cell holds a rating, a verdict or the word that there is none."""
    kinds = Counter(_kind(cell) for cell in cells)
    silent = any(NO.fullmatch(cell) or HIDDEN.fullmatch(cell) or _TAKEN.match(cell) for cell in cells if cell)
    told = sum(any(phrase.kind in _TELLING for phrase in find_phrases(cell)) for cell in cells)
    return set(kinds) <= {"text", "words", "empty"} and kinds["text"] > told and not silent


_TAKEN = re.compile(r"\s*(?:removed|deleted)\b", re.IGNORECASE)
_TELLING = {Word.GOOD, Word.BAD, Word.GOOD_ONE, Word.BAD_ONE, Word.LUKEWARM, Word.NO_FEEDBACK, Word.REMOVED}


def fill_columns(columns: tuple[Column | None, ...], rows: list[list[str]]) -> tuple[Column | None, ...]:
    """Give columns with an unknown heading the part their contents suggest, where nothing else plays it."""
    filled = list(columns)
    for at, column in enumerate(columns):
        cells = [row[at] for row in rows[:50] if at < len(row)]
        if column is None and cells:
            part = _PARTS.get(_column_kind(cells))
            known = part in filled or (part is Column.TITLE and Column.DESCRIPTION in filled)
            filled[at] = None if known else part
    return tuple(filled)


_PARTS = {
    "money": Column.PAID,
    "stars": Column.STARS,
    "text": Column.TITLE,
    "dates": Column.DATE,
    "date": Column.ENDED,
}
