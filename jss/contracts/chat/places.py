"""What is told of contracts by their place among those before ("the first two ended in March, the last in April")."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from jss.contracts.chat.groups import Group, Message, Said, Shared
from jss.contracts.chat.kinds import Kinds, kinds_of, kinds_of_all
from jss.contracts.chat.small_words import PLACES
from jss.contracts.chat.tags import NAMES, OWN, Figure, Part
from jss.contracts.chat.units import MARK, MONEY
from jss.contracts.tokens import Count, Dated

_FEWEST = 2  # contracts, before one is told by its place
_FAR = 12  # units that a clause is long
_TOLD = {"feedback", "standing", "dated"}


@dataclass(frozen=True, slots=True)
class Placed:
    """What a clause tells of one contract or some, by their place."""

    place: int
    number: int
    facts: tuple[Said, ...]

    def meant(self, groups: Sequence[Group]) -> list[Group]:
        """Return those that it means of the contracts before it."""
        before = [group for group in groups if group.said[0].place < self.facts[0].place]
        if self.place < 0:
            return before[-self.number :]
        return before[self.place : self.place + self.number]


def take_places(said: Sequence[Said]) -> tuple[list[Said], list[Placed]]:
    """Take out the clauses that speak of contracts by their place; the rest tells what contracts there are."""
    kept = list(said)
    found: list[Placed] = []
    for start, end in _clauses(said):
        told = [one for one in said[start:end] if one.tag.part in OWN or one.tag.part is Part.SHARED_FACT]
        facts = [one for one in told if _kinds(one)]
        placed = Placed(PLACES[said[start].unit.text.lower()], _number(said, start), tuple(facts))
        others = [one for one in told if one not in facts and one.meaning is not Figure.COUNT]
        if facts and not _tells_more([*others, *_rest(said, end)]) and _stands_behind(kept[:start], placed):
            article = start - 1 if start and said[start - 1].meaning is Figure.COUNT else start
            kept[article:end] = [one.retagged(Part.NONE) for one in kept[article:end]]
            found.append(placed)
    return kept, found


def put_places(message: Message, placed: Sequence[Placed]) -> None:
    """Give what the clauses tell to the contracts that they mean."""
    for one in placed:
        facts = [fact.retagged(Part.SHARED_FACT) for fact in one.facts]
        message.shared.append(Shared(facts, groups=one.meant(message.groups)))


def _clauses(said: Sequence[Said]) -> Iterator[tuple[int, int]]:
    """Yield where clauses begin, with the word for a place, and where they end."""
    for at, one in enumerate(said):
        if one.unit.text.lower() in PLACES and not isinstance(one.unit.token, Dated):
            end = at + 1
            while end < min(at + _FAR, len(said)) and said[end].line == one.line and not _parts(said[end]):
                end += 1
            yield at, end


def _rest(said: Sequence[Said], end: int) -> Iterator[Said]:
    """Yield what follows a clause in its sentence, up to the next place."""
    for one in said[end:]:
        if one.ends or one.unit.text.lower() in PLACES or one.line != said[end - 1].line:
            return
        if one.tag.part in OWN and not (kinds_of(one) and one.unit.kind != MONEY):
            yield one


def _parts(one: Said) -> bool:
    return one.ends or one.unit.text in {",", ":", "("} or one.unit.text.lower() in PLACES


def _number(said: Sequence[Said], start: int) -> int:
    following = said[start + 1].unit.token if start + 1 < len(said) else None
    return following.value if isinstance(following, Count) else 1


def _kinds(one: Said) -> Kinds:
    """Return what a unit tells: how a contract was rated, how it stands, or when it ended."""
    if one.tag.part not in {Part.FACT, Part.SHARED_FACT}:
        return Kinds()
    kinds = Kinds({"dated"}) if isinstance(one.unit.token, Dated) else kinds_of(one.retagged(Part.FACT))
    return kinds if kinds & _TOLD else Kinds()


def _tells_more(others: Sequence[Said]) -> bool:
    """Whether a clause tells of a contract of its own: by its title or client, an amount, or several."""
    return any(
        one.tag.part in NAMES or one.unit.kind == MONEY or (one.unit.kind != MARK and kinds_of(one))
        for one in others
    )


def _stands_behind(before: Sequence[Said], placed: Placed) -> bool:
    """Whether enough contracts with titles stand before a clause, which tell nothing of the kind themselves."""
    starts = [at for at, one in enumerate(before) if one.tag.begins]
    groups = [Group(list(before[start:end])) for start, end in pairwise([*starts, len(before)])]
    if len(groups) < _FEWEST or not all(group.of(Part.TITLE) for group in groups):
        return False
    if len(placed.meant(groups)) != placed.number:
        return False
    told = Kinds().union(*(_kinds(fact) for fact in placed.facts)) & _TOLD
    known = (
        Kinds().union(*map(_kinds, group.said)) | kinds_of_all(group.said) for group in placed.meant(groups)
    )
    return not any(told & kinds for kinds in known)
