"""Drawing the contracts: a row for each outcome, by end date, and beside it those without one."""

from collections.abc import Callable

from bot.features.estimate.page import (
    BAD,
    FAINT,
    GOOD,
    GRID,
    GROUND,
    INK,
    NEUTRAL,
    SMALL,
    TEXT,
    WIDTH,
    Page,
)
from bot.features.estimate.panels import HEADING_ABOVE, MARGIN, Panel, Swatch, draw_ground, draw_legend
from bot.features.estimate.scene import Row, Scene, Strip
from jss.score.outcome import Outcome

CONTRACTS = Panel(MARGIN, 184, WIDTH - 2 * MARGIN, 106)
ROW = 28
LANE = 5.6  # between two marks of a stack
STYLES = {
    Outcome.SUCCESS: (GOOD, "o"),
    Outcome.FAILURE: (BAD, "X"),
    Outcome.EXCLUDED: (NEUTRAL, "D"),
}
# What counts more is no larger, and what doesn't count no smaller, than these weights.
HEAVIEST, LIGHTEST = 8.0, 0.8
PLAIN = 7.5  # the width of a mark that counts 1
GAP = 5  # between two texts
COLUMN = 9  # of marks in a strip
BESIDE = (0, -1, 1)  # the lanes of a strip


def draw_contracts(page: Page, scene: Scene) -> None:
    """Each contract where it ended, as large as it counts; the ground shows which of them decide."""
    draw_ground(page, CONTRACTS, scene.words("picture-contracts"))
    floor = CONTRACTS.top + ROW * len(scene.rows)
    widths = [SMALL.width(strip.label) + GAP for strip in scene.strips]
    left = max(_label_ends(row) for row in scene.rows) + GAP
    right = CONTRACTS.right - sum(widths) - SMALL.width(scene.words("picture-today")) / 2 - GAP
    oldest = scene.edges[0][0]

    def x(day: float) -> float:
        return right - (right - left) * day / oldest

    if scene.best_since is not None:
        since = x(scene.best_since)
        page.box(since, CONTRACTS.top, right - since, floor - CONTRACTS.top, GRID, alpha=0.6)
        best = Swatch(GRID, 0.9, scene.words("picture-best-window"))
        draw_legend(page, CONTRACTS.top - HEADING_ABOVE, [best])
    _axis(page, scene, x, floor)
    for number, row in enumerate(scene.rows):
        _row(page, row, CONTRACTS.top + ROW * (number + 0.5), x)
    begins = CONTRACTS.right - sum(widths)
    for strip, width in zip(scene.strips, widths, strict=True):
        _strip(page, strip, begins, width)
        page.text(begins + width / 2, floor + 10, strip.label, font=SMALL, ink=FAINT, align="center")
        begins += width


def _axis(page: Page, scene: Scene, x: Callable[[float], float], floor: float) -> None:
    """A line where each window begins; what matters most is named first, and only what has room."""
    today = (0, scene.words("picture-today"))
    named: list[tuple[float, float]] = []
    for day, label in sorted([today, *scene.edges], key=lambda edge: (edge[0] != scene.best_since, -edge[0])):
        page.line([(x(day), CONTRACTS.top), (x(day), floor)], FAINT, width=0.5)
        reach = SMALL.width(label) / 2 + GAP / 2
        begins, ends = x(day) - reach, x(day) + reach
        if all(ends <= left or right <= begins for left, right in named):
            named.append((begins, ends))
            ink = INK if day == scene.best_since else FAINT
            page.text(x(day), floor + 10, label, font=SMALL, ink=ink, align="center")


def _row(page: Page, row: Row, middle: float, x: Callable[[float], float]) -> None:
    colour, shape = STYLES[row.outcome]
    page.marks([(CONTRACTS.left + 12, middle)], [10], shape, colour)
    page.text(CONTRACTS.left + 24, middle, row.label)
    if row.older:
        page.text(_label_ends(row), middle, _older(row), font=SMALL, ink=FAINT, align="right")
    places = [(x(mark.day), middle + mark.lane * LANE) for mark in row.marks]
    if places:
        page.marks(places, [_size(mark.weight) for mark in row.marks], shape, colour)
    for pile in row.piles:
        _pile(page, x(pile.day), middle, pile.count, colour)


def _strip(page: Page, strip: Strip, left: float, width: float) -> None:
    room = int(width // COLUMN)
    for number, (outcome, weights) in enumerate(zip(STYLES, strip.rows, strict=True)):
        colour, shape = STYLES[outcome]
        middle = CONTRACTS.top + ROW * (number + 0.5)
        if len(weights) > room * len(BESIDE):
            _pile(page, left + width / 2, middle, len(weights), colour)
        elif weights:
            columns = -(-len(weights) // len(BESIDE))
            begins = left + width / 2 - COLUMN * (columns - 1) / 2
            places = [
                (begins + COLUMN * (place // len(BESIDE)), middle + BESIDE[place % len(BESIDE)] * COLUMN)
                for place in range(len(weights))
            ]
            page.marks(places, [_size(weight) for weight in weights], shape, colour)


def _pile(page: Page, x: float, middle: float, count: int, colour: str) -> None:
    """So many contracts in one place."""
    label = f"×{count}"  # noqa: RUF001 a multiplication sign it is
    width = SMALL.width(label) + 8
    page.box(x - width / 2, middle - 10, width, 20, colour)
    page.text(x, middle, label, font=SMALL, ink=GROUND, align="center")


def _label_ends(row: Row) -> float:
    """How far the name of a row reaches, with the number of those before the time line."""
    older = GAP + SMALL.width(_older(row)) if row.older else 0
    return CONTRACTS.left + 24 + TEXT.width(row.label) + older


def _older(row: Row) -> str:
    return f"◂{row.older}"


def _size(weight: float) -> float:
    return PLAIN * max(LIGHTEST, min(weight, HEAVIEST)) ** 0.5
