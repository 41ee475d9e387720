"""`make bench`: speed and memory, each with what it must be.

    python -m tests.bench [times]

`times` is how often each small thing is measured; 200 by default.
"""

import asyncio
import sys
import tempfile
from datetime import datetime, timedelta

from bot.assembly import open_services, utc_now
from bot.memory import give_freed_memory_back, leave_out_what_stays
from tests.bench.board import boards
from tests.bench.conversations import conversations
from tests.bench.figures import Figure, show
from tests.bench.parts import cold_start, edits, long_table, long_table_memory, pastes, resident, servers


class _Hurrying:
    """A clock on which a minute passes between two looks, so that nobody asks too often."""

    def __init__(self) -> None:
        self._looks = 0

    def __call__(self) -> datetime:
        self._looks += 1
        return utc_now() + timedelta(minutes=self._looks)


async def _measure(times: int) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="jss-bench-") as folder:
        async with open_services(f"sqlite:///{folder}/bench.sqlite3", clock=_Hurrying()) as services:
            leave_out_what_stays()
            figures = await conversations(services, times=times)
            figures += await boards(services, times=max(times // 20, 5))
            figures += await pastes(services, times=times)
            figures.append(await long_table(services))
            figures += await edits(services, times=10)
            figures.append(resident())
            figures += await servers(services)
            return [*figures, long_table_memory(services), *cold_start()]


if __name__ == "__main__":
    give_freed_memory_back()  # as `python -m bot run` does
    show(asyncio.run(_measure(int(sys.argv[1]) if len(sys.argv) > 1 else 200)))
