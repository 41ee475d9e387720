"""The log of questions, from which gaps and figures are made."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, String, true
from sqlmodel import Field

from bot.store.tables.base import Moment, Table, Words


class QuestionRow(Table, table=True):
    """One question asked; `asker` is a keyed hash, enough to find a person's rows when they ask for them.

    Buttons carry the id for as long as their message lives: it is never given to another question. `reply_id`
    is the message that answered it; `queued` is false for people who do not want their questions shown.
    """

    __table_args__ = (
        Index(None, "guild_id", "asked_at"),
        Index(None, "message_id"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    guild_id: int | None = Field(sa_type=BigInteger)
    channel_id: int = Field(sa_type=BigInteger)
    message_id: int = Field(sa_type=BigInteger)
    asker: str = Field(sa_type=String(32), index=True)
    text: str = Field(sa_type=Words)
    outcome: str
    topic: str | None
    confidence: float | None
    asked_at: datetime = Field(sa_type=Moment, index=True)
    way: str
    reply_id: int | None = Field(default=None, sa_type=BigInteger)
    queued: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
