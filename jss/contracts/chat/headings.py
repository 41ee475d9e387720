"""Headings and other words of a line that several contracts share, found by where they stand."""

import re
from collections.abc import Sequence

from jss.contracts.chat.groups import Said
from jss.contracts.chat.tags import OWN, Part, Tag
from jss.contracts.chat.units import FIGURE, MARK, MONEY, OF_TEN, PERCENT, RATE
from jss.contracts.quotes import MASK
from jss.contracts.tokens import Count

Line = list[Said]

_FIGURES = {MONEY, RATE, FIGURE, PERCENT, OF_TEN}
_YEAR = re.compile(r"20[0-3]\d")
_SHORT = 6
_SHARED = {Part.CLIENT: Part.SHARED_CLIENT, Part.FACT: Part.SHARED_FACT, Part.TITLE: Part.SHARED_TITLE}


def headed(lines: Sequence[Line]) -> list[Line]:
    """Take for headings what stands alone above contracts."""
    found: list[Line] = []
    below = Line()
    for line in reversed(lines):
        own = [one for one in line if one.tag.part in OWN]
        found.append(_year(_heading(line, own, below)))
        below = own or below
    return [_patrons(_fronted(_quoted(line))) for line in _named(found[::-1])]


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
    alone = (len(line) <= _SHORT and parts == {Part.CLIENT}) or any(one.tag.begins for one in own)
    if not below or not (colon or (alone and titled)) or (parts == {Part.TITLE} and not (colon and titled)):
        return line
    part = _SHARED[next(iter(parts))]
    return [one.retagged(part) if one.tag.part in OWN else one for one in line]


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


def _named(lines: Sequence[Line]) -> list[Line]:
    """Take the name at the beginning of a line for a title, in a list of titles that names no client elsewhere."""
    fronts = [next((one for one in line if one.tag.part in OWN), None) for line in lines]
    listed = [one.tag.part for one in fronts if one is not None and one.tag.begins]
    clients = sum(any(one.tag.part is Part.CLIENT for one in line) for line in lines)
    if len(listed) < _LIST or listed.count(Part.TITLE) < len(listed) - 1 or clients > 1:
        return list(lines)
    return [
        _titled(line) if front and front.tag.part is Part.CLIENT else line
        for line, front in zip(lines, fronts, strict=True)
    ]


def _titled(line: Line) -> Line:
    paid = any(one.unit.kind == MONEY and one.tag.part is Part.FACT for one in line)
    if not paid or any(one.tag.part is Part.TITLE for one in line):
        return line
    return [
        one._replace(tag=Tag(Part.TITLE, one.tag.begins)) if one.tag.part is Part.CLIENT else one
        for one in line
    ]


_LIST, _ARTICLE = 4, 2  # lines; units, an article behind the colon
