"""What the announcement of November 2020 means for the same contracts: the rules of the days around it."""

from collections.abc import Sequence
from datetime import date

from jss.contracts.contract import Contract
from jss.score.board import lay_out
from jss.score.range import bounds
from jss.score.result import Era
from jss.score.rulesets import Rulesets
from jss.score.tally import score

LAST_DAY_BEFORE = date(2020, 11, 7)
FIRST_DAY_AFTER = date(2020, 11, 8)


def before(contracts: Sequence[Contract], as_of: date, rulesets: Rulesets) -> Era:
    """Under the rules of 7 November 2020; how much missing feedback weighed was never published."""
    return _era(contracts, as_of, rulesets, LAST_DAY_BEFORE)


def after(contracts: Sequence[Contract], as_of: date, rulesets: Rulesets) -> Era:
    """Under the rules of 8 November 2020."""
    return _era(contracts, as_of, rulesets, FIRST_DAY_AFTER)


def _era(contracts: Sequence[Contract], as_of: date, rulesets: Rulesets, day: date) -> Era:
    # The rules change and the day stays, so every contract keeps its age.
    rules = rulesets.on(day)
    board = lay_out(contracts, rules, as_of)
    point = score(board)
    # Hidden private ratings are the same unknown on both sides; they would only blur the comparison.
    return Era(rules.id, point, bounds(board, private=False), eligible=point is not None)
