"""Drawing a scene with matplotlib: its own figure each time and no shared state, so any thread may do it."""

import io
from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

from bot.features.estimate.scene import Mark, Row, Scene
from bot.words import Words
from jss.score.forecast import Point
from jss.score.outcome import Outcome
from jss.score.whatif import EXCELLENT

SIZE = (8.0, 5.6)
DPI = 100
# The picture brings its own ground, so that it reads the same in Discord's dark and light themes.
GROUND, PANEL, GRID = "#20242c", "#2a2f39", "#4a515f"
INK, FAINT = "#f2f3f5", "#b4bac6"
# Blue and orange stay apart for every kind of colour blindness; the shapes differ as well.
GOOD, BAD, NEUTRAL = "#5cb8f0", "#ff9f45", "#9aa3b2"
STYLES = {
    Outcome.SUCCESS: (GOOD, "o"),
    Outcome.FAILURE: (BAD, "X"),
    Outcome.EXCLUDED: (NEUTRAL, "D"),
}
SHORT_BAR = 30  # a lower bar has no room for its number
NOTHING = float("nan")  # leaves a gap in a line

_FONTS = Path(mpl.get_data_path(), "fonts", "ttf")


def _font(size: float, *, bold: bool = False) -> FontProperties:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return FontProperties(fname=_FONTS / name, size=size)


TITLE, HEADING, TEXT, STRONG = _font(20, bold=True), _font(14), _font(14), _font(16, bold=True)
SMALL, SMALL_STRONG = _font(12), _font(12, bold=True)


def render(scene: Scene) -> bytes:
    """Draw the scene as a PNG of 800 x 560 pixels."""
    words = scene.words
    figure = Figure(figsize=SIZE, dpi=DPI, facecolor=GROUND)
    canvas = FigureCanvasAgg(figure)
    figure.text(0.03, 0.97, scene.title, va="top", color=INK, fontproperties=TITLE)
    figure.text(0.03, 0.895, scene.small_print, va="top", color=FAINT, fontproperties=SMALL)
    _bars(_panel(figure, (0.03, 0.49, 0.36, 0.29), words("picture-windows")), scene)
    _forecast(_panel(figure, (0.42, 0.49, 0.55, 0.29), scene.forecast_title), scene)
    _contracts(_panel(figure, (0.03, 0.03, 0.94, 0.37), words("picture-contracts")), scene)
    png = io.BytesIO()
    canvas.print_png(png, pil_kwargs={"compress_level": 1})
    return png.getvalue()


def _panel(figure: Figure, place: tuple[float, float, float, float], heading: str) -> Axes:
    """An area without matplotlib's own axes, whose ticks would take most of the time."""
    area = figure.add_axes(place, facecolor=PANEL)
    area.xaxis.set_visible(False)
    area.yaxis.set_visible(False)
    for spine in area.spines.values():
        spine.set_visible(False)
    area.text(0, 1.04, heading, transform=area.transAxes, va="bottom", color=FAINT, fontproperties=HEADING)
    return area


def _bars(area: Axes, scene: Scene) -> None:
    area.set_xlim(-0.5, max(len(scene.bars), 3) - 0.2)
    area.set_ylim(-25, 110)
    _level(area)
    for place, bar in enumerate(scene.bars):
        score = bar.score or 0
        area.bar(place, max(score, 1), width=0.68, color=GOOD if bar.best else GRID, zorder=2)
        font, ink = (STRONG, INK) if bar.best else (TEXT, FAINT)
        area.text(place, -5, bar.label, ha="center", va="top", color=ink, fontproperties=font)
        inside = score > SHORT_BAR
        ink = GROUND if inside and bar.best else INK
        label = scene.words("picture-none") if bar.score is None else str(score)
        middle = score / 2 if inside else score + 15
        area.text(place, middle, label, ha="center", va="center", color=ink, fontproperties=font)


def _forecast(area: Axes, scene: Scene) -> None:
    end = scene.ahead[-1][0]
    scores = [point.score for _, point in scene.forecast if point.score is not None]
    lows = [point.range[0] for _, point in scene.forecast if point.range]
    bottom = max(0, min([EXCELLENT - 10, *scores, *lows]) - 3)
    room = 102 - bottom
    area.set_xlim(-end * 0.06, end * 1.13)
    area.set_ylim(bottom - room * 0.28, bottom + room * 1.08)
    for day, label in scene.ahead:
        area.text(day, bottom - room * 0.07, label, ha="center", va="top", color=FAINT, fontproperties=SMALL)
    if not scores:
        nothing = scene.words("picture-no-score" if scene.forecast else "picture-no-forecast")
        area.text(end / 2, bottom + room / 2, nothing, ha="center", color=INK, fontproperties=TEXT)
        return
    _levels(area, bottom)
    if scene.gone_from is not None:
        area.axvspan(scene.gone_from, end, color=GRID, alpha=0.5, linewidth=0)
    days = [day for day, _ in scene.forecast]
    low, high = _range(scene.forecast)
    area.fill_between(days, low, high, step="post", color=GOOD, alpha=0.3, linewidth=0)
    line = [NOTHING if point.score is None else point.score for _, point in scene.forecast]
    area.plot(days, line, drawstyle="steps-post", color=GOOD, linewidth=3)


def _levels(area: Axes, bottom: float) -> None:
    """Lines at the tens, or at fewer levels where the scores lie far apart."""
    step = 10 if bottom >= SHORT_BAR * 2 else 30
    for level in range(EXCELLENT, int(bottom), -step):
        _level(area, level)


def _range(forecast: Sequence[tuple[int, Point]]) -> tuple[list[float], list[float]]:
    reach = [point.range or (NOTHING, NOTHING) for _, point in forecast]
    return [low for low, _ in reach], [high for _, high in reach]


def _level(area: Axes, level: int = EXCELLENT) -> None:
    ink = FAINT if level == EXCELLENT else GRID
    area.axhline(level, color=ink, linewidth=1, linestyle=(0, (4, 3)))
    right = area.get_yaxis_transform()
    area.text(
        0.99, level, str(level), transform=right, ha="right", va="bottom", color=FAINT, fontproperties=SMALL
    )


def _contracts(area: Axes, scene: Scene) -> None:
    oldest = scene.edges[0][0]
    undated = any(mark.day > 0 for row in scene.rows for mark in row.marks)
    right = 215 if undated else 40
    left = oldest - (right - oldest) * 0.29
    area.set_xlim(left, right)
    area.set_ylim(-0.55, 3.05)
    if scene.best_since is not None:
        area.axvspan(scene.best_since, 0, ymin=0.55 / 3.6, color=GRID, alpha=0.5, linewidth=0)
    edges = (*scene.edges, (0, scene.words("picture-today")))
    area.vlines([day for day, _ in edges], 0, 3.05, color=FAINT, linewidth=1, linestyle=(0, (1, 2)))
    for day, label in (*edges, *([(132, scene.words("picture-undated"))] if undated else ())):
        font, ink = (SMALL_STRONG, INK) if day == scene.best_since else (SMALL, FAINT)
        area.text(day, -0.08, label, ha="center", va="top", color=ink, fontproperties=font)
    for height, row in zip((2.5, 1.5, 0.5), scene.rows, strict=True):
        _row(area, row, height, (right - left) / 100, left, scene.words)


def _row(area: Axes, row: Row, height: float, step: float, left: float, words: Words) -> None:
    colour, shape = STYLES[row.outcome]
    label = f"{row.label}\n{words('picture-older', count=row.older)}" if row.older else row.label
    area.text(left + 5 * step, height, label, va="center", color=INK, fontproperties=TEXT)
    marks = (Mark(round(left + 2.5 * step), 0, 1.5), *row.marks)
    area.scatter(
        [mark.day for mark in marks],
        [height + mark.lane * 0.18 for mark in marks],
        s=[max(40, 55 * min(mark.weight, 10)) for mark in marks],
        c=colour,
        marker=shape,
        alpha=0.9,
        edgecolors=PANEL,
        linewidths=0.8,
    )
