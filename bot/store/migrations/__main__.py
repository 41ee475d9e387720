"""`python -m bot.store.migrations "what changes"` writes the migration from the last one to the tables."""

import asyncio
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.store.address import parse
from bot.store.engine import WRITING, make_engine
from bot.store.migrate import SCRIPTS, bring_up_to_date, config_for


def _write(connection: Connection, message: str) -> None:
    config = config_for(SCRIPTS, connection)
    number = len(list(ScriptDirectory.from_config(config).walk_revisions())) + 1
    command.revision(config, message, autogenerate=True, rev_id=f"{number:04}")


async def main(message: str) -> None:
    """Compare an empty database at the last revision with the tables, and write down the difference."""
    with tempfile.TemporaryDirectory() as folder:
        address = parse(f"sqlite:///{Path(folder) / 'empty.sqlite3'}")
        await bring_up_to_date(address)
        engine = make_engine(address)
        async with engine.execution_options(**WRITING).begin() as connection:
            await connection.run_sync(_write, message)
        await engine.dispose()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    asyncio.run(main(sys.argv[1]))
