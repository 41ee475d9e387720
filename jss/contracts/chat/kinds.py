"""What kind of thing a unit tells of a contract: a title, an amount, stars or other feedback, how it stands."""

from collections.abc import Iterable

from jss.contracts.chat.groups import Said
from jss.contracts.chat.small_words import BONUS
from jss.contracts.chat.tags import Figure, Meaning, Part, meaning_of
from jss.contracts.chat.units import BARE, MONEY, STARS, Unit
from jss.contracts.words import Phrase, Word

Kinds = frozenset[str]

NOTHING, TITLE, PAID = Kinds(), Kinds({"title"}), Kinds({"paid"})
FEEDBACK, STARRED, STANDING = Kinds({"feedback"}), Kinds({"feedback", "starred"}), Kinds({"standing"})
SILENT = Kinds({"feedback", "silent"})
EXTRA = BONUS | {"fee", "fees"}  # words for an amount that is not the pay of a contract
_OF_UNIT = {MONEY: PAID, STARS: STARRED, BARE: STARRED}
_OF_MEANING: dict[Meaning | None, Kinds] = {
    Figure.PAID: PAID,
    Figure.STARS: STARRED,
    Word.NO_FEEDBACK: SILENT,
    **dict.fromkeys((Word.REMOVED, Word.GOOD, Word.BAD), FEEDBACK),
    **dict.fromkeys((Word.OPEN, Word.PAUSED, Word.CANCELLED, Word.NOT_STARTED), STANDING),
}


def kinds_of(one: Said) -> Kinds:
    """Return what a unit tells of: a title, an amount, stars or other feedback, how a contract stands."""
    part = one.tag.part
    if part is Part.FACT and one.meaning is not Figure.BONUS:
        return _OF_UNIT.get(one.unit.kind) or _OF_MEANING.get(one.meaning, NOTHING)
    return TITLE if part is Part.TITLE else NOTHING


def kinds_of_all(said: Iterable[Said]) -> Kinds:
    """Return what units tell of together."""
    return NOTHING.union(*map(kinds_of, said))


def in_words(unit: Unit) -> Meaning | None:
    """Return what a phrase of the vocabulary means, whatever the tagger took it for."""
    return meaning_of(unit.token.kind) if isinstance(unit.token, Phrase) else None


def kinds_of_word(unit: Unit) -> Kinds:
    """Return what a phrase of the vocabulary tells, whatever the tagger took it for."""
    return _OF_MEANING.get(in_words(unit), NOTHING)


def tells_of_contracts(unit: Unit) -> bool:
    """Whether a unit is a rating, or words for how contracts went or stand."""
    return unit.kind == STARS or _OF_MEANING.get(in_words(unit), PAID) is not PAID
