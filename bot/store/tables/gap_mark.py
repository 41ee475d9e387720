"""What moderators decided about questions that were not answered."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field

from bot.store.tables.base import Moment, Table, Words


class GapMarkRow(Table, table=True):
    """A line that is settled; where it is not covered, the matcher learns it for this server.

    The moderator is kept by plain id, as in the history of answers; one who asks to be forgotten is taken out.
    """

    id: int = Field(default=None, primary_key=True)
    guild_id: int = Field(sa_type=BigInteger, index=True)
    text: str = Field(sa_type=Words)
    mark: str
    marked_by: int | None = Field(sa_type=BigInteger, index=True)
    at: datetime = Field(sa_type=Moment)
