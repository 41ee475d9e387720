"""Clients that paid over more than 90 days: what they left open may count as a success."""

from collections.abc import Sequence
from datetime import date

from jss.contracts.contract import Contract, Status


def long_clients(
    contracts: Sequence[Contract], clients: Sequence[str], limit: int, as_of: date
) -> list[bool]:
    """For each contract, whether its client's payments may span more than so many days.

    `clients` are the keys of the clients, in the order of the contracts.
    """
    reach: dict[str | int, tuple[date, date]] = {}
    keys = [client or number for number, client in enumerate(clients)]
    for key, contract in zip(keys, contracts, strict=True):
        days = _days(contract, as_of)
        if days:
            seen = reach.get(key, (days[0], days[-1]))
            reach[key] = min(seen[0], days[0]), max(seen[1], days[-1])
    long = {key for key, (first, last) in reach.items() if (last - first).days > limit}
    return [key in long for key in keys]


def _days(contract: Contract, as_of: date) -> list[date]:
    """The days of payments; where they aren't known, the days a payment may have come between."""
    if contract.payments:
        return sorted(payment.on for payment in contract.payments)
    if contract.paid == 0:
        return []
    end = contract.ended or (None if contract.status is Status.ENDED else as_of)
    return sorted(day for day in (contract.started, end) if day)


def client_key(name: str | None) -> str:
    """A client's name without differences of case, spacing and stops; empty where there is none."""
    return " ".join(name.replace(".", " ").split()).casefold() if name else ""
