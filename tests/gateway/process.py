"""`python -m bot run` as a process of its own."""

import os
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
    """A bot with its settings, on a database in `folder`."""

    folder: Path
    settings: dict[str, str]
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def log(self) -> str:
        """What it has written to standard error since its last start."""
        return (self.folder / "log").read_text()

    def start(self) -> None:
        """Start it, in a folder without .env and without the settings of whoever runs the tests."""
        names = {name.upper() for name in Settings.model_fields}
        environment = {name: value for name, value in os.environ.items() if name not in names}
        own = {"PYTHONPATH": str(PROJECT), "DATABASE_URL": f"sqlite:///{self.folder}/bot.sqlite3"}
        with (self.folder / "log").open("wb") as log:
            self.process = subprocess.Popen(  # noqa: S603 our own words
                COMMAND, cwd=self.folder, env=environment | own | self.settings, stderr=log
            )

    async def says(self, words: str, times: int = 1) -> None:
        """Wait until its log holds some words so often."""
        try:
            await until(lambda: self.log.count(words) >= times, f"{times} x {words!r}")
        except AssertionError as error:
            error.add_note(self.log)
            raise

    async def end(self) -> int:
        """Wait until it has ended, and give its exit status."""
        process = self._running()
        await until(lambda: process.poll() is not None, "the end of the process")
        return process.returncode

    async def stop(self) -> int:
        """End it as supervisors do, and give its exit status."""
        self._running().terminate()
        return await self.end()

    def kill(self) -> None:
        """End it at once, if it runs."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def _running(self) -> "subprocess.Popen[bytes]":
        if self.process is None:
            raise RuntimeError("the bot was never started")
        return self.process


@contextmanager
def bot_process(folder: Path, settings: dict[str, str]) -> Generator[BotProcess]:
    """Run a bot for the length of a block."""
    bot = BotProcess(folder, settings)
    bot.start()
    try:
        yield bot
    finally:
        bot.kill()
