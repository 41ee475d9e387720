"""Buttons and menus that no version of the bot knows any more: whoever presses one is told so."""

import re
from collections.abc import Iterator

import discord
from discord.ext import commands

from bot.client import Interaction, SupportBot
from bot.refusal import Refusal
from bot.trouble import report


class Leftovers(commands.Cog):
    """Takes in every press; those that a button or menu of today answers are left to that."""

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Say a sentence for a component that nothing else answers."""
        if interaction.type is not discord.InteractionType.component:
            return
        name = str((interaction.data or {}).get("custom_id", ""))
        if not any(_answers(kind, name) for kind in _kinds()):
            await report(interaction, Refusal("old-button"))


def _kinds(base: type[object] = discord.ui.DynamicItem) -> Iterator[type[object]]:
    """All lasting components there are, whatever they are made of."""
    for kind in base.__subclasses__():
        yield kind
        yield from _kinds(kind)


def _answers(kind: type[object], name: str) -> bool:
    pattern = getattr(kind, "__discord_ui_compiled_template__", None)
    return isinstance(pattern, re.Pattern) and pattern.fullmatch(name) is not None


async def setup(bot: SupportBot) -> None:
    """Load it."""
    await bot.add_cog(Leftovers())
