"""Where contracts begin: what lines and repeated facts tell, and the tagger may have missed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from jss.contracts.chat.cues import CUES
from jss.contracts.chat.groups import Said, last_group
from jss.contracts.chat.headings import Line, headed
from jss.contracts.chat.kinds import (
    EXTRA,
    NOTHING,
    PAID,
    SILENT,
    STANDING,
    STARRED,
    TITLE,
    Kinds,
    kinds_of,
    kinds_of_all,
)
from jss.contracts.chat.retagging import about_all, retagged, without_sum
from jss.contracts.chat.tags import OWN, Part


def mended(said: Sequence[Said]) -> list[Said]:
    """Take headings for headings, and begin a contract where a line tells again what is known of the last."""
    out: list[Said] = []
    contracts = 0
    said = retagged(said)
    for line in headed([list(line) for _, line in groupby(said, key=lambda one: one.line)]):
        for stretch in _stretches(line):
            out += _begun(without_sum(stretch) if contracts > 1 else stretch, out)
            contracts += sum(one.tag.begins for one in stretch)
    told = [
        _Told(at, one.line, kinds_of(one), one.tag.begins, one.tag.part is Part.FACT)
        for at, one in enumerate(out)
        if one.tag.part in OWN
    ]
    for mend in (_rejoin, _shift, _retitle, _repeat, _contrast):
        mend(told)
    _contradict(told, out)
    _list(told)
    for one in told:
        begins = one.begins and not _is_that_one(out, one.at)
        out[one.at] = out[one.at].beginning(begins=begins)
    return about_all(out)


def _is_that_one(said: Sequence[Said], at: int) -> bool:
    """Whether "one" stands for the contract before it ("that one was a 2")."""
    before = said[at - 1].unit.text.lower() if at else ""
    return before in {"that", "this"} and said[at].unit.text.lower() == "one"


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


_BESIDE_PAY = EXTRA | {"tips", "fees", "milestone"}


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


def _stretches(line: Line) -> list[Line]:
    """Cut a line where a sentence or a field ends."""
    stretches: list[Line] = [[]]
    for one in line:
        stretches[-1].append(one)
        if one.ends:
            stretches.append([])
    return [stretch for stretch in stretches if stretch]


def _begun(line: Line, before: Sequence[Said]) -> Line:
    """Begin a contract with the first words of a line or a sentence that cannot belong to the one before them."""
    at = next((at for at, one in enumerate(line) if one.tag.part in OWN), None)
    if at is None or line[at].tag.begins:
        return line
    group = last_group(before)
    first = next((n for n in range(at + 1, len(line)) if line[n].tag.begins), len(line))
    here = [one for one in line[at:first] if one.tag.part in OWN]
    if not group or not _anew(group, here, line[:first], same_line=group[-1].line == line[at].line):
        return line
    return [*line[:at], line[at].beginning(), *line[at + 1 :]]


def _anew(group: Sequence[Said], here: Sequence[Said], line: Sequence[Said], *, same_line: bool) -> bool:
    """Whether words tell of another contract than the group before them."""
    known, told = (kinds_of_all(some) for some in (group, here))
    complete = {"paid", "feedback"} <= known
    if same_line:
        other = "standing" in told and any(CUES.get(one.unit.text.lower()) == "another" for one in line)
        return complete and ({"paid", "feedback"} <= told or "starred" in told & known or other)
    if "title" in told and ("title" in known or complete):
        return True
    return (complete and bool(told & known)) or (
        "feedback" in known and bool(told & {"standing", "feedback"})
    )
