"""The libraries that are kept in memory: of the servers that asked last, as many as there is room for."""

from collections import OrderedDict
from dataclasses import dataclass

from jss.answers.answer import Answer
from jss.answers.matcher import Matcher
from jss.answers.version import Version

# A server with a few answers of its own takes some 0.3 MiB, and 4 KiB more for each line that it teaches.
MOST_SERVERS = 500
MOST_LINES = 30_000


@dataclass(frozen=True, slots=True)
class Library:
    """The answers that hold in one server, and their matcher; a snapshot."""

    answers: dict[str, Answer]
    matcher: Matcher

    @property
    def own_lines(self) -> int:
        """How many lines it holds beside the shipped ones."""
        head = self.matcher.head
        return len(head.vectors) if isinstance(head, Version) else 0


class Libraries:
    """Libraries by server; whoever asked longest ago leaves first, and is built anew when it asks again."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Library] = OrderedDict()
        self._lines = 0

    def get(self, guild_id: int) -> Library | None:
        """Give a server's library, if it is kept."""
        found = self._kept.get(guild_id)
        if found is not None:
            self._kept.move_to_end(guild_id)
        return found

    def put(self, guild_id: int, library: Library) -> None:
        """Keep a server's library in the place of its earlier one."""
        self.drop(guild_id)
        self._kept[guild_id] = library
        self._lines += library.own_lines
        while len(self._kept) > 1 and (len(self._kept) > MOST_SERVERS or self._lines > MOST_LINES):
            self.drop(next(iter(self._kept)))

    def drop(self, guild_id: int) -> None:
        """Keep a server's library no more."""
        dropped = self._kept.pop(guild_id, None)
        self._lines -= dropped.own_lines if dropped else 0

    def __len__(self) -> int:
        """How many are kept."""
        return len(self._kept)
