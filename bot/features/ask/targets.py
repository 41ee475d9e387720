"""The messages that moderators answer: what they say, and who answers them at the moment."""

import asyncio
from datetime import timedelta
from typing import cast
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from bot.client import Interaction, SupportBot
from bot.features.ask.overheard import words_of
from bot.mention import besides_mention
from bot.recent import Recent
from bot.refusal import Refusal
from bot.views import limits
from bot.views.escape import quoted, unquoted
from jss.answers.text import clean

# As long as anybody leaves a picker open, and a little more.
KEPT_FOR = timedelta(minutes=30)
REMEMBERED = 500
QUOTE_TEXT = 200
QUOTE = "> "


class Targets(commands.Cog):
    """Remembers texts: without the intent for it, Discord gives a message's text only when a menu is opened on it."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot
        self._texts: Recent[int, str] = Recent(bot.services.clock, kept_for=KEPT_FOR, most=REMEMBERED)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    def take(self, message: discord.Message) -> str:
        """Give what a person's message says, and remember it.

        Raises:
            Refusal: it is no person's, or has no words.
        """
        if message.author.bot or message.webhook_id:
            raise Refusal("menu-bot")
        text = self._said(message)
        if not any(letter.isalnum() for letter in clean(text)):
            raise Refusal("menu-no-text")
        self._texts.put(message.id, text)
        return text

    async def text(self, interaction: Interaction, message_id: int) -> str:
        """Give what a message says that a picker is open for; after a restart it may be only what the picker quotes."""
        known = self._texts.get(message_id)
        if known:
            return known
        try:
            said = self._said(await fetched(interaction, message_id))
        except (Refusal, discord.HTTPException):
            said = ""
        return said or quote_in(interaction.message)

    def turn(self, message_id: int) -> asyncio.Lock:
        """Whoever replies to a message does so in turn."""
        return self._turns.setdefault(message_id, asyncio.Lock())

    def _said(self, message: discord.Message) -> str:
        return besides_mention(words_of(message), message.guild, self.bot.user)


def targets_of(bot: SupportBot) -> Targets:
    """The bot's one memory of them."""
    return cast("Targets", bot.get_cog(Targets.__name__))


async def fetched(interaction: Interaction, message_id: int) -> discord.Message:
    """Fetch a message of the channel that somebody acts in.

    Raises:
        Refusal: it is gone.
        discord.Forbidden: the bot may not read there.
    """
    channel = interaction.channel
    if not isinstance(channel, discord.abc.Messageable):
        raise Refusal("menu-gone")
    try:
        return await channel.fetch_message(message_id)
    except discord.NotFound:
        raise Refusal("menu-gone") from None


def quote(text: str) -> str:
    """A message's words on one line, as a picker shows them."""
    return QUOTE + limits.cut(quoted(text), QUOTE_TEXT)


def quote_in(picker: discord.Message | None) -> str:
    """The words that a picker shows, as they were."""
    line = head_of(picker).partition("\n")[0] if picker else ""
    return unquoted(line.removeprefix(QUOTE))


def head_of(picker: discord.Message) -> str:
    """The first text of a picker."""
    shown = discord.ui.LayoutView.from_message(picker).walk_children()
    return next((item.content for item in shown if isinstance(item, discord.ui.TextDisplay)), "")
