"""Writing into the channels that a server chose; when one cannot be used any more, its admins are told once."""

import logging
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Literal

import discord

from bot.audience import audience_in
from bot.client import SupportBot
from bot.preferences import CONTROLS
from bot.views.escape import quoted

log = logging.getLogger(__name__)

Writable = discord.TextChannel | discord.Thread | discord.VoiceChannel | discord.StageChannel


async def channel_for(bot: SupportBot, guild: discord.Guild, name: str) -> Writable | None:
    """Give the channel that the server chose under the preference `name`, if there is one that can be used."""
    preferences = bot.services.preferences
    channel_id = getattr(await preferences.of(guild.id), name)
    if channel_id is None:
        return None
    channel = guild.get_channel_or_thread(channel_id)
    if not isinstance(channel, Writable):
        await give_up(bot, guild, Lost(name, channel_id, "gone"))
        return None
    if lacking(channel, name):
        await give_up(bot, guild, Lost(name, channel_id, "closed"))
        return None
    await preferences.clear_mark(guild.id, name, channel_id)
    return channel


def lacking(channel: discord.abc.GuildChannel | discord.Thread, name: str) -> list[str]:
    """List the permissions that the bot lacks in a channel that was chosen under the preference `name`."""
    in_threads = isinstance(channel, discord.Thread | discord.ForumChannel)
    needs = tuple(
        "send_messages_in_threads" if in_threads and each == "send_messages" else each
        for each in CONTROLS[name].needs
    )
    return missing_permissions(channel, needs)


def missing_permissions(
    channel: discord.abc.GuildChannel | discord.Thread, needed: tuple[str, ...]
) -> list[str]:
    """List those permissions that the bot lacks in a channel, by discord.py's names."""
    mine = channel.permissions_for(channel.guild.me)
    return [name for name in needed if not getattr(mine, name)]


@dataclass(frozen=True, slots=True)
class Lost:
    """A channel chosen under the preference `name` that is `gone` or `closed`; `called` so when it was still there."""

    name: str
    channel_id: int
    reason: Literal["gone", "closed"]
    called: str = ""


async def give_up(bot: SupportBot, guild: discord.Guild, lost: Lost) -> None:
    """Mark a channel as one that cannot be used; the first time, tell the admins."""
    preferences = bot.services.preferences
    if not await preferences.mark_unreachable(guild.id, lost.name, lost.channel_id, lost.reason):
        return
    words = (await audience_in(guild, bot.services)).words
    there = guild.get_channel_or_thread(lost.channel_id)
    called = lost.called or (there.name if there else "")
    sentence = words(
        f"channel-{lost.reason}",
        channel=f"#{quoted(called)}" if called else f"<#{lost.channel_id}>",
        server=quoted(guild.name),
        setting=words(f"setting-{lost.name}"),
    )
    async for place in _places_of_admins(bot, guild, lost.name):
        try:
            await place.send(sentence, allowed_mentions=discord.AllowedMentions.none())
        except discord.HTTPException:
            continue
        return
    log.warning("Nobody in server %s could be told: %s", guild.id, sentence)


async def clear_marks(bot: SupportBot, guild: discord.Guild) -> None:
    """Take the marks away of channels that can be used again."""
    preferences = bot.services.preferences
    for name, channel_id in list(await preferences.unreachable(guild.id)):
        channel = guild.get_channel_or_thread(channel_id)
        if name in CONTROLS and channel is not None and not lacking(channel, name):
            await preferences.clear_mark(guild.id, name, channel_id)


async def _places_of_admins(
    bot: SupportBot, guild: discord.Guild, name: str
) -> AsyncGenerator[discord.abc.Messageable]:
    """Where admins read: their own channels, then messages to whoever chose the channel, then to the owner."""
    preferences = bot.services.preferences
    audit = (await preferences.of(guild.id)).audit_channel
    own = guild.get_channel(audit) if audit and name != "audit_channel" else None
    for channel in (own, guild.public_updates_channel):
        if isinstance(channel, Writable):
            yield channel
    for person in (await preferences.chosen_by(guild.id, name), guild.owner_id):
        if person:
            yield await bot.create_dm(discord.Object(person))
