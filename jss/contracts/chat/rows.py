"""Contracts named one after another and then told of together ("a logo and a banner, both 5 stars, $90 and $35")."""

from collections.abc import Sequence
from itertools import pairwise, takewhile

from jss.contracts.chat.groups import ALL, Group, Message, Said, Shared, in_sentence, index_of
from jss.contracts.chat.kinds import PAID, STARRED, kinds_of, kinds_of_all
from jss.contracts.chat.small_words import AND, ARTICLES, BOTH, EACH, ONE, OTHER, PLACES
from jss.contracts.chat.tags import NAMES, Figure, Part
from jss.contracts.chat.units import WORD
from jss.contracts.tokens import Count
from jss.contracts.words import Word

Order = list[Group | Shared]


_LISTING = {",", "/", "as", "well", "plus", "one", *AND, *ARTICLES}
_TOGETHER = ALL | BOTH | EACH


def share_rows(message: Message, order: Order, said: Sequence[Said]) -> None:
    """Give each contract of a row its part of what is told behind them."""
    for group in list(message.groups):
        _split(message, order, group, said)
    _share_with_one_before(order, said)
    at = 0
    while at < len(order):
        row = _row(order[at:], said)
        if len(row) > 1:
            _share(message, order, at, row, said)
        at += max(len(row), 1)


def _split(message: Message, order: Order, group: Group, said: Sequence[Said]) -> None:
    """Part a title that names two contracts, where two amounts or ratings or a word like "both" say so."""
    titled = group.of(Part.TITLE)
    joins = [at for at, one in enumerate(titled) if one.unit.text.lower() in AND]
    if group.of(Part.COUNT) or len(joins) != 1 or not 0 < joins[0] < len(titled) - 1:
        return
    at = index_of(said, group.said[0])
    both = any(one.unit.text.lower() in BOTH for one in in_sentence(said[at:], group.first))
    each = any(one.meaning is Word.EACH for one in group.said)
    paid, starred = (_side_by_side(group, kind, said) for kind in (PAID, STARRED))
    if not both and not (paid and (each or starred)):
        return
    first, second = titled[: joins[0]], titled[joins[0] + 1 :]
    own = [first[0].beginning(), *first[1:]]
    group.said = [
        second[0].beginning(),
        *second[1:],
        *(one for one in group.said if one.tag.part is not Part.TITLE),
    ]
    before = Group(own, year=group.year)
    message.groups.insert(message.groups.index(group), before)
    order.insert(order.index(group), before)


def _side_by_side(group: Group, kind: frozenset[str], said: Sequence[Said]) -> bool:
    """Whether two figures of a kind are told, with nothing but "and" or a mark between them ("$140/$220")."""
    match _of_kind(group.said, kind):
        case [one, other]:
            between = said[index_of(said, one) + 1 : index_of(said, other)]
            return len(between) == 1 and between[0].unit.text.lower() in {",", "/", *AND}
        case _:
            return False


def _share_with_one_before(order: Order, said: Sequence[Said]) -> None:
    """Give the contract before what is told of "both" ("a $100 site and a $300 app, both rated 4.8")."""
    for before, group in pairwise(order):
        if not isinstance(before, Group) or not isinstance(group, Group) or before.last != group.first:
            continue
        if group.of(Part.COUNT) or before.of(Part.COUNT) or _bare(before):
            continue
        start, end = index_of(said, group.said[0]), index_of(said, group.said[-1])
        both = next((at for at in range(start, end) if said[at].unit.text.lower() in BOTH), None)
        if both is None:
            continue
        behind = [one for one in group.said if one.place > said[both].place and one.tag.part is Part.FACT]
        known = kinds_of_all(before.said)
        before.said += [one for one in behind if kinds_of(one) and not kinds_of(one) & known]


def _row(order: Sequence[Group | Shared], said: Sequence[Said]) -> list[Group]:
    """Return the contracts that follow one another with nothing told of any but the last."""
    row: list[Group] = []
    for item in order:
        if not isinstance(item, Group) or not _named(item) or (row and not _next_to(row[-1], item, said)):
            break
        row.append(item)
        if not _bare(item):
            break
    return row


def _named(group: Group) -> bool:
    return group.said[0].tag.part in NAMES


def _bare(group: Group) -> bool:
    """Whether nothing but a title or a client is told."""
    return all(one.tag.part in NAMES for one in group.said)


def _next_to(group: Group, following: Group, said: Sequence[Said]) -> bool:
    """Whether only a comma, an "and" or the like stands between two contracts of the same kind of name."""
    between = said[index_of(said, group.said[-1]) + 1 : index_of(said, following.said[0])]
    words = [one.unit.text.lower() for one in between]
    return (
        group.said[0].tag.part is following.said[0].tag.part
        and group.said[-1].line == following.said[0].line
        and bool(words)
        and set(words) <= _LISTING
    )


def _share(message: Message, order: Order, at: int, row: list[Group], said: Sequence[Said]) -> None:
    last = row[-1]
    together = next(iter(order[at + len(row) :]), None)
    if _bare(last) and isinstance(together, Group) and _of_row(together, len(row)):
        last.said += [one for one in together.said if one.tag.part is not Part.COUNT]
        _remove(message, order, together)
    remark, parts = _behind(order[at + len(row) :], len(row))
    told = [one for one in last.said if one.tag.part is Part.FACT]
    if parts or _together(row[0], last, len(row), said):
        _deal(row, told)
    for place, part in enumerate(parts):
        row[_place(part, place) % len(row)].said += [one for one in part.said if not _counts(one)]
        _remove(message, order, part)
    if remark is not None and not told and not parts:
        _take(row, remark)


def _behind(order: Sequence[Group | Shared], number: int) -> tuple[Shared | None, list[Group]]:
    """Return the remark on a row, if any, and what is told of each of its contracts by place."""
    first = order[0] if order else None
    remark = first if isinstance(first, Shared) and not first.announces else None
    following = takewhile(lambda item: isinstance(item, Group) and _part(item), order[remark is not None :])
    parts = [item for item in following if isinstance(item, Group)]
    return remark, parts if len(parts) == number else []


def _counts(one: Said) -> bool:
    return one.meaning is Figure.COUNT or one.tag.part is Part.COUNT


def _remove(message: Message, order: Order, group: Group) -> None:
    message.drop(group)
    order.remove(group)


def _of_row(group: Group, number: int) -> bool:
    """Whether a group without a name counts as many contracts as the row has ("both", "los dos")."""
    if group.of(Part.TITLE) or group.of(Part.CLIENT):
        return False
    words = {one.unit.text.lower() for one in group.of(Part.COUNT)}
    return group.counted == number or bool(words & _TOGETHER)


def _together(first: Group, last: Group, number: int, said: Sequence[Said]) -> bool:
    """Whether words or figures say that what is told is told of each."""
    amounts, stars = (len(_of_kind(last.said, kind)) for kind in (PAID, STARRED))
    if number in {amounts, stars} or any(one.meaning is Word.EACH for one in last.said):
        return True
    if _counted_before(number, first, said):
        return True
    sentence = in_sentence(said[index_of(said, last.said[0]) :], last.first)
    return any(
        one.unit.text.lower() in _TOGETHER
        or (isinstance(one.unit.token, Count) and one.unit.token.value == number)
        for one in sentence
        if one.tag.part is Part.NONE or one.unit.kind == WORD
    )


def _counted_before(number: int, first: Group, said: Sequence[Said]) -> bool:
    """Whether the words before a row count its contracts ("two of them (the form and the template) got no stars")."""
    at = index_of(said, first.said[0])
    before = in_sentence(reversed(said[max(at - _NEAR, 0) : at]), first.first)
    return any(isinstance(one.unit.token, Count) and one.unit.token.value == number for one in before)


_NEAR = 6  # units


def _of_kind(said: Sequence[Said], kind: frozenset[str]) -> list[Said]:
    return [one for one in said if kinds_of(one) == kind]


def _deal(row: Sequence[Group], told: Sequence[Said]) -> None:
    """Give each of a row its own figure where there are as many, and all else to all."""
    last = row[-1]
    clients = [] if any(group.of(Part.CLIENT) for group in row[:-1]) else last.of(Part.CLIENT)
    names = clients if last.said[0].tag.part is Part.TITLE else last.of(Part.TITLE)
    dealt: list[list[Said]] = [[] for _ in row]
    for kind in (PAID, STARRED):
        figures = _of_kind(told, kind)
        if len(figures) == len(row):
            for own, figure in zip(dealt, figures, strict=True):
                own.append(figure)
        elif len(figures) == 1:
            dealt = [[*own, *figures] for own in dealt]
        else:
            dealt[-1] += figures
    common = [one for one in told if kinds_of(one) not in {PAID, STARRED}]
    for group, own in zip(row, dealt, strict=True):
        kept = [one for one in group.said if one.tag.part is not Part.FACT]
        kept += [name for name in names if name not in kept]
        group.said = sorted([*kept, *own, *common], key=lambda one: one.place)


def _part(item: Group) -> bool:
    """Whether a group tells of one of several named before ("the first left 5 stars", "the other nothing")."""
    words = {one.unit.text.lower() for one in item.said if _counts(one)}
    named = item.of(Part.TITLE) or item.of(Part.CLIENT)
    return not named and item.counted < 2 and bool(words & (PLACES.keys() | ONE | OTHER))


def _place(part: Group, place: int) -> int:
    words = (one.unit.text.lower() for one in part.said)
    return next((PLACES[word] for word in words if word in PLACES), place)


def _take(row: Sequence[Group], shared: Shared) -> None:
    """Put what a remark behind a row says of all into each, which is told nothing else."""
    facts = [one.retagged(Part.FACT) for one in shared.said if one.tag.part is Part.SHARED_FACT]
    if shared.said[0].line == row[-1].last:
        _deal(row, facts)
