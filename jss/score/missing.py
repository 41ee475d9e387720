"""What a freelancer lacks for a score, and the shortest way there."""

from collections import Counter
from collections.abc import Iterable

from jss.contracts.contract import StatedFacts
from jss.score import wording
from jss.score.board import Board
from jss.score.outcome import Reason, reason_of
from jss.score.ruleset import NoFeedback
from jss.score.tally import Candidate, best, candidates


def missing(board: Board, stated: StatedFacts | None = None) -> tuple[str, ...]:
    """Sentences, the shortest way first; none where there is a score."""
    found = candidates(board)
    if best(found):
        return ()
    if not board.entries:
        return (wording.nothing_read(stated.eligible_jobs if stated else None),)
    return tuple(_sentences(board, found[len(board.ruleset.windows) - 1]))


def needed(board: Board) -> tuple[int, int]:
    """How many more outcomes, and how many of them with further clients, make a score appear."""
    whole = candidates(board)[len(board.ruleset.windows) - 1]
    if best(candidates(board)):
        return 0, 0
    clients = max(0, board.ruleset.min_clients - whole.clients)
    # Contracts without feedback may fill the minimum before November 2020, but not make a score alone.
    return max(1, clients, board.ruleset.min_outcomes - whole.outcomes), clients


def _sentences(board: Board, whole: Candidate) -> Iterable[str]:
    rules = board.ruleset
    # Until November 2020 contracts without feedback filled the minimum too.
    noun = "rated contract" if rules.no_feedback is NoFeedback.EXCLUDED else "ended contract"
    need = wording.Tally(rules.min_outcomes, rules.min_clients)
    have = wording.Tally(whole.outcomes, whole.clients)
    yield wording.minimum(noun, rules.windows[-1], need, have)
    yield wording.shortest_way(*needed(board))
    counts = Counter(reason_of(entry.rule) for entry in board.entries)
    if counts[Reason.NO_FEEDBACK]:
        yield wording.without_feedback(counts[Reason.NO_FEEDBACK], len(board.entries))
    if counts[Reason.OPEN]:
        yield wording.could_be_ended(counts[Reason.OPEN])
    if counts[Reason.TOO_OLD]:
        yield wording.too_old(counts[Reason.TOO_OLD], rules.windows[-1])
