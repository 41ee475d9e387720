"""One line of free text or of a profile, cut into the facts it states and the words that are left."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from jss.contracts.dates import Stamp, find_stamps
from jss.contracts.money import Money, find_money
from jss.contracts.numbers import NUMBER_WORDS
from jss.contracts.paste import fold
from jss.contracts.quotes import MASK
from jss.contracts.stars import Rating, find_ratings
from jss.contracts.words import Phrase, Word, find_phrases


class Role(StrEnum):
    """Which end of a contract a date stands for."""

    STARTED = "started"
    ENDED = "ended"
    EITHER = "either"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the text with the role its surroundings give it."""

    start: int
    end: int
    stamp: Stamp | None
    role: Role = Role.EITHER
    ago: tuple[int, str] | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """A number of contracts ("4x", "one", "6 jobs"); `of_jobs` where the word for jobs stands beside it."""

    start: int
    end: int
    value: int
    of_jobs: bool = False


@dataclass(frozen=True, slots=True)
class Length:
    """A duration or an amount of work ("3 months", "6 hours"), which is neither a date nor a count."""

    start: int
    end: int


Token = Dated | Money | Rating | Phrase | Count | Length

_LENGTH = re.compile(
    r"(?<![\w.,$€£])(?:~|about |approx\.? )?\d+(?:[.,:]\d+)?\+?[\s-]?(?:hours?|hrs?|hr|h|mins?"
    r"|minutes?|days?|weeks?|wks?|months?|mos?|years?|yrs?"
    r"|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|stunden?|tage?|wochen?|monate?|jahre?|mahine"
    r"|din|heures?|jours?|mois)(?![a-z])(?:\s+(?P<ago>ago|back|earlier))?"
    r"(?:\s?@)?",
)
_AGO = re.compile(
    r"\b(?:(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|couple of"
    r"|few) (?P<unit>days?|weeks?|months?|years?) (?:ago|back)|(?P<word>yesterday|ayer|gestern"
    r"|today|hoy)"
    r"|last (?P<last>week|month|year)|hace (?P<n_es>\d{1,3}|una?|dos"
    r"|tres) (?P<unit_es>d[ií]as?|semanas?|mes(?:es)?|años?)|vor (?P<n_de>\d{1,3}|einem|einer"
    r"|zwei|drei) (?P<unit_de>tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?))\b",
)
_JOBS = (
    r"(?:jobs?|contracts?|gigs?|projects?|clients?|orders?|trabajos?|contratos?|proyectos?"
    r"|aufträge|projekte|clientes?|done|total|outcomes?|reviews?)"
)
_NUMBER_WORD = "|".join(
    word
    for word in sorted(NUMBER_WORDS, key=len, reverse=True)
    if word
    not in {
        "a",
        "an",
        "single",
        "couple",
        "dozen",
        "do",
        "das",
        "once",
        "null",
        "ein",
        "um",
        "uma",
        "un",
        "una",
        "eine",
        "e",
        "teen",
        "char",
        "saat",
        "aath",
        "sept",
        "dix",
    }
)
_COUNT = re.compile(
    rf"(?<![\w.,$€£/:-])(?:(?P<n>\d{{1,3}})\s?(?:[x×]\b|[x×](?=\s))|[x×]\s?(?P<x>\d{{1,3}})\b"
    rf"|(?P<d>\d{{1,3}})(?![\w%$€£/:*]|[.,]\d|\s?(?:-|to)\s?\d)"
    rf"|(?P<w>\b(?:{_NUMBER_WORD}))\b(?![-']))"
    rf"(?P<jobs>\s(?:\w+\s)?{_JOBS}\b)?",
)
_OPEN_END = re.compile(
    r"\s*(?:-|to|until|till|bis|a|hasta|à|->|→)\s*(?:present|now|today|current|ongoing|heute"
    r"|jetzt|la actualidad|actualidad|presente|hoy|aujourd'hui|atual|hoje|abhi)\b",
)
_STARTED = re.compile(
    r"(?:\bstart(?:ed|s|ing)?|\bbeg[au]n|\bsince|\bfrom|\bdesde|\bseit|\bab|\bbegonnen"
    r"|\bempez[oó]|\binicio|\bdepuis|\bstart date|\bopened|\bhired|\bvon)\s*(?:[:=@]|on|in|el"
    r"|en|am|at|de)?\s*$"
)
_ENDED = re.compile(
    r"(?:\bend(?:ed|s|ing)?|\bfinish(?:ed)?|\bclosed?|\bcompleted?|\bdone|\bdelivered|\buntil"
    r"|\btill|\bthrough|\bhasta|\bbis|\bterminó|\bterminado|\bbeendet|\bfin|\bende"
    r"|\bcancell?ed|\blast)\s*(?:[:=@]|on|in|el|en|am|at|back in|early|mid|late|de)?\s*$"
)
_SINCE_PAUSE = re.compile(
    r"(?:\bpaused|\bon hold|\bpausad[oa]|\bpausiert|\bidle)\s+(?:since|in|on|from|desde|seit)?\s*$"
)


@dataclass(frozen=True, slots=True)
class Scan:
    """The tokens of a text in order, without overlaps; `rest` is the text with them blanked out."""

    text: str
    tokens: tuple[Token, ...]
    rest: str


def scan(text: str) -> Scan:
    """Find everything a line states. Earlier kinds of tokens win over later ones at the same place."""
    rest = fold(text)
    tokens: list[Token] = []
    for found in (_dates, _lengths, find_money, find_ratings, find_phrases, _counts):
        new = found(rest)
        tokens += new
        rest = _blanked(rest, new)
    tokens.sort(key=lambda token: token.start)
    kept = (
        text
        if not tokens
        else "".join("\x01" if gone == "\x01" else char for gone, char in zip(rest, text, strict=True))
    )
    return Scan(text, tuple(tokens), kept)


def _blanked(rest: str, tokens: Sequence[Token]) -> str:
    """Put \x01 over every token."""
    pieces: list[str] = []
    at = 0
    for token in tokens:
        pieces += [rest[at : token.start], "\x01" * (token.end - token.start)]
        at = token.end
    return "".join(pieces) + rest[at:] if tokens else rest


def _dates(rest: str) -> list[Token]:
    found: list[Token] = [_ago(match) for match in _AGO.finditer(rest)] if "a" in rest else []
    for stamp in find_stamps(rest):
        before = rest[max(0, stamp.start - 30) : stamp.start]
        if stamp.year is None and stamp.day is None and not _month_alone(rest, stamp):
            continue
        role, end = Role.EITHER, stamp.end
        if _SINCE_PAUSE.search(before):
            role = Role.NEITHER
        elif _STARTED.search(before):
            role = Role.STARTED
        elif _ENDED.search(before):
            role = Role.ENDED
        if _OPEN_END.match(rest, stamp.end):
            role = Role.STARTED
        found.append(Dated(stamp.start, end, stamp, role))
    for match in _YEAR_ALONE.finditer(rest):
        if not any(token.start < match.end("year") and match.start("year") < token.end for token in found):
            role = Role.STARTED if match["cue"] in {"since", "seit", "desde"} else Role.EITHER
            found.append(Dated(*match.span("year"), Stamp(*match.span("year"), int(match["year"])), role))
    found.sort(key=lambda token: token.start)
    return found


_YEAR_ALONE = re.compile(
    r"\b(?P<cue>in|ended|during|since|from|back in|im jahr|en|desde|seit|early|mid|late"
    r"|of)\s(?P<year>20[0-3]\d)\b(?![.,-]?\d)"
)


def _month_alone(text: str, stamp: Stamp) -> bool:
    """Tell a month named alone from a word that only looks like one ("may", "mar")."""
    name = text[stamp.start : stamp.end].lower().rstrip(".")
    before, after = (
        text[max(0, stamp.start - 20) : stamp.start].rstrip(),
        text[stamp.end : stamp.end + 9].lstrip(),
    )
    cued = re.search(
        (
            r"(?:^|\W)(?:in|since|last|until|till|from|to|started|ended|finished|closed|completed|im"
            r"|seit|desde|hasta|en|em|-|this|early|mid|late|end of)$"
        ),
        before,
    )
    alone = (not text[: stamp.start].strip() or before[-1:] in "-/|,;:(") and (
        not after or after[0] in "-/|,;)."
    )
    return bool(alone or (cued and name not in {"ago", "fin"}))


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


def _lengths(rest: str) -> list[Token]:
    return [Length(*match.span()) for match in _LENGTH.finditer(rest)]


def _counts(rest: str) -> list[Token]:
    found: list[Token] = []
    for match in _COUNT.finditer(rest):
        figure = match["n"] or match["x"] or match["d"]
        value = int(figure) if figure else NUMBER_WORDS[match["w"].lower()]
        found.append(Count(*match.span(), value, bool(match["jobs"])))
    return found


_WORDY = re.compile(r"[^\W\d_]")


def has_words(text: str) -> bool:
    """Whether letters are left in a text once tokens are blanked out."""
    return bool(_WORDY.search(text))


def is_review(text: str) -> bool:
    """Whether a masked line holds nothing but a quotation."""
    return text.strip(" \t.,-").replace(MASK, "").strip() == "" and MASK in text


def kinds(tokens: tuple[Token, ...]) -> set[Word]:
    """Return the kinds of phrases among the tokens."""
    return {token.kind for token in tokens if isinstance(token, Phrase)}
