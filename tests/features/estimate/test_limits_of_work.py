"""Work that takes too long is given up with a sentence, and holds nobody else up."""

import asyncio
import time

import pytest

from bot.features.estimate import work
from bot.features.estimate.work import TookTooLongError, in_time
from bot.services import Services


async def test_work_that_takes_too_long_ends_in_a_sentence(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "LIMIT_S", 0.05)
    with pytest.raises(TookTooLongError, match="so I stopped"):
        await in_time(services, lambda _: time.sleep(0.3))


async def test_the_event_loop_goes_on_while_a_paste_is_worked_on(services: Services) -> None:
    beats = 0

    async def beat() -> None:
        nonlocal beats
        while True:
            await asyncio.sleep(0.01)
            beats += 1

    beating = asyncio.create_task(beat())
    await in_time(services, lambda _: time.sleep(0.2))
    beating.cancel()
    assert beats >= 5
