"""What the picture shows and where; titles and clients have no place in it, since it may be shared."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.features.estimate.words import SHORT, moment
from bot.words import Words
from jss.contracts.contract import Status
from jss.score.forecast import Point
from jss.score.outcome import Judged, Outcome
from jss.score.result import Estimate, Window, WindowName
from jss.score.ruleset import QUARTERS
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
LOOK_AHEAD = (0, 12, 24)
LANES = (0, 1, -1, 2, -2)
NEAR = 30  # days between two marks that would cover one another
PILE = 130  # days that the number of a pile covers


@dataclass(frozen=True, slots=True)
class Bar:
    """The score of one window, None where it has none."""

    label: str
    score: int | None
    best: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A contract; `day` counts from today (the past is negative), `lane` from the middle of its row."""

    day: int
    lane: int
    weight: float


@dataclass(frozen=True, slots=True)
class Pile:
    """So many contracts around a day that their marks would cover one another."""

    day: int
    count: int


@dataclass(frozen=True, slots=True)
class Row:
    """The contracts of one outcome.

    `older` of them ended before the time line begins.
    """

    outcome: Outcome
    label: str
    marks: tuple[Mark, ...]
    piles: tuple[Pile, ...]
    older: int


@dataclass(frozen=True, slots=True)
class Strip:
    """Contracts without a day on the time line: for each row the weights of those that belong here."""

    label: str
    rows: tuple[tuple[float, ...], ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is drawn; days count from today, and labels that every picture has are found in `words`.

    `best_since` is where the winning window begins, `gone_from` where the forecast has no score any more.
    """

    bars: tuple[Bar, ...]
    rows: tuple[Row, ...]
    strips: tuple[Strip, ...]
    edges: tuple[tuple[int, str], ...]
    best_since: int | None
    forecast: tuple[tuple[int, Point], ...]
    gone_from: int | None
    gone_label: str
    ahead: tuple[tuple[int, str], ...]
    words: Words


def scene(estimate: Estimate, words: Words, forecast: Sequence[Point] = ()) -> Scene:
    """Choose and place what is drawn."""
    today = estimate.as_of
    gone = _gone(forecast)
    edges = {months: (months_before(today, months) - today).days for months in LOOK_BACK}
    return Scene(
        bars=tuple(_bar(window, estimate.window, words) for window in estimate.windows),
        rows=tuple(_row(outcome, estimate, edges[24], words) for outcome in ROWS),
        strips=tuple(_strips(estimate, words)),
        edges=tuple((day, words("picture-months", months=months)) for months, day in edges.items()),
        best_since=edges[MONTHS[estimate.window]] if estimate.window else None,
        forecast=tuple(((point.on - today).days, point) for point in forecast),
        gone_from=(gone - today).days if gone else None,
        gone_label=words("picture-gone", month=_month(gone, words)) if gone else "",
        ahead=tuple(_ahead(today, months, words) for months in LOOK_AHEAD),
        words=words,
    )


def _bar(window: Window, best: WindowName | None, words: Words) -> Bar:
    return Bar(words(SHORT[window.name]), window.score if window.eligible else None, window.name is best)


def _gone(forecast: Sequence[Point]) -> date | None:
    """The day from which a score that was there stays away."""
    lasting = [place for place, point in enumerate(forecast) if point.score is not None]
    after = lasting[-1] + 1 if lasting else len(forecast)
    return forecast[after].on if after < len(forecast) else None


def _ahead(today: date, months: int, words: Words) -> tuple[int, str]:
    day = months_before(today, -months)
    return (day - today).days, _month(day, words) if months else words("picture-now")


def _month(day: date, words: Words) -> str:
    return moment(f"{day:%Y-%m}", words)


def _row(outcome: Outcome, estimate: Estimate, oldest: int, words: Words) -> Row:
    judged = [one for one in estimate.judged if one.outcome is outcome]
    dated = sorted(
        ((one.contract.ended - estimate.as_of).days, _weight(one))
        for one in judged
        if one.contract.ended and not _open(one, estimate.as_of)
    )
    older = sum(day < oldest for day, _ in dated)
    label = f"{words('picture-row', outcome=outcome.value)} {len(judged)}"
    return Row(outcome, label, *_time_line(dated[older:]), older)


def _strips(estimate: Estimate, words: Words) -> Iterable[Strip]:
    """Those that have ended but nobody knows when, and those that are still open."""
    today = estimate.as_of
    undated = [one for one in estimate.judged if one.contract.ended is None and not _open(one, today)]
    still_open = [one for one in estimate.judged if _open(one, today)]
    for key, judged in (("picture-undated", undated), ("picture-open", still_open)):
        if judged:
            rows = (tuple(_weight(one) for one in judged if one.outcome is outcome) for outcome in ROWS)
            yield Strip(words(key), tuple(rows))


def _open(one: Judged, today: date) -> bool:
    """Whether a contract has not ended yet, also where its end is known beforehand."""
    contract = one.contract
    return contract.status is not Status.ENDED or (contract.ended is not None and contract.ended > today)


def _weight(one: Judged) -> float:
    """How much a contract counts in its row: of one that ended badly, only what it lost."""
    return (one.lost if one.outcome is Outcome.FAILURE else one.won) / QUARTERS


Dated = tuple[int, float]


def _time_line(dated: Iterable[Dated]) -> tuple[tuple[Mark, ...], tuple[Pile, ...]]:
    """Stack marks that would cover one another; where a stack is full, tell how many there are instead."""
    marks: list[Mark] = []
    piles: list[Pile] = []
    for stack in _stacks(dated):
        if len(stack) > len(LANES):
            piles.append(Pile(_middle(stack), len(stack)))
        else:
            marks += [Mark(day, lane, weight) for (day, weight), lane in zip(stack, LANES, strict=False)]
    return tuple(marks), tuple(piles)


def _stacks(dated: Iterable[Dated]) -> list[list[Dated]]:
    """Put what lies near together; the number of a pile is wide, and takes in its neighbours."""
    stacks: list[list[Dated]] = []
    for one in dated:
        if stacks and one[0] - stacks[-1][0][0] < NEAR:
            stacks[-1].append(one)
        else:
            stacks.append([one])
    apart: list[list[Dated]] = []
    for stack in stacks:
        here = stack
        while apart and _collide(apart[-1], here):
            here = apart.pop() + here
        apart.append(here)
    return apart


def _collide(left: Sequence[Dated], right: Sequence[Dated]) -> bool:
    piles = sum(len(stack) > len(LANES) for stack in (left, right))
    return _middle(right) - _middle(left) < PILE * piles / 2 + (NEAR / 2 if piles == 1 else 0)


def _middle(stack: Sequence[Dated]) -> int:
    return round(sum(day for day, _ in stack) / len(stack))
