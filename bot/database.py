"""Opening the database, with an exit status for each way in which that can fail."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from bot.errors import DatabaseError, ExitCode
from bot.store import Store, open_store
from bot.store.errors import DatabaseProblem, DiskFull, NewerDatabase

CODES: dict[type[DatabaseProblem], ExitCode] = {
    NewerDatabase: ExitCode.DATABASE_TOO_NEW,
    DiskFull: ExitCode.DISK_FULL,
}


@asynccontextmanager
async def open_database(url: str) -> AsyncGenerator[Store]:
    """Open the store for the length of a block.

    Raises:
        DatabaseError: it cannot be used, at the start or later.
    """
    try:
        async with open_store(url) as store:
            yield store
    except DatabaseProblem as problem:
        raise DatabaseError(str(problem), CODES.get(type(problem), ExitCode.DATABASE)) from problem
