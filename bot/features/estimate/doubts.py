"""What an estimate can't know, and what in the paste should be checked."""

from collections.abc import Sequence
from itertools import groupby

from bot.views.escape import quoted
from bot.views.limits import cut
from jss.contracts.contract import Problem
from jss.score.result import Assumption, Estimate
from jss.score.wording import plural

LINES_NAMED = 6


def unknown_lines(estimate: Estimate) -> list[str]:
    """Everything unknown, what moves the score most first, each with its effect and label."""
    # Remarks on what Upwork itself shows come last, and tell more than an unknown without effect.
    ordered = sorted(enumerate(estimate.assumptions), key=lambda one: (-one[1].effect, -one[0]))
    return [_unknown(assumption) for _, assumption in ordered]


def largest_unknown(estimate: Estimate) -> str:
    """How far a single unknown moves the score, without saying which; empty where none does."""
    effect = max((assumption.effect for assumption in estimate.assumptions), default=0)
    return f"What isn't known moves it by up to {plural(effect, 'point')}." if effect else ""


def problem_lines(problems: Sequence[Problem]) -> list[str]:
    """What to check in the paste, lines with the same remark together."""
    alike = sorted(problems, key=lambda problem: (problem.message, problem.line))
    groups = [list(group) for _, group in groupby(alike, key=lambda problem: problem.message)]
    return [_problem(group) for group in sorted(groups, key=lambda group: group[0].line)]


def _unknown(assumption: Assumption) -> str:
    effect = (
        f"moves it by up to {plural(assumption.effect, 'point')}"
        if assumption.effect
        else "doesn't move the number"
    )
    return f"{assumption.text} ({effect}, {assumption.label.value})"


def _problem(alike: Sequence[Problem]) -> str:
    lines = sorted({problem.line for problem in alike})
    numbers = ", ".join(map(str, lines[:LINES_NAMED]))
    more = f" and {len(lines) - LINES_NAMED} more" if len(lines) > LINES_NAMED else ""
    text = _plain(alike[0].text, 40)
    said = f' ("{text}")' if text else ""
    return f"{'Line' if len(lines) == 1 else 'Lines'} {numbers}{more}: {_plain(alike[0].message, 200)}{said}"


def _plain(text: str, limit: int) -> str:
    return quoted(cut(" ".join(text.split()), limit))
