"""Contracts that may count otherwise than in the point estimate, and picking among them one by one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from jss.score.board import SILENT, Group, Kind, Stake, Worth, verdict
from jss.score.premise import Lean, Question, Questions
from jss.score.tally import Tally, worth_of

LOOSENING = frozenset({Question.END_DATES, Question.RATINGS})  # what leaves single contracts open


@dataclass(frozen=True, slots=True)
class Leaning:
    """Which way all that is open leans; what lowers a score stands in no stretch shorter than `first`.

    A long contract that ended badly is a success but for its last part. Where the successful part is `bar` of
    the whole or more, the contract is taken for one that lifts the score.
    """

    lean: Lean
    first: int
    bar: Fraction


@dataclass(frozen=True, slots=True, eq=False)
class Loose:
    """Contracts alike: they lie in `span`, or only as far back as `aged`.

    They may not count at all where they are `optional`.
    """

    group: Group
    worth: Worth
    span: int
    aged: int
    optional: bool

    @property
    def pull(self) -> int:
        """How hard one of them pulls a score down."""
        return self.worth.lost - self.worth.won


class Leant(NamedTuple):
    """Contracts as they lean: `band` is where they stand if they are to help.

    They are as they should be where they are `wanted`.
    """

    loose: Loose
    band: int
    wanted: bool

    def count_in(self, tally: Tally, group: Group) -> None:
        """Count some of them where they are to stand."""
        tally.add(self.band, self.loose.worth, group)


class Single(NamedTuple):
    """One contract of those alike; its client has a name or is a client of its own."""

    leant: Leant
    client: str

    def count_in(self, tally: Tally) -> None:
        """Count it where it is to stand."""
        group = Group()
        group.join(self.client)
        self.leant.count_in(tally, group)


class Picks:
    """Contracts that are not wanted, taken one by one; the pool begins with those that hurt the least."""

    def __init__(self, pool: Sequence[Leant]) -> None:
        self._pool = pool
        self._taken: defaultdict[tuple[int, str], int] = defaultdict(int)

    def fill(self, tally: Tally, window: int, counted: int | None, merged: int) -> None:
        """Take contracts until the stretch has a score, and so many count; the others fall back."""
        sums = tally.stretches[window]
        while True:
            clients = tally.clients(merged)[window]
            known = sums.named if clients < tally.board.ruleset.min_clients else ()
            if tally.eligible(sums, clients) or not self._take(tally, known, silent=sums.rated > 0):
                break
        for place, (loose, *_) in enumerate(self._pool):
            if not loose.optional:
                tally.add(loose.aged, loose.worth, self._rest(place))
        if counted is not None:
            self._count(tally, counted)

    def _take(self, tally: Tally, known: Collection[str], *, silent: bool) -> bool:
        """Take a contract of a client that isn't known, if there is any."""
        for place, leant in enumerate(self._pool):
            loose = leant.loose
            for client, count in loose.group.by_client() if silent or loose.worth != SILENT else ():
                if count > self._taken[place, client] and client not in known:
                    self._taken[place, client] += 1
                    Single(leant, client).count_in(tally)
                    return True
        return False

    def _count(self, tally: Tally, counted: int) -> None:
        """Let further contracts count where they help the least, until they are enough."""
        for place, (loose, *_) in enumerate(self._pool):
            if loose.optional:
                room = max(0, counted - tally.whole.rated)
                tally.add(loose.aged, loose.worth, self._rest(place).some(room))

    def _rest(self, place: int) -> Group:
        group = self._pool[place].loose.group
        if not self._taken:
            return group
        rest = Group()
        for client, count in group.by_client():
            rest.join(client, count - self._taken[place, client])
        return rest


def is_loose(stake: Stake, questions: Questions) -> bool:
    """Whether the questions leave open where a contract lies, or whether it is a success."""
    return _undated(stake, questions) or _unrated(stake, questions)


def loosened(
    groups: Iterable[tuple[Stake, Group]], settled: Tally, questions: Questions, lean: Lean
) -> list[Loose]:
    """Contracts of which something is open, those that lean the hardest first; none that never count."""
    last = len(settled.stretches) - 1
    found: list[Loose] = []
    for stake, group in groups:
        unrated = _unrated(stake, questions)
        known = verdict(stake, settled.premise)
        good = lean is Lean.HIGH if unrated else known
        worth = worth_of(stake, settled.premise, settled.board, good=good)
        if worth:
            oldest = stake.oldest if _undated(stake, questions) else stake.span
            optional = (unrated and known is None) or oldest > last
            found.append(Loose(group, worth, stake.span, min(oldest, last), optional))
    found.sort(key=lambda one: one.pull, reverse=lean is Lean.LOW)
    return found


def leaning(loose: Loose, towards: Leaning) -> Leant:
    """Contracts as they lean."""
    lifts = _lifts(loose.worth, towards.bar)
    high = towards.lean is Lean.HIGH
    lifted = loose.span if high else loose.aged
    band = lifted if lifts else min(max(towards.first, loose.span), loose.aged)
    return Leant(loose, band, lifts is high)


def bars(pool: Iterable[Loose]) -> set[Fraction]:
    """Every bar that may matter: a whole success, and what each long contract that ended badly keeps."""
    return {Fraction(1), *(_kept(loose.worth) for loose in pool if _in_part(loose.worth))}


def _undated(stake: Stake, questions: Questions) -> bool:
    return Question.END_DATES in questions and stake.oldest > stake.span


def _unrated(stake: Stake, questions: Questions) -> bool:
    return Question.RATINGS in questions and stake.kind is Kind.HIDDEN


def _lifts(worth: Worth, bar: Fraction) -> bool:
    return _kept(worth) >= bar if _in_part(worth) else worth.won > 0


def _in_part(worth: Worth) -> bool:
    """Whether a contract is a success in part and a failure in part."""
    return worth.won > 0 and worth.lost > 0


def _kept(worth: Worth) -> Fraction:
    return Fraction(worth.won, worth.won + worth.lost)
