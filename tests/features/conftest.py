"""What conversations share."""

import pytest
from simcord import Env

from tests.features.place import Place, place_in


@pytest.fixture
def place(simcord_env: Env) -> Place:
    """A server where the bot is."""
    return place_in(simcord_env)
