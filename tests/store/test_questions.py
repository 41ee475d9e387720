import asyncio
import statistics
import time
from collections.abc import Coroutine
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import func
from sqlalchemy.exc import StatementError
from sqlmodel import select

from bot.store import Store, open_store
from bot.store.records import Verdict, Vote, Way
from bot.store.tables import QuestionRow
from jss.answers.reply import Outcome
from tests.store.examples import GUILD, MODERATOR, NOW, OTHER_GUILD, OTHER_MODERATOR, question


async def test_a_logged_question_comes_back_as_it_was(store: Store) -> None:
    asked = question(store.user_hash(MODERATOR))
    await store.questions.log(asked)
    assert await store.questions.recent(GUILD) == [asked]


async def test_the_number_of_a_deleted_question_is_never_given_to_another(store: Store) -> None:
    number = await store.questions.log(question(store.user_hash(MODERATOR)))
    await store.personal.forget(MODERATOR)
    assert await store.questions.get(number) is None
    assert await store.questions.log(question(store.user_hash(OTHER_MODERATOR))) > number


async def test_a_question_in_a_direct_message_that_nothing_was_near_to_is_kept_too(store: Store) -> None:
    asked = replace(
        question(store.user_hash(MODERATOR)),
        guild_id=None,
        outcome=Outcome.ABSTAINED,
        topic=None,
        confidence=None,
        way=Way.DIRECT,
    )
    await store.questions.log(asked)
    assert await store.questions.recent(None) == [asked]
    assert await store.questions.recent(GUILD) == []


async def test_the_newest_questions_of_a_server_come_first_and_may_be_chosen_by_outcome(store: Store) -> None:
    asked = question(store.user_hash(MODERATOR))
    open_ones = [
        replace(asked, message_id=n, asked_at=NOW + timedelta(minutes=n), outcome=Outcome.ABSTAINED)
        for n in range(5)
    ]
    for each in (asked, *open_ones, replace(asked, guild_id=OTHER_GUILD)):
        await store.questions.log(each)
    newest = await store.questions.recent(GUILD, limit=2)
    assert newest == [open_ones[4], open_ones[3]]
    assert await store.questions.recent(GUILD, outcome=Outcome.ANSWERED) == [asked]


async def test_a_time_in_any_zone_comes_back_as_the_same_moment_in_utc(store: Store) -> None:
    local = NOW.astimezone(timezone(timedelta(hours=-5)))
    await store.questions.log(replace(question(store.user_hash(1)), asked_at=local))
    (found,) = await store.questions.recent(GUILD)
    assert found.asked_at == local
    assert found.asked_at.utcoffset() == timedelta()


async def test_a_time_without_a_zone_is_a_mistake(store: Store) -> None:
    naive = datetime(2026, 3, 1)  # noqa: DTZ001 the mistake in question
    with pytest.raises(StatementError, match="without a zone"):
        await store.questions.log(replace(question(store.user_hash(1)), asked_at=naive))


async def test_any_text_that_discord_lets_through_can_be_logged(store: Store) -> None:
    for text in ["", "nul\0nul", "half \ud83d a pair", "x" * 20_000, "';--", "سؤال 💬"]:
        number = await store.questions.log(question(store.user_hash(1), text))
        found = await store.questions.get(number)
        assert found
        assert found.text == text.replace("\0", "").replace("\ud83d", "?")


async def test_the_purge_deletes_what_was_asked_before_and_counts_it(store: Store) -> None:
    asked = question(store.user_hash(1))
    days = [replace(asked, asked_at=NOW - timedelta(days=n)) for n in (29, 30, 31, 400)]
    for day in days:
        await store.questions.log(day)
    assert await store.questions.purge(GUILD, before=NOW - timedelta(days=30)) == 2
    assert await store.questions.recent(GUILD) == days[:2]


async def test_a_burst_of_500_questions_is_logged_whole_while_others_read(store: Store) -> None:
    asker = store.user_hash(1)
    logging = [store.questions.log(question(asker, number=number)) for number in range(500)]
    reading = [store.questions.recent(GUILD, limit=1) for _ in range(100)]
    await asyncio.gather(*logging, *reading)
    logged = await store.questions.recent(GUILD, limit=1000)
    assert {found.message_id for found in logged} == set(range(500))


async def test_writes_of_one_program_take_turns_without_meeting_a_lock_of_the_database(path: Path) -> None:
    async with open_store(f"sqlite:///{path}?timeout=0") as store:
        asker = store.user_hash(1)
        await asyncio.gather(*(store.questions.log(question(asker, number=n)) for n in range(50)))
        assert len(await store.questions.recent(GUILD)) == 50


async def test_logging_does_not_slow_an_answer(path: Path) -> None:
    took: list[float] = []
    async with open_store(f"sqlite:///{path}") as store:
        asked = question(store.user_hash(1))
        for _ in range(100):
            start = time.perf_counter()
            await store.questions.log(asked)
            took.append(time.perf_counter() - start)
    # The quickest quarter: what else the machine is doing is not measured.
    assert statistics.quantiles(took, n=4)[0] < 0.005


async def _cancelled(work: Coroutine[None, None, object], *, after_s: float) -> None:
    task = asyncio.create_task(work)
    await asyncio.sleep(after_s)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_write_that_is_cancelled_leaves_the_store_working(store: Store) -> None:
    asked = question(store.user_hash(1))
    for moment in range(30):
        await _cancelled(store.questions.log(asked), after_s=moment / 20_000)
    await store.questions.log(replace(asked, message_id=77))
    assert (await store.questions.recent(GUILD, limit=1))[0].message_id == 77


async def test_a_write_that_is_cancelled_holds_no_lock_against_the_next(path: Path) -> None:
    async with open_store(f"sqlite:///{path}?timeout=0") as store:
        asked = question(store.user_hash(1))
        for moment in range(60):
            await _cancelled(store.questions.log(asked), after_s=moment / 20_000)
            await store.questions.log(asked)


async def test_what_a_channel_was_answered_lately_leaves_out_what_only_one_person_saw(store: Store) -> None:
    asked = question(store.user_hash(MODERATOR))
    seen = {
        "here": replace(asked, way=Way.WATCHED),
        "asked-here": replace(asked, way=Way.MENTION),
        "before": replace(asked, way=Way.WATCHED, asked_at=NOW - timedelta(hours=1)),
        "elsewhere": replace(asked, way=Way.WATCHED, channel_id=asked.channel_id + 1),
        "perhaps-private": replace(asked, way=Way.SLASH),
        "offered": replace(asked, way=Way.MENTION, outcome=Outcome.CHOICES),
        "to-this-message": replace(asked, way=Way.WATCHED, message_id=7),
    }
    for topic, each in seen.items():
        await store.questions.log(replace(each, topic=topic))
    given = await store.questions.topics_given(
        GUILD, asked.channel_id, since=NOW - timedelta(minutes=30), besides=7
    )
    assert given == {"here", "asked-here"}


async def test_a_question_that_is_dropped_takes_what_was_said_about_its_answer_along(store: Store) -> None:
    number = await store.questions.log(question(store.user_hash(MODERATOR)))
    await store.votes.cast(Vote(number, store.user_hash(MODERATOR), Verdict.HELPED, None, "", NOW))
    await store.questions.drop(number)
    assert await store.questions.get(number) is None
    assert await store.votes.of_question(number) == []


async def test_who_reads_sees_one_state_whatever_is_written_meanwhile(store: Store) -> None:
    count = select(func.count()).select_from(QuestionRow)
    async with store._database.reading() as session:  # pyright: ignore[reportPrivateUsage] as its queries do
        before = (await session.exec(count)).one()
        await store.questions.log(question(store.user_hash(1)))
        assert (await session.exec(count)).one() == before == 0
    assert len(await store.questions.recent(GUILD)) == 1
