"""Reading, estimating and drawing, off the event loop and within limits."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import discord

from bot.errors import BotError
from bot.estimating import Report, report_on
from bot.features.estimate.picture import draw
from bot.features.estimate.sheets import Sheet
from bot.services import Services
from jss.contracts import PasteError, decode_upload
from jss.contracts.upload import UPLOAD_LIMIT
from jss.score.forecast import Point, forecast

T = TypeVar("T")

LIMIT_S = 5.0
MOST_FORECAST = 2000


class PasteUnreadableError(BotError):
    """What was sent cannot be read as a paste."""


class TookTooLongError(BotError):
    """The paste is more than can be worked through in time."""


async def in_time(services: Services, work: Callable[[Services], T]) -> T:
    """Run work in a thread.

    Raises:
        TookTooLongError: it takes longer than the limit.
    """
    loop = asyncio.get_running_loop()
    try:
        return await asyncio.wait_for(loop.run_in_executor(services.workers, work, services), LIMIT_S)
    except TimeoutError:
        raise TookTooLongError(
            f"That took longer than {LIMIT_S:.0f} seconds, so I stopped. "
            "Send fewer contracts: the last 24 months are enough."
        ) from None


def work_out(services: Services, sheet: Sheet) -> Sheet:
    """Read the paste, estimate the score as of today, and draw it."""
    report = report_on(
        sheet.paste, rulesets=services.rulesets, as_of=services.clock().date(), shown=sheet.shown
    )
    return drawn(sheet, report)


def drawn(sheet: Sheet, report: Report) -> Sheet:
    """Put a report into a sheet, with the forecast of its coming months and the picture of both."""
    outlook = _outlook(report)
    picture = draw(report.estimate, forecast=outlook)
    return replace(sheet, report=report, outlook=outlook, picture=picture)


def _outlook(report: Report) -> tuple[Point, ...]:
    """The score of the coming months if nothing else happened; none for more contracts than a person has."""
    contracts = report.reading.contracts
    if len(contracts) > MOST_FORECAST:
        return ()
    return forecast(contracts, as_of=report.estimate.as_of, ruleset=report.ruleset)


async def text_of(upload: discord.Attachment) -> str:
    """Fetch an upload and give its text; size and kind are checked before it is fetched.

    Raises:
        PasteUnreadableError: it is too large, or not text.
    """
    if upload.size > UPLOAD_LIMIT:
        raise PasteUnreadableError(
            f"{upload.filename} is larger than 1 MiB. Keep the contracts of the last 24 months and try again."
        )
    if (upload.content_type or "").startswith(("image/", "video/", "audio/")):
        raise PasteUnreadableError(
            f"{upload.filename} is not text. Copy the text of the page instead of a picture of it."
        )
    try:
        return decode_upload(await upload.read())
    except PasteError as error:
        raise PasteUnreadableError(str(error)) from error
    except discord.HTTPException as error:
        raise PasteUnreadableError(
            f"Discord did not hand me {upload.filename}. Please send it again."
        ) from error


def shown_score(text: str) -> int | None:
    """The score that somebody typed, None for nothing.

    Raises:
        PasteUnreadableError: it is not a percentage.
    """
    digits = text.strip().removesuffix("%").strip()
    if not digits:
        return None
    if not digits.isascii() or not digits.isdigit() or not 0 <= int(digits) <= 100:
        raise PasteUnreadableError(
            f"The score that Upwork shows must be a whole number from 0 to 100, not “{digits[:20]}”."
        )
    return int(digits)
