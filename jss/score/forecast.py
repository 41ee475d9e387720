"""The score of the coming months if nothing else happened: contracts only grow old."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from jss.contracts.contract import Contract
from jss.score.board import judged
from jss.score.layout import lay_out
from jss.score.lean import Readings
from jss.score.outcome import mostly_undated
from jss.score.range import bounds
from jss.score.result import Range
from jss.score.ruleset import Ruleset
from jss.score.window import months_before


@dataclass(frozen=True, slots=True)
class Point:
    """The score on a day with its range; None where there would be none."""

    on: date
    score: int | None
    range: Range | None


def forecast(
    contracts: Sequence[Contract], *, as_of: date, ruleset: Ruleset, months: int = 24
) -> tuple[Point, ...]:
    """Today and the same day of each coming month, under the rules of today.

    Empty where most of what counts has no end date: then nobody knows when it grows too old.
    """
    if mostly_undated(judged(lay_out(contracts, ruleset, as_of))):
        return ()
    return tuple(_point(contracts, months_before(as_of, -ahead), ruleset) for ahead in range(months + 1))


def _point(contracts: Sequence[Contract], day: date, ruleset: Ruleset) -> Point:
    readings = Readings(lay_out(contracts, ruleset, day))
    return Point(day, readings.point.score(), bounds(readings))
