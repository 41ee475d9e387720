"""How many contracts each group of a message is about: its own number, or its share of the sum."""

import re

from jss.contracts.chat.groups import Group, Message, Said
from jss.contracts.chat.tags import Part
from jss.contracts.numbers import NUMBER_WORDS
from jss.contracts.tokens import Count

REST = {"rest", "others", "remaining", "resto", "demás", "demas", "otros", "übrigen", "anderen", "autres"}
_HALF = {"half", "mitad", "hälfte", "moitié", "metade"}
_PAIR = {"both", "pair", "couple", "ambos", "ambas", "beide", "par", "paar"}

_WORDS = {
    **NUMBER_WORDS,
    "twice": 2,
    "thrice": 3,
    "due": 2,
    **{f"{word}mal": n for word, n in NUMBER_WORDS.items()},
}
_YEAR = re.compile(r"20[0-3]\d")
_DIGITS = 4  # of the largest number that may count contracts


def counts_of(message: Message) -> list[int]:
    """Return for each group how many contracts it is about."""
    total = max((_value(said) for said in message.sums), default=0)
    counts = [_own(group, total) for group in message.groups]
    loose = [
        at for at, group in enumerate(message.groups) if counts[at] is None and _takes_rest(group, total)
    ]
    counted = [1 if count is None else count for count in counts]
    for at, group in enumerate(message.groups):
        if group.out_of > 1:
            counted[at] = max(group.out_of - sum(counted[at + 1 : at + 1 + group.exceptions]), 1)
    loose = [at for at in loose if not message.groups[at].out_of]
    if len(loose) > 1:
        loose = [at for at in loose if message.groups[at].of_all]
    if len(loose) == 1:
        left = total - (sum(counted) - counted[loose[0]])
        counted[loose[0]] = max(left, 1)
    return counted


def _value(said: Said) -> int:
    if isinstance(said.unit.token, Count):
        return said.unit.token.value
    text = said.unit.text.lower()
    if text.isdecimal() and len(text) <= _DIGITS:
        return 0 if _YEAR.fullmatch(text) else int(text)
    return _WORDS.get(text, 0)


def _own(group: Group, total: int) -> int | None:
    """Return the number a group tells of itself."""
    told = group.of(Part.COUNT)
    words = {word for said in told for word in said.unit.text.lower().split()}
    if words & _HALF and total > 1:
        return total // 2
    if words & _PAIR:
        return 2
    if words & REST or not told:
        return None
    return next((value for said in told if (value := _value(said))), 1)


def _takes_rest(group: Group, total: int) -> bool:
    """Whether a group may be what the others leave of the sum ("the rest", "all 5 stars except one")."""
    rest = any(REST & set(said.unit.text.lower().split()) for said in group.of(Part.COUNT))
    return total > 1 and (rest or not (group.of(Part.COUNT) or group.of(Part.TITLE) or group.of(Part.CLIENT)))
