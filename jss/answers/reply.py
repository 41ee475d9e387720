"""What the matcher decides for one message."""

from dataclasses import dataclass
from enum import StrEnum

from jss.sentence import Sentence


class Outcome(StrEnum):
    """Answer, offer choices, or say nothing: silence costs little, a wrong answer much."""

    ANSWERED = "answered"
    CHOICES = "choices"
    ABSTAINED = "abstained"


@dataclass(frozen=True, slots=True)
class Match:
    """An answer chosen for one question of the message; `confidence` is a calibrated share, 0 to 1."""

    topic: str
    confidence: float
    question: str


@dataclass(frozen=True, slots=True)
class Nearest:
    """A phrasing near to a question, for the explanation."""

    topic: str | None
    phrasing: str
    cosine: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why one question of the message was answered, offered or left alone."""

    question: str
    ranked: tuple[tuple[str, float], ...]
    nearest: tuple[Nearest, ...]
    not_covered: float
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class Reply:
    """The decision for one message.

    `matches` is filled when answered (at most three, in the order asked); `suggestions` (at most four
    slugs, best first) always holds the next-best topics, also beside an answer. `uncovered` names what a message
    is about that got neither, where that is sure; it is one of the subjects of `glossary/english.toml`.
    """

    outcome: Outcome
    matches: tuple[Match, ...] = ()
    suggestions: tuple[str, ...] = ()
    explanations: tuple[Explanation, ...] = ()
    uncovered: str | None = None
