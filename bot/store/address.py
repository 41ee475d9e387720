"""Where the database is, from its URL."""

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.store.errors import BadDatabaseUrl

BUSY_TIMEOUT = "5"  # seconds to wait for another program's write; `?timeout=` in the URL says otherwise
EXAMPLES = "Use sqlite:///data/bot.sqlite3 or postgresql://user:password@host/name."


@dataclass(frozen=True, slots=True)
class Address:
    """A URL with its asynchronous driver; `path` is the file of a SQLite database."""

    url: URL
    path: Path | None = None

    def __str__(self) -> str:
        """How it is named in sentences: without the password."""
        return str(self.path) if self.path else self.url.render_as_string(hide_password=True)


def parse(text: str) -> Address:
    """Read a database URL; BadDatabaseUrl when it cannot be used."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        # The text is not repeated: it may hold a password.
        raise BadDatabaseUrl(f"The database address cannot be read. {EXAMPLES}") from None
    match url.drivername:
        case "sqlite" | "sqlite+aiosqlite":
            return _sqlite(url)
        case "postgresql" | "postgres" | "postgresql+asyncpg":
            return _postgresql(url)
        case other:
            raise BadDatabaseUrl(f"A database of the kind “{other}” is not supported. {EXAMPLES}")


def _sqlite(url: URL) -> Address:
    if not url.database or url.database == ":memory:":
        raise BadDatabaseUrl(f"The database address names no file. {EXAMPLES}")
    query = {"timeout": BUSY_TIMEOUT, **url.query}
    return Address(url.set(drivername="sqlite+aiosqlite", query=query), Path(url.database))


def _postgresql(url: URL) -> Address:
    if find_spec("asyncpg") is None:
        raise BadDatabaseUrl("PostgreSQL needs the library asyncpg, which is not installed here.")
    return Address(url.set(drivername="postgresql+asyncpg"))
