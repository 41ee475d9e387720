"""The bot itself, kept thin: what it may see, which features it has, where its errors go."""

import logging
from collections.abc import Sequence
from typing import TypeAlias, TypedDict

import discord
from discord import app_commands
from discord.ext import commands
from typing_extensions import Unpack, override

from bot.services import Services
from bot.settings import Settings
from bot.translator import CatalogueTranslator
from bot.trouble import report

log = logging.getLogger(__name__)

FEATURES = (
    "bot.views.forms",  # before those that have forms
    "bot.views.leftovers",
    "bot.features.ask",
    "bot.features.faq",
    "bot.features.answers",
    "bot.features.estimate",
    "bot.features.board",
    "bot.features.gaps",
    "bot.features.server",
)


def intents(*, watch_channels: bool) -> discord.Intents:
    """What the bot asks Discord to send: mentions and direct messages carry their text without more.

    Only what nobody addressed to the bot comes without its text, unless the privileged intent for it is granted.
    """
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    wanted.message_content = watch_channels
    return wanted


class Tree(app_commands.CommandTree["SupportBot"]):
    """The command tree, with errors going to the one place that words them."""

    @override
    async def on_error(self, interaction: "Interaction", error: app_commands.AppCommandError) -> None:
        await report(interaction, error)


class Sharding(TypedDict, total=False):
    """Which of how many shards a bot has; nothing for a bot that has only one."""

    shard_count: int
    shard_ids: Sequence[int]


class SupportBot(commands.Bot):
    """The community support bot."""

    def __init__(
        self, services: Services, *, watch_channels: bool = False, **sharding: Unpack[Sharding]
    ) -> None:
        super().__init__(
            **sharding,
            command_prefix=commands.when_mentioned,
            help_command=None,
            tree_cls=Tree,
            intents=intents(watch_channels=watch_channels),
            allowed_mentions=discord.AllowedMentions.none(),
            allowed_contexts=app_commands.AppCommandContext(
                guild=True, dm_channel=True, private_channel=True
            ),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0.5,  # the 2 s by default would be half of the time a start may take
            max_messages=None,
        )
        self.services = services
        # The ids of the slash commands by name, as Discord gave them; a mention of a command needs its id.
        self.command_ids: dict[str, int] = {}

    @override
    async def setup_hook(self) -> None:
        for feature in FEATURES:
            await self.load_extension(feature)
        await self.tree.set_translator(CatalogueTranslator())
        synced = await self.tree.sync()
        self.command_ids = {each.name: each.id for each in synced}
        log.info("Discord knows %d commands.", len(synced))

    @override
    async def on_message(self, message: discord.Message, /) -> None:
        """Nothing: there are no prefix commands, and `features.ask` listens for questions itself."""

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Keep nothing in memory of a server that sent the bot away."""
        self.services.changes.tell(guild.id)

    async def on_ready(self) -> None:
        """Say once more after each new session that the bot is there."""
        log.info("Ready as %s in %d servers.", self.user, len(self.guilds))


class ShardedBot(SupportBot, commands.AutoShardedBot):
    """The same with several connections to Discord, each for its share of the servers."""


def bot_for(services: Services, settings: Settings) -> SupportBot:
    """Make the bot that the settings describe."""
    if settings.shard_count is None:
        return SupportBot(services, watch_channels=settings.watch_channels)
    ids = settings.shard_ids or tuple(range(settings.shard_count))
    return ShardedBot(
        services, watch_channels=settings.watch_channels, shard_count=settings.shard_count, shard_ids=ids
    )


Interaction: TypeAlias = discord.Interaction[SupportBot]
