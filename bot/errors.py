"""What can go wrong, as sentences a person may see; the one place that gives exit codes."""

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit status of the command line; documented in the README."""

    OK = 0
    INVALID_DATA = 1
    USAGE = 2
    TOKEN_REFUSED = 3
    INTENT_REFUSED = 4
    DATABASE = 5
    DATABASE_TOO_NEW = 6
    DISK_FULL = 7
    UNREACHABLE = 8


class BotError(Exception):
    """Something a person can act on; its text is one or more whole sentences, safe to show."""

    exit_code = ExitCode.USAGE


class SettingsError(BotError):
    """A setting is missing or malformed."""


class DataError(BotError):
    """Answers, rulesets or the model do not load; `faults` holds one sentence each."""

    exit_code = ExitCode.INVALID_DATA

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__("\n".join(faults))


class DatabaseError(BotError):
    """The database cannot be used; `exit_code` tells the kinds apart."""

    def __init__(self, sentence: str, exit_code: ExitCode = ExitCode.DATABASE) -> None:
        self.exit_code = exit_code
        super().__init__(sentence)


class TokenRefusedError(BotError):
    """Discord does not accept the token."""

    exit_code = ExitCode.TOKEN_REFUSED


class IntentRefusedError(BotError):
    """Discord does not grant an intent the bot asks for."""

    exit_code = ExitCode.INTENT_REFUSED


class UnreachableError(BotError):
    """Discord could not be reached for so long that waiting on makes no sense."""

    exit_code = ExitCode.UNREACHABLE
