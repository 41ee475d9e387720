"""`python -m bot estimate`: an estimate in a terminal, or as JSON for scripts."""

import json
import re
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from bot.cli.failure import UsageError
from bot.cli.report_json import as_object
from bot.cli.report_text import show
from bot.data import DataFolder, load_rules
from bot.estimating import report_on
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
        show(report, Console())


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
