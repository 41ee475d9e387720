"""The one way from a paste to an estimate, for the command line and for Discord."""

from dataclasses import dataclass
from datetime import date

from jss.contracts import read_paste
from jss.contracts.contract import Reading
from jss.score.estimate import estimate
from jss.score.result import Estimate
from jss.score.ruleset import Ruleset
from jss.score.rulesets import Rulesets


@dataclass(frozen=True, slots=True)
class Report:
    """What a paste says, what follows from it, and by which rules."""

    reading: Reading
    estimate: Estimate
    ruleset: Ruleset


def report_on(
    paste: str, *, rulesets: Rulesets, as_of: date, rules: str | None = None, shown: int | None = None
) -> Report:
    """Read a paste and estimate the score on a day; `shown` is the score that Upwork shows.

    Raises:
        RulesetError: there is no ruleset of that name, or none for that day.
    """
    ruleset = rulesets.named(rules) if rules else rulesets.on(as_of)
    reading = read_paste(paste, as_of=as_of)
    return estimated(reading, rulesets=rulesets, as_of=as_of, ruleset=ruleset, shown=shown)


def estimated(
    reading: Reading, *, rulesets: Rulesets, as_of: date, ruleset: Ruleset, shown: int | None = None
) -> Report:
    """Estimate the score from contracts that have been read."""
    result = estimate(
        reading.contracts, as_of=as_of, ruleset=ruleset, rulesets=rulesets, shown=shown, stated=reading.stated
    )
    return Report(reading, result, ruleset)
