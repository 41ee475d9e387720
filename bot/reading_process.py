"""The process in which pastes are read: jobs come in on standard input, what came of them goes out on standard output.

The rules come first, once, and do not go back with what they led to: they are longer than most pastes.

It holds neither the token nor the database's address, and knows a paste only while it works on it.
"""

import gc
import os
import pickle
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from operator import attrgetter
from typing import BinaryIO, cast

from bot.error_place import kind_and_place
from bot.estimating import Report, report_on
from bot.memory import give_freed_memory_back, leave_out_what_stays
from jss.contracts import read_paste
from jss.contracts.contract import Contract, Reading
from jss.score.outcome import Judged
from jss.score.result import Estimate
from jss.score.rulesets import Rulesets

READY = "ready"
MOST_MEMORY = 400 * 1024 * 1024  # bytes; the largest paste needs a quarter of it
ENDS_ITSELF = sys.platform != "win32"  # when a job's time is up; elsewhere the bot has to


@dataclass(frozen=True, slots=True)
class Job:
    """A paste to read, and how many seconds that may take."""

    paste: str
    as_of: date
    shown: int | None
    limit_s: float


@dataclass(frozen=True, slots=True)
class Trouble:
    """An error as `kind_and_place` tells it; `for_memory` where there was not enough."""

    told: str
    for_memory: bool = False


Done = tuple[Reading, Estimate] | Trouble


def serve() -> None:
    """Read one paste after another until there are no more."""
    jobs, reports = sys.stdin.buffer, os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # whatever is printed must not get between the reports
    give_freed_memory_back()
    _limit_memory()
    read_paste("logo, 5 stars, $120, ended March 2026", as_of=date(2026, 5, 1))  # loads what reading needs
    leave_out_what_stays()
    gc.disable()  # what is to be collected waits until the paste is answered
    work_through(jobs, reports)


def work_through(
    jobs: BinaryIO, reports: BinaryIO, read: Callable[[Job, Rulesets], Report] | None = None
) -> None:
    """Answer each job by the rules that come before all of them; the first answer says that all is loaded."""
    rulesets = cast("Rulesets | None", _next(jobs))
    if rulesets is None:
        return
    _answer(reports, READY)
    while (job := cast("Job | None", _next(jobs))) is not None:
        _alarm(job.limit_s)
        done = _done(job, rulesets, read or _read)
        _alarm(0)
        _answer(reports, done)
        del job, done
        gc.collect()


def _next(jobs: BinaryIO) -> object | None:
    try:
        return cast("object", pickle.load(jobs))  # noqa: S301 the bot itself writes it
    except EOFError:
        return None


def _answer(reports: BinaryIO, answer: object) -> None:
    pickler = pickle.Pickler(reports, protocol=pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _BY_FIELDS
    pickler.dump(answer)
    reports.flush()


def _made_of(kind: type[Contract] | type[Judged]) -> Callable[[object], tuple[type, tuple[object, ...]]]:
    """Tell how one of a kind of which there are many is made again: at once, where dataclasses go field by field."""
    values = attrgetter(*(field.name for field in fields(kind)))
    return lambda one: (kind, values(one))


_BY_FIELDS = {kind: _made_of(kind) for kind in (Contract, Judged)}


def _done(job: Job, rulesets: Rulesets, read: Callable[[Job, Rulesets], Report]) -> Done:
    try:
        report = read(job, rulesets)
    except Exception as error:  # noqa: BLE001 the bot is told of it
        return Trouble(kind_and_place(error), for_memory=isinstance(error, MemoryError))
    return report.reading, report.estimate


def _read(job: Job, rulesets: Rulesets) -> Report:
    return report_on(job.paste, rulesets=rulesets, as_of=job.as_of, shown=job.shown)


def _alarm(seconds: float) -> None:
    """Let the system end this process after so long: no code has to come back for that, and nobody to be there."""
    if ENDS_ITSELF:
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _limit_memory() -> None:
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 not everywhere there is

        resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
