"""`/settings`: one screen for all that a server chooses, page by page; each choice holds at once."""

from collections.abc import Sequence
from typing import cast

import discord
from discord import app_commands
from discord.ext import commands
from pydantic import JsonValue
from typing_extensions import override

from bot.audience import audience_of
from bot.client import Interaction
from bot.features.server.values import (
    Drawing,
    choices_of,
    menu_of,
    permissions_told,
    told,
    warnings,
)
from bot.permissions import managed_guild
from bot.posting import clear_marks, lacking
from bot.preferences import CONTROLS, Kind
from bot.refusal import Refusal
from bot.views.actions import Action
from bot.views.answer_card import Card, add_buttons
from bot.views.choosers import Chooser
from bot.views.escape import quoted

# A page is at most 40 components and 4000 characters; a preference takes up to 5 of them.
PAGES = {
    "settings-places": ("watched_channels", "board_channel", "audit_channel", "digest_channel"),
    "settings-people": ("moderators_role", "trusted_role", "language"),
    "settings-sureness": ("answer_from", "choices_from", "lead", "overheard_from", "overheard_lead"),
    "settings-amounts": ("quiet_minutes", "person_a_minute", "channel_a_minute", "kept_days"),
}
FIRST = "settings-places"


class ShowPage(Action, kind="settings", parts=("page",)):
    """Turns to another page of the screen."""

    label = FIRST

    @override
    async def act(self, interaction: Interaction) -> None:
        """Show the page."""
        page = self.values["page"] if self.values["page"] in PAGES else FIRST
        await interaction.response.edit_message(view=screen(await drawing_for(interaction), page))


class ToDefault(Action, kind="setting-default", parts=("name",)):
    """Goes back to the value that a server has which chose nothing."""

    label = "button-to-default"

    @override
    async def act(self, interaction: Interaction) -> None:
        """Forget the choice and show the screen anew."""
        await choose(interaction, _known(self.values["name"]), None)


class Choose(Chooser, kind="setting", parts=("name",)):
    """The menu of one preference."""

    @override
    async def act(self, interaction: Interaction, chosen: list[str]) -> None:
        """Take the choice, unless the bot could not work with it, and show the screen anew."""
        name = _known(self.values["name"])
        drawing = await drawing_for(interaction)
        kind = CONTROLS[name].kind
        if kind is Kind.OPTION:
            values: dict[str, JsonValue] = {str(each): each for each in choices_of(drawing, name)}
            await choose(interaction, name, values.get(chosen[0], chosen[0]))
            return
        ids = [int(each) for each in chosen]
        if kind is not Kind.ROLE and (trouble := closed(drawing, name, ids)):
            await interaction.response.edit_message(view=screen(drawing, page_of(name), notice=trouble))
            return
        if kind is Kind.ROLE and drawing.guild.id in ids:
            notice = drawing.words("settings-role-everyone", name=drawing.words(f"setting-{name}"))
            await interaction.response.edit_message(view=screen(drawing, page_of(name), notice=notice))
            return
        if name == "board_channel" and ids and ids[0] != drawing.preferences.board_channel:
            await _ask_for_board(interaction, drawing, ids[0])
            return
        several: JsonValue = [*ids]
        await choose(interaction, name, several if kind is Kind.CHANNELS else next(iter(ids), None))


class BuildBoard(Action, kind="setting-board", parts=("channel_id",)):
    """Chooses the channel that was asked for, where the board is then built."""

    label = "button-board-build"
    style = discord.ButtonStyle.primary

    @override
    async def act(self, interaction: Interaction) -> None:
        """Choose it, unless the bot cannot use it any more."""
        drawing, name = await drawing_for(interaction), "board_channel"
        channel_id = self.number("channel_id")
        if trouble := closed(drawing, name, [channel_id]):
            await interaction.response.edit_message(view=screen(drawing, page_of(name), notice=trouble))
            return
        await choose(interaction, name, channel_id)


class SettingsCommands(commands.Cog):
    """The screen by slash command."""

    @app_commands.command(name="settings", description="What this server has me do, and where.")
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.default_permissions(manage_guild=True)
    async def settings(self, interaction: Interaction) -> None:
        """Open the screen, for the manager only."""
        await interaction.response.send_message(
            view=screen(await drawing_for(interaction), FIRST), ephemeral=True
        )


async def drawing_for(interaction: Interaction) -> Drawing:
    """Give what the screen is drawn from; marks of channels that work again are taken away.

    Raises:
        Refusal: whoever acts may not manage the server, by now or at all.
    """
    guild_id = managed_guild(interaction)
    services = interaction.client.services
    guild = interaction.client.get_guild(guild_id)
    if guild is None:
        raise Refusal("only-in-servers")
    await clear_marks(interaction.client, guild)
    return Drawing(
        guild=guild,
        preferences=await services.preferences.of(guild_id),
        words=(await audience_of(interaction, services)).words,
        reads_messages=interaction.client.intents.message_content,
    )


async def choose(interaction: Interaction, name: str, value: JsonValue) -> None:
    """Choose a value, None for the default, and show what holds now."""
    guild_id = managed_guild(interaction)
    preferences = interaction.client.services.preferences
    await preferences.choose(guild_id, name, value, by=interaction.user.id)
    drawing = await drawing_for(interaction)
    words = drawing.words
    notice = words("settings-chosen", name=words(f"setting-{name}"), value=told(drawing, name))
    await interaction.response.edit_message(view=screen(drawing, page_of(name), notice=notice))


def closed(drawing: Drawing, name: str, ids: list[int]) -> str | None:
    """Say what the bot lacks in the first of the channels that it could not use."""
    words = drawing.words
    for channel_id in ids:
        channel = drawing.guild.get_channel_or_thread(channel_id)
        if channel is None:
            return words("settings-channel-unknown")
        if missing := lacking(channel, name):
            return words(
                "settings-not-chosen",
                name=words(f"setting-{name}"),
                channel=channel.mention,
                permissions=permissions_told(missing, words),
            )
    return None


async def _ask_for_board(interaction: Interaction, drawing: Drawing, channel_id: int) -> None:
    """Say what choosing the board's channel would do to it."""
    words, page = drawing.words, page_of("board_channel")
    answers = (await interaction.client.services.knowledge.library(drawing.guild.id)).answers
    moved = drawing.preferences.board_channel is not None
    notice = words(
        "settings-board-move" if moved else "settings-board-ask",
        channel=f"<#{channel_id}>",
        count=len(answers) + 1,
    )
    asking = [BuildBoard(channel_id, words=words), ShowPage(page, label=words("button-board-leave"))]
    await interaction.response.edit_message(view=screen(drawing, page, notice=notice, asking=asking))


def screen(drawing: Drawing, page: str, *, notice: str = "", asking: Sequence[Action] = ()) -> Card:
    """Draw one page: each preference with its value, its effect and its menu, and the way to the other pages.

    `asking` are the answers to a question in the notice.
    """
    words = drawing.words
    card = Card()
    title = words("settings-intro", server=quoted(drawing.guild.name), page=words(page))
    card.add_item(discord.ui.TextDisplay(f"{title}\n{notice}".strip()))
    add_buttons(card, asking)
    for name in PAGES[page]:
        _add(card, drawing, name)
    add_buttons(card, [ShowPage(each, label=words(each)) for each in PAGES if each != page])
    return card


def page_of(name: str) -> str:
    """The page on which a preference is chosen."""
    return next(page for page, names in PAGES.items() if name in names)


def _add(card: Card, drawing: Drawing, name: str) -> None:
    words = drawing.words
    line = "settings-line-default" if drawing.is_default(name) else "settings-line"
    head = words(line, name=words(f"setting-{name}"), value=told(drawing, name))
    text = "\n".join([head, f"-# {words(f'setting-{name}.effect')}", *warnings(drawing, name)])
    if drawing.is_default(name):
        card.add_item(discord.ui.TextDisplay(text))
    else:
        back = cast("discord.ui.Item[discord.ui.LayoutView]", ToDefault(name, words=words))
        card.add_item(discord.ui.Section(text, accessory=back))
    row: discord.ui.ActionRow[Card] = discord.ui.ActionRow()
    row.add_item(Choose(name, menu=menu_of(drawing, name)))
    card.add_item(row)


def _known(name: str) -> str:
    if name not in CONTROLS:
        raise Refusal("setting-unknown", name=name)
    return name
