"""An estimate in words: short, exact, and with a reason beside every number.

Nothing here names a title or a client, so all of it may be shared.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from bot.views.limits import ALT_TEXT, cut
from jss.score.forecast import Point
from jss.score.outcome import Outcome
from jss.score.result import Era, Estimate, Range, WindowName
from jss.score.ruleset import RuleName
from jss.score.wording import plural

SHORT = {
    WindowName.SIX: "6 m",
    WindowName.TWELVE: "12 m",
    WindowName.TWENTY_FOUR: "24 m",
    WindowName.TRENDING: "trend",
}
LONG = {
    WindowName.SIX: "last 6 months",
    WindowName.TWELVE: "last 12 months",
    WindowName.TWENTY_FOUR: "last 24 months",
    WindowName.TRENDING: "trending, the mean of the last 6 and 3 months",
}


def headline(estimate: Estimate) -> str:
    """The score with its range, or that there is none."""
    if estimate.score is None:
        return "No score yet"
    about = f"About {estimate.score} %"
    if estimate.range is None:
        return about
    low, high = estimate.range
    return f"{about}  (between {low} and {high})" if low < high else f"{about}  (every reading gives {low})"


def window_line(estimate: Estimate) -> str:
    """The window that decides, and below it the score of each; empty where there is no score."""
    best = next((window for window in estimate.windows if window.name is estimate.window), None)
    if best is None:
        return ""
    counted = f"{plural(best.outcomes, 'contract')} counted, {plural(best.clients, 'client')}"
    scores = [f"{SHORT[window.name]} {_or_none(window.score)}" for window in estimate.windows]
    scores[estimate.windows.index(best)] = f"**{SHORT[best.name]} {best.score}**"
    return f"Best window: {LONG[best.name]} ({counted})\n{' · '.join(scores)}"


def before_line(estimate: Estimate) -> str:
    """What the announcement of November 2020 meant for these contracts; empty where that is nothing."""
    before, after = estimate.before, estimate.after
    if before.score == after.score and before.range == after.range:
        return ""
    if before.score is None or after.score is None:
        was, became = _era(before), _era(after)
        return f"Just before the announcement of 8 November 2020: {was}. Just after it: {became}."
    low, high = before.range or (before.score, before.score)
    least = after.range[0] if after.range else after.score
    silent = sum(judged.rule.name is RuleName.NO_FEEDBACK for judged in estimate.judged)
    if silent and low < least:
        those = "that one" if silent == 1 else f"those {silent}"
        return f"Before the announcement {those} could have pulled it down to {_span((low, high))}."
    return f"Before the announcement of 8 November 2020: {_era(before)}. Just after it: {_era(after)}."


def before_after_lines(estimate: Estimate) -> list[str]:
    """The same contracts under three sets of rules, each contract as old as it is today."""
    return [
        f"7 November 2020, the day before the announcement took effect: {_era(estimate.before)}",
        f"8 November 2020, the first day after: {_era(estimate.after)}",
        f"{_capital(rules_name(estimate.rules))}: {_era(_today(estimate))}",
    ]


def rules_line(estimate: Estimate, *, kept: bool = True) -> str:
    """By which rules, and that it is nobody's official word; `kept` adds that the paste isn't kept."""
    end = " · nothing you paste is kept" if kept else ""
    return f"{rules_name(estimate.rules)} · unofficial estimate, not affiliated with Upwork{end}"


def rules_name(rules: str) -> str:
    """Name a ruleset by its day, month or year."""
    return f"rules of {moment(rules)}"


def alt_text(estimate: Estimate, forecast: Sequence[Point] = ()) -> str:
    """What the picture shows, for whoever can't see it."""
    parts = [f"Unofficial estimate. {headline(estimate)}.", f"Windows: {_windows(estimate)}."]
    counts = [
        f"{sum(judged.outcome is outcome for judged in estimate.judged)} {words}"
        for outcome, words in (
            (Outcome.SUCCESS, "counted as success"),
            (Outcome.FAILURE, "counted as failure"),
            (Outcome.EXCLUDED, "left out"),
        )
    ]
    parts.append(f"Contracts on a time line of 24 months: {', '.join(counts)}.")
    if forecast:
        parts.append(f"If nothing new is rated: {', '.join(_changes(forecast))}.")
    return cut(" ".join(parts), ALT_TEXT)


def moment(when: str) -> str:
    """A day, month or year written YYYY[-MM[-DD]], as people write it."""
    year, *rest = when.split("-")
    if not rest:
        return year
    month = f"{date(2000, int(rest[0]), 1):%b} {year}"
    return f"{int(rest[1])} {month}" if len(rest) > 1 else month


def _or_none(score: int | None) -> str:
    return "no score" if score is None else str(score)


def _span(reach: Range) -> str:
    low, high = reach
    return str(low) if low == high else f"{low}-{high}"


def _era(era: Era) -> str:
    if era.score is None:
        return "no score"
    return f"about {era.score}" + (f" ({_span(era.range)})" if era.range else "")


def _today(estimate: Estimate) -> Era:
    return Era(estimate.rules, estimate.score, estimate.range, estimate.eligible)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _windows(estimate: Estimate) -> str:
    return ", ".join(
        f"{LONG[window.name]} {_or_none(window.score)}"
        + (" (the best)" if window.name is estimate.window else "")
        for window in estimate.windows
    )


def _changes(forecast: Sequence[Point], most: int = 5) -> Iterable[str]:
    """The score now, and each month from which it is another."""
    yield f"{_or_none(forecast[0].score)} now"
    steps = [point for last, point in pairwise(forecast) if point.score != last.score]
    for point in steps[:most]:
        yield f"{_or_none(point.score)} from {point.on:%b %Y}"
    if len(steps) > most:
        yield f"and {plural(len(steps) - most, 'change')} after that"
