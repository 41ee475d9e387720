"""`/answers import`: a zip of Markdown files, checked whole and shown first; all of it is taken, or nothing."""

import asyncio
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

import discord
from discord import app_commands
from discord.ext import commands

from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.features.answers.archive import UPLOAD, answers_in, unpack
from bot.features.answers.group import answers
from bot.permissions import moderated_guild
from bot.recent import Recent
from bot.refusal import Refusal
from bot.services import Services
from bot.store.records import AnswerState, Change
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import Card, add_buttons, notice_card
from bot.words import Words
from jss.answers.answer import Answer
from jss.answers.files import AnswerFilesError, Fault

FAULTS = "faults.txt"
# Room for the other lines of the card.
LISTED = limits.LAYOUT_TEXT - 600
KEPT_FOR = timedelta(hours=1)
MOST = 50


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do; `seen` are the revisions it was compared with."""

    added: tuple[Answer, ...]
    changed: tuple[Answer, ...]
    same: int
    seen: Mapping[str, int]


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
        plan = await _planned(services, guild_id, await file.read(), file.filename)
    except AnswerFilesError as error:
        card, files = _faults_card(error.faults, words)
        await interaction.edit_original_response(view=card, attachments=files)
        return
    except discord.HTTPException as error:
        raise Refusal("import-lost", name=file.filename[:80]) from error
    card = notice_card(_summary(plan, words, dry_run=dry_run))
    if not dry_run and (plan.added or plan.changed):
        add_buttons(card, [MakeImport(words=words), DropImport(words=words)])
    message = await interaction.edit_original_response(view=card)
    _waiting(interaction.client).put(message.id, plan)


class MakeImport(Action, kind="import-make"):
    """Takes in what the card shows."""

    label = "button-import"
    style = discord.ButtonStyle.primary

    async def act(self, interaction: Interaction) -> None:
        """Store all of it in one go."""
        services = interaction.client.services
        guild_id = await moderated_guild(interaction, services)
        message_id = interaction.message.id if interaction.message else 0
        waiting = _waiting(interaction.client)
        plan = waiting.get(message_id)
        if plan is None:
            raise Refusal("import-gone")
        waiting.drop(lambda kept_id, _: kept_id == message_id)  # a second press finds nothing to do
        await interaction.response.defer()
        change = Change(interaction.user.id, services.clock(), "import")
        try:
            await services.editing.put_all(guild_id, [*plan.added, *plan.changed], change, seen=plan.seen)
        except Exception:
            waiting.put(message_id, plan)
            raise
        words = (await audience_of(interaction, services)).words
        done = words("import-done", added=len(plan.added), changed=len(plan.changed))
        await interaction.edit_original_response(view=notice_card(done))


class DropImport(Action, kind="import-drop"):
    """Leaves everything as it is."""

    label = "button-answer-discard"

    async def act(self, interaction: Interaction) -> None:
        """Say so."""
        words = (await audience_of(interaction, interaction.client.services)).words
        await interaction.response.edit_message(view=notice_card(words("import-dropped")))


async def _planned(services: Services, guild_id: int, data: bytes, name: str) -> Plan:
    standing = (await services.knowledge.library(guild_id)).answers
    found = await asyncio.to_thread(lambda: answers_in(unpack(data, name), standing.values()))
    seen: dict[str, int] = {}
    added: list[Answer] = []
    changed: list[Answer] = []
    for answer in found:
        own = await services.store.answers.current(guild_id, answer.slug)
        seen[answer.slug] = own.number if own else 0
        before = standing.get(answer.slug)
        if own is not None and own.state is AnswerState.RETIRED:
            before = None
        if before is None:
            added.append(answer)
        elif _content(before) != _content(answer):
            changed.append(answer)
    return Plan(tuple(added), tuple(changed), len(found) - len(added) - len(changed), seen)


def _content(answer: Answer) -> tuple[object, ...]:
    return answer.title, answer.text, answer.aliases, answer.phrasings, answer.sources, answer.as_of


def _summary(plan: Plan, words: Words, *, dry_run: bool) -> str:
    lines = [words("import-added", title=answer.title, slug=answer.slug) for answer in plan.added]
    lines += [words("import-changed", title=answer.title, slug=answer.slug) for answer in plan.changed]
    lines = lines or [words("import-nothing")]
    head = words("import-would", added=len(plan.added), changed=len(plan.changed), same=plan.same)
    listed = limits.cut_lines([discord.utils.escape_mentions(line) for line in lines], LISTED, "… +{}")
    foot = words("import-dry") if dry_run else words("import-all-or-nothing")
    return f"{head}\n{listed}\n-# {foot}"


def _faults_card(faults: tuple[Fault, ...], words: Words) -> tuple[Card, list[discord.File]]:
    lines = [f"{fault.place}: {words.said(fault.message)}" for fault in faults]
    shown = limits.cut_lines([discord.utils.escape_mentions(line) for line in lines], LISTED, "… +{}")
    card = notice_card(f"{words('import-faulty', count=len(faults))}\n```\n{shown.replace('```', '')}\n```")
    card.add_item(discord.ui.File[Card](f"attachment://{FAULTS}"))
    return card, [discord.File(io.BytesIO("\n".join(lines).encode()), FAULTS)]


def _waiting(bot: SupportBot) -> Recent[int, Plan]:
    return cast("WaitingImports", bot.get_cog(WaitingImports.__name__)).kept
