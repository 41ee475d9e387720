"""The estimate: a score with its range, and the reasons for both."""

from collections.abc import Sequence
from datetime import date

from jss.contracts.contract import Contract, StatedFacts
from jss.score.board import judged
from jss.score.history import after, before
from jss.score.layout import Layout
from jss.score.lean import Readings
from jss.score.missing import missing
from jss.score.range import can_count, explore
from jss.score.result import Assumption, Era, Estimate, Range, Window, WindowName
from jss.score.ruleset import Ruleset
from jss.score.rulesets import Rulesets
from jss.score.shown import on_counts, on_score, upwork
from jss.score.tally import best, candidates, window

__all__ = ["Assumption", "Era", "Estimate", "Range", "Window", "WindowName", "estimate"]


def estimate(
    contracts: Sequence[Contract],
    *,
    as_of: date,
    ruleset: Ruleset,
    rulesets: Rulesets,
    shown: int | None = None,
    stated: StatedFacts = StatedFacts(),  # noqa: B008 - frozen
) -> Estimate:
    """Estimate a score on a day under the rules of an era; unofficial, as Upwork publishes no formula.

    `shown` is the score Upwork shows (0 to 100, else ValueError): like what a page states, it never changes
    the score, only the range, the assumptions and the remarks.
    """
    layout = Layout(contracts, as_of)
    board = layout.under(ruleset)
    readings = Readings(board)
    point = readings.point
    found = candidates(point)
    top = best(found)
    score = point.score()
    says = upwork(shown, stated)
    fits = can_count(readings, says.eligible)
    explored = explore(readings, counted=says.eligible if fits else None, shown=says.score)
    return Estimate(
        as_of=as_of,
        rules=ruleset.id,
        score=score,
        range=explored.range,
        allowed=explored.allowed,
        eligible=score is not None,
        missing=missing(point, found, stated),
        window=top.name if top else None,
        windows=tuple(window(one) for one in found),
        judged=judged(board),
        assumptions=explored.assumptions,
        shown=says.score,
        remarks=(*on_score(point, explored.allowed, says), *on_counts(point, says, fits=fits)),
        before=before(layout, rulesets),
        after=after(layout, rulesets),
    )
