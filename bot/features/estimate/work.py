"""Reading, estimating and drawing, off the event loop and within limits.

What a paste holds decides how long reading takes, so that is done in a process that can be ended. All else is done
in threads: it goes through the contracts found a fixed number of times, and there are only so many of them.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import discord

from bot.estimating import Report
from bot.features.estimate.pictures import draw
from bot.features.estimate.prospects import Prospects, prospects
from bot.reading_process import Job
from bot.reading_room import ReadingEndedError
from bot.refusal import Refusal
from bot.services import Services
from bot.words import Words
from jss.contracts import PasteError, decode_upload
from jss.contracts.upload import UPLOAD_LIMIT

T = TypeVar("T")

LIMIT_S = 5.0
WAIT_S = 30.0  # for one's turn, and the reading


class PasteUnreadableError(Refusal):
    """What was sent cannot be read as a paste."""


class TookTooLongError(Refusal):
    """The paste is more than can be worked through in time."""


class BusyError(Refusal):
    """Many pastes are being read already."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What came of a paste; `picture` is None where there is nothing to draw."""

    report: Report
    coming: Prospects
    picture: bytes | None


async def read_in_time(services: Services, paste: str, shown: int | None) -> Report:
    """Read a paste and estimate the score as of today.

    Raises:
        TookTooLongError: it takes longer than the limit.
        BusyError: the turn of this paste does not come.
    """
    today = services.clock().date()
    job = Job(paste, today, shown, LIMIT_S)
    try:
        return await asyncio.wait_for(services.reading_room.report(job), WAIT_S)
    except ReadingEndedError:
        raise TookTooLongError("estimate-too-slow", seconds=f"{LIMIT_S:.0f}") from None
    except TimeoutError:
        raise BusyError("estimate-busy") from None


async def in_time(services: Services, work: Callable[[Services], T]) -> T:
    """Run work of bounded length in a thread.

    Raises:
        TookTooLongError: it takes longer than the limit.
    """
    loop = asyncio.get_running_loop()
    try:
        return await asyncio.wait_for(loop.run_in_executor(services.drawers, work, services), LIMIT_S)
    except TimeoutError:
        raise TookTooLongError("estimate-too-slow", seconds=f"{LIMIT_S:.0f}") from None


async def work_out(services: Services, paste: str, shown: int | None, words: Words) -> Worked:
    """Read a paste, estimate the score as of today, look ahead, and draw it."""
    report = await read_in_time(services, paste, shown)
    return await in_time(services, lambda _: _drawn(report, words))


def _drawn(report: Report, words: Words) -> Worked:
    """Add to a report what lies ahead and the picture of both."""
    coming = prospects(report)
    return Worked(report, coming, draw(report.estimate, words, forecast=coming.forecast))


async def text_of(upload: discord.Attachment, services: Services) -> str:
    """Fetch an upload and give its text; size and kind are checked before it is fetched.

    Raises:
        PasteUnreadableError: it is too large, or not text.
    """
    if upload.size > UPLOAD_LIMIT:
        raise PasteUnreadableError("estimate-file-large", name=upload.filename)
    if (upload.content_type or "").startswith(("image/", "video/", "audio/")):
        raise PasteUnreadableError("estimate-file-kind", name=upload.filename)
    try:
        content = await upload.read()
        return await in_time(services, lambda _: decode_upload(content))
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
