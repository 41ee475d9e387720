"""One row of a table as a contract: each cell read for what its column announces."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from jss.contracts import wording
from jss.contracts.bullets import strip_bullet
from jss.contracts.calendar import Calendar, Day
from jss.contracts.contract import Status
from jss.contracts.dates import Stamp, find_stamps
from jss.contracts.draft import Draft
from jss.contracts.effects import pay_in, take_refund, words_in
from jss.contracts.money import CURRENCIES, find_money, money_cell
from jss.contracts.readers.cells import HIDDEN, NOTHING
from jss.contracts.readers.headers import Column
from jss.contracts.readers.row_feedback import read_feedback, read_notes, read_private, read_stars
from jss.contracts.until_now import is_now, open_end
from jss.contracts.words import Word, find_phrases
from jss.sentence import Sentence

_OPEN_STATUS = re.compile(
    r"^\s*(?:active|open|in.?progress|ongoing|started|running|current|activ[oa]|abiert[oa]"
    r"|en curso|aktiv|offen|laufend|aberto|ativo|yes|en cours|chalu)\b",
    re.IGNORECASE,
)
_PAUSED_STATUS = re.compile(
    r"^\s*(?:paused?|on.?hold|pausad[oa]|pausiert|suspendid[oa]|en pausa)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class RowStyle:
    """What the table as a whole says: decimal comma, a currency in the heading, the columns it has."""

    columns: frozenset[Column]
    comma: bool | None = None
    currency: str | None = None


Cells = Mapping[Column, str]
LONGEST_CELL = 1000


def readable(cells: Cells, line: int, tell: Callable[[int, str, Sentence], None]) -> Cells:
    """Cut cells that are longer than is read of one, and tell so; a review may be as long as it likes."""
    long = [column for column, cell in cells.items() if len(cell) > LONGEST_CELL]
    if not long:
        return cells
    for column in long:
        if column is not Column.FEEDBACK:
            tell(line, cells[column], wording.cell_long(LONGEST_CELL))
    return {column: cell[:LONGEST_CELL] for column, cell in cells.items()}


def read_row(cells: Cells, lines: tuple[int, int], style: RowStyle, calendar: Calendar) -> Draft:
    """Build a draft from the cells of one row."""
    draft = Draft(*lines)
    cells = readable(cells, lines[0], draft.problem)
    draft.title = strip_bullet(cells.get(Column.TITLE, "")) or cells.get(Column.DESCRIPTION)
    draft.client = cells.get(Column.CLIENT)
    draft.ratings_shown = bool(style.columns & {Column.STARS, Column.FEEDBACK})
    _dates(draft, cells, calendar)
    _paid(draft, cells, style)
    read_stars(draft, cells.get(Column.STARS, ""))
    read_feedback(draft, cells.get(Column.FEEDBACK, ""))
    _status(draft, cells, style)
    if draft.status in {Status.OPEN, Status.PAUSED} and draft.started is None and cells.get(Column.DATE):
        draft.started, draft.ended = _first_day(cells[Column.DATE], calendar), None
    read_private(draft, cells.get(Column.PRIVATE, ""))
    read_notes(draft, cells.get(Column.NOTES, ""))
    return draft


def _dates(draft: Draft, cells: Cells, calendar: Calendar) -> None:
    if cell := cells.get(Column.DATE):
        _date_range(draft, cell, calendar)
    if cell := cells.get(Column.STARTED):
        day = _date_cell(draft, cell, calendar)
        draft.started = day.first if day else draft.started
    if cell := cells.get(Column.ENDED):
        day = _date_cell(draft, cell, calendar)
        draft.ended = day.last if day else draft.ended


def _first_day(cell: str, calendar: Calendar) -> date | None:
    stamps = find_stamps(cell)
    return calendar.resolve(stamps[0]).first if stamps else None


def _date_range(draft: Draft, cell: str, calendar: Calendar) -> None:
    stamps = find_stamps(cell)
    if len(stamps) < 2 and not (stamps and stamps[0].until):
        day = _date_cell(draft, cell, calendar)
        if day and draft.status is Status.OPEN:
            draft.started = day.first
        elif day:
            draft.ended = day.last
        return
    days = [calendar.resolve(stamp) for stamp in stamps[:2]]
    _tell(draft, cell, days)
    draft.started, draft.ended = days[0].first, days[-1].last


def _date_cell(draft: Draft, cell: str, calendar: Calendar) -> Day | None:
    stamps = find_stamps(cell)
    goes_on = is_now(cell) or any(open_end(cell, stamp.end) for stamp in stamps)
    if goes_on or any(phrase.kind is Word.OPEN for phrase in find_phrases(cell)):
        draft.status = Status.OPEN
    if not stamps:
        year = re.fullmatch(r"\s*((?:19|20)\d\d)\s*", cell)
        if year:
            stamps = [Stamp(0, len(cell), int(year[1]))]
        elif not NOTHING.fullmatch(cell) and draft.status is None:
            draft.problem(
                draft.first,
                cell,
                wording.date_unread(cell),
            )
            return None
        else:
            return None
    day = calendar.resolve(stamps[0])
    _tell(draft, cell, [day])
    return day


def _tell(draft: Draft, cell: str, days: list[Day]) -> None:
    for note in {day.note for day in days if day.note}:
        draft.problem(draft.first, cell, note)


def _paid(draft: Draft, cells: Cells, style: RowStyle) -> None:
    cell = cells.get(Column.PAID, "")
    if NOTHING.fullmatch(cell) or HIDDEN.match(cell):
        return
    money = money_cell(cell, comma=style.comma)
    if money is None:
        if not _phrase_paid(draft, cell):
            draft.problem(draft.first, cell, wording.amount_unread(cell))
        return
    currency = _currency(cells, money.currency, style)
    if currency != "USD":
        draft.problem(
            draft.first,
            cell,
            wording.foreign_amount(currency),
        )
        return
    draft.paid = money.amount
    _take_off_refund(draft, cells, style)


def _take_off_refund(draft: Draft, cells: Cells, style: RowStyle) -> None:
    """Take off what was refunded, by a cell of its own or beside the amount ("$700, refunded $200")."""
    own = money_cell(cells.get(Column.REFUND, ""), comma=style.comma)
    if own is not None and draft.paid is not None:
        draft.paid -= abs(own.amount)
        return
    cell = cells.get(Column.PAID, "")
    phrases = find_phrases(cell)
    if phrases:
        pay = pay_in(cell, [*phrases, *find_money(cell, comma=style.comma)])
        take_refund(draft, pay, words_in(phrases), draft.first, cell)


def _phrase_paid(draft: Draft, cell: str) -> bool:
    kinds = {phrase.kind for phrase in find_phrases(cell)}
    if kinds & {Word.REFUND, Word.NO_PAY}:
        draft.paid = Decimal(0)
        return True
    return Word.PRIVATE_EARNINGS in kinds


def _currency(cells: Cells, shown: str, style: RowStyle) -> str:
    named = cells.get(Column.CURRENCY, "").strip().lower()
    if named and shown == "USD":
        return CURRENCIES.get(named, named.upper())
    return style.currency if style.currency and shown == "USD" else shown


def _status(draft: Draft, cells: Cells, style: RowStyle) -> None:
    cell = cells.get(Column.STATUS, "")
    # "läuft noch" says how it stands; "not running" and "paid - open source" do not.
    first = next((phrase.kind for phrase in find_phrases(cell) if not cell[: phrase.start].strip()), None)
    if _PAUSED_STATUS.match(cell) or first is Word.PAUSED:
        draft.status = Status.PAUSED
    elif _OPEN_STATUS.match(cell) or first is Word.OPEN:
        draft.status = Status.OPEN
    elif cell.strip() and not NOTHING.fullmatch(cell):
        draft.status = Status.ENDED
        read_notes(draft, cell)
    elif _left_open(draft, cells, style):
        draft.status = Status.OPEN


def _left_open(draft: Draft, cells: Cells, style: RowStyle) -> bool:
    """A table with end dates and a row without one, and without any feedback, is a contract still open."""
    if draft.status is not None or Column.ENDED not in style.columns or draft.ended is not None:
        return False
    told = draft.stars is not None or draft.verdict is not None or draft.removed or draft.no_feedback
    return not told and not draft.unreadable_rating and bool(NOTHING.fullmatch(cells.get(Column.ENDED, "")))
