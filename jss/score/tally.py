"""Adding up a board under one premise: each window's share of successes, and the best of them."""

from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise

from jss.score.board import Board, Kind, parts
from jss.score.premise import POINT, Lean, Premise
from jss.score.result import Window, WindowName
from jss.score.ruleset import QUARTERS, NoFeedback


@dataclass(slots=True)
class Sums:
    """What lies in one stretch of time; weights in quarters."""

    won: int = 0
    lost: int = 0
    rated: int = 0  # contracts that count
    silent: int = 0  # contracts without feedback, in eras that look at their share
    unnamed: int = 0
    heaviest: int = 0  # the heaviest success that a hidden private rating could turn
    named: set[str] = field(default_factory=set[str])

    def add(self, other: "Sums") -> None:
        self.won += other.won
        self.lost += other.lost
        self.rated += other.rated
        self.silent += other.silent
        self.unnamed += other.unnamed
        self.heaviest = max(self.heaviest, other.heaviest)
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


def candidates(board: Board, premise: Premise = POINT) -> tuple[Candidate, ...]:
    """Every window of the era, and the trending mean where it has one."""
    sums = _sums(board, premise)
    rules = board.ruleset
    longest = rules.windows[-1]
    shares = {months: _share(board, sums[months], premise, last=months == longest) for months in sums}
    found = [
        Candidate(WindowName(f"{months}m"), shares[months], sums[months].outcomes, sums[months].clients)
        for months in rules.windows
    ]
    if rules.trending:
        first, second = (shares[months] for months in rules.trending)
        mean = None if first is None or second is None else (first + second) / 2
        base = sums[rules.trending[0]]
        found.append(Candidate(WindowName.TRENDING, mean, base.outcomes, base.clients))
    return tuple(found)


def best(found: tuple[Candidate, ...]) -> Candidate | None:
    """The candidate that is shown: of equal ones the one with most outcomes, then the shortest."""
    eligible = [
        (one.share, one.outcomes, -place, one) for place, one in enumerate(found) if one.share is not None
    ]
    return max(eligible)[3] if eligible else None


def score(board: Board, premise: Premise = POINT) -> int | None:
    """The whole percent under a premise; None where no window is eligible."""
    shown = best(candidates(board, premise))
    return None if shown is None or shown.share is None else whole(shown.share, premise.rounding)


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


def _sums(board: Board, premise: Premise) -> dict[int, Sums]:
    """What each stretch holds: everything of the shorter ones, and its own."""
    sums = [Sums() for _ in board.spans]
    pattern = board.ruleset.no_feedback is NoFeedback.PATTERN
    for stake, group in board.groups.items():
        won, lost = parts(stake, premise, board.ruleset)
        silent = pattern and stake.kind is Kind.SILENT and not won
        if not (won or lost or silent):
            continue
        here = sums[stake.span]
        here.won += won * group.count
        here.lost += lost * group.count
        here.rated += 0 if silent else group.count
        here.silent += group.count if silent else 0
        here.unnamed += group.unnamed
        here.named |= group.named
        if stake.kind is Kind.GOOD:
            here.heaviest = max(here.heaviest, won)
    for shorter, longer in pairwise(sums):
        longer.add(shorter)
    return dict(zip(board.spans, sums, strict=True))


def _share(board: Board, sums: Sums, premise: Premise, *, last: bool) -> Fraction | None:
    rules = board.ruleset
    # The longest window holds every outcome; if clients without a name were few, it is the last to fall.
    unnamed = 0 if premise.clients is Lean.LOW and not last else sums.unnamed
    clients = len(sums.named) + unnamed or min(1, sums.unnamed)
    if not sums.rated or sums.outcomes < rules.min_outcomes or clients < rules.min_clients:
        return None
    won, lost = sums.won, sums.lost + QUARTERS * _pattern(sums, premise)
    if premise.private is Lean.LOW:
        won, lost = won - sums.heaviest, lost + sums.heaviest
    return Fraction(won, won + lost)


def _pattern(sums: Sums, premise: Premise) -> int:
    """How many contracts without feedback are failures, in eras where a large share of them was."""
    match premise.silent:
        case Lean.LOW:
            return sums.silent
        case Lean.HIGH:
            return 0
        case Lean.POINT:
            return max(0, sums.silent - sums.outcomes // 3)
