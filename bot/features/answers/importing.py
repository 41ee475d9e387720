"""`/answers import`: a zip of Markdown files, checked whole and shown first; all of it is taken, or nothing."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import cast

import discord
from discord import app_commands
from discord.ext import commands

from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.features.answers.archive import UPLOAD, answers_in, unpack
from bot.features.answers.group import answers
from bot.features.answers.import_plan import Plan, faults_card, planned, summary
from bot.permissions import moderated_guild
from bot.recent import Recent
from bot.refusal import Refusal
from bot.services import Services
from bot.store.errors import EditRefused
from bot.store.records import Change
from bot.views.actions import Action
from bot.views.answer_card import add_buttons, notice_card
from bot.words import Words
from jss.answers.answer import Answer
from jss.answers.files import AnswerFilesError

KEPT_FOR = timedelta(hours=1)
MOST = 50


class WaitingImports(commands.Cog):
    """Imports that were shown and not yet made, by the message that shows them; in memory only."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.kept: Recent[int, Plan] = Recent(clock, kept_for=KEPT_FOR, most=MOST)


@answers.command(
    name="import", description="Take in answers from Markdown files in a zip; shown before it is done."
)
@app_commands.describe(
    file="A zip as /answers export writes it, or one Markdown file; at most 1 MiB.",
    dry_run="Only say what it would do.",
)
async def import_answers(
    interaction: Interaction,
    file: discord.Attachment,
    dry_run: bool = False,  # noqa: FBT001, FBT002 Discord names the arguments
) -> None:
    """Check the files and show what they would change."""
    services = interaction.client.services
    guild_id = await moderated_guild(interaction, services)
    if file.size > UPLOAD:
        raise Refusal("import-large", name=file.filename[:80])
    await interaction.response.defer(ephemeral=True, thinking=True)
    words = (await audience_of(interaction, services)).words
    try:
        found = await _read(services, guild_id, await file.read(), file.filename)
        plan = await planned(services, guild_id, found)
    except AnswerFilesError as error:
        await _show_faults(interaction, error, words)
    except discord.HTTPException as error:
        raise Refusal("import-lost", name=file.filename[:80]) from error
    else:
        await _show(interaction, plan, words, dry_run=dry_run)


class MakeImport(Action, kind="import-make"):
    """Takes in what the card shows."""

    label = "button-import"
    style = discord.ButtonStyle.primary

    async def act(self, interaction: Interaction) -> None:
        """Store all of it in one go; where somebody was faster, show what it would do now."""
        services = interaction.client.services
        guild_id = await moderated_guild(interaction, services)
        message_id = interaction.message.id if interaction.message else 0
        waiting = _waiting(interaction.client)
        plan = waiting.get(message_id)
        if plan is None:
            raise Refusal("import-gone")
        waiting.drop(lambda kept_id, _: kept_id == message_id)  # a second press finds nothing to do
        await interaction.response.defer()
        words = (await audience_of(interaction, services)).words
        change = Change(interaction.user.id, services.clock(), "import")
        try:
            await services.editing.put_all(guild_id, plan.made, change, seen=plan.seen)
        except EditRefused:
            await _show_again(interaction, guild_id, plan, words)
        except Exception:
            waiting.put(message_id, plan)
            raise
        else:
            card = notice_card(words("import-done", **plan.counts))
            await interaction.edit_original_response(view=card, attachments=[])


class DropImport(Action, kind="import-drop"):
    """Leaves everything as it is."""

    label = "button-answer-discard"

    async def act(self, interaction: Interaction) -> None:
        """Say so."""
        words = (await audience_of(interaction, interaction.client.services)).words
        card = notice_card(words("import-dropped"))
        await interaction.response.edit_message(view=card, attachments=[])


async def _read(services: Services, guild_id: int, data: bytes, name: str) -> tuple[Answer, ...]:
    standing = (await services.knowledge.library(guild_id)).answers
    return await asyncio.to_thread(lambda: answers_in(unpack(data, name), standing.values()))


async def _show(
    interaction: Interaction, plan: Plan, words: Words, *, dry_run: bool = False, why_again: str = ""
) -> None:
    card, files = summary(plan, words, dry_run=dry_run, why_again=why_again)
    to_be_made = plan.made and not dry_run
    if to_be_made:
        add_buttons(card, [MakeImport(words=words), DropImport(words=words)])
    message = await interaction.edit_original_response(view=card, attachments=files)
    if to_be_made:
        _waiting(interaction.client).put(message.id, plan)


async def _show_again(interaction: Interaction, guild_id: int, plan: Plan, words: Words) -> None:
    try:
        again = await planned(interaction.client.services, guild_id, plan.found)
    except AnswerFilesError as error:
        await _show_faults(interaction, error, words)
    else:
        await _show(interaction, again, words, why_again=words("import-overtaken"))


async def _show_faults(interaction: Interaction, error: AnswerFilesError, words: Words) -> None:
    card, files = faults_card(error.faults, words)
    await interaction.edit_original_response(view=card, attachments=files)


def _waiting(bot: SupportBot) -> Recent[int, Plan]:
    return cast("WaitingImports", bot.get_cog(WaitingImports.__name__)).kept
