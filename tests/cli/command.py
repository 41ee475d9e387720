"""Running the command line: in this process where that is enough, else as a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from typer.testing import CliRunner

from bot.cli import app
from bot.errors import BotError
from bot.settings import PROJECT

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[Json]:
        """Each line of standard output, all of which must be JSON objects."""
        return [cast("Json", json.loads(line)) for line in self.out.splitlines()]


def bot(*arguments: str, typed: str | bytes = "") -> Ran:
    """Run a command in this process; an error with a sentence ends as `main` ends it."""
    result = CliRunner().invoke(app, list(arguments), input=typed)
    if isinstance(result.exception, BotError):
        return Ran(result.exception.exit_code, result.stdout, result.stderr + str(result.exception))
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ran(result.exit_code, result.stdout, result.stderr)


def process(*arguments: str | bytes, typed: bytes = b"", settings: Mapping[str, str] | None = None) -> Ran:
    """Run `python -m bot` as scripts do."""
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-m", "bot", *arguments],
        input=typed,
        capture_output=True,
        cwd=PROJECT,
        env=os.environ | (settings or {}),
        check=False,
        timeout=50,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
