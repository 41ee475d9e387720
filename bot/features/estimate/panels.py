"""Parts of a page: grounds with a heading, and what their colours mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.features.estimate.page import FAINT, HEADING, PANEL, SMALL, WIDTH, Page

MARGIN = 10
AXIS = 18  # what stands below an axis
HEADING_ABOVE = 13  # from the ground to the middle of what stands above it


@dataclass(frozen=True, slots=True)
class Panel:
    """Where a part lies."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Swatch:
    """A colour with its meaning."""

    colour: str
    alpha: float
    label: str


def draw_ground(page: Page, place: Panel, heading: str) -> None:
    """The ground of a part, with its heading above it."""
    page.box(place.left, place.top, place.width, place.height, PANEL)
    page.text(place.left, place.top - HEADING_ABOVE, heading, font=HEADING, ink=FAINT)


def draw_legend(page: Page, middle: float, swatches: Sequence[Swatch]) -> None:
    """What the colours mean, on one line that ends at the right margin."""
    right = WIDTH - MARGIN
    for swatch in reversed(swatches):
        page.text(right, middle, swatch.label, font=SMALL, ink=FAINT, align="right")
        right -= SMALL.width(swatch.label) + 17
        page.box(right, middle - 6, 12, 12, swatch.colour, alpha=swatch.alpha)
        right -= 12
