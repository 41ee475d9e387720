"""`/faq`: post a canned answer, by any of its names."""

import asyncio
from collections.abc import Sequence

import discord
from discord import app_commands
from discord.ext import commands
from typing_extensions import override

from bot.audience import Audience, audience_in, audience_of
from bot.client import Interaction, SupportBot
from bot.editing import Edited
from bot.finder import found_in, named, names_of
from bot.permissions import is_moderator
from bot.views import limits
from bot.views.answer_card import answers_card
from bot.views.escape import quoted

# With the greeting it fits above an answer.
NOTE = 150


class FaqCommands(commands.Cog):
    """Linking canned answers by slash command."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @override
    async def cog_load(self) -> None:
        self.bot.services.editing.tell(self.prepare)
        await asyncio.to_thread(names_of, self.bot.services.knowledge.shipped.matcher.answers)

    @override
    async def cog_unload(self) -> None:
        self.bot.services.editing.tell_no_more(self.prepare)

    async def prepare(self, guild_id: int, _edited: Sequence[Edited]) -> None:
        """Get ready for the next search in a server whose answers have changed."""
        library = await self.bot.services.knowledge.library(guild_id)
        await asyncio.to_thread(names_of, library.matcher.answers)

    @app_commands.command(name="faq", description="Post a canned answer for everybody to see.")
    @app_commands.describe(
        topic="What it is about; type a word and pick.",
        to="Whom it is for: they are greeted.",
        note="A line of your own above the answer.",
    )
    async def faq(
        self,
        interaction: Interaction,
        topic: str,
        to: discord.User | None = None,
        note: app_commands.Range[str, 1, NOTE] | None = None,
    ) -> None:
        """Post the answer publicly; a picked value and a typed name both work, moderators as often as they like."""
        if not await is_moderator(interaction, self.bot.services):
            await self.bot.services.cooldowns.ask(interaction.guild_id, interaction.user.id)
        library = await self.bot.services.knowledge.library(interaction.guild_id)
        answer = named(library, topic)
        audience = await self._readers(interaction)
        greeting = audience.words("faq-greeting", person=to.mention) if to else ""
        await interaction.response.send_message(
            view=answers_card([answer], [], audience, greeting=f"{greeting}\n{quoted(note or '')}".strip()),
            allowed_mentions=discord.AllowedMentions(users=[to]) if to else discord.AllowedMentions.none(),
        )

    @faq.autocomplete("topic")
    async def complete(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer answers by title, alias, slug or what they say."""
        library = await self.bot.services.knowledge.library(interaction.guild_id)
        audience = await audience_of(interaction, self.bot.services)
        found = found_in(library.matcher.answers, typed, limits.AUTOCOMPLETE_CHOICES)
        answers = [audience.said(library.answers[slug]) for slug in found]
        return [
            app_commands.Choice(name=limits.cut(answer.title, limits.CHOICE_TEXT), value=answer.slug)
            for answer in answers
        ]

    async def _readers(self, interaction: Interaction) -> Audience:
        """Everybody in the channel; in a direct message whoever acts."""
        if interaction.guild is None:
            return await audience_of(interaction, self.bot.services)
        return await audience_in(interaction.guild, self.bot.services)
