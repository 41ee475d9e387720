from pathlib import Path

import pytest

from bot.errors import ExitCode
from tests.gateway.process import TOKEN, bot_process

NONE: dict[str, str] = {}
NO_TOKEN = {"DISCORD_TOKEN": "hunter2"}
SEVERAL = {"DISCORD_API_URL": "localhost", "LOG_LEVEL": "LOUD", "START_ATTEMPTS": "often"}


@pytest.mark.parametrize(
    ("settings", "sentences"),
    [
        (NONE, ["DISCORD_TOKEN is not set. Put the bot's token into .env"]),
        (NO_TOKEN, ["DISCORD_TOKEN is not usable: it does not look like a bot token"]),
        (
            {"DISCORD_TOKEN": TOKEN, **SEVERAL},
            [
                "DISCORD_API_URL is not usable: it must be a whole address such as http://",
                "LOG_LEVEL is not usable: Input should be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'",
                "START_ATTEMPTS is not usable: Input should be a valid integer",
            ],
        ),
    ],
)
async def test_each_unusable_setting_is_told_in_one_sentence(
    tmp_path: Path, settings: dict[str, str], sentences: list[str]
) -> None:
    with bot_process(tmp_path, settings) as bot:
        assert await bot.end() == ExitCode.USAGE
    lines = sorted(bot.log.splitlines())
    assert [line[: len(start)] for line, start in zip(lines, sentences, strict=True)] == sentences
    assert "hunter2" not in bot.log
