"""What an unanswered question is about, where that can be named without a doubt."""

from collections.abc import Iterable
from functools import lru_cache

from jss.answers.answer import Answer
from jss.answers.subject import Said


def subject_of(said: Said, near: Iterable[str], answers: Iterable[Answer]) -> str | None:
    """Name what a question is about that got no answer.

    It names one such subject and no other, one of the lines `near` to it that nothing covers does so too, and
    none of the answers speaks of it.
    """
    if len(said.uncovered()) != 1:
        return None
    [subject] = said.uncovered()
    if not any(subject in Said.of(line).uncovered() for line in near):
        return None
    return (
        None
        if any(subject in _spoken_of((each.title, *each.aliases, each.text)) for each in answers)
        else subject
    )


@lru_cache(maxsize=2048)
def _spoken_of(texts: tuple[str, ...]) -> frozenset[str]:
    return Said.of("\n".join(texts)).uncovered()
