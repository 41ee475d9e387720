"""What trusted members replied to questions the bot had no answer for."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Integer, String
from sqlmodel import Field

from bot.store.tables.base import Moment, Table, Words


class DraftRow(Table, table=True):
    """A reply that may become an answer; it goes when its question goes."""

    message_id: int = Field(primary_key=True, sa_type=BigInteger)
    question_id: int = Field(
        sa_type=Integer, sa_column_args=(ForeignKey("question.id", ondelete="CASCADE"),), index=True
    )
    author: str = Field(sa_type=String(32), index=True)
    text: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Moment)
