"""Work that takes too long is given up with a sentence, is ended for certain, and holds nobody else up."""

import asyncio
import gc
import io
import os
import pickle
import signal
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event

import pytest

from bot.data import DataFolder, load_rules
from bot.estimating import Report
from bot.features.estimate import work
from bot.features.estimate.work import BusyError, TookTooLongError, in_time, read_in_time
from bot.reading_process import READY, Job, Trouble, work_through
from bot.reading_room import LARGE, ReadingEndedError, ReadingFailedError, ReadingRoom
from bot.services import Services
from jss.score.rulesets import Rulesets
from tests.features.estimate.paper import LINES, SECRET

ORDINARY = "logo, 5 stars, $120, ended March 2026"
ENDLESS = "Title,Client,Paid,Stars,Ended\n" + "".join(
    f"job {number},client {number},{number},5,2026-05-01\n" for number in range(20_000)
)
MOMENT_S = 0.05  # far less than the endless one takes, and its process has to be fed first


def job(paste: str, limit_s: float = 20.0) -> Job:
    return Job(paste, date(2026, 11, 22), None, limit_s)


def gone(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return True
    return False


async def test_a_paste_that_takes_too_long_ends_in_a_sentence(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "LIMIT_S", MOMENT_S)
    with pytest.raises(TookTooLongError, match="so I stopped"):
        await read_in_time(services, ENDLESS, None)


async def test_what_takes_too_long_is_over_with_its_process_and_the_next_paste_is_read(
    reading_room: ReadingRoom,
) -> None:
    await reading_room.report(job(ORDINARY))
    before = reading_room.process_id
    assert before is not None

    with pytest.raises(ReadingEndedError):
        await reading_room.report(job(ENDLESS, MOMENT_S))

    assert gone(before)
    report = await reading_room.report(job(ORDINARY))
    assert [contract.title for contract in report.reading.contracts] == ["logo"]


async def test_pastes_that_take_too_long_keep_no_thread_from_the_figures_and_the_queue(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "LIMIT_S", MOMENT_S)
    bad = [asyncio.create_task(read_in_time(services, ENDLESS, None)) for _ in range(3)]
    await asyncio.sleep(0)

    loop = asyncio.get_running_loop()
    counted = await asyncio.wait_for(loop.run_in_executor(services.workers, sum, (1, 2)), 1)

    assert counted == 3
    ended = await asyncio.gather(*bad, return_exceptions=True)
    assert [type(error) for error in ended] == [TookTooLongError] * 3


async def test_who_waits_too_long_for_a_turn_is_told_to_come_back(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "WAIT_S", MOMENT_S)
    long = asyncio.create_task(services.reading_room.report(job(ENDLESS)))
    await asyncio.sleep(0)

    with pytest.raises(BusyError, match="Try again in a minute"):
        await read_in_time(services, ORDINARY, None)
    assert len((await long).reading.contracts) > 10_000


async def test_after_a_large_paste_a_fresh_process_takes_over(reading_room: ReadingRoom) -> None:
    await reading_room.report(job(ORDINARY))
    before = reading_room.process_id
    large = await reading_room.report(job(ORDINARY + "\n" * LARGE))

    assert len(large.reading.contracts) == 1
    assert reading_room.process_id != before
    assert before is not None
    assert gone(before)


async def test_a_process_that_was_lost_is_replaced(reading_room: ReadingRoom) -> None:
    await reading_room.report(job(ORDINARY))
    lost = reading_room.process_id
    assert lost is not None
    os.kill(lost, signal.SIGKILL)

    report = await reading_room.report(job(ORDINARY))

    assert len(report.reading.contracts) == 1


async def test_the_event_loop_goes_on_while_a_paste_is_read(reading_room: ReadingRoom) -> None:
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            await asyncio.sleep(0.01)
            beats += 1

    beating = asyncio.create_task(beat())
    with pytest.raises(ReadingEndedError):
        await reading_room.report(job(ENDLESS, 0.5))
    beating.cancel()
    assert beats >= 5


async def test_a_room_that_is_closed_leaves_no_process_behind() -> None:
    room = ReadingRoom(load_rules(DataFolder()))
    await room.report(job(ORDINARY))
    process_id = room.process_id
    reading = asyncio.create_task(room.report(job(ENDLESS)))
    await asyncio.sleep(0.05)

    await asyncio.to_thread(room.close)

    assert process_id is not None
    assert gone(process_id)
    with pytest.raises((ReadingEndedError, ReadingFailedError)):
        await reading


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows the environment of a process")
async def test_the_process_that_reads_pastes_knows_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "not-to-be-handed-on")
    monkeypatch.setenv("DATABASE_URL", "not-to-be-handed-on")
    room = ReadingRoom(load_rules(DataFolder()))
    try:
        await room.report(job(ORDINARY))
        place = Path(f"/proc/{room.process_id}/environ")
        environment = await asyncio.to_thread(place.read_bytes)
    finally:
        room.close()
    assert b"not-to-be-handed-on" not in environment
    assert b"PYTHONPATH" in environment


def test_what_is_told_of_an_error_holds_no_word_of_the_paste() -> None:
    def fail(job: Job, _: Rulesets) -> Report:
        raise ValueError(f"cannot read {job.paste}")

    answers = _answers(fail, job("my secret client"))

    assert answers[0] == READY
    trouble = answers[1]
    assert isinstance(trouble, Trouble)
    assert trouble.told.startswith("ValueError at test_limits_of_work.py")
    assert "secret" not in trouble.told


def test_a_process_goes_on_after_an_error() -> None:
    def fail_once(*_: object) -> Report:
        raise MemoryError

    answers = _answers(fail_once, job("a"), job("b"))

    assert answers[0] == READY
    assert [getattr(answer, "for_memory", None) for answer in answers[1:]] == [True, True]


def _answers(read: Callable[[Job, Rulesets], Report], *jobs: Job) -> list[object]:
    """Let a process that is none read some jobs, and give its answers."""
    reports = io.BytesIO()
    asked = (load_rules(DataFolder()), *jobs)
    work_through(io.BytesIO(b"".join(pickle.dumps(each) for each in asked)), reports, read)
    reports.seek(0)
    answers: list[object] = []
    while reports.tell() < len(reports.getvalue()):
        answer: object = pickle.load(reports)  # noqa: S301 just written
        answers.append(answer)
    return answers


async def test_work_in_threads_that_takes_too_long_ends_in_a_sentence(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "LIMIT_S", MOMENT_S)
    with pytest.raises(TookTooLongError, match="so I stopped"):
        await in_time(services, lambda _: time.sleep(0.3))


async def test_an_error_that_comes_when_the_time_is_up_is_logged_nowhere(
    services: Services, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(work, "LIMIT_S", 0.05)
    ended = Event()

    def late(_: Services) -> None:
        try:
            time.sleep(0.3)
            raise ValueError(LINES)
        finally:
            ended.set()

    with pytest.raises(TookTooLongError):
        await in_time(services, late)
    assert await asyncio.to_thread(ended.wait, 5)
    await asyncio.sleep(0.05)
    gc.collect()
    assert SECRET not in caplog.text
