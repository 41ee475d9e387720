"""What would change a score: the next good jobs, a bad review, and bad contracts growing old."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.estimating import Report
from bot.features.estimate.contract_words import stars_words
from bot.features.estimate.words import moment
from bot.views.escape import quoted
from bot.views.limits import cut
from bot.words import Words
from jss.contracts.contract import Contract
from jss.score.forecast import Point, forecast
from jss.score.whatif import MOST_JOBS, Departure, NextJobs, bad_review, departures, next_jobs

# More contracts than a person has: what is worked out for each coming month would take too long.
MOST_CONTRACTS = 2000
SOON = 12  # days of departure looked at for the card itself
TITLE = 30


@dataclass(frozen=True, slots=True)
class Prospects:
    """What lies ahead of an estimate; empty where there are too many contracts to work it out."""

    forecast: tuple[Point, ...] = ()
    jobs: NextJobs | None = None
    bad_review: int | None = None
    leaving: tuple[Departure, ...] = ()


def prospects(report: Report) -> Prospects:
    """Work out what lies ahead."""
    contracts, as_of, ruleset = report.reading.contracts, report.estimate.as_of, report.ruleset
    if not contracts or len(contracts) > MOST_CONTRACTS:
        return Prospects()
    return Prospects(
        outlook(report),
        next_jobs(contracts, as_of=as_of, ruleset=ruleset),
        bad_review(contracts, as_of=as_of, ruleset=ruleset),
        departures(contracts, as_of=as_of, ruleset=ruleset, most=SOON),
    )


def outlook(report: Report) -> tuple[Point, ...]:
    """The score of the coming months if nothing new is rated."""
    contracts = report.reading.contracts
    if len(contracts) > MOST_CONTRACTS:
        return ()
    return forecast(contracts, as_of=report.estimate.as_of, ruleset=report.ruleset)


def change_lines(report: Report, coming: Prospects, words: Words) -> list[str]:
    """What would change the score: new jobs, or a bad review where no job is needed; and the next bad one to leave.

    Of those that leave the first that makes the score better than it is now.
    """
    now = report.estimate.score
    if now is None or coming.jobs is None:
        return []
    first = jobs_line(coming.jobs, words)
    if coming.jobs.needed == 0:
        first = words("estimate-change-bad", score=score_words(coming.bad_review, words))
    better = [one for one in coming.leaving if one.score is not None and one.score > now]
    return [first, *(_next_to_leave(one, words) for one in better[:1])]


def jobs_line(jobs: NextJobs, words: Words) -> str:
    """How many 5-star jobs lift the score to 90, or that they alone don't."""
    if jobs.needed is None:
        return words("estimate-change-out-of-reach", target=jobs.target, most=MOST_JOBS)
    return words("estimate-change-jobs", count=jobs.needed, target=jobs.target)


def leaving_lines(coming: Sequence[Departure], most: int, words: Words) -> list[str]:
    """The soonest days on which bad contracts grow too old, and how many there are after them."""
    lines = [leaving_line(one, words) for one in coming[:most]]
    if len(coming) > most:
        lines.append(words("estimate-leaving-later", count=len(coming) - most))
    return lines


def _next_to_leave(one: Departure, words: Words) -> str:
    (first, months), *others = one.contracts
    return words(
        "estimate-change-leaving",
        day=moment(one.on.isoformat(), words),
        who=_name(first, words),
        others=len(others),
        months=months,
        score=score_words(one.score, words),
    )


def leaving_line(one: Departure, words: Words) -> str:
    """Which bad contracts leave which window on a day, and the score then."""
    (first, months), *others = one.contracts
    return words(
        "estimate-leaving",
        day=moment(one.on.isoformat(), words),
        who=_who(first, words),
        others=len(others),
        months=months,
        before=score_words(one.before, words),
        score=score_words(one.score, words),
    )


def score_words(score: int | None, words: Words) -> str:
    """A score, or that there is none."""
    return words("estimate-no-score") if score is None else str(score)


def _who(contract: Contract, words: Words) -> str:
    stars = "" if contract.stars is None else f" ({stars_words(contract.stars, words)})"
    return f"{_name(contract, words)}{stars}"


def _name(contract: Contract, words: Words) -> str:
    return quoted(cut(contract.title or words("estimate-untitled", line=str(contract.lines[0])), TITLE))
