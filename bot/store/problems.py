"""Failures of the database told as sentences: the one place that reads the drivers' error codes."""

import errno
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from bot.store.address import Address
from bot.store.errors import (
    DatabaseDamaged,
    DatabaseLocked,
    DatabaseProblem,
    DatabaseUnreachable,
    DiskFull,
    NotADatabase,
    PathNotWritable,
)

SENTENCES: dict[type[DatabaseProblem], str] = {
    PathNotWritable: "The database {0} cannot be made or written: choose a path that this user may write to.",
    NotADatabase: "{0} is not a SQLite database: choose another path, or move that file away.",
    DiskFull: "There is no room left to write the database {0}: free some disk space (or raise the quota). "
    "Nothing was half-written.",
    DatabaseDamaged: "The database {0} is damaged: stop the bot and put a backup in its place.",
    DatabaseLocked: "Another program keeps the database {0} locked: close it and try again.",
    DatabaseUnreachable: "The database {0} cannot be reached: check that it runs, its address and password.",
}

# By the beginning of SQLite's name of the error. A quota or a limit on file sizes shows as IOERR_WRITE.
SQLITE: dict[str, type[DatabaseProblem]] = {
    "SQLITE_CANTOPEN": PathNotWritable,
    "SQLITE_READONLY": PathNotWritable,
    "SQLITE_PERM": PathNotWritable,
    "SQLITE_NOTADB": NotADatabase,
    "SQLITE_FULL": DiskFull,
    "SQLITE_IOERR_WRITE": DiskFull,
    "SQLITE_IOERR_SHMSIZE": DiskFull,
    "SQLITE_IOERR": DatabaseDamaged,
    "SQLITE_CORRUPT": DatabaseDamaged,
    "SQLITE_BUSY": DatabaseLocked,
    "SQLITE_LOCKED": DatabaseLocked,
}

# By the beginning of the SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
POSTGRESQL: dict[str, type[DatabaseProblem]] = {
    "08": DatabaseUnreachable,
    "28": DatabaseUnreachable,
    "3D": DatabaseUnreachable,
    "57P": DatabaseUnreachable,
    "53300": DatabaseUnreachable,
    "53100": DiskFull,
    "25006": PathNotWritable,
    "42501": PathNotWritable,
    "55P03": DatabaseLocked,
    "XX00": DatabaseDamaged,
}


def problem(kind: type[DatabaseProblem], address: Address) -> DatabaseProblem:
    """Make the error with its sentence."""
    return kind(SENTENCES[kind].format(address))


@contextmanager
def told_plainly(address: Address) -> Generator[None]:
    """Raise a DatabaseProblem for each failure that has a sentence; let all others through."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        if kind := _kind_of(error):
            raise problem(kind, address) from error
        raise
    except OSError as error:
        raise problem(_kind_of_os_error(error, address), address) from error


def _kind_of(error: DBAPIError | sqlite3.Error) -> type[DatabaseProblem] | None:
    original = error.orig if isinstance(error, DBAPIError) else error
    for attribute, kinds in (("sqlite_errorname", SQLITE), ("sqlstate", POSTGRESQL)):
        code = str(getattr(original, attribute, None) or "")
        for beginning, kind in kinds.items():
            if code.startswith(beginning):
                return kind
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    return DatabaseUnreachable if lost else None


def _kind_of_os_error(error: OSError, address: Address) -> type[DatabaseProblem]:
    if address.path is None:
        return DatabaseUnreachable
    return DiskFull if error.errno in {errno.ENOSPC, errno.EDQUOT} else PathNotWritable
