"""What conversations share."""

import pytest
from simcord import Env

from tests.features.place import Place, place_in
from tests.features.tongue import Tongues


@pytest.fixture
def place(simcord_env: Env) -> Place:
    """A server where the bot is."""
    return place_in(simcord_env)


@pytest.fixture
def tongues(monkeypatch: pytest.MonkeyPatch) -> Tongues:
    """Whose Discord is in which language."""
    return Tongues(monkeypatch)
