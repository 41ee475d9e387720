"""What holds for all contracts but one, and what the exception has instead."""

from collections.abc import Sequence
from itertools import islice, pairwise

from jss.contracts.chat.groups import ALL, CLOSE, Group, Message, Said, Shared, index_of
from jss.contracts.chat.kinds import kinds_of_all
from jss.contracts.chat.small_words import AND, EXCEPT
from jss.contracts.chat.tags import OWN, Part
from jss.contracts.money import Money
from jss.contracts.tokens import Count, Dated
from jss.contracts.words import Word

_NEAR = 24  # units
_MOST_EXCEPTIONS = 4
_MOST_RULES = 2  # of a message; more are no speech


def find_exceptions(message: Message, said: Sequence[Said]) -> None:
    """Tell groups what number they and their exception make ("six contracts, 5 stars except one, 3 stars")."""
    for at, (group, exception) in enumerate(pairwise(message.groups)):
        if group.of(Part.TITLE):
            continue
        begin, end = index_of(said, group.said[0]), index_of(said, exception.said[0])
        if end - begin > _NEAR:
            continue
        but = group.of_all and said[end - 1].unit.text.lower() == "but"
        if but or _excepting(said[begin:end]):
            group.out_of = _number_of_all(group, said, begin, end)
            group.exceptions = _exceptions(message.groups[at + 1 : at + 1 + _MOST_EXCEPTIONS], said)
            _share_each(group, exception)


def _number_of_all(group: Group, said: Sequence[Said], begin: int, end: int) -> int:
    """Return the number that a group tells of all with its exception, or that stands before it; 0 without one."""
    if group.of(Part.COUNT):
        of_all = any(one.unit.text.lower() in ALL for one in said[begin:end])
        return group.counted if of_all else 0
    before = [one.unit.token for one in said[max(begin - _NEAR, 0) : begin] if one.tag.part not in OWN]
    return next((one.value for one in reversed(before) if isinstance(one, Count)), 0)


def _exceptions(behind: Sequence[Group], said: Sequence[Said]) -> int:
    """Return how many groups are exceptions: further ones go on in the same sentence ("and one that left nothing")."""
    for at, (group, other) in enumerate(pairwise(behind), start=1):
        between = said[index_of(said, group.said[-1]) + 1 : index_of(said, other.said[0])]
        words = [one.unit.text.lower() for one in between]
        if not other.of(Part.COUNT) or not words or words[-1] not in AND or any(one.ends for one in between):
            return at
    return len(behind)


def _share_each(group: Group, exception: Group) -> None:
    """Give a group the amount that is told of each behind its exception ("all 5 stars except one, $60 each")."""
    amounts = [one for one in exception.of(Part.FACT) if isinstance(one.unit.token, Money)]
    each = any(one.meaning is Word.EACH for one in exception.said)
    if each and amounts and not any(isinstance(one.unit.token, Money) for one in group.said):
        group.said += amounts


def share_rules(message: Message, said: Sequence[Said]) -> None:
    """Give the others what is told of all before the exception's own.

    "Each paid $80 except the bad one, that was $600", "all closed in June except the script, that closed in August".
    """
    rules = ((group, found) for group in message.groups if (found := _rule(group, said)))
    for group, (rule, own) in list(islice(rules, _MOST_RULES)):
        _share_rule(message, group, rule, _named(message, group, _between(said, rule, own)))


def _rule(group: Group, said: Sequence[Said]) -> tuple[Said, Said] | None:
    """Return the figure of all and that of the exception, where a group without a title is told both."""
    if group.of(Part.TITLE):
        return None
    for kind in (Money, Dated):
        match [one for one in group.of(Part.FACT) if isinstance(one.unit.token, kind)]:
            case [rule, own] if _but_one(said, rule, own):
                return rule, own
            case _:
                pass
    return None


def _but_one(said: Sequence[Said], rule: Said, own: Said) -> bool:
    """Whether words say that the first of two figures is about all but one, and the second about that one."""
    at = index_of(said, rule)
    of_all = (
        one.meaning is Word.EACH or one.unit.text.lower() in ALL for one in said[max(at - CLOSE, 0) : at]
    )
    return any(of_all) and _excepting(_between(said, rule, own))


def _excepting(said: Sequence[Said]) -> bool:
    return any(one.unit.text.lower() in EXCEPT for one in said)


def _between(said: Sequence[Said], one: Said, other: Said) -> Sequence[Said]:
    return said[index_of(said, one) + 1 : index_of(said, other)]


def _named(message: Message, group: Group, between: Sequence[Said]) -> Group | None:
    """Return another group that is named as the exception, where this one tells of no contract itself."""
    if kinds_of_all(group.said):
        return None
    words = {one.unit.text.lower() for one in between}
    titled = (
        other for other in message.groups if words & {one.unit.text.lower() for one in other.of(Part.TITLE)}
    )
    return next(titled, None)


def _share_rule(message: Message, group: Group, rule: Said, exception: Group | None) -> None:
    others = [other for other in message.groups if other is not group and other is not exception]
    if not others:
        return
    group.said.remove(rule)
    message.shared.append(Shared([rule.retagged(Part.SHARED_FACT)], heads=True, groups=others))
    if exception is not None:
        exception.said += group.said
        message.drop(group)
