"""Bullets, numbers and emoji at the beginning of a line."""

import re
from collections.abc import Sequence

_BULLET = re.compile(
    r"^\s*(?:(?:\(?\d{1,3}[.):](?=\s)|#\d{1,3}[.):]?(?=\s)|\d{1,3}\s-(?=\s)|\(?[a-z]\)(?=\s)"
    r"|[-*•\u2013·▪◦‣>+~]+(?=\s)|[✅✔❌✖☑➡→►▶]+|[-*•▪◦‣](?=[^\W\d]))\s*"
    r"|(?![★⭐🌟☆✩✭✮✯✰½👍👎😀😊😍😡😠☹])[\u2190-\u2bff\U0001f000-\U0001faff]+\s*)+"
)


def strip_bullet(text: str) -> str:
    """Take numbering, bullets and emoji off the beginning of a line."""
    return _BULLET.sub("", text, count=1)


# "Client 1 - $300", "job 1 start 3 Aug": the number of the line, not of contracts.
_LABEL = (
    r"\s*(?:client|job|contract|project|gig|order|cliente|trabajo|contrato|proyecto|kunde|auftrag|projekt|mission)"
    r"\s?(?:#|no\.?|nr\.?)?\s?(?P<n>\d{1,3})"
)
_NUMBERED = re.compile(rf"{_LABEL}\s?[-:.),](?=\s)", re.IGNORECASE)
_LABELLED = re.compile(rf"{_LABEL}(?=\s)", re.IGNORECASE)


def without_numbering(texts: Sequence[str]) -> list[str]:
    """Blank out words that number the lines ("Job 1:", "Job 2:"), so that all else stays in its place."""
    for pattern, fewest in ((_NUMBERED, 2), (_LABELLED, 3), (_COUNTED, 3)):
        found = [pattern.match(text) for text in texts]
        numbers = [int(match["n"]) for match in found if match]
        if len(numbers) >= fewest and numbers == list(range(1, len(numbers) + 1)):
            return [
                " " * match.end() + text[match.end() :] if match else text
                for text, match in zip(texts, found, strict=True)
            ]
    return list(texts)


# A bare number that only counts the lines ("1 Menu design", "2 Poster", "3 T-shirt").
_COUNTED = re.compile(r"\s*(?P<n>\d{1,2})\s(?:(?=[^\W\d_])|-\s(?=[$€£]))")


BULLETS = frozenset("-*\u2022\u2013\u2014\u00b7\u25aa\u25e6\u2023>+~\u25cb\u25cf\u25ba")
_DEEP = re.compile(rf"(?P<indent>\s*)[{re.escape(''.join(sorted(BULLETS)))}]\s")


def are_nested(texts: Sequence[str]) -> bool:
    """Whether bullets have deeper ones below them, more than one each."""
    blocks = deep = 0
    top: int | None = None
    fresh = False
    for text in texts:
        match = _DEEP.match(text)
        if match is None:
            top = None
        elif top is not None and len(match["indent"]) > top:
            blocks, deep, fresh = blocks + fresh, deep + 1, False
        else:
            top, fresh = len(match["indent"]), True
    return blocks >= _NESTED and deep > blocks


_NESTED = 2
