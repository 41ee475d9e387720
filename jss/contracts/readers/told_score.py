"""The score that people say they have ("my JSS is 85%", "dropped from 100 to 88"), which rates no contract."""

import re
from collections.abc import Iterable

_NAME = (
    r"score(?=\s\d{2})|jss|job success(?:\s(?:score|rate))?|success (?:score|rate)"
    r"|(?:my|upwork|profile|overall)\s(?:score|rating)"
)
_GOES = (
    r"just|now|still|currently|suddenly|today|also|only|has|have|had|is|was|were|be|been|at|it|shows?|showing|says?"
    r"|showed|went|goes|go|fell|falls?|dropped|drops?|decreased|increased|rose|jumped|down|up|back|stays?|stuck|from|to"
    r"|of|as|around|about|me|with|a|an|the|my|es|era|est[aá]|ahora|baj[oó]|subi[oó]|pas[oó]|qued[oó]|cay[oó]|de|del|a|al"
    r"|en|ist|war|jetzt|fiel|von|auf|bei"
)
_FIGURE = r"(?<![\d.,$€£])\d{2,3}(?![\d*★]|[.,]\d|\s?/|\s?stars?\b)(?:\s?%|\spercent\b)?"
_AND_THEN = rf"(?:\s?(?:->|=>|→|-|>|to|and then|then|a|auf)\s?{_FIGURE})*"
_BY_NAME = re.compile(
    rf"(?:\b(?:and|but|so|my|mi|meine?|the|upwork)\s)*\b(?:{_NAME})\b(?:[\s:=,-]|->|→|'s|\b(?:{_GOES})\b)*{_FIGURE}{_AND_THEN}",
    re.IGNORECASE,
)
_BY_FALL = re.compile(
    r"\b(?:it\s)?(?:(?:me )?sale|marca|aparece|shows?|says|dropped|drops|fell|went|decreased|jumped|rose"
    r"|(?:was )?previously|now|stuck|sitting)"
    rf"(?:\s(?:from|to|at|up|down|only|me|it))*\s{_FIGURE}(?<=[%t]){_AND_THEN}"
    rf"|{_FIGURE}(?<=[%t])\s?(?:->|=>|→|to)\s?{_FIGURE}|\b\d{{2,3}}\s?(?:->|=>|→)\s?\d{{2,3}}\s(?=overnight\b)",
    re.IGNORECASE,
)
_LAST = re.compile(r"(\d{2,3})(?:\s?%|\spercent)?\s*$", re.IGNORECASE)
_WISHED = re.compile(
    r"\b(?:want|need|goal|reach|hope|get|raise|lift|above|until|quiero|llegar|subir)\b", re.IGNORECASE
)
_CUE = re.compile(r"jss|success|score|rating|%|percent|overnight", re.IGNORECASE)


def without_score(text: str) -> str:
    """Take the figures of a score out of a line of free text, with the words around them."""
    if not _CUE.search(text):
        return text
    return _BY_FALL.sub(" ", _BY_NAME.sub(" my jss ", text))


def told_score(lines: Iterable[str]) -> int | None:
    """Return the score, 0 to 100, that somebody says they have; the last where several are named."""
    told: int | None = None
    for text in filter(_CUE.search, lines):
        named = [*_BY_NAME.finditer(text)]
        for found in named or _BY_FALL.finditer(text):
            last = _LAST.search(found[0])
            wished = _WISHED.search(text[max(0, found.start() - 30) : found.end()])
            if last and not wished and int(last[1]) <= 100:
                told = int(last[1])
    return told
