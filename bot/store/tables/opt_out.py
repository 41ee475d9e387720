"""Who does not want their questions shown to moderators."""

from datetime import datetime

from sqlalchemy import String
from sqlmodel import Field

from bot.store.tables.base import Moment, Table


class OptOutRow(Table, table=True):
    """A person, as the question log keeps them."""

    person: str = Field(primary_key=True, sa_type=String(32))
    at: datetime = Field(sa_type=Moment)
