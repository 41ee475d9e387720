"""Handlers that do nothing: what a figure would be if the bot's own part took no time."""

import discord
from discord import app_commands
from discord.ext import commands
from typing_extensions import override

from bot.client import Interaction, SupportBot
from bot.views.custom_id import custom_id
from bot.views.forms import Form, Submitted, form_desk

SAID = "empty"


class Empty(commands.Cog):
    """The least that a command, an autocompletion, a form and a message can do."""

    @app_commands.command(name="empty", description="Does nothing.")
    async def nothing(self, interaction: Interaction, text: str = "") -> None:  # noqa: ARG002
        await interaction.response.send_message("ok")

    @nothing.autocomplete("text")
    async def complete(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:  # noqa: ARG002
        return [app_commands.Choice(name="ok", value="ok")]

    @app_commands.command(name="empty-form", description="A form that does nothing.")
    async def form(self, interaction: Interaction) -> None:
        form = Form(title="Empty", custom_id=custom_id(SAID))
        field: discord.ui.TextInput[Form] = discord.ui.TextInput(custom_id="text")
        form.add_item(discord.ui.Label(text="Text", component=field))
        await interaction.response.send_modal(form)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        if not message.author.bot and message.mentions == []:
            await message.reply("ok")


@app_commands.context_menu(name="Empty")
async def empty_menu(interaction: Interaction, message: discord.Message) -> None:
    """Answer the entry of a message's menu."""
    await interaction.response.send_message("ok", ephemeral=True)


async def submitted(interaction: Interaction, _form: Submitted) -> None:
    """Answer the form."""
    await interaction.response.send_message("ok", ephemeral=True)


class BenchedBot(SupportBot):
    """The real bot with the empty handlers beside its own."""

    @override
    async def setup_hook(self) -> None:
        await super().setup_hook()
        form_desk(self).register(SAID, submitted)
        await self.add_cog(Empty())
        self.tree.add_command(empty_menu)
        await self.tree.sync()
