"""Figures of the parts without Discord: reading, estimating, drawing, learning an edit, starting."""

import subprocess
import sys
import time
import tracemalloc
from dataclasses import replace

from bot.estimating import Report, report_on
from bot.features.estimate.pictures import draw
from bot.features.estimate.prospects import outlook
from bot.features.estimate.work import LIMIT_S
from bot.reading_process import Job
from bot.services import Services
from bot.settings import PROJECT
from bot.store.records import Change
from bot.words import words_in
from jss.answers.answer import Answer, SourceKind
from tests.bench.figures import Figure, milliseconds, milliseconds_of, percentile
from tests.bench.held import held_now
from tests.bench.texts import AS_OF, paste, table

ROWS = 10_000
GUILD = 1
MEBIBYTE = 2**20
SERVERS, FIRST = 50, 5
READY = """
from bot.data import DataFolder
from bot.knowledge import load_matcher
matcher = load_matcher(DataFolder())
matcher.reply("is this retroactive?")
"""


async def _report(services: Services, text: str) -> Report:
    """Read a paste where the bot reads it."""
    return await services.reading_room.report(Job(text, AS_OF, None, LIMIT_S))


async def pastes(services: Services, *, times: int) -> list[Figure]:
    """A paste as long as a form holds, and its picture."""
    texts = [paste()[:-place] for place in range(1, times + 1)]
    read = [await milliseconds_of(_report(services, text)) for text in texts][5:]
    report = await _report(services, paste())
    forecast = outlook(report)
    drawing = [
        milliseconds(lambda: draw(report.estimate, words_in(None), forecast=forecast))
        for _ in range(max(times // 5, 10))
    ][2:]
    return [
        Figure("4,000-character paste, p50", percentile(read, 50), "ms"),
        Figure("4,000-character paste, p99", percentile(read, 99), "ms", 20),
        Figure("picture, p95", percentile(drawing, 95), "ms", 400),
    ]


async def long_table(services: Services) -> Figure:
    """A table longer than any freelancer's."""
    took = await milliseconds_of(_report(services, table(ROWS)))
    return Figure(f"{ROWS:,} rows of CSV", took / 1000, "s", 2)


def long_table_memory(services: Services) -> Figure:
    """What reading it takes at most; measured apart, for watching every allocation costs time and memory."""
    text = table(ROWS)
    tracemalloc.start()
    report_on(text, rulesets=services.rulesets, as_of=AS_OF)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return Figure(f"{ROWS:,} rows of CSV, peak memory", peak / MEBIBYTE, "MiB", 200)


async def edits(services: Services, *, times: int) -> list[Figure]:
    """From a moderator's edit with a new phrasing to a library that knows it."""
    answer = services.knowledge.shipped.matcher.answers[0]
    took: list[float] = []
    for seen in range(times):
        new = replace(answer, phrasings=(*answer.phrasings, f"a wording nobody used before, no. {seen}"))
        took.append(await milliseconds_of(_edit(services, new, seen)))
    return [
        Figure("an edit is live, p50", percentile(took, 50), "ms"),
        Figure("an edit is live, slowest", max(took), "ms", 300),
    ]


async def _edit(services: Services, answer: Answer, seen: int) -> None:
    await services.editing.edit(GUILD, answer, Change(by=1, at=services.clock()), seen=seen)


async def servers(services: Services) -> list[Figure]:
    """What each server takes that has an answer of its own."""
    held: list[int] = []
    for guild_id in range(SERVERS, 2 * SERVERS):
        await services.editing.add(guild_id, _own(guild_id), Change(by=1, at=services.clock()))
        await services.knowledge.library(guild_id)
        held.append(held_now())
    # The first ones fill what all share.
    each = (held[-1] - held[FIRST]) / MEBIBYTE / (SERVERS - FIRST - 1)
    return [Figure(f"a server with an answer of its own, of {SERVERS}", each, "MiB")]


def _own(number: int) -> Answer:
    return Answer(
        slug=f"lunch-{number}",
        title=f"When is lunch in room {number}?",
        text=f"At noon, in room {number}.",
        aliases=(),
        phrasings=(f"lunch time in room {number}", f"when do we eat in {number}", "is there any food"),
        authority=SourceKind.SERVER,
        sources=(),
    )


def cold_start() -> list[Figure]:
    """From the start of a process to all answers indexed, embeddings being cached, and what it holds then."""
    bare = _held_after("pass")
    _held_after(READY)  # whoever is second finds the files in memory
    started = time.perf_counter()
    ready = _held_after(READY)
    took = time.perf_counter() - started
    return [
        Figure("a new process has all answers indexed", took, "s", 2),
        Figure("the matcher's memory above the bare interpreter", (ready - bare) / MEBIBYTE, "MiB", 250),
    ]


def _held_after(words: str) -> int:
    """Run Python and return the bytes it holds in the end."""
    asked = f"{words}\nfrom tests.bench.held import held_now\nprint(held_now())"
    done = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", asked], cwd=PROJECT, check=True, capture_output=True, text=True
    )
    return int(done.stdout)


def resident() -> Figure:
    """The memory this process holds now, with the simulated Discord in it."""
    return Figure("resident memory after all of this", held_now() / MEBIBYTE, "MiB", 350)
