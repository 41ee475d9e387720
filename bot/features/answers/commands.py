"""`/answers add|edit|retire|restore|history`."""

import discord
from discord import app_commands

from bot.audience import audience_of
from bot.client import Interaction
from bot.features.answers.draft import Draft
from bot.features.answers.editing_form import open_form
from bot.features.answers.group import answers
from bot.features.answers.history import OpenHistory, Restore, history_card, restored_card
from bot.features.answers.restoring import SHIPPED, restore
from bot.features.answers.topics import any_topic, complete_any, complete_standing, standing_topic
from bot.permissions import moderated_guild
from bot.refusal import Refusal
from bot.store.records import AnswerState, Change, Revision
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import notice_card
from bot.views.escape import quoted
from bot.words import Words

TOPIC = "The answer; type a word and pick."
WHY_LENGTH = 200
Why = app_commands.Range[str, 1, WHY_LENGTH]


@answers.command(name="add", description="Write a new answer.")
async def add(interaction: Interaction) -> None:
    """Open the form."""
    await moderated_guild(interaction, interaction.client.services)
    words = (await audience_of(interaction, interaction.client.services)).words
    await interaction.response.send_modal(Draft().form(words))


@answers.command(name="edit", description="Change what an answer says, or what it is called.")
@app_commands.describe(topic=TOPIC)
@app_commands.autocomplete(topic=complete_standing)
async def edit(interaction: Interaction, topic: str) -> None:
    """Open the form, filled with what the answer says now."""
    guild_id = await moderated_guild(interaction, interaction.client.services)
    answer = await standing_topic(interaction, guild_id, topic)
    await open_form(interaction, guild_id, answer.slug)


@answers.command(
    name="retire", description="Give an answer no more; its history stays, and it can be restored."
)
@app_commands.describe(topic=TOPIC, why="Why; it is kept in the history.")
@app_commands.autocomplete(topic=complete_standing)
async def retire(interaction: Interaction, topic: str, why: Why = "") -> None:
    """Retire it at once, with the way back below."""
    guild_id = await moderated_guild(interaction, interaction.client.services)
    answer = await standing_topic(interaction, guild_id, topic)
    await interaction.response.defer(ephemeral=True, thinking=True)
    services = interaction.client.services
    before = await services.editing.standing(guild_id, answer.slug)
    change = Change(interaction.user.id, services.clock(), why)
    edited = await services.editing.retire(guild_id, answer.slug, change, seen=before.seen)
    audience = await audience_of(interaction, services)
    number = SHIPPED if before.state is AnswerState.SHIPPED else edited.revision.number
    undo: list[Action] = [
        Restore(answer.slug, number, edited.revision.number, words=audience.words),
        OpenHistory(answer.slug, 0, words=audience.words),
    ]
    text = audience.words("answer-retired", title=quoted(audience.said(answer).title))
    await interaction.edit_original_response(view=notice_card(text, undo))


@answers.command(name="restore", description="Say again what an answer said before.")
@app_commands.describe(topic=TOPIC, revision="Which one; leave it out to look through them.")
@app_commands.autocomplete(topic=complete_any)
async def restore_revision(interaction: Interaction, topic: str, revision: str = "") -> None:
    """Restore a revision, or show them all to choose from."""
    guild_id = await moderated_guild(interaction, interaction.client.services)
    answer = await any_topic(interaction, guild_id, topic)
    if not revision:
        await _show_history(interaction, guild_id, answer.slug)
        return
    number = _number(revision)
    await interaction.response.defer(ephemeral=True, thinking=True)
    standing = await interaction.client.services.editing.standing(guild_id, answer.slug)
    edited = await restore(interaction, guild_id, answer.slug, number, seen=standing.seen)
    words = (await audience_of(interaction, interaction.client.services)).words
    await interaction.edit_original_response(view=restored_card(edited.revision, number, words))


@restore_revision.autocomplete("revision")
async def complete_revision(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Offer the revisions of the answer that was chosen, the newest first, and what the bot ships."""
    services = interaction.client.services
    try:
        guild_id = await moderated_guild(interaction, services)
        answer = await any_topic(interaction, guild_id, str(interaction.namespace.topic or ""))
    except Refusal:
        return []  # the command itself says why
    words = (await audience_of(interaction, services)).words
    revisions = await services.store.answers.history(guild_id, answer.slug)
    named = [(_label(each, words), str(each.number)) for each in revisions]
    if answer.slug in services.knowledge.shipped.answers:
        named.insert(0, (words("button-answer-shipped"), str(SHIPPED)))
    return [
        app_commands.Choice(name=limits.cut(name, limits.CHOICE_TEXT), value=value)
        for name, value in named
        if typed.casefold() in name.casefold()
    ][: limits.AUTOCOMPLETE_CHOICES]


@answers.command(name="history", description="Who changed an answer, when, why and how.")
@app_commands.describe(topic=TOPIC)
@app_commands.autocomplete(topic=complete_any)
async def history(interaction: Interaction, topic: str) -> None:
    """Show the history, with a way back to each revision."""
    guild_id = await moderated_guild(interaction, interaction.client.services)
    answer = await any_topic(interaction, guild_id, topic)
    await _show_history(interaction, guild_id, answer.slug)


async def _show_history(interaction: Interaction, guild_id: int, slug: str) -> None:
    card = await history_card(interaction, guild_id, slug, 0)
    nobody = discord.AllowedMentions.none()
    await interaction.response.send_message(view=card, ephemeral=True, allowed_mentions=nobody)


def _number(revision: str) -> int:
    if not revision.strip().isdecimal():
        raise Refusal("history-pick", typed=quoted(revision[:80]))
    return int(revision)


def _label(revision: Revision, words: Words) -> str:
    label = words("history-choice", number=revision.number, day=revision.at.date().isoformat())
    about = revision.why or revision.answer.title
    return f"{label} · {about}"
