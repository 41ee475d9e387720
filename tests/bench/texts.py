"""What the figures are measured with."""

from datetime import date, timedelta

from tests.evaluation.questions import SETS, Kind, load

AS_OF = date(2026, 11, 22)
FORM = 4000  # characters a field of a form holds


def questions(number: int) -> list[str]:
    """The project's own questions about the subject, over and over; none is a mere thanks, which gets no reply."""
    known = [one.text for one in load(SETS[0]) if one.kind is not Kind.OUT]
    return [known[place % len(known)] for place in range(number)]


def paste(length: int = FORM) -> str:
    """Lines as people write them, cut at a length."""
    lines = (
        f"Logo and banner no. {row} for client {row % 60}, {(5, 4.8, 2, 5, 4.5)[row % 5]} stars, "
        f"${row * 37 % 4000 + 20}, ended {AS_OF - timedelta(days=row * 7)}"
        for row in range(200)
    )
    return "\n".join(lines)[:length]


def table(rows: int) -> str:
    """A CSV export of many contracts."""
    lines = [
        f"Contract {row},Client {row % 900},{AS_OF - timedelta(days=row % 1500 + 30)},"
        f"{AS_OF - timedelta(days=row % 1500)},{row % 5000},{(5, 4.5, 3, '')[row % 4]}"
        for row in range(rows)
    ]
    return "\n".join(["title,client,started,ended,paid,stars", *lines])
