"""The way to a person: the moderators' role is called once for a question.

The call is a message of its own: Discord lets no response to a press ping a role.
"""

import asyncio
from datetime import timedelta
from typing import cast
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from bot.answered.asked import is_private
from bot.answered.votes import cast_vote
from bot.audience import audience_in, audience_of
from bot.client import Interaction, SupportBot
from bot.permissions import lacking_here
from bot.preferences import POSTS
from bot.recent import Recent
from bot.refusal import Refusal
from bot.store.records import Question, Verdict
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import notice_card
from bot.views.escape import quoted

# Escaped it may be twice as long, and it is to fit into a message with who asks whom.
QUESTION_TEXT = 700
# A call that could not be noted is remembered for so long.
KEPT_FOR = timedelta(hours=1)
REMEMBERED = 1000


class Calls(commands.Cog):
    """Sees to it that a question calls the moderators once, however many press at the same time."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot
        self._made: Recent[int, bool] = Recent(bot.services.clock, kept_for=KEPT_FOR, most=REMEMBERED)
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    def turn(self, question_id: int) -> asyncio.Lock:
        """Whoever calls with a question does so in turn."""
        return self._turns.setdefault(question_id, asyncio.Lock())

    def made(self, question_id: int) -> None:
        """Remember that a call was sent."""
        self._made.put(question_id, value=True)

    async def was_made(self, question_id: int) -> bool:
        """Whether the moderators know of the question."""
        known = self._made.get(question_id) is not None
        return known or await self.bot.services.store.votes.any_of(question_id, Verdict.CALLED)


def calls_of(bot: SupportBot) -> Calls:
    """The bot's one memory of them."""
    return cast("Calls", bot.get_cog(Calls.__name__))


async def confirm_call(interaction: Interaction, question: Question, ask_aloud: Action) -> None:
    """Ask before everybody sees what was asked in private."""
    await _role(interaction)
    words = (await audience_of(interaction, interaction.client.services)).words
    text = words("human-confirm", question=_quoted(question))
    await interaction.response.send_message(view=notice_card(text, [ask_aloud]), ephemeral=True)


async def call_a_human(interaction: Interaction, question_id: int, question: Question) -> None:
    """Ping the moderators with the question, unless somebody already did; what is said of it holds.

    Raises:
        Refusal: nobody was called, and why.
    """
    services = interaction.client.services
    calls = calls_of(interaction.client)
    await services.cooldowns.ask(interaction.guild_id, interaction.user.id)
    await cast_vote(interaction, question_id, Verdict.HUMAN)
    async with calls.turn(question_id):
        if await calls.was_made(question_id):
            raise Refusal("human-called-already")
        role = await _role(interaction)
        services.cooldowns.call(role.guild.id, interaction.channel_id or 0)
        # Which response it is decides what is changed below: the question whether to call, or a new sentence.
        await interaction.response.defer(ephemeral=True, thinking=not is_private(interaction.message))
        sent = await _send(interaction, role, question)
        calls.made(question_id)
        await cast_vote(interaction, question_id, Verdict.CALLED)
    words = (await audience_of(interaction, services)).words
    await interaction.edit_original_response(view=notice_card(words("human-called", link=sent.jump_url)))


async def _role(interaction: Interaction) -> discord.Role:
    """Give the role to ping.

    Raises:
        Refusal: there is none, or the bot may not ping it here, or not even write here.
    """
    services = interaction.client.services
    guild = interaction.client.get_guild(interaction.guild_id or 0)
    if guild is None:
        raise Refusal("human-no-server")
    role_id = (await services.preferences.of(guild.id)).moderators_role
    role = guild.get_role(role_id) if role_id else None
    if role is None or role.is_default():
        raise Refusal("human-no-role")
    if lacking_here(interaction, interaction.app_permissions, POSTS):
        raise Refusal("human-closed")
    if not role.mentionable and not interaction.app_permissions.mention_everyone:
        raise Refusal("human-unpingable")
    return role


async def _send(interaction: Interaction, role: discord.Role, question: Question) -> discord.Message:
    """Call in the server's language; the answer is a tap away, but for one that only the asker sees."""
    words = (await audience_in(role.guild, interaction.client.services)).words
    text = words("human-call", role=role.mention, person=interaction.user.mention, question=_quoted(question))
    seen = interaction.message if not is_private(interaction.message) else None
    channel = interaction.client.get_partial_messageable(interaction.channel_id or 0, guild_id=role.guild.id)
    return await channel.send(
        limits.cut(f"{text}\n{seen.jump_url if seen else ''}".strip(), limits.MESSAGE_CONTENT),
        allowed_mentions=discord.AllowedMentions(everyone=False, users=False, roles=[role]),
        suppress_embeds=True,
    )


def _quoted(question: Question) -> str:
    return quoted(limits.cut(" ".join(question.text.split()), QUESTION_TEXT))
