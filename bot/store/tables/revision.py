"""What an answer said from one change to the next: rows are added, never changed."""

from datetime import datetime

from pydantic import JsonValue
from sqlalchemy import JSON, BigInteger, UniqueConstraint
from sqlmodel import Field

from bot.store.tables.base import Moment, Table, Words


class RevisionRow(Table, table=True):
    """The full text of one revision; `base` is what the bot shipped under its slug at that time.

    The author is the plain user id, not a hash: who changed an answer is what the history is for, and the
    moderators see it there. A person who asks to be forgotten is taken out of it; the text stays.
    """

    __table_args__ = (UniqueConstraint("answer_id", "number"),)

    id: int = Field(default=None, primary_key=True)
    answer_id: int = Field(foreign_key="answer.id")
    number: int
    state: str
    title: str = Field(sa_type=Words)
    text: str = Field(sa_type=Words)
    aliases: list[str] = Field(sa_type=JSON)
    phrasings: list[str] = Field(sa_type=JSON)
    sources: list[dict[str, str | None]] = Field(sa_type=JSON)
    as_of: str | None
    author_id: int | None = Field(sa_type=BigInteger, index=True)
    made_at: datetime = Field(sa_type=Moment)
    why: str = Field(sa_type=Words)
    translations: list[JsonValue] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    base: dict[str, JsonValue] | None = Field(default=None, sa_type=JSON(none_as_null=True))
