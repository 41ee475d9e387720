"""What-ifs: the same contracts with one thing changed, as a freelancer would ask for it."""

from dataclasses import dataclass, replace
from decimal import Decimal

from bot.estimating import Report, estimated
from bot.features.estimate.contract_words import name_of
from bot.features.estimate.prospects import score_words
from bot.features.estimate.weights import money, tier_words
from bot.words import Words
from jss.contracts.contract import Contract, StatedFacts, Status
from jss.score.layout import lay_out
from jss.score.ruleset import Ruleset, Tier
from jss.score.rulesets import Rulesets
from jss.score.tally import score
from jss.score.weight import SMALL_JOB
from jss.score.whatif import MOST_JOBS, next_jobs, with_ending, with_jobs

ENDINGS = {"silent": None, "good": 5.0, "bad": 2.0}  # the stars with which an open contract may end
ALL = "all"


@dataclass(frozen=True, slots=True)
class Scenario:
    """A change to the contracts: its name in a button, what it says, and the contracts that follow."""

    name: str
    told: str
    contracts: tuple[Contract, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """A scenario to choose, with the score it would give."""

    name: str
    label: str
    score: int | None

    def with_score(self, words: Words) -> str:
        """The label with what would come of it."""
        return words("estimate-offer", label=self.label, score=score_words(self.score, words))


def more_jobs(report: Report, words: Words) -> list[Offer]:
    """One more good job, and as many as lift the score to 90."""
    contracts, as_of, ruleset = report.reading.contracts, report.estimate.as_of, report.ruleset
    needed = next_jobs(contracts, as_of=as_of, ruleset=ruleset).needed or 0
    counts = [1, needed] if needed > 1 else [1]
    return [_offer(report, f"jobs-{count}", words("estimate-jobs", count=count), words) for count in counts]


def bad_reviews(report: Report, words: Words) -> list[Offer]:
    """A bad review of a job, for each tier of earnings."""
    tiers = report.ruleset.weights.tiers
    return [
        _offer(report, f"review-{place}", _of_tier(tier, report.ruleset, words), words)
        for place, tier in enumerate(tiers)
    ]


def open_contracts(report: Report) -> dict[str, Contract]:
    """The contracts that may be closed, by the name of their place in the paste."""
    return {
        str(place): contract
        for place, contract in enumerate(report.reading.contracts)
        if contract.status is not Status.ENDED
    }


def endings(report: Report, which: str, words: Words) -> list[Offer]:
    """The ways in which an open contract, or all of them, may end today; empty where it isn't open any more."""
    if not _chosen(report, which):
        return []
    return [
        _offer(report, f"end-{which}-{ending}", words("estimate-ending", stars=stars or 0), words)
        for ending, stars in ENDINGS.items()
    ]


def scenario(report: Report, name: str, words: Words) -> Scenario | None:
    """The scenario of a name; None where it doesn't fit the contracts any more."""
    kind, *details = name.split("-")
    match kind, details:
        case "jobs", [count] if count.isdecimal() and int(count) <= MOST_JOBS:
            return _with_jobs(report, int(count), words)
        case "review", [place] if place.isdecimal() and int(place) < len(report.ruleset.weights.tiers):
            return _with_review(report, int(place), words)
        case "end", [which, ending] if ending in ENDINGS and _chosen(report, which):
            return _with_ending(report, which, ending, words)
        case _:
            return None


def _offer(report: Report, name: str, label: str, words: Words) -> Offer:
    found = scenario(report, name, words)
    contracts = found.contracts if found else report.reading.contracts
    return Offer(name, label, score(lay_out(contracts, report.ruleset, report.estimate.as_of)))


def _with_jobs(report: Report, count: int, words: Words) -> Scenario:
    contracts = with_jobs(report.reading.contracts, count, as_of=report.estimate.as_of)
    told = words("estimate-with-jobs", count=count, paid=money(SMALL_JOB, words))
    return Scenario(f"jobs-{count}", told, contracts)


def _with_review(report: Report, place: int, words: Words) -> Scenario:
    tier = report.ruleset.weights.tiers[place]
    below = max((each.up_to or 0 for each in report.ruleset.weights.tiers), default=0)
    paid = Decimal(tier.up_to or below + 1)
    today = report.estimate.as_of
    contracts = with_jobs(report.reading.contracts, 1, as_of=today, paid=paid, stars=1.0)
    told = words("estimate-with-review", job=_of_tier(tier, report.ruleset, words))
    return Scenario(f"review-{place}", told, contracts)


def _of_tier(tier: Tier, ruleset: Ruleset, words: Words) -> str:
    if len(ruleset.weights.tiers) == 1:
        return words("estimate-job-any")
    return words("estimate-job-of", tier=tier_words(tier, ruleset, words))


def who_ends(report: Report, which: str, words: Words) -> str:
    """The name of the open contract that was chosen, or how many they are."""
    chosen = _chosen(report, which)
    if which == ALL:
        return words("estimate-close-all", count=len(chosen))
    return name_of(chosen[which], words)


def how_many(report: Report, which: str) -> int:
    """How many open contracts were chosen."""
    return len(_chosen(report, which))


def _chosen(report: Report, which: str) -> dict[str, Contract]:
    found = open_contracts(report)
    return found if which == ALL else {place: one for place, one in found.items() if place == which}


def _with_ending(report: Report, which: str, ending: str, words: Words) -> Scenario:
    stars, today = ENDINGS[ending], report.estimate.as_of
    chosen = _chosen(report, which)
    contracts = report.reading.contracts
    for place in chosen:
        contracts = with_ending(contracts, int(place), as_of=today, stars=stars)
    ended = words("estimate-ending-with", stars=stars or 0)
    told = words("estimate-with-ending", who=who_ends(report, which, words), count=len(chosen), ending=ended)
    return Scenario(f"end-{which}-{ending}", told, contracts)


def changed_by(tried: Scenario, report: Report, rulesets: Rulesets) -> Report:
    """The estimate that follows from a change."""
    # What Upwork shows of the real contracts says nothing of changed ones.
    reading = replace(report.reading, contracts=tried.contracts, stated=StatedFacts())
    return estimated(reading, rulesets=rulesets, as_of=report.estimate.as_of, ruleset=report.ruleset)
