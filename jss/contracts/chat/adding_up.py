"""Figures of a message that are of no one group: sums, announcements, ratings of all."""

from collections.abc import Sequence
from itertools import takewhile

from jss.contracts.chat.groups import ALL, CLOSE, Group, Message, Said, Shared, index_of
from jss.contracts.chat.kinds import PAID, STARRED, kinds_of, kinds_of_all
from jss.contracts.chat.tags import Figure, Part, Tag
from jss.contracts.chat.units import MARK, TIMES
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count
from jss.contracts.words import Word

_FEW = 2
# Said of a contract that no client has rated, and of one that a client has.
_UNRATED = {Word.NO_FEEDBACK, Word.REMOVED, Word.OPEN, Word.PAUSED, Word.CANCELLED, Word.NOT_STARTED}
_TOLD = {Word.GOOD, Word.BAD, Figure.STARS, *_UNRATED}


def recount(message: Message) -> None:
    """Take a whole number for a count that cannot be a rating ("1 with 2 stars", "no feedback: 5")."""
    for group in message.groups:
        if group.of(Part.COUNT):
            continue
        facts = group.of(Part.FACT)
        rated = any(isinstance(one.unit.token, Rating) for one in facts)
        if not (rated or any(one.meaning in _UNRATED for one in facts) or _only_counts(group)):
            continue
        head = group.said[:1] if rated else group.said
        group.said = [_counting(one) if one in head else one for one in group.said]


def _only_counts(group: Group) -> bool:
    """Whether nothing but a verdict and a number is told ("negative: 1")."""
    means = [one.meaning for one in group.said]
    return len(means) == 2 and Figure.STARS in means and bool({Word.GOOD, Word.BAD} & set(means))


def _counting(said: Said) -> Said:
    if said.meaning is Figure.STARS and isinstance(said.unit.token, Count):
        return said._replace(tag=Tag(Part.COUNT, said.tag.begins), meaning=None)
    return said


def announce(message: Message, order: list[Group | Shared]) -> None:
    """Take a count before as many named contracts for their heading ("3 open ones: a label, a sketch, a banner")."""
    for at, group in reversed(list(enumerate(order))):
        number = _announced(group) if isinstance(group, Group) else 0
        listed = order[at + 1 : at + 1 + number] if number <= _MOST_LISTED else []
        if number < 2 or len(listed) < number or not all(_named(item) for item in listed):
            continue
        assert isinstance(group, Group)  # noqa: S101 # only groups announce
        if _tells_alone(group, listed):
            continue
        said = [one.retagged(Part.SHARED_FACT) for one in group.of(Part.FACT)]
        shared = Shared(said, heads=True, groups=[item for item in listed if isinstance(item, Group)])
        message.groups.remove(group)
        del order[at]
        if said:
            message.shared.append(shared)


def _tells_alone(group: Group, listed: Sequence[Group | Shared]) -> bool:
    """Whether a count has an amount, as those behind it have, so that it speaks of contracts of its own."""
    return kinds_of_all(group.said) >= PAID and all(kinds_of_all(item.said) >= PAID for item in listed)


_MOST_LISTED = 100


def _announced(group: Group) -> int:
    """Return how many contracts a group without a title counts."""
    return group.counted if not group.of(Part.TITLE) else 0


def _named(item: Group | Shared) -> bool:
    return isinstance(item, Group) and bool(item.of(Part.TITLE)) and not _announced(item)


def leave_out_sum(message: Message, order: list[Group | Shared], said: Sequence[Said]) -> None:
    """Leave out a number that only adds up the others ("so 9 jobs, 825$ in all", "four jobs so far: the first ...")."""
    for group in (*message.groups[-1:], *message.groups[:1]):
        rest = [other for other in message.groups if other is not group]
        others = sum(other.counted or 1 for other in rest)
        if others < _FEW:
            continue
        if _announced(group) == others and not _rated(group):
            message.drop(group)
            order.remove(group)
            if named := group.of(Part.CLIENT):
                message.shared.append(
                    Shared([one.retagged(Part.SHARED_CLIENT) for one in named], heads=True, groups=rest)
                )
            return
        told = [one for one in group.said if one.tag.part is not Part.COUNT]
        each = any(one.meaning is Word.EACH for one in group.said)
        if each or any(one.unit.kind == TIMES for one in group.of(Part.COUNT)):
            continue  # "x6" says how many there are of this
        if sum(kinds_of(one) is STARRED for one in group.said) == group.counted:
            continue  # each has its own
        if told and group.counted == others + 1 and _set_off(group, said):
            group.said = told


def _rated(group: Group) -> bool:
    return any(isinstance(one.unit.token, Rating) or one.meaning in _TOLD for one in group.of(Part.FACT))


def _set_off(group: Group, said: Sequence[Said]) -> bool:
    """Whether a line, a sentence or many words stand between a number and what follows of its group."""
    number = group.of(Part.COUNT)[0]
    own = {one.place for one in group.said}
    for one in said:
        if one.place <= number.place:
            continue
        if one.line > number.line or (one.unit.kind == MARK and one.unit.text in _ENDS):
            return True
        if one.place in own:
            return one.unit.start - number.unit.end > _FAR
    return False


_FAR = 24  # letters
_ENDS = {".", ":", ";", "!", "?", "(", "-"}


def begin_with_all(message: Message, order: list[Group | Shared], said: Sequence[Said]) -> None:
    """Take a rating at the very beginning that is said of all for that of every contract ("5.0 on all of them")."""
    first = message.groups[0] if len(message.groups) > 1 else None
    if first is None or any(kinds_of(one) is not STARRED for one in first.said):
        return
    at = index_of(said, first.said[-1]) + 1
    following = takewhile(lambda one: one.tag.part is Part.NONE, said[at : at + CLOSE])
    if any(one.unit.text.lower() in ALL for one in following):
        message.every += [one.retagged(Part.EVERY) for one in first.said]
        message.groups.remove(first)
        order.remove(first)
