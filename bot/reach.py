"""What a change would do to the questions that people asked of late."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from bot.knowledge import Library
from bot.services import Services
from jss.answers.answer import Answer
from jss.answers.matcher import Matcher
from jss.answers.reply import Outcome, Reply

RECENT = timedelta(days=30)
# A question takes some 6 ms to judge, and somebody is waiting.
MOST = 100


@dataclass(frozen=True, slots=True)
class Reach:
    """`near` of the questions without a good answer lead to this one, and `gained` would be answered by it now.

    `lost` counts answered questions that it would no longer answer, and `taken` those that it would take
    from other answers, by their slugs.
    """

    near: int = 0
    gained: tuple[str, ...] = ()
    lost: int = 0
    taken: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True)
class Silence:
    """What leaving a line alone would cost: the answer that the line gets now, and `lost` recent questions."""

    answer: Answer | None
    lost: tuple[str, ...]


async def reach_of(services: Services, guild_id: int, answer: Answer) -> Reach:
    """Judge recent questions with the answer and without it; nothing is changed by that."""
    library = await services.knowledge.library(guild_id)
    foreseen = await services.knowledge.foresee(guild_id, answer)
    before, after = await _deciding(services, guild_id, library, foreseen)
    gaps = await services.store.gaps.of_guild(guild_id, since=services.clock() - RECENT, limit=MOST)
    answered = await _answered(services, guild_id)
    return await asyncio.to_thread(judged, before, after, answer.slug, [gap.text for gap in gaps], answered)


async def silence_of(services: Services, guild_id: int, line: str) -> Silence:
    """Judge recent questions as if the line were left alone; nothing is changed by that."""
    library = await services.knowledge.library(guild_id)
    foreseen = await services.knowledge.foresee_left_alone(guild_id, line)
    before, after = await _deciding(services, guild_id, library, foreseen)
    answered = await _answered(services, guild_id)

    def judge() -> Silence:
        given = before.reply(line).matches
        lost = dict.fromkeys(
            text
            for text, topic in answered
            if topic not in _given(after.reply(text)) and topic in _given(before.reply(text))
        )
        return Silence(library.answers[given[0].topic] if given else None, tuple(lost))

    return await asyncio.to_thread(judge)


async def _deciding(services: Services, guild_id: int, *libraries: Library) -> list[Matcher]:
    thresholds = (await services.preferences.of(guild_id)).thresholds()
    return [each.matcher.with_thresholds(thresholds) for each in libraries]


async def _answered(services: Services, guild_id: int) -> list[tuple[str, str]]:
    """The recent questions that were answered, each with the slug of its answer."""
    since = services.clock() - RECENT
    asked = await services.store.questions.recent(guild_id, limit=MOST, outcome=Outcome.ANSWERED)
    return [(question.text, question.topic or "") for question in asked if question.asked_at >= since]


def judged(
    before: Matcher, after: Matcher, slug: str, gaps: Sequence[str], answered: Sequence[tuple[str, str]]
) -> Reach:
    """Judge `gaps`, and what was `answered` with the slug beside it, by a matcher that knows the answer."""
    near, gained = 0, list[str]()
    for text in gaps:
        reply = after.reply(text)
        if slug not in _given(reply) | _offered(reply):
            continue
        near += 1
        if slug in _given(reply) and slug not in _given(before.reply(text)):
            gained.append(text)
    lost, taken = 0, Counter[str]()
    for text, topic in answered:
        given = _given(after.reply(text))
        lost += topic == slug and topic not in given
        if slug in given and topic not in given:
            taken[topic] += 1
    return Reach(near, tuple(gained), lost, taken)


def _given(reply: Reply) -> set[str]:
    return {match.topic for match in reply.matches}


def _offered(reply: Reply) -> set[str]:
    return set(reply.suggestions) if reply.outcome is Outcome.CHOICES else set()
