"""Tagged units put together: what a message tells of each contract, of several together, and of all."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from jss.contracts.chat.tags import OWN, SHARED, Figure, Meaning, Part, Tag
from jss.contracts.chat.units import MARK, Unit
from jss.contracts.stars import Rating
from jss.contracts.tokens import Count, Dated
from jss.contracts.words import Word

_FEW = 2
_DIGITS_OF_YEAR = 4

# Said of a contract that no client has rated, and of one that a client has.
UNRATED = {Word.NO_FEEDBACK, Word.REMOVED, Word.OPEN, Word.PAUSED, Word.CANCELLED, Word.NOT_STARTED}
RATED = {Word.NO_FEEDBACK, Word.REMOVED, Word.GOOD, Word.BAD, Word.OPEN, Word.PAUSED, Figure.STARS}


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
    `out_of` is the number it is about together with the group behind it, its exception.
    """

    said: list[Said] = field(default_factory=list[Said])
    year: int | None = None
    of_all: bool = False
    out_of: int = 0

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

    `announced` is the number beside a heading ("two are running: ...").
    """

    said: list[Said]
    heads: bool
    groups: list[Group] = field(default_factory=list[Group])
    announced: int = 0

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


def gathered(said: Sequence[Said]) -> Message:
    """Put together what belongs together, in the order of the message."""
    message = Message()
    apart = {Part.EVERY: message.every, Part.SCORE: message.scores, Part.SUM: message.sums}
    order: list[Group | Shared] = []
    for at, one in enumerate(said):
        part = one.tag.part
        if part in OWN:
            if one.tag.begins or not message.groups or _apart(order, one):
                message.groups.append(Group(of_all=_after_all(said, at)))
                order.append(message.groups[-1])
            message.groups[-1].said.append(one)
        elif part in SHARED:
            if not _goes_on(said, at, order):
                message.shared.append(Shared([], heads=False, announced=_announcing(said, at)))
                order.append(message.shared[-1])
            message.shared[-1].said.append(one)
        elif part in apart:
            apart[part].append(one)
    _recount(message)
    _announce(message, order)
    _leave_out_sum(message, order, said)
    _scope(order)
    _date(message)
    _except(message, said)
    return message


def _announcing(said: Sequence[Said], at: int) -> int:
    """Return the number in the words before a heading; 0 where there is none."""
    for one in reversed(said[max(at - _CLOSE, 0) : at]):
        if one.line != said[at].line or one.unit.kind == MARK:
            return 0
        if isinstance(one.unit.token, Count):
            return one.unit.token.value
    return 0


_CLOSE = 4  # units


def _except(message: Message, said: Sequence[Said]) -> None:
    """Tell groups what number they and their exception make ("six contracts, 5 stars except one, 3 stars")."""
    places = {one.place: at for at, one in enumerate(said)}
    for group, exception in pairwise(message.groups):
        begin, end = places.get(group.said[0].place), places.get(exception.said[0].place)
        if (
            begin is None
            or end is None
            or group.of(Part.COUNT)
            or group.of(Part.TITLE)
            or end - begin > _NEAR
        ):
            continue
        if any(one.unit.text.lower() in _EXCEPT for one in said[begin:end]):
            numbers = [
                one.unit.token for one in said[max(begin - _NEAR, 0) : begin] if one.tag.part not in OWN
            ]
            group.out_of = next((one.value for one in reversed(numbers) if isinstance(one, Count)), 0)


_NEAR = 24  # units
_EXCEPT = {"except", "excepting", "excepto", "menos", "salvo", "sauf", "außer", "fora", "tranne"}


def _after_all(said: Sequence[Said], at: int) -> bool:
    """Whether one of the two words before a unit is "all"."""
    return any(
        one.unit.text.lower() in ALL and one.line == said[at].line for one in said[max(at - 2, 0) : at]
    )


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
}


def _date(message: Message) -> None:
    """Tell groups the year of the heading above them."""
    for shared in message.shared:
        for group in shared.groups:
            group.year = shared.year or group.year


def _announce(message: Message, order: list[Group | Shared]) -> None:
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


def _leave_out_sum(message: Message, order: list[Group | Shared], said: Sequence[Said]) -> None:
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
    return any(isinstance(one.unit.token, Rating) or one.meaning in RATED for one in group.of(Part.FACT))


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


def _recount(message: Message) -> None:
    """Take a whole number for a count that cannot be a rating ("1 with 2 stars", "no feedback: 5")."""
    for group in message.groups:
        facts = group.of(Part.FACT)
        rated = any(isinstance(one.unit.token, Rating) for one in facts)
        unrated = any(one.meaning in UNRATED for one in facts)
        if group.of(Part.COUNT) or not (rated or unrated or _only_counts(group)):
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


def _named(item: Group | Shared) -> bool:
    return isinstance(item, Group) and bool(item.of(Part.TITLE)) and not _announced(item)


def _apart(order: Sequence[Group | Shared], one: Said) -> bool:
    """Whether a heading on a line of its own stands between a unit and the last group."""
    return bool(order) and isinstance(order[-1], Shared) and order[-1].said[-1].line < one.line


def _goes_on(said: Sequence[Said], at: int, order: Sequence[Group | Shared]) -> bool:
    """Whether a shared unit belongs to the shared ones right before it."""
    if not order or not isinstance(order[-1], Shared):
        return False
    before = order[-1].said[-1]
    between = said[at - 1]
    return before.line == said[at].line and (between is before or between.tag.part is Part.NONE)


_NUMBERS = {
    "both": 2,
    "beide": 2,
    "ambos": 2,
    "ambas": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "2": 2,
    "3": 3,
    "4": 4,
}


def _scope(order: Sequence[Group | Shared]) -> None:
    """Find the groups that each shared remark is about."""
    for at, item in enumerate(order):
        if not isinstance(item, Shared):
            continue
        before = _since_last(order, at)
        here = [group for group in before if group.last == item.said[0].line]
        following = _until_next(order, at)
        item.heads = not here and bool(following)
        if item.heads:
            item.groups = following[: item.announced or len(following)]
            continue
        behind = here or before
        words = (said.unit.text.lower().split() for said in item.said)
        number = next((_NUMBERS[word] for text in words for word in text if word in _NUMBERS), len(behind))
        item.groups = behind[-number:]


def _since_last(order: Sequence[Group | Shared], at: int) -> list[Group]:
    """Return the groups before a remark, back to the one that told the like of others."""
    remark = order[at]
    assert isinstance(remark, Shared)  # noqa: S101 # asked for remarks only
    found: list[Group] = []
    for other in reversed(order[max(at - _MOST_LISTED, 0) : at]):
        if isinstance(other, Group):
            found.append(other)
        elif remark.parts & other.parts:
            break
    return found[::-1]


def _until_next(order: Sequence[Group | Shared], at: int) -> list[Group]:
    """Return the groups that follow a heading, up to the next one that takes its place."""
    heading = order[at]
    assert isinstance(heading, Shared)  # noqa: S101 # asked for headings only
    found: list[Group] = []
    for other in order[at + 1 :]:
        if isinstance(other, Group):
            found.append(other)
        elif found and heading.parts & other.parts and other.said[0].line > found[-1].last:
            break
    return found
