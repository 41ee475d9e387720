"""What the bot knows: the shipped answers, and each server's own on top of them."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar
from weakref import WeakValueDictionary

from bot.data import DataFolder
from bot.errors import DataError
from bot.libraries import Libraries, Library
from jss.answers.answer import Answer
from jss.answers.encoder import EncoderMissingError, OnnxEncoder
from jss.answers.files import AnswerFilesError, load_answers, load_not_covered
from jss.answers.matcher import Matcher
from jss.answers.not_covered import NotCovered, NotCoveredKind

if TYPE_CHECKING:  # the command line asks the shipped answers without loading the database
    from bot.store import Store

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Own:
    """What a server lays over the shipped library: its answers, slugs it does not answer, lines not covered."""

    answers: tuple[Answer, ...] = ()
    left_out: Collection[str] = ()
    not_covered: tuple[NotCovered, ...] = ()


# Each holds a fitted matcher; this many moderators may look at a preview at the same time.
FORESEEN = 8


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a library would become with an answer, worked out before that is saved."""

    before: Library
    answer: Answer
    after: Library


class Knowledge:
    """The libraries of all servers, kept in memory; a server's is built when it is first asked for."""

    def __init__(self, shipped: Matcher, own: Callable[[int], Awaitable[Own]] | None = None) -> None:
        self._shipped = _library(shipped)
        self._own = own
        self._libraries = Libraries()
        # The servers of which nothing was changed elsewhere since somebody here began to work on their library.
        self._fresh: set[int] = set()
        self._foreseen: deque[Foreseen] = deque(maxlen=FORESEEN)
        # A lock lives as long as somebody holds it or waits for it.
        self._turns: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @property
    def shipped(self) -> Library:
        """What holds where no server says otherwise."""
        return self._shipped

    async def library(self, guild_id: int | None) -> Library:
        """Give the answers that hold in a server (None: in direct messages)."""
        if guild_id is None or self._own is None:
            return self._shipped
        return self._libraries.get(guild_id) or await self._build(guild_id, self._own)

    async def learn(
        self,
        guild_id: int,
        *,
        answers: Iterable[Answer] = (),
        left_out: Collection[str] = (),
        not_covered: Iterable[NotCovered] = (),
    ) -> None:
        """Lay what was stored just now over a server's library; until that is done the old one answers."""
        known = self._libraries.get(guild_id)
        if known is None:
            return  # it will be built from what is stored
        added, lines = tuple(answers), tuple(not_covered)
        ready = None if left_out or lines else self._ready(known, added)
        self._fresh.add(guild_id)
        self._keep(guild_id, ready or await asyncio.to_thread(_changed, known, added, left_out, lines))

    async def foresee(self, guild_id: int, answer: Answer) -> Library:
        """Give what the library would be with an answer; when that is learnt next, it is live at once."""
        before = await self.library(guild_id)
        after = await asyncio.to_thread(_changed, before, (answer,), (), ())
        self._foreseen.append(Foreseen(before, answer, after))
        return after

    async def foresee_left_alone(self, guild_id: int, line: str) -> Library:
        """Give what the library would be if a line were left alone."""
        before = await self.library(guild_id)
        left = NotCovered(line, NotCoveredKind.NEAR)
        return await asyncio.to_thread(_changed, before, (), (), (left,))

    async def read_again(self, guild_id: int) -> None:
        """Build a server's library anew from what is stored, since something was taken back."""
        if self._own is not None and self._libraries.get(guild_id):
            self._fresh.add(guild_id)
            self._keep(guild_id, await self._built(guild_id, self._own))

    def forget(self, guild_id: int | None) -> None:
        """Let go of what is known of a server, of all of them for None; it is built anew when somebody asks there."""
        if guild_id is None:
            self._libraries = Libraries()
            self._fresh.clear()
        else:
            self._libraries.drop(guild_id)
            self._fresh.discard(guild_id)

    def _ready(self, known: Library, added: tuple[Answer, ...]) -> Library | None:
        fitting = (each for each in self._foreseen if each.before is known and (each.answer,) == added)
        return next((each.after for each in fitting), None)

    def turn(self, guild_id: int) -> asyncio.Lock:
        """Who changes what is stored for a server and then what is known of it does both in one turn."""
        return self._turns.setdefault(guild_id, asyncio.Lock())

    async def _build(self, guild_id: int, read: Callable[[int], Awaitable[Own]]) -> Library:
        async with self.turn(guild_id):
            known = self._libraries.get(guild_id)
            while known is None:
                self._fresh.add(guild_id)
                known = self._keep(guild_id, await self._built(guild_id, read))
            return known

    def _keep(self, guild_id: int, library: Library) -> Library | None:
        """Keep a library, unless it is out of date already: then the next who asks has it built anew."""
        if guild_id not in self._fresh:
            self._libraries.drop(guild_id)
            return None
        self._fresh.discard(guild_id)
        self._libraries.put(guild_id, library)
        return library

    async def _built(self, guild_id: int, read: Callable[[int], Awaitable[Own]]) -> Library:
        own = await read(guild_id)
        left_out = self._shipped.answers.keys() & own.left_out
        return await asyncio.to_thread(_changed, self._shipped, own.answers, left_out, own.not_covered)


async def own_of(store: "Store", shipped: Matcher, guild_id: int) -> Own:
    """Read what a server lays over the shipped library."""
    from bot.store.records import Mark  # noqa: PLC0415 the command line may have no database

    answers = await store.answers.of_guild(guild_id, {answer.slug: answer for answer in shipped.answers})
    marks = await store.gaps.marks(guild_id)
    lines = tuple(
        NotCovered(each.text, NotCoveredKind.NEAR) for each in marks if each.mark is Mark.NOT_COVERED
    )
    return Own(answers.live, answers.retired, lines)


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


def _changed(
    library: Library, answers: Iterable[Answer], left_out: Collection[str], not_covered: Iterable[NotCovered]
) -> Library:
    added, lines = tuple(answers), tuple(not_covered)
    if not added and not left_out and not lines:
        return library
    return _library(library.matcher.changed(added, left_out, lines))


def _library(matcher: Matcher) -> Library:
    return Library({answer.slug: answer for answer in matcher.answers}, matcher)
