"""What a contract counts as under the rules of an era, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from jss.contracts.contract import Contract, Feedback, Status
from jss.score.ruleset import QUARTERS, Rule, RuleName, Ruleset


class Outcome(StrEnum):
    """What a contract does to the score."""

    SUCCESS = "success"
    FAILURE = "failure"
    EXCLUDED = "excluded"


class Reason(StrEnum):
    """Why a contract has its outcome."""

    RATED_GOOD = "rated-good"
    RATED_BAD = "rated-bad"
    PRIVATE_BAD = "private-bad"
    BAD_ENDING = "bad-ending"
    NO_FEEDBACK = "no-feedback"
    REMOVED_FEEDBACK = "removed-feedback"
    ZERO_EARNINGS = "zero-earnings"
    OPEN = "open"
    TOO_OLD = "too-old"
    FUTURE = "future"
    CLIENT_FLAGGED = "client-flagged"
    LONG_TERM = "long-term"


@dataclass(frozen=True, slots=True)
class Judged:
    """A contract with its outcome; `won` and `lost` are the quarters it adds to successes and failures.

    A long contract that ended badly has both: only its latest period is a failure.
    """

    contract: Contract
    outcome: Outcome
    reason: Reason
    rule: Rule
    won: int = 0
    lost: int = 0

    @property
    def weight(self) -> Decimal:
        """How many plain contracts it counts as; 0 when it is left out."""
        return Decimal(self.won + self.lost) / QUARTERS


def mostly_undated(judged: Iterable[Judged]) -> bool:
    """Whether more than half of what counts has no end date, so that nobody knows when it grows too old."""
    counted = [one for one in judged if one.weight]
    return 2 * sum(one.contract.ended is None for one in counted) > len(counted)


SUCCESSES = frozenset({RuleName.RATED_GOOD, RuleName.LONG_TERM})
FAILURES = frozenset({RuleName.RATED_BAD, RuleName.PRIVATE_BAD, RuleName.BAD_ENDING})


_REASONS = {RuleName(reason.value): reason for reason in Reason} | {
    RuleName.UNKNOWN_FEEDBACK: Reason.NO_FEEDBACK
}


def outcome_of(rule: RuleName) -> Outcome:
    """The outcome that follows from the rule that applies to a contract."""
    if rule in SUCCESSES:
        return Outcome.SUCCESS
    return Outcome.FAILURE if rule in FAILURES else Outcome.EXCLUDED


def reason_of(rule: RuleName) -> Reason:
    """The reason told for a rule; a rating that can't be seen is told as no feedback."""
    return _REASONS[rule]


def applying_rule(contract: Contract, ruleset: Ruleset, as_of: date, oldest: date) -> RuleName:
    """The one rule that decides a contract; `oldest` is the first day of the longest window."""
    return (
        _outside(contract, as_of, oldest) or _bad(contract, ruleset) or _unrewarded(contract, ruleset)
    ) or RuleName.RATED_GOOD


def rated_well(contract: Contract, ruleset: Ruleset) -> bool | None:
    """What the client's public rating says; None where it is missing or can't be seen."""
    if contract.stars is not None:
        return contract.stars >= ruleset.success_stars
    return contract.good_verdict


def _outside(contract: Contract, as_of: date, oldest: date) -> RuleName | None:
    """Contracts that no rating can bring into the score."""
    if contract.status is not Status.ENDED:
        return RuleName.OPEN
    last = contract.ended or contract.started
    if last and last > as_of:
        return RuleName.FUTURE
    if contract.client_flagged:
        return RuleName.CLIENT_FLAGGED
    if contract.ended and contract.ended < oldest:
        return RuleName.TOO_OLD
    return RuleName.REMOVED_FEEDBACK if contract.feedback is Feedback.REMOVED else None


def _bad(contract: Contract, ruleset: Ruleset) -> RuleName | None:
    if contract.bad_ending and contract.stars is None:
        return RuleName.BAD_ENDING
    if rated_well(contract, ruleset) is False:
        # "Ended badly" is a verdict as well, but nobody rated anything.
        rated = contract.stars is not None or contract.feedback is Feedback.RATED
        return RuleName.RATED_BAD if rated else RuleName.BAD_ENDING
    if contract.private_bad:
        return RuleName.PRIVATE_BAD
    return RuleName.BAD_ENDING if contract.bad_ending else None


def _unrewarded(contract: Contract, ruleset: Ruleset) -> RuleName | None:
    praised = rated_well(contract, ruleset)
    if contract.paid == 0 and not (praised and ruleset.zero_earnings_praised_counts):
        return RuleName.ZERO_EARNINGS
    if praised:
        return None
    return RuleName.NO_FEEDBACK if contract.feedback is Feedback.NONE else RuleName.UNKNOWN_FEEDBACK
