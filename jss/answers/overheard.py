"""What may be answered that nobody asked of the bot: a plain question that says itself what it is about."""

from collections.abc import Mapping

from jss.answers.answer import Answer
from jss.answers.lines import asked_in
from jss.answers.message import Message
from jss.answers.subject import bare

# A word of a server's own answer tells what that is about, unless it is short or stands in so many lines of others.
TELLING_LETTERS = 4
COMMON = 30


def is_ours(message: Message) -> bool:
    """Whether a message asks for a fact about the subject, and names no other product."""
    whole = message.said[0]
    return whole.is_about_subject() and not whole.names_another() and message.asks_for_a_fact


def names_subject(message: Message, row: int) -> bool:
    """Whether one of the questions may get a shipped answer; one term is enough where the message says the rest."""
    question = message.said[row]
    return is_ours(message) and (question.is_about_subject() or (row > 0 and question.names_subject()))


def names_answer(message: Message, row: int, answer: Answer, lines: Mapping[str, int]) -> bool:
    """Whether one of the questions may get an answer that the server wrote itself: it has a telling word of that.

    `lines` counts the lines that hold a word.
    """
    words = {word for text in (*asked_in(answer), *answer.aliases) for word in bare(text).split()}
    shared = words.intersection(message.said[row].words.split())
    telling = any(len(word) >= TELLING_LETTERS and lines.get(word, 0) < COMMON for word in shared)
    return telling and message.asks_for_a_fact
