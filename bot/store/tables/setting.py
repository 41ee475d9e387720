"""One row for each choice a server has made; what was never chosen has no row."""

from datetime import datetime

from pydantic import JsonValue
from sqlalchemy import JSON, BigInteger
from sqlmodel import Field

from bot.store.tables.base import Moment, Table


class SettingRow(Table, table=True):
    """A guild's value for one key."""

    guild_id: int = Field(primary_key=True, sa_type=BigInteger)
    key: str = Field(primary_key=True)
    value: JsonValue = Field(sa_type=JSON)
    changed_by: int | None = Field(sa_type=BigInteger, index=True)
    changed_at: datetime = Field(sa_type=Moment)
