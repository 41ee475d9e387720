"""A page to draw on with matplotlib: its own figure each time and no shared state, so any thread may do it.

Places and sizes are in points of a phone's screen, 390 of them across, counted from the top left corner. Axes
would bring ticks, spines and clipping that nobody sees and that take longer than all that is drawn.
"""

import io
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PathCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font
from matplotlib.lines import Line2D
from matplotlib.markers import MarkerStyle
from matplotlib.patches import Polygon, Rectangle
from matplotlib.transforms import Affine2D, IdentityTransform

WIDTH = 390
SCALE = 2  # pixels for a point: phones have two or three
DPI = 72  # so that matplotlib's points are pixels

# The picture brings its own ground, so that it reads the same in Discord's dark and light themes.
GROUND, PANEL, GRID = "#20242c", "#2a2f39", "#4a515f"
INK, FAINT = "#f2f3f5", "#b4bac6"
# Blue and orange stay apart for every kind of colour blindness; the shapes differ as well.
GOOD, BAD, NEUTRAL = "#5cb8f0", "#ff9f45", "#9aa3b2"

_FONTS = Path(mpl.get_data_path(), "fonts", "ttf")
_DASHES = (0, (4, 3))

Align = Literal["left", "center", "right"]


class Font:
    """A size of text, plain or bold."""

    def __init__(self, size: float, *, bold: bool = False) -> None:
        self._path = str(_FONTS / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"))
        self._size = size
        self.properties = FontProperties(fname=self._path, size=size * SCALE)

    def width(self, text: str) -> float:
        """How far a text reaches."""
        return _width(self._path, self._size, text)


@lru_cache(maxsize=512)  # the same few names and numbers on every picture
def _width(path: str, size: float, text: str) -> float:
    font = FT2Font(path)  # one of its own: other threads draw with those that matplotlib shares
    font.set_size(size * SCALE, DPI)
    font.set_text(text)
    return font.get_width_height()[0] / 64 / SCALE


HEADING, TEXT, STRONG, SMALL = Font(16), Font(16), Font(16, bold=True), Font(15)


class Page:
    """What is drawn later lies above what was drawn before."""

    def __init__(self, height: float) -> None:
        size = (WIDTH * SCALE / DPI, height * SCALE / DPI)
        self._figure = Figure(figsize=size, dpi=DPI, facecolor=GROUND)
        self._canvas = FigureCanvasAgg(self._figure)
        self._place = Affine2D().scale(SCALE, -SCALE).translate(0, height * SCALE)
        self._drawn = 0

    def png(self) -> bytes:
        """The page as a file."""
        png = io.BytesIO()
        self._canvas.print_png(png, pil_kwargs={"compress_level": 1})
        return png.getvalue()

    def box(
        self, left: float, top: float, width: float, height: float, colour: str, *, alpha: float = 1
    ) -> None:
        """A filled rectangle."""
        self._add(Rectangle((left, top), width, height, color=colour, alpha=alpha, linewidth=0))

    def shape(self, points: Sequence[tuple[float, float]], colour: str, *, alpha: float = 1) -> None:
        """A filled shape with these corners."""
        self._add(Polygon(list(points), color=colour, alpha=alpha, linewidth=0))

    def line(
        self, points: Sequence[tuple[float, float]], colour: str, *, width: float = 1, dashed: bool = False
    ) -> None:
        """A line through these points."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        style = _DASHES if dashed else "solid"
        self._add(Line2D(xs, ys, color=colour, linewidth=width * SCALE, linestyle=style))

    def text(
        self,
        x: float,
        middle: float,
        text: str,
        *,
        font: Font = TEXT,
        ink: str = INK,
        align: Align = "left",
    ) -> None:
        """One line of text around its middle height."""
        self._drawn += 1
        self._figure.text(
            x,
            middle,
            text,
            transform=self._place,
            va="center_baseline",
            ha=align,
            color=ink,
            fontproperties=font.properties,
            parse_math=False,
            zorder=self._drawn,
        )

    def marks(
        self, places: Sequence[tuple[float, float]], widths: Sequence[float], shape: str, colour: str
    ) -> None:
        """Many marks of one shape, each as wide as told."""
        style = MarkerStyle(shape)
        path = style.get_path().transformed(style.get_transform())
        marks = PathCollection(
            [path],
            sizes=[(width * SCALE) ** 2 for width in widths],
            offsets=list(places),
            offset_transform=self._place,
            facecolors=colour,
            edgecolors=PANEL,
            linewidths=1,
            alpha=0.95,
        )
        marks.set_transform(IdentityTransform())
        self._drawn += 1
        marks.set_zorder(self._drawn)
        self._figure.add_artist(marks, clip=False)

    def _add(self, artist: Rectangle | Polygon | Line2D) -> None:
        self._drawn += 1
        artist.set_transform(self._place)
        artist.set_zorder(self._drawn)
        self._figure.add_artist(artist, clip=False)
