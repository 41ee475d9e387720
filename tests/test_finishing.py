"""A stop waits for a query that has begun."""

import asyncio

import pytest

from bot import finishing
from bot.finishing import ended, to_its_end


async def test_what_has_begun_is_finished_before_its_caller_is_cancelled() -> None:
    steps: list[str] = []

    async def query() -> None:
        steps.append("begun")
        await asyncio.sleep(0.02)
        steps.append("done")

    caller = asyncio.create_task(to_its_end(query()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    caller.cancel()
    with pytest.raises(asyncio.CancelledError):
        await caller
    assert steps == ["begun", "done"]


async def test_the_result_comes_back_and_so_does_a_failure() -> None:
    async def found(number: int) -> float:
        return 1 / number

    assert await to_its_end(found(4)) == 0.25
    with pytest.raises(ZeroDivisionError):
        await to_its_end(found(0))


async def test_what_takes_too_long_is_cut_short_and_a_stop_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finishing, "FINISH_S", 0.02)
    monkeypatch.setattr(finishing, "GIVE_UP_S", 0.02)
    never = asyncio.Event()
    cut: list[str] = []

    async def stubborn() -> None:
        try:
            await never.wait()
        except asyncio.CancelledError:
            cut.append("short")
            await never.wait()

    caller = asyncio.create_task(to_its_end(stubborn()))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    caller.cancel()
    async with asyncio.timeout(1):
        await ended(caller)
        with pytest.raises(asyncio.CancelledError):
            await caller
    assert cut == ["short"]
    never.set()
    await asyncio.sleep(0)


async def test_a_task_that_never_ends_is_not_waited_for_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finishing, "FINISH_S", 0.01)
    monkeypatch.setattr(finishing, "GIVE_UP_S", 0.01)
    task = asyncio.create_task(asyncio.sleep(3600))
    async with asyncio.timeout(1):
        await ended(task)
    task.cancel()
