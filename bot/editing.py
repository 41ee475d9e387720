"""Changing a server's answers: stored, known to the matcher, and told to whoever shows them, in that order."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.knowledge import Knowledge
from bot.refusal import Refusal
from bot.store import Store
from bot.store.records import AnswerState, Change, Revision
from jss.answers.answer import Answer

log = logging.getLogger(__name__)

# Of one answer. The longest shipped ones have about a hundred phrasings.
MOST_ALIASES, MOST_PHRASINGS, MOST_SOURCES = 50, 150, 20
# Of one server: its answers besides the shipped ones, and its phrasings, each of which has to be learnt.
MOST_ANSWERS, MOST_LINES = 300, 6000


@dataclass(frozen=True, slots=True)
class Standing:
    """What a server says under a slug at present; `seen` is what a change of it has to name.

    `answer` is None where nothing is said: it was retired, and `last` is what was said before.
    """

    answer: Answer | None
    last: Answer | None
    seen: int
    state: AnswerState


@dataclass(frozen=True, slots=True)
class Edited:
    """One change that was made: what was said before and what is said now, None where nothing.

    `was` is the state before it, None for an answer that is new.
    """

    guild_id: int
    slug: str
    before: Answer | None
    after: Answer | None
    revision: Revision
    was: AnswerState | None = None


Listener = Callable[[int, Sequence[Edited]], Awaitable[None]]


class Editing:
    """Make changes; each comes back when it is live, and EditRefused or Refusal says why one was not made."""

    def __init__(self, knowledge: Knowledge, store: Store) -> None:
        self._knowledge = knowledge
        self._answers = store.answers
        self._listeners: list[Listener] = []
        self._telling: set[asyncio.Task[None]] = set()

    def tell(self, listener: Listener) -> None:
        """Call the listener after each change from now on, in the background."""
        self._listeners.append(listener)

    def tell_no_more(self, listener: Listener) -> None:
        """Leave the listener alone from now on."""
        self._listeners.remove(listener)

    async def standing(self, guild_id: int, slug: str) -> Standing:
        """Look up what stands under a slug.

        Raises:
            Refusal: neither the server nor the bot ever had such an answer.
        """
        shipped = self._shipped(slug)
        own = await self._answers.current(guild_id, slug)
        if own is None:
            if shipped is None:
                raise Refusal("answer-unknown", slug=slug[:80])
            return Standing(shipped, shipped, 0, AnswerState.SHIPPED)
        if own.state is AnswerState.LIVE:
            answer = own.over(shipped)
            return Standing(answer, answer, own.number, own.state)
        if own.state is AnswerState.SHIPPED and shipped:
            return Standing(shipped, shipped, own.number, own.state)
        return Standing(None, own.over(shipped), own.number, AnswerState.RETIRED)

    async def add(self, guild_id: int, answer: Answer, change: Change) -> Edited:
        """Say something new, under a slug that neither the server nor the bot uses."""
        if self._shipped(answer.slug):
            raise Refusal("answer-slug-taken", slug=answer.slug)
        await self.refuse_too_much(guild_id, [answer])
        async with self._knowledge.turn(guild_id):
            revision = await self._answers.add(guild_id, answer, change)
            await self._knowledge.learn(guild_id, answers=[revision.answer])
        return self._told(Edited(guild_id, answer.slug, None, revision.answer, revision))

    async def edit(self, guild_id: int, answer: Answer, change: Change, *, seen: int) -> Edited:
        """Say something else under a slug."""
        before = await self.standing(guild_id, answer.slug)
        await self.refuse_too_much(guild_id, [answer])
        async with self._knowledge.turn(guild_id):
            base = self._shipped(answer.slug)
            revision = await self._answers.edit(guild_id, answer, change, seen=seen, base=base)
            await self._knowledge.learn(guild_id, answers=[self._now(revision)])
        now = self._now(revision)
        return self._told(Edited(guild_id, answer.slug, before.answer, now, revision, before.state))

    async def retire(self, guild_id: int, slug: str, change: Change, *, seen: int) -> Edited:
        """Say nothing any more under a slug, be it a shipped one."""
        before = await self.standing(guild_id, slug)
        if before.answer is None:
            raise Refusal("answer-retired-already", slug=slug)
        async with self._knowledge.turn(guild_id):
            base = self._shipped(slug)
            revision = await self._answers.retire(guild_id, before.answer, change, seen=seen, base=base)
            await self._knowledge.learn(guild_id, left_out=[slug])
        return self._told(Edited(guild_id, slug, before.answer, None, revision, before.state))

    async def restore(self, guild_id: int, slug: str, number: int, change: Change, *, seen: int) -> Edited:
        """Say again what a revision said."""
        before = await self.standing(guild_id, slug)
        async with self._knowledge.turn(guild_id):
            revision = await self._answers.restore(guild_id, slug, number, change, seen=seen)
            await self._knowledge.learn(guild_id, answers=[self._now(revision)])
        return self._told(Edited(guild_id, slug, before.answer, self._now(revision), revision, before.state))

    async def follow_shipped(self, guild_id: int, slug: str, change: Change, *, seen: int) -> Edited:
        """Go back to what the bot ships under a slug."""
        shipped = self._shipped(slug)
        if shipped is None:
            raise Refusal("answer-not-shipped", slug=slug)
        before = await self.standing(guild_id, slug)
        async with self._knowledge.turn(guild_id):
            revision = await self._answers.follow_shipped(guild_id, shipped, change, seen=seen)
            await self._knowledge.learn(guild_id, answers=[shipped])
        return self._told(Edited(guild_id, slug, before.answer, shipped, revision, before.state))

    async def put_all(
        self, guild_id: int, answers: Sequence[Answer], change: Change, *, seen: Mapping[str, int]
    ) -> list[Edited]:
        """Say all of these from now on, in one go: either every one of them is stored or none."""
        await self.refuse_too_much(guild_id, answers)
        before = {answer.slug: await self._said(guild_id, answer.slug) for answer in answers}
        async with self._knowledge.turn(guild_id):
            shipped = self._knowledge.shipped.answers
            revisions = await self._answers.put_all(guild_id, answers, change, seen=seen, shipped=shipped)
            await self._knowledge.learn(guild_id, answers=map(self._now, revisions))
        edited = [
            Edited(guild_id, each.answer.slug, before[each.answer.slug], self._now(each), each)
            for each in revisions
        ]
        self._tell_all(guild_id, edited)
        return edited

    def _shipped(self, slug: str) -> Answer | None:
        return self._knowledge.shipped.answers.get(slug)

    def _now(self, revision: Revision) -> Answer:
        """What a live revision says now, where it is a version of a shipped answer."""
        return revision.over(self._shipped(revision.answer.slug))

    async def refuse_too_much(self, guild_id: int, changed: Sequence[Answer]) -> None:
        """Leave what is within bounds; what is beyond them already may stay, and become less.

        Raises:
            Refusal: these changes would go beyond what a server may have.
        """
        shipped = self._knowledge.shipped.answers
        before = (await self._knowledge.library(guild_id)).answers
        after = before | {answer.slug: answer for answer in changed}
        for answer in changed:
            known = before.get(answer.slug)
            if len(answer.phrasings) > max(MOST_PHRASINGS, len(known.phrasings) if known else 0):
                raise Refusal("many-phrasings", count=len(answer.phrasings), most=MOST_PHRASINGS)
        if len(after.keys() - shipped.keys()) > max(MOST_ANSWERS, len(before.keys() - shipped.keys())):
            raise Refusal("many-answers", most=MOST_ANSWERS)
        if own_lines(after, shipped) > max(MOST_LINES, own_lines(before, shipped)):
            raise Refusal("many-lines", most=MOST_LINES)

    async def _said(self, guild_id: int, slug: str) -> Answer | None:
        library = await self._knowledge.library(guild_id)
        return library.answers.get(slug)

    def _told(self, edited: Edited) -> Edited:
        self._tell_all(edited.guild_id, [edited])
        return edited

    def _tell_all(self, guild_id: int, edited: Sequence[Edited]) -> None:
        for listener in self._listeners:
            task = asyncio.create_task(_tell_one(listener, guild_id, edited))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)


def own_lines(answers: Mapping[str, Answer], shipped: Mapping[str, Answer]) -> int:
    """Count the phrasings that do not ship."""
    count = 0
    for slug, answer in answers.items():
        known = shipped.get(slug)
        if answer is not known:
            count += len(set(answer.phrasings) - set(known.phrasings if known else ()))
    return count


async def _tell_one(listener: Listener, guild_id: int, edited: Sequence[Edited]) -> None:
    try:
        await listener(guild_id, edited)
    except Exception:
        # The change itself is made; whoever made it must not be told otherwise.
        log.exception("A change of answers in server %s could not be shown everywhere.", guild_id)
