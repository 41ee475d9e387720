"""An estimate in words: short, exact, and with a reason beside every number.

Nothing here names a title or a client, so all of it may be shared.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from bot.views.limits import ALT_TEXT, cut
from bot.words import Words
from jss.score.forecast import Point
from jss.score.outcome import Outcome, mostly_undated
from jss.score.result import Era, Estimate, Range, WindowName

SHORT = {
    WindowName.SIX: "estimate-short-6m",
    WindowName.TWELVE: "estimate-short-12m",
    WindowName.TWENTY_FOUR: "estimate-short-24m",
    WindowName.TRENDING: "estimate-short-trending",
}
LONG = {
    WindowName.SIX: "estimate-long-6m",
    WindowName.TWELVE: "estimate-long-12m",
    WindowName.TWENTY_FOUR: "estimate-long-24m",
    WindowName.TRENDING: "estimate-long-trending",
}


def headline(estimate: Estimate, words: Words) -> str:
    """The score with its range, or why there is none."""
    if estimate.score is None:
        return _without_score(estimate, words)
    low, high = estimate.range or (estimate.score, estimate.score)
    if low < high:
        key = "estimate-if-recent" if mostly_undated(estimate.judged) else "estimate-between"
        return words(key, score=estimate.score, low=low, high=high)
    # That Upwork shows the same score is no agreement of all readings, and what may leave no score is none either.
    narrowed = estimate.shown is not None and estimate.allowed != estimate.range
    agreed = not narrowed and not any(one.fatal for one in estimate.assumptions)
    return words("estimate-agreed" if agreed else "estimate-about", score=estimate.score)


def is_undated(estimate: Estimate) -> bool:
    """Whether no contract that counts has an end date, so that every window has them all."""
    return all(judged.contract.ended is None for judged in estimate.judged if judged.weight)


def before_line(estimate: Estimate, words: Words) -> str:
    """What the announcement of November 2020 meant for these contracts; empty where that is nothing."""
    before, after = estimate.before, estimate.after
    if before.score == after.score and before.range == after.range:
        return ""
    was, became = _era(before, words), _era(after, words)
    if before.score is None or after.score is None:
        then, since = before.min_clients, after.min_clients
        contracts = after.min_outcomes
        return words(
            "estimate-was-became", was=was, became=became, contracts=contracts, then=then, since=since
        )
    if before.silent and before.worst is not None and before.worst < after.score:
        return words("estimate-pulled-down", silent=before.silent, low=before.worst)
    return words("estimate-before", was=was, became=became)


def before_after_lines(estimate: Estimate, words: Words) -> list[str]:
    """The same contracts under three sets of rules, each contract as old as it is today."""
    before, after = estimate.before, estimate.after
    now = _scored(estimate.score, estimate.range, words)
    return [
        words("estimate-day-before", era=_era(before, words), **_minimum(before)) + _silence(before, words),
        words("estimate-day-after", era=_era(after, words), **_minimum(after)),
        words("estimate-by-rules", day=moment(estimate.rules, words), era=now),
    ]


def rules_line(estimate: Estimate, words: Words, *, kept: bool = True) -> str:
    """By which rules, and that it is nobody's official word; `kept` adds for how long the paste is in memory."""
    key = "estimate-rules-kept" if kept else "estimate-rules"
    return words(key, day=moment(estimate.rules, words))


def alt_text(estimate: Estimate, words: Words, forecast: Sequence[Point] = ()) -> str:
    """What the picture shows, for whoever can't see it."""
    counts = {
        outcome.value: sum(judged.outcome is outcome for judged in estimate.judged) for outcome in Outcome
    }
    text = words(
        "estimate-alt", headline=headline(estimate, words), windows=_windows(estimate, words), **counts
    )
    if forecast:
        text += " " + words("estimate-alt-forecast", changes=", ".join(_changes(forecast, words)))
    return cut(text, ALT_TEXT)


@lru_cache(maxsize=4096)
def moment(when: str, words: Words) -> str:
    """A day, month or year written YYYY[-MM[-DD]], as people write it."""
    year, *rest = when.split("-")
    if not rest:
        return year
    name = words("estimate-month-name", number=int(rest[0]))
    if len(rest) > 1:
        return words("estimate-day", day=str(int(rest[1])), month=name, year=year)
    return words("estimate-month", month=name, year=year)


def _or_none(score: int | None, words: Words) -> str:
    return words("estimate-no-score") if score is None else str(score)


def _without_score(estimate: Estimate, words: Words) -> str:
    if estimate.judged:
        return words("estimate-none" if estimate.shown is None else "estimate-too-little")
    if estimate.shown is None:
        return words("estimate-no-contracts")
    return words("estimate-only-shown", score=estimate.shown)


def _era(era: Era, words: Words) -> str:
    return _scored(era.score, era.range, words)


def _scored(score: int | None, reach: Range | None, words: Words) -> str:
    if score is None:
        return words("estimate-no-score")
    if reach is None or reach[0] == reach[1]:
        return words("estimate-era", score=score)
    return words("estimate-era-range", score=score, low=reach[0], high=reach[1])


def _silence(before: Era, words: Words) -> str:
    if not before.silent:
        return ""
    told = words("estimate-silence", silent=before.silent)
    return (
        f" {told}" if before.worst is None else f" {told} {words('estimate-silence-worst', low=before.worst)}"
    )


def _minimum(era: Era) -> dict[str, int]:
    return {"contracts": era.min_outcomes, "clients": era.min_clients}


def _windows(estimate: Estimate, words: Words) -> str:
    scores = {
        window.name: f"{words(LONG[window.name])} {_or_none(window.score, words)}"
        for window in estimate.windows
    }
    return ", ".join(
        words("estimate-alt-best", window=score) if name is estimate.window else score
        for name, score in scores.items()
    )


def _changes(forecast: Sequence[Point], words: Words, most: int = 5) -> Iterable[str]:
    """The score now, and each month from which it is another."""
    yield words("estimate-alt-now", score=_or_none(forecast[0].score, words))
    steps = [point for last, point in pairwise(forecast) if point.score != last.score]
    for point in steps[:most]:
        month = moment(f"{point.on:%Y-%m}", words)
        yield words("estimate-alt-from", score=_or_none(point.score, words), month=month)
    if len(steps) > most:
        yield words("estimate-alt-changes", count=len(steps) - most)
