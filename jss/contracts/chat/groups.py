"""What is told of contracts: tagged units, the groups they make, and what several of these share."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

from jss.contracts.chat.tags import OWN, Meaning, Part, Tag
from jss.contracts.chat.units import ENDS, MARK, Unit
from jss.contracts.tokens import Count, Dated

_FACES = {
    chr(code) for code in (*range(0x1F600, 0x1F650), *range(0x1F910, 0x1F930), *range(0x1F970, 0x1F97B))
}
_DIGITS_OF_YEAR = 4
CLOSE = 4  # units between what belongs together

ALL = {
    "all",
    "every",
    "everything",
    "everyone",
    "todos",
    "todas",
    "tous",
    "toutes",
    "alle",
    "tutti",
    "tutte",
    "tudo",
    "sab",
    "har",
    "cada",
    "chaque",
    "jeder",
    "jede",
    "jedes",
    "ogni",
}


class Said(NamedTuple):
    """A tagged unit, the index of its line, and what it means where it is a fact in words."""

    unit: Unit
    line: int
    tag: Tag
    meaning: Meaning | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands: its line, and the letter it begins with."""
        return self.line, self.unit.start

    @property
    def ends(self) -> bool:
        """Whether it is a mark that ends a sentence or a field, or a face behind one."""
        return self.unit.kind == MARK and (self.unit.text in ENDS or self.unit.text[0] in _FACES)

    def retagged(self, part: Part) -> "Said":
        """Return it in another part."""
        return self._replace(tag=Tag(part))

    def beginning(self, *, begins: bool = True) -> "Said":
        """Return it as the first that tells of its contract, or as one of those behind."""
        return self if self.tag.begins is begins else self._replace(tag=Tag(self.tag.part, begins))


@dataclass(slots=True, eq=False)
class Group:
    """What is told of one contract, or of several alike.

    `year` is that of the heading above it; `of_all` where a word before it says that it is about all there are;
    `out_of` is the number it is about together with the groups behind it that are its `exceptions`.
    """

    said: list[Said] = field(default_factory=list[Said])
    year: int | None = None
    of_all: bool = False
    out_of: int = 0
    exceptions: int = 1

    @property
    def first(self) -> int:
        """The index of its first line."""
        return self.said[0].line

    @property
    def last(self) -> int:
        """The index of its last line."""
        return max(said.line for said in self.said)

    @property
    def counted(self) -> int:
        """How many contracts its number says; 0 without one."""
        counts = [one.unit.token.value for one in self.of(Part.COUNT) if isinstance(one.unit.token, Count)]
        return counts[0] if counts else 0

    def of(self, part: Part) -> list[Said]:
        """Return its units of one part, in order."""
        return [said for said in self.said if said.tag.part is part]


@dataclass(slots=True, eq=False)
class Shared:
    """What is told once of several contracts: a heading before them, or a remark behind them.

    `announces` tells that a colon stands behind it, `announced` is the number before it ("two are running: ..."), and
    `opens` that nothing is told of a contract before it in its sentence.
    """

    said: list[Said]
    heads: bool = False
    groups: list[Group] = field(default_factory=list[Group])
    announces: bool = False
    announced: int = 0
    opens: bool = False

    @property
    def parts(self) -> set[Part]:
        """What is shared: a title, a client, facts."""
        return {one.tag.part for one in self.said}

    @property
    def year(self) -> int | None:
        """The year it names, where it names no more of a date ("2025:")."""
        for one in self.said:
            stamp = one.unit.token.stamp if isinstance(one.unit.token, Dated) else None
            if stamp is not None and stamp.month is None:
                return stamp.year
            if one.unit.text.isdecimal() and len(one.unit.text) == _DIGITS_OF_YEAR:
                return int(one.unit.text)
        return None


@dataclass(slots=True)
class Message:
    """The groups of a message in order, what several of them share, and what holds for all."""

    groups: list[Group] = field(default_factory=list[Group])
    shared: list[Shared] = field(default_factory=list[Shared])
    every: list[Said] = field(default_factory=list[Said])
    scores: list[Said] = field(default_factory=list[Said])
    sums: list[Said] = field(default_factory=list[Said])

    def drop(self, group: Group) -> None:
        """Take a group for none, wherever it is spoken of."""
        self.groups.remove(group)
        for shared in self.shared:
            shared.groups = [other for other in shared.groups if other is not group]


def in_sentence(units: Iterable[Said], line: int) -> Iterator[Said]:
    """Yield units up to where their sentence or their line ends."""
    return takewhile(lambda one: not one.ends and one.line == line, units)


def index_of(said: Sequence[Said], one: Said) -> int:
    """Return where a unit stands among all of a message."""
    return bisect_left(said, one.place, key=lambda other: other.place)


def last_group(before: Sequence[Said]) -> list[Said]:
    """Return what is told of the last contract, back to where it begins."""
    group: list[Said] = []
    for one in reversed(before):
        if one.tag.part in OWN:
            group.append(one)
            if one.tag.begins or len(group) == _LONGEST:
                break
    return group[::-1]


_LONGEST = 60  # units, more than are told of one contract
