"""What an estimate can't know, and what in the paste should be checked."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from bot.views.escape import quoted
from bot.views.limits import cut
from bot.words import Words
from jss.contracts.contract import Problem
from jss.score.result import Assumption, Estimate
from jss.score.ruleset import Label

LINES_NAMED = 6


def remark_lines(estimate: Estimate, words: Words) -> list[str]:
    """How the score and the counts that Upwork itself shows go together with the text."""
    return [words.said(remark) for remark in estimate.remarks]


def unknown_lines(estimate: Estimate, words: Words) -> list[str]:
    """Everything unknown, what accounts for most of the range first, each with its points where there is a score."""
    ordered = _ordered(estimate.assumptions)
    if estimate.score is None:
        return [words.said(assumption.text) for assumption in ordered]
    return [_unknown(assumption, words) for assumption in ordered]


def labels_line(estimate: Estimate, words: Words) -> str:
    """What the unknowns rest on, each named once; empty where there are none."""
    return " ".join(
        words("estimate-grounds", label=label.value, topics=_topics(alike, words))
        for label in Label
        if (alike := [one for one in _ordered(estimate.assumptions) if one.label is label])
    )


def range_line(estimate: Estimate, words: Words) -> str:
    """What the range comes from, without saying more of it; empty where there is none."""
    moving = [one for one in _ordered(estimate.assumptions) if one.effect]
    parts = [words("estimate-range-part", topic=_topics([one], words), points=one.effect) for one in moving]
    return words("estimate-range-from", parts=", ".join(parts)) if parts else ""


def problem_lines(problems: Sequence[Problem], words: Words) -> list[str]:
    """What to check in the paste, lines with the same remark together."""
    alike = sorted(problems, key=lambda problem: (problem.message, problem.line))
    groups = [list(group) for _, group in groupby(alike, key=lambda problem: problem.message)]
    return [_problem(group, words) for group in sorted(groups, key=lambda group: group[0].line)]


def _ordered(assumptions: Iterable[Assumption]) -> list[Assumption]:
    return sorted(assumptions, key=lambda one: (-one.effect, not one.fatal))


def _topics(assumptions: Iterable[Assumption], words: Words) -> str:
    return ", ".join(words("estimate-topic", question=one.question.value) for one in assumptions)


def _unknown(assumption: Assumption, words: Words) -> str:
    text, effect = words.said(assumption.text), assumption.effect
    if effect:
        key = "estimate-unknown-fatal-points" if assumption.fatal else "estimate-unknown-points"
        return words(key, text=text, points=effect)
    return words("estimate-unknown-fatal" if assumption.fatal else "estimate-unknown-still", text=text)


def _problem(alike: Sequence[Problem], words: Words) -> str:
    lines = sorted({problem.line for problem in alike})
    numbers = ", ".join(map(str, lines[:LINES_NAMED]))
    if len(lines) > LINES_NAMED:
        numbers = words("estimate-lines-more", lines=numbers, more=len(lines) - LINES_NAMED)
    text = _plain(alike[0].text, 40)
    said = f' ("{text}")' if text else ""
    remark = f"{_plain(words.said(alike[0].message), 200)}{said}"
    return words("estimate-problem", count=len(lines), lines=numbers, remark=remark)


def _plain(text: str, limit: int) -> str:
    return quoted(cut(" ".join(text.split()), limit))
