"""The one place where an error becomes a sentence for the person who met it."""

import logging
import secrets

import discord
from discord import app_commands

from bot.errors import BotError
from bot.store.errors import EditRefused

log = logging.getLogger(__name__)

# Discord's codes for an interaction that is already over; nobody is left to tell.
UNKNOWN_INTERACTION = 10062
ALREADY_ACKNOWLEDGED = 40060


async def report(interaction: discord.Interaction[discord.Client], error: Exception) -> None:
    """Tell the person what went wrong, in a private sentence; log what was not expected, with a reference."""
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if isinstance(cause, discord.HTTPException) and cause.code in {UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED}:
        log.warning("An answer came too late or twice for interaction %s: %s", interaction.id, cause)
        return
    await _tell(interaction, sentence_about(cause, f"interaction {interaction.id}"))


def sentence_about(cause: Exception, where: str) -> str:
    """Word an error for the person who met it; what was not expected is logged with a reference they can give."""
    if isinstance(cause, BotError | EditRefused):
        return str(cause)
    if isinstance(cause, app_commands.CommandOnCooldown):
        return f"One moment: try again in {cause.retry_after:.0f} seconds."
    if isinstance(cause, app_commands.CheckFailure):
        return "You don't have the permission for that here."
    if isinstance(cause, app_commands.TransformerError):
        return f"I could not make sense of {str(cause.value)[:80]!r} there. Pick one of the values that are offered."
    if isinstance(cause, discord.Forbidden):
        return "Discord doesn't let me do that here; I lack a permission in this channel. Please tell a moderator."
    reference = secrets.token_hex(3)
    log.error("Unexpected error, reference %s, %s", reference, where, exc_info=cause)
    return f"Something went wrong on my side, and I have logged it. If you report it, give the reference {reference}."


async def _tell(interaction: discord.Interaction[discord.Client], sentence: str) -> None:
    try:
        if interaction.response.is_done():
            await interaction.followup.send(sentence, ephemeral=True)
        elif interaction.type is not discord.InteractionType.autocomplete:
            await interaction.response.send_message(sentence, ephemeral=True)
    except discord.HTTPException as lost:
        log.warning("Could not tell the person %r: %s", sentence, lost)
