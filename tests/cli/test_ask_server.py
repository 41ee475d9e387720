import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest

from bot.errors import ExitCode
from bot.store import open_store
from bot.store.records import Change
from jss.answers.answer import Answer, SourceKind
from jss.answers.matcher import Matcher
from tests.cli.command import Json, bot

pytestmark = pytest.mark.usefixtures("indexed")

GUILD = 7
RETROACTIVE = "Is the change retroactive?"
TITLE, TEXT = "What [/this] server says", "Our own words about it."


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where DATABASE_URL leads."""
    path = tmp_path / "bot.sqlite3"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{path}")
    return path


async def _teach(database: Path, shipped: Answer) -> None:
    async with open_store(f"sqlite:///{database}") as store:
        own = replace(shipped, title=TITLE, text=TEXT, authority=SourceKind.SERVER)
        change = Change(by=1, at=datetime(2026, 11, 1, tzinfo=UTC))
        await store.answers.edit(GUILD, own, change, seen=0)


def _text(*options: str) -> object:
    (found,) = bot("ask", "--json", *options, RETROACTIVE).rows
    (answer,) = cast("list[Json]", found["answers"])
    return answer["text"]


def test_a_server_hears_its_own_answer_and_nobody_else_does(database: Path, matcher: Matcher) -> None:
    (shipped,) = [answer for answer in matcher.answers if answer.slug == "retroactive"]
    asyncio.run(_teach(database, shipped))
    assert _text("--guild", str(GUILD)) == TEXT
    assert _text("--guild", "8") == _text() != TEXT
    assert TITLE in bot("ask", "--guild", str(GUILD), RETROACTIVE).out


@pytest.mark.parametrize("guild", ["0", "-5", "9" * 20, "here"])
def test_a_server_that_cannot_exist_is_wrong_usage(guild: str) -> None:
    ran = bot("ask", "--json", "--guild", guild, RETROACTIVE)
    assert (ran.status, ran.out) == (ExitCode.USAGE, "")


def test_an_unusable_database_is_told_in_a_sentence(database: Path) -> None:
    database.write_bytes(b"not a database" * 100)
    ran = bot("ask", "--json", "--guild", str(GUILD), RETROACTIVE)
    assert (ran.status, ran.out) == (ExitCode.DATABASE, "")
    assert "database" in ran.err
