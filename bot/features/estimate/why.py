"""Why the score is what it is, in one line: what counts in the window that decides."""

from collections.abc import Sequence

from bot.features.estimate.contract_words import stars_words
from bot.features.estimate.scene import MONTHS
from bot.features.estimate.weights import money, reason_of
from bot.features.estimate.words import SHORT, is_undated
from bot.words import Words
from jss.score.outcome import Judged, Outcome
from jss.score.result import Estimate
from jss.score.window import months_before

NAMED = 2  # so many bad contracts are told by stars and amount


def why_line(estimate: Estimate, words: Words, *, facts: bool) -> str:
    """How many good and bad contracts decide; `facts` adds stars and amount of the bad ones. Empty without a score."""
    if estimate.window is None:
        return ""
    months = MONTHS[estimate.window]
    begins = months_before(estimate.as_of, months)
    counted = [
        one
        for one in estimate.judged
        if one.weight and (one.contract.ended is None or one.contract.ended >= begins)
    ]
    bad = [one for one in counted if one.outcome is Outcome.FAILURE]
    told = f" ({_facts(bad, words)})" if facts and bad else ""
    key = "estimate-why-undated" if is_undated(estimate) else "estimate-why"
    return words(key, good=len(counted) - len(bad), bad=len(bad), facts=told, months=months)


def windows_line(estimate: Estimate, words: Words) -> str:
    """The score of each window, the one that decides in bold; empty without a score, or where all are alike."""
    if estimate.window is None or is_undated(estimate):
        return ""
    scores = [
        _bold(text) if window.name is estimate.window else text
        for window in estimate.windows
        for text in [f"{words(SHORT[window.name])} {_score(window.score, words)}"]
    ]
    return words("estimate-windows", windows=" · ".join(scores))


def _bold(text: str) -> str:
    return f"**{text}**"


def _score(score: int | None, words: Words) -> str:
    return words("estimate-no-score") if score is None else str(score)


def _facts(bad: Sequence[Judged], words: Words) -> str:
    if len(bad) <= NAMED:
        return "; ".join(_told(one, words) for one in bad)
    heaviest = max(bad, key=lambda one: one.lost)
    return words("estimate-why-heaviest", facts=_told(heaviest, words))


def _told(one: Judged, words: Words) -> str:
    contract = one.contract
    stars = None if contract.stars is None else stars_words(contract.stars, words)
    paid = None if contract.paid is None else money(contract.paid, words)
    reason = words("estimate-reason", rule=reason_of(one)) if stars is None else None
    return ", ".join(fact for fact in (stars, reason, paid) if fact)
