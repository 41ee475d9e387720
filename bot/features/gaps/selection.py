"""A menu of answers that goes on working after every restart and update."""

import re
from collections.abc import Sequence
from typing import Self, cast

import discord
from typing_extensions import override

from bot.client import Interaction
from bot.trouble import report
from bot.views import limits
from bot.views.custom_id import custom_id

Menu = discord.ui.Select[discord.ui.LayoutView]
OPTIONS = 25
KIND = "gapto"

# What a menu needs to exist; in one that only takes a choice in, Discord has the real ones.
NOTHING = (discord.SelectOption(label="-"),)


class Selection(discord.ui.DynamicItem[Menu], template="never"):
    """Choose one of several answers for a gap; a subclass knows what is done then."""

    def __init__(
        self, question_id: int, options: Sequence[discord.SelectOption] = NOTHING, *, placeholder: str = ""
    ) -> None:
        self.question_id = question_id
        menu: Menu = discord.ui.Select(
            custom_id=custom_id(KIND, question_id),
            placeholder=placeholder or None,
            options=list(options)[:OPTIONS],
        )
        super().__init__(menu)

    @override
    @classmethod
    async def from_custom_id(  # pyright: ignore[reportIncompatibleMethodOverride] the client is always ours
        cls,
        interaction: Interaction,
        item: discord.ui.Item[discord.ui.LayoutView],
        match: "re.Match[str]",
        /,
    ) -> Self:
        return cls(int(match["question_id"]))

    @override
    async def callback(self, interaction: Interaction) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        try:
            [slug] = cast("list[str]", (interaction.data or {}).get("values"))
            await self.choose(interaction, slug)
        except Exception as error:  # noqa: BLE001 the library would only log it, and the person would see nothing
            await report(interaction, error)

    async def choose(self, interaction: Interaction, slug: str) -> None:
        """Do what the menu is for; errors become a private sentence."""
        raise NotImplementedError


def option(title: str, slug: str, description: str) -> discord.SelectOption:
    """One entry of the menu."""
    return discord.SelectOption(
        label=limits.cut(title, limits.CHOICE_TEXT), value=slug, description=description
    )
