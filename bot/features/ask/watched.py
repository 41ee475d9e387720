"""Watched channels: questions that nobody addressed to the bot, answered only when it is very sure."""

import asyncio
import logging
from collections import defaultdict
from datetime import timedelta

import discord
from discord.ext import commands

from bot.answered.choices import answered_card
from bot.answering import Asked
from bot.audience import audience_in
from bot.client import SupportBot
from bot.features.ask.overheard import (
    begins_alone,
    is_to_nobody,
    is_watched,
    looks_like_a_question,
    words_of,
)
from bot.features.ask.told import Told
from bot.posting import Lost, give_up, missing_permissions
from bot.preferences import READS
from bot.store.records import Way

log = logging.getLogger(__name__)

# People come first: for so long the bot waits whether one of them answers.
PAUSE_S = 8
# So much of a channel is read to see whether a conversation is going on.
TALK = 50
# A message that was edited later than this is left as it is, if it was not answered at first.
EDITED_WITHIN = timedelta(minutes=5)
READS_POSTS = tuple("send_messages_in_threads" if name == "send_messages" else name for name in READS)


class Watched(commands.Cog):
    """Listens in the channels that a server lets it watch; does nothing without the Message Content intent."""

    def __init__(self, bot: SupportBot, told: Told) -> None:
        self.bot = bot
        self._told = told
        self._waiting: set[int] = set()
        self._turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Consider a new message."""
        await self._consider(message)

    @commands.Cog.listener()
    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Consider a message that may have become a question just now."""
        message = payload.message
        edited = message.edited_at  # none when only a preview of a link was added, or a pin
        if edited and edited - message.created_at <= EDITED_WITHIN:
            await self._consider(message)

    async def _consider(self, message: discord.Message) -> None:
        if message.id in self._waiting or not await self._may_be_answered(message):
            return
        self._waiting.add(message.id)
        try:
            await asyncio.sleep(PAUSE_S)
            await self._answer_if_nobody_did(message)
        except discord.HTTPException as refused:
            # Nobody asked the bot, so nobody is told.
            log.warning("Could not answer message %s unasked: %s", message.id, refused)
        finally:
            self._waiting.discard(message.id)

    async def _may_be_answered(self, message: discord.Message) -> bool:
        services = self.bot.services
        if (
            message.guild is None
            or not self.bot.intents.message_content
            or not is_to_nobody(message, self.bot.user)
        ):
            return False
        if not is_watched(message, (await services.preferences.of(message.guild.id)).watched_channels):
            return False
        text = words_of(message)
        return (
            looks_like_a_question(text)
            and await self._is_open(message.guild, message)
            and not await services.store.questions.about_message(message.id)
            and await services.answering.would_overhear(message.guild.id, text)
        )

    async def _is_open(self, guild: discord.Guild, message: discord.Message) -> bool:
        channel = message.channel
        if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
            return False
        chosen = channel.parent_id if isinstance(channel, discord.Thread) else channel.id
        if missing_permissions(channel, READS_POSTS if isinstance(channel, discord.Thread) else READS):
            await give_up(self.bot, guild, Lost("watched_channels", chosen, "closed"))
            return False
        await self.bot.services.preferences.clear_mark(guild.id, "watched_channels", chosen)
        return True

    async def _answer_if_nobody_did(self, message: discord.Message) -> None:
        talk = [each async for each in message.channel.history(limit=TALK)]
        now = next((each for each in talk if each.id == message.id), None)
        if now is None or now.guild is None:
            return  # it was deleted, or much has been said since
        if (
            begins_alone(now, talk)
            and is_to_nobody(now, self.bot.user)
            and looks_like_a_question(words_of(now))
        ):
            async with self._turns[now.guild.id]:  # two who ask the same at the same time are told it once
                await self._answer(now, now.guild)

    async def _answer(self, message: discord.Message, guild: discord.Guild) -> None:
        services = self.bot.services
        told = await self._told.lately(guild.id, message.channel.id, besides=message.id)
        asked = Asked(
            text=words_of(message),
            way=Way.WATCHED,
            user_id=message.author.id,
            guild_id=guild.id,
            channel_id=message.channel.id,
            message_id=message.id,
        )
        decision = await services.answering.overhear(asked, told=told)
        if decision is None:
            return
        if not await self.bot.services.cooldowns.post(guild.id, message.channel.id):
            await services.store.questions.drop(decision.question_id)
            return
        readers = await audience_in(guild, services, said=asked.text)
        card = answered_card(decision.question_id, decision.answers, readers)
        try:
            sent = await message.reply(view=card, allowed_mentions=discord.AllowedMentions.none())
        except discord.HTTPException:
            await services.store.questions.drop(decision.question_id)
            raise
        await services.store.questions.answered_by(decision.question_id, sent.id)
        self._told.note(message.channel.id, message.id, (answer.slug for answer in decision.answers))
