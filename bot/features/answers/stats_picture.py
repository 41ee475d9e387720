"""The figures as a picture, drawn with matplotlib's own figure each time, so any thread may do it."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties

from bot.features.answers.stats_figures import Figures, Tally
from bot.views import limits

SIZE = (8.0, 6.4)
DPI = 100
# The picture brings its own ground, so that it reads the same in Discord's dark and light themes.
GROUND, PANEL = "#20242c", "#2a2f39"
INK, FAINT = "#f2f3f5", "#b4bac6"
# These stay apart for every kind of colour blindness, and lie in the same order everywhere.
COLOURS = ("#5cb8f0", "#e8d174", "#ff9f45")
ANSWERS = 8
TITLE = 80
LABELLED = 8

_FONTS = Path(mpl.get_data_path(), "fonts", "ttf")


@dataclass(frozen=True, slots=True)
class Labels:
    """What is written on the picture; `kinds` are answered, choices, not answered."""

    title: str
    weeks: str
    answers: str
    kinds: tuple[str, str, str]
    helped: str


def draw(counted: Figures, labels: Labels) -> bytes:
    """Draw the figures as a PNG of 800 x 640 pixels."""
    figure = Figure(figsize=SIZE, dpi=DPI, facecolor=GROUND)
    canvas = FigureCanvasAgg(figure)
    figure.text(0.03, 0.97, labels.title, va="top", color=INK, fontproperties=_font(19, bold=True))
    _weeks(_panel(figure, (0.03, 0.54, 0.94, 0.28), labels.weeks), counted.weeks, labels)
    _answers(_panel(figure, (0.03, 0.03, 0.94, 0.42), labels.answers), counted.answers[:ANSWERS], labels)
    png = io.BytesIO()
    canvas.print_png(png, pil_kwargs={"compress_level": 1})
    return png.getvalue()


def _font(size: float, *, bold: bool = False) -> FontProperties:
    return FontProperties(fname=_FONTS / ("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"), size=size)


def _panel(figure: Figure, place: tuple[float, float, float, float], heading: str) -> Axes:
    area = figure.add_axes(place, facecolor=PANEL)
    area.xaxis.set_visible(False)
    area.yaxis.set_visible(False)
    for spine in area.spines.values():
        spine.set_visible(False)
    area.text(0, 1.04, heading, transform=area.transAxes, va="bottom", color=FAINT, fontproperties=_font(14))
    return area


def _weeks(area: Axes, weeks: Sequence[Tally], labels: Labels) -> None:
    highest = max((week.asked for week in weeks), default=0) or 1
    area.set_xlim(-0.6, max(len(weeks), 4) - 0.4)
    area.set_ylim(-0.2 * highest, 1.2 * highest)
    every = -(-len(weeks) // LABELLED)
    for place, week in enumerate(weeks):
        below = 0
        for count, colour in zip((week.answered, week.choices, week.abstained), COLOURS, strict=True):
            area.bar(place, count, bottom=below, width=0.7, color=colour)
            below += count
        text = str(week.asked)
        area.text(place, below + 0.03 * highest, text, ha="center", color=INK, fontproperties=_font(13))
        if place % every == 0:
            small = _font(12)
            area.text(
                place, -0.05 * highest, week.name, ha="center", va="top", color=FAINT, fontproperties=small
            )
    _legend(area, labels.kinds)


def _legend(area: Axes, kinds: Sequence[str]) -> None:
    right = 1.0
    for kind, colour in reversed(list(zip(kinds, COLOURS, strict=True))):
        area.text(
            right,
            1.04,
            f"■ {kind}",
            transform=area.transAxes,
            ha="right",
            va="bottom",
            color=colour,
            fontproperties=_font(13),
        )
        right -= 0.03 + 0.0125 * (len(kind) + 2)


def _answers(area: Axes, answers: Sequence[Tally], labels: Labels) -> None:
    most = max((answer.answered for answer in answers), default=0) or 1
    # Titles above the bars, counts and rates at the right edge.
    area.set_xlim(-0.02 * most, 1.4 * most)
    area.set_ylim(max(len(answers), 4) - 0.4, -0.6)
    for place, answer in enumerate(answers):
        title = limits.cut(answer.name, TITLE)
        area.text(0, place - 0.24, title, va="center", color=INK, fontproperties=_font(11.5))
        area.barh(place + 0.24, answer.answered, height=0.26, color=COLOURS[0])
        rate = "" if answer.rate == "-" else f" · {answer.rate} {labels.helped}"
        text = f"{answer.answered}{rate}"
        small = _font(11)
        area.text(1.38 * most, place + 0.24, text, ha="right", va="center", color=FAINT, fontproperties=small)
