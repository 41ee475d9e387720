"""The one way from a person's words to an answer, whichever way they asked."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.knowledge import Knowledge
from bot.store import Store
from bot.store.records import Question, Way
from jss.answers.answer import Answer
from jss.answers.reply import Outcome, Reply


@dataclass(frozen=True, slots=True)
class Asked:
    """A person's words, and where and how they were said; `message_id` is the interaction's for a slash command."""

    text: str
    way: Way
    user_id: int
    guild_id: int | None
    channel_id: int
    message_id: int
    context_topic: str | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be shown: answers in the order asked, or suggestions, or neither; `question_id` is its log entry."""

    question_id: int
    outcome: Outcome
    answers: tuple[Answer, ...]
    suggestions: tuple[Answer, ...]


class Answering:
    """The pipeline: words -> questions -> matches -> decision -> log."""

    def __init__(self, knowledge: Knowledge, store: Store, clock: Callable[[], datetime]) -> None:
        self._knowledge = knowledge
        self._store = store
        self._clock = clock

    async def decide(self, asked: Asked) -> Decision:
        """Decide what to show for a question, and log it."""
        library = await self._knowledge.library(asked.guild_id)
        reply = await asyncio.to_thread(library.matcher.reply, asked.text, context_topic=asked.context_topic)
        question_id = await self._log(asked, reply)
        return Decision(
            question_id=question_id,
            outcome=reply.outcome,
            answers=tuple(library.answers[match.topic] for match in reply.matches),
            suggestions=tuple(library.answers[topic] for topic in reply.suggestions),
        )

    async def _log(self, asked: Asked, reply: Reply) -> int:
        best = reply.matches[0] if reply.matches else None
        return await self._store.questions.log(
            Question(
                guild_id=asked.guild_id,
                channel_id=asked.channel_id,
                message_id=asked.message_id,
                asker=self._store.user_hash(asked.user_id),
                text=asked.text,
                way=asked.way,
                outcome=reply.outcome,
                topic=best.topic if best else None,
                confidence=best.confidence if best else None,
                asked_at=self._clock(),
            )
        )
