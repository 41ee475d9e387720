"""Dates as people write them: stamps found in text, before anything is known of the calendar."""

# ruff: noqa: RUF001 letters of other alphabets are meant

import re
from collections.abc import Callable
from dataclasses import dataclass

from jss.contracts.alternation import any_of
from jss.contracts.folded import Folded, folded
from jss.contracts.months import ABBREVIATED, MONTHS
from jss.contracts.openings import openings
from jss.contracts.sparse import SparsePattern

_WHOLE = {
    "may",
    "mayo",
    "mai",
    "maio",
    "mei",
    "maja",
    "maj",
    "mars",
    "june",
    "juni",
    "juin",
    "july",
    "juli",
    "août",
}
_LETTER = "a-zà-ÿа-яіїєґğışçöüßœąćęłńóśźż"
_NAME = any_of(MONTHS) + rf"(?![{_LETTER}])"
_ABBREVIATION = any_of(ABBREVIATED.keys() - MONTHS.keys()) + rf"(?![{_LETTER}])"
# Only what is shortened ends with a stop; behind a whole name it ends a sentence ("since january. 4 of them").
_SHORT = any_of(name for name in MONTHS if len(name) <= 4 and name not in _WHOLE)
_MON = rf"(?:{_SHORT}\.|{_NAME})"
_YEAR = r"(?:19|20)\d\d"
_TH = r"(?:st|nd|rd|th|er|º|\.)?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
# "5 stars, $90, mar 2026" names no day.
_OF_DAY = r"\s*(?:of\s|de\s|del\s|-|/)?\s*"
_OF = r"\s*(?:of\s|de\s|del\s|-|/|,)?\s*"

_STAMP = SparsePattern(
    rf"""(?<![\w$€£])(?<!\d[.,])(?:(?=\d)(?!\d+(?:[,;:)]|$))(?:
      (?P<iso_y>{_YEAR})(?P<iso_s>[-/.])(?P<iso_m>\d{{1,2}})(?:(?P=iso_s)(?P<iso_d>\d{{1,2}}))?(?![\d-]|[.,]\d)
        (?:[t ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)?)?
    | (?P<num_a>\d{{1,2}})(?P<num_s>\s?[/.-]\s?)(?P<num_b>\d{{1,2}})(?P=num_s)(?P<num_y>{_YEAR}|\d\d)(?![\d/])
    | (?P<my_m>\d{{1,2}})[/.](?P<my_y>{_YEAR})(?!\d)
    | (?P<short_a>\d{{1,2}})/(?P<short_b>\d{{1,2}})(?![\w/%*]|[.,]\d|\s?(?:stars?|★|⭐))
    | (?P<dotted_d>[0-3]\d)\.(?P<dotted_m>0[1-9]|1[0-2])\.(?!\s?\d)
    | (?:(?P<dmr_a>\d{{1,2}}){_TH}\s?(?:-|to|al?|bis)\s?)?(?P<dm_d>{_DAY}){_TH}{_OF_DAY}(?P<dm_mon>{_NAME})
        (?:\.?{_OF}(?P<dm_y>{_YEAR})(?!\d)|(?:\s?'|-)(?P<dm_yy>\d\d)(?!\d))?
    | (?P<da_d>{_DAY})\.?\s(?:de\s)?(?P<da_mon>{_ABBREVIATION})\.?,?\s(?:de\s)?(?P<da_y>{_YEAR})(?!\d)
    ) | (?!\d)(?:
      (?P<mdr_mon>{_MON})\s*(?P<mdr_a>\d{{1,2}}){_TH}\s?(?:-|to|through|al?)\s?(?P<mdr_b>\d{{1,2}}){_TH}
        (?!\d|:\d)(?:,?\s*'?(?P<mdr_y>{_YEAR}))?
    | (?P<mon>{_MON})(?:
          \s*(?P<mdy_d>{_DAY}){_TH}(?!:\d)(?:(?:\s*,\s*|\s+)(?P<mdy_y>{_YEAR})(?!\d)|,?\s*'(?P<mdy_yy>\d\d)(?!\d))?
        | {_OF}'?(?P<mon_y>{_YEAR})(?!\d)
        | (?:\s?'|-)(?P<mon_yy>\d\d)(?!\d)
      )
    | (?P<ad_mon>{_ABBREVIATION})(?:\.?\s(?P<ad_d>{_DAY}),?\s|\.\s|\s(?:de|del)\s)(?P<ad_y>{_YEAR})(?!\d)
    | (?P<bare_mon>{_NAME})
    ))
    # "2026 г.", "2026 року", "2026 r."
    (?:(?<=\d{{4}})\s?(?:года?|году|г|роки|року|рік|р|roku|r)(?!\w)\.?)?""",
    openings(rf"\d|{any_of(ABBREVIATED)}"),
    verbose=True,
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date as written at `start` to `end` of the text.

    `month` and `day` are None where they are not given. `swap` is True for numbers that may be day-first
    or month-first: `month` then holds the first number and `day` the second. `until` is the last day of
    a short range such as "12-30 Jun 2026".
    """

    start: int
    end: int
    year: int | None
    month: int | None = None
    day: int | None = None
    swap: bool = False
    until: int | None = None


def find_stamps(text: str | Folded) -> list[Stamp]:
    """Return every date written in the text, in order; a bare month name is one as well."""
    return [_stamp(match) for match in _STAMP.find(folded(text)) if not match["short_a"] or _is_date(match)]


def _is_date(match: re.Match[str]) -> bool:
    """Tell a day and a month without a year ("closed 9/30", "22/02") from a rating or a share ("4/5", "24/7")."""
    first, second = int(match["short_a"]), int(match["short_b"])
    if not 0 < min(first, second) <= MOST_MONTHS or max(first, second) > _DAYS or (first, second) == _ALWAYS:
        return False
    return max(first, second) > MOST_MONTHS or is_cued(match.string, match.start())


def is_cued(low: str, at: int) -> bool:
    """Whether a word before a place in a text in lower case says that a day follows ("closed 9/30")."""
    return bool(_CUE.search(low, max(0, at - 16), at))


MOST_MONTHS, _DAYS, _ALWAYS = 12, 31, (24, 7)
_CUE = re.compile(
    r"\b(?:ended|ends|closed|finished|completed|done|since|started|began|until|till|terminó|cerró|desde|seit|beendet)"
    r"\s?(?:on|at|:|el|am)?\s?$"
)


def _month(name: str) -> int:
    return ABBREVIATED[name.lower().rstrip(".")]


def _int(text: str | None) -> int | None:
    return int(text) if text else None


def _year(text: str | None, short: str | None = None) -> int | None:
    if short or (text and len(text) == 2):
        return 2000 + int(short or text or "")
    return _int(text)


def _stamp(match: re.Match[str]) -> Stamp:
    for group, build in _FORMS.items():
        if match[group]:
            return build(match)
    return _month_first(match)


def _iso(match: re.Match[str]) -> Stamp:
    return Stamp(*match.span(), int(match["iso_y"]), int(match["iso_m"]), _int(match["iso_d"]))


def _month_and_year(match: re.Match[str]) -> Stamp:
    return Stamp(*match.span(), int(match["my_y"]), int(match["my_m"]))


def _span_of_days(match: re.Match[str]) -> Stamp:
    span = int(match["mdr_a"]), int(match["mdr_b"])
    return Stamp(*match.span(), _int(match["mdr_y"]), _month(match["mdr_mon"]), span[0], until=span[1])


def _abbreviated(match: re.Match[str]) -> Stamp:
    year, month = match["da_y"] or match["ad_y"], match["da_mon"] or match["ad_mon"]
    return Stamp(*match.span(), int(year), _month(month), _int(match["da_d"] or match["ad_d"]))


def _numbers(match: re.Match[str]) -> Stamp:
    first, second, year = int(match["num_a"]), int(match["num_b"]), _year(match["num_y"])
    if "." in match["num_s"]:  # dotted dates are day-first everywhere
        return Stamp(*match.span(), year, second, first)
    return Stamp(*match.span(), year, first, second, swap=True)


def _short(match: re.Match[str]) -> Stamp:
    return Stamp(*match.span(), None, int(match["short_a"]), int(match["short_b"]), swap=True)


def _dotted(match: re.Match[str]) -> Stamp:
    return Stamp(*match.span(), None, int(match["dotted_m"]), int(match["dotted_d"]))


def _day_month(match: re.Match[str]) -> Stamp:
    year = _year(match["dm_y"], match["dm_yy"])
    month, day = _month(match["dm_mon"]), int(match["dm_d"])
    if match["dmr_a"]:
        return Stamp(*match.span(), year, month, int(match["dmr_a"]), until=day)
    return Stamp(*match.span(), year, month, day)


def _month_first(match: re.Match[str]) -> Stamp:
    if match["bare_mon"]:
        return Stamp(*match.span(), None, _month(match["bare_mon"]))
    year = _year(match["mdy_y"] or match["mon_y"], match["mdy_yy"] or match["mon_yy"])
    return Stamp(*match.span(), year, _month(match["mon"]), _int(match["mdy_d"]))


_FORMS: dict[str, Callable[[re.Match[str]], Stamp]] = {
    "iso_y": _iso,
    "num_a": _numbers,
    "my_m": _month_and_year,
    "short_a": _short,
    "dotted_d": _dotted,
    "mdr_mon": _span_of_days,
    "dm_d": _day_month,
    "da_mon": _abbreviated,
    "ad_mon": _abbreviated,
}
