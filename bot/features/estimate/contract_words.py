"""Contracts in words: what each counts as and why, and how many are left out for which reason."""

from collections import Counter
from decimal import Decimal
from functools import lru_cache

from bot.features.estimate.words import moment
from bot.views.escape import quoted
from bot.views.limits import cut
from bot.words import Words
from jss.contracts.contract import Contract
from jss.score.history import FIRST_DAY_AFTER
from jss.score.outcome import Judged, Outcome
from jss.score.result import Estimate
from jss.score.ruleset import Label, Rule, RuleName

IN_FORCE = FIRST_DAY_AFTER.isoformat()
TITLE = 60
IMPOSSIBLE = "impossible-rating"


def left_out_line(estimate: Estimate, words: Words) -> str:
    """How many contracts don't count, by reason, the most frequent first; empty where all do."""
    left_out = [judged for judged in estimate.judged if judged.outcome is Outcome.EXCLUDED]
    rules = {_reason(judged): judged.rule for judged in left_out}
    counts = Counter(map(_reason, left_out))
    parts = [_counted(reason, count, rules[reason], words) for reason, count in counts.most_common()]
    return words("estimate-left-out", parts=", ".join(parts)) if parts else ""


def each_contract_lines(estimate: Estimate, words: Words) -> list[str]:
    """Every contract in paste order: title, what is known, what it counts as, why, by what kind of rule."""
    return [_line(judged, words) for judged in estimate.judged]


def _reason(judged: Judged) -> str:
    """The name of the rule that decides; a rating that can't be is told apart from one that isn't there."""
    hidden = judged.rule.name is RuleName.UNKNOWN_FEEDBACK
    return IMPOSSIBLE if hidden and judged.contract.impossible_rating else judged.rule.name.value


def _counted(reason: str, count: int, rule: Rule, words: Words) -> str:
    if rule.name is RuleName.NO_FEEDBACK and rule.since >= IN_FORCE:
        return words("estimate-counted-silent", count=count, day=moment(IN_FORCE, words))
    return words("estimate-counted", count=count, rule=reason)


def _line(judged: Judged, words: Words) -> str:
    contract = judged.contract
    name = contract.title or words("estimate-untitled", line=str(contract.lines[0]))
    rule = judged.rule
    verdict = _verdict(judged.outcome, _reason(judged), rule.label, judged.weight, words)
    return " · ".join([f"**{quoted(cut(name, TITLE))}**", *_facts(contract, words), verdict])


@lru_cache(maxsize=512)  # of hundreds of contracts few are different
def _verdict(outcome: Outcome, reason: str, label: Label, weight: Decimal, words: Words) -> str:
    parts = {
        "outcome": words("estimate-outcome", outcome=outcome.value),
        "reason": words("estimate-reason", rule=reason),
        "label": words("estimate-label", label=label.value),
    }
    if not weight:
        return words("estimate-verdict", **parts)
    return words("estimate-verdict-weight", weight=float(weight), **parts)


@lru_cache(maxsize=512)
def _stars(stars: float, words: Words) -> str:
    return words("estimate-stars", stars=stars)


def _facts(contract: Contract, words: Words) -> list[str]:
    stars = "" if contract.stars is None else _stars(contract.stars, words)
    paid = f"${contract.paid:,.0f}" if contract.paid is not None else ""
    ended = moment(contract.ended.isoformat(), words) if contract.ended else ""
    return [fact for fact in (stars, paid, ended) if fact]
