"""Contracts in words: what each counts as and why, and how many are left out for which reason."""

from collections import Counter

from bot.features.estimate.words import moment
from bot.views.escape import quoted
from bot.views.limits import cut
from jss.contracts.contract import Contract
from jss.score.history import FIRST_DAY_AFTER
from jss.score.outcome import Judged, Outcome
from jss.score.result import Estimate
from jss.score.ruleset import Rule, RuleName

IN_FORCE = FIRST_DAY_AFTER.isoformat()
TITLE = 60
OUTCOMES = {Outcome.SUCCESS: "success", Outcome.FAILURE: "failure", Outcome.EXCLUDED: "left out"}
# A contract's reason, and the same reason after a number of contracts.
REASONS = {
    RuleName.RATED_GOOD: ("good feedback", "with good feedback"),
    RuleName.RATED_BAD: ("bad feedback", "with bad feedback"),
    RuleName.PRIVATE_BAD: ("bad private rating", "with a bad private rating"),
    RuleName.BAD_ENDING: ("ended badly", "that ended badly"),
    RuleName.NO_FEEDBACK: ("no feedback", "without feedback"),
    RuleName.REMOVED_FEEDBACK: ("feedback removed", "with removed feedback"),
    RuleName.ZERO_EARNINGS: ("nothing earned", "with no earnings"),
    RuleName.OPEN: ("still open", "still open"),
    RuleName.TOO_OLD: ("too old for every window", "too old for every window"),
    RuleName.FUTURE: ("ends in the future", "dated in the future"),
    RuleName.CLIENT_FLAGGED: ("client flagged by Upwork", "with a client flagged by Upwork"),
    RuleName.LONG_TERM: ("long-term client", "with a long-term client"),
    RuleName.UNKNOWN_FEEDBACK: ("rating not in the text", "with no rating in the text"),
}


def left_out_line(estimate: Estimate) -> str:
    """How many contracts don't count, by reason, the most frequent first; empty where all do."""
    left_out = [judged for judged in estimate.judged if judged.outcome is Outcome.EXCLUDED]
    rules = {judged.rule.name: judged.rule for judged in left_out}
    counts = Counter(judged.rule.name for judged in left_out)
    parts = [f"{count} {_counted(rules[name])}" for name, count in counts.most_common()]
    return f"Left out: {', '.join(parts)}." if parts else ""


def each_contract_lines(estimate: Estimate) -> list[str]:
    """Every contract in paste order: title, what is known, what it counts as, why, by what kind of rule."""
    return [_line(judged) for judged in estimate.judged]


def reason(rule: Rule) -> str:
    """Why a contract has its outcome, in two or three words."""
    return REASONS[rule.name][0]


def _counted(rule: Rule) -> str:
    words = REASONS[rule.name][1]
    if rule.name is RuleName.NO_FEEDBACK and rule.since >= IN_FORCE:
        return f"{words} (since {moment(IN_FORCE)} they don't count)"
    return words


def _line(judged: Judged) -> str:
    contract = judged.contract
    name = contract.title or f"Contract on line {contract.lines[0]}"
    weight = f", counts {judged.weight.normalize():f}" if judged.weight else ""
    verdict = f"{OUTCOMES[judged.outcome]}{weight}: {reason(judged.rule)} ({judged.rule.label.value})"
    return " · ".join([f"**{quoted(cut(name, TITLE))}**", *_facts(contract), verdict])


def _facts(contract: Contract) -> list[str]:
    stars = (
        f"{contract.stars:g} {'star' if contract.stars == 1 else 'stars'}"
        if contract.stars is not None
        else ""
    )
    paid = f"${contract.paid:,.0f}" if contract.paid is not None else ""
    ended = moment(contract.ended.isoformat()) if contract.ended else ""
    return [fact for fact in (stars, paid, ended) if fact]
