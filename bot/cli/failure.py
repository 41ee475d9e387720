"""Which exit status a failure of the command line has."""

from bot.errors import BotError, ExitCode


def exit_code_of(error: BotError) -> int:
    """The exit status that scripts and supervisors can rely on; the README lists them."""
    return int(error.exit_code)


class UsageError(BotError):
    """The command line was called wrongly, or its input cannot be read."""

    exit_code = ExitCode.USAGE
