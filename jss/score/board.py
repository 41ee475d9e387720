"""What scoring needs of contracts: equal ones together, so that each reading of the unknowns is cheap."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from jss.contracts.contract import Contract
from jss.score.outcome import Judged, outcome_of, reason_of
from jss.score.premise import POINT, Premise
from jss.score.ruleset import QUARTERS, RuleName, Ruleset
from jss.score.weight import combined, lost_part


class Kind(StrEnum):
    """How a contract may enter the score."""

    GOOD = "good"
    BAD = "bad"
    PRIVATELY_BAD = "bad by a private rating alone"
    HIDDEN = "ended, rating not in the paste"
    SILENT = "ended without feedback"
    ONGOING = "not ended"


class Worth(NamedTuple):
    """What one contract adds to successes and to failures, in quarters."""

    won: int
    lost: int


SILENT = Worth(0, 0)  # ended without feedback


class Stake(NamedTuple):
    """What matters of a contract; weights in quarters.

    `span` is the shortest stretch of time it lies in and `oldest` the shortest it may lie in: the same
    where its end date is known, else as many as there are stretches if it may lie in none.
    """

    kind: Kind
    tier_low: int
    tier_high: int
    jobs_low: int
    jobs_high: int
    span: int
    oldest: int
    long_term: bool


@dataclass(slots=True)
class Group:
    """All contracts with the same stake, by client and without a client's name."""

    count: int = 0
    named: Counter[str] = field(default_factory=Counter[str])
    unnamed: int = 0

    def join(self, client: str, count: int = 1) -> None:
        """Add contracts of a client, or each of a client of its own where there is no name."""
        self.count += count
        if not client:
            self.unnamed += count
            return
        self.named[client] += count
        if not self.named[client]:
            del self.named[client]

    def changed(self, client: str, count: int) -> "Group":
        """The same contracts and so many more of a client, or fewer."""
        new = Group(self.count, self.named.copy(), self.unnamed)
        new.join(client, count)
        return new

    def by_client(self) -> Iterable[tuple[str, int]]:
        """How many contracts each client has; those without a name under an empty one."""
        yield from self.named.items()
        if self.unnamed:
            yield "", self.unnamed

    def some(self, room: int | None) -> "Group":
        """As many of the contracts as there is room for; all where room is None."""
        if room is None or room >= self.count:
            return self
        few = Group()
        for client, count in self.by_client():
            few.join(client, min(count, max(0, room - few.count)))
        return few


@dataclass(frozen=True, slots=True)
class Entry:
    """A contract with the rule that decides it, and its stake unless that rule leaves it out for good."""

    contract: Contract
    rule: RuleName
    stake: Stake | None


@dataclass(frozen=True, slots=True)
class Board:
    """Entries in paste order, and those that may count in groups; `spans` are months, the shortest first."""

    ruleset: Ruleset
    spans: tuple[int, ...]
    entries: tuple[Entry, ...]
    groups: dict[Stake, Group]


def judged(board: Board) -> tuple[Judged, ...]:
    """Every contract's outcome with its reason, rule and weight, in paste order."""
    worths = {
        stake: parts(stake, POINT, board.ruleset, good=good)
        for stake in board.groups
        if (good := verdict(stake, POINT)) is not None
    }
    return tuple(
        _judged(entry, board.ruleset, worths.get(entry.stake) if entry.stake else None)
        for entry in board.entries
    )


def with_failure(board: Board, stake: Stake) -> Board:
    """The same board with one contract of a kind made a failure."""
    client, _ = next(iter(board.groups[stake].by_client()))
    failed = stake._replace(kind=Kind.BAD)
    there = board.groups.get(failed, Group())
    changed = {stake: board.groups[stake].changed(client, -1), failed: there.changed(client, 1)}
    return replace(board, groups={**board.groups, **changed})


def verdict(stake: Stake, premise: Premise) -> bool | None:
    """Whether a contract is a success as far as it is known; None when it is left out."""
    match stake.kind:
        case Kind.GOOD:
            return True
        case Kind.BAD:
            return False
        case Kind.PRIVATELY_BAD:
            return premise.private_ignored
        case Kind.HIDDEN | Kind.SILENT | Kind.ONGOING:
            return True if premise.long_term and stake.long_term else None


def parts(stake: Stake, premise: Premise, ruleset: Ruleset, *, good: bool) -> Worth:
    """What a contract adds that ended well or badly."""
    if not (ruleset.weights.published or premise.graded):
        return Worth(QUARTERS, 0) if good else Worth(0, QUARTERS)
    heavy = premise.heavy_successes if good else premise.heavy_failures
    tier = stake.tier_high if heavy else stake.tier_low
    periods = stake.jobs_high if premise.longest else stake.jobs_low
    total = combined(tier, periods, premise.combine, ruleset.weights.most)
    lost = 0 if good else lost_part(tier, periods, premise.combine)
    return Worth(total - lost, lost)


def _judged(entry: Entry, ruleset: Ruleset, worth: Worth | None) -> Judged:
    won, lost = worth or (0, 0)
    rule = ruleset.rule(entry.rule)
    return Judged(entry.contract, outcome_of(entry.rule), reason_of(entry.rule), rule, won, lost)
