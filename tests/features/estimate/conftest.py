"""What tests of estimates share."""

import asyncio
from datetime import date

import pytest

from bot.reading_process import Job
from bot.reading_room import ReadingRoom


@pytest.fixture(scope="session", autouse=True)
def a_reading_room_that_is_open(reading_room: ReadingRoom) -> None:
    """A running bot has its process loaded long before anybody pastes; a conversation would not wait for that."""
    asyncio.run(reading_room.report(Job("", date(2026, 11, 22), None, 5.0)))
