"""What the lines of a message tell that the tagger, which goes from word to word, may have missed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from jss.contracts.chat.groups import ALL, Said
from jss.contracts.chat.tags import OWN, Figure, Meaning, Part, Tag, meaning_of
from jss.contracts.chat.units import BARE, FIGURE, MARK, MONEY, NUMBER, OF_TEN, PERCENT, RATE, STARS, Unit
from jss.contracts.quotes import MASK
from jss.contracts.tokens import Count
from jss.contracts.words import Phrase, Word

Line = list[Said]
Kinds = frozenset[str]

_FIGURES = {MONEY, RATE, FIGURE, PERCENT, OF_TEN}
_ENDS = {".", ";", "|", "!", "?"}
_YEAR = re.compile(r"20[0-3]\d")
_SHORT = 6
_LONGEST = 60  # units, more than are told of one contract
_SHARED = {Part.CLIENT: Part.SHARED_CLIENT, Part.FACT: Part.SHARED_FACT, Part.TITLE: Part.SHARED_TITLE}

_NOTHING, _TITLE, _PAID = Kinds(), Kinds({"title"}), Kinds({"paid"})
_FEEDBACK, _STARRED, _STANDING = Kinds({"feedback"}), Kinds({"feedback", "starred"}), Kinds({"standing"})
_OF_UNIT = {MONEY: _PAID, STARS: _STARRED, BARE: _STARRED}
_OF_MEANING: dict[Meaning | None, Kinds] = {
    Figure.PAID: _PAID,
    Figure.STARS: _STARRED,
    **dict.fromkeys((Word.NO_FEEDBACK, Word.REMOVED, Word.GOOD, Word.BAD), _FEEDBACK),
    **dict.fromkeys((Word.OPEN, Word.PAUSED, Word.CANCELLED, Word.NOT_STARTED), _STANDING),
}


def mended(said: Sequence[Said]) -> list[Said]:
    """Take headings for headings, and begin a contract where a line tells again what is known of the last."""
    out: list[Said] = []
    contracts = 0
    said = _tallied(_without_fees(_out_of(said)))
    for line in _headed([list(line) for _, line in groupby(said, key=lambda one: one.line)]):
        for stretch in _stretches(_fronted(_quoted(line))):
            out += _begun(_without_sum(stretch) if contracts > 1 else stretch, out)
            contracts += sum(one.tag.begins for one in stretch)
    told = [
        _Told(at, one.line, _kinds_of(one), one.tag.begins)
        for at, one in enumerate(out)
        if one.tag.part in OWN
    ]
    for mend in (_rejoin, _shift, _retitle, _repeat, _list):
        mend(told)
    for one in told:
        begins = one.begins and not _is_that_one(out, one.at)
        out[one.at] = out[one.at].beginning(begins=begins)
    return _about_all(out)


def _is_that_one(said: Sequence[Said], at: int) -> bool:
    """Whether "one" stands for the contract before it ("that one was a 2")."""
    before = said[at - 1].unit.text.lower() if at else ""
    return before in {"that", "this"} and said[at].unit.text.lower() == "one"


def _out_of(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out the number that others are part of ("4 of my 5 rated jobs")."""
    kept = list(said)
    for at in range(2, len(said)):
        words = [one.unit.text.lower() for one in said[max(at - 2, 0) : at]]
        whole = said[at].tag.part is Part.COUNT and isinstance(said[at].unit.token, Count)
        if not whole or "of" not in words:
            continue
        part = said[at - 2] if words[-1] == "of" else said[at - 3]
        if part.tag.part is Part.COUNT and part.line == said[at].line:
            kept[at] = said[at].retagged(Part.NONE)
    return kept


def _quoted(line: Line) -> Line:
    """Take a quotation at the beginning of a line for the title of a contract that has none."""
    at = next(
        (at for at, one in enumerate(line) if one.unit.kind != MARK or MASK in one.unit.text), len(line)
    )
    own = next((n for n, one in enumerate(line) if one.tag.part in OWN), len(line))
    if not at < own < len(line) or MASK not in line[at].unit.text or not line[own].tag.begins:
        return line
    if any(one.tag.part is Part.TITLE for one in line):
        return line
    titled = [*line[:at], line[at].retagged(Part.TITLE).beginning(), *line[at + 1 :]]
    return [*titled[:own], line[own].beginning(begins=False), *titled[own + 1 :]]


def _fronted(line: Line) -> Line:
    """Take what stands behind the number of several contracts for what they share ("two at $400, one 5 stars, ...")."""
    first = next((at for at, one in enumerate(line) if one.tag.part in OWN), len(line))
    begins = next((at for at, one in enumerate(line) if one.tag.begins), len(line))
    number = next((one.unit.token for one in line[:first] if isinstance(one.unit.token, Count)), None)
    parted = any(one.unit.kind == MARK and one.unit.text in _ENDS for one in line[:begins])
    several = number is not None and number.value > 1 and first < begins < len(line) and not parted
    if not several or any(one.tag.part not in {Part.FACT, Part.NONE} for one in line[first:begins]):
        return line
    front = [one.retagged(Part.SHARED_FACT) if one.tag.part is Part.FACT else one for one in line[:begins]]
    return [*front, *line[begins:]]


def _about_all(said: list[Said]) -> list[Said]:
    """Take a last remark on all contracts for one ("all ended in 2024", "every job was $50")."""
    end = len(said)
    while end:
        start = end - 1
        while start and said[start - 1].unit.kind != MARK and said[start - 1].line == said[start].line:
            start -= 1
        own = [at for at in range(start, end) if said[at].tag.part in OWN]
        if any(said[at].tag.begins or said[at].tag.part is not Part.FACT for at in own):
            break
        if own and any(one.tag.part in OWN for one in said[:start]) and _of_all(said, start, own[0]):
            for at in own:
                said[at] = said[at].retagged(Part.EVERY)
        end = start
    return said


def _of_all(said: Sequence[Said], start: int, first: int) -> bool:
    """Whether a remark says that it is about all, and is not about the several contracts right before it."""
    if not any(one.unit.text.lower() in ALL for one in said[start:first]):
        return False
    sentence = not start or said[start - 1].unit.text in _ENDS or said[start - 1].line < said[start].line
    counted = any(
        one.tag.part is Part.COUNT for one in _last_group(said[max(start - 4 * _LONGEST, 0) : start])
    )
    return sentence or not counted


def _without_fees(said: Sequence[Said]) -> Sequence[Said]:
    """Leave out what was paid for something else ("$20 for connects", "withdrew $1,400")."""
    kept = list(said)
    for at, one in enumerate(said):
        if one.unit.kind == MONEY and one.tag.part is Part.FACT and _beside_fee(said, at):
            kept[at] = one.retagged(Part.NONE)
            following = next((n for n in range(at + 1, len(said)) if said[n].tag.part in OWN), None)
            if one.tag.begins and following is not None:
                kept[following] = kept[following].beginning()
    return kept


def _beside_fee(said: Sequence[Said], at: int) -> bool:
    beside = [*said[max(at - 1, 0) : at], *said[at + 1 : at + 3]]
    return any(
        (one.unit.text.lower() in _FEES or one.unit.text == _PLAN) and one.line == said[at].line
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


def _tallied(said: Sequence[Said]) -> Sequence[Said]:
    """Read words each with a number behind it for counts ("positive: 13, negative: 2, no feedback: 5")."""
    entries = [at for at in range(len(said) - 2) if _is_entry(*said[at : at + 3])]
    if len(entries) < _TALLY:
        return said
    tallied = list(said)
    for at in entries:
        tallied[at] = said[at]._replace(tag=Tag(Part.FACT, begins=True), meaning=_meaning(said[at].unit))
        tallied[at + 2] = said[at + 2]._replace(tag=Tag(Part.COUNT), meaning=None)
    return tallied


_TALLY = 3


def _is_entry(word: Said, mark: Said, number: Said) -> bool:
    """Whether three units are a rating or words about contracts, a colon, and how many there are."""
    rated = word.unit.kind is STARS or _OF_MEANING.get(_meaning(word.unit), _PAID) is not _PAID
    counted = number.unit.kind is NUMBER and len(number.unit.text) < _DIGITS
    return rated and mark.unit.text in {":", "="} and counted and word.line == number.line


_DIGITS = 4


def _meaning(unit: Unit) -> Meaning | None:
    return meaning_of(unit.token.kind) if isinstance(unit.token, Phrase) else None


@dataclass(slots=True)
class _Told:
    """A unit that tells of a contract: its index, its line, what it tells, whether a contract begins with it."""

    at: int
    line: int
    kinds: Kinds
    begins: bool


def _kinds_of(one: Said) -> Kinds:
    """Return what a unit tells of: a title, an amount, stars or other feedback, how a contract stands."""
    part = one.tag.part
    if part is Part.FACT:
        return _OF_UNIT.get(one.unit.kind) or _OF_MEANING.get(one.meaning, _NOTHING)
    return _TITLE if part is Part.TITLE else _NOTHING


def _kinds(told: Iterable[_Told]) -> Kinds:
    return _NOTHING.union(*(one.kinds for one in told))


def _neighbours(told: Sequence[_Told]) -> Iterator[tuple[Sequence[_Told], Sequence[_Told]]]:
    """Yield each contract with the one behind it."""
    starts = [at for at, one in enumerate(told) if one.begins]
    groups = [told[start:end] for start, end in pairwise([*starts, len(told)])]
    return pairwise(groups)


def _rejoin(told: Sequence[_Told]) -> None:
    """Join a rating or an amount that stands alone to the contract before it ("$30 on a poster, that got 1 star")."""
    for group, alone in _neighbours(told):
        if len(alone) > 1 or alone[0].line != group[-1].line:
            continue
        known, kinds = _kinds(group), alone[0].kinds
        rating = kinds is _STARRED and not known & {"feedback", "standing"}
        if rating or (kinds is _PAID and "title" in known and "paid" not in known):
            alone[0].begins = False


def _shift(told: Sequence[_Told]) -> None:
    """Give an amount or a rating that begins a contract to the one before, where this one has its own as well.

    As in "... kitchen floor plan four stars and $260 the third one was a deck railing, he paid $90".
    """
    for group, here in _neighbours(told):
        first, known = here[0].kinds, _kinds(group)
        twice = first & {"paid", "starred"} and any(first <= one.kinds for one in here[1:])
        if twice and here[0].line == group[-1].line and known and not first & known:
            here[0].begins, here[1].begins = False, True


def _retitle(told: Sequence[_Told]) -> None:
    """Begin a contract with a second title behind what is told of the first."""
    known: set[str] = set()
    fact_before = False
    for one in told:
        if one.begins:
            known = set()
        elif one.kinds is _TITLE and "title" in known and known & {"paid", "feedback"} and fact_before:
            one.begins = True
            known = set()
        fact_before = bool(one.kinds) and one.kinds is not _TITLE
        known |= one.kinds


def _repeat(told: Sequence[_Told]) -> None:
    """Begin a contract where an amount and a rating are told again in the same order ("5.0 on $220, 3.1 on $45")."""
    starts = [at for at, one in enumerate(told) if one.begins]
    for start, end in pairwise([*starts, len(told)]):
        figures = [one for one in told[start:end] if one.kinds is _PAID or one.kinds is _STARRED]
        kinds = [one.kinds for one in figures]
        twice = len(kinds) > 3 and kinds[0] is not kinds[1]
        if twice and kinds == kinds[:2] * (len(kinds) // 2):
            for one in figures[2::2]:
                one.begins = True


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


def _headed(lines: Sequence[Line]) -> list[Line]:
    """Take for headings what stands alone above contracts."""
    headed: list[Line] = []
    below = Line()
    for line in reversed(lines):
        own = [one for one in line if one.tag.part in OWN]
        headed.append(_year(_heading(line, own, below)))
        below = own or below
    return headed[::-1]


def _year(line: Line) -> Line:
    """Take a year on a line of its own for a heading."""
    if len(line) > _SHORT:
        return line
    words = [one for one in line if one.unit.kind != MARK]
    if len(words) == 1 and _YEAR.fullmatch(words[0].unit.text):
        return [one.retagged(Part.SHARED_FACT) if one is words[0] else one for one in line]
    return line


def _heading(line: Line, own: Line, below: Line) -> Line:
    """Take what stands alone on a line for something that contracts `below` share ("Maribel:", "bad ones:")."""
    parts = {one.tag.part for one in own}
    if len(parts) != 1 or not parts <= _SHARED.keys() or any(one.unit.kind in _FIGURES for one in own):
        return line
    titled = {one.tag.part for one in below} & {Part.TITLE, Part.CLIENT}
    colon = line[-1].unit.text.endswith(":")
    alone = (len(line) <= _SHORT and parts == {Part.CLIENT}) or any(one.tag.begins for one in own)
    if not below or not (colon or (alone and titled)) or (parts == {Part.TITLE} and not (colon and titled)):
        return line
    part = _SHARED[next(iter(parts))]
    return [one.retagged(part) if one.tag.part in OWN else one for one in line]


def _stretches(line: Line) -> list[Line]:
    """Cut a line where a sentence or a field ends."""
    stretches: list[Line] = [[]]
    for one in line:
        stretches[-1].append(one)
        if one.unit.kind == MARK and one.unit.text in _ENDS:
            stretches.append([])
    return [stretch for stretch in stretches if stretch]


def _begun(line: Line, before: Sequence[Said]) -> Line:
    """Begin a contract with the first words of a line or a sentence that cannot belong to the one before them."""
    at = next((at for at, one in enumerate(line) if one.tag.part in OWN), None)
    if at is None or line[at].tag.begins:
        return line
    group = _last_group(before)
    first = next((n for n in range(at + 1, len(line)) if line[n].tag.begins), len(line))
    here = [one for one in line[at:first] if one.tag.part in OWN]
    if not group or not _anew(group, here, same_line=group[-1].line == line[at].line):
        return line
    return [*line[:at], line[at].beginning(), *line[at + 1 :]]


def _without_sum(line: Line) -> Line:
    """Leave out a sentence that only adds up the contracts before it ("Total $3,400.")."""
    own = [one for one in line if one.tag.part in {*OWN, Part.SHARED_FACT}]
    summing = any(_meaning(one.unit) is Word.TOTAL for one in line) and all(
        one.unit.kind == MONEY or _meaning(one.unit) is Word.TOTAL for one in own
    )
    return [one.retagged(Part.NONE) for one in line] if own and summing else line


def _last_group(before: Sequence[Said]) -> Line:
    group: Line = []
    for one in reversed(before):
        if one.tag.part in OWN:
            group.append(one)
            if one.tag.begins or len(group) == _LONGEST:
                break
    return group[::-1]


def _anew(group: Sequence[Said], here: Sequence[Said], *, same_line: bool) -> bool:
    """Whether words tell of another contract than the group before them."""
    known, told = (_NOTHING.union(*map(_kinds_of, some)) for some in (group, here))
    complete = {"paid", "feedback"} <= known
    if same_line:
        return complete and ({"paid", "feedback"} <= told or "starred" in told & known)
    if "title" in told and ("title" in known or complete):
        return True
    return (complete and bool(told & known)) or (
        "feedback" in known and bool(told & {"standing", "feedback"})
    )
