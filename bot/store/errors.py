"""What can go wrong with the store; `str()` of each is one sentence that says what to do.

A `DatabaseProblem` speaks to whoever runs the bot and may name a path; an `EditRefused` speaks to the
moderator and may be shown in Discord.
"""

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
    """A change of an answer that was not made."""


class EditConflict(EditRefused):
    """Somebody else changed the answer meanwhile; `newer` is what it is now."""

    def __init__(self, slug: str, newer: Revision) -> None:
        super().__init__(
            f"Somebody changed the answer “{slug}” while you were editing it: it is at revision "
            f"{newer.number} now. Nothing was overwritten; look at the new text and edit again."
        )
        self.slug = slug
        self.newer = newer


class AliasTaken(EditRefused):
    """An alias already leads to another answer of the server."""

    def __init__(self, alias: str, slug: str) -> None:
        super().__init__(f"The alias “{alias}” already leads to the answer “{slug}”. Choose another one.")
        self.alias = alias
        self.slug = slug


class SlugTaken(EditRefused):
    """An answer to be added has the name of one that is there, perhaps retired."""

    def __init__(self, slug: str) -> None:
        super().__init__(f"There already is an answer “{slug}”. Edit or restore it, or choose another name.")
        self.slug = slug


class NoSuchAnswer(EditRefused):
    """The server has no such answer of its own."""

    def __init__(self, slug: str) -> None:
        super().__init__(f"This server has no answer of its own called “{slug}”.")
        self.slug = slug


class NoSuchRevision(EditRefused):
    """The answer never had a revision of that number."""

    def __init__(self, slug: str, number: int) -> None:
        super().__init__(f"The answer “{slug}” has no revision {number}.")
        self.slug = slug
        self.number = number
