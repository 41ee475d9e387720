"""What the score and the counts that Upwork shows say about a paste."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import replace

from jss.contracts.contract import StatedFacts
from jss.score import wording
from jss.score.board import Board, Group, Kind, with_more
from jss.score.outcome import Outcome, outcome_of
from jss.score.result import Assumption, Range
from jss.score.ruleset import QUARTERS, Label
from jss.score.tally import candidates, score


def explain(
    board: Board, point: int | None, reach: Range | None, shown: int | None, stated: StatedFacts
) -> tuple[Range | None, tuple[Assumption, ...]]:
    """The range narrowed to what gives the score Upwork shows, and remarks on how it may come about.

    A shown score outside 0 to 100 is a ValueError; one that was only read off a page is ignored then.
    """
    if shown is not None and not 0 <= shown <= 100:
        raise ValueError(f"A Job Success Score lies between 0 and 100; {shown} does not.")
    if shown is None and stated.score is not None and 0 <= stated.score <= 100:
        shown = stated.score
    remarks = list(_counts(board, stated))
    if shown is not None:
        remarks += [
            Assumption(text, Label.INFERRED, abs(shown - point) if point is not None else 0)
            for text in _reasons(board, point, reach, shown)
        ]
    if shown is None or point is None:
        return reach, tuple(remarks)
    # The score stays, and has to lie in its own range.
    return (min(shown, point), max(shown, point)), tuple(remarks)


def _reasons(board: Board, point: int | None, reach: Range | None, shown: int) -> Iterable[str]:
    if point is None or reach is None:
        yield wording.shown_without_score(shown)
    elif shown == point:
        yield wording.shown_agrees(shown)
    elif reach[0] <= shown <= reach[1]:
        yield wording.shown_in_range(shown)
    elif shown < point:
        counts = [(_hidden(board, Kind.BAD, weight, shown), weight) for weight in _weights(board)]
        yield wording.hidden_failures(shown, counts)
    else:
        weight = _weights(board)[0]
        count = _hidden(board, Kind.GOOD, weight, shown)
        yield wording.hidden_successes(shown, count, _failures_left_out(board, shown))


def _counts(board: Board, stated: StatedFacts) -> Iterable[Assumption]:
    if not board.entries:
        return
    have = candidates(board)[len(board.ruleset.windows) - 1].outcomes
    if stated.eligible_jobs is not None and stated.eligible_jobs != have:
        yield Assumption(wording.eligible_differ(stated.eligible_jobs, have), Label.INFERRED, 0)
    excluded = sum(outcome_of(entry.rule) is Outcome.EXCLUDED for entry in board.entries)
    if stated.ineligible_jobs is not None and stated.ineligible_jobs > excluded:
        yield Assumption(wording.ineligible_differ(stated.ineligible_jobs, excluded), Label.INFERRED, 0)


def _weights(board: Board) -> list[int]:
    weights = board.ruleset.weights
    return [tier.quarters for tier in weights.tiers] if weights.published else [QUARTERS]


def _hidden(board: Board, kind: Kind, weight: int, shown: int) -> int | None:
    """The fewest recent outcomes of a kind and weight, absent from the paste, that lead to a score."""
    limit = 400 * (len(board.entries) + 1)
    reached: Callable[[int], bool] = (
        (lambda count: _with(board, kind, weight, count) >= shown)
        if kind is Kind.GOOD
        else (lambda count: _with(board, kind, weight, count) <= shown)
    )
    count = bisect_left(range(limit), x=True, key=reached)
    return count if count < limit else None


def _with(board: Board, kind: Kind, weight: int, count: int) -> int:
    value = score(with_more(board, kind, weight, count))
    return 0 if value is None else value


def _failures_left_out(board: Board, shown: int) -> int | None:
    """How many failures, the heaviest first, would have to be left out for a score."""
    groups = dict(board.groups)
    bad = [stake for stake in groups if stake.kind in {Kind.BAD, Kind.PRIVATELY_BAD}]
    bad.sort(key=lambda stake: (-stake.tier_low, stake.span))
    removed = 0
    for stake in bad:
        whole = groups[stake]
        for left in range(whole.count - 1, -1, -1):
            # Whose client goes is not known; the minimum of clients is not what is asked here.
            groups[stake] = Group(left, whole.named, whole.unnamed)
            removed += 1
            value = score(replace(board, groups=groups))
            if value is not None and value >= shown:
                return removed
    return None
