"""The pictures of estimates, as files to send."""

import io
from collections.abc import Sequence

import discord

from bot.estimating import Report
from bot.features.estimate.card import PICTURE
from bot.features.estimate.scene import scene
from bot.features.estimate.words import moment
from bot.words import Words
from jss.score.forecast import Point
from jss.score.history import FIRST_DAY_AFTER, LAST_DAY_BEFORE
from jss.score.result import Estimate


def draw(estimate: Estimate, words: Words, *, forecast: Sequence[Point] = ()) -> bytes | None:
    """Draw an estimate as a PNG, None where no contract was read.

    It takes a while, and more the first time, so call it off the event loop.
    """
    if not estimate.judged:
        return None
    # matplotlib takes about a second to import: whoever never draws never waits for it.
    from bot.features.estimate.canvas import render  # noqa: PLC0415

    return render(scene(estimate, words, forecast))


def draw_before_after(report: Report, words: Words) -> bytes:
    """Draw what the announcement meant, in the same way."""
    from bot.features.estimate.eras import draw_eras  # noqa: PLC0415

    before, after = (moment(day.isoformat(), words) for day in (LAST_DAY_BEFORE, FIRST_DAY_AFTER))
    estimate = report.estimate
    return draw_eras((before, estimate.before), (after, estimate.after), words)


def picture_files(picture: bytes | None) -> list[discord.File]:
    """A picture as a file to send, nothing where there is none."""
    return [discord.File(io.BytesIO(picture), PICTURE)] if picture else []
