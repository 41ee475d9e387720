"""The words that name what all of this is about, so that "is it permanent" is told from "is my score gone"."""

import re

from rapidfuzz import fuzz, process

WORD = re.compile(r"[^\W\d_]+")
# Endings and slips of the finger are forgiven.
ENGLISH = (
    "upwork jss score success contract client buyer employer customer job gig project feedback review rating rated "
    "unrated star freelancer agency dispute refund badge milestone percentage announcement"
)
SPANISH_AND_HINDI = (
    "puntaje puntuación contrato cliente trabajo proyecto reseña calificación valoración estrella agencia "
    "kaam"
)
SUBJECT = frozenset(f"{ENGLISH} {SPANISH_AND_HINDI}".split())
LONG = 6
ALIKE = 83


def names_subject(text: str) -> bool:
    """Whether a question says itself what it is about."""
    return any(map(_is_subject, WORD.findall(text.casefold())))


def _is_subject(word: str) -> bool:
    if word in SUBJECT or word.removesuffix("s") in SUBJECT:
        return True
    # A short word is one slip away from too many others: "store", "core".
    return (
        len(word) >= LONG
        and process.extractOne(word, SUBJECT, scorer=fuzz.ratio, score_cutoff=ALIKE) is not None
    )
