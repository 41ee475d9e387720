"""What goes into the store and comes out of it; all times are aware."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from pydantic import JsonValue

from jss.answers.answer import Answer
from jss.answers.layers import laid_over
from jss.answers.reply import Outcome

UserHash = NewType("UserHash", str)
"""A user id as the question log keeps it; `Store.user_hash` makes it."""


class What(StrEnum):
    """What may change of a server that others remember; ANSWERS are lines left alone, too."""

    ANSWERS = "answers"
    SETTINGS = "settings"
    BOARD = "board"


@dataclass(frozen=True, slots=True)
class Setting:
    """A server's choice; `changed_by` is None when that person had themselves forgotten."""

    key: str
    value: JsonValue
    changed_by: int | None
    changed_at: datetime


class AnswerState(StrEnum):
    """What a server says under a slug: its own text, nothing, or again what the bot ships."""

    LIVE = "live"
    RETIRED = "retired"
    SHIPPED = "shipped"


@dataclass(frozen=True, slots=True)
class Change:
    """Who changes an answer, when and why."""

    by: int
    at: datetime
    why: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """An answer as it was from one change to the next; numbers count from 1 without gaps.

    `base` is what the bot shipped under the slug when this was made, None where it shipped nothing.
    """

    number: int
    state: AnswerState
    answer: Answer
    by: int | None
    at: datetime
    why: str
    base: Answer | None = None

    def over(self, shipped: Answer | None) -> Answer:
        """Give what it says now, where the bot ships this: what it left as it was follows that."""
        return laid_over(self.answer, self.base or shipped, shipped) if shipped else self.answer


@dataclass(frozen=True, slots=True)
class GuildAnswers:
    """What a server adds to the shipped answers or changes of them.

    `live` ones take the place of shipped ones of the same slug; `retired` slugs are not to be answered.
    """

    live: tuple[Answer, ...] = ()
    retired: frozenset[str] = frozenset()


class Way(StrEnum):
    """How a question reached the bot."""

    SLASH = "slash"
    MENTION = "mention"
    DIRECT = "direct"
    REPLY = "reply"
    MENU = "menu"
    FAQ = "faq"
    WATCHED = "watched"


# A command leaves no message of whoever asked.
COMMANDS = frozenset({Way.SLASH, Way.FAQ})


class Verdict(StrEnum):
    """What a person says about what they were given; CALLED is noted when the moderators were told, on their behalf."""

    HELPED = "helped"
    NOT_QUITE = "not-quite"
    PICKED = "picked"
    HUMAN = "human"
    CALLED = "called"


@dataclass(frozen=True, slots=True)
class Vote:
    """One person's verdict on one question; `topic` is the choice picked, `word` what was missing."""

    question_id: int
    voter: UserHash
    verdict: Verdict
    topic: str | None
    word: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Question:
    """One question and what became of it; `guild_id` is None in direct messages.

    `message_id` is the message's, or the interaction's for a slash command. `topic` is the slug answered
    with or, if none was, the nearest; `confidence` its share from 0 to 1. Where it is read, `queued` tells whether
    moderators may see it.
    """

    guild_id: int | None
    channel_id: int
    message_id: int
    asker: UserHash
    text: str
    outcome: Outcome
    topic: str | None
    confidence: float | None
    asked_at: datetime
    way: Way
    queued: bool = True


@dataclass(frozen=True, slots=True)
class Logged:
    """A question as it stands in the log; `reply_id` is the message that answered it, where that is known."""

    question_id: int
    reply_id: int | None
    question: Question


@dataclass(frozen=True, slots=True)
class Gap:
    """A question that was not answered, or whose answer was not the right one; `words` say what was missing."""

    question_id: int
    channel_id: int
    message_id: int
    text: str
    outcome: Outcome
    topic: str | None
    asked_at: datetime
    way: Way
    verdicts: frozenset[Verdict]
    words: tuple[str, ...]


class Mark(StrEnum):
    """What a moderator decided about a gap; PROPOSED is a line that may be left alone and is not yet, or no more."""

    ANSWERED = "answered"
    NOT_COVERED = "not-covered"
    DISMISSED = "dismissed"
    PROPOSED = "proposed"


@dataclass(frozen=True, slots=True)
class Meant:
    """What a question asks, as a vector of half precision that the encoder of this name made; it holds no words."""

    encoder: str
    vector: bytes


@dataclass(frozen=True, slots=True)
class GapMark:
    """Something settled under its number: a line in the moderator's words, or what a question meant.

    `by` is None when that person had themselves forgotten.
    """

    number: int
    text: str
    mark: Mark
    by: int | None
    at: datetime
    meant: Meant | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A trusted member's reply to a question that the bot had no answer for."""

    question_id: int
    message_id: int
    author: UserHash
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class BoardPost:
    """The message of a board that shows an answer; `shown` is a digest of what it says."""

    slug: str
    channel_id: int
    message_id: int
    shown: str


@dataclass(frozen=True, slots=True)
class Asking:
    """One question as the figures count it."""

    asked_at: datetime
    outcome: Outcome
    topic: str | None
    way: Way
    verdicts: frozenset[Verdict]
