"""What becomes of an answer when its question is edited or deleted, after any restart too."""

import asyncio
import logging
from collections.abc import Iterable
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from bot.answering import Asked, Decision
from bot.audience import audience_in
from bot.client import SupportBot
from bot.features.ask.conversations import topic_replied_to
from bot.features.ask.overheard import asks_on, looks_like_a_question, words_of
from bot.features.ask.show import decision_card
from bot.features.ask.told import Told
from bot.mention import besides_mention
from bot.refusal import Refusal
from bot.store.records import Logged, Way
from jss.answers.questions import questions_in
from jss.answers.reply import Outcome

log = logging.getLogger(__name__)

# Those where the bot chose the answer; what a moderator chose stands whatever the question turns into.
JUDGED_AGAIN = frozenset({Way.MENTION, Way.REPLY, Way.DIRECT, Way.WATCHED})
# An answer that is on its way when its question is deleted has arrived after this time.
ON_ITS_WAY_S = 2


class Afterwards(commands.Cog):
    """Watches the questions that were answered; the log knows which message answered which."""

    def __init__(self, bot: SupportBot, told: Told) -> None:
        self.bot = bot
        self._told = told
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @commands.Cog.listener()
    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """Take the answer away with its question."""
        await self._take_away(payload.channel_id, [payload.message_id])

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        """The same for many at once."""
        await self._take_away(payload.channel_id, payload.message_ids)

    @commands.Cog.listener()
    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Judge a question again whose words have changed."""
        message = payload.message
        if message.author.bot or message.webhook_id:
            return
        turn = self._turns.setdefault(message.id, asyncio.Lock())
        async with turn:
            logged = await self.bot.services.store.questions.about_message(message.id)
            chosen = [each for each in logged if each.question.way in JUDGED_AGAIN]
            if chosen and chosen[-1].reply_id:
                await self._judge_again(message, chosen[-1], chosen[-1].reply_id)

    async def _judge_again(self, message: discord.Message, before: Logged, reply_id: int) -> None:
        way = before.question.way
        unread = message.guild and not message.content and not self.bot.intents.message_content
        text = (
            words_of(message)
            if way is Way.WATCHED
            else besides_mention(message.content, message.guild, self.bot.user)
        )
        if unread or text == before.question.text:  # a pin, a preview of a link
            return
        try:
            await self.bot.services.cooldowns.ask(before.question.guild_id, message.author.id)
        except Refusal:
            return
        asked = Asked(
            text=text,
            way=way,
            user_id=message.author.id,
            guild_id=message.guild.id if message.guild else None,
            channel_id=message.channel.id,
            message_id=message.id,
            context_topic=await topic_replied_to(message, self.bot.services),
        )
        decision = await self._decision(asked)
        answer = self.bot.get_partial_messageable(message.channel.id).get_partial_message(reply_id)
        if decision is None:
            await _delete(answer)
        elif await self._put_in_place(answer, message, asked, decision):
            await self.bot.services.store.questions.answered_by(decision.question_id, reply_id)
        else:
            await self.bot.services.store.questions.drop(decision.question_id)
            return
        # What somebody took back is not kept.
        await self.bot.services.store.questions.drop(before.question_id)

    async def _decision(self, asked: Asked) -> Decision | None:
        """Decide on the new words; None where they would not have been answered at all."""
        answering = self.bot.services.answering
        if not questions_in(asked.text) or (asked.way is Way.REPLY and not asks_on(asked.text)):
            return None
        if asked.way is Way.WATCHED and asked.guild_id:
            if not looks_like_a_question(asked.text):
                return None
            told = await self._told.lately(asked.guild_id, asked.channel_id, besides=asked.message_id)
            return await answering.overhear(asked, told=told)
        decision = await answering.decide(asked)
        if asked.way is Way.REPLY and decision.outcome is not Outcome.ANSWERED:
            await self.bot.services.store.questions.drop(decision.question_id)
            return None
        return decision

    async def _put_in_place(
        self, answer: discord.PartialMessage, message: discord.Message, asked: Asked, decision: Decision
    ) -> bool:
        readers = await audience_in(message.guild, self.bot.services, said=asked.text)
        card = decision_card(decision, readers)
        try:
            await answer.edit(view=card, allowed_mentions=discord.AllowedMentions.none())
        except discord.NotFound:
            return False  # it was dismissed, and stays so
        except discord.HTTPException as refused:
            log.warning("Could not change the answer to message %s: %s", message.id, refused)
            return False
        self._told.note(message.channel.id, message.id, (each.slug for each in decision.answers))
        return True

    async def _take_away(self, channel_id: int, message_ids: Iterable[int]) -> None:
        answers, unanswered = await self._answers_to(message_ids)
        if unanswered:  # all of them at once: a sweep may take a hundred
            await asyncio.sleep(ON_ITS_WAY_S)
            answers |= (await self._answers_to(unanswered))[0]
        for reply_id in answers:
            await _delete(self.bot.get_partial_messageable(channel_id).get_partial_message(reply_id))

    async def _answers_to(self, message_ids: Iterable[int]) -> tuple[set[int], list[int]]:
        """Find the answers to messages, and the messages whose answers are not there yet."""
        answers: set[int] = set()
        unanswered: list[int] = []
        for message_id in message_ids:
            logged = await self.bot.services.store.questions.about_message(message_id)
            answers.update(each.reply_id for each in logged if each.reply_id)
            if any(each.reply_id is None for each in logged):
                unanswered.append(message_id)
        return answers, unanswered


async def _delete(answer: discord.PartialMessage) -> None:
    try:
        await answer.delete()
    except discord.NotFound:
        return
    except discord.HTTPException as refused:
        log.warning("Could not delete answer %s: %s", answer.id, refused)
