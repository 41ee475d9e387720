"""How the value of a preference reads, what is wrong with it, and the menu it is chosen from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import discord

from bot.posting import lacking
from bot.preferences import CONTROLS, DEFAULTS, Kind, Preferences
from bot.views import limits
from bot.views.choosers import Menu
from bot.views.escape import quoted
from bot.words import Words

MENTIONED = 5
TEXT_CHANNELS = [discord.ChannelType.text, discord.ChannelType.news]
Object = discord.Object


@dataclass(frozen=True, slots=True)
class Drawing:
    """What the screen is drawn from."""

    guild: discord.Guild
    preferences: Preferences
    words: Words
    reads_messages: bool

    def value(self, name: str) -> object:
        """The present value of a preference."""
        return getattr(self.preferences, name)

    def is_default(self, name: str) -> bool:
        """Whether the server chose nothing, or the same."""
        return self.value(name) == getattr(DEFAULTS, name)


def told(drawing: Drawing, name: str) -> str:
    """The present value in words; what is chosen but gone reads so."""
    words, control = drawing.words, CONTROLS[name]
    if control.kind is Kind.OPTION:
        return option_told(name, drawing.value(name), words)
    found = [_mention(drawing, name, each) or words("setting-deleted") for each in ids_of(drawing, name)]
    return ", ".join(found) or words("setting-nothing")


def option_told(name: str, value: object, words: Words) -> str:
    """One of the values to choose from, in words."""
    if isinstance(value, float):
        return words("setting-share", percent=round(100 * value))
    if isinstance(value, int):
        return words(f"setting-{name}-amount", count=value)
    return words(f"setting-{name}-{value}")


def warnings(drawing: Drawing, name: str) -> Iterator[str]:
    """Say what keeps a preference from working: what was deleted, which permission is missing and where."""
    words, kind, ids = drawing.words, CONTROLS[name].kind, ids_of(drawing, name)
    if kind is Kind.ROLE:
        yield from _role_warnings(drawing, name, ids)
    if kind not in {Kind.CHANNEL, Kind.CHANNELS}:
        return
    if any(_mention(drawing, name, each) is None for each in ids):
        yield words("settings-channel-deleted")
    closed: dict[tuple[str, ...], list[str]] = {}
    for channel in filter(None, map(drawing.guild.get_channel_or_thread, ids)):
        if missing := lacking(channel, name):
            closed.setdefault(tuple(missing), []).append(channel.mention)
    for missing, channels in closed.items():
        permissions = permissions_told(missing, words)
        yield words("settings-lacks", channels=_some(channels, words), permissions=permissions)
    if name == "watched_channels" and ids and not drawing.reads_messages:
        yield words("settings-deaf")


def _role_warnings(drawing: Drawing, name: str, ids: Sequence[int]) -> Iterator[str]:
    """Say that a role is gone, hears nothing of the bot, or is not shown by Discord what its holders may use."""
    words = drawing.words
    for role in map(drawing.guild.get_role, ids):
        if role is None:
            yield words("settings-role-deleted")
            continue
        if name == "moderators_role" and not may_ping(drawing.guild, role.id):
            yield words("settings-role-silent")
        if not (role.permissions.manage_messages or role.permissions.administrator):
            bot = drawing.guild.me.display_name
            commands = words(f"setting-{name}-commands")
            yield words("settings-role-unseen", role=role.mention, commands=commands, bot=quoted(bot))


def may_ping(guild: discord.Guild, role_id: int) -> bool:
    """Whether the people with a role hear of it when the bot calls them."""
    role = guild.get_role(role_id)
    return role is None or role.mentionable or guild.me.guild_permissions.mention_everyone


def _some(mentions: Sequence[str], words: Words) -> str:
    shown = ", ".join(mentions[:MENTIONED])
    more = len(mentions) - MENTIONED
    return words("settings-channels-more", channels=shown, count=more) if more > 0 else shown


def permissions_told(missing: Sequence[str], words: Words) -> str:
    """Permissions as Discord's own screens call them."""
    return ", ".join(words(f"setting-permission-{each}") for each in missing)


def ids_of(drawing: Drawing, name: str) -> list[int]:
    """The channels or the role chosen."""
    value = drawing.value(name)
    if isinstance(value, tuple):
        return [int(str(each)) for each in value]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] it holds ids
    return [value] if isinstance(value, int) else []


def menu_of(drawing: Drawing, name: str) -> Menu:
    """The menu to choose a value from, with the present one marked."""
    kind = CONTROLS[name].kind
    if kind is Kind.OPTION:
        return discord.ui.Select(options=_options(drawing, name))
    there = [Object(each) for each in ids_of(drawing, name) if _mention(drawing, name, each)]
    if kind is Kind.ROLE:
        return discord.ui.RoleSelect(min_values=0, max_values=1, default_values=there)
    if kind is Kind.CHANNEL:
        return discord.ui.ChannelSelect(
            min_values=0, max_values=1, default_values=there, channel_types=TEXT_CHANNELS
        )
    return discord.ui.ChannelSelect(
        min_values=0,
        max_values=limits.SELECT_OPTIONS,
        default_values=there[: limits.SELECT_OPTIONS],
        channel_types=[*TEXT_CHANNELS, discord.ChannelType.forum],
    )


def choices_of(drawing: Drawing, name: str) -> list[float | str]:
    """The values to choose from: those offered, the default, and the present one."""
    offered = list(CONTROLS[name].options)
    for value in (getattr(DEFAULTS, name), drawing.value(name)):
        if value not in offered:
            offered.append(value)  # pyright: ignore[reportArgumentType] an option's value
    return offered if name == "language" else sorted(offered, key=float)


def _options(drawing: Drawing, name: str) -> list[discord.SelectOption]:
    words = drawing.words
    return [
        discord.SelectOption(
            label=limits.cut(option_told(name, value, words), limits.CHOICE_TEXT),
            value=str(value),
            description=words("setting-default") if value == getattr(DEFAULTS, name) else None,
            default=value == drawing.value(name),
        )
        for value in choices_of(drawing, name)
    ]


def _mention(drawing: Drawing, name: str, an_id: int) -> str | None:
    guild = drawing.guild
    of_role = CONTROLS[name].kind is Kind.ROLE
    found = guild.get_role(an_id) if of_role else guild.get_channel_or_thread(an_id)
    return found.mention if found else None
