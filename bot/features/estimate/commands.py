"""`/jss`: a form, a paste or a file in; a card that only its owner sees out."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.audience import audience_of
from bot.client import Interaction
from bot.features.estimate.desk import Sent, answer
from bot.features.estimate.form import FILE, NEW, PASTE, SHOWN, estimate_form
from bot.features.estimate.sheets import Filled
from bot.views import limits
from bot.views.forms import Submitted


class EstimateCommands(commands.Cog):
    """Estimates by slash command."""

    @app_commands.command(
        name="jss", description="Estimate your Job Success Score from pasted contract outcomes."
    )
    @app_commands.describe(
        outcomes="Your contracts, pasted; leave all empty for a form.",
        file="A text, CSV or JSON file with your contracts, up to 1 MiB.",
        shown="The score that Upwork shows you, 0 to 100.",
    )
    async def jss(
        self,
        interaction: Interaction,
        outcomes: app_commands.Range[str, 1, limits.SLASH_STRING] | None = None,
        file: discord.Attachment | None = None,
        shown: app_commands.Range[int, 0, 100] | None = None,
    ) -> None:
        """Open the form, or estimate at once what came with the command."""
        score = "" if shown is None else str(shown)
        if outcomes is None and file is None:
            await interaction.client.services.cooldowns.ask(interaction.guild_id, interaction.user.id)
            audience = await audience_of(interaction, interaction.client.services)
            await interaction.response.send_modal(estimate_form(audience.words, Filled(shown=score)))
            return
        await answer(interaction, Sent(outcomes or "", file, score, limits.SLASH_STRING))


async def submitted(interaction: Interaction, form: Submitted) -> None:
    """Estimate what came with the form, in the place of the card that it was opened from."""
    sent = Sent(form.text(PASTE), form.file(FILE), form.text(SHOWN), limits.TEXT_INPUT)
    name = next(iter(form.arguments), NEW)
    await answer(interaction, sent, None if name == NEW else name)
