"""How well answers are found that a server writes itself, in a hurry, on subjects nobody here has thought of."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict, TypeVar, cast

from jss.answers.answer import Answer, SourceKind
from jss.answers.matcher import Matcher
from jss.answers.reply import Outcome, Reply
from tests.evaluation.questions import SETS, Kind, load

T = TypeVar("T")

FILE = Path(__file__).with_name("own.json")
# Ten answers that were in view when the matcher learnt to make room for few lines, and sixteen written apart from it.
SETS_OF_ANSWERS = ("in_view", "unseen")


class _Written(TypedDict):
    slug: str
    title: str
    text: str
    phrasings: list[str]
    questions: list[str]


class _Set(TypedDict):
    answers: list[_Written]
    not_covered: list[str]


# Questions left to ask when the others have become phrasings.
LAST = 3


@dataclass(frozen=True, slots=True)
class OwnFigures:
    """Shares of what was asked, from 0 to 1.

    `phrasings` of those asked word for word get their answer; of the other `questions` some get the `right` one,
    a `wrong` one, or are `helped` by it or by a choice. `answered` are messages that nothing covers, and `taken`
    the questions on the announcement that a server's own answer took.
    """

    answers: int
    questions: int
    phrasings: float
    right: float
    wrong: float
    helped: float
    answered: float
    taken: float


def measure(matcher: Matcher, name: str) -> OwnFigures:
    """Add the answers of one set to the shipped ones and ask."""
    file = cast("dict[str, _Set]", json.loads(FILE.read_text("utf-8")))[name]
    written = file["answers"]
    taught = matcher.changed([_answer(one) for one in written])
    asked = [(one["slug"], taught.reply(text)) for one in written for text in one["questions"]]
    exact = [(one["slug"], taught.reply(text)) for one in written for text in one["phrasings"]]
    slugs = {one["slug"] for one in written}
    covered = [one.text for name in SETS for one in load(name) if one.kind is Kind.IN]
    return OwnFigures(
        len(written),
        len(asked),
        phrasings=_share(exact, lambda one: one[0] in _given(one[1])),
        right=_share(asked, lambda one: one[0] in _given(one[1])),
        wrong=_share(asked, lambda one: bool(_given(one[1])) and one[0] not in _given(one[1])),
        helped=_share(asked, lambda one: one[0] in _given(one[1]) | _offered(one[1])),
        answered=_share(file["not_covered"], lambda text: bool(_given(taught.reply(text)))),
        taken=_share(covered, lambda text: bool(_given(taught.reply(text)) & slugs)),
    )


def helped_when_grown(matcher: Matcher, added: int) -> float:
    """Share of the last questions on the unseen answers that are helped once `added` of the others are phrasings."""
    written = cast("dict[str, _Set]", json.loads(FILE.read_text("utf-8")))["unseen"]["answers"]
    taught = matcher.changed([_answer(one, one["questions"][:added]) for one in written])
    asked = [(one["slug"], taught.reply(text)) for one in written for text in one["questions"][-LAST:]]
    return _share(asked, lambda one: one[0] in _given(one[1]) | _offered(one[1]))


def _answer(written: _Written, more: Sequence[str] = ()) -> Answer:
    return Answer(
        slug=written["slug"],
        title=written["title"],
        text=written["text"],
        aliases=(),
        phrasings=(*written["phrasings"], *more),
        authority=SourceKind.SERVER,
        sources=(),
    )


def _given(reply: Reply) -> set[str]:
    return {match.topic for match in reply.matches}


def _offered(reply: Reply) -> set[str]:
    return set(reply.suggestions) if reply.outcome is Outcome.CHOICES else set()


def _share(of: Sequence[T], meant: Callable[[T], bool]) -> float:
    return sum(map(meant, of)) / len(of)
