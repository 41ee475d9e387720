"""Dates in running text, with the end of the contract their surroundings give them."""

import re

from jss.contracts.alternation import any_of
from jss.contracts.dates import MONTHS, Stamp, find_stamps
from jss.contracts.folded import Folded
from jss.contracts.numbers import NUMBER_WORDS
from jss.contracts.openings import openings
from jss.contracts.sparse import SparsePattern
from jss.contracts.tokens import Dated, Role, Token
from jss.contracts.until_now import open_end
from jss.contracts.words import Phrase, Word

_AGO = SparsePattern(
    r"\b(?:(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|couple of"
    r"|few) (?P<unit>days?|weeks?|months?|years?) (?:ago|back)|(?P<word>yesterday|ayer|gestern"
    r"|today|hoy)"
    r"|last (?P<last>week|month|year)|hace (?P<n_es>\d{1,3}|una?|dos"
    r"|tres) (?P<unit_es>d[ií]as?|semanas?|mes(?:es)?|años?)|vor (?P<n_de>\d{1,3}|einem|einer"
    r"|zwei|drei) (?P<unit_de>tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?))\b",
    openings(
        r"\d|an?|one|two|three|four|five|six|seven|eight|nine|ten|couple|few|yesterday|ayer|gestern|today|hoy"
        "|last|hace|vor"
    ),
)
_AGO_WORDS = (
    "ago",
    "back",
    "day",
    "ayer",
    "gestern",
    "hoy",
    "last ",
    "hace ",
    "vor ",
)  # each match has one of them
# What stands right before a date and says which end of the contract it is.
_PAUSED = (
    r"(?:paused|on hold|pausad[oa]|pausiert|idle)\s+"
    r"(?:(?:by|por)\s(?:(?:the|my|el)\s)?(?:client|customer|buyer|cliente|him|her|them|me|upwork)\s+)?"
    r"(?:since|in|on|from|until|till|desde|hasta|seit|bis)?"
)
_STARTED = (
    r"(?:start(?:ed|s|ing)?|beg[au]n|since|from|desde|seit|ab|begonnen|empez[oó]|inicio|depuis|start date|opened|hired"
    r"|von)\s*(?:[:=@]|on|in|el|en|am|at|de)?"
)
_ENDED = (
    r"(?:end(?:ed|s|ing)?|finish(?:ed)?|closed?|completed?|done|delivered|until|till|through|hasta|bis|terminó"
    r"|terminado|beendet|fin|ende|cancell?ed|last)\s*"
    r"(?:[:=@]|on|in|el|en|am|at|back in|early|mid|late|de)?"
)
_CUE = re.compile(rf"\b(?:(?P<neither>{_PAUSED})|(?P<started>{_STARTED})|(?P<ended>{_ENDED}))\s*$")
_CUES = openings(f"{_PAUSED}|{_STARTED}|{_ENDED}")
_BEFORE = 30  # characters


def find_dates(line: Folded) -> list[Token]:
    """Find the dates of a line, and "until now" beside them."""
    rest = line.text
    found: list[Token] = []
    ends: set[int] = set()
    for stamp in find_stamps(line):
        if stamp.year is None and stamp.day is None and not _month_alone(rest, stamp):
            continue
        role = _role(line, stamp)
        if now := open_end(rest, stamp.end):
            role = Role.STARTED
            found.append(Phrase(stamp.end, now, Word.OPEN))
            ends.update(range(stamp.end, now))
        found.append(Dated(stamp.start, stamp.end, stamp, role))
    if any(word in rest for word in _AGO_WORDS):
        found += [_ago(match) for match in _AGO.find(line) if match.start() not in ends]
    return found


def _role(line: Folded, stamp: Stamp) -> Role:
    """Say which end of a contract a date is, by the first of the cues that lead up to it."""
    for place, opening in line.between(stamp.start - _BEFORE, stamp.start):
        if opening in _CUES and (cue := _CUE.match(line.text, place, stamp.start)):
            return Role(cue.lastgroup)
    return Role.EITHER


_YEAR_CUE = "in|ended|during|since|from|back in|im jahr|en|desde|seit|early|mid|late|of"
_YEAR_ALONE = SparsePattern(
    rf"\b(?P<cue>{_YEAR_CUE})\s(?P<year>20[0-3]\d)\b(?![.,-]?\d)", openings(_YEAR_CUE)
)


def find_years(line: Folded) -> list[Token]:
    """Find the years behind a word of time ("in 2025") where they are part of no date: those are found before."""
    return [_year(match) for match in _YEAR_ALONE.find(line)]


def _year(match: re.Match[str]) -> Dated:
    role = Role.STARTED if match["cue"] in {"since", "seit", "desde"} else Role.EITHER
    return Dated(*match.span("year"), Stamp(*match.span("year"), int(match["year"])), role)


_TO_MONTH = re.compile(rf"\s?(?:-|to|until|till|through|bis|a|hasta)\s?{any_of(MONTHS)}\b")


def _month_alone(text: str, stamp: Stamp) -> bool:
    """Tell a month named alone from a word that only looks like one ("may", "mar")."""
    name = text[stamp.start : stamp.end].lower().rstrip(".")
    before, after = (
        text[max(0, stamp.start - 20) : stamp.start].rstrip(),
        text[stamp.end : stamp.end + 9].lstrip(),
    )
    cued = _MONTH_CUE.search(before)
    first = not text[: stamp.start].strip()
    ends = not after or after[0] in _CLOSING
    alone = (first or before[-1:] in _OPENING) and ends
    spans = _TO_MONTH.match(text, stamp.end) and name != "marco"
    behind_figure = ends and _FIGURE.search(before) and name != "marco"  # "api bugfix 5* 180 aug"
    begins = (first or before[-1:] in ".!?") and len(name) > _SHORT and _MONTH_VERB.match(text, stamp.end)
    return bool(alone or begins or ((spans or cued or behind_figure) and name not in {"ago", "fin"}))


# "March was the bad one"
_MONTH_VERB = re.compile(r"\s(?:(?:was|were|fue|war)\s(?:the|a|el|la|der|die)|came|brought|saw|vino)\s")
_SHORT = 4  # letters; shorter names are other words as well
_PARTING = "-/|,;:\u00b7\u2022\u2013\u2014\u2192"
_OPENING, _CLOSING = _PARTING + "(", _PARTING + ")."
_FIGURE = re.compile(r"(?:[\d*★⭐$€£)]|\dk)$")


_MONTH_CUE = re.compile(
    r"(?:^|\W)(?:in|since|last|until|till|from|to|started|ended|finished|closed|completed|im"
    r"|seit|desde|hasta|en|em|-|this|early|mid|late|end of|ende|anfang|mitte|(?:finales|fines|principios|mediados) de"
    r"|(?:final|fim|in[ií]cio|meados) de|fin|d[ée]but|a (?:fine|inizio|metà)|(?:fine|inizio|metà) di)$"
)


def _ago(match: re.Match[str]) -> Dated:
    words = {"a": 1, "an": 1, "couple of": 2, "few": 3, "einem": 1, "einer": 1, "una": 1}
    if match["last"]:
        return Dated(*match.span(), None, Role.EITHER, (1, match["last"].lower()))
    if match["word"]:
        return Dated(
            *match.span(),
            None,
            Role.EITHER,
            (1 if match["word"].lower() in {"yesterday", "ayer", "gestern"} else 0, "days"),
        )
    figure = (match["n"] or match["n_es"] or match["n_de"]).lower()
    unit = (match["unit"] or match["unit_es"] or match["unit_de"]).lower()
    unit = {"t": "d", "s": "w", "j": "y", "a": "y"}.get(unit[0], unit[0])
    value = int(figure) if figure.isdigit() else words.get(figure) or NUMBER_WORDS.get(figure, 1)
    return Dated(*match.span(), None, Role.EITHER, (value, unit))
