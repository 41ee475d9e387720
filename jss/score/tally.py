"""Adding up what counts, stretch by stretch of time: each window's share of successes, and the best of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from jss.score.board import SILENT, Board, Group, Kind, Stake, Worth, parts, verdict
from jss.score.premise import POINT, Lean, Premise
from jss.score.result import Window, WindowName
from jss.score.ruleset import QUARTERS, NoFeedback

Shares = Sequence[Fraction | None]  # of each stretch of time, the shortest first; None where it has no score


@dataclass(slots=True)
class Sums:
    """What lies in a stretch of time; weights in quarters."""

    won: int = 0
    lost: int = 0
    rated: int = 0  # contracts that count
    silent: int = 0  # contracts without feedback, in eras that look at their share
    unnamed: int = 0
    named: set[str] = field(default_factory=set[str])

    def copy(self) -> "Sums":
        return Sums(self.won, self.lost, self.rated, self.silent, self.unnamed, self.named.copy())

    def count(self, worth: Worth, group: Group) -> None:
        """Add a group of contracts of the same worth."""
        if worth == SILENT:
            self.silent += group.count
        else:
            self.won += worth.won * group.count
            self.lost += worth.lost * group.count
            self.rated += group.count
        self.unnamed += group.unnamed
        self.named.update(group.named)

    def include(self, other: "Sums") -> None:
        self.won += other.won
        self.lost += other.lost
        self.rated += other.rated
        self.silent += other.silent
        self.unnamed += other.unnamed
        self.named |= other.named

    @property
    def outcomes(self) -> int:
        return self.rated + self.silent

    @property
    def clients(self) -> int:
        return len(self.named) + self.unnamed


@dataclass(frozen=True, slots=True)
class Candidate:
    """A window with its exact share of successes; None where it is not eligible."""

    name: WindowName
    share: Fraction | None
    outcomes: int
    clients: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What counts under a premise, in each stretch of time: the shortest first, and each within the next."""

    board: Board
    premise: Premise
    stretches: tuple[Sums, ...]

    def copy(self) -> "Tally":
        return Tally(self.board, self.premise, tuple(sums.copy() for sums in self.stretches))

    def add(self, span: int, worth: Worth, group: Group) -> None:
        """Count a group of contracts in a stretch, and so in all longer ones."""
        for sums in self.stretches[span:]:
            sums.count(worth, group)

    @property
    def whole(self) -> Sums:
        """Everything in the longest stretch."""
        return self.stretches[-1]

    def clients(self, merged: int) -> list[int]:
        """How many clients each stretch has.

        In the `merged` shortest ones those that are not named are as few as leave these without a score, as
        far as the named ones allow that: who says that they are different people?
        """
        counts = [sums.clients for sums in self.stretches]
        if not merged:
            return counts
        inner = self.stretches[merged - 1]
        have = min(inner.clients, self.board.ruleset.min_clients - 1)
        if max(len(inner.named), min(1, inner.unnamed)) > have:
            return counts
        beyond = [have + clients - inner.clients for clients in counts[merged:]]
        return [have] * merged + beyond

    def shares(self, merged: int = 0) -> Shares:
        """The share of successes in each stretch."""
        return [
            self.share(sums) if self.eligible(sums, clients) else None
            for sums, clients in zip(self.stretches, self.clients(merged), strict=True)
        ]

    def highest(self, merged: int = 0) -> Fraction | None:
        """The share that is shown: the highest of the windows, and of the trending mean in eras that have it."""
        windows = self.board.ruleset.windows
        shares = self.shares(merged)
        found = [share for months, share in zip(self.board.spans, shares, strict=True) if months in windows]
        mean = trending(self.board, shares)
        return max((share for share in (*found, mean) if share is not None), default=None)

    def score(self) -> int | None:
        """The whole percent that is shown; None where no window is eligible."""
        share = self.highest()
        return None if share is None else whole(share)

    def eligible(self, sums: Sums, clients: int) -> bool:
        """Whether a stretch with so many clients has what a score needs."""
        rules = self.board.ruleset
        return bool(sums.rated) and sums.outcomes >= rules.min_outcomes and clients >= rules.min_clients

    def share(self, sums: Sums) -> Fraction:
        """The share of successes."""
        return Fraction(sums.won, sums.won + sums.lost + QUARTERS * self._pattern(sums))

    def _pattern(self, sums: Sums) -> int:
        """How many contracts without feedback are failures, in eras where a large share of them was."""
        if not sums.silent:
            return 0
        match self.premise.silent:
            case Lean.LOW:
                return sums.silent
            case Lean.HIGH:
                return 0
            case Lean.POINT:
                return max(0, sums.silent - sums.outcomes // 3)


def tally(
    board: Board, premise: Premise = POINT, groups: Iterable[tuple[Stake, Group]] | None = None
) -> Tally:
    """Add up a board, or some of its groups: each contract in the shortest stretch that it lies in."""
    stretches = tuple(Sums() for _ in board.spans)
    for stake, group in board.groups.items() if groups is None else groups:
        worth = worth_of(stake, premise, board, good=verdict(stake, premise))
        if worth:
            stretches[stake.span].count(worth, group)
    for shorter, longer in pairwise(stretches):
        longer.include(shorter)
    return Tally(board, premise, stretches)


def with_more(point: Tally, kind: Kind, paid_weight: int, count: int) -> Tally:
    """The same with further short contracts that ended lately, each with a client of its own."""
    stake = Stake(kind, paid_weight, paid_weight, 1, 1, 0, 0, long_term=False)
    return _changed(point, stake, Group(count, unnamed=count))


def with_one_less(point: Tally, stake: Stake) -> Tally:
    """The same without one of the contracts; all clients stay, for whose it was is not known."""
    return _changed(point, stake, Group(-1))


def _changed(point: Tally, stake: Stake, more: Group) -> Tally:
    changed = point.copy()
    worth = worth_of(stake, point.premise, point.board, good=verdict(stake, point.premise))
    if worth:
        changed.add(stake.span, worth, more)
    return changed


def worth_of(stake: Stake, premise: Premise, board: Board, *, good: bool | None) -> Worth | None:
    """What a contract adds when it is a success, a failure, or neither; None where that is nothing."""
    if good is None:
        pattern = stake.kind is Kind.SILENT and board.ruleset.no_feedback is NoFeedback.PATTERN
        return SILENT if pattern else None
    return parts(stake, premise, board.ruleset, good=good)


def candidates(point: Tally) -> tuple[Candidate, ...]:
    """Every window of the era, and the trending mean where it has one."""
    board = point.board
    shares = dict(zip(board.spans, point.shares(), strict=True))
    sums = dict(zip(board.spans, point.stretches, strict=True))
    rules = board.ruleset
    found = [
        Candidate(WindowName(f"{months}m"), shares[months], sums[months].outcomes, sums[months].clients)
        for months in rules.windows
    ]
    if rules.trending:
        base = sums[rules.trending[0]]
        mean = trending(board, shares.values())
        found.append(Candidate(WindowName.TRENDING, mean, base.outcomes, base.clients))
    return tuple(found)


def trending(board: Board, shares: Iterable[Fraction | None]) -> Fraction | None:
    """The mean of two stretches, in eras that have it and where both have a score."""
    if not board.ruleset.trending:
        return None
    found = dict(zip(board.spans, shares, strict=True))
    first, second = (found[months] for months in board.ruleset.trending)
    return None if first is None or second is None else (first + second) / 2


def best(found: Sequence[Candidate]) -> Candidate | None:
    """The candidate that is shown: of equal ones the one with most outcomes, then the shortest."""
    eligible = [
        (one.share, one.outcomes, -place, one) for place, one in enumerate(found) if one.share is not None
    ]
    return max(eligible)[3] if eligible else None


def score(board: Board) -> int | None:
    """The whole percent of the point estimate; None where no window is eligible."""
    return tally(board).score()


def whole(share: Fraction, rounding: Lean = Lean.POINT) -> int:
    """A share in whole percent: halves up, or always down, or always up."""
    match rounding:
        case Lean.LOW:
            return share.numerator * 100 // share.denominator
        case Lean.HIGH:
            return -(-share.numerator * 100 // share.denominator)
        case Lean.POINT:
            return (share.numerator * 200 + share.denominator) // (share.denominator * 2)


def window(one: Candidate) -> Window:
    """A candidate as it is told."""
    value = None if one.share is None else whole(one.share)
    return Window(one.name, value, one.outcomes, one.clients, eligible=value is not None)
