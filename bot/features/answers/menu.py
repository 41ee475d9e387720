"""The message menu "Save as answer": a moderator's words become an answer."""

import re

import discord
from discord import app_commands

from bot.audience import audience_of
from bot.client import Interaction
from bot.features.answers.draft import Draft
from bot.permissions import moderated_guild
from bot.refusal import Refusal
from bot.views import limits
from bot.views.answer_card import ANSWER_TEXT
from bot.words import Words

SENTENCE_END = re.compile(r"[.!?…][\"'”\u2019)]*(?=\s|$)")
# A sentence that ends earlier than this leaves too much out; then a word's end has to do.
WORTHWHILE = 0.5


@app_commands.context_menu(name="Save as answer")
@app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
@app_commands.allowed_installs(guilds=True, users=False)
@app_commands.default_permissions(manage_messages=True)
async def save_as_answer(interaction: Interaction, message: discord.Message) -> None:
    """Open the form, filled with the message and its link as the source."""
    await moderated_guild(interaction, interaction.client.services)
    text = message.content.strip()
    if not text:
        raise Refusal("save-menu-no-text")
    if not await _trusted(interaction, message.author):
        raise Refusal("save-menu-not-a-moderator")
    words = (await audience_of(interaction, interaction.client.services)).words
    kept = whole_sentences(text, ANSWER_TEXT)
    note = words("save-menu-shortened", length=len(text), limit=ANSWER_TEXT) if kept != text else ""
    draft = Draft(text=kept, sources=(_source(message, words),))
    await interaction.response.send_modal(draft.form(words, note=note))


def whole_sentences(text: str, limit: int) -> str:
    """Shorten a text at the end of a sentence, or of a word where no sentence ends in time."""
    if len(text) <= limit:
        return text
    ends = [found.end() for found in SENTENCE_END.finditer(text) if found.end() <= limit]
    return text[: ends[-1]] if ends and ends[-1] > limit * WORTHWHILE else limits.cut(text, limit)


async def _trusted(interaction: Interaction, author: discord.User | discord.Member) -> bool:
    """Whether the author of a message moderates here, or runs the bot."""
    if author.id == interaction.user.id:
        return True
    guild = interaction.guild
    channel = guild.get_channel_or_thread(interaction.channel_id or 0) if guild else None
    try:
        member = await guild.fetch_member(author.id) if guild else None
    except discord.HTTPException:
        member = None  # they left, or it was a webhook
    if member is None or channel is None or author.bot:
        return False
    if channel.permissions_for(member).manage_messages:
        return True
    services = interaction.client.services
    role = (await services.preferences.of(channel.guild.id)).moderators_role
    return (role is not None and member.get_role(role) is not None) or await interaction.client.is_owner(
        member
    )


def _source(message: discord.Message, words: Words) -> str:
    name = " ".join(message.author.display_name.replace("|", " ").split())
    label = words("save-menu-source", name=name)
    return f"{label} | {message.created_at.date().isoformat()} | {message.jump_url}"
