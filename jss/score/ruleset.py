"""The rules of one era as data: what counts, how much, and who says so."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

# Weights are whole numbers of quarters: 1.25 is 5. Sums and halves stay exact without fractions.
QUARTERS = 4


class Label(StrEnum):
    """How sure a rule or a figure is."""

    PUBLISHED = "published"
    INFERRED = "inferred"
    ASSUMED = "assumed"


class RuleName(StrEnum):
    """Every rule that an era states; the first twelve decide the outcome of a contract."""

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
    UNKNOWN_FEEDBACK = "unknown-feedback"
    WINDOWS = "windows"
    MINIMUM = "minimum"
    EARNINGS_WEIGHT = "earnings-weight"
    LENGTH_WEIGHT = "length-weight"
    FORMULA = "formula"


class NoFeedback(StrEnum):
    """What an era does with contracts that ended without feedback."""

    EXCLUDED = "excluded"
    PATTERN = "pattern"  # a large share of them lowers the score


class Private(StrEnum):
    """Whether an era asks clients for a private rating."""

    COUNTS = "counts"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class Source:
    """A page that a rule rests on; `kind` says who speaks there."""

    url: str
    kind: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule in a sentence, in force since `since` (YYYY, YYYY-MM or YYYY-MM-DD)."""

    name: RuleName
    sentence: str
    label: Label
    since: str
    source: Source


@dataclass(frozen=True, slots=True)
class Tier:
    """Contracts that earned up to `up_to` whole US dollars (None: any more) weigh `quarters`."""

    up_to: int | None
    quarters: int


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a contract counts: by earnings tier, and once more per `days` with a payment.

    Where `published` is false the era kept its weights to itself: every contract counts as 1, and these
    weights only widen the range.
    """

    published: bool
    tiers: tuple[Tier, ...]
    days: int
    most: int  # in quarters


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The rules of one era; `windows` are months, the longest also limits the age of a contract."""

    id: str
    label: str
    effective_from: date
    effective_to: date | None
    precision: str
    windows: tuple[int, ...]
    trending: tuple[int, int] | None  # the mean of these two windows is one more candidate
    min_outcomes: int
    min_clients: int
    success_stars: float
    private: Private
    no_feedback: NoFeedback
    zero_earnings_praised_counts: bool
    weights: Weights
    rules: Mapping[RuleName, Rule]
    sources: tuple[Source, ...]

    def rule(self, name: RuleName) -> Rule:
        return self.rules[name]
