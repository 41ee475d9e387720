"""The one way from a person's words to an answer, whichever way they asked."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from bot.knowledge import Knowledge, Library
from bot.server_preferences import ServerPreferences
from bot.store import Store
from bot.store.records import Question, Way
from jss.answers.answer import Answer
from jss.answers.reply import Outcome, Reply

# More threads would not answer sooner, and would keep the one that talks to Discord from its turn.
AT_ONCE = 2
# A question takes some 6 ms: with fewer than this before it, nobody notices.
BUSY = 20


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
    """What is to be shown: answers in the order asked, or suggestions, or neither; `question_id` is its log entry.

    Where there is neither, `uncovered` names the subject if that is known, `empty` says that there are no answers
    at all, and `queued` that moderators are shown the question.
    """

    question_id: int
    outcome: Outcome
    answers: tuple[Answer, ...]
    suggestions: tuple[Answer, ...] = ()
    uncovered: str | None = None
    empty: bool = False
    queued: bool = False


class Answering:
    """The pipeline: words -> questions -> matches -> decision -> log."""

    def __init__(
        self,
        knowledge: Knowledge,
        store: Store,
        preferences: ServerPreferences,
        clock: Callable[[], datetime],
    ) -> None:
        self._knowledge = knowledge
        self._store = store
        self._preferences = preferences
        self._clock = clock
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._under_way = 0

    @property
    def busy(self) -> bool:
        """Whether so many questions wait that one more would have to wait noticeably."""
        return self._under_way >= BUSY

    async def decide(self, asked: Asked) -> Decision:
        """Decide what to show for a question, and log it."""
        library = await self._knowledge.library(asked.guild_id)
        reply = await self._reply(library, asked.guild_id, asked.text, context_topic=asked.context_topic)
        return await self._noted(asked, reply, library)

    async def would_overhear(self, guild_id: int | None, text: str) -> bool:
        """Whether a message that was not meant for the bot is one it could answer; nothing is logged."""
        library = await self._knowledge.library(guild_id)
        return (await self._reply(library, guild_id, text, overheard=True)).outcome is Outcome.ANSWERED

    async def overhear(self, asked: Asked, *, told: Callable[[str], bool]) -> Decision | None:
        """Decide on a message that was not meant for the bot; one it would not answer is not even logged.

        Answers whose slugs are `told` already are left out.
        """
        library = await self._knowledge.library(asked.guild_id)
        reply = await self._reply(library, asked.guild_id, asked.text, overheard=True)
        news = tuple(match for match in reply.matches if not told(match.topic))
        if reply.outcome is not Outcome.ANSWERED or not news:
            return None
        return await self._noted(asked, replace(reply, matches=news), library)

    async def picked(self, asked: Asked, answer: Answer) -> Decision:
        """Note that a person chose the answer to somebody's words."""
        question_id = await self._log(asked, Outcome.ANSWERED, answer.slug, None)
        return Decision(question_id, Outcome.ANSWERED, (answer,))

    async def explain(self, guild_id: int | None, text: str) -> Reply:
        """Decide as for a direct question, say why, and log nothing."""
        library = await self._knowledge.library(guild_id)
        return await self._reply(library, guild_id, text, explain=True)

    async def _reply(
        self,
        library: Library,
        guild_id: int | None,
        text: str,
        *,
        context_topic: str | None = None,
        overheard: bool = False,
        explain: bool = False,
    ) -> Reply:
        self._under_way += 1
        try:
            preferences = await self._preferences.of(guild_id)
            matcher = library.matcher.with_thresholds(preferences.thresholds())
            async with self._turns:
                return await asyncio.to_thread(
                    matcher.reply, text, context_topic=context_topic, overheard=overheard, explain=explain
                )
        finally:
            self._under_way -= 1

    async def _noted(self, asked: Asked, reply: Reply, library: Library) -> Decision:
        best = reply.matches[0] if reply.matches else None
        question_id = await self._log(
            asked, reply.outcome, best.topic if best else None, best.confidence if best else None
        )
        return Decision(
            question_id=question_id,
            outcome=reply.outcome,
            answers=tuple(library.answers[match.topic] for match in reply.matches),
            suggestions=tuple(library.answers[topic] for topic in reply.suggestions),
            uncovered=reply.uncovered,
            empty=not library.answers,
            queued=reply.outcome is not Outcome.ANSWERED and await self._is_queued(asked),
        )

    async def _is_queued(self, asked: Asked) -> bool:
        if asked.guild_id is None:
            return False
        return not await self._store.opt_outs.has(self._store.user_hash(asked.user_id))

    async def _log(self, asked: Asked, outcome: Outcome, topic: str | None, confidence: float | None) -> int:
        return await self._store.questions.log(
            Question(
                guild_id=asked.guild_id,
                channel_id=asked.channel_id,
                message_id=asked.message_id,
                asker=self._store.user_hash(asked.user_id),
                text=asked.text,
                way=asked.way,
                outcome=outcome,
                topic=topic,
                confidence=confidence,
                asked_at=self._clock(),
            )
        )
