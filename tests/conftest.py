"""What tests share: the shipped answers indexed once, a store in a real file, a bot in a simulated Discord."""

import sys
from collections.abc import AsyncGenerator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import hypothesis
import pytest

from bot.assembly import open_services
from bot.client import SupportBot
from bot.data import DataFolder, load_rules
from bot.knowledge import load_matcher
from bot.reading_room import ReadingRoom
from bot.services import Services
from jss.answers.matcher import Matcher

# How long one example takes says nothing on a machine that does other things as well; `timeout` ends what hangs.
hypothesis.settings.register_profile("shared machine", deadline=None)
hypothesis.settings.load_profile("shared machine")
TODAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def matcher() -> Matcher:
    """The shipped answers, indexed."""
    return load_matcher(DataFolder())


@pytest.fixture(scope="session")
def reading_room() -> Iterator[ReadingRoom]:
    """One process that reads for all tests; it starts with the first paste."""
    room = ReadingRoom(load_rules(DataFolder()))
    yield room
    room.close()


@pytest.fixture
async def services(tmp_path: Path, matcher: Matcher, reading_room: ReadingRoom) -> AsyncGenerator[Services]:
    """Everything that features work with, on a database of its own, on a fixed day."""
    database = f"sqlite:///{tmp_path / 'bot.sqlite3'}"
    async with open_services(
        database, clock=lambda: TODAY, matcher=matcher, reading_room=reading_room
    ) as opened:
        yield opened


@pytest.fixture
def simcord_bot(services: Services) -> SupportBot:
    """The bot that SimCord's environment runs."""
    return SupportBot(services)


@pytest.fixture(autouse=True)
def modules_as_they_were() -> Iterator[None]:
    """A bot that closes takes its features' modules out of `sys.modules`; tests go on with those they imported."""
    before = {name: module for name, module in sys.modules.items() if name.startswith("bot.")}
    yield
    sys.modules.update(before)
