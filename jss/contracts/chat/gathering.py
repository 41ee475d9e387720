"""Tagged units put together to the groups of a message, and to what is said beside them."""

from collections.abc import Sequence

from jss.contracts.chat.adding_up import announce, begin_with_all, leave_out_sum, recount
from jss.contracts.chat.exceptions import find_exceptions, share_rules
from jss.contracts.chat.groups import ALL, CLOSE, Group, Message, Said, Shared, index_of
from jss.contracts.chat.places import put_places, take_places
from jss.contracts.chat.rows import share_rows
from jss.contracts.chat.scopes import date_groups, find_scopes, share_patron
from jss.contracts.chat.tags import OWN, SHARED, Part
from jss.contracts.chat.units import MARK
from jss.contracts.tokens import Count


def gathered(said: Sequence[Said]) -> Message:
    """Put together what belongs together, in the order of the message."""
    said, placed = take_places(said)
    message = Message()
    apart = {Part.EVERY: message.every, Part.SCORE: message.scores, Part.SUM: message.sums}
    order: list[Group | Shared] = []
    for at, one in enumerate(said):
        part = one.tag.part
        if part is Part.NONE:
            continue
        if part in OWN:
            if one.tag.begins or not message.groups or _apart(order, one):
                message.groups.append(Group(of_all=_after_all(said, at)))
                order.append(message.groups[-1])
            message.groups[-1].said.append(one)
        elif part in SHARED:
            if not _goes_on(said, at, order):
                message.shared.append(Shared([], opens=_opens(said, at)))
                order.append(message.shared[-1])
            message.shared[-1].announced = message.shared[-1].announced or _announcing(said, at)
            message.shared[-1].said.append(one)
            message.shared[-1].announces = _announces(said, message.shared[-1], at)
        elif part in apart:
            apart[part].append(one)
    begin_with_all(message, order, said)
    recount(message)
    announce(message, order)
    share_rows(message, order, said)
    share_patron(message, order)
    leave_out_sum(message, order, said)
    find_scopes(order)
    put_places(message, placed)
    date_groups(message)
    find_exceptions(message, said)
    share_rules(message, said)
    return message


def _apart(order: Sequence[Group | Shared], one: Said) -> bool:
    """Whether a heading on a line of its own stands between a unit and the last group."""
    return bool(order) and isinstance(order[-1], Shared) and order[-1].said[-1].line < one.line


def _announces(said: Sequence[Said], shared: Shared, at: int) -> bool:
    """Whether a sentence begins with what is shared, and goes on with what it is about behind a colon.

    "The others left nothing at all: a site $300, ...". A client may have more words behind, in which the contracts are
    counted ("Piet, also two jobs: ...").
    """
    named = said[at].tag.part is Part.SHARED_CLIENT
    behind = said[at + 1 : at + (_FAR if named else CLOSE)]
    colon = next((n for n, one in enumerate(behind) if one.unit.text == ":"), len(behind))
    words = behind[:colon]
    if any(
        one.ends or one.tag.part is not Part.NONE or (one.unit.text == "," and not named) for one in words
    ):
        return False
    if not 0 <= colon < len(behind) - 1 or behind[colon + 1].unit.text in _SMILES:
        return False
    return (shared.announced > 0 or not _said_before(said, shared)) and _told_next(said, at + 1 + colon)


def _said_before(said: Sequence[Said], shared: Shared) -> bool:
    """Whether a contract is told of earlier in the same sentence, and not only counted."""
    first = index_of(said, shared.said[0])
    for one in reversed(said[max(first - _FAR, 0) : first]):
        if one.ends or one.line != shared.said[0].line:
            return False
        if one.tag.part in OWN and not isinstance(one.unit.token, Count):
            return True
    return False


def _told_next(said: Sequence[Said], colon: int) -> bool:
    """Whether a contract is told of behind a colon, before the sentence is over."""
    for one in said[colon + 1 : colon + _FAR]:
        if one.ends or one.line != said[colon].line:
            return False
        if one.tag.part in OWN:
            return True
    return False


def _goes_on(said: Sequence[Said], at: int, order: Sequence[Group | Shared]) -> bool:
    """Whether a shared unit belongs to the shared ones right before it."""
    if not order or not isinstance(order[-1], Shared):
        return False
    before = order[-1].said[-1]
    if before.line != said[at].line or (
        said[at - 1] is not before and said[at - 1].tag.part is not Part.NONE
    ):
        return False
    return not any(one.ends for one in said[index_of(said, before) + 1 : at])


def _announcing(said: Sequence[Said], at: int) -> int:
    """Return the number in the words before a heading; 0 where there is none."""
    for one in reversed(said[max(at - CLOSE, 0) : at]):
        if one.line != said[at].line or one.unit.kind == MARK:
            return 0
        if isinstance(one.unit.token, Count):
            return one.unit.token.value
    return 0


def _opens(said: Sequence[Said], at: int) -> bool:
    """Whether nothing is told of a contract before a unit in its sentence."""
    for one in reversed(said[max(at - _FAR, 0) : at]):
        if one.ends or one.line != said[at].line:
            return True
        if one.tag.part in OWN:
            return False
    return at < _FAR


_FAR = 12  # units
_SMILES = {"(", ")", "/"}  # behind a colon


def _after_all(said: Sequence[Said], at: int) -> bool:
    """Whether one of the two words before a unit is "all"."""
    return any(
        one.unit.text.lower() in ALL and one.line == said[at].line for one in said[max(at - 2, 0) : at]
    )
