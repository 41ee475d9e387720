"""What a digest tells of: how many questions came, which were not answered, which answers fell short."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import datetime

from bot.features.gaps.queue import Group, Queue
from bot.services import Services
from bot.store.records import Gap, Verdict
from jss.answers.answer import Answer
from jss.answers.reply import Outcome

GROUPS = 5
SHORT_ANSWERS = 3


@dataclass(frozen=True, slots=True)
class FellShort:
    """An answer that people said was not quite right, and what they had asked, the newest first."""

    answer: Answer
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """A server's questions since a time; `asked` counts them by what they got."""

    since: datetime
    until: datetime
    asked: Counter[Outcome]
    groups: tuple[Group, ...]
    fell_short: tuple[FellShort, ...]


async def week_of(services: Services, queue: Queue, guild_id: int, since: datetime) -> Week:
    """Gather what happened from a time until now; nothing that is older than questions are kept."""
    since = max(since, await queue.kept_since(guild_id))
    askings = await services.store.questions.askings(guild_id, since=since)
    return Week(
        since,
        services.clock(),
        Counter(asking.outcome for asking in askings),
        tuple((await queue.open(guild_id, since=since))[:GROUPS]),
        await _fell_short(services, guild_id, since),
    )


async def _fell_short(services: Services, guild_id: int, since: datetime) -> tuple[FellShort, ...]:
    answers = (await services.knowledge.library(guild_id)).answers
    by_topic: defaultdict[str, list[Gap]] = defaultdict(list)
    for gap in await services.store.gaps.of_guild(guild_id, since=since):
        if gap.outcome is Outcome.ANSWERED and Verdict.NOT_QUITE in gap.verdicts and gap.topic in answers:
            by_topic[gap.topic].append(gap)
    most_first = sorted(by_topic.items(), key=lambda item: len(item[1]), reverse=True)
    return tuple(
        FellShort(answers[topic], tuple(gap.text for gap in gaps))
        for topic, gaps in most_first[:SHORT_ANSWERS]
    )
