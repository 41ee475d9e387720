"""A short way to write down the contracts a chat message tells of, and to compare them with a reading.

A contract is a row of words: `$90` paid (`$?` not known), `4.5*` stars, `good` or `bad` a verdict in words,
`none` `removed` a client's silence, `open` `paused` how it stands, `lost` an ending that counts against one,
`@Name` a client, `^2026-07-01` and `~2026-08-31` its start and end, `'word` a word of its title. `3x` before
it means three alike. What a row does not name is unknown (paid, stars), ended (status), or not compared.
"""

import re
from datetime import date

from jss.contracts.contract import Contract, Feedback, Status

AS_OF = date(2026, 11, 22)


def differences_told(rows: str, contracts: tuple[Contract, ...]) -> list[str]:
    """Name what differs between the rows (parted by ";") and the contracts read."""
    expected = [row for text in rows.split(";") if text.strip() for row in _repeated(text.split())]
    found = [_shown(contract) for contract in contracts]
    if len(expected) != len(contracts):
        return [f"{len(contracts)} contracts instead of {len(expected)}: {found}"]
    return [
        f"{' '.join(row)} was read as {shown}"
        for row, contract, shown in zip(expected, contracts, found, strict=True)
        if not _same(row, contract)
    ]


def _repeated(words: list[str]) -> list[list[str]]:
    times = re.fullmatch(r"(\d+)x", words[0])
    return [words[1:]] * int(times[1]) if times else [words]


def _same(row: list[str], contract: Contract) -> bool:
    paid = next((word[1:] for word in row if word[0] == "$"), "?")
    stars = next((word[:-1] for word in row if word[-1] == "*"), None)
    status = next((word for word in row if word in {"open", "paused"}), "ended")
    return (
        (contract.paid is None if paid == "?" else contract.paid == _money(paid))
        and (contract.stars is None if stars is None else contract.stars == float(stars))
        and contract.status is Status(status)
        and all(_holds(word, contract) for word in row)
    )


def _money(text: str) -> float:
    return float(text)


def _holds(word: str, contract: Contract) -> bool:
    plain = {
        "none": contract.feedback is Feedback.NONE,
        "removed": contract.feedback is Feedback.REMOVED,
        "good": contract.good_verdict is True,
        "bad": contract.good_verdict is False,
        "lost": contract.bad_ending,
    }
    if word in plain:
        return plain[word]
    mark, text = word[0], word[1:].replace("_", " ")
    if mark == "@":
        return text == (contract.client or "?")
    if mark == "^":
        return text == str(contract.started)
    if mark == "~":
        return text == str(contract.ended)
    return mark != "'" or text.lower() in (contract.title or "").lower()


def _shown(contract: Contract) -> str:
    told = {
        "'": contract.title,
        "@": contract.client,
        "$": contract.paid,
        "*": contract.stars,
        "good": contract.good_verdict,
        "": contract.feedback.value,
        "^": contract.started,
        "~": contract.ended,
        "is": contract.status.value,
    }
    return " ".join(f"{mark}{value}" for mark, value in told.items() if value is not None)
