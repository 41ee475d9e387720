"""What may be answered without having been asked: a person's words to nobody, which nobody has answered yet."""

from collections.abc import Collection, Sequence
from datetime import timedelta

import discord

from bot.mention import is_mentioned
from jss.answers.asking import asks_plainly
from jss.answers.courtesy import is_courtesy
from jss.answers.questions import asks, questions_in

# Whoever wrote or was written to in this time is in the middle of a conversation.
CONVERSATION = timedelta(minutes=10)


def words_of(message: discord.Message) -> str:
    """What a message asks; where it opens a forum post, the title comes first, for it often is the question."""
    if _opens_a_post(message):
        return f"{message.channel}\n{message.content}".strip()
    return message.content


def is_watched(message: discord.Message, channels: Collection[int]) -> bool:
    """Whether a message stands in a chosen text channel, or opens a post of a chosen forum."""
    if message.channel.id in channels:
        return True
    parent = message.channel.parent_id if isinstance(message.channel, discord.Thread) else None
    return parent in channels and _opens_a_post(message)


def is_to_nobody(message: discord.Message, me: discord.ClientUser | None) -> bool:
    """Whether a person wrote it, as no reply, and with nobody's name in it; `me` is the bot."""
    return (
        not message.author.bot
        and message.webhook_id is None
        and message.type is discord.MessageType.default
        and message.reference is None
        and not (message.raw_mentions or message.raw_role_mentions or message.mention_everyone)
        and not is_mentioned(message, me)
    )


def looks_like_a_question(text: str) -> bool:
    """Whether some part of a text has the form of a question; cheap, for it is asked of every message."""
    return any(map(asks, questions_in(text)))


def asks_on(text: str) -> bool:
    """Whether a reply to one of the bot's answers is plainly a question, and no word of thanks or opinion on it."""
    return any(map(asks_plainly, questions_in(text)))


def begins_alone(message: discord.Message, talk: Sequence[discord.Message]) -> bool:
    """Whether its author was in no conversation before, and no other person has spoken to it since."""
    since = message.created_at - CONVERSATION
    others = [each for each in talk if each.id != message.id and not each.author.bot]
    return not any(
        (each.created_at > since and _concerns(each, message.author))
        if each.id < message.id
        else _may_answer(each, message)
        for each in others
    )


def _concerns(earlier: discord.Message, person: discord.abc.User) -> bool:
    """Whether a person said something, or was spoken to; a greeting in front of a question is nothing yet."""
    if earlier.author.id == person.id:
        return not is_courtesy(earlier.content)
    return any(each.id == person.id for each in earlier.mentions)


def _may_answer(later: discord.Message, message: discord.Message) -> bool:
    if later.author.id == message.author.id:
        return False
    if later.reference is not None:
        return later.reference.message_id == message.id
    return not looks_like_a_question(later.content)


def _opens_a_post(message: discord.Message) -> bool:
    channel = message.channel
    return (
        isinstance(channel, discord.Thread)
        and channel.id == message.id
        and isinstance(channel.parent, discord.ForumChannel)
    )
