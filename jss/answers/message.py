"""What somebody wrote, as the matcher looks at it."""

from collections.abc import Collection
from dataclasses import dataclass

from jss.answers.asking import asks_plainly
from jss.answers.questions import aside_in, parts, questions_in
from jss.answers.subject import Said


@dataclass(frozen=True, slots=True)
class Message:
    """The questions of a message, the whole of it first; `asked` and `said` have one entry for each.

    `aside` is what is said beside the questions, where nothing in the message names the subject: a bare "what
    changed" rests on that.
    """

    asked: tuple[str, ...]
    said: tuple[Said, ...]
    aside: str

    @classmethod
    def of(cls, text: str, known: Collection[str]) -> "Message":
        """Read a text; words that are `known` are no misspelt terms of the subject."""
        asked = questions_in(text)
        said = tuple(Said.of(question, known) for question in asked)
        aside = "" if any(each.names_subject() for each in said) else aside_in(text)
        return cls(asked, said, aside)

    @property
    def asks_for_a_fact(self) -> bool:
        """Whether it is plainly a question, and no talk among people."""
        return any(map(asks_plainly, parts(self.asked[0]))) and not self.said[0].is_talk()
