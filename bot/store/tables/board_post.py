"""Where the board of a server shows each answer."""

from sqlalchemy import BigInteger
from sqlmodel import Field

from bot.store.tables.base import Table


class BoardPostRow(Table, table=True):
    """The message that shows an answer; `shown` is a digest of what it says, so that only a change is sent."""

    guild_id: int = Field(primary_key=True, sa_type=BigInteger)
    slug: str = Field(primary_key=True)
    channel_id: int = Field(sa_type=BigInteger)
    message_id: int = Field(sa_type=BigInteger)
    shown: str
