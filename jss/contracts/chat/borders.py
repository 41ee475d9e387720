"""The borders between contracts, moved by what is told on either side of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice, pairwise, takewhile

from jss.contracts.chat.cues import CUES
from jss.contracts.chat.groups import Said
from jss.contracts.chat.kinds import EXTRA, NOTHING, PAID, SILENT, STANDING, STARRED, TITLE, Kinds, kinds_of
from jss.contracts.chat.tags import OWN, Part
from jss.contracts.chat.units import MARK
from jss.contracts.tokens import Count


def bordered(said: Sequence[Said]) -> list[Said]:
    """Begin contracts where what is told is told anew, and join what is told in pieces."""
    out = list(said)
    told = [
        _Told(at, one.line, kinds_of(one), one.tag.begins, one.tag.part is Part.FACT)
        for at, one in enumerate(out)
        if one.tag.part in OWN
    ]
    _open_with_rating(told)
    for mend in (_rejoin, _shift, _retitle, _repeat, _contrast):
        mend(told)
    _advance(told, out)
    _amounts(told, out)
    _contradict(told, out)
    _list(told)
    for one in told:
        begins = one.begins and not _is_that_one(out, one.at)
        out[one.at] = out[one.at].beginning(begins=begins)
    return out


def _is_that_one(said: Sequence[Said], at: int) -> bool:
    """Whether "one" stands for the contract before it ("that one was a 2", but not "besides that one job")."""
    before = said[at - 1].unit.text.lower() if at else ""
    after = said[at + 1].unit.text.lower() if at + 1 < len(said) else ""
    return before in {"that", "this"} and said[at].unit.text.lower() == "one" and CUES.get(after) != "jobs"


@dataclass(slots=True)
class _Told:
    """A unit that tells of a contract: its index and line, what it tells, whether it begins one, and is a fact."""

    at: int
    line: int
    kinds: Kinds
    begins: bool
    fact: bool


def _kinds(told: Iterable[_Told]) -> Kinds:
    return NOTHING.union(*(one.kinds for one in told))


def _contracts(told: Sequence[_Told]) -> list[Sequence[_Told]]:
    """Part what is told by contract."""
    starts = [at for at, one in enumerate(told) if one.begins]
    return [told[start:end] for start, end in pairwise([*starts, len(told)])]


def _neighbours(told: Sequence[_Told]) -> Iterator[tuple[Sequence[_Told], Sequence[_Told]]]:
    """Yield each contract with the one behind it."""
    return pairwise(_contracts(told))


def _rejoin(told: Sequence[_Told]) -> None:
    """Join a rating or an amount that stands alone to the contract before it ("$30 on a poster, that got 1 star")."""
    for group, alone in _neighbours(told):
        if len(alone) > 1 or alone[0].line != group[-1].line:
            continue
        known, kinds = _kinds(group), alone[0].kinds
        rating = kinds is STARRED and not known & {"feedback", "standing"}
        if rating or (kinds is PAID and "title" in known and "paid" not in known):
            alone[0].begins = False


def _open_with_rating(told: Sequence[_Told]) -> None:
    """Join a rating at the very beginning to what follows it ("my first review!! 5 stars, $25, a haiku")."""
    for group, here in islice(_neighbours(told), 1):
        alone = len(group) == 1 and group[0].kinds is STARRED and here[0].kinds is PAID
        if alone and here[0].at - group[0].at <= _NEXT and not _kinds(here) & {"feedback", "standing"}:
            here[0].begins = False


_NEXT = 2  # units, a comma between


def _shift(told: Sequence[_Told]) -> None:
    """Give an amount or a rating that begins a contract to the one before, where this one has its own as well.

    As in "... kitchen floor plan four stars and $260 the third one was a deck railing, he paid $90".
    """
    for group, here in _neighbours(told):
        first = here[0].kinds
        twice = first & {"paid", "starred"} and any(first <= one.kinds for one in here[1:])
        if not twice or here[0].line != group[-1].line:
            continue
        known = _kinds(group)
        if known and not first & known:
            here[0].begins, here[1].begins = False, True


def _advance(told: Sequence[_Told], said: Sequence[Said]) -> None:
    """Give a second amount behind one and its feedback to the contract that begins right after it.

    As in "$150 5 stars, then a $25 gig with Bob who gave 2.0".
    """
    for group, here in _neighbours(told):
        *earlier, amount = group
        between = said[amount.at + 1 : here[0].at]
        known = _kinds(earlier)
        if (
            amount.kinds is PAID
            and {"paid", "feedback"} <= known
            and earlier[-1].kinds is not PAID
            and len(between) <= _BESIDE
            and not any(one.unit.kind == MARK and one.unit.text not in _WITH for one in between)
            and not _beside_extra(said, amount.at)
        ):
            amount.begins, here[0].begins = True, False


_BESIDE, _WITH = 4, {"/"}  # words between an amount and whom it is from; the mark of "w/"


def _amounts(told: Sequence[_Told], said: Sequence[Said]) -> None:
    """Give a number of contracts the amounts behind it, where there are as many ("2 jobs, $100 and $150, both 5*")."""
    for group, here in _neighbours(told):
        number = said[group[0].at].unit.token
        if said[group[0].at].tag.part is not Part.COUNT or not isinstance(number, Count):
            continue
        listed = list(takewhile(lambda one: one.kinds is PAID, here))
        more, known = _kinds(here[len(listed) :]), _kinds(group)
        amounts = len(listed) + sum(one.kinds is PAID for one in group)
        between = said[group[-1].at + 1 : here[0].at]
        named = any(said[one.at].tag.part is not Part.FACT for one in here)
        if amounts == number.value > 1 and not more & known and not named and _lists(between):
            here[0].begins = False


def _lists(between: Sequence[Said]) -> bool:
    """Whether the words between two amounts, or before the first, only list them."""
    return not any(one.ends or CUES.get(one.unit.text.lower()) in {"article", "another"} for one in between)


def _retitle(told: Sequence[_Told]) -> None:
    """Begin a contract with a second title behind what is told of the first."""
    known: set[str] = set()
    fact_before = False
    for one in told:
        if one.begins:
            known = set()
        elif one.kinds is TITLE and "title" in known and known & {"paid", "feedback"} and fact_before:
            one.begins = True
            known = set()
        fact_before = one.fact
        known |= one.kinds


def _repeat(told: Sequence[_Told]) -> None:
    """Begin a contract where an amount and a rating are told again in the same order ("5.0 on $220, 3.1 on $45")."""
    for contract in _contracts(told):
        figures = [one for one in contract if one.kinds is PAID or one.kinds is STARRED]
        kinds = [one.kinds for one in figures]
        twice = len(kinds) > 3 and kinds[0] is not kinds[1]
        if twice and kinds == kinds[:2] * (len(kinds) // 2):
            for one in figures[2::2]:
                one.begins = True


def _contrast(told: Sequence[_Told]) -> None:
    """Begin a contract with feedback behind one that stands open, where an amount follows."""
    for contract in _contracts(told):
        kinds = [one.kinds for one in contract]
        if STANDING not in kinds:
            continue
        standing = kinds.index(STANDING)
        feedback = next((at for at in range(standing, len(kinds)) if "feedback" in kinds[at]), len(kinds))
        if PAID in kinds[:feedback] and PAID in kinds[feedback:]:
            contract[feedback].begins = True


def _contradict(told: Sequence[_Told], said: Sequence[Said]) -> None:
    """Begin a contract where nothing was left behind one that was rated and paid, and another amount stands beside.

    As in "one with 2 stars ($120), and the last one left nothing ($80)".
    """
    for contract in _contracts(told):
        kinds = [
            one.kinds if one.kinds is not PAID or not _beside_extra(said, one.at) else NOTHING
            for one in contract
        ]
        if SILENT not in kinds:
            continue
        silent = kinds.index(SILENT)
        if _IN_WRITING & set(said[contract[silent].at].unit.text.lower().split()):
            continue
        rated, paid = STARRED in kinds[:silent], kinds[:silent].count(PAID)
        if rated and paid and PAID in kinds[silent:]:
            contract[silent].begins = True
        elif rated and paid > 1 and kinds[silent - 1] is PAID and STARRED in kinds[: silent - 1]:
            contract[silent - 1].begins = True


_IN_WRITING = {"written", "text", "comment", "comments"}


def _beside_extra(said: Sequence[Said], at: int) -> bool:
    """Whether an amount is a bonus, a fee or a part of the pay."""
    return any(one.unit.text.lower() in _BESIDE_PAY for one in said[max(at - 2, 0) : at + 3])


_BESIDE_PAY = EXTRA | {"milestone"}


def _list(told: Sequence[_Told]) -> None:
    """Join what is told in two halves on a line of a list ("- packaging (changed his mind 5 times), $300")."""
    lines = [list(line) for _, line in groupby(told, key=lambda one: one.line)]
    single = sum(line[0].begins and not any(one.begins for one in line[1:]) for line in lines)
    if len(lines) < _LIST or single < _MOST_OF_LIST * len(lines):
        return
    for line in lines:
        for group, here in _neighbours(line):
            known, more = _kinds(group), _kinds(here)
            halves = not known & more - {"title"} and not {"paid", "feedback"} <= more
            if halves and not {"paid", "feedback"} <= known and "title" in known:
                here[0].begins = False


_LIST, _MOST_OF_LIST = 3, 0.6
