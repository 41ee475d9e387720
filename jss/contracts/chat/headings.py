"""Headings and other words of a line that several contracts share, found by where they stand."""

import re
from collections.abc import Sequence

from jss.contracts.chat.cues import CUES
from jss.contracts.chat.groups import Said
from jss.contracts.chat.kinds import kinds_of
from jss.contracts.chat.lists import Line, listed, nested
from jss.contracts.chat.tags import OWN, Figure, Part
from jss.contracts.chat.units import FIGURE, MARK, MONEY, OF_TEN, PERCENT, RATE
from jss.contracts.quotes import MASK
from jss.contracts.tokens import Count

_FIGURES = {MONEY, RATE, FIGURE, PERCENT, OF_TEN}
_YEAR = re.compile(r"20[0-3]\d")
_SHORT = 6
_SHARED = {Part.CLIENT: Part.SHARED_CLIENT, Part.FACT: Part.SHARED_FACT, Part.TITLE: Part.SHARED_TITLE}


def headed(lines: Sequence[Line]) -> list[Line]:
    """Take for headings what stands alone above contracts."""
    found: list[Line] = []
    below = Line()
    for line in reversed(nested(lines)):
        own = [one for one in line if one.tag.part in OWN]
        found.append(_rated(_year(_heading(line, own, below)), below))
        below = own or below
    return [_patrons(_fronted(_announced(_quoted(line)))) for line in listed(_alike(found[::-1]))]


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
    shared = parts == {Part.FACT} and any(one.tag.part is Part.SHARED_FACT for one in line)
    alone = shared or (len(line) <= _SHORT and parts == {Part.CLIENT}) or any(one.tag.begins for one in own)
    if not below or not (colon or (alone and titled)) or (parts == {Part.TITLE} and not (colon and titled)):
        return line
    part = _SHARED[next(iter(parts))]
    return [one.retagged(part) if one.tag.part in OWN else one for one in line]


def _rated(line: Line, below: Line) -> Line:
    """Take a number for a rating in what stands above contracts ("People who gave me 5:")."""
    told = any(one.tag.part not in {Part.NONE, Part.SUM} for one in line)
    titled = {one.tag.part for one in below} & {Part.TITLE, Part.CLIENT}
    if told or not titled or not line or line[-1].unit.text != ":":
        return line
    words = {one.unit.text.lower() for one in line}
    numbers = [at for at, one in enumerate(line) if one.unit.text.replace(".", "", 1).isdecimal()]
    gave = any(CUES.get(word) == "gave" for word in words)
    if len(numbers) != 1 or not gave or words & _COMPARING:
        return line
    at = numbers[0]
    rating = line[at].retagged(Part.SHARED_FACT)._replace(meaning=Figure.STARS)
    return [*line[:at], rating, *line[at + 1 :]]


_COMPARING = {
    "than",
    "less",
    "under",
    "below",
    "over",
    "above",
    "more",
    "between",
    "menos",
    "weniger",
    "moins",
}


def _alike(lines: Sequence[Line]) -> list[Line]:
    """Take a line of capitals for the client of what is below, where others like it are ("CRYPTOJURIST")."""
    clients = sum(_in_capitals(line) and all(one.tag.part in _HEADING for one in line) for line in lines)
    if clients < _SOME:
        return list(lines)
    return [
        [one.retagged(Part.SHARED_CLIENT) for one in line]
        if _in_capitals(line) and all(one.tag.part in _NAMING for one in line)
        else line
        for line in lines
    ]


_SOME = 2  # headings
_HEADING = {Part.NONE, Part.SHARED_CLIENT}
_NAMING = {Part.NONE, Part.TITLE, Part.CLIENT}


def _in_capitals(line: Line) -> bool:
    words = [one.unit.text for one in line if one.unit.kind != MARK]
    return 0 < len(words) <= _SHORT and all(word.isupper() for word in words)


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
    if not first < begins < len(line):
        return line
    number = next((one.unit.token for one in line[:first] if isinstance(one.unit.token, Count)), None)
    parted = any(one.ends for one in line[:begins])
    several = number is not None and number.value > 1 and not parted
    if not several or any(one.tag.part not in {Part.FACT, Part.NONE} for one in line[first:begins]):
        return line
    front = [one.retagged(Part.SHARED_FACT) if one.tag.part is Part.FACT else one for one in line[:begins]]
    return [*front, *line[begins:]]


def _announced(line: Line) -> Line:
    """Take words before a colon for what contracts behind it share, where they begin a sentence ("Still open: ...")."""
    shared = list(line)
    start = 0
    for at, one in enumerate(line[:-1]):
        if one.ends:
            start = at + 1
        if one.unit.text != ":" or not 0 < at - start <= _SHORT:
            continue
        front = [one for one in line[start:at] if one.tag.part is not Part.NONE]
        begins = next((one.tag.begins for one in line[at + 1 : at + 1 + _NEXT] if one.tag.part in OWN), False)
        if begins and start and front and all(map(_tells_how, front)):
            shared[start:at] = [
                one.retagged(Part.SHARED_FACT) if one.tag.part is Part.FACT else one for one in line[start:at]
            ]
    return shared


_NEXT = 12  # units


def _tells_how(one: Said) -> bool:
    return one.tag.part is Part.FACT and bool(kinds_of(one) & {"standing", "feedback"})


def _patrons(line: Line) -> Line:
    """Take a client with a number of contracts before a colon for the client of all of them.

    "Piet, also two jobs: the menu card ..."
    """
    shared = list(line)
    for at, one in enumerate(line):
        if one.tag.part is not Part.CLIENT or not one.tag.begins:
            continue
        named = next((n for n in range(at, len(line)) if line[n].tag.part is not Part.CLIENT), len(line))
        own = next((n for n in range(named, len(line)) if line[n].tag.part in OWN), len(line))
        between = line[named:own]
        several = any(isinstance(unit.unit.token, Count) and unit.unit.token.value > 1 for unit in between)
        colon = any(unit.unit.text == ":" for unit in between[-_ARTICLE:])
        if own == len(line) or not several or not colon or len(between) > _SHORT:
            continue
        shared[at:named] = [unit.retagged(Part.SHARED_CLIENT) for unit in line[at:named]]
        shared[own] = line[own].beginning()
    return shared


_ARTICLE = 2  # units, an article behind the colon
