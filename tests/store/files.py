"""SQLite files as they lie on the disk: made as a released version left them, and read without the store."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic.script import ScriptDirectory

from bot.store.migrate import SCRIPTS

RELEASES = sorted((Path(__file__).parent / "released").glob("*.sql"))
NEWEST = RELEASES[-1]

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "next"
down_revision = "{head}"

def upgrade():
    with op.batch_alter_table("answer") as batch:
        batch.add_column(sa.Column("pinned", sa.Boolean(), server_default=sa.false(), nullable=False))
        batch.alter_column("slug", type_=sa.Text())
    {then}
"""


def scripts_with_a_next_revision(tmp_path: Path, then: str = "") -> Path:
    """Copy the migrations, with one more that rebuilds a table which others refer to."""
    head = ScriptDirectory(str(SCRIPTS)).get_current_head()
    scripts = tmp_path / "50% more" / "migrations"
    shutil.copytree(SCRIPTS, scripts)
    (scripts / "versions" / "next.py").write_text(NEXT.format(head=head, then=then))
    return scripts


def put(path: Path, released: Path) -> str:
    """Make a database as a released version left it, and give its URL."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(released.read_text())
    return f"sqlite:///{path}"


def contents(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def raw(path: Path) -> bytes:
    """Read the bytes of the file."""
    return path.read_bytes()


def names(folder: Path) -> list[str]:
    """List the files of a folder."""
    return sorted(file.name for file in folder.iterdir())
