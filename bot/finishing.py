"""Work that neither a stop nor another cancellation cuts short, unless it takes too long."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import TypeVar

T = TypeVar("T")

log = logging.getLogger(__name__)

# Whoever stops the process has patience for some ten seconds in all, then kills it.
FINISH_S = 2.0
GIVE_UP_S = 1.0


async def to_its_end(work: Coroutine[None, None, T]) -> T:
    """Await work that is finished even if the caller is cancelled meanwhile; the cancellation comes then.

    A query that is cancelled leaves its connection to the garbage collector, and complaints in the log: work is cut
    short only when it takes longer than FINISH_S more.
    """
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        _, late = await asyncio.wait({task}, timeout=FINISH_S)
        if late:
            log.warning(
                "Something that was under way when its caller was cancelled took too long and was cut short."
            )
            task.cancel()
            await asyncio.wait({task}, timeout=GIVE_UP_S)
        raise


async def ended(task: "asyncio.Task[None] | None") -> None:
    """Wait until a cancelled task has ended, as far as `to_its_end` lets it take."""
    if task:
        await asyncio.wait({task}, timeout=FINISH_S + 2 * GIVE_UP_S)
