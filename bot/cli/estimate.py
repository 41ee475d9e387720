"""`python -m bot estimate`: an estimate in a terminal, or as JSON for scripts."""

import json
import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.failure import UsageError
from bot.cli.report_json import as_object
from bot.data import DataFolder, load_rules
from bot.estimating import Report, report_on
from jss.contracts import PasteError, decode_upload
from jss.contracts.upload import UPLOAD_LIMIT
from jss.score.rulesets import RulesetError

DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)  # the library reads other forms too, such as 2026-W01-1


def estimate(
    file: Annotated[
        str, typer.Argument(help="The file with the paste; - or nothing for standard input.")
    ] = "-",
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object, for scripts.")] = False,
    as_of: Annotated[
        str | None, typer.Option(help="The day to estimate for, YYYY-MM-DD; today by default.")
    ] = None,
    rules: Annotated[
        str | None, typer.Option(help="A ruleset by name instead of the day's own, such as 2021-05.")
    ] = None,
    shown: Annotated[int | None, typer.Option(help="The score that Upwork shows, 0 to 100.")] = None,
) -> None:
    """Estimate a Job Success Score from pasted contract outcomes."""
    if shown is not None and not 0 <= shown <= 100:
        raise UsageError(f"--shown must be a percentage from 0 to 100, not {shown}.")
    try:
        report = report_on(
            _text(file), rulesets=load_rules(DataFolder()), as_of=_day(as_of), rules=rules, shown=shown
        )
    except (PasteError, RulesetError) as error:
        raise UsageError(str(error)) from error
    if as_json:
        print(json.dumps(as_object(report), ensure_ascii=False), flush=True)
    else:
        _show(report)


def _day(text: str | None) -> date:
    if text is None:
        return datetime.now(UTC).date()
    try:
        if DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise UsageError(f"--as-of must be a day that exists, written YYYY-MM-DD, not {text!r}.")


def _text(file: str) -> str:
    if file == "-":
        if sys.stdin.isatty():
            print("Paste your contracts, then press Ctrl-D (Ctrl-Z and Enter on Windows):", file=sys.stderr)
        return decode_upload(sys.stdin.buffer.read(UPLOAD_LIMIT + 1))
    try:
        with Path(file).open("rb") as opened:
            return decode_upload(opened.read(UPLOAD_LIMIT + 1))
    except OSError as error:
        raise UsageError(
            f"The file {file} cannot be read: {error.strerror}. Give the path of a text file."
        ) from error


def _show(report: Report) -> None:
    console = Console()
    result = report.estimate
    if result.score is None:
        console.print("No score can be estimated.", style="bold yellow")
    else:
        low, high = result.range or (result.score, result.score)
        console.print(f"About {result.score} %  (between {low} and {high})", style="bold green")
    console.print(f"Unofficial estimate, rules of {result.rules}, as of {result.as_of}.", style="dim")
    for sentence in result.missing:
        console.print(f"- {sentence}", markup=False)
    _show_contracts(console, report)
    for remark in result.remarks:
        console.print(f"- {remark}", markup=False)
    for assumption in result.assumptions:
        effect = f" ({assumption.effect} points of the range)" if assumption.effect else ""
        console.print(f"- {assumption.text}{effect} [{assumption.label}]", style="dim", markup=False)
    for problem in report.reading.problems:
        console.print(f"Line {problem.line}: {problem.message}", style="yellow", markup=False)


def _show_contracts(console: Console, report: Report) -> None:
    if not report.estimate.judged:
        return
    table = Table("Contract", "Ended", "Paid", "Stars", "Outcome", "Why", "Weight")
    for judged in report.estimate.judged:
        contract = judged.contract
        table.add_row(
            Text(contract.title or "-"),  # a title may hold what rich takes for markup
            str(contract.ended or "-"),
            f"${contract.paid}" if contract.paid is not None else "-",
            f"{contract.stars:g}" if contract.stars is not None else "-",
            judged.outcome.value,
            judged.rule.sentence,
            str(judged.weight),
        )
    console.print(table)
    for window in report.estimate.windows:
        mark = "best" if window.name == report.estimate.window else ""
        score = f"{window.score} %" if window.score is not None else "no score"
        console.print(
            f"{window.name:>9}: {score}, {window.outcomes} outcomes, {window.clients} clients {mark}"
        )
