"""A server that lets the bot watch a channel and a forum, and a clock that runs with the simulated one."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import discord
from pydantic import JsonValue
from simcord import ChannelHandle, MemberActor
from simcord.actors import MessageLike
from simcord.backend.models import Message

from bot.assembly import open_services
from bot.features.ask.watched import PAUSE_S
from bot.services import Services
from jss.answers.matcher import Matcher
from tests.conftest import TODAY
from tests.features.look import texts
from tests.features.place import Place

ASKED = "is the JSS change retroactive?"
RETROACTIVE = "Does the change cover contracts that ended before it?"
OPEN = "Do open contracts without activity hurt my score?"


@dataclass(slots=True)
class Clock:
    """The bot's time."""

    now: datetime = TODAY

    def __call__(self) -> datetime:
        return self.now


@dataclass(frozen=True, slots=True)
class Watch:
    """A place whose channel `questions` is watched, and a forum `help` beside it."""

    place: Place
    services: Services
    clock: Clock
    forum: ChannelHandle

    async def later(self, minutes: float) -> None:
        """Let time pass, for Discord and for the bot."""
        await self._pass(minutes * 60)

    async def asked(self, text: str = ASKED, *, by: MemberActor | None = None) -> discord.Message:
        """Let somebody write into the channel, and wait until the bot would have answered."""
        sent = await (by or self.place.asker).send(self.place.channel, text)
        await self.pause()
        return sent

    async def edited(self, message: MessageLike, text: str) -> None:
        """Let its author change a message, and wait again."""
        await self._pass(1)
        await self.place.asker.edit(message, text)
        await self.pause()

    async def pause(self) -> None:
        """Wait as long as the bot does before it speaks."""
        await self._pass(PAUSE_S + 1)

    async def post(self, title: str, text: str, *, by: MemberActor | None = None) -> ChannelHandle:
        """Let somebody open a post in the forum, and wait."""
        backend, author = self.place.env.backend, (by or self.place.asker).id
        post = backend.create_thread(self.forum.id, title, author, broadcast=False)
        backend.announce_thread_create(post)
        first: Message = backend.prepare_message(post.id, author, text)
        first.id = post.id
        backend.commit_message(first)
        await self.place.env.settle()
        await self.pause()
        return ChannelHandle(self.place.env, self.place.guild, post)

    def answers(self, channel: ChannelHandle | None = None) -> list[str]:
        """The titles of what the bot answered, oldest first."""
        me = self.place.env.bot.user
        assert me is not None
        said = [each for each in (channel or self.place.channel).history() if each.author.id == me.id]
        return [texts(each).splitlines()[0].removeprefix("### ") for each in said]

    async def choose(self, name: str, value: JsonValue) -> None:
        """Let the server choose a preference."""
        await self.services.preferences.choose(self.place.guild.id, name, value, by=self.place.moderator.id)

    async def _pass(self, seconds: float) -> None:
        self.clock.now += timedelta(seconds=seconds)
        await self.place.env.advance_time(seconds)


@asynccontextmanager
async def watching_services(folder: Path, matcher: Matcher, clock: Clock) -> AsyncGenerator[Services]:
    """What features work with, on that clock."""
    async with open_services(f"sqlite:///{folder / 'bot.sqlite3'}", clock=clock, matcher=matcher) as opened:
        yield opened


async def watch_in(place: Place, services: Services, clock: Clock) -> Watch:
    """Choose the channel and the forum."""
    watch = Watch(place, services, clock, place.guild.create_forum_channel("help"))
    await watch.choose("watched_channels", [place.channel.id, watch.forum.id])
    return watch
