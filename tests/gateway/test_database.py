import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.assembly import open_services
from bot.errors import DatabaseError, ExitCode
from jss.answers.matcher import Matcher


def _below_a_file(folder: Path) -> Path:
    (folder / "file").touch()
    return folder / "file" / "bot.sqlite3"


def _of_a_newer_version(folder: Path) -> Path:
    path = folder / "bot.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(
            "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('9999');"
        )
    return path


@pytest.mark.parametrize(
    ("place", "status", "sentence"),
    [
        (_below_a_file, ExitCode.DATABASE, "cannot be made or written: choose a path"),
        (_of_a_newer_version, ExitCode.DATABASE_TOO_NEW, "newer version"),
    ],
)
async def test_a_database_that_cannot_be_used_ends_the_start_with_a_status_of_its_own(
    tmp_path: Path, matcher: Matcher, place: Callable[[Path], Path], status: ExitCode, sentence: str
) -> None:
    with pytest.raises(DatabaseError, match=sentence) as refused:
        async with open_services(f"sqlite:///{place(tmp_path)}", matcher=matcher):
            pass
    assert refused.value.exit_code is status
