"""A stop waits for a query that has begun."""

import asyncio

import pytest

from bot.finishing import to_its_end


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
