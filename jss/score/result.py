"""What an estimate consists of."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from jss.score.outcome import Judged
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
    """Something the paste or Upwork leaves open; `effect` is how many points it can move the score."""

    text: str
    label: Label
    effect: int


@dataclass(frozen=True, slots=True)
class Era:
    """The same contracts, at the same ages, under the rules of another time."""

    rules: str
    score: int | None
    range: Range | None
    eligible: bool


@dataclass(frozen=True, slots=True)
class Estimate:
    """An unofficial estimate: a score inside its range, or the sentences that say what is missing."""

    as_of: date
    rules: str
    score: int | None
    range: Range | None
    eligible: bool
    missing: tuple[str, ...]
    window: WindowName | None
    windows: tuple[Window, ...]
    judged: tuple[Judged, ...]
    assumptions: tuple[Assumption, ...]
    before: Era
    after: Era
