"""Figures of conversations: the real bot in a simulated Discord, beside handlers that do nothing."""

from collections.abc import Sequence

import simcord
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle

from bot.services import Services
from tests.bench.empty import SAID, BenchedBot
from tests.bench.figures import Figure, milliseconds_of, percentile
from tests.bench.texts import paste, questions

WARM_UP = 5


async def conversations(services: Services, *, times: int) -> list[Figure]:
    """Ask, complete, mention and send forms, each in turn with its empty counterpart."""
    async with simcord.run(BenchedBot(services), settle_timeout=30.0) as env:
        guild = env.create_guild("Bench")
        channel = guild.create_text_channel("bench")
        person = guild.add_member(env.create_user("person"))
        me = env.bot.user
        if me is None:
            raise RuntimeError("the simulated log-in gave no user")
        return [
            *await _asking(person, channel, times),
            *await _completing(person, channel, times),
            *await _mentioning(person, channel, f"<@{me.id}>", times),
            *await _forms(person, channel, max(times // 10, 10)),
        ]


async def _asking(person: MemberActor, channel: ChannelHandle, times: int) -> list[Figure]:
    ours: list[float] = []
    empty: list[float] = []
    for question in questions(times + WARM_UP):
        empty.append(await milliseconds_of(person.slash(channel, "empty", text=question)))
        ours.append(await milliseconds_of(person.slash(channel, "ask", question=question)))
    return _figures("/ask, warm", ours, empty, {50: 10, 99: 25})


async def _completing(person: MemberActor, channel: ChannelHandle, times: int) -> list[Figure]:
    ours: list[float] = []
    empty: list[float] = []
    words = ["", "r", "retro", "privte feedbak", "open contracts", "zzz"]
    for place in range(times + WARM_UP):
        typed = words[place % len(words)]
        empty.append(await milliseconds_of(person.autocomplete(channel, "empty", "text", typed)))
        ours.append(await milliseconds_of(person.autocomplete(channel, "faq", "topic", typed)))
    return _figures("/faq autocomplete", ours, empty, {50: None, 99: 5})


async def _mentioning(person: MemberActor, channel: ChannelHandle, me: str, times: int) -> list[Figure]:
    ours: list[float] = []
    empty: list[float] = []
    for question in questions(times + WARM_UP):
        empty.append(await milliseconds_of(person.send(channel, SAID)))
        ours.append(await milliseconds_of(person.send(channel, f"{me} {question}")))
    return _figures("mention to reply", ours, empty, {50: None, 99: None})


async def _forms(person: MemberActor, channel: ChannelHandle, times: int) -> list[Figure]:
    ours: list[float] = []
    empty: list[float] = []
    for place in range(times + WARM_UP):
        form = await person.slash(channel, "empty-form")
        empty.append(await milliseconds_of(person.submit_modal(form, {"text": "x"})))
        form = await person.slash(channel, "jss")
        ours.append(await milliseconds_of(person.submit_modal(form, {"paste": paste(3000 + place)})))
    return _figures("/jss form to card with picture", ours, empty, {50: None, 99: 600})


def _figures(
    name: str, ours: Sequence[float], empty: Sequence[float], musts: dict[int, float | None]
) -> list[Figure]:
    ours, empty = ours[WARM_UP:], empty[WARM_UP:]
    return [
        Figure(f"{name}, p{percent}", percentile(ours, percent), "ms", must, percentile(empty, percent))
        for percent, must in musts.items()
    ]
