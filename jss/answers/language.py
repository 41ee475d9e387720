"""In which language a message is written, where that is beyond doubt."""

import re

from jss.answers.glossary import SPANISH, glossary_of, plain
from jss.answers.text import clean

WORD = re.compile(r"[^\W\d_]+")
# Hardly anything but Spanish is written with these.
ITS_OWN = re.compile(r"[¿¡ñ]", re.IGNORECASE)
# Portuguese, French and Italian share many words with Spanish, but not these words and letters.
RELATED = frozenset(
    """
    avec avez che ci com combien comme dans della delle deve dos du em est et il ils je les leur mais minha mon mudou
    na nao nel ont ou per piu pour qu quand quante quanto sao seu sont sua tem temps uma vos vous voce
    """.split()  # noqa: SIM905 a list of single words would fill pages
)
RELATED_LETTERS = re.compile(r"[ãõçêàèùâîôœ]", re.IGNORECASE)
ENGLISH = frozenset(
    """
    about after also am an and any are because been before but can count counts did didn do does doesn don for from
    get got had has have he her his how i if is isn it its leave left much my not of off old only our she should so
    than that the their them then there these they this to too was we were what whats when where which who why will
    with without would you your
    """.split()  # noqa: SIM905 a list of single words would fill pages
)
# Spanish words that English people write as well.
BORROWED = frozenset(
    (
        "contra",
        "favor",
        "grande",
        "insignia",
        "mayo",
        "norma",
        "opinion",
        "personal",
        "rumor",
        "si",
        "temporal",
        "vida",
    )
)
# A message of more words has at least as many that show its language; a short one has one, and a long one at that.
SHOWING = 2
LETTERS = 4


def language_of(text: str) -> str | None:
    """Give the code of the language, `en` or `es`; None where it may be another one."""
    cleaned = clean(text)
    words = [plain(word) for word in WORD.findall(cleaned)]
    if RELATED_LETTERS.search(cleaned):
        return None
    english = sum(word in ENGLISH for word in words)
    if english < SHOWING and (ITS_OWN.search(cleaned) or _is_spanish(words)):
        return "es"
    return "en" if english >= SHOWING else None


def _is_spanish(words: list[str]) -> bool:
    glossary = glossary_of(words)
    if glossary is None or glossary.language != SPANISH or not RELATED.isdisjoint(words):
        return False
    showing = [word for word in words if word in glossary.telling and word not in BORROWED]
    return len(showing) >= SHOWING if len(words) > SHOWING else any(len(word) >= LETTERS for word in showing)
