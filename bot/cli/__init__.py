"""The command line; each command's heavy imports happen only when it runs."""

import io
import sys
from typing import NoReturn

import typer

from bot.cli import ask, check, demo, estimate, run
from bot.errors import BotError, ExitCode

app = typer.Typer(
    name="bot",
    help="An unofficial Discord support bot for Upwork's 2020 Job Success Score announcement.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("run")(run.run)
app.command("demo")(demo.demo)
app.command("ask")(ask.ask)
app.command("estimate")(estimate.estimate)
app.command("check")(check.check)


def main() -> NoReturn:
    """Run the command line; what a person can act on becomes sentences on standard error and an exit status."""
    _write_any_text()
    try:
        app()
    except BotError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)
    sys.exit(ExitCode.OK)


def _write_any_text() -> None:
    """Let no title in a paste stop the output, whatever the terminal's encoding; JSON is UTF-8 everywhere."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
