"""Which exit status a failure of the command line has."""

from bot.errors import BotError, ExitCode


class UsageError(BotError):
    """The command line was called wrongly, or its input cannot be read."""

    exit_code = ExitCode.USAGE
