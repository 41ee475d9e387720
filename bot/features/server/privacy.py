"""`/privacy`: what is kept about a person, and how they get it, have it deleted, or keep it from moderators."""

import io
import json

import discord
from discord import app_commands
from discord.ext import commands
from typing_extensions import override

from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.views.actions import Action
from bot.views.answer_card import notice_card
from bot.words import Words

FILE = "what-is-kept-about-me.json"


class ForgetMe(Action, kind="forget-me"):
    """Deletes all about whoever presses it."""

    label = "button-forget-me"
    style = discord.ButtonStyle.danger

    @override
    async def act(self, interaction: Interaction) -> None:
        """Delete it, here and in memory, and say what was not the bot's to delete."""
        services = interaction.client.services
        words = await _words(interaction)
        counts = await services.store.personal.forget(interaction.user.id)
        interaction.client.dispatch("person_forgotten", interaction.user.id)
        card = notice_card(words("privacy-forgotten", rows=sum(counts.values())))
        await interaction.response.edit_message(view=card)


class PrivacyCommands(commands.GroupCog, group_name="privacy", group_description="What I keep about you."):
    """Everything here is seen only by whoever asks."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot
        super().__init__()

    @app_commands.command(name="show", description="Shows what I keep about you, and for how long.")
    async def show(self, interaction: Interaction) -> None:
        """Tell it in sentences with counts."""
        services = self.bot.services
        found = await services.store.personal.export(interaction.user.id)
        days = (await services.preferences.of(interaction.guild_id)).kept_days
        counts = {table: len(rows) for table, rows in found.items()}
        words = await _words(interaction)
        text = "\n".join([words("privacy-kept", days=days), *_lines(counts, words), words("privacy-pastes")])
        await _say(interaction, text)

    @app_commands.command(name="export", description="Gives you all I keep about you as a file.")
    async def export(self, interaction: Interaction) -> None:
        """Send one JSON file."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        store = self.bot.services.store
        found = await store.personal.export(interaction.user.id)
        told = {"hash": store.user_hash(interaction.user.id), "kept": found}
        data = json.dumps(told, ensure_ascii=False, indent=2).encode()
        words = await _words(interaction)
        file = discord.File(io.BytesIO(data), FILE)
        await interaction.edit_original_response(content=words("privacy-exported"), attachments=[file])

    @app_commands.command(name="forget", description="Deletes what I keep about you.")
    async def forget(self, interaction: Interaction) -> None:
        """Say what is deleted and what is not, and ask once more."""
        words = await _words(interaction)
        card = notice_card(words("privacy-forget"), [ForgetMe(words=words)])
        await interaction.response.send_message(view=card, ephemeral=True)

    @app_commands.command(name="opt-out", description="Keeps your questions out of the moderators' queue.")
    async def opt_out(self, interaction: Interaction) -> None:
        """Take the person's questions out of the queue, past and future ones."""
        services = self.bot.services
        await services.store.opt_outs.add(services.store.user_hash(interaction.user.id), at=services.clock())
        await _say(interaction, (await _words(interaction))("privacy-opted-out"))

    @app_commands.command(name="opt-in", description="Lets moderators see your unanswered questions again.")
    async def opt_in(self, interaction: Interaction) -> None:
        """Let the person's questions into the queue again."""
        store = self.bot.services.store
        await store.opt_outs.remove(store.user_hash(interaction.user.id))
        await _say(interaction, (await _words(interaction))("privacy-opted-in"))


def _lines(counts: dict[str, int], words: Words) -> list[str]:
    told = (
        words("privacy-questions", count=counts.get("question", 0)),
        words("privacy-votes", count=counts.get("vote", 0)),
        words("privacy-drafts", count=counts.get("draft", 0)),
        words("privacy-revisions", count=counts.get("revision", 0)),
        words("privacy-settings", count=counts.get("setting", 0)),
        words("privacy-marks", count=counts.get("gapmark", 0)),
        words("privacy-out" if counts.get("optout") else "privacy-in"),
    )
    return [f"- {line}" for line in told]


async def _words(interaction: Interaction) -> Words:
    return (await audience_of(interaction, interaction.client.services)).words


async def _say(interaction: Interaction, text: str) -> None:
    await interaction.response.send_message(view=notice_card(text), ephemeral=True)
