"""What moderators decided about questions that were not answered."""

from datetime import datetime

from sqlalchemy import BigInteger, LargeBinary
from sqlmodel import Field

from bot.store.tables.base import Moment, Table, Words


class GapMarkRow(Table, table=True):
    """What is settled; a line that is not covered stands there in words, and the matcher learns it for this server.

    Of any other question only the `meaning` is kept, as the encoder of that name gave it.
    The moderator is kept by plain id, as in the history of answers; one who asks to be forgotten is taken out.
    """

    id: int = Field(default=None, primary_key=True)
    guild_id: int = Field(sa_type=BigInteger, index=True)
    text: str = Field(sa_type=Words)
    mark: str
    marked_by: int | None = Field(sa_type=BigInteger, index=True)
    at: datetime = Field(sa_type=Moment)
    encoder: str | None = Field(default=None)
    meaning: bytes | None = Field(default=None, sa_type=LargeBinary)
