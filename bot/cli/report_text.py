"""An estimate as text for a terminal."""

from collections.abc import Iterable

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.estimating import Report
from bot.words import ENGLISH, words_in
from jss.score.outcome import Judged, Outcome
from jss.score.result import Assumption, Era, Estimate, Range
from jss.score.ruleset import QUARTERS, RuleName
from jss.sentence import plural

WORDS = words_in(ENGLISH)


def show(report: Report, console: Console) -> None:
    """Print the score, the contracts, the windows, what the announcement meant, and what is open or to check."""
    result = report.estimate
    if result.score is None:
        console.print("No score can be estimated.", style="bold yellow")
    else:
        low, high = result.range or (result.score, result.score)
        console.print(f"About {result.score} %  (between {low} and {high})", style="bold green")
    console.print(f"Unofficial estimate, rules of {result.rules}, as of {result.as_of}.", style="dim")
    for sentence in result.missing:
        console.print(f"- {sentence}", markup=False)
    if result.judged:
        console.print(_contracts(result.judged))
        for line in (*_windows(result), *_eras(result)):
            console.print(line, markup=False, highlight=False)
    for remark in result.remarks:
        console.print(f"- {remark}", markup=False)
    for assumption in result.assumptions:
        console.print(f"- {_told(assumption)}", style="dim", markup=False)
    for problem in report.reading.problems:
        console.print(f"Line {problem.line}: {problem.message}", style="yellow", markup=False)


def _contracts(judged: Iterable[Judged]) -> Table:
    table = Table(box=SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0))
    table.add_column("Contract", ratio=3, min_width=12)
    table.add_column("Ended", no_wrap=True)
    table.add_column("Paid", justify="right", no_wrap=True)
    table.add_column("Stars", justify="right", no_wrap=True)
    table.add_column("Counts", no_wrap=True)
    table.add_column("Why", ratio=4, min_width=20)
    for one in judged:
        contract = one.contract
        table.add_row(
            Text(
                contract.title or f"on line {contract.lines[0]}"
            ),  # a title may hold what rich takes for markup
            str(contract.ended or "-"),
            f"${contract.paid:,.0f}" if contract.paid is not None else "-",
            f"{contract.stars:g}" if contract.stars is not None else "-",
            _counts(one),
            _why(one),
        )
    return table


def _counts(one: Judged) -> str:
    """What a contract adds to successes and to failures."""
    parts = [
        f"{sign}{quarters / QUARTERS:g}" for sign, quarters in (("-", one.lost), ("+", one.won)) if quarters
    ]
    return " ".join(parts)


def _why(one: Judged) -> str:
    impossible = one.rule.name is RuleName.UNKNOWN_FEEDBACK and one.contract.impossible_rating
    reason = WORDS("estimate-reason", rule="impossible-rating" if impossible else one.rule.name.value)
    return f"left out: {reason}" if one.outcome is Outcome.EXCLUDED else reason


def _windows(result: Estimate) -> Iterable[str]:
    for window in result.windows:
        score = "no score" if window.score is None else f"{window.score} %"
        counted = f"{plural(window.outcomes, 'outcome')}, {plural(window.clients, 'client')}"
        best = " (best)" if window.name is result.window else ""
        yield f"{window.name:>9}: {score}, {counted}{best}"


def _eras(result: Estimate) -> Iterable[str]:
    yield f"Just before the announcement of 8 November 2020: {_era(result.before)}"
    yield f"Just after it: {_era(result.after)}"


def _era(era: Era) -> str:
    if era.score is None:
        return "no score"
    return f"about {era.score}{_between(era.range)}"


def _between(reach: Range | None) -> str:
    return f" (between {reach[0]} and {reach[1]})" if reach and reach[0] < reach[1] else ""


def _told(assumption: Assumption) -> str:
    effect = f" ({plural(assumption.effect, 'point')} of the range)" if assumption.effect else ""
    return f"{assumption.text}{effect} [{assumption.label}]"
