"""What the score and the counts that Upwork shows say about a paste."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jss.contracts.contract import StatedFacts
from jss.score import shown_wording as wording
from jss.score.board import Board, Kind
from jss.score.outcome import Outcome, outcome_of
from jss.score.result import Range
from jss.score.ruleset import QUARTERS
from jss.score.shown_wording import Change, Shown, Way
from jss.score.tally import Tally, with_more, with_one_less
from jss.sentence import Sentence

FEW = 10  # what takes more contracts than these explains nothing any more
_SIZES = ("small", "middle", "large")
_OPEN_OR_SILENT = (Kind.ONGOING, Kind.SILENT)


@dataclass(frozen=True, slots=True)
class Upwork:
    """What Upwork itself says: the score it shows, and how many jobs it counts and leaves out."""

    score: int | None = None
    eligible: int | None = None
    ineligible: int | None = None


def upwork(shown: int | None, stated: StatedFacts) -> Upwork:
    """The score that was given, else the one on the pasted page where it can be one.

    A given score outside 0 to 100 is a ValueError.
    """
    if shown is not None and not 0 <= shown <= 100:
        raise ValueError(f"A Job Success Score lies between 0 and 100; {shown} does not.")
    if shown is None and stated.score is not None and 0 <= stated.score <= 100:
        shown = stated.score
    return Upwork(shown, stated.eligible_jobs, stated.ineligible_jobs)


def on_score(point: Tally, allowed: Range | None, says: Upwork) -> Iterable[Sentence]:
    """How the score that Upwork shows may come about."""
    if says.score is None or not point.board.entries:
        return
    gives = point.score()
    if gives is None or allowed is None:
        yield wording.shown_without_score(says.score)
        return
    both = Shown(says.score, gives)
    if both.difference == 0:
        yield wording.shown_agrees(both.shown, *allowed)
    elif allowed[0] <= both.shown <= allowed[1]:
        yield wording.shown_in_range(both)
    elif way := _nearest([*_ways(point, says, both)], both):
        yield wording.explained(both, way)
    elif says.eligible is not None and says.eligible == point.whole.rated:
        yield wording.judged_otherwise(both, says.eligible)
    else:
        yield wording.unexplained(both)


def on_counts(point: Tally, says: Upwork, *, fits: bool) -> Iterable[Sentence]:
    """How the numbers of jobs that Upwork counts and leaves out go together with the text.

    `fits` says that some reading has as many contracts that count, and so the range keeps to those.
    """
    board, have = point.board, point.whole.rated
    if not board.entries:
        return
    if says.eligible is not None and says.eligible != have:
        yield _on_eligible(board, says.eligible, have, fits=fits)
    left_out = sum(outcome_of(entry.rule) is Outcome.EXCLUDED for entry in board.entries)
    if says.ineligible is not None and says.ineligible > left_out:
        yield wording.ineligible_missing(says.ineligible, left_out)


def _on_eligible(board: Board, eligible: int, have: int, *, fits: bool) -> Sentence:
    long_term = sum(group.count for stake, group in board.groups.items() if stake.kind in _OPEN_OR_SILENT)
    hidden = sum(group.count for stake, group in board.groups.items() if stake.kind is Kind.HIDDEN)
    if not fits:
        most = have + long_term + hidden
        return (
            wording.eligible_missing(eligible, most)
            if eligible > most
            else wording.eligible_fewer(eligible, have)
        )
    if not hidden and eligible - have == long_term:
        return wording.eligible_long_term(eligible, long_term)
    return wording.eligible_fits(eligible, have)


def _nearest(ways: Sequence[Way], both: Shown) -> Way | None:
    """The way that comes closest, of equal ones that with the fewest contracts; None where none gets there."""
    rising = both.shown > both.gives
    there = [way for way in ways if (way.result >= both.shown if rising else way.result <= both.shown)]
    nearest = min(ways, key=lambda way: (abs(way.result - both.shown), way.contracts), default=None)
    if not there or nearest is None or abs(nearest.result - both.shown) >= both.difference:
        return None
    return nearest


def _ways(point: Tally, says: Upwork, both: Shown) -> Iterator[Way]:
    """What a few contracts more or fewer would give, as far as Upwork's own count has room for them."""
    have = point.whole.rated
    more = FEW if says.eligible is None else min(FEW, says.eligible - have)
    fewer = FEW if says.eligible is None else min(FEW, have - says.eligible)
    kind, change = (Kind.GOOD, Change.SUCCESSES) if both.shown > both.gives else (Kind.BAD, Change.FAILURES)
    for count in range(1, more + 1):
        for size, weight in _sizes(point.board):
            value = with_more(point, kind, weight, count).score()
            if value is not None:
                yield Way(change, count, size, value)
    if kind is Kind.GOOD:
        yield from _without_failures(point, fewer, heaviest=True)
        yield from _without_failures(point, fewer, heaviest=False)


def _sizes(board: Board) -> list[tuple[str, int]]:
    """The sizes of jobs and their weights in quarters; one for all where the era kept its weights secret."""
    weights = board.ruleset.weights
    if not weights.published:
        return [("", QUARTERS)]
    return list(zip(_SIZES, (tier.quarters for tier in weights.tiers), strict=True))


def _without_failures(point: Tally, most: int, *, heaviest: bool) -> Iterator[Way]:
    """The score with one failure less, two less and so on, the heaviest or the lightest first."""
    groups = point.board.groups
    bad = [stake for stake in groups if stake.kind in {Kind.BAD, Kind.PRIVATELY_BAD}]
    ordered = sorted(bad, key=lambda stake: (stake.tier_low, -stake.span), reverse=heaviest)
    singles = [stake for stake in ordered for _ in range(groups[stake].count)]
    left = point
    for removed, stake in enumerate(singles[:most], start=1):
        left = with_one_less(left, stake)
        value = left.score()
        if value is not None:
            yield Way(Change.LEFT_OUT, removed, "", value)
