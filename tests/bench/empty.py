"""Handlers that do nothing: what a figure would be if the bot's own part took no time."""

import discord
from discord import app_commands
from discord.ext import commands
from typing_extensions import override

from bot.client import Interaction, SupportBot

SAID = "empty"


class Empty(commands.Cog):
    """The least that a command, an autocompletion, a form and a message can do."""

    @app_commands.command(name="empty", description="Does nothing.")
    async def nothing(self, interaction: Interaction, text: str = "") -> None:
        await interaction.response.send_message("ok")

    @nothing.autocomplete("text")
    async def complete(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name="ok", value="ok")]

    @app_commands.command(name="empty-form", description="A form that does nothing.")
    async def form(self, interaction: Interaction) -> None:
        await interaction.response.send_modal(EmptyForm())

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        # Without the intent for messages' text, only what mentions the bot arrives whole.
        if SAID in message.content and not message.author.bot:
            await message.reply("ok")


class EmptyForm(discord.ui.Modal, title="Empty"):
    """One field."""

    text: "discord.ui.TextInput[EmptyForm]" = discord.ui.TextInput(label="Text", custom_id="text")

    @override
    async def on_submit(self, interaction: "discord.Interaction[discord.Client]", /) -> None:
        await interaction.response.send_message("ok", ephemeral=True)


class BenchedBot(SupportBot):
    """The real bot with the empty handlers beside its own."""

    @override
    async def setup_hook(self) -> None:
        await self.add_cog(Empty())
        await super().setup_hook()
