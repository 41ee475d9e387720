"""Keys made once for each database."""

from sqlmodel import Field

from bot.store.tables.base import Table


class SecretRow(Table, table=True):
    """A random key in hexadecimal."""

    name: str = Field(primary_key=True)
    value: str
