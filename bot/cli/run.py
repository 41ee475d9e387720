"""`python -m bot run`: the bot on Discord."""

import asyncio
import contextlib
import logging

from bot.settings import Settings, read_settings

log = logging.getLogger("bot")


def run() -> None:
    """Run the bot on Discord until it is told to stop."""
    settings = read_settings()
    token = settings.token()
    with contextlib.suppress(asyncio.CancelledError):
        asyncio.run(_run(settings, token))
    log.info("Stopped.")


async def _run(settings: Settings, token: str) -> None:
    # Discord's library takes half a second to load; a missing token is told without it.
    from bot.assembly import open_services  # noqa: PLC0415
    from bot.client import SupportBot  # noqa: PLC0415
    from bot.start import cancel_on_signals, log_to_standard_error, point_at, run_patiently  # noqa: PLC0415

    cancel_on_signals()
    log_to_standard_error(settings.log_level)
    point_at(settings)
    async with open_services(settings.database_url) as services:
        await run_patiently(
            lambda: SupportBot(services),
            token,
            attempts=settings.start_attempts,
            first_pause_s=settings.start_pause_s,
        )
