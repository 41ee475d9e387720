"""What trusted members reply to unanswered questions is kept as a draft; nothing of it is published by itself."""

import logging
import re

import discord
from discord.ext import commands

from bot.client import SupportBot
from bot.mention import besides_mention
from bot.store.records import Draft, Question, Verdict
from bot.views.custom_id import VERSION
from jss.answers.reply import Outcome

log = logging.getLogger(__name__)

# The buttons that stand on every card of the bot, each with the number of the question.
ON_CARD = re.compile(rf"{VERSION}:(?:human|dismiss|none|notquite):(\d+)")
# An answer is far shorter; the moderator sees the beginning of a longer reply, and a link to it.
LONGEST = 1000


class DraftReplies(commands.Cog):
    """Listens for replies to questions that the bot had no answer for."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Keep a trusted member's reply; one that the gateway delivers twice is kept once."""
        if message.guild is None or message.author.bot or message.type is not discord.MessageType.reply:
            return
        text = besides_mention(message.content, message.guild, self.bot.user)
        if not text or not await self._is_trusted(message):
            return
        for question_id in await self._unanswered(message):
            await self._keep(message, question_id, text)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, deleted: discord.RawMessageDeleteEvent) -> None:
        """Forget what was said in a message that its author took back."""
        await self.bot.services.store.gaps.forget_drafts([deleted.message_id])

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, deleted: discord.RawBulkMessageDeleteEvent) -> None:
        """Forget what was said in messages that were cleared away."""
        await self.bot.services.store.gaps.forget_drafts(deleted.message_ids)

    async def _is_trusted(self, message: discord.Message) -> bool:
        member = message.author
        if message.guild is None or not isinstance(member, discord.Member):
            return False
        preferences = await self.bot.services.preferences.of(message.guild.id)
        roles = {preferences.trusted_role, preferences.moderators_role}
        if any(role.id in roles for role in member.roles):
            return True
        return message.channel.permissions_for(member).manage_messages

    async def _unanswered(self, message: discord.Message) -> list[int]:
        """Give the numbers of the unanswered questions that a message replies to, directly or on the bot's card."""
        replied_to = message.reference.message_id if message.reference else None
        if message.guild is None or replied_to is None:
            return []
        questions = self.bot.services.store.questions
        asked = {each.question_id: each.question for each in await questions.about_message(replied_to)}
        if (number := _question_on_card(message, self.bot)) and (question := await questions.get(number)):
            asked[number] = question
        return [
            number
            for number, question in asked.items()
            if question.guild_id == message.guild.id and await self._is_unanswered(number, question)
        ]

    async def _is_unanswered(self, number: int, question: Question) -> bool:
        if question.outcome is not Outcome.ANSWERED:
            return True
        return await self.bot.services.store.votes.any_of(number, Verdict.NOT_QUITE)

    async def _keep(self, message: discord.Message, question_id: int, text: str) -> None:
        services = self.bot.services
        author = services.store.user_hash(message.author.id)
        if await services.store.opt_outs.has(author):
            return
        draft = Draft(question_id, message.id, author, text[:LONGEST], services.clock())
        if await services.store.gaps.add_draft(draft):
            log.info("Kept message %s as a draft for question %s.", message.id, question_id)


def _question_on_card(message: discord.Message, bot: SupportBot) -> int | None:
    """Find the question that one of the bot's own messages is about."""
    card = message.reference.resolved if message.reference else None
    if not isinstance(card, discord.Message) or bot.user is None or card.author.id != bot.user.id:
        return None
    for component in discord.ui.LayoutView.from_message(card).walk_children():
        if found := ON_CARD.match(str(getattr(component, "custom_id", ""))):
            return int(found[1])
    return None
