"""Numbers of a message that are no number of one group: sums, announcements, exceptions."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from jss.contracts.chat.groups import Group, Message, Said, Shared
from jss.contracts.chat.tags import OWN, Figure, Part, Tag
from jss.contracts.chat.units import MARK
from jss.contracts.money import Money
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count
from jss.contracts.words import Word

_FEW = 2
# Said of a contract that no client has rated, and of one that a client has.
_UNRATED = {Word.NO_FEEDBACK, Word.REMOVED, Word.OPEN, Word.PAUSED, Word.CANCELLED, Word.NOT_STARTED}
_RATED = {Word.NO_FEEDBACK, Word.REMOVED, Word.GOOD, Word.BAD, Word.OPEN, Word.PAUSED, Figure.STARS}


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
        said = [one.retagged(Part.SHARED_FACT) for one in group.of(Part.FACT)]
        shared = Shared(said, heads=True, groups=[item for item in listed if isinstance(item, Group)])
        message.groups.remove(group)
        del order[at]
        if said:
            message.shared.append(shared)


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
            message.groups.remove(group)
            order.remove(group)
            if named := group.of(Part.CLIENT):
                message.shared.append(
                    Shared([one.retagged(Part.SHARED_CLIENT) for one in named], heads=True, groups=rest)
                )
            return
        told = [one for one in group.said if one.tag.part is not Part.COUNT]
        if told and group.counted == others + 1 and _set_off(group, said):
            group.said = told


def _rated(group: Group) -> bool:
    return any(isinstance(one.unit.token, Rating) or one.meaning in _RATED for one in group.of(Part.FACT))


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


def find_exceptions(message: Message, said: Sequence[Said]) -> None:
    """Tell groups what number they and their exception make ("six contracts, 5 stars except one, 3 stars")."""
    for group, exception in pairwise(message.groups):
        if group.of(Part.COUNT) or group.of(Part.TITLE):
            continue
        begin, end = _index(said, group.said[0]), _index(said, exception.said[0])
        if end - begin > _NEAR:
            continue
        but = group.of_all and said[end - 1].unit.text.lower() == "but"
        if but or any(one.unit.text.lower() in _EXCEPT for one in said[begin:end]):
            numbers = [
                one.unit.token for one in said[max(begin - _NEAR, 0) : begin] if one.tag.part not in OWN
            ]
            group.out_of = next((one.value for one in reversed(numbers) if isinstance(one, Count)), 0)
            _share_each(group, exception)


def _share_each(group: Group, exception: Group) -> None:
    """Give a group the amount that is told of each behind its exception ("all 5 stars except one, $60 each")."""
    amounts = [one for one in exception.of(Part.FACT) if isinstance(one.unit.token, Money)]
    each = any(one.meaning is Word.EACH for one in exception.said)
    if each and amounts and not any(isinstance(one.unit.token, Money) for one in group.said):
        group.said += amounts


def share_rule(message: Message, said: Sequence[Said]) -> None:
    """Give the others the amount that is told of each before a group's own.

    "Each paid $80 except the bad one, that was $600."
    """
    for group in message.groups:
        amounts = [one for one in group.of(Part.FACT) if isinstance(one.unit.token, Money)]
        if len(amounts) != len(("of each", "its own")):
            continue
        first, second = (_index(said, one) for one in amounts)
        each = any(one.meaning is Word.EACH for one in said[max(first - _CLOSE, 0) : first])
        if each and any(one.unit.text.lower() in _EXCEPT for one in said[first:second]):
            group.said.remove(amounts[0])
            others = [other for other in message.groups if other is not group]
            message.shared.append(Shared([amounts[0].retagged(Part.SHARED_FACT)], heads=True, groups=others))


def _index(said: Sequence[Said], one: Said) -> int:
    return bisect_left(said, one.place, key=lambda other: other.place)


_CLOSE = 4  # units
_NEAR = 24
_EXCEPT = {"except", "excepting", "excepto", "menos", "salvo", "sauf", "außer", "fora", "tranne"}
