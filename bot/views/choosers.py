"""Menus for several choices, channels or roles that go on working after every restart and update."""

import re
from typing import ClassVar, Self, TypeAlias, cast

import discord
from typing_extensions import override

from bot.client import Interaction
from bot.trouble import report
from bot.views.custom_id import custom_id, template

LayoutView = discord.ui.LayoutView
Menu: TypeAlias = (
    discord.ui.Select[LayoutView] | discord.ui.ChannelSelect[LayoutView] | discord.ui.RoleSelect[LayoutView]
)


class Chooser(discord.ui.DynamicItem[Menu], template="never"):
    """A lasting menu; a subclass names its `kind`, the `parts` kept in its id, and what a choice does."""

    kind: ClassVar[str]
    parts: ClassVar[tuple[str, ...]]

    @override
    def __init_subclass__(cls, *, kind: str, parts: tuple[str, ...] = ()) -> None:
        super().__init_subclass__(template=template(kind, *parts))
        cls.kind, cls.parts = kind, parts

    def __init__(self, *values: str | int, menu: Menu) -> None:
        self.values = dict(zip(self.parts, map(str, values), strict=True))
        menu.custom_id = custom_id(self.kind, *values)
        super().__init__(menu)

    @override
    @classmethod
    async def from_custom_id(  # pyright: ignore[reportIncompatibleMethodOverride] the client is always ours
        cls,
        interaction: Interaction,
        item: discord.ui.Item[LayoutView],
        match: "re.Match[str]",
        /,
    ) -> Self:
        return cls(*match.groupdict().values(), menu=cast("Menu", item))

    @override
    async def callback(self, interaction: Interaction) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        # As Discord sends them: ids of channels and roles stay ids, even of those the bot cannot see.
        chosen = cast("dict[str, list[str]]", interaction.data or {}).get("values", [])
        try:
            await self.act(interaction, chosen)
        except Exception as error:  # noqa: BLE001 the library would only log it, and the person would see nothing
            await report(interaction, error)

    async def act(self, interaction: Interaction, chosen: list[str]) -> None:
        """Do what the choice is for; errors become a private sentence."""
        raise NotImplementedError
