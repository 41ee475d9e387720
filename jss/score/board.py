"""Contracts laid out for scoring: equal ones together, so that each reading of the unknowns is cheap."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import NamedTuple

from jss.contracts.contract import Contract, Status
from jss.score.longterm import client_key, long_clients
from jss.score.outcome import Judged, applying_rule, outcome_of, rated_well, reason_of
from jss.score.premise import POINT, Lean, Premise
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
    """What matters of a contract; weights in quarters, `span` is the shortest stretch it lies in."""

    kind: Kind
    tier_low: int
    tier_high: int
    jobs_low: int
    jobs_high: int
    span: int
    long_term: bool


@dataclass(slots=True)
class Group:
    """All contracts with the same stake."""

    count: int = 0
    named: set[str] = field(default_factory=set[str])
    unnamed: int = 0


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
            stake = Stake(kind, *tier, *periods, _span(contract, begins), is_long)
            _join(groups.setdefault(stake, Group()), contract.client)
        entries.append(Entry(contract, rule, stake))
    return Board(ruleset, spans, tuple(entries), groups)


def judged(board: Board) -> tuple[Judged, ...]:
    """Every contract's outcome with its reason, rule and weight, in paste order."""
    return tuple(_judged(entry, board.ruleset) for entry in board.entries)


def with_more(board: Board, kind: Kind, paid_weight: int, count: int) -> Board:
    """The same board with further short contracts that ended lately, each with a client of its own."""
    stake = Stake(kind, paid_weight, paid_weight, 1, 1, 0, long_term=False)
    there = board.groups.get(stake, Group())
    more = Group(there.count + count, there.named, there.unnamed + count)
    return replace(board, groups={**board.groups, stake: more})


def parts(stake: Stake, premise: Premise, ruleset: Ruleset) -> tuple[int, int]:
    """What a contract adds to successes and to failures, in quarters; (0, 0) when left out."""
    good = _good(stake, premise)
    if good is None:
        return 0, 0
    if not (ruleset.weights.published or premise.graded):
        return (QUARTERS, 0) if good else (0, QUARTERS)
    # A heavier success lifts the score, a heavier failure lowers it; more periods always lift it,
    # because a failure takes the latest one only.
    heavy = premise.earnings is (Lean.HIGH if good else Lean.LOW)
    tier = stake.tier_high if heavy else stake.tier_low
    periods = stake.jobs_high if premise.periods is Lean.HIGH else stake.jobs_low
    total = combined(tier, periods, premise.combine, ruleset.weights.most)
    lost = 0 if good else lost_part(tier, periods, premise.combine)
    return total - lost, lost


def _good(stake: Stake, premise: Premise) -> bool | None:
    """Whether the contract is a success; None when it is left out."""
    match stake.kind:
        case Kind.GOOD:
            return True
        case Kind.BAD:
            return False
        case Kind.PRIVATELY_BAD:
            return premise.private is Lean.HIGH
        case Kind.HIDDEN if premise.hidden_stars is not Lean.POINT:
            return premise.hidden_stars is Lean.HIGH
        case _:
            return True if premise.long_term and stake.long_term else None


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


def _span(contract: Contract, begins: Sequence[date]) -> int:
    """The index of the shortest stretch that the contract lies in; without an end date, in every one."""
    if contract.ended is None or contract.status is not Status.ENDED:
        return 0
    return sum(contract.ended < begin for begin in begins)


def _judged(entry: Entry, ruleset: Ruleset) -> Judged:
    won, lost = parts(entry.stake, POINT, ruleset) if entry.stake else (0, 0)
    rule = ruleset.rule(entry.rule)
    return Judged(entry.contract, outcome_of(entry.rule), reason_of(entry.rule), rule, won, lost)


def _join(group: Group, client: str | None) -> None:
    group.count += 1
    name = client_key(client)
    if name:
        group.named.add(name)
    else:
        group.unnamed += 1
