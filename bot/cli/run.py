"""`python -m bot run`: the bot on Discord."""

import asyncio
import contextlib
import logging
import signal
import sys
from typing import NoReturn

from bot.errors import ExitCode
from bot.memory import give_freed_memory_back, leave_out_what_stays
from bot.settings import Settings, read_settings

log = logging.getLogger("bot")

LET_FINISH_S = 1.0


def run() -> None:
    """Run the bot on Discord until it is told to stop."""
    settings = read_settings()
    token = settings.token()
    signal.signal(signal.SIGTERM, _leave)
    give_freed_memory_back()
    with contextlib.suppress(asyncio.CancelledError):
        asyncio.run(_run(settings, token))
    log.info("Stopped.")


def _leave(*_: object) -> NoReturn:
    # Until the bot itself listens for signals, nothing is open that would have to be closed.
    sys.exit(ExitCode.OK)


async def _run(settings: Settings, token: str) -> None:
    # Discord's library takes half a second to load; a missing token is told without it.
    from bot.assembly import open_services  # noqa: PLC0415
    from bot.client import bot_for  # noqa: PLC0415
    from bot.start import cancel_on_signals, log_to_standard_error, point_at, run_patiently  # noqa: PLC0415

    cancel_on_signals()
    log_to_standard_error(settings.log_level)
    point_at(settings)
    async with open_services(settings.database_url) as services:
        leave_out_what_stays()
        services.reading_room.warm()
        try:
            await run_patiently(
                lambda: bot_for(services, settings),
                token,
                attempts=settings.start_attempts,
                first_pause_s=settings.start_pause_s,
            )
        finally:
            await _end_the_rest()


async def _end_the_rest() -> None:
    """Let what an event has begun finish, for the store closes next; what takes longer is cut short.

    A cancelled query would leave its connection to the garbage collector, and complaints in the log.
    """
    if rest := asyncio.all_tasks() - {asyncio.current_task()}:
        _, late = await asyncio.wait(rest, timeout=LET_FINISH_S)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
