"""Lasting names for new answers, made from their titles."""

import re
import unicodedata
from collections.abc import Collection
from itertools import count

LONGEST = 60
NAMELESS = "answer"
# So much is kept free for a number that tells two answers apart.
ROOM = 4


def slug_of(title: str, taken: Collection[str]) -> str:
    """Make a name of small letters, digits and hyphens that is not `taken`, whatever the title is made of."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain.replace("'", ""))
    name = _joined(words) or NAMELESS
    if name not in taken:
        return name
    return next(f"{name}-{number}" for number in count(2) if f"{name}-{number}" not in taken)


def _joined(words: list[str]) -> str:
    name = ""
    for word in words:
        longer = f"{name}-{word}".strip("-")
        if len(longer) > LONGEST - ROOM:
            break
        name = longer
    return name or "".join(words)[: LONGEST - ROOM]
