from collections.abc import AsyncGenerator, Generator
from importlib.util import find_spec
from pathlib import Path

import pytest

from bot.store import Store, open_store
from tests.store import cluster as postgresql


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a SQLite database may be made."""
    return tmp_path / "bot.sqlite3"


@pytest.fixture(scope="session")
def cluster() -> Generator[postgresql.Cluster]:
    if find_spec("asyncpg") is None:
        pytest.skip("asyncpg is not installed")
    programs = postgresql.programs()
    if programs is None:
        pytest.skip("no PostgreSQL server on this machine")
    with postgresql.running(programs) as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, path: Path) -> str:
    """The address of an empty database, of each kind in turn."""
    if request.param == "sqlite":
        return f"sqlite:///{path}"
    running = request.getfixturevalue("cluster")
    assert isinstance(running, postgresql.Cluster)
    return running.new_database()


@pytest.fixture
async def store(url: str) -> AsyncGenerator[Store]:
    async with open_store(url) as store:
        yield store
