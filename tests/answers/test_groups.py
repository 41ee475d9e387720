"""Putting questions together that ask the same."""

import numpy as np
import pytest

from jss.answers.groups import alike_to, folded, groups, wording
from jss.answers.matcher import Matcher


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("Hi all, can I have two accounts? thanks", "can I have two accounts?"),
        ("<@123> does   it\ncount", "does it count"),
        ("退款会影响分数吗", "退款会影响分数吗"),
        ("thanks a lot", ""),
        ("connects", ""),
        ("connects?", ""),
        ("🎉🎉", ""),
        ("", ""),
    ],
)
def test_courtesies_and_single_words_ask_nothing(message: str, asked: str) -> None:
    assert wording(message) == asked


def test_what_a_question_asks_is_the_same_when_it_is_read_again(matcher: Matcher) -> None:
    lines = [wording(line) for line in matcher.head.lines.texts]
    assert [wording(line) for line in lines] == lines


def test_case_accents_spaces_and_punctuation_make_no_other_question() -> None:
    assert folded("¿Cuántos  Clientes, necesito?") == folded("cuantos clientes necesito")
    assert folded("???") == "???"


def test_each_text_joins_the_first_group_that_it_is_near_to() -> None:
    angles = np.radians([0, 90, 20, 40, 95])
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    assert groups(vectors, near=0.9) == [[0, 2], [1, 4], [3]]


def test_nothing_makes_no_groups() -> None:
    assert groups(np.empty((0, 8), np.float32)) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("how do i change my profile title", "where can i change the title of my profile", True),
        ("can i withdraw to paypal", "paypal withdrawal possible?", True),
        ("can i have two accounts", "is it allowed to have 2 accounts", True),
        ("how many connects do i get per month", "who announced the connects price increase", False),
        ("how do i create an agency account", "how to add a member to my agency", False),
    ],
)
def test_the_same_question_in_other_words_is_near_and_the_same_subject_is_not(
    matcher: Matcher, one: str, other: str, same: bool
) -> None:
    vectors = matcher.cache.encoder.encode([folded(one), folded(other)])
    assert bool(alike_to(vectors[:1], vectors[1:])[0, 0]) is same
