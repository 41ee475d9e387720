"""`python -m tests.store.release` writes down an example of a database at the newest revision.

Run once for each new migration; what is in `released` is never changed: it is what people have.
"""

import asyncio
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from bot.store import open_store
from bot.store.records import Verdict, Vote
from tests.store.examples import FEES, GUILD, MODERATOR, NOW, OTHER_MODERATOR, SHIPPED, change, question

RELEASED = Path(__file__).parent / "released"


async def fill(path: Path) -> None:
    async with open_store(f"sqlite:///{path}") as store:
        await store.answers.add(GUILD, replace(FEES, text="An older text."), change("asked daily"))
        await store.answers.edit(GUILD, FEES, change("shorter", by=OTHER_MODERATOR), seen=1)
        await store.answers.retire(GUILD, SHIPPED, change("does not hold here"), seen=0)
        await store.settings.set(GUILD, "board", {"channel": 1_300_000_000_000_000_001}, by=MODERATOR, at=NOW)
        number = await store.questions.log(question(store.user_hash(MODERATOR)))
        voter = store.user_hash(OTHER_MODERATOR)
        await store.votes.cast(Vote(number, voter, Verdict.NOT_QUITE, None, "too short", NOW))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "example.sqlite3"
        asyncio.run(fill(path))
        with closing(sqlite3.connect(path)) as connection:
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            dump = "\n".join(connection.iterdump())
    (RELEASED / f"{revision}.sql").write_text(f"{dump}\n")


if __name__ == "__main__":
    main()
