"""The one place where an error becomes a sentence for the person who met it."""

import logging
import secrets

import discord
from discord import app_commands

from bot.audience import words_for
from bot.error_place import kind_and_place
from bot.errors import BotError
from bot.refusal import Refusal
from bot.services import Services
from bot.store.errors import EditRefused
from bot.words import Value, Words, words_in

log = logging.getLogger(__name__)

# Discord's codes for an interaction that is already over; nobody is left to tell.
UNKNOWN_INTERACTION = 10062
ALREADY_ACKNOWLEDGED = 40060


async def report(
    interaction: discord.Interaction[discord.Client], error: Exception, *, private: bool = False
) -> None:
    """Tell the person what went wrong, in a private sentence; log what was not expected, with a reference.

    `private` is for errors whose text may hold what a person pasted: only their kind and place are logged.
    """
    cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
    if came_too_late(cause):
        log.warning("An answer came too late or twice for interaction %s: %s", interaction.id, cause)
        return
    words = await words_about(interaction)
    await _tell(interaction, sentence_about(cause, f"interaction {interaction.id}", words, private=private))


def came_too_late(cause: Exception) -> bool:
    """Whether Discord says that the interaction is over, so that nobody is left to tell."""
    return isinstance(cause, discord.HTTPException) and cause.code in {
        UNKNOWN_INTERACTION,
        ALREADY_ACKNOWLEDGED,
    }


async def words_about(interaction: discord.Interaction[discord.Client]) -> Words:
    """The words for whoever met an error, also where the error is that nothing can be looked up."""
    services = getattr(interaction.client, "services", None)
    if isinstance(services, Services):
        try:
            return await words_for(interaction, services)
        except Exception:
            # What went wrong may be the database; the person is to be told all the same.
            log.exception("The language for interaction %s could not be looked up.", interaction.id)
    return words_in(interaction.locale.value)


def sentence_about(cause: Exception, where: str, words: Words, *, private: bool = False) -> str:
    """Word an error for the person who met it; what was not expected is logged with a reference they can give."""
    if isinstance(cause, Refusal):
        return cause.said_in(words)
    if isinstance(cause, EditRefused):
        return words(cause.key, **cause.values)
    if isinstance(cause, BotError):
        return str(cause)
    key, values = _known(cause) or _unexpected(cause, where, private=private)
    return words(key, **values)


def _known(cause: Exception) -> tuple[str, dict[str, Value]] | None:
    match cause:
        case app_commands.CommandOnCooldown():
            return "trouble-wait", {"seconds": round(cause.retry_after)}
        case app_commands.CheckFailure():
            return "trouble-permission", {}
        case app_commands.TransformerError():
            return "trouble-value", {"value": str(cause.value)[:80]}
        case discord.Forbidden():
            return "trouble-forbidden", {}
        case _:
            return None


def _unexpected(cause: Exception, where: str, *, private: bool) -> tuple[str, dict[str, Value]]:
    reference = secrets.token_hex(3)
    if private:
        log.error("Unexpected error, reference %s, %s: %s", reference, where, kind_and_place(cause))
    else:
        log.error("Unexpected error, reference %s, %s", reference, where, exc_info=cause)
    return "trouble-unexpected", {"reference": reference}


async def _tell(interaction: discord.Interaction[discord.Client], sentence: str) -> None:
    try:
        if interaction.response.is_done():
            await interaction.followup.send(sentence, ephemeral=True)
        elif interaction.type is not discord.InteractionType.autocomplete:
            await interaction.response.send_message(sentence, ephemeral=True)
    except discord.HTTPException as lost:
        log.warning("Could not tell the person %r: %s", sentence, lost)
