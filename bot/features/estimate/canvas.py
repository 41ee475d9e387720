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
from jss.score.forecast import Point
from jss.score.outcome import Outcome

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
TARGET = 90  # "excellent" in Upwork's words, and what Top Rated asks for

_FONTS = Path(mpl.get_data_path(), "fonts", "ttf")


def _font(size: float, *, bold: bool = False) -> FontProperties:
    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return FontProperties(fname=_FONTS / name, size=size)


TITLE, HEADING, TEXT, STRONG, SMALL = _font(20, bold=True), _font(13), _font(13), _font(14, bold=True), _font(11)


def render(scene: Scene) -> bytes:
    """Draw the scene as a PNG of 800 x 560 pixels."""
    figure = Figure(figsize=SIZE, dpi=DPI, facecolor=GROUND)
    canvas = FigureCanvasAgg(figure)
    figure.text(0.03, 0.975, scene.title, va="top", color=INK, fontproperties=TITLE)
    figure.text(0.03, 0.885, scene.small_print, va="top", color=FAINT, fontproperties=SMALL)
    _bars(_panel(figure, (0.03, 0.5, 0.36, 0.27), "Score by window"), scene)
    _forecast(_panel(figure, (0.47, 0.5, 0.5, 0.27), "If nothing new is rated"), scene)
    _contracts(_panel(figure, (0.03, 0.06, 0.94, 0.31), "Contracts by end date; a larger mark counts more"), scene)
    png = io.BytesIO()
    canvas.print_png(png, pil_kwargs={"compress_level": 3})
    return png.getvalue()


def _panel(figure: Figure, place: tuple[float, float, float, float], heading: str) -> Axes:
    """An area without matplotlib's own axes: each of its ticks is an artist, and they cost most of the time."""
    area = figure.add_axes(place, facecolor=PANEL)
    area.xaxis.set_visible(False)
    area.yaxis.set_visible(False)
    for spine in area.spines.values():
        spine.set_visible(False)
    area.text(
        0, 1.04, heading, transform=area.transAxes, va="bottom", color=FAINT, fontproperties=HEADING
    )
    return area
