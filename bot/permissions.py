"""Who may do what; asked again at every step, since a role may be gone between opening a form and sending it."""

from collections.abc import Iterable

import discord
from discord import app_commands

from bot.refusal import Refusal
from bot.services import Services

Acting = discord.Interaction[discord.Client]

# Said of each command that concerns a server alone: where nothing is said, what holds for the whole tree does.
SERVER_ONLY = app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False)
INSTALLED_THERE = app_commands.AppInstallationType(guild=True, user=False)


async def is_moderator(interaction: Acting, services: Services) -> bool:
    """Whether whoever acts may manage messages here or has the role that the server chose for moderators."""
    if interaction.guild_id is None:
        return False
    if interaction.permissions.manage_messages:
        return True
    role = (await services.preferences.of(interaction.guild_id)).moderators_role
    member = interaction.user
    return role is not None and isinstance(member, discord.Member) and member.get_role(role) is not None


async def is_trusted(message: discord.Message, services: Services) -> bool:
    """Whether somebody who wrote a message moderates its channel, or has a role that the server chose for answering."""
    member = message.author
    if message.guild is None or not isinstance(member, discord.Member):
        return False
    preferences = await services.preferences.of(message.guild.id)
    if any(
        role and member.get_role(role) for role in (preferences.moderators_role, preferences.trusted_role)
    ):
        return True
    return message.channel.permissions_for(member).manage_messages


def lacking_here(interaction: Acting, permissions: discord.Permissions, needed: Iterable[str]) -> list[str]:
    """List, by discord.py's names, what is needed and not among the permissions that somebody has there."""
    in_thread = isinstance(interaction.channel, discord.Thread)
    names = ("send_messages_in_threads" if name == "send_messages" and in_thread else name for name in needed)
    return [name for name in names if not getattr(permissions, name)]


async def moderated_guild(interaction: Acting, services: Services) -> int:
    """Give the server's id.

    Raises:
        Refusal: whoever acts is no moderator there, or it is no server at all.
    """
    guild_id = _guild_of(interaction)
    if not await is_moderator(interaction, services):
        raise Refusal("only-moderators")
    return guild_id


def managed_guild(interaction: Acting) -> int:
    """Give the server's id.

    Raises:
        Refusal: whoever acts may not manage the server, or it is no server at all.
    """
    guild_id = _guild_of(interaction)
    if not interaction.permissions.manage_guild:
        raise Refusal("only-managers")
    return guild_id


def _guild_of(interaction: Acting) -> int:
    """Give the server, if the bot is in it: whoever added the bot for themselves brings it along everywhere."""
    guild_id = interaction.guild_id
    if guild_id is None or interaction.client.get_guild(guild_id) is None:
        raise Refusal("only-in-servers")
    return guild_id
