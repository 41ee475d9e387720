"""Figures of conversations: the real bot in a simulated Discord, beside handlers that do nothing."""

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

import discord
import simcord
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle
from simcord.types import HttpLogEntry
from typing_extensions import override

from bot.services import Services
from bot.store.records import Change
from tests.bench.empty import SAID, BenchedBot
from tests.bench.figures import Figure, percentile
from tests.bench.texts import paste, questions

WARM_UP = 5
ANSWERS = 150


async def conversations(services: Services, *, times: int) -> list[Figure]:
    """Ask, complete, mention and send forms, each in turn with its empty counterpart."""
    parts: list[Callable[[_Stage], Awaitable[list[Figure]]]] = [
        lambda stage: _asking(stage, times),
        lambda stage: _mentioning(stage, times),
        lambda stage: _forms(stage, max(times // 10, 10)),
        lambda stage: _completing(stage, services, times),
        lambda stage: _picking(stage, services, times),
    ]
    figures: list[Figure] = []
    for part in parts:
        # SimCord looks at all that waits, the more of it the longer: each part starts with nothing waiting.
        async with simcord.run(BenchedBot(services), settle_timeout=30.0) as env:
            figures += await part(_stage(env))
    return figures


class _Requests(list[HttpLogEntry]):
    """What the bot asked of Discord, and when it did so last; SimCord itself waits on, for what may follow."""

    last = 0.0

    @override
    def append(self, entry: HttpLogEntry, /) -> None:
        self.last = time.perf_counter()
        super().append(entry)


@dataclass(frozen=True, slots=True)
class _Stage:
    person: MemberActor
    channel: ChannelHandle
    me: str
    requests: _Requests

    async def reaction(self, act: Awaitable[object]) -> float:
        """Milliseconds from a person's act to the bot's last request about it."""
        started = time.perf_counter()
        await act
        if self.requests.last < started:
            raise RuntimeError("the bot did not react")
        return (self.requests.last - started) * 1000


def _stage(env: simcord.Env) -> _Stage:
    guild = env.create_guild("Bench")
    channel = guild.create_text_channel("bench")
    keeper = guild.create_role("Keepers", permissions=discord.Permissions(manage_messages=True))
    person = guild.add_member(env.create_user("person"), roles=[keeper])
    if env.bot.user is None:
        raise RuntimeError("the simulated log-in gave no user")
    requests = env.backend.http_requests = _Requests()
    return _Stage(person, channel, f"<@{env.bot.user.id}>", requests)


async def _asking(stage: _Stage, times: int) -> list[Figure]:
    ours: list[float] = []
    empty: list[float] = []
    for question in questions(times + WARM_UP):
        empty.append(await stage.reaction(stage.person.slash(stage.channel, "empty", text=question)))
        ours.append(await stage.reaction(stage.person.slash(stage.channel, "ask", question=question)))
    return _figures("/ask, warm", ours, empty, {50: 10, 99: 25})


async def _fill(stage: _Stage, services: Services) -> None:
    """Give a server many answers of its own."""
    guild_id = stage.person.guild.id
    shipped = services.knowledge.shipped.matcher.answers
    copies = [replace(each, slug=f"{each.slug}-{n}", aliases=()) for n in range(9) for each in shipped]
    own = [replace(each, phrasings=each.phrasings[:12]) for each in copies[: ANSWERS - len(shipped)]]
    by = Change(by=stage.person.id, at=services.clock())
    if (await services.store.answers.of_guild(guild_id)).live == ():
        await services.editing.put_all(guild_id, own, by, seen={})
    if len((await services.knowledge.library(guild_id)).answers) != ANSWERS:
        raise RuntimeError("the server has not as many answers as it should")


async def _completing(stage: _Stage, services: Services, times: int) -> list[Figure]:
    await _fill(stage, services)
    ours: list[float] = []
    empty: list[float] = []
    words = [
        "",
        "r",
        "retro",
        "privte feedbak",
        "open contracts",
        "zzz",
        "invoice",
        "when wil my scoer go up",
    ]
    for place in range(times + WARM_UP):
        typed = words[place % len(words)]
        empty.append(await stage.reaction(stage.person.autocomplete(stage.channel, "empty", "text", typed)))
        ours.append(await stage.reaction(stage.person.autocomplete(stage.channel, "faq", "topic", typed)))
    return _figures(f"/faq autocomplete, {ANSWERS} answers", ours, empty, {50: None, 99: 5})


async def _picking(stage: _Stage, services: Services, times: int) -> list[Figure]:
    await _fill(stage, services)
    ours: list[float] = []
    empty: list[float] = []
    for question in questions(times + WARM_UP):
        target = await stage.person.send(stage.channel, question)
        empty.append(await stage.reaction(stage.person.context_menu(stage.channel, "Empty", target)))
        ours.append(await stage.reaction(stage.person.context_menu(stage.channel, "Answer this", target)))
    return _figures(f"Answer this picker, {ANSWERS} answers", ours, empty, {50: None, 99: 50})


async def _mentioning(stage: _Stage, times: int) -> list[Figure]:
    ours: list[float] = []
    empty: list[float] = []
    for question in questions(times + WARM_UP):
        empty.append(await stage.reaction(stage.person.send(stage.channel, SAID)))
        ours.append(await stage.reaction(stage.person.send(stage.channel, f"{stage.me} {question}")))
    return _figures("mention to reply", ours, empty, {50: None, 99: None})


async def _forms(stage: _Stage, times: int) -> list[Figure]:
    ours: list[float] = []
    empty: list[float] = []
    for place in range(times + WARM_UP):
        form = await stage.person.slash(stage.channel, "empty-form")
        empty.append(await stage.reaction(stage.person.submit_modal(form, {"text": "x"})))
        form = await stage.person.slash(stage.channel, "jss")
        ours.append(await stage.reaction(stage.person.submit_modal(form, {"paste": paste(3000 + place)})))
    return _figures("/jss form to card with picture", ours, empty, {50: None, 99: 600})


def _figures(
    name: str, ours: Sequence[float], empty: Sequence[float], musts: dict[int, float | None]
) -> list[Figure]:
    ours, empty = ours[WARM_UP:], empty[WARM_UP:]
    return [
        Figure(f"{name}, p{percent}", percentile(ours, percent), "ms", must, percentile(empty, percent))
        for percent, must in musts.items()
    ]
