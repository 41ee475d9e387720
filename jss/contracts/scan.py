"""Lines of free text or of a profile, cut into the facts it states and the words that are left."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from jss.contracts.alternation import any_of
from jss.contracts.dated import find_dates, find_years
from jss.contracts.folded import Folded, folded
from jss.contracts.money import find_money
from jss.contracts.numbers import NUMBER_WORDS
from jss.contracts.openings import openings
from jss.contracts.sparse import SparsePattern
from jss.contracts.stars import find_private_ratings, find_ratings
from jss.contracts.tokens import Count, Length, Token
from jss.contracts.words import Phrase, Word, find_phrases

_LENGTH = SparsePattern(
    r"(?<![\w.,$€£])24\s?/\s?7(?![\d/])"
    r"|(?<![\w.,$€£])\d{1,3}(?: \d{3})* 000 words(?!\w)"
    r"|(?<![\w.,$€£])\d{1,3}(?: \d{3})+ (?:mots|palabras|wörter|palavras|parole|słów|слов|слів)(?!\w)"
    r"|(?<![\w.,$€£])(?:~|about |approx\.? )?(?>\d+(?:[.,:]\d+)?)\+?[\s-]?(?:hours?|hrs?|hr|h|mins?|secs?|seconds?"
    r"|minutes?|days?|weeks?|wks?|months?|mos?|years?|yrs?"
    r"|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|stunden?|tage?|wochen?|monate?|jahre?|mahine"
    r"|din|heures?|jours?|mois|ore|giorni|settimane|mesi|godzin[ay]?|godz|dni|часов|часа|час|годин[аи]?|saat|gün|uren)(?!\w)(?:\s+(?P<ago>ago|back|earlier))?"
    r"(?:\s?@)?",
    openings(r"\d|~|about|approx"),
)
_JOBS = (
    r"(?:jobs?|works?(?= done|[,.:;]|$| with| for)|ones|contracts?|gigs?|projects?|clients?|orders?"
    r"|trabajos?|contratos?|proyectos?"
    r"|aufträge|projekte|clientes?|done|total|outcomes?|reviews?)"
)
# Words that count in one language and mean something else in another, or are articles.
_NOT_COUNTED = {
    "a", "an", "single", "couple", "dozen", "do", "das", "once", "null", "ein", "um", "uma", "un", "una",
    "eine", "e", "teen", "char", "saat", "aath", "sept", "dix",
}  # fmt: skip
_NUMBER_WORD = any_of(set(NUMBER_WORDS) - _NOT_COUNTED)
_COUNT = SparsePattern(
    rf"(?<![\w.,$€£/:-])(?:(?P<n>\d{{1,3}})\s?(?:[x\u00d7]\b|[x\u00d7](?=\s))|[x\u00d7]\s?(?P<x>\d{{1,3}})\b"
    rf"|(?P<d>\d{{1,3}})(?![\w%$€£/:*]|[.,]\d|\s?(?:-|to)\s?\d)"
    rf"|(?P<w>\b{_NUMBER_WORD})\b(?![-'])|\b(?P<set>(?:an?\s)?(?:couple|pair|dozen)(?:\sof)?)\b)"
    rf"(?P<jobs>\s(?:(?!(?:for|from|with|by|to|at|in|on|of|and)\s)[\w\x01][\w\x01-]*\s){{0,2}}?{_JOBS}\b)?",
    openings(f"\\d|x|\u00d7|{_NUMBER_WORD}|an?|couple|pair|dozen"),
)


# "3 jobs from one client" counts no contract more.
_FROM = re.compile(r"\b(?:jobs|contracts|gigs|projects|works|all|both)\s(?:\w+\s)?(?:from|for|with|by)\s$")


@dataclass(frozen=True, slots=True)
class Scan:
    """The tokens of a text in order, without overlaps; `rest` is the text in lower case with them blanked out."""

    text: str
    tokens: tuple[Token, ...]
    rest: str


def scan(text: str) -> Scan:
    """Find everything that a line states, as `scan_all` does."""
    return scan_all([text])[0]


def scan_all(texts: Sequence[str]) -> list[Scan]:
    """Find everything that lines state. Earlier kinds of tokens win over later ones at the same place.

    One kind is looked for in all lines before the next is: the processor then has its patterns at hand.
    """
    rests = [folded(text) for text in texts]
    tokens: list[list[Token]] = [[] for _ in texts]
    for find in _KINDS:
        for line, rest in enumerate(rests):
            if found := find(rest):
                tokens[line] += found
                rests[line] = rest.without(found)
    return [
        Scan(text, tuple(sorted(found, key=attrgetter("start"))), rest.text)
        for text, found, rest in zip(texts, tokens, rests, strict=True)
    ]


def _lengths(line: Folded) -> list[Token]:
    return [Length(*match.span()) for match in _LENGTH.find(line)]


def _counts(line: Folded) -> list[Token]:
    found: list[Token] = []
    for match in _COUNT.find(line):
        if (
            match["jobs"]
            and "client" in match["jobs"]
            and _FROM.search(line.text, max(0, match.start() - 60), match.start())
        ):
            if match["w"] in {"one", "uno", "un"} or match["d"] == "1":
                found.append(Phrase(*match.span(), Word.SAME_CLIENT))
            continue
        figure = match["n"] or match["x"] or match["d"]
        if match["set"]:
            value = 12 if "dozen" in match["set"] else 2
        else:
            value = int(figure) if figure else NUMBER_WORDS[match["w"].lower()]
        found.append(Count(*match.span(), value, bool(match["jobs"])))
    return found


_KINDS = (
    find_dates,
    find_years,
    _lengths,
    find_money,
    find_private_ratings,
    find_ratings,
    find_phrases,
    _counts,
)
_WORDY = re.compile(r"[^\W\d_]")


def has_words(text: str) -> bool:
    """Whether letters are left in a text once tokens are blanked out."""
    return bool(_WORDY.search(text))
