"""Other names of answers: rows of their own, so that a name leads to one answer only."""

from sqlalchemy import BigInteger
from sqlmodel import Field

from bot.store.tables.base import Table, Words


class AliasRow(Table, table=True):
    """A name of a live answer; `key` is the name as it is compared. A retired answer gives its names free."""

    guild_id: int = Field(primary_key=True, sa_type=BigInteger)
    key: str = Field(primary_key=True, sa_type=Words)
    answer_id: int = Field(foreign_key="answer.id", index=True)
