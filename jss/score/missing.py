"""What a freelancer lacks for a score, and the shortest way there."""

from collections import Counter
from collections.abc import Iterable, Sequence

from jss.contracts.contract import StatedFacts
from jss.score import wording
from jss.score.board import Board, Kind
from jss.score.ruleset import NoFeedback, RuleName
from jss.score.tally import Candidate, Tally, best, with_more
from jss.score.weight import SMALL_JOB, tiers


def missing(point: Tally, found: Sequence[Candidate], stated: StatedFacts) -> tuple[str, ...]:
    """Sentences, the shortest way first; none where one of the windows that were found has a score."""
    if best(found):
        return ()
    board = point.board
    if not board.entries:
        return (wording.nothing_read(stated.score, stated.eligible_jobs),)
    return tuple(_sentences(point, found[len(board.ruleset.windows) - 1]))


def _sentences(point: Tally, whole: Candidate) -> Iterable[str]:
    board = point.board
    rules = board.ruleset
    # Until November 2020 contracts without feedback filled the minimum too.
    noun = "rated contract" if rules.no_feedback is NoFeedback.EXCLUDED else "ended contract"
    need = wording.Tally(rules.min_outcomes, rules.min_clients)
    have = wording.Tally(whole.outcomes, whole.clients)
    yield wording.minimum(noun, rules.windows[-1], need, have)
    rules_of = Counter(entry.rule for entry in board.entries)
    yield from _ratings(board, rules_of)
    yield _shortest_way(point, whole)
    if rules_of[RuleName.OPEN]:
        yield wording.could_be_ended(rules_of[RuleName.OPEN])
    if rules_of[RuleName.TOO_OLD]:
        yield wording.too_old(rules_of[RuleName.TOO_OLD], rules.windows[-1])


def _shortest_way(point: Tally, whole: Candidate) -> str:
    """How many more rated jobs, how many of them with new clients, and the score if all get 5 stars."""
    rules = point.board.ruleset
    clients = max(0, rules.min_clients - whole.clients)
    # Contracts without feedback may fill the minimum before November 2020, but not make a score alone.
    jobs = max(1, clients, rules.min_outcomes - whole.outcomes)
    weight, _ = tiers(SMALL_JOB, rules.weights)
    return wording.shortest_way(jobs, clients, with_more(point, Kind.GOOD, weight, jobs).score() or 0)


def _ratings(board: Board, rules_of: Counter[RuleName]) -> Iterable[str]:
    """What is known of the contracts that nobody rated, as far as the text shows."""
    impossible = sum(
        entry.contract.impossible_rating and entry.rule is RuleName.UNKNOWN_FEEDBACK
        for entry in board.entries
    )
    silent, hidden = rules_of[RuleName.NO_FEEDBACK], rules_of[RuleName.UNKNOWN_FEEDBACK] - impossible
    if impossible:
        yield wording.rating_impossible(impossible)
    if silent + hidden == len(board.entries):
        yield wording.none_rated()
        return
    if hidden:
        yield wording.rating_not_shown(hidden)
    if silent:
        yield wording.without_feedback(silent)
