"""What is kept about a person: the one registry of it, and how they get it or have it deleted.

A new table with a column for a user id or its hash is entered in PERSONAL; a test finds one that is not.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from pydantic import JsonValue
from sqlalchemy import ColumnElement, delete, select, update
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.database import Database
from bot.store.identity import user_hash
from bot.store.tables import METADATA


class Kept(Enum):
    """How a column tells whose row it is."""

    PLAIN = auto()
    HASHED = auto()


class OnForget(Enum):
    """What becomes of a person's rows: deleted, or left to the server without the person."""

    DELETE = auto()
    CLEAR = auto()


@dataclass(frozen=True, slots=True)
class Personal:
    """A column that holds a user id or its hash."""

    table: str
    column: str
    kept: Kept
    on_forget: OnForget


# Votes come before questions: they go with their question, and would not be counted any more.
PERSONAL = (
    Personal("draft", "author", Kept.HASHED, OnForget.DELETE),
    Personal("vote", "voter", Kept.HASHED, OnForget.DELETE),
    Personal("question", "asker", Kept.HASHED, OnForget.DELETE),
    Personal("revision", "author_id", Kept.PLAIN, OnForget.CLEAR),
    Personal("setting", "changed_by", Kept.PLAIN, OnForget.CLEAR),
    Personal("gapmark", "marked_by", Kept.PLAIN, OnForget.CLEAR),
    Personal("optout", "person", Kept.HASHED, OnForget.DELETE),
)


class PersonalData:
    """Everything that is kept about one person."""

    def __init__(self, database: Database, key: str) -> None:
        self._database = database
        self._key = key

    async def export(self, user_id: int) -> dict[str, list[dict[str, JsonValue]]]:
        """Give all rows about a person, by table and ready for JSON; tables without any are left out."""
        found: dict[str, list[dict[str, JsonValue]]] = {}
        async with self._database.reading() as session:
            for entry in PERSONAL:
                table = METADATA.tables[entry.table]
                connection = await session.connection()
                rows = await connection.execute(select(table).where(self._is_about(entry, user_id)))
                if listed := [_as_json(dict(row)) for row in rows.mappings()]:
                    found.setdefault(entry.table, []).extend(listed)
        return found

    async def forget(self, user_id: int) -> dict[str, int]:
        """Delete or clear all rows about a person in one transaction, and count them by table."""

        async def work(session: AsyncSession) -> dict[str, int]:
            counts = dict.fromkeys((entry.table for entry in PERSONAL), 0)
            for entry in PERSONAL:
                counts[entry.table] += await _forget(session, entry, self._is_about(entry, user_id))
            return counts

        return await self._database.write(work)

    def _is_about(self, entry: Personal, user_id: int) -> ColumnElement[bool]:
        value = user_hash(self._key, user_id) if entry.kept is Kept.HASHED else user_id
        return METADATA.tables[entry.table].c[entry.column] == value


async def _forget(session: AsyncSession, entry: Personal, is_about: ColumnElement[bool]) -> int:
    table = METADATA.tables[entry.table]
    if entry.on_forget is OnForget.DELETE:
        forgetting = delete(table).where(is_about)
    else:
        forgetting = update(table).where(is_about).values({entry.column: None})
    return (await session.exec(forgetting)).rowcount


def _as_json(row: dict[str, JsonValue | datetime | bytes]) -> dict[str, JsonValue]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: JsonValue | datetime | bytes) -> JsonValue:
    if isinstance(value, datetime):
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else value
