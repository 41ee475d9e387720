"""Putting pieces of a line together to contracts: the cheapest way to part them.

Two ratings, or two amounts, in one contract are as good as forbidden; beyond that each cut costs what its
separator makes it worth, and each group costs what it lacks of a contract.
"""

from collections.abc import Sequence

from jss.contracts.readers.clause import Clause
from jss.contracts.readers.pieces import Parting, Piece

_CLASH = 100.0
_LONGEST_GROUP = 16
_CUT = {
    Parting.LIST: 0.2,
    Parting.PLUS: 0.3,
    Parting.SENTENCE: 0.3,
    Parting.SLASH: 0.9,
    Parting.DASH: 0.9,
    Parting.COMMA: 0.6,
    Parting.AND: 0.7,
    Parting.COUNT: 0.8,
    Parting.WORDS: 1.6,
}
_GLUE = {Parting.LIST: 0.3, Parting.PLUS: 0.4, Parting.SENTENCE: 0.5}
_OWN = 2.5


def best_groups(whole: Clause, pieces: Sequence[Piece]) -> list[Clause]:
    """Return the contracts, or the remarks, that the pieces make up at the least cost."""
    count = len(pieces)
    costs = [0.0] * (count + 1)
    ends = [count] * (count + 1)
    for first in range(count - 1, -1, -1):
        costs[first] = float("inf")
        group = _Group(pieces[first])
        for last in range(first, min(first + _LONGEST_GROUP, count)):
            if last > first and not group.add(pieces[last]):
                break
            cost = group.cost() + costs[last + 1]
            if last + 1 < count:
                cost += _CUT[pieces[last + 1].before]
            if cost < costs[first]:
                costs[first], ends[first] = cost, last + 1
    groups: list[Clause] = []
    at = 0
    while at < count:
        groups.append(whole.cut(pieces[at].clause.start, pieces[ends[at] - 1].clause.end))
        at = ends[at]
    return groups


class _Group:
    """Pieces taken for one contract so far, and what they cost."""

    def __init__(self, piece: Piece) -> None:
        self.glue = (
            _CLASH if piece.publics > 1 and piece.ratings > 1 and piece.ratings != piece.counted else 0.0
        )
        self.ratings, self.publics, self.money = piece.ratings, piece.publics, piece.money
        self.nothing = piece.nothing
        self.verdicts_only = piece.verdicts_only
        self.counted, self.facts = piece.counted, piece.facts
        self.words, self.bare = piece.words, piece.bare
        self.dated = piece.dated
        self.closed = piece.sum_of_all
        self.chatter = piece.chatter
        self.loose = False

    def add(self, piece: Piece) -> bool:
        """Take a further piece in; False where it cannot belong to the same contract."""
        if self._clash(piece) or (piece.before <= Parting.SENTENCE and (self.closed or piece.sum_of_all)):
            return False
        self.glue += _GLUE.get(piece.before, 0.0)
        if piece.chatter != self.chatter and piece.before in {Parting.SENTENCE, Parting.COMMA}:
            self.glue += _OWN
        if self.publics and piece.publics:
            self.glue += 0.4
        if self.facts and not self.words and not self.counted and piece.facts and piece.words:
            self.glue += 0.3
        if self.facts and piece.facts and (piece.words or piece.counted):
            own = piece.before <= Parting.PLUS or (
                piece.stays_open and (piece.before is Parting.SENTENCE or piece.another)
            )
            self.glue += _OWN if own else 0.0
        self.loose = (
            self.facts
            and not piece.facts
            and not piece.dated
            and piece.words
            and piece.before >= Parting.COMMA
        )
        self.ratings += piece.ratings
        self.publics += piece.publics
        self.money += 0 if piece.remark and self.money else piece.money
        self.nothing |= piece.nothing
        self.verdicts_only = (self.verdicts_only or not self.publics) and (
            piece.verdicts_only or not piece.publics
        )
        self.counted = self.counted or piece.counted
        self.facts = self.facts or piece.facts
        self.words = self.words or piece.words
        self.bare = self.bare and piece.bare
        self.dated = self.dated or piece.dated
        return True

    def _clash(self, piece: Piece) -> bool:
        if self.publics and piece.publics:
            return not self._repeats(piece)
        if self.money and piece.money and not piece.remark:
            return not (self.counted > 1 and not piece.publics and not piece.words)
        return bool(piece.counted and piece.facts and (self.counted or self.publics))

    def _repeats(self, piece: Piece) -> bool:
        """Whether a piece only says again, or explains, what is known of the feedback."""
        if piece.counted or (piece.money and self.money):
            return False
        if self.verdicts_only and piece.ratings == 1 and piece.bare:
            return True  # "one bad one, 1.5 stars"
        if piece.ratings or not piece.bare or (piece.money and not self.nothing):
            return False
        if self.nothing and piece.nothing:
            return not self.ratings and not self.bare and not self.nothing & piece.nothing
        return bool(self.ratings) and (not piece.nothing or not self.bare)

    def cost(self) -> float:
        """Return what the group lacks of a contract."""
        cost = self.glue
        if self.chatter and not self.facts:
            return cost
        if not self.facts and not self.counted:
            return cost + (1.2 if self.words else 2.5)
        if not self.publics and self.money and not self.counted:
            cost += 0.4
        if self.counted and not self.publics and self.money:
            cost += 0.3
        if not self.words and not self.counted:
            cost += 0.4
        return cost + (0.5 if self.loose else 0.0)
