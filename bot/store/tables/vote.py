"""What people said about answers."""

from datetime import datetime

from sqlalchemy import ForeignKey, Integer, String
from sqlmodel import Field

from bot.store.tables.base import Moment, Table, Words


class VoteRow(Table, table=True):
    """One person's verdict on what one question was given; it goes when the question goes."""

    question_id: int = Field(
        sa_type=Integer, sa_column_args=(ForeignKey("question.id", ondelete="CASCADE"),), primary_key=True
    )
    voter: str = Field(sa_type=String(32), primary_key=True, index=True)
    verdict: str = Field(primary_key=True)
    topic: str | None
    word: str = Field(sa_type=Words)
    at: datetime = Field(sa_type=Moment)
