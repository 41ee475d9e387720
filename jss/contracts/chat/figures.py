"""Figures that are not what they look like: parts of a sum, fees, sizes, labels, bonuses."""

from collections.abc import Sequence
from dataclasses import replace

from jss.contracts.chat.cues import CUES
from jss.contracts.chat.groups import Said
from jss.contracts.chat.small_words import AND, BONUS
from jss.contracts.chat.tags import OWN, Figure, Part, Tag
from jss.contracts.chat.units import MARK, MONEY, NUMBER, WORD, Unit
from jss.contracts.money import Money
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count
from jss.contracts.words import Word


def told_apart(said: Sequence[Said]) -> Sequence[Said]:
    """Correct the tags of figures one by one."""
    for correct in _CORRECTIONS:
        said = correct(said)
    return said


def is_amount(one: Said) -> bool:
    """Whether a unit is what a contract paid, with its currency."""
    return one.unit.kind == MONEY and one.tag.part is Part.FACT


def _out_of(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out the number that others are part of ("4 of my 5 rated jobs")."""
    kept = list(said)
    for at, one in enumerate(said):
        if at < _BEFORE or one.tag.part is not Part.COUNT or not isinstance(one.unit.token, Count):
            continue
        words = [before.unit.text.lower() for before in said[at - _BEFORE : at]]
        if "of" not in words or (words[-1] != "of" and at == _BEFORE):
            continue
        part = said[at - 2] if words[-1] == "of" else said[at - 3]
        if part.tag.part is Part.COUNT and part.line == one.line:
            kept[at] = one.retagged(Part.NONE)
    return kept


_BEFORE = 2  # words, among which "of" stands


def _without_fees(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out what was paid for something else ("$20 for connects", "withdrew $1,400")."""
    kept = list(said)
    for at, one in enumerate(said):
        if is_amount(one) and _beside_fee(said, at):
            _take_out(kept, at)
    return kept


def _take_out(said: list[Said], at: int) -> None:
    """Take a unit for none of a contract; what it began begins with what follows it."""
    one = said[at]
    said[at] = one.retagged(Part.NONE)
    following = next((n for n in range(at + 1, len(said)) if said[n].tag.part in OWN), None)
    if one.tag.begins and following is not None:
        said[following] = said[following].beginning()


def _beside_fee(said: Sequence[Said], at: int) -> bool:
    beside = [*said[max(at - 1, 0) : at], *said[at + 1 : at + 3]]
    return any(
        (one.unit.text.lower() in _FEES or one.unit.text == _PLAN)
        and one.line == said[at].line
        and one.tag.part is not Part.TITLE
        for one in beside
    )


_PLAN = "Plus"
_FEES = {
    "connects",
    "connect",
    "membership",
    "subscription",
    "withdrew",
    "withdrawal",
    "withdraw",
    "rent",
    "salary",
}


def _without_sizes(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out a figure that is the size of the work, where an amount is told as well ("quiz bank (200 q), $240")."""
    kept = list(said)
    paid = {one.line for one in said if is_amount(one)}
    for at in range(1, len(said) - 1):
        one, before, after = said[at], said[at - 1], said[at + 1]
        sized = before.unit.text == "(" and after.unit.kind == WORD
        if sized and one.meaning is Figure.PAID and one.tag.part is Part.FACT and one.line in paid:
            _take_out(kept, at)
    return kept


def _unlabelled(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out numbers that only tell contracts apart ("contract 1 - $10, 5 stars. contract 2 - $40, no feedback")."""
    kept = list(said)
    last: dict[str, tuple[int, int]] = {}  # by the word before: the number it had last, and where
    for at, one in enumerate(said[1:], start=1):
        word = said[at - 1].unit.text.lower()
        number = _number_of(one.unit)
        before_stop = said[at - 2].unit.text.lower() if word == "." and at > 1 else word
        if number and one.tag.part is Part.COUNT and before_stop in _NUMBER:
            _take_out(kept, at)
            continue
        if not number or CUES.get(word) not in _LABELLED or one.line != said[at - 1].line:
            continue
        before, where = last.get(word, (0, at))
        last[word] = number, at
        told = any(two.tag.part in OWN for two in said[where + 1 : at])
        if number == before + 1 and told and 0 < before < _MOST_LABELS:
            for label in (where, at):
                if kept[label].tag.part is Part.COUNT or kept[label].meaning in _FIGURES:
                    _take_out(kept, label)
    return kept


def _number_of(unit: Unit) -> int:
    return unit.token.value if isinstance(unit.token, Count) else _plain_number(unit)


def _plain_number(unit: Unit) -> int:
    return int(unit.text[:_DIGITS]) if unit.kind == NUMBER and unit.text.isdecimal() else 0


_NUMBER = {"no", "nr", "num", "number", "#", "número", "numero", "nummer"}
_LABELLED, _MOST_LABELS, _DIGITS = {"jobs", "client"}, 100, 4
_FIGURES = {Figure.STARS, Figure.PAID}


def _products(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out what is multiplied, where what it makes is told as well ("6 hrs x $9 = $54")."""
    kept = list(said)
    for at in range(1, len(said) - 1):
        times = any(one.unit.text.lower() in _TIMES for one in said[max(at - _NEAR, 0) : at - 1])
        if times and said[at].unit.text == "=" and is_amount(said[at - 1]) and is_amount(said[at + 1]):
            _take_out(kept, at - 1)
    return kept


_TIMES, _NEAR = {"x", "\u00d7", "*", "@"}, 4


def _counted_ratings(said: Sequence[Said]) -> Sequence[Said]:
    """Read "1 de 4" for one contract with four stars behind "7 de 5 estrellas"."""
    kept = list(said)
    word: str | None = None
    for at in range(1, len(said) - 1):
        before, one, after = said[at - 1], said[at].unit.text.lower(), said[at + 1]
        if before.unit.kind != NUMBER or before.line != after.line or not _begins_field(said, at - 1):
            continue
        if isinstance(after.unit.token, Rating) and before.tag.part is Part.COUNT:
            word = one
        elif one == word and 0 < _plain_number(after.unit) <= _MOST_STARS:
            kept[at - 1] = before._replace(tag=Tag(Part.COUNT, begins=True), meaning=None)
            kept[at + 1] = after._replace(tag=Tag(Part.FACT), meaning=Figure.STARS)
    return kept


_MOST_STARS = 5


def _begins_field(said: Sequence[Said], at: int) -> bool:
    before = said[at - 1]
    return (
        not at or before.line != said[at].line or before.unit.kind == MARK or before.unit.text.lower() in AND
    )


def _milestones(said: Sequence[Said]) -> Sequence[Said]:
    """Add up what each milestone of a contract paid ("3 milestones, $200 each")."""
    kept = list(said)
    for at, one in enumerate(said[:-1]):
        number = _number_of(one.unit)
        if number < _SEVERAL or said[at + 1].unit.text.lower() not in _MILESTONES:
            continue
        end = min(at + _NEAR + 1, len(said) - 1)
        paid = next((n for n in range(at + 2, end) if is_amount(said[n]) and said[n].line == one.line), None)
        money = said[paid].unit.token if paid is not None else None
        if paid is None or not isinstance(money, Money) or said[paid + 1].meaning is not Word.EACH:
            continue
        whole = said[paid].unit._replace(token=replace(money, amount=money.amount * number))
        kept[paid] = said[paid]._replace(unit=whole)
        kept[paid + 1] = said[paid + 1].retagged(Part.NONE)
        if one.tag.part is Part.COUNT:
            _take_out(kept, at)
    return kept


_SEVERAL = 2
_MILESTONES = {"milestones", "hitos", "meilensteine", "jalons", "marcos", "etapas", "étapes"}


def _scales(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out ratings that only explain each other ("10/10 is five stars")."""
    kept = list(said)
    for at in range(1, len(said) - 1):
        before, after = said[at - 1], said[at + 1]
        both = isinstance(before.unit.token, Rating) and isinstance(after.unit.token, Rating)
        if both and said[at].unit.text.lower() in _MEANS and before.line == after.line:
            _take_out(kept, at - 1)
            _take_out(kept, at + 1)
    return kept


_MEANS = {"is", "means", "equals", "=", "es", "significa", "heißt", "ist", "vaut", "est"}


def _bonuses(said: Sequence[Said]) -> Sequence[Said]:
    """Tell a bonus from the pay before it ("$900 plus a $150 bonus", "400 $ y una propina de 20 $")."""
    kept = list(said)
    for at, one in enumerate(said):
        on_top = one.unit.kind == MONEY and (_is_bonus(said, at) or _is_next_milestone(said, at))
        if not on_top or one.tag.part not in {Part.FACT, Part.NONE}:
            continue
        before = [two for two in said[max(at - _SENTENCE, 0) : at] if two.line == one.line]
        paid = next((n for n in range(len(before) - 1, -1, -1) if is_amount(before[n])), None)
        between = before[paid + 1 :] if paid is not None else []
        if paid is None or any(two.ends or (two.tag.begins and not _names_bonus(two)) for two in between):
            continue
        kept[at - len(between) : at] = [
            two.retagged(Part.NONE) if _names_bonus(two) else two for two in between
        ]
        if one.tag.begins:
            _take_out(kept, at)
        kept[at] = one._replace(tag=Tag(Part.FACT), meaning=Figure.BONUS)
    return kept


def _is_next_milestone(said: Sequence[Said], at: int) -> bool:
    """Whether an amount is added to the one before, near a word for milestones ("$300 + $250 (two milestones)")."""
    added = at > 1 and said[at - 1].unit.text in {"+", "plus"} and is_amount(said[at - 2])
    near = (one.unit.text.lower() for one in said[max(at - 6, 0) : at + 6] if one.line == said[at].line)
    return added and any(word in _MILESTONES for word in near)


def _names_bonus(one: Said) -> bool:
    return one.unit.text.lower() in BONUS


def _is_bonus(said: Sequence[Said], at: int) -> bool:
    """Whether a word for a bonus stands right behind an amount, or leads up to it."""
    behind = [one.unit.text.lower() for one in said[at + 1 : at + 3] if one.line == said[at].line]
    before = [one.unit.text.lower() for one in said[max(at - 3, 0) : at] if one.line == said[at].line]
    around = {
        one.unit.text.lower()
        for one in said[max(at - _AROUND, 0) : at + _AROUND]
        if one.line == said[at].line
    }
    if around & _NOT_ON_TOP or {"with", "the"} <= around:
        return False
    called = behind[:1] and (behind[0] in BONUS or (behind[0] in _OF and behind[-1] in BONUS))
    led = next((n for n, word in enumerate(reversed(before)) if word in BONUS), None)
    return bool(called) or (led is not None and set(before[len(before) - led :]) <= _OF)


_SENTENCE = 16  # units
_OF = {"of", "de", "di", "von", "as", "a", "in", "me", "him", "her", "them", ":", "für", "per"}
_AROUND = 7  # units
_NOT_ON_TOP = {
    "incl", "including", "includes", "included", "inkl", "inklusive", "incluye", "incluido", "inclus", "davon", "which",
    "total", "that's", "promised", "offered", "declined", "refused", "never", "didn't", "not", "without",
}  # fmt: skip

_CORRECTIONS = (
    _out_of,
    _without_fees,
    _without_sizes,
    _unlabelled,
    _products,
    _counted_ratings,
    _milestones,
    _scales,
    _bonuses,
)
