"""Questions in messages: the bot's mention in a server, and direct messages."""

import logging
from collections import OrderedDict

import discord
from discord.ext import commands

from bot.answering import Asked
from bot.audience import Audience, audience_in
from bot.client import SupportBot
from bot.cooldowns import AlreadyToldError
from bot.features.ask.conversations import (
    Conversations,
    question_replied_to,
    replied_to,
    topic_replied_to,
)
from bot.features.ask.overheard import asks_on
from bot.features.ask.show import decision_card
from bot.mention import besides_mention, is_mentioned
from bot.permissions import is_trusted
from bot.store.records import Way
from bot.trouble import sentence_about
from bot.views.answer_card import notice_card
from jss.answers.courtesy import is_courtesy
from jss.answers.questions import questions_in
from jss.answers.reply import Outcome

log = logging.getLogger(__name__)

REMEMBERED = 2048


class AskMessages(commands.Cog):
    """Listens for messages that are addressed to the bot."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot
        self._seen: OrderedDict[int, None] = OrderedDict()
        self._conversations = Conversations(bot.services.clock)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Reply once to a person's message that is meant for the bot."""
        if message.author.bot or message.webhook_id or not _said_by_a_person(message):
            return
        way = self._way(message)
        if way is None or self._seen_before(message.id):
            return
        text = besides_mention(message.content, message.guild, self.bot.user)
        audience = await audience_in(message.guild, self.bot.services, said=text)
        try:
            if not text:
                await _reply(message, audience.words("text-only" if message.attachments else "how-to-ask"))
            elif way is Way.REPLY and not await self._is_follow_up(message, text):
                return
            elif not questions_in(text) and not is_courtesy(text):
                await _reply(message, audience.words("nothing-asked"))
            elif not is_courtesy(text):
                await self.bot.services.cooldowns.ask_aloud(
                    message.guild and message.guild.id, message.author.id
                )
                await self._answer(message, text, way, audience)
        except AlreadyToldError:
            return
        except Exception as error:  # noqa: BLE001 the library would only log it, and the person would see nothing
            await _reply(message, sentence_about(error, f"message {message.id}", audience.words))

    @commands.Cog.listener()
    async def on_person_forgotten(self, user_id: int) -> None:
        """Forget what a person was told, who had themselves forgotten."""
        self._conversations.forget(user_id)

    def _way(self, message: discord.Message) -> Way | None:
        if message.guild is None:
            return Way.DIRECT
        me = self.bot.user
        if is_mentioned(message, me):
            return Way.MENTION
        answer = replied_to(message)
        return Way.REPLY if me and answer and answer.author.id == me.id and message.content else None

    async def _is_follow_up(self, message: discord.Message, text: str) -> bool:
        """Whether a reply to one of the bot's answers asks on; whoever helps here is talking to people there."""
        if not asks_on(text):
            return False
        return not await is_trusted(message, self.bot.services) or await self._is_theirs(message)

    async def _is_theirs(self, message: discord.Message) -> bool:
        """Whether somebody replies to the answer to their own question."""
        store = self.bot.services.store
        question = await question_replied_to(message, self.bot.services)
        return question is not None and question.asker == store.user_hash(message.author.id)

    def _seen_before(self, message_id: int) -> bool:
        # After a resume the gateway may deliver a message a second time.
        if message_id in self._seen:
            return True
        self._seen[message_id] = None
        while len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return False

    async def _answer(self, message: discord.Message, text: str, way: Way, audience: Audience) -> None:
        asked = Asked(
            text=text,
            way=way,
            user_id=message.author.id,
            guild_id=message.guild.id if message.guild else None,
            channel_id=message.channel.id,
            message_id=message.id,
            context_topic=await self._context(message),
        )
        decision = await self.bot.services.answering.decide(asked)
        if way is Way.REPLY and decision.outcome is not Outcome.ANSWERED:
            return  # a reply may be a follow-up, or a word to somebody else: unsure, the bot stays silent
        if decision.outcome is Outcome.ANSWERED:
            self._conversations.note(message.channel.id, message.author.id, decision.answers[-1].slug)
        sent = await _send(message, decision_card(decision, audience))
        if sent:
            await self.bot.services.cooldowns.post(asked.guild_id, asked.channel_id)
            await self.bot.services.store.questions.answered_by(decision.question_id, sent.id)

    async def _context(self, message: discord.Message) -> str | None:
        topic = await topic_replied_to(message, self.bot.services)
        return topic or self._conversations.topic(message.channel.id, message.author.id)


def _said_by_a_person(message: discord.Message) -> bool:
    return message.type in {discord.MessageType.default, discord.MessageType.reply}


async def _reply(message: discord.Message, text: str) -> None:
    await _send(message, notice_card(text))


async def _send(message: discord.Message, card: discord.ui.LayoutView) -> discord.Message | None:
    only_the_asker = discord.AllowedMentions(everyone=False, users=False, roles=False, replied_user=True)
    try:
        return await message.reply(view=card, allowed_mentions=only_the_asker)
    except discord.HTTPException as refused:
        # The message is gone (400 or 404), the bot may not write here, or Discord is down: nobody can be told.
        log.warning("Could not answer message %s: %s", message.id, refused)
        return None
