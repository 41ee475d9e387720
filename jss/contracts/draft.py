"""A contract while it is being read, and the rules that fill in what the facts imply."""

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from jss.contracts import wording
from jss.contracts.contract import Contract, Feedback, Payment, Problem, Status
from jss.sentence import Sentence

_IMPOSSIBLE = wording.no_such_rating()


@dataclass(slots=True)
class Draft:
    """Facts of one contract collected so far.

    `reference` is the number that a list gives it.
    `handed_back` is what was refunded before anything was told of the pay; `ratings_shown` where the layout would
    show a rating.
    """

    first: int
    last: int
    title: str | None = None
    client: str | None = None
    reference: str | None = None
    started: date | None = None
    ended: date | None = None
    paid: Decimal | None = None
    handed_back: Decimal = Decimal(0)
    stars: float | None = None
    unreadable_rating: bool = False
    no_feedback: bool = False
    removed: bool = False
    verdict: bool | None = None
    private_bad: bool | None = None
    bad_ending: bool = False
    flagged: bool = False
    status: Status | None = None
    cancelled: bool = False
    ratings_shown: bool = False
    payments: list[Payment] = field(default_factory=list[Payment])
    problems: list[Problem] = field(default_factory=list[Problem])

    def contract(self) -> Contract:
        """Settle status and feedback and freeze the facts."""
        status = self.status or Status.ENDED
        ended = (
            None if status is Status.OPEN and self.ended is not None and self.started is None else self.ended
        )
        return Contract(
            title=tidy(self.title),
            client=tidy(self.client),
            started=self.started,
            ended=ended,
            paid=self._paid(),
            stars=self.stars,
            feedback=self._feedback(status),
            status=status,
            good_verdict=self.verdict if self.stars is None else None,
            private_bad=self.private_bad,
            impossible_rating=self.unreadable_rating
            and any(one.message == _IMPOSSIBLE for one in self.problems),
            bad_ending=self.bad_ending,
            client_flagged=self.flagged,
            payments=tuple(self.payments),
            lines=(self.first, self.last),
        )

    @property
    def lacks_rating(self) -> bool:
        """Whether nothing is told of a rating, in a layout that shows none."""
        rated = self.stars is not None or self.verdict is not None or self.unreadable_rating
        return not (rated or self.ratings_shown or self.no_feedback or self.removed or self.cancelled)

    def _paid(self) -> Decimal | None:
        if self.paid is not None:
            return max(self.paid, Decimal(0))
        return Decimal(0) if self.handed_back else None

    def _feedback(self, status: Status) -> Feedback:
        if self.removed:
            return Feedback.REMOVED
        if self.stars is not None or (self.verdict is not None and not self.no_feedback):
            return Feedback.RATED
        if self.no_feedback:
            return Feedback.NONE
        if self.unreadable_rating or status is not Status.ENDED:
            return Feedback.UNKNOWN
        return Feedback.NONE if self.ratings_shown or self.cancelled else Feedback.UNKNOWN

    def problem(self, line: int, text: str, message: Sentence) -> None:
        """Tell a guess or a value that could not be used."""
        self.problems.append(Problem(line, text.strip()[:200], message))


# "Dana R." keeps its stop.
_INITIAL = re.compile(r"\s[A-ZÀ-Þ]$")
_BRACKET = re.compile(r"[()\[\]]")
_AROUND = " \t-|/,;:•·*_~`\"“”„«»'"


def tidy(text: str | None) -> str | None:
    """Trim separators and spaces from around a title or a name; None where nothing is left."""
    if text is None:
        return None
    spaced = " ".join(text.split())
    plain = spaced.strip(_AROUND)
    if plain == spaced and not _BRACKET.search(plain):
        return plain or None
    if f"{plain}." in spaced and _INITIAL.search(plain):
        plain += "."
    for opening, closing in ("()", "[]"):
        if plain.count(opening) != plain.count(closing):
            plain = plain.strip(opening + closing + _AROUND)
    return plain or None
