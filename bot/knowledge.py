"""What the bot knows: the shipped answers, and each server's own on top of them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from bot.data import DataFolder
from bot.errors import DataError
from jss.answers.answer import Answer
from jss.answers.encoder import EncoderMissingError, OnnxEncoder
from jss.answers.files import AnswerFilesError, load_answers, load_not_covered
from jss.answers.matcher import Matcher

if TYPE_CHECKING:  # the command line asks the shipped answers without loading the database
    from bot.store.records import GuildAnswers

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Library:
    """The answers that hold in one server, and their matcher; a snapshot."""

    answers: dict[str, Answer]
    matcher: Matcher


class Knowledge:
    """The libraries of all servers, kept in memory."""

    def __init__(
        self, shipped: Matcher, own_answers: "Callable[[int], Awaitable[GuildAnswers]] | None" = None
    ) -> None:
        self._shipped = _library(shipped)
        self._own_answers = own_answers
        self._libraries: dict[int, Library] = {}

    @property
    def shipped(self) -> Library:
        """What holds where no server says otherwise."""
        return self._shipped

    async def library(self, guild_id: int | None) -> Library:
        """Give the answers that hold in a server (None: in direct messages)."""
        if guild_id is None or self._own_answers is None:
            return self._shipped
        if guild_id not in self._libraries:
            own = await self._own_answers(guild_id)
            self._libraries[guild_id] = await asyncio.to_thread(_overlaid, self._shipped, own)
        return self._libraries[guild_id]

    def forget(self, guild_id: int) -> None:
        """Read a server's answers anew next time, since they were edited."""
        self._libraries.pop(guild_id, None)


def load_matcher(data: DataFolder) -> Matcher:
    """Load the shipped answers and index them; embeddings computed before are taken from the cache.

    Raises:
        DataError: files are missing or broken; one sentence for each fault.
    """
    faults: list[str] = []
    answers = _loaded(lambda: load_answers(data.answers), faults)
    not_covered = _loaded(lambda: load_not_covered(data.not_covered), faults)
    if faults:
        raise DataError(faults)
    try:
        shipped = data.encoder / "vectors.npz"
        return Matcher.build(answers, not_covered, OnnxEncoder(data.encoder), data.cache, shipped=shipped)
    except EncoderMissingError as error:
        raise DataError([str(error)]) from error


def _loaded(load: Callable[[], tuple[T, ...]], faults: list[str]) -> tuple[T, ...]:
    try:
        return load()
    except AnswerFilesError as error:
        faults += map(str, error.faults)
        return ()


def _overlaid(shipped: Library, own: "GuildAnswers") -> Library:
    left_out = own.retired & shipped.answers.keys()
    if not own.live and not left_out:
        return shipped
    return _library(shipped.matcher.changed(own.live, left_out))


def _library(matcher: Matcher) -> Library:
    return Library({answer.slug: answer for answer in matcher.answers}, matcher)
