"""A chosen channel that cannot be used: marked, its admins told once, used again when it works again."""

from typing import cast

import discord

from bot.client import SupportBot
from bot.posting import channel_for
from bot.services import Services
from tests.features.look import ENGLISH
from tests.features.place import Place

NAME = "digest_channel"


async def test_a_closed_channel_is_told_of_once_and_used_again_once_it_is_open(
    place: Place, services: Services
) -> None:
    bot = cast("SupportBot", place.env.bot)
    guild = bot.get_guild(place.guild.id)
    channel = bot.get_channel(place.channel.id)
    assert guild is not None
    assert isinstance(channel, discord.TextChannel)
    await services.preferences.choose(guild.id, NAME, channel.id, by=place.moderator.id)
    with place.env._bot_scope():  # pyright: ignore[reportPrivateUsage] it is the bot that does it
        await channel.set_permissions(guild.default_role, send_messages=False)
        assert await channel_for(bot, guild, NAME) is None
        assert await channel_for(bot, guild, NAME) is None
    assert await services.preferences.unreachable(guild.id) == {(NAME, channel.id): "closed"}
    told = place.moderator.user.dm_channel.history()
    sentence = ENGLISH(
        "channel-closed", channel="#questions", setting=ENGLISH(f"setting-{NAME}"), server=guild.name
    )
    assert [message.content for message in told] == [sentence]
    with place.env._bot_scope():  # pyright: ignore[reportPrivateUsage] as above
        await channel.set_permissions(guild.default_role, overwrite=None)
        assert await channel_for(bot, guild, NAME) == channel
    assert await services.preferences.unreachable(guild.id) == {}
