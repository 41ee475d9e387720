"""Buttons that go on working after every restart and update."""

import re
from typing import ClassVar, Self

import discord
from typing_extensions import override

from bot.client import Interaction
from bot.trouble import report
from bot.views import limits
from bot.views.custom_id import custom_id, template
from bot.words import Words, words_in

Button = discord.ui.Button[discord.ui.LayoutView]


class Action(discord.ui.DynamicItem[Button], template="never"):
    """A lasting button; a subclass names its `kind`, the `parts` kept in its id, and what it does.

    `label` is a text of the catalogue, unless the button is given words of its own. `private` is for buttons about
    what a person pasted: of their errors nothing is logged that may hold a word of it.
    """

    kind: ClassVar[str]
    parts: ClassVar[tuple[str, ...]]
    label: ClassVar[str]
    style: ClassVar[discord.ButtonStyle] = discord.ButtonStyle.secondary
    private: ClassVar[bool] = False

    @override
    def __init_subclass__(cls, *, kind: str, parts: tuple[str, ...] = ()) -> None:
        super().__init_subclass__(template=template(kind, *parts))
        cls.kind, cls.parts = kind, parts

    def __init__(self, *values: str | int, words: Words | None = None, label: str | None = None) -> None:
        self.values = dict(zip(self.parts, map(str, values), strict=True))
        button: Button = discord.ui.Button(
            label=limits.cut(label or (words or words_in(None))(self.label), limits.BUTTON_LABEL),
            style=self.style,
            custom_id=custom_id(self.kind, *values),
        )
        super().__init__(button)

    @override
    @classmethod
    async def from_custom_id(  # pyright: ignore[reportIncompatibleMethodOverride] the client is always ours
        cls,
        interaction: Interaction,
        item: discord.ui.Item[discord.ui.LayoutView],
        match: "re.Match[str]",
        /,
    ) -> Self:
        return cls(*match.groupdict().values())

    @override
    async def callback(self, interaction: Interaction) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        try:
            await self.act(interaction)
        except Exception as error:  # noqa: BLE001 the library would only log it, and the person would see nothing
            await report(interaction, error, private=self.private)

    def number(self, name: str) -> int:
        """One of the parts, as the number it is."""
        return int(self.values[name])

    async def act(self, interaction: Interaction) -> None:
        """Do what the button is for; errors become a private sentence."""
        raise NotImplementedError
