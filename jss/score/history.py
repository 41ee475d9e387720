"""What the announcement of November 2020 means for the same contracts: the rules of the days around it."""

from dataclasses import replace
from datetime import date

from jss.score.board import Kind
from jss.score.layout import Layout
from jss.score.lean import Readings
from jss.score.premise import Lean, Premise
from jss.score.range import bounds
from jss.score.result import Era
from jss.score.ruleset import NoFeedback
from jss.score.rulesets import Rulesets
from jss.score.tally import whole

LAST_DAY_BEFORE = date(2020, 11, 7)
FIRST_DAY_AFTER = date(2020, 11, 8)


def before(contracts: Layout, rulesets: Rulesets) -> Era:
    """Under the rules of 7 November 2020; how much missing feedback weighed was never published."""
    return _era(contracts, rulesets, LAST_DAY_BEFORE)


def after(contracts: Layout, rulesets: Rulesets) -> Era:
    """Under the rules of 8 November 2020."""
    return _era(contracts, rulesets, FIRST_DAY_AFTER)


def _era(contracts: Layout, rulesets: Rulesets, day: date) -> Era:
    # The rules change and the day stays, so every contract keeps its age.
    rules = rulesets.on(day)
    board = contracts.under(rules)
    readings = Readings(board)
    score = readings.point.score()
    # Hidden private ratings are the same unknown on both sides; they would only blur the comparison.
    reach = bounds(readings, private=False)
    failed = replace(readings.point, premise=Premise(silent=Lean.LOW)).highest()
    silent = sum(group.count for stake, group in board.groups.items() if stake.kind is Kind.SILENT)
    return Era(
        rules=rules.id,
        score=score,
        range=reach,
        eligible=score is not None,
        silent=silent if rules.no_feedback is NoFeedback.PATTERN else 0,
        worst=None if failed is None else whole(failed),
        min_outcomes=rules.min_outcomes,
        min_clients=rules.min_clients,
    )
