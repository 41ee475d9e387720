"""A process apart in which pastes are read, so that whatever takes too long is ended for certain.

A thread cannot be ended, and a regular expression that goes astray holds up everything else in its process.
"""

import asyncio
import contextlib
import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from typing import IO, cast

from bot.error_place import WordlessError
from bot.estimating import Report
from bot.reading_process import ENDS_ITSELF, READY, Job, Trouble
from bot.settings import PROJECT, Settings
from jss.contracts.contract import Reading
from jss.score.result import Estimate
from jss.score.rulesets import Rulesets

COMMAND = (sys.executable, "-c", "from bot.reading_process import serve; serve()")
START_LIMIT_S, GONE_LIMIT_S = 60.0, 1.0
LARGE = 100_000  # characters; the memory that reading so much took stays with a process, so a fresh one takes over


class ReadingEndedError(Exception):
    """A paste took longer than it may, or more memory; the process that read it is gone."""


class ReadingFailedError(WordlessError):
    """Reading went wrong in its process."""


class ReadingRoom:
    """Reads one paste at a time, in the order they come; the process is started when it is first needed."""

    def __init__(self, rulesets: Rulesets) -> None:
        self._rulesets = rulesets
        self._turns = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")
        self._reader: _Reader | None = None
        self._closed = False

    @property
    def process_id(self) -> int | None:
        """The process that reads, None while there is none."""
        return self._reader.process.pid if self._reader else None

    def warm(self) -> None:
        """Start the process without waiting for it, so that the first paste need not."""
        self._turns.submit(self._reading)

    async def report(self, job: Job) -> Report:
        """Read a paste and estimate the score.

        Raises:
            ReadingEndedError: it takes longer than the job allows, or more memory than there is.
            ReadingFailedError: it went wrong.
        """
        return await asyncio.get_running_loop().run_in_executor(self._turns, self._report, job)

    def close(self) -> None:
        """End the process: what is being read is lost, and what waits for its turn is not read."""
        self._closed = True
        self._turns.shutdown(wait=False, cancel_futures=True)
        if self._reader is not None:
            self._reader.process.kill()
        self._turns.shutdown(wait=True)
        self._leave()

    def _report(self, job: Job) -> Report:
        fresh = len(job.paste) > LARGE
        try:
            done = self._answer(job)
        except (ReadingEndedError, ReadingFailedError):
            fresh = True
            raise
        finally:
            if fresh:
                self._leave()
                self._reading()
        match done:
            case (Reading() as reading, Estimate() as estimate):
                return Report(reading, estimate, self._rulesets.named(estimate.rules))
            case Trouble(for_memory=True):
                raise ReadingEndedError
            case Trouble():
                raise ReadingFailedError(done.told)
            case _:
                raise ReadingFailedError("no report came")

    def _answer(self, job: Job) -> object:
        try:
            return self._reading().answer(job)
        except ReadingFailedError:  # it may have been lost while nobody asked anything of it
            self._leave()
            return self._reading().answer(job)

    def _reading(self) -> "_Reader":
        """Give a process that reads; a new one where there is none any more."""
        if self._reader is None or self._reader.process.poll() is not None:
            self._leave()
            self._reader = _Reader(self._rulesets)
        if self._closed:  # looked at last: `close` ends what it sees, and may just not have seen this one
            self._reader.process.kill()
        return self._reader

    def _leave(self) -> None:
        if self._reader is not None:
            self._reader.end()
            self._reader = None


class _Reader:
    """One process, and the two pipes that lead there and back."""

    def __init__(self, rulesets: Rulesets) -> None:
        self._rulesets = rulesets
        secret = {name.upper() for name in Settings.model_fields}
        environment = {name: value for name, value in os.environ.items() if name.upper() not in secret}
        self.process = subprocess.Popen(  # noqa: S603 our own words
            COMMAND,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment | {"PYTHONPATH": str(PROJECT)},
            start_new_session=True,  # Ctrl-C is for the bot, which then ends this process
        )
        self._loaded = self._late = False

    def answer(self, job: Job) -> object:
        """Give what the process makes of a job; the time it takes to start is not the paste's."""
        if not self._loaded:
            with self._watched(START_LIMIT_S):
                self._loaded = self._exchange(self._rulesets) == READY
        if ENDS_ITSELF:
            return self._exchange(job)
        with self._watched(job.limit_s):
            return self._exchange(job)

    def _exchange(self, asked: Job | Rulesets) -> object:
        into, out = self.process.stdin, self.process.stdout
        if into is None or out is None:
            raise ReadingFailedError("the process has no pipes")
        try:
            into.write(pickle.dumps(asked, protocol=pickle.HIGHEST_PROTOCOL))
            into.flush()
            return cast("object", pickle.load(out))  # noqa: S301 our own process writes it
        except (EOFError, OSError, pickle.UnpicklingError) as error:
            if self._ended_late():
                raise ReadingEndedError from None
            raise ReadingFailedError(f"the process ended by itself ({self.process.poll()})") from error

    def _ended_late(self) -> bool:
        """Whether a process that answers no more is one whose time was up."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(GONE_LIMIT_S)
        return self._late or (ENDS_ITSELF and self.process.poll() == -signal.SIGALRM)

    @contextlib.contextmanager
    def _watched(self, limit_s: float) -> Generator[None]:
        """End the process from here when the time is up."""
        ending = threading.Timer(limit_s, self._end_late)
        ending.daemon = True
        ending.start()
        try:
            yield
        finally:
            ending.cancel()

    def _end_late(self) -> None:
        self._late = True
        self.process.kill()

    def end(self) -> None:
        """End the process at once, whatever it does."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                _close(pipe)


def _close(pipe: IO[bytes]) -> None:
    # What was still to be written to a process that is gone is lost, and meant to be.
    with contextlib.suppress(OSError):
        pipe.close()
