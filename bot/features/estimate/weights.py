"""How much contracts count, by which rule, and on what ground the rules stand."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from bot.estimating import Report
from bot.words import Words
from jss.contracts.contract import Contract
from jss.score.outcome import Judged
from jss.score.ruleset import QUARTERS, Label, RuleName, Ruleset, Tier
from jss.score.weight import tiers

IMPOSSIBLE = "impossible-rating"


def legend_lines(report: Report, words: Words) -> list[str]:
    """What the weights in a list of contracts mean, and which rules are published; nothing where there are none."""
    judged, weights = report.estimate.judged, report.ruleset.weights
    lines: list[str] = []
    if any(one.weight for one in judged):
        lines.append(
            _tiers_line(report.ruleset, words) if weights.published else words("estimate-legend-plain")
        )
    if any(is_parted(one) for one in judged):
        lines.append(words("estimate-legend-parted", days=weights.days))
    if judged:
        lines.append(words("estimate-labels", labels=" ".join(_labels(judged, words))))
    return lines


def reason_of(one: Judged) -> str:
    """The name of the rule that decides; a rating that can't be is told apart from one that isn't there."""
    hidden = one.rule.name is RuleName.UNKNOWN_FEEDBACK
    return IMPOSSIBLE if hidden and one.contract.impossible_rating else one.rule.name.value


def is_parted(one: Judged) -> bool:
    """Whether only a part of a contract is a failure."""
    return bool(one.won and one.lost)


def weight_rule(one: Judged, ruleset: Ruleset, words: Words) -> str:
    """Why a contract counts as much as it does; empty where it is left out."""
    if not one.weight:
        return ""
    if not ruleset.weights.published:
        return words("estimate-weight-plain")
    tier = tier_of(one.contract, ruleset)
    further = (one.won + one.lost - tier.quarters) / QUARTERS
    return words(
        "estimate-weight-rule",
        tier=words("estimate-amount-unknown")
        if one.contract.paid is None
        else tier_words(tier, ruleset, words),
        weight=tier.quarters / QUARTERS,
        further=further,
        days=ruleset.weights.days,
    )


def tier_of(contract: Contract, ruleset: Ruleset) -> Tier:
    """The tier of earnings that a contract is in, the lightest where they aren't known."""
    quarters, _ = tiers(contract.paid, ruleset.weights)
    return next(tier for tier in ruleset.weights.tiers if tier.quarters == quarters)


def tier_words(tier: Tier, ruleset: Ruleset, words: Words) -> str:
    """A tier of earnings: up to so much, or over so much."""
    if tier.up_to is not None:
        return words("estimate-tier-up-to", paid=money(tier.up_to, words))
    below = max((each.up_to or 0 for each in ruleset.weights.tiers), default=0)
    return words("estimate-tier-over", paid=money(below, words))


def money(amount: Decimal | int, words: Words) -> str:
    """An amount in US dollars, without cents."""
    return words("estimate-money", amount=float(amount))


def _tiers_line(ruleset: Ruleset, words: Words) -> str:
    weights = ruleset.weights
    counted = [
        words("estimate-tier-counts", tier=tier_words(tier, ruleset, words), weight=tier.quarters / QUARTERS)
        for tier in weights.tiers
    ]
    label = ruleset.rule(RuleName.EARNINGS_WEIGHT).label
    return words(
        "estimate-legend",
        label=words("estimate-label", label=label.value),
        tiers=", ".join(counted),
        days=weights.days,
        most=weights.most // QUARTERS,
    )


def _labels(judged: Sequence[Judged], words: Words) -> Iterable[str]:
    """The rules of these contracts by the ground they stand on, each named once."""
    for label in Label:
        rules = dict.fromkeys(reason_of(one) for one in judged if one.rule.label is label)
        if rules:
            named = ", ".join(words("estimate-reason", rule=reason) for reason in rules)
            yield words("estimate-labels-of", label=label.value, rules=named)
