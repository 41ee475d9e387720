"""What each person was last told in a channel, for a follow-up such as "and if I close it?"."""

from collections.abc import Callable
from datetime import datetime, timedelta

import discord

from bot.answered.asked import question_id_of
from bot.recent import Recent
from bot.services import Services
from bot.store.records import Question

FRESH = timedelta(minutes=10)
REMEMBERED = 5000


class Conversations:
    """The last answered topic of each conversation, in memory; a hint, never an answer."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._last: Recent[tuple[int, int], str] = Recent(clock, kept_for=FRESH, most=REMEMBERED)

    def note(self, channel_id: int, user_id: int, topic: str) -> None:
        """Remember what a person was told."""
        self._last.put((channel_id, user_id), topic)

    def forget(self, user_id: int) -> None:
        """Forget what a person was told."""
        self._last.drop(lambda key, _: key[1] == user_id)

    def topic(self, channel_id: int, user_id: int) -> str | None:
        """What the conversation is about, if it is not over."""
        return self._last.get((channel_id, user_id))


def replied_to(message: discord.Message) -> discord.Message | None:
    """The message that another one replies to, where Discord sent it along."""
    resolved = message.reference.resolved if message.reference else None
    return resolved if isinstance(resolved, discord.Message) else None


async def question_replied_to(message: discord.Message, services: Services) -> Question | None:
    """The question that the bot's message answers which another one replies to."""
    answer = replied_to(message)
    question_id = question_id_of(answer) if answer else None
    return await services.store.questions.get(question_id) if question_id else None


async def topic_replied_to(message: discord.Message, services: Services) -> str | None:
    """What the bot's message was about that another one replies to."""
    question = await question_replied_to(message, services)
    return question.topic if question else None
