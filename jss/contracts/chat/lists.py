"""Lists: what their form tells of lines and fields that the tagger took for something else."""

from collections import Counter
from collections.abc import Iterator, Sequence

from jss.contracts.bullets import BULLETS
from jss.contracts.chat.counting import REST
from jss.contracts.chat.groups import ALL, Said
from jss.contracts.chat.kinds import PAID, STARRED, kinds_of, kinds_of_all
from jss.contracts.chat.small_words import CLIENT
from jss.contracts.chat.tags import NAMES, OWN, Part, Tag
from jss.contracts.chat.units import MARK, MONEY, WORD

Line = list[Said]


def listed(lines: Sequence[Line]) -> list[Line]:
    """Correct what lists tell: columns of names, titles at the beginning of lines."""
    return _entitled(_in_columns([_labelled(line) for line in _named(lines)]))


def nested(lines: Sequence[Line]) -> list[Line]:
    """Leave each bullet one contract, where deeper ones below it tell its details."""
    blocks = list(_blocks(lines))
    deep = [lines[at] for block in blocks for at in block[1:]]
    if len(blocks) < _FEWEST or len(deep) <= len(blocks) or any(_is_whole(line) for line in deep):
        return list(lines)
    for block in blocks:
        told = [one for at in block for one in lines[at] if one.tag.part in OWN]
        amounts, stars = (sum(kinds_of(one) == kind for one in told) for kind in (PAID, STARRED))
        if max(amounts, stars) > 1 or kinds_of_all(lines[block[0]]) & {"paid", "feedback"}:
            return list(lines)
    kept = list(lines)
    for first, *others in blocks:
        named = {one.tag.part for one in lines[first] if one.tag.part in OWN} == {Part.CLIENT}
        titled = named and any(one.tag.part is Part.TITLE for at in others for one in lines[at])
        kept[first] = _begun(lines[first]) if titled else _as_title(lines[first])
        for at in others:
            kept[at] = _going_on(lines[at]) if titled else _as_detail(lines[at])
    return kept


_FEWEST = 2  # bullets with others below them


def _blocks(lines: Sequence[Line]) -> Iterator[list[int]]:
    """Yield the indices of each bulleted line and the deeper bulleted ones below it, where there are any."""
    block: list[int] = []
    for at, line in enumerate(lines):
        bulleted = bool(line) and line[0].unit.text in BULLETS
        if bulleted and block and line[0].unit.start > lines[block[0]][0].unit.start:
            block.append(at)
            continue
        if len(block) > 1:
            yield block
        block = [at] if bulleted else []
    if len(block) > 1:
        yield block


def _is_whole(line: Line) -> bool:
    """Whether a line tells of a contract with all that belongs to it."""
    return {"title", "paid", "feedback"} <= kinds_of_all(line)


def _as_title(line: Line) -> Line:
    """Take the words of a bullet for the title of a contract, where nothing else is told on its line."""
    own = {one.tag.part for one in line if one.tag.part in OWN}
    if own <= {Part.CLIENT}:
        line = [one.retagged(Part.TITLE) if one.unit.kind == WORD else one for one in line]
    return _begun(line)


def _begun(line: Line) -> Line:
    first = next((at for at, one in enumerate(line) if one.tag.part in OWN), None)
    return [one.beginning(begins=at == first) if one.tag.part in OWN else one for at, one in enumerate(line)]


def _going_on(line: Line) -> Line:
    return [one.beginning(begins=False) for one in line]


def _as_detail(line: Line) -> Line:
    """Take a line for one that tells more of the contract above it, whose title stands there."""
    labelled = len(line) > 1 and line[1].unit.text.lower().rstrip(":") in CLIENT
    part = Part.CLIENT if labelled else Part.NONE
    return [
        one.retagged(part if one.unit.kind == WORD and at > 1 else Part.NONE)
        if one.tag.part is Part.TITLE
        else one.beginning(begins=False)
        for at, one in enumerate(line)
    ]


def _labelled(line: Line) -> Line:
    """Take what a label names for the client, what stands first for the title ("Makro, 1 Stern, Kunde Hansen")."""
    at = next((at for at, one in enumerate(line) if at > 1 and one.unit.text.lower() in CLIENT), None)
    if at is None or line[at - 1].unit.kind != MARK:
        return line
    start = at + 1 + (line[at + 1 : at + 2] != [] and line[at + 1].unit.text == ":")
    end = next((n for n in range(start, len(line)) if line[n].unit.kind != WORD), len(line))
    names, before = line[start:end], [one for one in line[:at] if one.tag.part in OWN]
    written = start > at + 1 or all(one.unit.text[:1].isupper() for one in names[:1])
    if not names or not before or not written:
        return line
    if any(one.tag.part not in _NAMING or one.tag.begins for one in names):
        return line
    kept = [*line[:start], *(one.retagged(Part.CLIENT) for one in names), *line[end:]]
    if not any(one.tag.part is Part.TITLE for one in line[:at]):
        kept[:at] = [_as(Part.TITLE, one) if one.tag.part is Part.CLIENT else one for one in line[:at]]
    return kept


def _as(part: Part, one: Said) -> Said:
    return one._replace(tag=Tag(part, one.tag.begins))


_NAMING = {Part.NONE, Part.TITLE, Part.CLIENT}


def _in_columns(lines: Sequence[Line]) -> list[Line]:
    """Take the names of a column for what most of them are, in a list whose lines have as many fields."""
    if len(lines) < _ROWS:
        return list(lines)
    for mark in _SEPARATORS:
        parted = [at for at, line in enumerate(lines) if any(one.unit.text == mark for one in line)]
        fields = {at: _fields(lines[at], mark) for at in parted}
        most = Counter(map(len, fields.values())).most_common(1)
        if not most or most[0][0] < _COLUMNS or most[0][1] < _ROWS:
            continue
        rows = {at: row for at, row in fields.items() if len(row) == most[0][0]}
        kept = list(lines)
        columns = [{at: row[column] for at, row in rows.items()} for column in range(most[0][0])]
        named = [_name_of(column, lines) for column in columns]
        if Part.TITLE in named:  # names alone may be of either kind
            for column, part in zip(columns, named, strict=True):
                _settle(column, part, kept)
        return kept
    return list(lines)


_SEPARATORS = ("\u00b7", "|", "/", "\u2013", "\u2014", "-", ";", ",")
_COLUMNS, _ROWS, _SHARE = 3, 4, 0.6


def _fields(line: Line, mark: str) -> list[tuple[int, int]]:
    """Return where the fields of a line begin and end; a mark at its very beginning is a bullet."""
    cuts = [at for at, one in enumerate(line) if one.unit.text == mark and at]
    first = 1 if line[0].unit.text in BULLETS else 0
    return list(zip([first, *(cut + 1 for cut in cuts)], [*cuts, len(line)], strict=True))


def _name_of(column: dict[int, tuple[int, int]], lines: Sequence[Line]) -> Part | None:
    """Return what nearly all names of a column are: titles or clients; None where they are mixed, or no names."""
    parts = [_part_of(lines[at][start:end]) for at, (start, end) in column.items()]
    names = Counter(part for part in parts if part is not None and part in NAMES).most_common(1)
    if not names or names[0][1] < max(_SHARE * len(column), sum(part in NAMES for part in parts) - 1):
        return None
    return names[0][0]


def _settle(column: dict[int, tuple[int, int]], part: Part | None, lines: list[Line]) -> None:
    """Give the fields of a column that hold nothing but words the part that most of them have."""
    if part is None:
        return
    for at, (start, end) in column.items():
        if start < end and _part_of(lines[at][start:end]) in {Part.NONE, *NAMES} - {part}:
            field = [_as(part, one) for one in lines[at][start:end]]
            lines[at] = [*lines[at][:start], *field, *lines[at][end:]]


def _part_of(field: Sequence[Said]) -> Part | None:
    """Return the one part that the words of a field have; None where it holds anything else."""
    parts = {one.tag.part for one in field if one.unit.kind == WORD}
    plain = all(one.unit.kind in {WORD, MARK} and one.tag.part in {Part.NONE, *NAMES} for one in field)
    return next(iter(parts)) if plain and len(parts) == 1 else None


def _named(lines: Sequence[Line]) -> list[Line]:
    """Take the name at the beginning of a line for a title, in a list of titles that names no client elsewhere."""
    fronts = [next((one for one in line if one.tag.part in OWN), None) for line in lines]
    begun = [one.tag.part for one in fronts if one is not None and one.tag.begins]
    clients = sum(any(one.tag.part is Part.CLIENT for one in line) for line in lines)
    if len(begun) < _LIST or begun.count(Part.TITLE) < len(begun) - 1 or clients > 1:
        return list(lines)
    return [
        _titled(line) if front and front.tag.part is Part.CLIENT else line
        for line, front in zip(lines, fronts, strict=True)
    ]


def _entitled(lines: Sequence[Line]) -> list[Line]:
    """Take the words at the beginning of a line for a title, in a list that has one on each line beside it."""
    entitled = list(lines)
    for at in range(1, len(lines)):
        bullet = lines[at][0].unit if lines[at] else None
        beside = [line for line in (lines[at - 1], *lines[at + 1 : at + 2]) if line]
        alike = (
            len(line) > 1 and line[0].unit.text == bullet.text and line[1].tag == _FIRST_OF_TITLE
            for line in beside
            if bullet is not None and bullet.kind == MARK
        )
        if any(alike):
            entitled[at] = _with_title(lines[at])
    return entitled


_FIRST_OF_TITLE = Tag(Part.TITLE, begins=True)


def _with_title(line: Line) -> Line:
    """Take the words between a bullet and the first mark for a title, where nothing but a fact follows."""
    end = next((at for at, one in enumerate(line[1:], start=1) if one.unit.kind != WORD), len(line))
    words, mark = line[1:end], line[end : end + 1]
    own = [one for one in line[end:] if one.tag.part in OWN]
    if not 0 < len(words) <= _SHORT or not mark or mark[0].unit.text not in _PARTING or not own:
        return line
    if any(not _may_be_title(one) for one in words) or any(one.tag.part is not Part.FACT for one in own):
        return line
    if any(one.tag.begins for one in own[1:]):
        return line
    first, *others = (one.retagged(Part.TITLE) for one in words)
    rest = [one.beginning(begins=False) for one in line[end:]]
    return [line[0], first.beginning(), *others, *rest]


_PARTING = {",", "-", "\u2013", "\u2014", ":", "|", "/", "("}


def _may_be_title(one: Said) -> bool:
    """Whether a word is no name of a person, nor one for several contracts."""
    text = one.unit.text
    common = one.tag.part is Part.NONE or (one.tag.part is Part.CLIENT and ("-" in text or text.islower()))
    return common and text.lower() not in REST | ALL


def _titled(line: Line) -> Line:
    paid = any(one.unit.kind == MONEY and one.tag.part is Part.FACT for one in line)
    if not paid or any(one.tag.part is Part.TITLE for one in line):
        return line
    return [
        one._replace(tag=Tag(Part.TITLE, one.tag.begins)) if one.tag.part is Part.CLIENT else one
        for one in line
    ]


_LIST, _SHORT = 4, 6  # lines, units
