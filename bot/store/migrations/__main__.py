"""`python -m bot.store.migrations "what changes"` writes the migration from the last one to the tables."""

import asyncio
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.store.address import parse
from bot.store.engine import make_migrating_engine
from bot.store.migrate import SCRIPTS, bring_up_to_date, config_for


def main(message: str, scripts: Path = SCRIPTS) -> None:
    """Compare an empty database at the last revision with the tables, and write down the difference."""
    with tempfile.TemporaryDirectory() as folder:
        address = parse(f"sqlite:///{Path(folder) / 'empty.sqlite3'}")
        asyncio.run(bring_up_to_date(address, scripts))
        engine = make_migrating_engine(address)
        with engine.connect() as connection:
            _write(connection, message, scripts)
        engine.dispose()


def _write(connection: Connection, message: str, scripts: Path) -> None:
    config = config_for(scripts, connection)
    number = len(list(ScriptDirectory.from_config(config).walk_revisions())) + 1
    command.revision(config, message, autogenerate=True, rev_id=f"{number:04}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
