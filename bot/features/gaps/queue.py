"""The queue of gaps: questions that people were not helped with, near-duplicates put together."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import cast

import numpy as np
from discord.ext import commands

from bot.client import SupportBot
from bot.features.gaps.meanings import Meaning, Meanings
from bot.meaning import vector_of
from bot.refusal import Refusal
from bot.services import Services
from bot.store.records import Gap, GapMark, Mark, Way
from jss.answers.encoder import Encoder, Vectors
from jss.answers.groups import Flags, alike_to, groups, wording
from jss.answers.questions import asks


@dataclass(frozen=True)
class Group:
    """Questions that ask the same, the newest first; `wordings` are what they said, the commonest first."""

    gaps: tuple[Gap, ...]
    wordings: tuple[str, ...]

    @property
    def wording(self) -> str:
        """The commonest wording; all others are near to it."""
        return self.wordings[0]

    @property
    def question_id(self) -> int:
        """The number under which the group is found again: that of the question which is kept longest."""
        return self.gaps[0].question_id

    @property
    def missing(self) -> tuple[str, ...]:
        """What people said was missing, each thing once."""
        return tuple(dict.fromkeys(word for gap in self.gaps for word in gap.words))

    @cached_property
    def ids(self) -> frozenset[int]:
        """The numbers of all questions in it."""
        return frozenset(gap.question_id for gap in self.gaps)


class Queue(commands.Cog):
    """Give a server's open gaps; whatever is settled stays away."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._meanings = Meanings(services)

    async def open(self, guild_id: int, *, since: datetime | None = None) -> list[Group]:
        """Give the groups of questions asked since then, or as long as questions are kept, most asked first."""
        kept_since = await self.kept_since(guild_id)
        gaps = await self._services.store.gaps.of_guild(guild_id, since=max(since or kept_since, kept_since))
        kept = await self._services.store.gaps.marks(guild_id)
        marks = [mark for mark in kept if mark.mark is not Mark.PROPOSED]
        library = await self._services.knowledge.library(guild_id)
        encoder = library.matcher.cache.encoder
        texts = [gap.text for gap in gaps] + [mark.text for mark in marks if mark.text]
        meanings = await self._meanings.of(texts, encoder)
        return await asyncio.to_thread(_grouped, gaps, _settled(marks, meanings, encoder), meanings)

    @commands.Cog.listener()
    async def on_person_forgotten(self, _user_id: int) -> None:
        """Remember nobody's words any more: whose they are is not known here."""
        self._meanings.forget()

    async def find(self, guild_id: int, question_id: int) -> Group:
        """Give the group that a question is in.

        Raises:
            Refusal: the question is kept no more, or its group is settled.
        """
        found = next((group for group in await self.open(guild_id) if question_id in group.ids), None)
        if found:
            return found
        await self.wording_of(guild_id, question_id)
        raise Refusal("gap-settled")

    async def wording_of(self, guild_id: int, question_id: int) -> str:
        """Give what one question asks.

        Raises:
            Refusal: it is kept no more.
        """
        question = await self._services.store.questions.get(question_id)
        if question is None or question.guild_id != guild_id:
            raise Refusal("gap-gone")
        return wording(question.text) or question.text

    async def kept_since(self, guild_id: int) -> datetime:
        """Give the time before which no question of a server is kept."""
        days = (await self._services.preferences.of(guild_id)).kept_days
        return self._services.clock() - timedelta(days=days)


def queue_of(bot: SupportBot) -> Queue:
    """The bot's one queue."""
    return cast("Queue", bot.get_cog(Queue.__name__))


@dataclass(frozen=True, slots=True)
class Settled:
    """What a mark means, as a unit vector (dimensions,)."""

    mark: GapMark
    vector: Vectors


def _settled(marks: Sequence[GapMark], meanings: Mapping[str, Meaning], encoder: Encoder) -> list[Settled]:
    found: list[Settled] = []
    for mark in marks:
        vector = vector_of(mark.meant, encoder) if mark.meant else None
        if mark.text in meanings:
            vector = meanings[mark.text].vector
        if vector is not None:
            found.append(Settled(mark, vector))
    return found


def _grouped(gaps: Sequence[Gap], marks: Sequence[Settled], meanings: Mapping[str, Meaning]) -> list[Group]:
    asking = [gap for gap in gaps if gap.text in meanings and not _is_an_aside(gap)]
    alike: defaultdict[str, list[Gap]] = defaultdict(list)
    for gap in _unsettled(asking, marks, meanings):
        alike[meanings[gap.text].folded].append(gap)
    if not alike:
        return []
    # Of wordings that are equally common the oldest leads, so that a group does not change as questions come in.
    same = sorted(alike.values(), key=lambda each: (-len(each), each[-1].asked_at, each[-1].question_id))
    vectors = np.stack([meanings[each[0].text].vector for each in same])
    found = [_group([same[row] for row in rows], meanings) for rows in groups(vectors)]
    return sorted(found, key=lambda group: (len(group.gaps), group.gaps[0].asked_at), reverse=True)


def _is_an_aside(gap: Gap) -> bool:
    """Whether it is a reply that asks nothing: a word to somebody else, which the bot was silent about too."""
    return gap.way is Way.REPLY and not asks(gap.text)


def _unsettled(gaps: Sequence[Gap], marks: Sequence[Settled], meanings: Mapping[str, Meaning]) -> list[Gap]:
    if not marks or not gaps:
        return list(gaps)
    near = _near(gaps, marks, meanings)
    # What was answered comes back when it was asked again and still not answered.
    return [
        gap
        for gap, row in zip(gaps, near, strict=True)
        if not any(
            each.mark.mark is not Mark.ANSWERED or gap.asked_at <= each.mark.at
            for each, is_near in zip(marks, row, strict=True)
            if is_near
        )
    ]


def _near(gaps: Sequence[Gap], marks: Sequence[Settled], meanings: Mapping[str, Meaning]) -> Flags:
    asked = np.stack([meanings[gap.text].vector for gap in gaps])
    return alike_to(asked, np.stack([settled.vector for settled in marks]))


def _group(same: Sequence[Sequence[Gap]], meanings: Mapping[str, Meaning]) -> Group:
    """Put gaps together that are folded alike; the first of them are the commonest."""
    gaps = sorted(
        (gap for each in same for gap in each), key=lambda gap: (gap.asked_at, gap.question_id), reverse=True
    )
    said = [Counter(meanings[gap.text].wording for gap in each).most_common(1)[0][0] for each in same]
    return Group(tuple(gaps), tuple(said))
