"""What the tagger says of each unit: which part it plays, and what a fact in words means."""

from dataclasses import dataclass
from enum import StrEnum

from jss.contracts.words import Word


class Part(StrEnum):
    """The part a unit plays in a message.

    The shared ones belong to several contracts that have facts of their own ("bad ones: ...", "both 5 stars");
    EVERY to all of them; SUM is a number that adds them up.
    """

    NONE = "none"
    TITLE = "title"
    CLIENT = "client"
    FACT = "fact"
    COUNT = "count"
    SHARED_TITLE = "shared-title"
    SHARED_CLIENT = "shared-client"
    SHARED_FACT = "shared-fact"
    EVERY = "every"
    SCORE = "score"
    SUM = "sum"


_OWN = (Part.TITLE, Part.CLIENT, Part.FACT, Part.COUNT)
_SHARED = (Part.SHARED_TITLE, Part.SHARED_CLIENT, Part.SHARED_FACT)
NAMES = frozenset({Part.TITLE, Part.CLIENT})  # what a contract is called by
OWN, SHARED = frozenset(_OWN), frozenset(_SHARED)
TELLING = frozenset({Part.FACT, Part.SHARED_FACT, Part.EVERY})  # what has a meaning


@dataclass(frozen=True, slots=True)
class Tag:
    """A part, and whether the unit is the first that tells of its contract."""

    part: Part
    begins: bool = False


# The labels of the model, in its order.
TAGS = (
    Tag(Part.NONE),
    *(Tag(part, begins) for part in _OWN for begins in (True, False)),
    *(Tag(part) for part in (*_SHARED, Part.EVERY, Part.SCORE, Part.SUM)),
)


class Figure(StrEnum):
    """What a figure without a sign is taken for, and what carries no meaning beyond its words."""

    STARS = "stars"
    PAID = "paid"
    COUNT = "count"
    WHEN = "when"
    LENGTH = "length"
    RATE = "rate"
    WORDS = "words"
    BONUS = "bonus"  # told by rules, which the model knows nothing of


Meaning = Word | Figure
# Words that count as verdicts only where they stand alone, which the tagger decides.
_SAME: dict[Word, Meaning] = {Word.GOOD_ONE: Word.GOOD, Word.BAD_ONE: Word.BAD, Word.PRIVATE: Figure.WORDS}
MEANINGS: tuple[Meaning, ...] = (
    *(word for word in Word if word not in _SAME),
    *(figure for figure in Figure if figure is not Figure.BONUS),
)


# Phrases that mean one thing wherever they stand.
PLAIN = frozenset({Word.SO_FAR, Word.ENDED, Word.EACH, Word.TOTAL})


def meaning_of(word: Word) -> Meaning:
    """Return what a phrase of the vocabulary means once the tagger has taken it for a fact."""
    return _SAME.get(word, word)
