"""What is known of one contract, and what came out of reading a paste."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from jss.sentence import Sentence


class Feedback(StrEnum):
    """What the client left at the end of a contract."""

    RATED = "rated"
    NONE = "none"
    REMOVED = "removed"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """Whether a contract has ended."""

    ENDED = "ended"
    OPEN = "open"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Payment:
    """Money that reached the contract on a day, in US dollars; a refund is negative."""

    on: date
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Contract:
    """One contract as pasted; None means that the paste does not say.

    `paid` is gross US dollars after refunds, never below 0. `stars` is the client's final public
    rating (0 to 5). `good_verdict` is a verdict in words where there are no stars ("happy client": True,
    "ended badly": False). `private_bad` is True for a private rating of 0 to 4 out of 10 or its equal in
    words. `impossible_rating` says that the only rating there can't be one ("7 stars"). `lines` are the
    first and last line of the paste, counted from 1.
    """

    title: str | None = None
    client: str | None = None
    started: date | None = None
    ended: date | None = None
    paid: Decimal | None = None
    stars: float | None = None
    feedback: Feedback = Feedback.UNKNOWN
    status: Status = Status.ENDED
    good_verdict: bool | None = None
    private_bad: bool | None = None
    impossible_rating: bool = False
    bad_ending: bool = False
    client_flagged: bool = False
    payments: tuple[Payment, ...] = ()
    lines: tuple[int, int] = (1, 1)


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that could not be read, or a guess worth telling; `line` counts from 1."""

    line: int
    text: str
    message: Sentence


@dataclass(frozen=True, slots=True)
class StatedFacts:
    """Figures that Upwork itself shows on a pasted page (Job Success insights, My Stats)."""

    score: int | None = None
    eligible_jobs: int | None = None
    ineligible_jobs: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a paste says: contracts in paste order, problems, and the layouts that explained it.

    `furniture` are the line numbers known to carry no contract data (headings, tabs, blank lines,
    review text). Every line of the paste belongs to a contract, to `furniture`, or to `problems`.
    """

    contracts: tuple[Contract, ...] = ()
    problems: tuple[Problem, ...] = ()
    stated: StatedFacts = field(default_factory=StatedFacts)
    layouts: tuple[str, ...] = ()
    furniture: frozenset[int] = frozenset()
