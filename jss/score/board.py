"""Contracts laid out for scoring: equal ones together, so that each reading of the unknowns is cheap."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import NamedTuple

from jss.contracts.contract import Contract, Status
from jss.score.longterm import client_key, long_clients
from jss.score.outcome import Judged, applying_rule, outcome_of, rated_well, reason_of
from jss.score.premise import POINT, Premise
from jss.score.ruleset import QUARTERS, NoFeedback, RuleName, Ruleset
from jss.score.weight import combined, jobs, lost_part, tiers
from jss.score.window import months_before


class Kind(Enum):
    """How a contract may enter the score."""

    GOOD = "good"
    BAD = "bad"
    PRIVATELY_BAD = "bad by a private rating alone"
    HIDDEN = "ended, rating not in the paste"
    SILENT = "ended without feedback"
    ONGOING = "not ended"


_KINDS = {
    RuleName.RATED_GOOD: Kind.GOOD,
    RuleName.RATED_BAD: Kind.BAD,
    RuleName.BAD_ENDING: Kind.BAD,
    RuleName.UNKNOWN_FEEDBACK: Kind.HIDDEN,
    RuleName.NO_FEEDBACK: Kind.SILENT,
    RuleName.OPEN: Kind.ONGOING,
}


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
    """A contract with the rule that decides it, and its stake unless the rule leaves it out for good."""

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


def lay_out(contracts: Sequence[Contract], ruleset: Ruleset, as_of: date) -> Board:
    """Find the rule for every contract and group those that can enter the score."""
    spans = tuple(sorted({*ruleset.windows, *(ruleset.trending or ())}))
    begins = [months_before(as_of, months) for months in spans]
    long_term = long_clients(contracts, ruleset, as_of)
    entries: list[Entry] = []
    groups: dict[Stake, Group] = {}
    for contract, is_long in zip(contracts, long_term, strict=True):
        rule = applying_rule(contract, ruleset, as_of, begins[-1])
        kind = _kind(rule, contract, ruleset)
        stake = None
        if kind and _may_count(kind, ruleset, long_term=is_long):
            tier = tiers(contract.paid, ruleset.weights)
            periods = jobs(contract, ruleset.weights, as_of)
            stake = Stake(kind, *tier, *periods, *_reach(contract, begins), is_long)
            groups.setdefault(stake, Group()).join(client_key(contract.client))
        entries.append(Entry(contract, rule, stake))
    return Board(ruleset, spans, tuple(entries), groups)


def judged(board: Board) -> tuple[Judged, ...]:
    """Every contract's outcome with its reason, rule and weight, in paste order."""
    return tuple(_judged(entry, board.ruleset) for entry in board.entries)


def with_more(board: Board, kind: Kind, paid_weight: int, count: int) -> Board:
    """The same board with further short contracts that ended lately, each with a client of its own."""
    stake = Stake(kind, paid_weight, paid_weight, 1, 1, 0, 0, long_term=False)
    more = board.groups.get(stake, Group()).changed("", count)
    return replace(board, groups={**board.groups, stake: more})


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


def parts(stake: Stake, premise: Premise, ruleset: Ruleset, *, good: bool) -> tuple[int, int]:
    """What a contract that ended well or badly adds to successes and to failures, in quarters."""
    if not (ruleset.weights.published or premise.graded):
        return (QUARTERS, 0) if good else (0, QUARTERS)
    heavy = premise.heavy_successes if good else premise.heavy_failures
    tier = stake.tier_high if heavy else stake.tier_low
    periods = stake.jobs_high if premise.longest else stake.jobs_low
    total = combined(tier, periods, premise.combine, ruleset.weights.most)
    lost = 0 if good else lost_part(tier, periods, premise.combine)
    return total - lost, lost


def _kind(rule: RuleName, contract: Contract, ruleset: Ruleset) -> Kind | None:
    if rule is RuleName.PRIVATE_BAD:
        return Kind.BAD if rated_well(contract, ruleset) is None else Kind.PRIVATELY_BAD
    if rule is RuleName.ZERO_EARNINGS and rated_well(contract, ruleset) is None:
        return Kind.SILENT
    return _KINDS.get(rule)


def _may_count(kind: Kind, ruleset: Ruleset, *, long_term: bool) -> bool:
    """Whether any reading brings the contract into the score; the others need not be carried along."""
    match kind:
        case Kind.ONGOING:
            return long_term
        case Kind.SILENT:
            return long_term or ruleset.no_feedback is NoFeedback.PATTERN
        case _:
            return True


def _reach(contract: Contract, begins: Sequence[date]) -> tuple[int, int]:
    """The index of the shortest stretch that the contract lies in, and of the shortest it may lie in.

    Without an end date it lies in every one, and may have ended as early as anything else is known of it.
    """
    if contract.status is not Status.ENDED:
        return 0, 0
    if contract.ended:
        span = _span(contract.ended, begins)
        return span, span
    known = [payment.on for payment in contract.payments]
    if contract.started:
        known.append(contract.started)
    return 0, _span(max(known), begins) if known else len(begins)


def _span(day: date, begins: Sequence[date]) -> int:
    return sum(day < begin for begin in begins)


def _judged(entry: Entry, ruleset: Ruleset) -> Judged:
    good = verdict(entry.stake, POINT) if entry.stake else None
    won, lost = parts(entry.stake, POINT, ruleset, good=good) if entry.stake and good is not None else (0, 0)
    rule = ruleset.rule(entry.rule)
    return Judged(entry.contract, outcome_of(entry.rule), reason_of(entry.rule), rule, won, lost)
