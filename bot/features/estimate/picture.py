"""The picture of an estimate: windows, contracts on a time line, forecast."""

from collections.abc import Sequence

from bot.features.estimate.scene import scene
from bot.words import Words
from jss.score.forecast import Point
from jss.score.result import Estimate


def draw(estimate: Estimate, words: Words, *, forecast: Sequence[Point] = ()) -> bytes:
    """Draw an estimate as a PNG; it takes a while, and more the first time, so call it off the event loop."""
    # matplotlib takes about a second to import: whoever never draws never waits for it.
    from bot.features.estimate.canvas import render  # noqa: PLC0415

    return render(scene(estimate, words, forecast))
