"""The question behind a button: what it was, whose it is, and who hears of it."""

import re

import discord

from bot.audience import Audience
from bot.client import Interaction
from bot.permissions import is_moderator
from bot.refusal import Refusal
from bot.store.records import Question
from bot.views.custom_id import VERSION

QUESTION_ID = re.compile(rf"{VERSION}:(?:helped|notquite|dismiss|pick|none):(\d+)")


def question_id_of(message: discord.Message) -> int | None:
    """Find the question that one of the bot's own messages answers."""
    for component in discord.ui.LayoutView.from_message(message).walk_children():
        found = QUESTION_ID.match(str(getattr(component, "custom_id", "")))
        if found:
            return int(found[1])
    return None


async def question_behind(interaction: Interaction, question_id: int) -> Question:
    """Give a question by its number.

    Raises:
        Refusal: it is kept no more.
    """
    question = await interaction.client.services.store.questions.get(question_id)
    if question is None:
        raise Refusal("question-gone")
    return question


async def only_for_asker_and_moderators(interaction: Interaction, question: Question, refusal: str) -> None:
    """Let nobody else go on.

    Raises:
        Refusal: somebody else acts; `refusal` is its text.
    """
    services = interaction.client.services
    mine = question.asker == services.store.user_hash(interaction.user.id)
    if not mine and not await is_moderator(interaction, services):
        raise Refusal(refusal)


def is_heard(question: Question, audience: Audience) -> bool:
    """Whether moderators are shown the question, and what is said about its answer."""
    return question.queued and question.guild_id is not None and audience.in_server


def is_private(message: discord.Message | None) -> bool:
    """Whether only the person who acts sees the message that they act on."""
    return message is not None and message.flags.ephemeral
