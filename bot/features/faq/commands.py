"""`/faq`: post a canned answer, by any of its names."""

import asyncio
from collections.abc import Sequence

import discord
from discord import app_commands
from discord.ext import commands
from typing_extensions import override

from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.editing import Edited
from bot.features.faq.posting import NOBODY, count, offer, to_post
from bot.finder import called, found_in, names_of, near_to
from bot.views import limits

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
        """Post the answer publicly, for a picked value or a typed name; where that is not clear, ask back privately."""
        await count(interaction)
        answers = (await self.bot.services.knowledge.library(interaction.guild_id)).matcher.answers
        answer, person_id = called(answers, topic), to.id if to else NOBODY
        if answer is None:
            audience = await audience_of(interaction, self.bot.services)
            offered = offer(topic, near_to(answers, topic), person_id, note or "", audience)
            await interaction.response.send_message(view=offered, ephemeral=True)
            return
        card, allowed = await to_post(interaction, answer, person_id, note or "")
        await interaction.response.send_message(view=card, allowed_mentions=allowed)

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
