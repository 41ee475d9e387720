"""Laying contracts out on a board: the rule that decides each, and what matters of it."""

from collections.abc import Iterator, Sequence
from datetime import date

from jss.contracts.contract import Contract, Status
from jss.score.board import Board, Entry, Group, Kind, Stake
from jss.score.longterm import client_key, long_clients
from jss.score.outcome import applying_rule, rated_well
from jss.score.ruleset import NoFeedback, RuleName, Ruleset
from jss.score.weight import jobs, tiers
from jss.score.window import months_before

_KINDS = {
    RuleName.RATED_GOOD: Kind.GOOD,
    RuleName.RATED_BAD: Kind.BAD,
    RuleName.BAD_ENDING: Kind.BAD,
    RuleName.UNKNOWN_FEEDBACK: Kind.HIDDEN,
    RuleName.NO_FEEDBACK: Kind.SILENT,
    RuleName.OPEN: Kind.ONGOING,
}

Laid = tuple[tuple[Entry, ...], dict[Stake, Group]]


class Layout:
    """Contracts on a day, laid out under the rules of one era and another; what these share is worked out once."""

    def __init__(self, contracts: Sequence[Contract], as_of: date) -> None:
        self._contracts = contracts
        self._as_of = as_of
        self._clients = [client_key(contract.client) for contract in contracts]
        self._laid: dict[tuple[object, ...], Laid] = {}

    def under(self, ruleset: Ruleset) -> Board:
        """Find the rule for every contract and group those that can enter the score."""
        spans = tuple(sorted({*ruleset.windows, *(ruleset.trending or ())}))
        deciding = spans, *_deciding(ruleset)
        if deciding not in self._laid:
            entries = tuple(self._entries(ruleset, spans))
            self._laid[deciding] = entries, self._grouped(entries)
        entries, groups = self._laid[deciding]
        counting = {stake: group for stake, group in groups.items() if _may_count(stake, ruleset)}
        return Board(ruleset, spans, entries, counting)

    def _entries(self, ruleset: Ruleset, spans: Sequence[int]) -> Iterator[Entry]:
        begins = [months_before(self._as_of, months) for months in spans]
        long_term = long_clients(self._contracts, self._clients, ruleset.weights.days, self._as_of)
        for contract, is_long in zip(self._contracts, long_term, strict=True):
            rule = applying_rule(contract, ruleset, self._as_of, begins[-1])
            kind = _kind(rule, contract, ruleset)
            stake = None
            if kind:
                tier = tiers(contract.paid, ruleset.weights)
                periods = jobs(contract, ruleset.weights, self._as_of)
                stake = Stake(kind, *tier, *periods, *_reach(contract, begins), is_long)
            yield Entry(contract, rule, stake)

    def _grouped(self, entries: Sequence[Entry]) -> dict[Stake, Group]:
        groups: dict[Stake, Group] = {}
        for entry, client in zip(entries, self._clients, strict=True):
            if entry.stake is None:
                continue
            if entry.stake not in groups:
                groups[entry.stake] = Group()
            groups[entry.stake].join(client)
        return groups


def lay_out(contracts: Sequence[Contract], ruleset: Ruleset, as_of: date) -> Board:
    """Contracts laid out under the rules of one era alone."""
    return Layout(contracts, as_of).under(ruleset)


def _deciding(ruleset: Ruleset) -> tuple[object, ...]:
    """All of the rules, but for the windows, that the entry of a contract depends on."""
    weights = ruleset.weights
    stars, unpaid = ruleset.success_stars, ruleset.zero_earnings_praised_counts
    return weights.tiers, weights.days, weights.most, stars, unpaid


def _kind(rule: RuleName, contract: Contract, ruleset: Ruleset) -> Kind | None:
    if rule is RuleName.PRIVATE_BAD:
        return Kind.BAD if rated_well(contract, ruleset) is None else Kind.PRIVATELY_BAD
    if rule is RuleName.ZERO_EARNINGS and rated_well(contract, ruleset) is None:
        return Kind.SILENT
    return _KINDS.get(rule)


def _may_count(stake: Stake, ruleset: Ruleset) -> bool:
    """Whether any reading brings the contract into the score; the others need not be carried along."""
    match stake.kind:
        case Kind.ONGOING:
            return stake.long_term
        case Kind.SILENT:
            return stake.long_term or ruleset.no_feedback is NoFeedback.PATTERN
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
    return next((span for span, begin in enumerate(begins) if day >= begin), len(begins))
