"""Fixing written dates to days: missing years, day-first or month-first, months alone."""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from dateutil.relativedelta import relativedelta

from jss.contracts import wording
from jss.contracts.alternation import any_of
from jss.contracts.dates import MONTHS, MOST_MONTHS, Stamp, find_stamps, is_cued
from jss.contracts.wording import Evidence
from jss.sentence import Sentence

# What may be day-first or month-first; most dates begin with the year and need no closer look.
_SWAPPED = re.compile(r"(?<![\d/-])\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?(?:\d{4}|\d\d)(?!\d)")
_SHORT = re.compile(r"(?<!\w)\d{1,2}/\d{1,2}(?![\w/])")  # what may be a day without a year
_QUOTED = re.compile(r'"([^"\n]*)"')


_THIS, _LAST = r"this year|de este año|este año|dieses jahr", r"last year|del año pasado|letztes jahr"
_YEAR_WORDS = ("year", "año", "jahr")
_YEAR = re.compile(
    rf"(?<!\w)(?P<month>{any_of(MONTHS)})\.?,?\s(?:of\s)?(?:(?P<this>{_THIS})|(?:{_LAST}))\b", re.IGNORECASE
)


def with_years(text: str, as_of: date) -> str:
    """Write the year behind a month where it is told from today on ("march this year", "mayo del año pasado")."""
    low = text.lower()
    if not any(word in low for word in _YEAR_WORDS):
        return text
    return _YEAR.sub(lambda found: f"{found['month']} {as_of.year - (found['this'] is None)}", text)


@dataclass(frozen=True, slots=True)
class Day:
    """A resolved date: the `first` and `last` day it may mean, and a note where it was a guess."""

    first: date | None
    last: date | None
    note: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """What the paste as a whole says about its dates."""

    as_of: date
    day_first: bool = False
    evidence: Evidence = Evidence.UPWORK

    def resolve(self, stamp: Stamp) -> Day:
        """Fix a stamp to its first and last possible day."""
        year, month, day, note = stamp.year, stamp.month, stamp.day, None
        if stamp.swap and month is not None and day is not None:
            month, day, note = self._order(month, day)
        if month is None:
            return self._whole_year(year)
        if not 1 <= month <= 12:
            return Day(None, None, wording.no_such_date())
        if year is None:
            year = self._recent_year(month, stamp.until or day)
            note = note or wording.year_taken(year)
        if not 1 <= year <= 9998:
            return Day(None, None, wording.no_such_date())
        return self._fix(year, month, day, stamp.until, note)

    def _fix(self, year: int, month: int, day: int | None, until: int | None, note: Sentence | None) -> Day:
        length = monthrange(year, month)[1]
        if day is None:
            last = date(year, month, length)
            begun = (year, month) <= (self.as_of.year, self.as_of.month)
            return Day(date(year, month, 1), min(last, self.as_of) if begun else last, note)
        if not 1 <= day <= length or (until is not None and not 1 <= until <= length):
            return Day(None, None, wording.no_such_date())
        first = date(year, month, day)
        return Day(first, date(year, month, until) if until else first, note)

    def _whole_year(self, year: int | None) -> Day:
        if year is None or not 1 <= year <= 9998:
            return Day(None, None, wording.no_such_date())
        note = wording.year_alone(year)
        last = date(year, 12, 31)
        return Day(date(year, 1, 1), min(last, self.as_of) if year <= self.as_of.year else last, note)

    def _order(self, first: int, second: int) -> tuple[int, int, Sentence | None]:
        """Return month, day and a note for two numbers in unknown order."""
        if first > 12 or second > 12:
            return (second, first, None) if first > 12 else (first, second, None)
        if first == second:
            return first, second, None
        month, day = (second, first) if self.day_first else (first, second)
        return month, day, wording.two_ways(day_first=self.day_first, evidence=self.evidence)

    def _recent_year(self, month: int, day: int | None) -> int:
        year = self.as_of.year
        return year - 1 if (month, day or 1) > (self.as_of.month, self.as_of.day) else year

    def ago(self, amount: int, unit: str) -> date | None:
        """Return the day `amount` units before the as-of date; units start with d, w, m or y."""
        name = {"d": "days", "w": "weeks", "m": "months", "y": "years"}[unit[0]]
        try:
            return self.as_of - relativedelta(**{name: amount})  # pyright: ignore[reportArgumentType] # one of four int keywords
        except (ValueError, OverflowError):
            return None


def calendar_of(lines: Iterable[str], as_of: date) -> Calendar:
    """Learn from all dates of a paste whether the ambiguous ones are day-first or month-first."""
    stamps = [stamp for line in lines for stamp in _evidence(line)]
    numbers = [(stamp.month or 0, stamp.day or 0, stamp.year or 0) for stamp in stamps]
    if any(a > 12 >= b for a, b, _ in numbers):
        return Calendar(as_of, day_first=True, evidence=Evidence.ABOVE_12)
    if any(b > 12 >= a for a, b, _ in numbers):
        return Calendar(as_of, day_first=False, evidence=Evidence.ABOVE_12)
    return _by_order(numbers, as_of)


def _evidence(line: str) -> list[Stamp]:
    short = "/" in line and _SHORT.search(line) is not None
    if not short and not _SWAPPED.search(line):
        return []
    # Reviews are not evidence, but a quoted cell that is a date is.
    unquoted = (
        _QUOTED.sub(lambda match: match[0] if len(match[1]) <= 24 else "", line) if '"' in line else line
    )
    # Each date by itself: in a table nothing but a comma may stand before it.
    whole = [stamp for found in _SWAPPED.finditer(unquoted) for stamp in find_stamps(found[0])]
    cued = [stamp for stamp in find_stamps(unquoted) if _settles(stamp, unquoted)] if short else []
    return [stamp for stamp in (*whole, *cued) if stamp.swap]


def _settles(stamp: Stamp, line: str) -> bool:
    """Whether a date without a year can be read one way only, and is surely a date ("closed 14/8")."""
    one_way = max(stamp.month or 0, stamp.day or 0) > MOST_MONTHS
    return stamp.year is None and one_way and is_cued(line.lower(), stamp.start)


def _by_order(numbers: list[tuple[int, int, int]], as_of: date) -> Calendar:
    """Choose the order that keeps every date in the past and the list sorted."""
    fit: dict[bool, tuple[bool, bool]] = {}
    for day_first in (False, True):
        days = [(y, b, a) if day_first else (y, a, b) for a, b, y in numbers]
        past = all(day <= (as_of.year, as_of.month, as_of.day) for day in days)
        steps = [left <= right for left, right in pairwise(days) if left != right]
        fit[day_first] = past, len(days) > 2 and (all(steps) or not any(steps))
    if fit[True][0] != fit[False][0]:
        return Calendar(as_of, day_first=fit[True][0], evidence=Evidence.FUTURE)
    if fit[True][1] != fit[False][1]:
        return Calendar(as_of, day_first=fit[True][1], evidence=Evidence.IN_ORDER)
    return Calendar(as_of)
