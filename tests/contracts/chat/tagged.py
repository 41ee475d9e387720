"""Messages with tags written by hand: `4.9*F+ on a $220*F` tags "4.9" as a fact that begins a contract."""

import re

from jss.contracts.chat.groups import Said
from jss.contracts.chat.tags import Figure, Meaning, Part, Tag, meaning_of
from jss.contracts.chat.units import BARE, FIGURE, NUMBER, Unit, units_of
from jss.contracts.scan import scan
from jss.contracts.words import Phrase

PARTS = {
    "T": Part.TITLE, "C": Part.CLIENT, "F": Part.FACT, "N": Part.COUNT, "H": Part.SHARED_FACT,
    "HC": Part.SHARED_CLIENT, "A": Part.EVERY, "S": Part.SCORE, "Z": Part.SUM,
}  # fmt: skip
_MARK = re.compile(r"\*(?P<part>[A-Z]+)(?P<begins>\+?)")


def tagged(message: str) -> list[Said]:
    """Cut a message to units; a mark behind a unit gives its tag."""
    said: list[Said] = []
    for line, marked in enumerate(message.splitlines()):
        plain, tags = "", dict[int, Tag]()
        at = 0
        for mark in _MARK.finditer(marked):
            plain += marked[at : mark.start()]
            tags[len(plain)] = Tag(PARTS[mark["part"]], bool(mark["begins"]))
            at = mark.end()
        plain += marked[at:]
        for unit in units_of(scan(plain)):
            tag = tags.get(unit.end, Tag(Part.NONE))
            said.append(Said(unit, line, tag, _meaning(unit)))
    return said


def _meaning(unit: Unit) -> Meaning | None:
    if isinstance(unit.token, Phrase):
        return meaning_of(unit.token.kind)
    return Figure.STARS if unit.kind in {BARE, FIGURE, NUMBER} else None
