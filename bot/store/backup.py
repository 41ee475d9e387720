"""A copy of the SQLite file, made before it is changed for a new version."""

import sqlite3
from contextlib import closing
from pathlib import Path


def back_up(path: Path, revision: str) -> Path:
    """Copy the database to `<name>.before-<revision>.sqlite3` beside it and return that path.

    The copy gets its name when it is whole, so that a file of this name can always be relied on.
    """
    target = path.with_name(f"{path.stem}.before-{revision}.sqlite3")
    partial = target.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(path, timeout=5)) as connection:
            connection.execute("VACUUM INTO ?", (str(partial),))
    except sqlite3.Error:
        partial.unlink(missing_ok=True)
        raise
    return partial.replace(target)
