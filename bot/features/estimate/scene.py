"""What the picture shows and where; titles and clients have no place in it, since it may be shared."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.features.estimate.words import SHORT, headline, month_of, rules_line
from bot.words import Words
from jss.score.forecast import Point
from jss.score.outcome import Judged, Outcome
from jss.score.result import Estimate, Window, WindowName
from jss.score.window import months_before

ROWS = (Outcome.SUCCESS, Outcome.FAILURE, Outcome.EXCLUDED)
# The trending score is the mean of the last 6 and 3 months: it looks back over 6.
MONTHS = {
    WindowName.SIX: 6,
    WindowName.TWELVE: 12,
    WindowName.TWENTY_FOUR: 24,
    WindowName.TRENDING: 6,
}
LOOK_BACK = (24, 12, 6)
LOOK_AHEAD = (0, 6, 12, 18, 24)
LANES = (0, 1, -1, 2, -2)
NEAR = 18  # days between two marks that would cover one another
STRIP = range(60, 200, 24)  # where contracts without an end date stand, right of today


@dataclass(frozen=True, slots=True)
class Bar:
    """The score of one window, None where it has none."""

    label: str
    score: int | None
    best: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A contract; `day` counts from today (the past is negative), `lane` from the middle of its row.

    A day after today is a place in the strip for contracts without an end date.
    """

    day: int
    lane: int
    weight: float


@dataclass(frozen=True, slots=True)
class Row:
    """The contracts of one outcome; `older` of them ended before the time line begins."""

    outcome: Outcome
    label: str
    marks: tuple[Mark, ...]
    older: int


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is drawn; days count from today, and labels that every picture has are found in `words`.

    `best_since` is where the winning window begins, `gone_from` where the forecast has no score any more.
    """

    title: str
    small_print: str
    bars: tuple[Bar, ...]
    rows: tuple[Row, ...]
    edges: tuple[tuple[int, str], ...]
    best_since: int | None
    forecast: tuple[tuple[int, Point], ...]
    forecast_title: str
    gone_from: int | None
    ahead: tuple[tuple[int, str], ...]
    words: Words


def scene(estimate: Estimate, words: Words, forecast: Sequence[Point] = ()) -> Scene:
    """Choose and place what is drawn."""
    today = estimate.as_of
    gone = _gone(forecast)
    edges = {months: (months_before(today, months) - today).days for months in LOOK_BACK}
    return Scene(
        title=headline(estimate, words),
        small_print=rules_line(estimate, words, kept=False),
        bars=tuple(_bar(window, estimate.window, words) for window in estimate.windows),
        rows=tuple(_row(outcome, estimate, edges[24], words) for outcome in ROWS),
        edges=tuple((day, words("picture-months", months=months)) for months, day in edges.items()),
        best_since=edges[MONTHS[estimate.window]] if estimate.window else None,
        forecast=tuple(((point.on - today).days, point) for point in forecast),
        forecast_title=_forecast_title(gone, words),
        gone_from=(gone - today).days if gone else None,
        ahead=tuple(_ahead(today, months, words) for months in LOOK_AHEAD),
        words=words,
    )


def _bar(window: Window, best: WindowName | None, words: Words) -> Bar:
    return Bar(words(SHORT[window.name]), window.score if window.eligible else None, window.name is best)


def _forecast_title(gone: date | None, words: Words) -> str:
    if gone is None:
        return words("picture-forecast")
    return words("picture-forecast-until", month=month_of(gone, words))


def _gone(forecast: Sequence[Point]) -> date | None:
    """The day from which a score that was there stays away."""
    lasting = [place for place, point in enumerate(forecast) if point.score is not None]
    after = lasting[-1] + 1 if lasting else len(forecast)
    return forecast[after].on if after < len(forecast) else None


def _ahead(today: date, months: int, words: Words) -> tuple[int, str]:
    day = months_before(today, -months)
    return (day - today).days, month_of(day, words) if months else words("picture-now")


def _row(outcome: Outcome, estimate: Estimate, oldest: int, words: Words) -> Row:
    judged = [one for one in estimate.judged if one.outcome is outcome]
    ends = [(_end(one, estimate.as_of), float(one.weight)) for one in judged]
    dated = sorted((day, weight) for day, weight in ends if day is not None)
    older = sum(day < oldest for day, _ in dated)
    strip = (weight for day, weight in ends if day is None)
    label = f"{words('picture-row', outcome=outcome.value)}  {len(judged)}"
    return Row(outcome, label, (*_time_line(dated[older:]), *_strip(strip)), older)


def _end(one: Judged, today: date) -> int | None:
    """Days from today to the end; a contract that is open, or ends in the future, has none yet."""
    ended = one.contract.ended
    return (ended - today).days if ended and ended <= today else None


def _time_line(dated: Iterable[tuple[int, float]]) -> Iterable[Mark]:
    """Keep marks apart that would cover one another, as far as there are lanes."""
    last: dict[int, int] = dict.fromkeys(LANES, -10_000)
    for day, weight in dated:
        lane = next((lane for lane in LANES if day - last[lane] >= NEAR), min(last, key=last.__getitem__))
        last[lane] = day
        yield Mark(day, lane, weight)


def _strip(weights: Iterable[float]) -> Iterable[Mark]:
    for number, weight in enumerate(weights):
        lane, column = divmod(number, len(STRIP))
        yield Mark(STRIP[column], LANES[lane % len(LANES)], weight)
