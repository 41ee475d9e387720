"""What all tables share: names of constraints, and columns that bring Python values safely both ways."""

from datetime import UTC, datetime

from sqlalchemy import DateTime, Dialect, MetaData, Text, TypeDecorator
from sqlalchemy.orm import declared_attr
from sqlmodel import SQLModel
from typing_extensions import override

# A constraint without a name cannot be dropped by a later migration.
NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Table(SQLModel):
    """The base of every table, with metadata of its own: only the store's tables are in it."""

    metadata = MetaData(naming_convention=NAMES)

    @declared_attr.directive
    @classmethod
    def __tablename__(cls) -> str:  # pyright: ignore[reportIncompatibleVariableOverride] a value in SQLModel
        return cls.__name__.removesuffix("Row").lower()


class Moment(TypeDecorator[datetime]):
    """An aware time; SQLite keeps no zone, so it is UTC in the database and when it comes back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"A time without a zone cannot be stored: {value}")
        return value.astimezone(UTC)

    @override
    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class Words(TypeDecorator[str]):
    """Text as people send it: half a surrogate pair fails on SQLite, a NUL on PostgreSQL; neither is kept."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return value and value.encode(errors="replace").decode().replace("\0", "")

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return value
