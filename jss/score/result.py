"""What an estimate consists of."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jss.score.outcome import Judged
from jss.score.premise import Question
from jss.score.ruleset import Label

Range = tuple[int, int]


class WindowName(StrEnum):
    """The candidates of which the best is shown."""

    SIX = "6m"
    TWELVE = "12m"
    TWENTY_FOUR = "24m"
    TRENDING = "trending"


@dataclass(frozen=True, slots=True)
class Window:
    """One candidate: its score in whole percent, None where it is not eligible."""

    name: WindowName
    score: int | None
    outcomes: int
    clients: int
    eligible: bool


@dataclass(frozen=True, slots=True)
class Assumption:
    """Something the paste or Upwork leaves open.

    `effect` is for how many points of the range it accounts: those of all assumptions add up to its width.
    `fatal` says that an answer could leave no score at all.
    """

    text: str
    label: Label
    effect: int
    question: Question
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Era:
    """The same contracts, at the same ages, under the rules of another time.

    `silent` of them ended without feedback, and would give `worst` if each of these were a failure and all else
    as in the score. A score needed `min_outcomes` from `min_clients`.
    """

    rules: str
    score: int | None
    range: Range | None
    eligible: bool
    silent: int
    worst: int | None
    min_outcomes: int
    min_clients: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """An unofficial estimate: a score inside its range, or the sentences that say what is missing.

    `shown` is the score that Upwork itself shows, where that is known; `remarks` say how it and Upwork's own
    counts go together with the text. `allowed` is the range before the shown score narrows it.
    """

    as_of: date
    rules: str
    score: int | None
    range: Range | None
    allowed: Range | None
    eligible: bool
    missing: tuple[str, ...]
    window: WindowName | None
    windows: tuple[Window, ...]
    judged: tuple[Judged, ...]
    assumptions: tuple[Assumption, ...]
    shown: int | None
    remarks: tuple[str, ...]
    before: Era
    after: Era
