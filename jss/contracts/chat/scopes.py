"""Which groups a heading, a remark or a client named once is about."""

from collections.abc import Sequence
from itertools import islice

from jss.contracts.chat.groups import Group, Message, Shared
from jss.contracts.chat.tags import Part
from jss.contracts.tokens import Dated, Length


def share_patron(message: Message, order: list[Group | Shared]) -> None:
    """Share a client who is named before all contracts, none of which names another ("I only worked for Novalab.")."""
    groups = message.groups
    if len(groups) < _FEWEST or {one.tag.part for one in groups[0].said} != {Part.CLIENT}:
        return
    if any(group.of(Part.CLIENT) for group in groups[1:]):
        return
    patron = groups.pop(0)
    order.remove(patron)
    named = [one.retagged(Part.SHARED_CLIENT) for one in patron.said]
    message.shared.append(Shared(named, heads=True, groups=list(groups)))


_NUMBERS = {
    "both": 2,
    "beide": 2,
    "ambos": 2,
    "ambas": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "2": 2,
    "3": 3,
    "4": 4,
}


def find_scopes(order: Sequence[Group | Shared]) -> None:
    """Find the groups that each shared remark is about."""
    for at, item in enumerate(order):
        if not isinstance(item, Shared):
            continue
        before = _since_last(order, at)
        here = [group for group in before if group.last == item.said[0].line]
        following = _until_next(order, at)
        item.heads = bool(following) and (item.announces or not here or _counts_next(item, following))
        if item.heads:
            item.groups = following[: item.announced or len(following)]
            continue
        behind = here or before
        told = (said.unit for said in item.said if not isinstance(said.unit.token, Dated | Length))
        words = (unit.text.lower().split() for unit in told)
        number = next((_NUMBERS[word] for text in words for word in text if word in _NUMBERS), item.announced)
        item.groups = behind[-number:]


def _counts_next(heading: Shared, following: Sequence[Group]) -> bool:
    """Whether a sentence begins with what as many contracts share as follow in it ("two logos, $90 each, one 5*")."""
    number = heading.announced
    told = following[:number]
    return (
        heading.opens
        and len(told) == number > 1
        and all(
            group.first == heading.said[0].line and not (group.of(Part.TITLE) or group.of(Part.CLIENT))
            for group in told
        )
    )


def _since_last(order: Sequence[Group | Shared], at: int) -> list[Group]:
    """Return the groups before a remark, back to the one that told the like of others."""
    remark = order[at]
    assert isinstance(remark, Shared)  # noqa: S101 # asked for remarks only
    found: list[Group] = []
    for other in reversed(order[max(at - _FURTHEST, 0) : at]):
        if isinstance(other, Group):
            found.append(other)
        elif found and remark.parts & other.parts:
            break
    return found[::-1]


def _until_next(order: Sequence[Group | Shared], at: int) -> list[Group]:
    """Return the groups that follow a heading, up to the next one that takes its place."""
    heading = order[at]
    assert isinstance(heading, Shared)  # noqa: S101 # asked for headings only
    found: list[Group] = []
    for other in islice(order, at + 1, None):
        if isinstance(other, Group):
            found.append(other)
        elif not found and _is_dated(heading) and _is_dated(other):
            return []  # a month in which nothing ended
        elif (
            found and heading.parts & other.parts and (other.announces or other.said[0].line > found[-1].last)
        ):
            break
    return found


def _is_dated(shared: Shared) -> bool:
    return any(isinstance(said.unit.token, Dated) for said in shared.said)


def date_groups(message: Message) -> None:
    """Tell groups the year of the heading above them."""
    for shared in message.shared:
        for group in shared.groups:
            group.year = shared.year or group.year


_FEWEST, _FURTHEST = 2, 100  # groups
