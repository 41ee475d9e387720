"""`python -m bot run` as a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.settings import PROJECT, Settings
from tests.gateway.discord import until

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.only-a-shape-and-no-token-at-all-0123"
COMMAND = [sys.executable, "-W", "always::ResourceWarning", "-m", "bot", "run"]


@dataclass(slots=True)
class BotProcess:
    """A running bot, and what it wrote to standard error."""

    process: subprocess.Popen[bytes]
    _log: Path

    @property
    def log(self) -> str:
        """Everything it has said so far."""
        return self._log.read_text()

    async def says(self, words: str, times: int = 1) -> None:
        """Wait until its log holds some words so often."""
        try:
            await until(lambda: self.log.count(words) >= times, f"{times} x {words!r}")
        except AssertionError as error:
            error.add_note(self.log)
            raise

    async def stop(self) -> int:
        """Ask it to end, as supervisors do, and give its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return await self.end()

    async def end(self) -> int:
        """Wait for its end and give its exit status."""
        await until(lambda: self.process.poll() is not None, "the end of the process")
        return self.process.returncode


@contextmanager
def bot_process(folder: Path, settings: dict[str, str]) -> Generator[BotProcess]:
    """Start the bot with these settings, on a database in `folder`."""
    log = folder / "bot.log"
    with log.open("wb") as stderr, _start(folder, settings, stderr.fileno()) as process:
        try:
            yield BotProcess(process, log)
        finally:
            process.kill()


def run_to_its_end(folder: Path, settings: dict[str, str]) -> tuple[int, str]:
    """Start a bot that ends by itself; give its exit status and what it wrote to standard error."""
    with _start(folder, settings, subprocess.PIPE) as process:
        _, said = process.communicate(timeout=30)
    return process.returncode, said.decode()


def _start(folder: Path, settings: dict[str, str], stderr: int) -> "subprocess.Popen[bytes]":
    # In a folder without .env, and without the settings of whoever runs the tests.
    names = {name.upper() for name in Settings.model_fields}
    environment = {name: value for name, value in os.environ.items() if name not in names}
    environment |= {"PYTHONPATH": str(PROJECT), "DATABASE_URL": f"sqlite:///{folder}/bot.sqlite3", **settings}
    return subprocess.Popen(COMMAND, cwd=folder, env=environment, stderr=stderr)  # noqa: S603 our own words
