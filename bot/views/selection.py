"""Menus to choose from that go on working after every restart and update."""

import re
from collections.abc import Sequence
from typing import ClassVar, Self, cast

import discord
from typing_extensions import override

from bot.client import Interaction
from bot.trouble import report
from bot.views import limits
from bot.views.custom_id import custom_id, template

Select = discord.ui.Select[discord.ui.LayoutView]


class Selection(discord.ui.DynamicItem[Select], template="never"):
    """A lasting menu of one choice; a subclass names its `kind`, the `parts` kept in its id, and what a choice does.

    When something is chosen, `options` are those that the message shows. `private` is as for an `Action`.
    """

    kind: ClassVar[str]
    parts: ClassVar[tuple[str, ...]]
    private: ClassVar[bool] = False

    @override
    def __init_subclass__(cls, *, kind: str, parts: tuple[str, ...] = ()) -> None:
        super().__init_subclass__(template=template(kind, *parts))
        cls.kind, cls.parts = kind, parts

    def __init__(
        self, *values: str | int, options: Sequence[discord.SelectOption], placeholder: str | None = None
    ) -> None:
        self.values = dict(zip(self.parts, map(str, values), strict=True))
        self.options = tuple(options[: limits.SELECT_OPTIONS])
        select: Select = discord.ui.Select(
            custom_id=custom_id(self.kind, *values), options=[*self.options], placeholder=placeholder
        )
        super().__init__(select)

    @override
    @classmethod
    async def from_custom_id(  # pyright: ignore[reportIncompatibleMethodOverride] the client is always ours
        cls,
        interaction: Interaction,
        item: discord.ui.Item[discord.ui.LayoutView],
        match: "re.Match[str]",
        /,
    ) -> Self:
        return cls(*match.groupdict().values(), options=cast("Select", item).options)

    @override
    async def callback(self, interaction: Interaction) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        try:
            await self.act(interaction, self.item.values[0])
        except Exception as error:  # noqa: BLE001 the library would only log it, and the person would see nothing
            await report(interaction, error, private=self.private)

    def number(self, name: str) -> int:
        """One of the parts, as the number it is."""
        return int(self.values[name])

    async def act(self, interaction: Interaction, chosen: str) -> None:
        """Do what the choice is for; errors become a private sentence."""
        raise NotImplementedError
