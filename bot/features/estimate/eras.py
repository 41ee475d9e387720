"""Drawing what the announcement of November 2020 meant: the score just before and just after it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.features.estimate.page import FAINT, GOOD, GRID, INK, NEUTRAL, SMALL, STRONG, TEXT, WIDTH, Page
from bot.features.estimate.panels import AXIS, MARGIN, Panel, Swatch, draw_ground, draw_legend
from bot.words import Words
from jss.score.result import Era, Range
from jss.score.whatif import EXCELLENT

HEIGHT = 138
ERAS = Panel(MARGIN, 27, WIDTH - 2 * MARGIN, 101)
ROW = 36
LEFT = ERAS.left + 108  # the names of the rows stand before it
PALE = 0.4
DEEPEST = 60  # the scale begins here at the highest


@dataclass(frozen=True, slots=True)
class Bar:
    """The score of an era with its range, None where there is none."""

    label: str
    score: int | None
    range: Range
    colour: str


def draw_eras(before: tuple[str, Era], after: tuple[str, Era], words: Words) -> bytes:
    """Draw both as a PNG of 780 x 276 pixels, each with the name that stands before it."""
    bars = [_bar(*before, NEUTRAL), _bar(*after, GOOD)]
    page = Page(HEIGHT)
    draw_ground(page, ERAS, words("picture-eras"))
    swatches = [
        Swatch(bar.colour, PALE, words("picture-range")) for bar in bars if bar.range[0] < bar.range[1]
    ]
    draw_legend(page, 14, swatches[-1:])
    bottom = _bottom(bars)
    floor = ERAS.top + ROW * len(bars) + 6
    for level in (bottom, EXCELLENT, 100):
        ink = FAINT if level == EXCELLENT else GRID
        at = _x(level, bottom)
        page.line([(at, ERAS.top), (at, floor)], ink, dashed=level == EXCELLENT)
        if level != EXCELLENT or _x(100, bottom) - at > SMALL.width("100"):
            page.text(at, floor + AXIS / 2, str(level), font=SMALL, ink=FAINT, align="center")
    for number, bar in enumerate(bars):
        _draw(page, bar, ERAS.top + 3 + ROW * (number + 0.5), bottom, words)
    return page.png()


def _bar(label: str, era: Era, colour: str) -> Bar:
    score = era.score
    return Bar(label, score, era.range or (score or 0, score or 0), colour)


def _bottom(bars: Sequence[Bar]) -> int:
    lowest = min([DEEPEST, *(bar.range[0] for bar in bars if bar.score is not None)])
    return max(0, lowest // 20 * 20)


def _x(score: float, bottom: int) -> float:
    right = ERAS.right - STRONG.width("100") - 12
    return LEFT + (right - LEFT) * (score - bottom) / (100 - bottom)


def _draw(page: Page, bar: Bar, middle: float, bottom: int, words: Words) -> None:
    page.text(ERAS.left + 8, middle, bar.label)
    if bar.score is None:
        page.text((LEFT + ERAS.right) / 2, middle, words("picture-no-score"), font=TEXT, align="center")
        return
    low, high = bar.range
    left, right = _x(low, bottom), _x(high, bottom)
    page.box(left, middle - 9, right - left, 18, bar.colour, alpha=PALE)
    page.box(_x(bar.score, bottom) - 2, middle - 12, 4, 24, bar.colour)
    page.text(ERAS.right - 6, middle, str(bar.score), font=STRONG, ink=INK, align="right")
