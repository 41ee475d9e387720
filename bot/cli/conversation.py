"""Asking in a terminal: questions in, answers with their sources out."""

import asyncio
import json
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from rich.console import Console
from rich.markdown import Markdown
from rich.prompt import Prompt

from bot.data import DataFolder
from bot.knowledge import Knowledge, Library, load_matcher, own_of
from bot.settings import read_settings
from jss.answers.answer import Answer
from jss.answers.reply import Explanation, Outcome, Reply

NOT_COVERED = "Not covered: I have no answer for that. Ask a moderator."
CHOICES = "I am not sure which of these you mean:"


def converse(questions: Sequence[str], *, as_json: bool, explain: bool, guild: int | None) -> None:
    """Answer the questions, or those that come line by line from standard input."""
    library = asyncio.run(_library(guild))
    show = _show_json if as_json else _show
    for message in _as_sent(questions) if questions else _from_standard_input():
        started = time.perf_counter()
        reply = library.matcher.reply(message, explain=explain)
        show(library, message, reply, (time.perf_counter() - started) * 1000)


async def _library(guild: int | None) -> Library:
    matcher = load_matcher(DataFolder())
    if guild is None:
        return Knowledge(matcher).shipped
    from bot.database import open_database  # noqa: PLC0415 not loaded for the shipped answers
    from bot.server_preferences import preferences_of  # noqa: PLC0415

    async with open_database(read_settings().database_url) as store:
        library = await Knowledge(matcher, partial(own_of, store, matcher)).library(guild)
        thresholds = (await preferences_of(store, guild)).thresholds()
        return replace(library, matcher=library.matcher.with_thresholds(thresholds))


def _as_sent(arguments: Iterable[str]) -> Iterator[str]:
    """Replace the bytes of an argument that are not UTF-8, which Python passes on as halves of characters."""
    for argument in arguments:
        yield argument.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _from_standard_input() -> Iterator[str]:
    if _is_a_terminal():
        yield from _typed()
        return
    for line in sys.stdin.buffer:
        message = line.decode("utf-8-sig", errors="replace").strip()
        if message:
            yield message


def _is_a_terminal() -> bool:
    return sys.stdin.isatty()


def _typed() -> Iterator[str]:
    console = Console(stderr=True)  # standard output is for answers alone
    console.print("Ask about the Job Success Score change of November 2020. An empty line ends.", style="dim")
    while True:
        try:
            message = Prompt.ask("[bold]you[/]", console=console).strip()
        except (EOFError, KeyboardInterrupt):
            return
        if not message:
            return
        yield message


def _show_json(library: Library, message: str, reply: Reply, elapsed_ms: float) -> None:
    found: dict[str, object] = {
        "question": message,
        "outcome": reply.outcome.value,
        "answers": [
            {
                "topic": match.topic,
                "confidence": round(match.confidence, 4),
                "text": library.answers[match.topic].text,
                "sources": _sources(library.answers[match.topic]),
            }
            for match in reply.matches
        ],
        "suggestions": list(reply.suggestions),
        "elapsed_ms": round(elapsed_ms, 2),
    }
    if reply.explanations:
        found["explanations"] = [_explained(one) for one in reply.explanations]
    print(json.dumps(found, ensure_ascii=False), flush=True)


def _sources(answer: Answer) -> list[dict[str, str | None]]:
    return [
        {"label": source.label, "kind": source.kind.value, "date": source.date, "url": source.url}
        for source in answer.sources
    ]


def _explained(one: Explanation) -> dict[str, object]:
    return {
        "question": one.question,
        "decision": one.sentence,
        "not_covered": round(one.not_covered, 4),
        "ranked": [{"topic": topic, "confidence": round(share, 4)} for topic, share in one.ranked],
        "nearest": [
            {"topic": near.topic, "phrasing": near.phrasing, "cosine": round(near.cosine, 4)}
            for near in one.nearest
        ],
    }


def _show(library: Library, _message: str, reply: Reply, elapsed_ms: float) -> None:
    console = Console()
    for match in reply.matches:
        answer = library.answers[match.topic]
        console.print(f"{answer.title}  ({match.confidence:.0%} sure)", style="bold green", markup=False)
        console.print(Markdown(answer.text))
        for line in _source_lines(answer):
            console.print(line, style="dim", markup=False)
    if reply.outcome is Outcome.CHOICES:
        console.print(CHOICES, style="yellow")
        for slug in reply.suggestions:
            console.print(f"  - {library.answers[slug].title}", markup=False)
    elif reply.outcome is Outcome.ABSTAINED:
        console.print(NOT_COVERED, style="yellow")
    for one in reply.explanations:
        console.print("\n".join(_explanation_lines(one)), style="cyan", markup=False)
    console.print(f"{elapsed_ms:.1f} ms", style="dim")


def _source_lines(answer: Answer) -> Iterable[str]:
    for source in answer.sources:
        yield f"  {source.label}, {source.date}  {source.url or ''}".rstrip()


def _explanation_lines(one: Explanation) -> Iterable[str]:
    yield f"{one.question!r}: {one.sentence} (not covered: {one.not_covered:.0%})"
    for topic, share in one.ranked:
        yield f"  {share:6.1%}  {topic}"
    yield "  nearest phrasings:"
    for near in one.nearest:
        yield f"  {near.cosine:6.3f}  {near.topic or 'not covered'}: {near.phrasing}"
