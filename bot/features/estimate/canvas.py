"""Drawing the picture of an estimate: the windows and the coming months above, the contracts below."""

from dataclasses import dataclass
from itertools import groupby

from bot.features.estimate.page import FAINT, GOOD, GRID, GROUND, INK, SMALL, STRONG, WIDTH, Page
from bot.features.estimate.panels import AXIS, MARGIN, Panel, Swatch, draw_ground, draw_legend
from bot.features.estimate.scene import Scene
from bot.features.estimate.time_line import draw_contracts
from jss.score.whatif import EXCELLENT

HEIGHT = 296
WINDOWS = Panel(MARGIN, 27, 142, 106)
AHEAD = Panel(164, 27, WIDTH - MARGIN - 164, 106)
LEGEND = 146  # the middle of the line below them
SHORT_BAR = 22  # a lower bar has no room for its number
LINE = 14  # the least between the middles of two lines of text
PALE = 0.35


def render(scene: Scene) -> bytes:
    """Draw the scene as a PNG of 780 x 592 pixels."""
    page = Page(HEIGHT)
    _windows(page, scene)
    _coming_months(page, scene)
    draw_contracts(page, scene)
    return page.png()


def _windows(page: Page, scene: Scene) -> None:
    draw_ground(page, WINDOWS, scene.words("picture-windows"))
    floor = WINDOWS.bottom - AXIS - 2
    room = floor - WINDOWS.top - 6
    pitch = (WINDOWS.width - 8) / max(len(scene.bars), 3)
    for place, bar in enumerate(scene.bars):
        middle = WINDOWS.left + 4 + pitch * (place + 0.5)
        height = max((bar.score or 0) / 100 * room, 1)
        page.box(middle - pitch * 0.4, floor - height, pitch * 0.8, height, GOOD if bar.best else GRID)
        inside = height > SHORT_BAR
        label = scene.words("picture-none") if bar.score is None else str(bar.score)
        font = STRONG if bar.best else SMALL
        at = floor - height / 2 if inside else floor - height - 12
        ink = GROUND if inside and bar.best else INK
        page.text(middle, at, label, font=font, ink=ink, align="center")
        ink = INK if bar.best else FAINT
        page.text(middle, WINDOWS.bottom - 9, bar.label, font=SMALL, ink=ink, align="center")


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where the days and scores of the coming months lie."""

    end: int
    bottom: float

    def x(self, day: float) -> float:
        left, right = AHEAD.left + 8, AHEAD.right - SMALL.width("100") - 8
        return left + (right - left) * day / self.end

    def y(self, score: float) -> float:
        top, floor = AHEAD.top + 11, AHEAD.bottom - AXIS - 4
        return floor - (floor - top) * (score - self.bottom) / (100 - self.bottom)


def _coming_months(page: Page, scene: Scene) -> None:
    words = scene.words
    draw_ground(page, AHEAD, words("picture-forecast"))
    scores = [point.score for _, point in scene.forecast if point.score is not None]
    lows = [point.range[0] for _, point in scene.forecast if point.range]
    scale = _Scale(scene.ahead[-1][0], max(0, min([EXCELLENT - 10, *scores, *lows]) - 3))
    _axis(page, scene, scale)
    if not scores:
        nothing = words("picture-no-score" if scene.forecast else "picture-no-forecast")
        page.text((AHEAD.left + AHEAD.right) / 2, AHEAD.top + 42, nothing, align="center")
        return
    swatches: list[Swatch] = []
    if scene.gone_from is not None:
        left, right = scale.x(scene.gone_from), scale.x(scale.end)
        page.box(left, AHEAD.top, max(right - left, 2), AHEAD.height - AXIS - 2, GRID, alpha=0.9)
        swatches.append(Swatch(GRID, 0.9, scene.gone_label))
    _levels(page, scale)
    if _forecast(page, scene, scale):
        swatches.insert(0, Swatch(GOOD, PALE, words("picture-range")))
    draw_legend(page, LEGEND, swatches)


def _axis(page: Page, scene: Scene, scale: _Scale) -> None:
    (_, now), (day, middle), (_, end) = scene.ahead
    at = AHEAD.bottom - 9
    page.text(AHEAD.left + 6, at, now, font=SMALL, ink=FAINT)
    page.text(scale.x(day), at, middle, font=SMALL, ink=FAINT, align="center")
    page.text(AHEAD.right - 4, at, end, font=SMALL, ink=FAINT, align="right")


def _levels(page: Page, scale: _Scale) -> None:
    """Lines at 100 and 90, and at further tens or at fewer levels where the scores lie far apart."""
    step = 10 if scale.bottom >= 65 else 30
    lowest = 0.0
    for level in (100, *range(EXCELLENT, int(scale.bottom), -step)):
        y = scale.y(level)
        ink = FAINT if level == EXCELLENT else GRID
        page.line([(AHEAD.left, y), (scale.x(scale.end) + 2, y)], ink, dashed=True)
        if y - lowest >= LINE:
            page.text(AHEAD.right - 4, y, str(level), font=SMALL, ink=FAINT, align="right")
            lowest = y


def _forecast(page: Page, scene: Scene, scale: _Scale) -> bool:
    """Draw the score of each month with its range around it; whether there was a range to draw."""
    days = [day for day, _ in scene.forecast]
    steps = zip(scene.forecast, [*days[1:], days[-1]], strict=True)
    ranged = False
    for known, stretch in groupby(steps, key=lambda step: step[0][1].score is not None):
        if not known:
            continue
        line: list[tuple[float, float]] = []
        for (day, point), until in stretch:
            left, right = scale.x(day), scale.x(until)
            if point.range and point.range[0] < point.range[1]:
                low, high = (scale.y(score) for score in point.range)
                page.box(left, high, max(right - left, 1), low - high, GOOD, alpha=PALE)
                ranged = True
            y = scale.y(point.score or 0)
            line += [(left, y), (right, y)]
        page.line(line, GOOD, width=2)
    return ranged
