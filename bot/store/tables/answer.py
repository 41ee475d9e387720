"""A server's own answer, or what it made of a shipped one; the text is in its revisions."""

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field

from bot.store.tables.base import Table


class AnswerRow(Table, table=True):
    """What stands at present under a slug; `revision` doubles as the version that an edit must have seen."""

    __table_args__ = (UniqueConstraint("guild_id", "slug"),)

    id: int = Field(default=None, primary_key=True)
    guild_id: int = Field(sa_type=BigInteger)
    slug: str
    state: str
    revision: int
