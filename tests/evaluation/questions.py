"""The question sets, and what makes a reply to one of their questions right."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypedDict, cast

from jss.answers.reply import Outcome, Reply

HERE = Path(__file__).parent
SETS = ("questions-dev", "heldout", "independent", "fresh")
FACTS = HERE.parent / "answers" / "expected-facts.json"


class Kind(StrEnum):
    """IN is covered by an answer, NEAR is about the subject but not covered, OUT is anything else."""

    IN = "in"
    NEAR = "near"
    OUT = "oos"


class Verdict(StrEnum):
    """What a reply was worth to the person who asked."""

    RIGHT = "right"
    WRONG = "wrong"
    CHOICES = "choices"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Question:
    """A message, the topics of which any is right, and the facts that have to be said."""

    text: str
    kind: Kind
    topics: tuple[str, ...]
    must_say: tuple[str, ...]


class _Facts(TypedDict):
    must_say: list[str]
    must_not: list[str]


class _Row(TypedDict, total=False):
    q: str
    kind: str
    topics: list[str]
    must_say: list[str]


def expected_facts() -> Mapping[str, _Facts]:
    """Read what each answer has to say and must not say."""
    return cast("dict[str, _Facts]", json.loads(FACTS.read_text("utf-8")))


def load(name: str) -> tuple[Question, ...]:
    """Read one of the sets; a question without facts of its own takes those of its first topic."""
    rows = [
        cast("_Row", json.loads(line)) for line in (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()
    ]
    facts = expected_facts()
    return tuple(_question(row, facts) for row in rows)


def _question(row: _Row, facts: Mapping[str, _Facts]) -> Question:
    topics = tuple(row.get("topics", ()))
    kind = Kind(row.get("kind", "in"))
    must_say = row.get("must_say") or (facts[topics[0]]["must_say"] if topics and kind is Kind.IN else [])
    return Question(row.get("q", ""), kind, topics, tuple(must_say))


def says(text: str, fact: str) -> bool:
    """Whether the text holds one of the alternatives; a figure counts only as a whole word."""
    said = text.casefold().replace("\u2019", "'")
    alternatives = fact.casefold().split("|")
    return any(re.search(rf"\b{one}\b", said) if one.isdigit() else one in said for one in alternatives)


def judge(question: Question, reply: Reply, texts: Mapping[str, str]) -> Verdict:
    """Judge a reply; `texts` is what each topic's answer says."""
    if reply.outcome is not Outcome.ANSWERED:
        return Verdict.CHOICES if reply.outcome is Outcome.CHOICES else Verdict.SILENT
    answered = [match.topic for match in reply.matches]
    said = "\n".join(texts[topic] for topic in answered)
    on_topic = any(topic in question.topics for topic in answered)
    return (
        Verdict.RIGHT if on_topic and all(says(said, fact) for fact in question.must_say) else Verdict.WRONG
    )


def helps(question: Question, reply: Reply, verdict: Verdict) -> bool:
    """Whether the person got a right answer, or a right topic to choose."""
    offered: Sequence[str] = reply.suggestions if verdict is Verdict.CHOICES else ()
    return verdict is Verdict.RIGHT or any(topic in question.topics for topic in offered)
