"""Work that a stop does not cut short."""

import asyncio
from collections.abc import Coroutine
from typing import TypeVar

T = TypeVar("T")


async def to_its_end(work: Coroutine[None, None, T]) -> T:
    """Await work that is finished even if the caller is cancelled meanwhile; the cancellation comes then.

    A query that is cancelled leaves its connection to the garbage collector, and complaints in the log.
    """
    task = asyncio.create_task(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task})
        raise
