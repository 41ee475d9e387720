"""`/faq`: post a canned answer, by any of its names."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.finder import found_in, named
from bot.views import limits
from bot.views.answer_card import answers_card


class FaqCommands(commands.Cog):
    """Linking canned answers by slash command."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @app_commands.command(name="faq", description="Post a canned answer for everybody to see.")
    @app_commands.describe(
        topic="What it is about; type a word and pick.", to="Whom it is for: they are greeted."
    )
    async def faq(self, interaction: Interaction, topic: str, to: discord.User | None = None) -> None:
        """Post the answer publicly; a picked value and a typed name both work."""
        library = await self.bot.services.knowledge.library(interaction.guild_id)
        answer = named(library, topic)
        audience = await audience_of(interaction, self.bot.services)
        greeting = audience.words("faq-greeting", person=to.mention) if to else ""
        await interaction.response.send_message(
            view=answers_card([answer], [], audience, greeting=greeting),
            allowed_mentions=discord.AllowedMentions(users=[to]) if to else discord.AllowedMentions.none(),
        )

    @faq.autocomplete("topic")
    async def complete(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer answers by title, alias or slug."""
        library = await self.bot.services.knowledge.library(interaction.guild_id)
        audience = await audience_of(interaction, self.bot.services)
        found = found_in(library.matcher.answers, typed, limits.AUTOCOMPLETE_CHOICES)
        answers = [audience.said(library.answers[slug]) for slug in found]
        return [
            app_commands.Choice(name=limits.cut(answer.title, limits.CHOICE_TEXT), value=answer.slug)
            for answer in answers
        ]
