import re
from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import partial
from http import HTTPStatus
from pathlib import Path

import pytest

from bot import start
from bot.client import ShardedBot, SupportBot, bot_for
from bot.errors import BotError, ExitCode
from bot.services import Services
from bot.settings import Settings
from tests.gateway.discord import Discord
from tests.gateway.process import TOKEN, bot_process

Run = Callable[[Discord], Awaitable[None]]

NORMAL_CLOSURE = 1000
AUTHENTICATION_FAILED, SHARDING_REQUIRED, INVALID_INTENTS, DISALLOWED_INTENTS = 4004, 4011, 4013, 4014


@pytest.fixture
async def discord() -> AsyncGenerator[Discord]:
    async with Discord().open() as discord:
        yield discord


@pytest.fixture
def run(services: Services, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a bot in this process, which is faster than one of its own, with two tries at the most."""
    monkeypatch.setattr(start.Route, "BASE", start.Route.BASE)
    monkeypatch.setattr(start.DiscordWebSocket, "DEFAULT_GATEWAY", start.DiscordWebSocket.DEFAULT_GATEWAY)

    async def run(discord: Discord) -> None:
        settings = {name.lower(): address for name, address in discord.addresses.items()}
        start.point_at(Settings.model_validate(settings))
        await start.run_patiently(partial(SupportBot, services), TOKEN, attempts=2, first_pause_s=0.01)

    return run


async def test_a_bot_started_before_discord_waits_comes_up_and_stops_cleanly(tmp_path: Path) -> None:
    discord = Discord()
    settings = {"DISCORD_TOKEN": TOKEN, "START_PAUSE_S": "0.05", **discord.addresses}
    with bot_process(tmp_path, settings) as bot:
        await bot.says("reached (Cannot connect to host", times=3)
        discord.api.status, discord.gateway.opened = HTTPStatus.SERVICE_UNAVAILABLE, False
        async with discord.open():
            await bot.says("reached (its API answers 503)")
            discord.api.status = HTTPStatus.OK
            await bot.says("reached (its gateway: 503")
            discord.gateway.opened = True
            await bot.says("Ready as")
            assert await bot.stop() == ExitCode.OK
            assert discord.gateway.closed_with == [NORMAL_CLOSURE]
    pauses = [float(pause) for pause in re.findall(r"trying again in ([\d.]+) seconds\.", bot.log)]
    assert len(pauses) == bot.log.count("WARNING") >= 5
    assert pauses == sorted(pauses)
    assert pauses[0] < pauses[-1]
    # Neither a traceback nor a warning about something left open.
    assert all(re.match(r"\d{4}-\d\d-\d\d ", line) for line in bot.log.splitlines()), bot.log


async def test_a_refused_token_ends_the_program_with_a_sentence(discord: Discord, tmp_path: Path) -> None:
    discord.api.status = HTTPStatus.UNAUTHORIZED
    with bot_process(tmp_path, {"DISCORD_TOKEN": TOKEN, "LOG_LEVEL": "warning", **discord.addresses}) as bot:
        assert await bot.end() == ExitCode.TOKEN_REFUSED
    assert bot.log.startswith("Discord's API refuses the token. Make a new one in the developer portal")
    assert bot.log.count("\n") == 1


@pytest.mark.parametrize(
    ("code", "status", "sentence"),
    [
        (AUTHENTICATION_FAILED, ExitCode.TOKEN_REFUSED, "Discord's gateway refuses the token"),
        (
            INVALID_INTENTS,
            ExitCode.INTENT_REFUSED,
            "switch on Message Content Intent, or set WATCH_CHANNELS=false",
        ),
        (
            DISALLOWED_INTENTS,
            ExitCode.INTENT_REFUSED,
            "switch on Message Content Intent, or set WATCH_CHANNELS",
        ),
        (SHARDING_REQUIRED, ExitCode.UNREACHABLE, "refuses the bot with close code 4011"),
    ],
)
async def test_a_refusal_of_the_gateway_is_not_tried_again(
    discord: Discord, run: Run, code: int, status: ExitCode, sentence: str
) -> None:
    discord.gateway.refusal = code
    with pytest.raises(BotError, match=sentence) as refused:
        await run(discord)
    assert refused.value.exit_code is status
    assert len(discord.api.sent("GET", "/users/@me")) == 1


async def test_a_discord_that_stays_away_is_given_up_after_the_tries(run: Run) -> None:
    with pytest.raises(BotError, match=r"Cannot connect .* START_ATTEMPTS=2 allows no further try") as away:
        await run(Discord())
    assert away.value.exit_code is ExitCode.UNREACHABLE


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (HTTPStatus.NOT_FOUND, "404 Not Found.* Is DISCORD_API_URL right"),
        (HTTPStatus.ACCEPTED, "What answers at DISCORD_API_URL is not Discord's API"),
    ],
)
async def test_something_else_at_the_address_is_told(
    discord: Discord, run: Run, status: HTTPStatus, sentence: str
) -> None:
    discord.api.status = status
    with pytest.raises(BotError, match=sentence) as stranger:
        await run(discord)
    assert stranger.value.exit_code is ExitCode.UNREACHABLE


async def test_each_of_several_processes_takes_its_share_of_the_servers(tmp_path: Path) -> None:
    async with Discord().open() as discord:
        settings = {"DISCORD_TOKEN": TOKEN, "SHARD_COUNT": "2", **discord.addresses}
        for shard in ("0", "1"):
            folder = tmp_path / shard
            folder.mkdir()
            with bot_process(folder, {**settings, "SHARD_IDS": shard}) as bot:
                await bot.says("Ready as")
                assert await bot.stop() == ExitCode.OK
                assert "Traceback" not in bot.log
    assert discord.gateway.shards == [[0, 2], [1, 2]]


def test_a_bot_with_several_shards_is_the_same_bot(services: Services) -> None:
    one = bot_for(services, Settings.model_validate({}))
    assert type(one) is SupportBot
    several = bot_for(services, Settings.model_validate({"shard_count": 4, "shard_ids": "1,3"}))
    assert isinstance(several, ShardedBot)
    assert (several.shard_count, several.shard_ids) == (4, (1, 3))
    all_of_them = bot_for(services, Settings.model_validate({"shard_count": 3}))
    assert isinstance(all_of_them, ShardedBot)
    assert all_of_them.shard_ids == (0, 1, 2)
