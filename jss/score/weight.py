"""How much a contract counts: by what it earned and by how long it was paid. All weights are quarters."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from jss.contracts.contract import Contract
from jss.score.ruleset import QUARTERS, Weights

SMALL_JOB = Decimal(100)  # US dollars; what a further job earns where nothing else is said


class Combine(StrEnum):
    """How earnings and length combine; Upwork says only that a further 90 days add one job."""

    SUM = "sum"  # the earnings weight, and 1 for each further period: the published words taken literally
    LARGER = "larger"
    PRODUCT = "product"


def tiers(paid: Decimal | None, weights: Weights) -> tuple[int, int]:
    """The lightest and the heaviest weight that the earnings allow: the same where they are known.

    Tiers are published in whole dollars: $250.50 is above $250, so it is in the second.
    """
    if paid is None:
        every = [tier.quarters for tier in weights.tiers]
        return min(every), max(every)
    known = next(tier.quarters for tier in weights.tiers if tier.up_to is None or paid <= tier.up_to)
    return known, known


def jobs(contract: Contract, weights: Weights, as_of: date) -> tuple[int, int]:
    """The fewest and the most 90-day periods with a payment that the contract may have had."""
    paid_on = sorted(payment.on for payment in contract.payments if payment.amount > 0)
    if paid_on:
        periods = len({(day - paid_on[0]).days // weights.days for day in paid_on})
        return periods, periods
    end = contract.ended or as_of
    if contract.started is None or contract.paid == 0 or end <= contract.started:
        return 1, 1
    longest = (end - contract.started).days // weights.days + 1
    return 1, min(longest, weights.most // QUARTERS)


def combined(tier: int, periods: int, combine: Combine, most: int) -> int:
    """The weight of a whole contract that ended well."""
    extra = QUARTERS * (periods - 1)
    match combine:
        case Combine.SUM:
            return min(most, tier + extra)
        case Combine.LARGER:
            return min(most, max(tier, QUARTERS + extra))
        case Combine.PRODUCT:
            return min(most, tier * periods)


def lost_part(tier: int, periods: int, combine: Combine) -> int:
    """How much of a contract that ended badly is a failure: only its latest period."""
    return QUARTERS if combine is Combine.LARGER and periods > 1 else tier
