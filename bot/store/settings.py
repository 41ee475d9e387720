"""What each server has chosen."""

from datetime import datetime

from pydantic import JsonValue
from sqlmodel import col, delete, select
from sqlmodel.ext.asyncio.session import AsyncSession

from bot.store.database import Database
from bot.store.records import Setting, What
from bot.store.tables import SettingRow


class Settings:
    """Read and change servers' settings; what a key means and may hold is not known here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, guild_id: int, key: str) -> JsonValue:
        """Give the value that the server chose, or None."""
        async with self._database.reading() as session:
            row = await session.get(SettingRow, (guild_id, key))
        return row.value if row else None

    async def of_guild(self, guild_id: int) -> dict[str, Setting]:
        """Give all that the server chose, by key."""
        async with self._database.reading() as session:
            rows = await session.exec(select(SettingRow).where(col(SettingRow.guild_id) == guild_id))
            return {row.key: Setting(row.key, row.value, row.changed_by, row.changed_at) for row in rows}

    async def set(self, guild_id: int, key: str, value: JsonValue, *, by: int | None, at: datetime) -> None:
        """Choose a value."""

        async def work(session: AsyncSession) -> None:
            await session.merge(
                SettingRow(guild_id=guild_id, key=key, value=value, changed_by=by, changed_at=at)
            )

        await self._database.write(work, changes=(guild_id, What.SETTINGS))

    async def add(self, guild_id: int, key: str, value: JsonValue, *, at: datetime) -> bool:
        """Note a value that nobody chose; False where there is one already."""

        async def work(session: AsyncSession) -> bool:
            if await session.get(SettingRow, (guild_id, key)):
                return False
            session.add(SettingRow(guild_id=guild_id, key=key, value=value, changed_by=None, changed_at=at))
            return True

        return await self._database.write(work, changes=(guild_id, What.SETTINGS))

    async def clear_all(self, guild_id: int, beginning: str) -> None:
        """Go back to the defaults of all keys that begin so."""
        theirs = (
            col(SettingRow.guild_id) == guild_id,
            col(SettingRow.key).startswith(beginning, autoescape=True),
        )

        async def work(session: AsyncSession) -> None:
            await session.exec(delete(SettingRow).where(*theirs))

        await self._database.write(work, changes=(guild_id, What.SETTINGS))

    async def clear(self, guild_id: int, key: str) -> None:
        """Go back to the default."""

        async def work(session: AsyncSession) -> None:
            await session.exec(
                delete(SettingRow).where(col(SettingRow.guild_id) == guild_id, col(SettingRow.key) == key)
            )

        await self._database.write(work, changes=(guild_id, What.SETTINGS))
