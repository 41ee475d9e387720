"""Reading, estimating and drawing, off the event loop and within limits."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import discord

from bot.estimating import Report, report_on
from bot.features.estimate.picture import draw
from bot.features.estimate.sheets import Sheet
from bot.refusal import Refusal
from bot.services import Services
from bot.words import Words
from jss.contracts import PasteError, decode_upload
from jss.contracts.upload import UPLOAD_LIMIT
from jss.score.forecast import Point, forecast

T = TypeVar("T")

LIMIT_S = 5.0
MOST_FORECAST = 2000


class PasteUnreadableError(Refusal):
    """What was sent cannot be read as a paste."""


class TookTooLongError(Refusal):
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
        raise TookTooLongError("estimate-too-slow", seconds=f"{LIMIT_S:.0f}") from None


def work_out(services: Services, sheet: Sheet, words: Words) -> Sheet:
    """Read the paste, estimate the score as of today, and draw it."""
    report = report_on(
        sheet.paste, rulesets=services.rulesets, as_of=services.clock().date(), shown=sheet.shown
    )
    return drawn(sheet, report, words)


def drawn(sheet: Sheet, report: Report, words: Words) -> Sheet:
    """Put a report into a sheet, with the forecast of its coming months and the picture of both."""
    outlook = _outlook(report)
    picture = draw(report.estimate, words, forecast=outlook)
    return replace(sheet, report=report, outlook=outlook, picture=picture, language=words.language)


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
        raise PasteUnreadableError("estimate-file-large", name=upload.filename)
    if (upload.content_type or "").startswith(("image/", "video/", "audio/")):
        raise PasteUnreadableError("estimate-file-kind", name=upload.filename)
    try:
        return decode_upload(await upload.read())
    except PasteError as error:
        raise PasteUnreadableError("estimate-file-unreadable", reason=error.sentence) from error
    except discord.HTTPException as error:
        raise PasteUnreadableError("estimate-file-lost", name=upload.filename) from error


def shown_score(text: str) -> int | None:
    """The score that somebody typed, None for nothing.

    Raises:
        PasteUnreadableError: it is not a percentage.
    """
    digits = text.strip().removesuffix("%").strip()
    if not digits:
        return None
    if not digits.isascii() or not digits.isdigit() or not 0 <= int(digits) <= 100:
        raise PasteUnreadableError("estimate-shown-wrong", typed=digits[:20])
    return int(digits)
