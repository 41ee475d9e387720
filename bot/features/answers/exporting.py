"""`/answers export`: a server's answers as Markdown files in one zip."""

import asyncio
import io

import discord
from discord import app_commands

from bot.audience import audience_of
from bot.client import Interaction
from bot.features.answers.archive import pack
from bot.features.answers.group import answers
from bot.permissions import moderated_guild
from bot.refusal import Refusal
from bot.views.answer_card import Card

ZIP = "answers.zip"


@answers.command(name="export", description="This server's answers as Markdown files in one zip.")
@app_commands.describe(everything="Also what the bot ships, as it holds here (default: only your own).")
async def export(
    interaction: Interaction,
    everything: bool = False,  # noqa: FBT001, FBT002 Discord names the arguments
) -> None:
    """Send the zip to the moderator only."""
    services = interaction.client.services
    guild_id = await moderated_guild(interaction, services)
    await interaction.response.defer(ephemeral=True, thinking=True)
    own = (await services.store.answers.of_guild(guild_id, services.knowledge.shipped.answers)).live
    listed = (await services.knowledge.library(guild_id)).matcher.answers if everything else own
    if not listed:
        raise Refusal("export-nothing")
    packed = await asyncio.to_thread(pack, listed)
    if len(packed) > interaction.filesize_limit:
        raise Refusal("export-large", kib=len(packed) // 1024)
    words = (await audience_of(interaction, services)).words
    card = Card()
    card.add_item(discord.ui.TextDisplay(words("export-done", count=len(listed))))
    card.add_item(discord.ui.File[Card](f"attachment://{ZIP}"))
    await interaction.edit_original_response(view=card, attachments=[discord.File(io.BytesIO(packed), ZIP)])
