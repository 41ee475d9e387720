"""The privileged intent: asked for only by a bot that watches channels."""

from pathlib import Path

import pytest

from tests.gateway.discord import Discord
from tests.gateway.process import TOKEN, bot_process

MESSAGE_CONTENT = 1 << 15


@pytest.mark.parametrize(("watching", "asked_for"), [("false", 0), ("true", MESSAGE_CONTENT)])
async def test_the_intent_for_texts_is_asked_for_only_when_channels_are_watched(
    tmp_path: Path, watching: str, asked_for: int
) -> None:
    async with Discord().open() as discord:
        settings = {"DISCORD_TOKEN": TOKEN, "WATCH_CHANNELS": watching, **discord.addresses}
        with bot_process(tmp_path, settings) as bot:
            await bot.says("Ready as")
            assert discord.gateway.intents & MESSAGE_CONTENT == asked_for
            assert discord.gateway.intents
