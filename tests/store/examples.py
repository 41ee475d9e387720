"""Answers, questions and changes to put into a store."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.store.records import Change, Question, UserHash, Way
from jss.answers.answer import Answer, Source, SourceKind
from jss.answers.reply import Outcome

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
GUILD = 1_100_000_000_000_000_001
OTHER_GUILD = 1_100_000_000_000_000_002
MODERATOR = 1_200_000_000_000_000_001
OTHER_MODERATOR = 1_200_000_000_000_000_002

ANNOUNCEMENT = Source("Announcement", SourceKind.ANNOUNCEMENT, "2020-11-08", "https://example.org/thread")

FEES = Answer(
    slug="fees",
    title="What are the fees?",
    text="**Ten** per cent.\nNo more. 💸",
    aliases=("Service Fee", "cut"),
    phrasings=("how much do you take",),
    authority=SourceKind.SERVER,
    sources=(ANNOUNCEMENT, Source("Our rules", SourceKind.SERVER, "2026")),
    as_of="2025-05-01",
)
SHIPPED = replace(FEES, slug="retroactive", aliases=("past",), authority=SourceKind.ANNOUNCEMENT)


def change(why: str = "", *, by: int = MODERATOR) -> Change:
    return Change(by=by, at=NOW, why=why)


def question(asker: UserHash, text: str = "Is it retroactive?", *, number: int = 1) -> Question:
    return Question(
        guild_id=GUILD,
        channel_id=1_300_000_000_000_000_001,
        message_id=number,
        asker=asker,
        text=text,
        outcome=Outcome.ANSWERED,
        topic="retroactive",
        confidence=0.9375,
        asked_at=NOW,
        way=Way.MENTION,
    )
