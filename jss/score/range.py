"""How far the score may lie from the point estimate, and how much of that each open question accounts for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from jss.score import wording
from jss.score.board import Board, Group, Kind, Stake
from jss.score.lean import Extremes, Readings
from jss.score.premise import Lean, Question, Questions
from jss.score.result import Assumption, Range
from jss.score.ruleset import Label, NoFeedback, Private, RuleName
from jss.score.tally import score, whole
from jss.sentence import Sentence

_COUNTED = (Kind.GOOD, Kind.BAD, Kind.PRIVATELY_BAD)
_UNCOUNTED = (Kind.HIDDEN, Kind.SILENT, Kind.ONGOING)
# Upwork's own count of eligible jobs may settle which contracts count.
_WHICH_COUNT = (Question.END_DATES, Question.RATINGS, Question.LONG_TERM)


@dataclass(frozen=True, slots=True)
class Unknown:
    """An open question that the contracts raise; `fatal` where an answer could leave no score at all."""

    question: Question
    text: Sentence
    label: Label = Label.ASSUMED
    fatal: bool = False


@dataclass(frozen=True, slots=True)
class Explored:
    """The range that the text allows, the part of it that fits the score Upwork shows, and what it rests on."""

    allowed: Range | None
    range: Range | None
    assumptions: tuple[Assumption, ...]


def explore(readings: Readings, *, counted: int | None = None, shown: int | None = None) -> Explored:
    """Vary every open question; `counted` and `shown` are what Upwork itself counts and shows.

    Effects are shares of the range: together they are as many points as lie between its ends.
    """
    has_score = shown is not None or counted is not None
    unknowns: Sequence[Unknown] = list(_unknowns(readings.board, has_score=has_score))
    point = readings.point.score()
    if point is None:
        return Explored(None, None, tuple(_assumption(each, 0) for each in unknowns))
    reach = _Reach(readings, point, counted)
    unknowns = reach.unsettled(unknowns)
    allowed = told = reach.over(_of(unknowns))
    if shown is not None and allowed[0] <= shown <= allowed[1]:
        # The score stays, and has to lie in its own range.
        told = min(shown, point), max(shown, point)
    return Explored(allowed, told, tuple(map(_assumption, unknowns, _effects(unknowns, reach, told))))


def bounds(readings: Readings, *, private: bool = True) -> Range | None:
    """The range alone; `private` False takes for granted that no bad private rating is hidden."""
    point = readings.point.score()
    if point is None:
        return None
    return _Reach(readings, point).over(_questions(readings.board, private=private))


def can_count(readings: Readings, counted: int | None) -> bool:
    """Whether some reading has so many contracts that count."""
    if counted is None:
        return False
    return readings.extremes(_questions(readings.board), counted) is not None


class _Reach:
    """Ranges by which questions are open."""

    def __init__(self, readings: Readings, point: int, counted: int | None = None) -> None:
        self.counted = counted
        self._point = point
        self._readings = readings
        self._found: dict[Questions, Extremes | None] = {}

    def over(self, questions: Questions) -> Range:
        """The lowest and the highest score while these are open."""
        rounded = Question.FORMULA in questions
        questions -= {Question.FORMULA}
        if questions not in self._found:
            self._found[questions] = self._readings.extremes(questions, self.counted)
        found = self._found[questions]
        if found is None:
            return self._point, self._point
        low = whole(found[0], Lean.LOW if rounded else Lean.POINT)
        high = whole(found[1], Lean.HIGH if rounded else Lean.POINT)
        return min(low, self._point), max(high, self._point)

    def unsettled(self, unknowns: Sequence[Unknown]) -> Sequence[Unknown]:
        """Without those to which Upwork's own count leaves no other answer than that of the estimate."""
        left = list(unknowns)
        for unknown in unknowns if self.counted is not None else ():
            others = [each for each in left if each is not unknown]
            if unknown.question in _WHICH_COUNT and self.over(_of(others)) == self.over(_of(left)):
                left = others
        return left


def _effects(unknowns: Sequence[Unknown], reach: _Reach, told: Range) -> list[int]:
    """Share out the width of a range, in proportion to what each unknown does.

    Some move the score only together, of others one is enough: what each does is how wide the range is with it
    alone, and how much narrower without it.
    """
    low, high = told

    def width(open_: Questions) -> int:
        found = reach.over(open_)
        return max(0, min(high, found[1]) - max(low, found[0]))

    if low == high:
        return [0] * len(unknowns)
    every = _of(unknowns)
    alone = [frozenset({each.question}) for each in unknowns]
    weights = [width(each) + high - low - width(every - each) for each in alone]
    return _shared_out(high - low, weights if any(weights) else [1] * len(weights))


def _shared_out(points: int, weights: Sequence[int]) -> list[int]:
    """Whole points by weight, but one at least for all that weigh anything, as far as there are points."""
    heaviest = sorted(range(len(weights)), key=lambda place: -weights[place])
    sharing = [place for place in heaviest if weights[place]][:points]
    rest, whole_weight = points - len(sharing), sum(weights[place] for place in sharing)
    quotas = {place: divmod(rest * weights[place], whole_weight) for place in sharing}
    left = rest - sum(quota for quota, _ in quotas.values())
    rounded_up = sorted(sharing, key=lambda place: -quotas[place][1])[:left]
    return [
        1 + quotas[place][0] + (place in rounded_up) if place in quotas else 0
        for place in range(len(weights))
    ]


def _assumption(unknown: Unknown, effect: int) -> Assumption:
    return Assumption(unknown.text, unknown.label, effect, unknown.question, unknown.fatal)


def _questions(board: Board, *, private: bool = True) -> Questions:
    # Whether an answer may be fatal is only for telling, and takes another score to find out.
    return _of(_unknowns(board, private=private, has_score=True))


def _of(unknowns: Iterable[Unknown]) -> Questions:
    return frozenset(each.question for each in unknowns)


def _unknowns(board: Board, *, private: bool = True, has_score: bool = False) -> Iterable[Unknown]:
    """The open questions; where Upwork shows a score, no answer is that there is none."""
    yield from _dates(board, has_score=has_score)
    yield from _weights(board)
    yield from _ratings(board, private=private)
    yield from _others(board, has_score=has_score)


def _dates(board: Board, *, has_score: bool) -> Iterable[Unknown]:
    if undated := _count(board.groups, lambda stake: stake.oldest > stake.span):
        lasting = {stake: group for stake, group in board.groups.items() if stake.oldest < len(board.spans)}
        fatal = not has_score and score(replace(board, groups=lasting)) is None
        yield Unknown(Question.END_DATES, wording.end_dates(undated), fatal=fatal)


def _weights(board: Board) -> Iterable[Unknown]:
    counted = {stake: group for stake, group in board.groups.items() if _may_weigh(stake)}
    if not board.ruleset.weights.published:
        if counted:
            yield Unknown(Question.WEIGHTS, wording.secret_weights())
        return
    if unpaid := _count(counted, lambda stake: stake.tier_low != stake.tier_high):
        yield Unknown(Question.AMOUNTS, wording.unknown_earnings(unpaid))
    if undated := _count(counted, lambda stake: stake.jobs_low != stake.jobs_high):
        yield Unknown(Question.LENGTHS, wording.unknown_periods(undated))
    if _count(counted, lambda stake: stake.jobs_high > 1):
        yield Unknown(Question.COMBINATION, wording.combination())


def _ratings(board: Board, *, private: bool) -> Iterable[Unknown]:
    rules, groups = board.ruleset, board.groups
    if hidden := _count(groups, lambda stake: stake.kind is Kind.HIDDEN):
        yield Unknown(Question.RATINGS, wording.hidden_ratings(hidden))
    if long_term := _count(groups, lambda stake: stake.kind in _UNCOUNTED and stake.long_term):
        label = rules.rule(RuleName.LONG_TERM).label
        yield Unknown(Question.LONG_TERM, wording.long_term(long_term), label)
    silent = _count(groups, lambda stake: stake.kind is Kind.SILENT)
    if silent and rules.no_feedback is NoFeedback.PATTERN:
        yield Unknown(Question.SILENCE, wording.silent_pattern(silent))
    if private and rules.private is Private.COUNTS and any(stake.kind is Kind.GOOD for stake in groups):
        yield Unknown(Question.PRIVATE, wording.hidden_private())
    bad = _count(groups, lambda stake: stake.kind is Kind.PRIVATELY_BAD)
    if bad and rules.private is Private.NOT_ASKED:
        yield Unknown(Question.OLD_PRIVATE, wording.old_private(bad))


def _others(board: Board, *, has_score: bool) -> Iterable[Unknown]:
    if unnamed := sum(group.unnamed for group in board.groups.values()):
        named = {name for group in board.groups.values() for name in group.named}
        fatal = not has_score and max(1, len(named)) < board.ruleset.min_clients
        text = wording.unnamed_clients(unnamed, may_be_one=fatal and not named)
        yield Unknown(Question.CLIENTS, text, fatal=fatal)
    if any(stake.kind in _COUNTED for stake in board.groups):
        yield Unknown(Question.FORMULA, wording.formula(), Label.INFERRED)


def _may_weigh(stake: Stake) -> bool:
    return stake.kind is not Kind.SILENT or stake.long_term


def _count(groups: Mapping[Stake, Group], which: Callable[[Stake], bool]) -> int:
    return sum(group.count for stake, group in groups.items() if which(stake))
