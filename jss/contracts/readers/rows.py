"""One row of a table as a contract: each cell read for what its column announces."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from jss.contracts.calendar import Calendar, Day
from jss.contracts.contract import Status
from jss.contracts.dates import Stamp, find_stamps
from jss.contracts.draft import Draft
from jss.contracts.money import CURRENCIES, money_cell
from jss.contracts.readers.headers import Column
from jss.contracts.stars import find_ratings, rating_cell
from jss.contracts.words import Word, find_phrases

_NOTHING = re.compile(
    r"\s*(?:[-./?~]+|n\.?/?a\.?|none|null|nil|nan|tbd|unknown|keine?|ningun[oa]?|nenhum|aucun)?\s*",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\s*(?:[-./?~]+|no|none|n\.?/?a\.?|nil|null|0|nothing|not given|missing|false|kein[e]?s?"
    r"|nein|ningun[oa]?|sin|nada|nenhum|não|nao|aucun|non|nahi|x|✗|❌)?\s*",
    re.IGNORECASE,
)
_HIDDEN = re.compile(
    r"\s*(?:private|hidden|privad[oa]|privat|confidential|versteckt|oculto)\s*", re.IGNORECASE
)
_OPEN_STATUS = re.compile(
    r"^\s*(?:active|open|in.?progress|ongoing|started|running|current|activ[oa]|abiert[oa]"
    r"|en curso|aktiv|offen|laufend|aberto|ativo|yes|en cours|chalu)\b",
    re.IGNORECASE,
)
_PAUSED_STATUS = re.compile(
    r"^\s*(?:paused?|on.?hold|pausad[oa]|pausiert|suspendid[oa]|en pausa)\b", re.IGNORECASE
)
_NOT_READ = "The {what} {cell!r} could not be read and is left open. {hint}"


@dataclass(frozen=True, slots=True)
class RowStyle:
    """What the table as a whole says: decimal comma, a currency in the heading, the columns it has."""

    columns: frozenset[Column]
    comma: bool | None = None
    currency: str | None = None


Cells = Mapping[Column, str]


def read_row(cells: Cells, lines: tuple[int, int], style: RowStyle, calendar: Calendar) -> Draft:
    """Build a draft from the cells of one row."""
    draft = Draft(*lines, title=cells.get(Column.TITLE), client=cells.get(Column.CLIENT))
    draft.ratings_shown = bool(style.columns & {Column.STARS, Column.FEEDBACK})
    if draft.title is None:
        draft.title = cells.get(Column.DESCRIPTION)
    _dates(draft, cells, calendar)
    _paid(draft, cells, style)
    _stars(draft, cells.get(Column.STARS, ""), style)
    _feedback(draft, cells.get(Column.FEEDBACK, ""))
    _status(draft, cells, style)
    if draft.status in {Status.OPEN, Status.PAUSED} and draft.started is None and cells.get(Column.DATE):
        draft.started, draft.ended = _first_day(cells[Column.DATE], calendar), None
    _private(draft, cells.get(Column.PRIVATE, ""))
    _notes(draft, cells.get(Column.NOTES, ""))
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
    if any(phrase.kind is Word.OPEN for phrase in find_phrases(cell)):
        draft.status = Status.OPEN
    if not stamps:
        year = re.fullmatch(r"\s*((?:19|20)\d\d)\s*", cell)
        if year:
            stamps = [Stamp(0, len(cell), int(year[1]))]
        elif not _NOTHING.fullmatch(cell) and draft.status is None:
            draft.problem(
                draft.first,
                cell,
                _NOT_READ.format(what="date", cell=cell[:40], hint="Write it as 2026-07-31."),
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
    if _NOTHING.fullmatch(cell) or _HIDDEN.match(cell):
        return
    money = money_cell(cell, style.comma)
    if money is None:
        if not _phrase_paid(draft, cell):
            hint = "Write it as $120.50."
            draft.problem(draft.first, cell, _NOT_READ.format(what="amount", cell=cell[:40], hint=hint))
        return
    currency = _currency(cells, money.currency, style)
    if currency != "USD":
        draft.problem(
            draft.first,
            cell,
            f"The amount is in {currency}, not in US dollars; it is left open. Give it in dollars.",
        )
        return
    draft.paid = money.amount
    refund = money_cell(cells.get(Column.REFUND, ""), style.comma)
    if refund is not None:
        draft.paid -= abs(refund.amount)


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


def _stars(draft: Draft, cell: str, style: RowStyle) -> None:
    if not cell or _NOTHING.fullmatch(cell):
        return
    rating = rating_cell(cell)
    if rating is None:
        _verdict(draft, cell, "rating")
        return
    if rating.note:
        draft.problem(draft.first, cell, rating.note)
    draft.stars = rating.value
    draft.unreadable_rating = rating.value is None
    if any(phrase.kind is Word.REMOVED for phrase in find_phrases(cell)):
        draft.removed = True


def _verdict(draft: Draft, cell: str, what: str) -> None:
    """Read a rating given in words."""
    kinds = {phrase.kind for phrase in find_phrases(cell)}
    if Word.REMOVED in kinds or re.search(r"remov|delet", cell, re.IGNORECASE):
        draft.removed = True
    elif Word.NO_FEEDBACK in kinds or _NO.fullmatch(cell):
        draft.no_feedback = True
    elif kinds & {Word.BAD, Word.BAD_ONE, Word.BAD_ENDING}:
        draft.verdict = False
    elif kinds & {Word.GOOD, Word.GOOD_ONE}:
        draft.verdict = True
    elif kinds & {Word.OPEN, Word.PAUSED}:
        draft.status = Status.OPEN if Word.OPEN in kinds else Status.PAUSED
    else:
        draft.unreadable_rating = True
        if not _HIDDEN.fullmatch(cell) and Word.PRIVATE not in kinds:
            draft.problem(
                draft.first,
                cell,
                _NOT_READ.format(what=what, cell=cell[:40], hint="Write it as 4.8 or as none."),
            )


_GIVEN = re.compile(
    r"\s*(?:given|yes|left|received|y|true|ja|s[ií]|sim|oui|public|✓|✔|✅|rated|haan)\s*", re.IGNORECASE
)


def _feedback(draft: Draft, cell: str) -> None:
    """Read a feedback column: whether something was left; a review's own words are not read."""
    if not cell.strip():
        return
    kinds = {phrase.kind for phrase in find_phrases(cell)} if len(cell.split()) <= 6 else set[Word]()
    if Word.REMOVED in kinds or re.fullmatch(
        r"\s*(?:removed|deleted|hidden|eliminad[oa]|entfernt|gelöscht)\s*", cell, re.IGNORECASE
    ):
        draft.removed = True
    elif draft.stars is not None:
        return
    elif Word.NO_FEEDBACK in kinds or _NO.fullmatch(cell):
        draft.no_feedback = True
    elif _GIVEN.fullmatch(cell):
        draft.unreadable_rating = True
    elif rating := [rating for rating in find_ratings(cell) if len(cell) <= 12]:
        draft.stars = rating[0].value
    elif re.fullmatch(r"[1-5]", cell.strip()):
        draft.stars = float(cell)
    elif kinds & {Word.BAD, Word.BAD_ONE}:
        draft.verdict = False
    elif kinds & {Word.GOOD, Word.GOOD_ONE}:
        draft.verdict = True
    else:
        draft.unreadable_rating = True


def _status(draft: Draft, cells: Cells, style: RowStyle) -> None:
    cell = cells.get(Column.STATUS, "")
    if _PAUSED_STATUS.match(cell):
        draft.status = Status.PAUSED
    elif _OPEN_STATUS.match(cell):
        draft.status = Status.OPEN
    elif cell.strip() and not _NOTHING.fullmatch(cell):
        draft.status = Status.ENDED
        _notes(draft, cell)
    elif _left_open(draft, cells, style):
        draft.status = Status.OPEN


def _left_open(draft: Draft, cells: Cells, style: RowStyle) -> bool:
    """A table with end dates and a row without one, and without any feedback, is a contract still open."""
    if draft.status is not None or Column.ENDED not in style.columns or draft.ended is not None:
        return False
    told = draft.stars is not None or draft.verdict is not None or draft.removed or draft.no_feedback
    return not told and not draft.unreadable_rating and bool(_NOTHING.fullmatch(cells.get(Column.ENDED, "")))


def _private(draft: Draft, cell: str) -> None:
    figure = re.match(r"\s*(\d{1,2})(?:\s?/\s?10)?\b", cell)
    if figure and int(figure[1]) <= 10:
        draft.private_bad = int(figure[1]) <= 4
        return
    kinds = {phrase.kind for phrase in find_phrases(cell)}
    if kinds & {Word.BAD, Word.BAD_ONE, Word.PRIVATE_BAD} or re.fullmatch(r"\s*no\s*", cell, re.IGNORECASE):
        draft.private_bad = True
    elif kinds & {Word.GOOD, Word.GOOD_ONE, Word.PRIVATE_GOOD} or re.fullmatch(
        r"\s*yes\s*", cell, re.IGNORECASE
    ):
        draft.private_bad = False


def _notes(draft: Draft, cell: str) -> None:
    """Read a remark for facts about the end of the contract."""
    if not cell:
        return
    kinds = {phrase.kind for phrase in find_phrases(cell)}
    if Word.BAD_ENDING in kinds:
        draft.bad_ending = True
    if Word.PRIVATE_BAD in kinds:
        draft.private_bad = True
    if Word.FLAGGED in kinds:
        draft.flagged = True
    if Word.REMOVED in kinds:
        draft.removed = True
    if Word.CANCELLED in kinds:
        draft.cancelled = True
    if Word.PAUSED in kinds and draft.status is None:
        draft.status = Status.PAUSED
    if Word.NO_FEEDBACK in kinds and draft.stars is None:
        draft.no_feedback = True
    if Word.REFUND in kinds and Word.PARTIAL_REFUND not in kinds and "$" not in cell:
        draft.paid = Decimal(0)
    if Word.PRIVATE in kinds:
        for rating in find_ratings(cell):
            if rating.scale == 10 and rating.value is not None:
                draft.private_bad = rating.value <= 4
