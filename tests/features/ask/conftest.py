"""Watched channels for the tests that ask for them."""

import pytest

from bot.services import Services
from tests.features.ask.watching import Clock, Watch, watch_in
from tests.features.place import Place


@pytest.fixture
def clock() -> Clock:
    """The bot's time, where a test lets it pass."""
    return Clock()


@pytest.fixture
async def watch(place: Place, services: Services, clock: Clock) -> Watch:
    """A watched channel and a watched forum; the module's bot must run on `clock`."""
    return await watch_in(place, services, clock)
