"""What an estimate can't know, and what in the paste should be checked."""

from collections.abc import Sequence
from itertools import groupby

from bot.views.escape import quoted
from bot.views.limits import cut
from bot.words import Words
from jss.contracts.contract import Problem
from jss.score.result import Assumption, Estimate

LINES_NAMED = 6


def unknown_lines(estimate: Estimate, words: Words) -> list[str]:
    """Everything unknown, what moves the score most first, each with its effect and label."""
    # Remarks on what Upwork itself shows come last, and tell more than an unknown without effect.
    ordered = sorted(enumerate(estimate.assumptions), key=lambda one: (-one[1].effect, -one[0]))
    return [_unknown(assumption, words) for _, assumption in ordered]


def largest_unknown(estimate: Estimate, words: Words) -> str:
    """How far a single unknown moves the score, without saying which; empty where none does."""
    effect = max((assumption.effect for assumption in estimate.assumptions), default=0)
    return words("estimate-moves", points=effect) if effect else ""


def problem_lines(problems: Sequence[Problem], words: Words) -> list[str]:
    """What to check in the paste, lines with the same remark together."""
    alike = sorted(problems, key=lambda problem: (problem.message, problem.line))
    groups = [list(group) for _, group in groupby(alike, key=lambda problem: problem.message)]
    return [_problem(group, words) for group in sorted(groups, key=lambda group: group[0].line)]


def _unknown(assumption: Assumption, words: Words) -> str:
    text, effect = words.said(assumption.text), assumption.effect
    label = words("estimate-label", label=assumption.label.value)
    if not effect:
        return words("estimate-unknown-still", text=text, label=label)
    return words("estimate-unknown-moves", text=text, points=effect, label=label)


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
