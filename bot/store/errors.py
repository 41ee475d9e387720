"""What can go wrong with the store.

A `DatabaseProblem` speaks to whoever runs the bot and may name a path: its `str()` is one sentence that says
what to do. An `EditRefused` speaks to the moderator, in their language.
"""

from typing import ClassVar

from bot.store.records import Revision


class StoreError(Exception):
    """Any refusal of the store."""


class DatabaseProblem(StoreError):  # noqa: N818 its kinds are named for what happened
    """The database cannot be used as it is."""


class BadDatabaseUrl(DatabaseProblem):
    """The address is malformed or of a kind of database that is not supported."""


class PathNotWritable(DatabaseProblem):
    """The SQLite file or its folder cannot be made or written."""


class NotADatabase(DatabaseProblem):
    """The file is something else than a SQLite database."""


class NotOurDatabase(DatabaseProblem):
    """The database holds tables of another program."""


class NewerDatabase(DatabaseProblem):
    """The database was written by a newer version of the bot."""


class DiskFull(DatabaseProblem):
    """Nothing more can be written; what was being written is undone."""


class DatabaseDamaged(DatabaseProblem):
    """The file cannot be read as a whole any more."""


class DatabaseLocked(DatabaseProblem):
    """Another program held the database for longer than the busy timeout."""


class DatabaseUnreachable(DatabaseProblem):
    """The database server does not answer or refuses the log-in."""


class EditRefused(StoreError):  # noqa: N818 its kinds are named for what happened
    """A change of an answer that was not made; its sentence is the text `key` of the catalogue."""

    key: ClassVar[str]

    def __init__(self, slug: str, **values: str | int) -> None:
        self.slug = slug
        self.values: dict[str, str | int] = {"slug": slug, **values}
        super().__init__(f"{self.key}: {self.values}")


class EditConflict(EditRefused):
    """Somebody else changed the answer meanwhile; `newer` is what it is now."""

    key = "edit-conflict"

    def __init__(self, slug: str, newer: Revision) -> None:
        super().__init__(slug, number=newer.number)
        self.newer = newer


class AliasTaken(EditRefused):
    """An alias already leads to another answer of the server, the one called `slug`."""

    key = "alias-taken"

    def __init__(self, alias: str, slug: str) -> None:
        super().__init__(slug, alias=alias)
        self.alias = alias


class SlugTaken(EditRefused):
    """An answer to be added has the name of one that is there, perhaps retired."""

    key = "slug-taken"


class NoSuchAnswer(EditRefused):
    """The server has no such answer of its own."""

    key = "no-such-answer"


class NoSuchRevision(EditRefused):
    """The answer never had a revision of that number."""

    key = "no-such-revision"

    def __init__(self, slug: str, number: int) -> None:
        super().__init__(slug, number=number)
        self.number = number
