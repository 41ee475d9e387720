"""The command line; each command's heavy imports happen only when it runs."""

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
    try:
        app()
    except BotError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(ExitCode.OK)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    sys.exit(0)
