"""Figures of the answer board: a whole one built while somebody asks."""

import asyncio
import time
from dataclasses import dataclass, field

import discord
import simcord
from simcord.builders import ChannelHandle
from simcord.types import HttpLogEntry
from typing_extensions import override

from bot.client import SupportBot
from bot.services import Services
from tests.bench.figures import Figure, percentile
from tests.bench.texts import questions

# What a request to Discord takes at the least; without it a build would be over before anybody could ask.
REQUEST_S = 0.005
WARM_UP = 2
UNDER_WAY = 3


@dataclass
class Times(list[HttpLogEntry]):
    """The bot's requests, with the moments of those that answer an interaction and of those that fill a board."""

    answered: float = 0.0
    posted: list[float] = field(default_factory=list[float])
    under_way: asyncio.Event = field(default_factory=asyncio.Event)

    @override
    def append(self, entry: HttpLogEntry, /) -> None:
        if entry.path.endswith("/callback"):
            self.answered = time.perf_counter()
        elif entry.method == "POST":
            self.posted.append(time.perf_counter())
            if len(self.posted) == UNDER_WAY:
                self.under_way.set()
        list[HttpLogEntry].append(self, entry)


@dataclass(frozen=True, slots=True)
class Built:
    """One build: how long it took, how many messages it has, and how long somebody waited who asked meanwhile.

    `alone_ms` is how long they waited for the same answer before the build.
    """

    took_ms: float
    messages: int
    asked_ms: float
    alone_ms: float
    posted_before: int


async def build_while_asking(
    env: simcord.Env, services: Services, channel: ChannelHandle, question: str
) -> Built:
    """Let the board be built in a channel and, once it is under way, let somebody ask elsewhere."""
    guild = env.guild
    elsewhere = guild.create_text_channel("elsewhere")
    person = guild.add_member(env.create_user("person"))
    times = env.backend.http_requests = Times()
    started = time.perf_counter()
    await person.slash(elsewhere, "ask", question=question)
    alone = times.answered - started
    started = time.perf_counter()
    with env._bot_scope():  # pyright: ignore[reportPrivateUsage] so that SimCord waits for it
        await services.preferences.choose(guild.id, "board_channel", channel.id, by=person.id)
    await times.under_way.wait()
    asked, posted_before = time.perf_counter(), len(times.posted)
    await person.slash(elsewhere, "ask", question=question)
    await env.settle()
    return Built(
        took_ms=(times.posted[-1] - started) * 1000,
        messages=len(times.posted),
        asked_ms=(times.answered - asked) * 1000,
        alone_ms=alone * 1000,
        posted_before=posted_before,
    )


def slow_down(bot: discord.Client) -> None:
    """Let each request take some time, as over a network."""
    request = bot.http.request

    async def slowly(*args: object, **options: object) -> object:
        await asyncio.sleep(REQUEST_S)
        return await request(*args, **options)  # pyright: ignore[reportArgumentType] as it was called

    bot.http.request = slowly


async def boards(services: Services, *, times: int) -> list[Figure]:
    """Build boards, each in a channel of its own; beside each figure the same without a board."""
    async with simcord.run(SupportBot(services), settle_timeout=30.0) as env:
        guild = env.create_guild("Bench")
        slow_down(env.bot)
        built = [
            await build_while_asking(env, services, guild.create_text_channel(f"board-{place}"), question)
            for place, question in enumerate(questions(times + WARM_UP))
        ][WARM_UP:]
    asked = [one.asked_ms for one in built]
    alone = [one.alone_ms for one in built]
    whole = f"a board of {built[0].messages} messages, {REQUEST_S * 1000:.0f} ms each"
    return [
        Figure(
            "/ask while a board is built (beside: none is), p50",
            percentile(asked, 50),
            "ms",
            10,
            percentile(alone, 50),
        ),
        Figure("/ask while a board is built (beside: none is), slowest", max(asked), "ms", 25, max(alone)),
        Figure(whole, percentile([one.took_ms for one in built], 50), "ms"),
    ]
