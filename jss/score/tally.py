"""Adding up what counts, band by band of time: each window's share of successes, and the best of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from jss.score.board import Board, Group, Kind, Stake, parts, verdict
from jss.score.premise import POINT, Lean, Premise
from jss.score.result import Window, WindowName
from jss.score.ruleset import QUARTERS, NoFeedback

Shares = Sequence[Fraction | None]  # of each stretch of time, the shortest first; None where it has no score


@dataclass(slots=True)
class Sums:
    """What lies in a band or a stretch of time; weights in quarters."""

    won: int = 0
    lost: int = 0
    rated: int = 0  # contracts that count
    silent: int = 0  # contracts without feedback, in eras that look at their share
    unnamed: int = 0
    named: set[str] = field(default_factory=set[str])

    def add(self, other: "Sums") -> None:
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


class Worth(NamedTuple):
    """What one contract adds, in quarters; nothing of either where it ended without feedback."""

    won: int = 0
    lost: int = 0

    @property
    def silent(self) -> bool:
        return not (self.won or self.lost)


SILENT = Worth()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A window with its exact share of successes; None where it is not eligible."""

    name: WindowName
    share: Fraction | None
    outcomes: int
    clients: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What counts under a premise, by band: the first is the shortest stretch, each further one what it adds."""

    board: Board
    premise: Premise
    bands: tuple[Sums, ...]

    def copy(self) -> "Tally":
        copied = tuple(Sums() for _ in self.bands)
        for new, old in zip(copied, self.bands, strict=True):
            new.add(old)
        return Tally(self.board, self.premise, copied)

    def add(self, band: int, worth: Worth, group: Group) -> None:
        """Count a group of contracts in a band."""
        here = self.bands[band]
        if worth.silent:
            here.silent += group.count
        else:
            here.won += worth.won * group.count
            here.lost += worth.lost * group.count
            here.rated += group.count
        here.unnamed += group.unnamed
        here.named.update(group.named)

    def stretches(self) -> list[Sums]:
        """Everything in each stretch of time, which holds all that the shorter ones do."""
        found: list[Sums] = []
        for band in self.bands:
            wider = Sums()
            for part in (*found[-1:], band):
                wider.add(part)
            found.append(wider)
        return found

    @property
    def whole(self) -> Sums:
        """Everything in the longest stretch."""
        return self.stretches()[-1]

    def clients(self, stretches: Sequence[Sums], merged: int) -> list[int]:
        """How many clients each stretch has.

        In the `merged` shortest ones those that are not named are as few as leave these without a score, as
        far as the named ones allow that: who says that they are different people?
        """
        counts = [sums.clients for sums in stretches]
        if not merged:
            return counts
        inner = stretches[merged - 1]
        have = min(inner.clients, self.board.ruleset.min_clients - 1)
        if max(len(inner.named), min(1, inner.unnamed)) > have:
            return counts
        beyond = [have + sums.clients - inner.clients for sums in stretches[merged:]]
        return [have] * merged + beyond

    def shares(self, merged: int = 0) -> Shares:
        """The share of successes in each stretch."""
        stretches = self.stretches()
        return [
            self.share(sums) if self.eligible(sums, clients) else None
            for sums, clients in zip(stretches, self.clients(stretches, merged), strict=True)
        ]

    def eligible(self, sums: Sums, clients: int) -> bool:
        """Whether a stretch with so many clients has what a score needs."""
        rules = self.board.ruleset
        return bool(sums.rated) and sums.outcomes >= rules.min_outcomes and clients >= rules.min_clients

    def share(self, sums: Sums) -> Fraction:
        """The share of successes."""
        return Fraction(sums.won, sums.won + sums.lost + QUARTERS * self._pattern(sums))

    def _pattern(self, sums: Sums) -> int:
        """How many contracts without feedback are failures, in eras where a large share of them was."""
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
    whole = Tally(board, premise, tuple(Sums() for _ in board.spans))
    for stake, group in board.groups.items() if groups is None else groups:
        worth = worth_of(stake, premise, board, good=verdict(stake, premise))
        if worth:
            whole.add(stake.span, worth, group)
    return whole


def worth_of(stake: Stake, premise: Premise, board: Board, *, good: bool | None) -> Worth | None:
    """What a contract adds when it is a success, a failure, or neither; None where that is nothing."""
    if good is None:
        pattern = stake.kind is Kind.SILENT and board.ruleset.no_feedback is NoFeedback.PATTERN
        return SILENT if pattern else None
    return Worth(*parts(stake, premise, board.ruleset, good=good))


def candidates(board: Board) -> tuple[Candidate, ...]:
    """Every window of the era, and the trending mean where it has one."""
    added = tally(board)
    shares = dict(zip(board.spans, added.shares(), strict=True))
    sums = dict(zip(board.spans, added.stretches(), strict=True))
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


def highest(board: Board, shares: Shares) -> Fraction | None:
    """The share that is shown: the highest of the windows."""
    windows = board.ruleset.windows
    found = [share for months, share in zip(board.spans, shares, strict=True) if months in windows]
    return max((share for share in (*found, trending(board, shares)) if share is not None), default=None)


def best(found: tuple[Candidate, ...]) -> Candidate | None:
    """The candidate that is shown: of equal ones the one with most outcomes, then the shortest."""
    eligible = [
        (one.share, one.outcomes, -place, one) for place, one in enumerate(found) if one.share is not None
    ]
    return max(eligible)[3] if eligible else None


def score(board: Board) -> int | None:
    """The whole percent of the point estimate; None where no window is eligible."""
    share = highest(board, tally(board).shares())
    return None if share is None else whole(share)


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
