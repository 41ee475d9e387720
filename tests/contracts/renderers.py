"""Contracts written the way people paste them, to be read back."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from datetime import date

from jss.contracts.contract import Contract, Feedback, Status


def _day(day: date | None) -> str:
    return f"{day:%b} {day.day}, {day.year}" if day else ""


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _dates(contract: Contract) -> str:
    end = "Present" if contract.status is Status.OPEN else _day(contract.ended)
    return f"{_day(contract.started)} - {end}"


def _money(contract: Contract) -> str:
    return "Private earnings" if contract.paid is None else f"${contract.paid:,.2f}"


_NOT_RATED = {Feedback.NONE: "No feedback given", Feedback.REMOVED: "This feedback has been removed"}


def old_profile(contracts: Sequence[Contract]) -> str:
    lines = ["Work History", f"Completed jobs ({len(contracts)})"]
    for contract in contracts:
        stars = f"{contract.stars:.2f} " if contract.stars is not None else ""
        lines += [str(contract.title), stars + _dates(contract)]
        lines.append(_NOT_RATED.get(contract.feedback, '"Went as agreed, 1.0 2.0 $3.00"'))
        lines += ["Job in progress"] if contract.status is Status.OPEN else [_money(contract), "Fixed Price"]
    return "\n".join(lines)


def new_profile(contracts: Sequence[Contract]) -> str:
    lines = ["Work history", f"Completed jobs ({len(contracts)})", "In progress (2)"]
    for contract in contracts:
        lines.append(str(contract.title))
        if contract.stars is not None:
            lines += [f"Rating is {contract.stars:g} out of 5.", f"{contract.stars:.2f}"]
        lines += [
            _dates(contract),
            _NOT_RATED.get(contract.feedback, "“Lovely.\n$1.00\nJan 1, 2020 - Jan 2, 2020”"),
        ]
        money = [_money(contract), "$25.00 /hr", "11 hours"]
        lines += ["Job in progress"] if contract.status is Status.OPEN else money
    return "\n".join(lines)


def mobile_profile(contracts: Sequence[Contract]) -> str:
    return (
        new_profile(contracts)
        .replace(" - ", "\n-\n")
        .replace(" /hr", "\n/hr")
        .replace("11 hours", "11\nhours")
    )


def _row(contract: Contract) -> list[str]:
    stars = f"{contract.stars:g}" if contract.stars is not None else ""
    stars = "removed" if contract.feedback is Feedback.REMOVED else stars
    paid = "Private" if contract.paid is None else f"${contract.paid:,.2f}"
    status = "Active" if contract.status is Status.OPEN else "Closed"
    fields = (contract.client, _iso(contract.started), _iso(contract.ended), paid, stars, status)
    return [str(contract.title), *(str(value) for value in fields)]


HEADINGS = ["Contract", "Client", "Started", "Ended", "Earned", "Stars", "Status"]


def _table(delimiter: str) -> Callable[[Sequence[Contract]], str]:
    def render(contracts: Sequence[Contract]) -> str:
        out = io.StringIO()
        writer = csv.writer(out, delimiter=delimiter)
        writer.writerow(HEADINGS)
        writer.writerows(_row(contract) for contract in contracts)
        return out.getvalue()

    return render


def markdown(contracts: Sequence[Contract]) -> str:
    rows = [HEADINGS, ["---"] * len(HEADINGS), *(_row(contract) for contract in contracts)]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def chat_lines(contracts: Sequence[Contract]) -> str:
    lines: list[str] = []
    for contract in contracts:
        told = {
            Feedback.NONE: "no feedback",
            Feedback.REMOVED: "feedback removed",
            Feedback.UNKNOWN: "still open",
        }
        said = f"{contract.stars:g} stars" if contract.stars is not None else told[contract.feedback]
        parts = [str(contract.title), said, f"client {contract.client}"]
        parts += [f"${contract.paid:,.2f}"] if contract.paid is not None else []
        parts += [f"started {_iso(contract.started)}"]
        parts += [f"ended {_iso(contract.ended)}"] if contract.ended else []
        lines.append(" - ".join(parts))
    return "\n".join(lines)


def profile_json(contracts: Sequence[Contract]) -> str:
    items = [
        {
            "title": contract.title,
            "startedOn": f"{_iso(contract.started)}T00:00:00.000Z",
            "endedOn": f"{_iso(contract.ended)}T00:00:00.000Z" if contract.ended else None,
            "totalCharges": {"currencyCode": "USD", "amount": float(contract.paid)}
            if contract.paid is not None
            else None,
            "clientId": contract.client,
            "status": None,
            "feedback": _feedback_json(contract),
            "feedbackGiven": {"score": 1},
        }
        for contract in contracts
    ]
    return json.dumps({"currentPage": 1, "pageItems": items}, indent=1)


def _feedback_json(contract: Contract) -> dict[str, object] | None:
    if contract.feedback is Feedback.REMOVED:
        return {"score": 1, "feedbackSuppressed": True}
    return {"score": contract.stars, "comment": '5 stars "great" $9'} if contract.stars is not None else None


def graphql_json(contracts: Sequence[Contract]) -> str:
    edges = [
        {
            "node": {
                "contract": {
                    "title": contract.title,
                    "startDate": _iso(contract.started),
                    "endDate": _iso(contract.ended) or None,
                    "status": "ACTIVE" if contract.status is Status.OPEN else "CLOSED",
                    "clientOrgId": contract.client,
                },
                "contractAggregate": {
                    "totalCharge": str(contract.paid) if contract.paid is not None else None
                },
                "feedback": {"feedbackToFreelancer": _feedback_json(contract)},
            }
        }
        for contract in contracts
    ]
    return json.dumps({"data": {"talentWorkHistory": {"edges": edges}}})


# Layouts that show the client come first: the others cannot give it back.
WITH_CLIENT: dict[str, Callable[[Sequence[Contract]], str]] = {
    "CSV": _table(","),
    "TSV": _table("\t"),
    "semicolons": _table(";"),
    "Markdown": markdown,
    "chat lines": chat_lines,
    "profile JSON": profile_json,
    "GraphQL JSON": graphql_json,
}
WITHOUT_CLIENT: dict[str, Callable[[Sequence[Contract]], str]] = {
    "profile of 2021": old_profile,
    "profile of 2023": new_profile,
    "profile on a phone": mobile_profile,
}
