"""Augmentation: the same messages with other titles and names, in small letters, with lines in another order."""

import random
import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_NAMED = re.compile(r"\{(?P<who>[\d,\- ]+)(?P<kind>[tc])\|(?P<words>[^{}]*)\}")
_CONTRACT = re.compile(r"\{(?P<first>\d+)(?P<more>[-,][\d,-]*)?[tc]?\|")
_PLURAL = re.compile(r"[-,]")


@dataclass(frozen=True, slots=True)
class Pool:
    """Titles and names of clients to put into messages."""

    titles: Sequence[str]
    clients: Sequence[str]


def pool_of(messages: Sequence[str]) -> Pool:
    """Gather the titles and names of marked messages."""
    found = [match for message in messages for match in _NAMED.finditer(message)]
    return Pool(
        [match["words"] for match in found if match["kind"] == "t" and not _PLURAL.search(match["who"])],
        [match["words"] for match in found if match["kind"] == "c"],
    )


def augmented(message: str, pool: Pool, chance: random.Random) -> str:
    """Return a marked message with some of its looks changed; what it tells of each contract stays."""
    if chance.random() < 0.4:
        message = _renamed(message, pool, chance)
    if chance.random() < 0.3:
        message = _shuffled(message, chance)
    if chance.random() < 0.25:
        message = _each_word(message, str.lower)
    elif chance.random() < 0.03:
        message = _each_word(message, str.upper)
    if chance.random() < 0.1:
        message = _plain(message)
    return message


def _renamed(message: str, pool: Pool, chance: random.Random) -> str:
    """Swap titles of single contracts, and names; the same name stays the same."""
    names: dict[str, str] = {}

    def swap(match: re.Match[str]) -> str:
        words = match["words"]
        if chance.random() < 0.4 or (match["kind"] == "t" and _PLURAL.search(match["who"])):
            return match[0]
        choices = pool.titles if match["kind"] == "t" else pool.clients
        new = names.setdefault(words, chance.choice(choices))
        new = new.lower() if words.islower() else new
        return f"{{{match['who']}{match['kind']}|{new}}}"

    return _NAMED.sub(swap, message)


def _shuffled(message: str, chance: random.Random) -> str:
    """Put neighbouring lines of one contract each into another order."""
    lines = message.split("\n")
    owners = [_only_contract(line) for line in lines]
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and owners[end] is not None and owners[end] not in owners[at:end]:
            end += 1
        if end - at > 2:
            block = lines[at:end]
            chance.shuffle(block)
            lines[at:end] = block
        at = max(end, at + 1)
    return "\n".join(lines)


def _only_contract(line: str) -> str | None:
    """Return the contract a line is about, if it is about one only."""
    marks = list(_CONTRACT.finditer(line))
    numbers = {mark["first"] for mark in marks}
    return next(iter(numbers)) if len(numbers) == 1 and not any(mark["more"] for mark in marks) else None


_OUTSIDE = re.compile(r"(\{[^{}|]*\||\})")


def _each_word(message: str, change: Callable[[str], str]) -> str:
    """Change the letters of a message but not those of its marks."""
    return "".join(piece if _OUTSIDE.fullmatch(piece) else change(piece) for piece in _OUTSIDE.split(message))


def _plain(message: str) -> str:
    """Leave out accents, as people do who type in a hurry."""
    parts = unicodedata.normalize("NFD", message)
    return unicodedata.normalize(
        "NFC", "".join(letter for letter in parts if letter not in "\u0301\u0300\u0302\u0303")
    )
