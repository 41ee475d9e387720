"""Putting tokens of a text into a draft: dates by their role, money with refunds, ratings, phrases."""

from collections.abc import Sequence
from datetime import date

from jss.contracts import wording
from jss.contracts.calendar import Calendar
from jss.contracts.contract import Status
from jss.contracts.draft import Draft
from jss.contracts.tokens import Dated, Role, Token


def settle_dates(draft: Draft, tokens: Sequence[Token], calendar: Calendar, line: int, text: str) -> None:
    """Give the dates of a text to the start and the end of the contract."""
    dated = [token for token in tokens if isinstance(token, Dated) and token.role is not Role.NEITHER]
    precise = [token for token in dated if token.stamp is None or token.stamp.month is not None]
    dated = precise or dated
    for number, token in enumerate(dated[:4]):
        first, last = _days(token, calendar, draft, line, text)
        if token.stamp is not None and token.stamp.until is not None:
            draft.started, draft.ended = first, last
        elif token.role is Role.STARTED:
            draft.started = draft.started or first
        elif (
            token.role is Role.EITHER
            and len(dated) - number > 1
            and draft.started is None
            and dated[number + 1].role is not Role.STARTED
        ):
            draft.started = first
        elif draft.ended is None and draft.status is not Status.OPEN:
            draft.ended = last
        elif draft.started is None:
            draft.started = first
    if draft.started and draft.ended and draft.started > draft.ended:
        _turn_round(draft, dated)


def _turn_round(draft: Draft, dated: Sequence[Dated]) -> None:
    """Mend a range whose first date has no year ("Dec 12 - Jan 3, 2026") or that is written backwards."""
    start, end = draft.started, draft.ended
    if start is None or end is None:
        return
    yearless = [token for token in dated if token.stamp is not None and token.stamp.year is None]
    if yearless:
        draft.started = _before(start, end)
    else:
        draft.started, draft.ended = end, start


def _before(start: date, end: date) -> date:
    for year in (end.year, end.year - 1):
        try:
            moved = start.replace(year=year)
        except ValueError:
            continue
        if moved <= end:
            return moved
    return end


def _days(
    token: Dated, calendar: Calendar, draft: Draft, line: int, text: str
) -> tuple[date | None, date | None]:
    if token.ago is not None:
        day = calendar.ago(*token.ago)
        draft.problem(line, text, wording.counted_back(day) if day else wording.too_long_ago())
        return day, day
    if token.stamp is None:
        return None, None
    resolved = calendar.resolve(token.stamp)
    if resolved.note:
        draft.problem(line, text, resolved.note)
    return resolved.first, resolved.last
