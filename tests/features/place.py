"""A server with a channel, two members and a moderator, in the simulated Discord."""

from dataclasses import dataclass
from typing import cast

import discord
from simcord import ChannelHandle, Env, GuildHandle, MemberActor


@dataclass(frozen=True, slots=True)
class Place:
    """Where a conversation happens, and who is there."""

    env: Env
    guild: GuildHandle
    channel: ChannelHandle
    asker: MemberActor
    stranger: MemberActor
    moderator: MemberActor

    @property
    def bot(self) -> str:
        """The bot's mention."""
        user = self.env.bot.user
        assert user is not None
        return user.mention

    def said(self) -> list[discord.Message]:
        """What the bot has said in the channel, for everybody to see, oldest first."""
        user = self.env.bot.user
        assert user is not None
        return [message for message in self.channel.history() if message.author.id == user.id]

    def may_not(self, permission: str) -> None:
        """Take a permission of the whole server from the bot, which has all of them to begin with."""
        user = self.env.bot.user
        assert user is not None
        own = self.env.backend.get_role(self.guild.id, self.guild.roles[user.name].id)
        rest = discord.Permissions(own.permissions)
        rest.update(**{permission: False})
        self.env.backend.edit_role(self.guild.id, own.id, {"permissions": rest.value})

    def pings(self) -> dict[str, object]:
        """Whom Discord may ping for the bot's newest message, as the bot told it."""
        sent = cast("dict[str, object]", self.env.http_requests[-1].json)
        message = cast("dict[str, object]", sent.get("data", sent))
        return cast("dict[str, object]", message["allowed_mentions"])


def place_in(env: Env) -> Place:
    """Set the server up."""
    guild = env.create_guild("Freelancers")
    channel = guild.create_text_channel("questions")
    keeper = guild.create_role("Keepers", permissions=discord.Permissions(manage_messages=True))
    return Place(
        env,
        guild,
        channel,
        asker=guild.add_member(env.create_user("Ada")),
        stranger=guild.add_member(env.create_user("Sam")),
        moderator=guild.add_member(env.create_user("Mo"), roles=[keeper]),
    )
