"""Contracts that may count otherwise than in the point estimate, and picking among them one by one."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from fractions import Fraction

from jss.score.board import Board, Group, Kind, Stake, verdict
from jss.score.premise import Lean, Premise, Question, Questions
from jss.score.tally import Tally, Worth, worth_of

LOOSENING = frozenset({Question.END_DATES, Question.RATINGS})  # what leaves single contracts open


@dataclass(frozen=True, slots=True)
class Leaning:
    """What is open, and which way it leans; what lowers a score stands in no stretch shorter than `first`.

    A long contract that ended badly is a success but for its last part. Where the successful part is `bar` of
    the whole or more, the contract is taken for one that lifts the score.
    """

    questions: Questions
    lean: Lean
    first: int = 0
    bar: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True, eq=False)
class Loose:
    """Contracts alike as they lean: `band` is where they stand if they are to help, `aged` if only to count.

    They may not count at all where they are `optional`, and are as they should be where they are `wanted`.
    """

    group: Group
    worth: Worth
    band: int
    aged: int
    optional: bool
    wanted: bool

    @property
    def pull(self) -> int:
        """How hard one of them pulls a score down."""
        return self.worth.lost - self.worth.won


@dataclass(frozen=True, slots=True)
class Single:
    """One contract of those alike; its client has a name or is a client of its own."""

    loose: Loose
    client: str

    def count_in(self, tally: Tally) -> None:
        """Count it where it is to stand."""
        group = Group()
        group.join(self.client)
        tally.add(self.loose.band, self.loose.worth, group)


class Picks:
    """Contracts that are not wanted, taken one by one, first those that hurt the least."""

    def __init__(self, pool: Iterable[Loose], lean: Lean) -> None:
        self._pool = sorted(pool, key=lambda one: one.pull, reverse=lean is Lean.LOW)
        self._taken: Counter[tuple[int, str]] = Counter()

    def fill(self, tally: Tally, window: int, counted: int | None, merged: int) -> None:
        """Take contracts until the stretch has a score, and so many count; the others fall back."""
        while True:
            stretches = tally.stretches()
            sums, clients = stretches[window], tally.clients(stretches, merged)[window]
            known = sums.named if clients < tally.board.ruleset.min_clients else ()
            if tally.eligible(sums, clients) or not self._take(tally, known, silent=sums.rated > 0):
                break
        for place, loose in enumerate(self._pool):
            if not loose.optional:
                tally.add(loose.aged, loose.worth, self._rest(place))
        if counted is not None:
            self._count(tally, counted)

    def _take(self, tally: Tally, known: Collection[str], *, silent: bool) -> bool:
        """Take a contract of a client that isn't known, if there is any."""
        for place, loose in enumerate(self._pool):
            for client, count in loose.group.by_client() if silent or not loose.worth.silent else ():
                if count > self._taken[place, client] and client not in known:
                    self._taken[place, client] += 1
                    Single(loose, client).count_in(tally)
                    return True
        return False

    def _count(self, tally: Tally, counted: int) -> None:
        """Let further contracts count where they help the least, until they are enough."""
        for place, loose in enumerate(self._pool):
            if loose.optional:
                room = max(0, counted - tally.whole.rated)
                tally.add(loose.aged, loose.worth, self._rest(place).some(room))

    def _rest(self, place: int) -> Group:
        rest = Group()
        for client, count in self._pool[place].group.by_client():
            rest.join(client, count - self._taken[place, client])
        return rest


def is_loose(stake: Stake, questions: Questions) -> bool:
    """Whether the questions leave open where a contract lies, or whether it is a success."""
    return _undated(stake, questions) or _unrated(stake, questions)


def leaning(stake: Stake, group: Group, tally: Tally, towards: Leaning) -> Loose | None:
    """Contracts as they lean; None where they never count."""
    worth = _worth(stake, tally.board, tally.premise, towards)
    if worth is None:
        return None
    last = len(tally.bands) - 1
    oldest = stake.oldest if _undated(stake, towards.questions) else stake.span
    aged = min(oldest, last)
    unrated = _unrated(stake, towards.questions) and verdict(stake, tally.premise) is None
    lifts = _kept(worth) >= towards.bar
    high = towards.lean is Lean.HIGH
    lifted = stake.span if high else aged
    band = lifted if lifts else min(max(towards.first, stake.span), aged)
    return Loose(group, worth, band, aged, optional=unrated or oldest > last, wanted=lifts is high)


def bars(stakes: Iterable[Stake], board: Board, premise: Premise, towards: Leaning) -> set[Fraction]:
    """Every bar that may matter: a whole success, and what each long contract that ended badly keeps."""
    worths = [_worth(stake, board, premise, towards) for stake in stakes]
    return {towards.bar, *(_kept(worth) for worth in worths if worth and worth.won)}


def _undated(stake: Stake, questions: Questions) -> bool:
    return Question.END_DATES in questions and stake.oldest > stake.span


def _unrated(stake: Stake, questions: Questions) -> bool:
    return Question.RATINGS in questions and stake.kind is Kind.HIDDEN


def _worth(stake: Stake, board: Board, premise: Premise, towards: Leaning) -> Worth | None:
    good = towards.lean is Lean.HIGH if _unrated(stake, towards.questions) else verdict(stake, premise)
    return worth_of(stake, premise, board, good=good)


def _kept(worth: Worth) -> Fraction:
    return Fraction(worth.won, worth.won + worth.lost or 1)
