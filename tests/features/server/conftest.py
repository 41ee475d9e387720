"""A clock that moves, and a member who may manage the server."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import discord
import pytest
from simcord import MemberActor

from bot.assembly import open_services
from bot.services import Services
from jss.answers.matcher import Matcher
from tests.conftest import TODAY
from tests.features.place import Place


@dataclass
class Clock:
    """What the bot takes for the time."""

    now: datetime = TODAY

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, by: timedelta) -> None:
        self.now += by


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def services(tmp_path: Path, matcher: Matcher, clock: Clock) -> AsyncGenerator[Services]:
    database = f"sqlite:///{tmp_path / 'bot.sqlite3'}"
    async with open_services(database, clock=clock, matcher=matcher) as opened:
        yield opened


@pytest.fixture
def manager(place: Place) -> MemberActor:
    """Somebody who may manage the server."""
    role = place.guild.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
    return place.guild.add_member(place.env.create_user("Maria"), roles=[role])
