"""What may be said to a message that nobody addressed to the bot."""

import time
from dataclasses import replace

import pytest

from jss.answers.asking import asks_plainly
from jss.answers.matcher import Matcher
from jss.answers.subject import Said
from tests.answers.examples import PARKING


def heard(matcher: Matcher, message: str) -> list[str]:
    return [match.topic for match in matcher.reply(message, overheard=True).matches]


@pytest.mark.parametrize(
    ("message", "topics"),
    [
        ("is the jss change retroactive?", ["retroactive"]),
        ("Upwork changed the jss, is it retroactive?", ["retroactive"]),
        ("does a contract without feedback still hurt?", ["what-changed"]),
        ("so what changed with the JSS", ["what-changed"]),
        (
            "do open contracts with no activity affect my scroe and is the jss change retroactive?",
            ["open-contracts", "retroactive"],
        ),
        (
            "client vanished, should i close the contract or is the jss change retroactive?",
            ["closing-contracts", "retroactive"],
        ),
        ("¿cuántos clientes distintos necesito para tener puntuación?", ["min-clients"]),
        ("score ke liye kitne clients chahiye?", ["min-clients"]),
    ],
)
def test_a_question_that_says_what_it_is_about_is_answered(
    matcher: Matcher, message: str, topics: list[str]
) -> None:
    assert heard(matcher, message) == topics


@pytest.mark.parametrize(
    "message",
    [
        "is it retroactive?",  # says not what
        "why did my score disappear?",  # one term is not enough
        "should i close the contract or will the client do it?",  # any freelancer's talk
        "the jss change is retroactive",  # tells
        "does fiverr have a jss, and is it retroactive?",  # another product
        "has anybody told you that the jss change is retroactive?",  # talk
        "is the jss fine? and is it retroactive?" + " lol" * 100,  # the end is what is looked at
    ],
)
def test_what_does_not_is_left_alone_though_it_might_be_answered_if_the_bot_was_asked(
    matcher: Matcher, message: str
) -> None:
    assert heard(matcher, message) == []


@pytest.mark.parametrize(
    ("message", "topics"), [("where do bicycles go?", ["parking"]), ("where do they go?", [])]
)
def test_a_servers_own_answer_is_given_to_whoever_uses_one_of_its_telling_words(
    matcher: Matcher, message: str, topics: list[str]
) -> None:
    taught = matcher.changed([replace(PARKING, phrasings=("where do bicycles go", "where do they go"))])
    assert [match.topic for match in taught.reply(message).matches] == ["parking"]
    assert heard(taught, message) == topics


def test_what_is_not_about_the_subject_costs_next_to_nothing(matcher: Matcher) -> None:
    start = time.perf_counter()
    for _ in range(200):
        assert heard(matcher, "who is up for a round of cards tonight, and when do we begin?") == []
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("do open contracts hurt", True),
        ("what jss do i need for top rated", True),
        ("after i close it how many days does the client have", True),
        ("and if I close it", True),
        ("cuántos clientes necesito", True),
        ("is what it is", False),
        ("can't believe they did that", False),
        ("had three contracts without feedback", False),
        ("if you close it yourself it does not count", False),
        ("do it yourself", False),
        ("how nice of them", False),
    ],
)
def test_a_question_without_its_mark_is_told_from_a_statement(text: str, plainly: bool) -> None:
    assert asks_plainly(text) is plainly
    assert asks_plainly(f"{text}?")


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("UPWORK", True),
        ("my contrcat has no feedbak", True),
        ("my contact has no feedback", False),  # a word of its own, and no slip
        ("feedback and reviews", False),  # two words for the same
        ("a top rated client", False),
        ("the landlord's contract and the reviews of his house", False),
        ("¿el cliente dejó una valoración?", True),
    ],
)
def test_two_terms_of_different_meaning_name_the_subject(matcher: Matcher, text: str, about: bool) -> None:
    assert Said.of(text, matcher.cache.known).is_about_subject() is about
