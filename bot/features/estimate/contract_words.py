"""Contracts in words: what each counts as and why, and how many are left out for which reason."""

from collections import Counter
from functools import lru_cache

from bot.features.estimate.weights import is_parted, money, reason_of
from bot.features.estimate.words import moment
from bot.views.escape import quoted
from bot.views.limits import cut
from bot.words import Words
from jss.contracts.contract import Contract
from jss.score.history import FIRST_DAY_AFTER
from jss.score.outcome import Judged, Outcome
from jss.score.result import Estimate
from jss.score.ruleset import QUARTERS, Rule, RuleName

IN_FORCE = FIRST_DAY_AFTER.isoformat()
TITLE = 60
# Whoever sees the stars needs no other reason.
TOLD_BY_STARS = frozenset({RuleName.RATED_GOOD, RuleName.RATED_BAD})


def left_out_line(estimate: Estimate, words: Words) -> str:
    """How many contracts don't count, by reason, the most frequent first; empty where all do."""
    left_out = [judged for judged in estimate.judged if judged.outcome is Outcome.EXCLUDED]
    rules = {reason_of(judged): judged.rule for judged in left_out}
    counts = Counter(map(reason_of, left_out))
    parts = [_counted(reason, count, rules[reason], words) for reason, count in counts.most_common()]
    return words("estimate-left-out", parts=", ".join(parts)) if parts else ""


def each_contract_lines(estimate: Estimate, words: Words) -> list[str]:
    """Every contract in paste order: title, what is known, what it counts as and how much."""
    return [_line(judged, words) for judged in estimate.judged]


def name_of(contract: Contract, words: Words) -> str:
    """A contract's title, or where it stands in the paste."""
    named = contract.title or words("estimate-untitled", line=str(contract.lines[0]))
    return quoted(cut(named, TITLE))


@lru_cache(maxsize=512)  # of hundreds of contracts few are different
def stars_words(stars: float, words: Words) -> str:
    """A rating."""
    return words("estimate-stars", stars=stars)


def _counted(reason: str, count: int, rule: Rule, words: Words) -> str:
    if rule.name is RuleName.NO_FEEDBACK and rule.since >= IN_FORCE:
        return words("estimate-counted-silent", count=count, day=moment(IN_FORCE, words))
    return words("estimate-counted", count=count, rule=reason)


def _line(judged: Judged, words: Words) -> str:
    contract = judged.contract
    known = [_stars(contract, words), moment(contract.ended.isoformat(), words) if contract.ended else ""]
    if not judged.weight and contract.paid is not None:
        known.append(money(contract.paid, words))
    facts = [fact for fact in known if fact]
    return " · ".join([f"**{name_of(contract, words)}**", *facts, _verdict(judged, words)])


def _stars(contract: Contract, words: Words) -> str:
    return "" if contract.stars is None else stars_words(contract.stars, words)


def _verdict(judged: Judged, words: Words) -> str:
    verdict = _reasoned(judged.outcome, reason_of(judged), judged.contract.stars is not None, words)
    if not judged.weight:
        return verdict
    paid = judged.contract.paid
    earned = words("estimate-amount-unknown") if paid is None else money(paid, words)
    if is_parted(judged):
        lost, won = judged.lost / QUARTERS, judged.won / QUARTERS
        return words("estimate-verdict-parted", verdict=verdict, lost=lost, won=won, paid=earned)
    return words("estimate-verdict-counts", verdict=verdict, weight=float(judged.weight), paid=earned)


@lru_cache(maxsize=512)
def _reasoned(outcome: Outcome, reason: str, starred: bool, words: Words) -> str:  # noqa: FBT001 a key of the cache
    verdict = words("estimate-outcome", outcome=outcome.value)
    if starred and reason in TOLD_BY_STARS:
        return verdict
    return words("estimate-reasoned", outcome=verdict, reason=words("estimate-reason", rule=reason))
