"""What a server adds to the shipped head is a difference: it weighs little, and answers as if it were whole."""

from dataclasses import fields, replace

import numpy as np

from jss.answers.lines import gather
from jss.answers.matcher import Matcher
from jss.answers.not_covered import NotCovered, NotCoveredKind
from jss.answers.version import Version
from tests.answers.examples import PARKING

QUESTIONS = ("where can i park my bike", "is it retroactive?", "how do i sort a list in python")


def version_of(matcher: Matcher) -> Version:
    assert isinstance(matcher.head, Version)
    return matcher.head


def own_bytes(version: Version) -> int:
    arrays = [getattr(version, field.name) for field in fields(version) if field.name != "whole"]
    arrays += [*version.fitted.values(), version.letters.rows, version.letters.weights, version.lines.classes]
    return sum(array.nbytes for array in arrays if isinstance(array, np.ndarray))


def test_a_server_with_an_answer_of_its_own_holds_little_and_shares_the_rest(matcher: Matcher) -> None:
    own = version_of(matcher.changed([PARKING]))
    assert own.whole is matcher.head
    assert own_bytes(own) < 150_000
    assert len(own.vectors) == len({PARKING.title, PARKING.text, *PARKING.phrasings})


def test_its_lines_are_those_that_a_head_fitted_whole_would_have(matcher: Matcher) -> None:
    line = NotCovered("where do i park my car", NotCoveredKind.NEAR)
    changed = matcher.changed([PARKING], left_out=["agencies"], not_covered=[line])
    own = version_of(changed)
    expected = gather(changed.answers, ())
    assert own.lines.texts[: len(expected.texts)] == expected.texts
    named = zip(own.lines.labels, own.lines.texts, strict=True)
    rows = [own.whole.places[each] for each in named if each in own.whole.places]
    assert rows == [place for place in own.order.tolist() if place < len(own.whole.lines.texts)]
    asked = matcher.cache.encoder.encode(own.lines.texts[::100])
    cosines = own.opinions(own.lines.texts[::100], asked).cosines
    said = matcher.cache.vectors(own.lines.texts)
    assert np.allclose(cosines, asked @ said.T, atol=0.02)


def test_an_edit_that_is_taken_back_leaves_what_ships(matcher: Matcher) -> None:
    shipped = matcher.answers[3]
    edited = matcher.changed([replace(shipped, phrasings=(*shipped.phrasings, "a new way to ask"))])
    assert isinstance(edited.head, Version)
    assert edited.changed([shipped]).head is matcher.head


def test_an_edit_that_teaches_nothing_needs_no_version(matcher: Matcher) -> None:
    renamed = matcher.changed([replace(matcher.answers[3], aliases=("another name",))])
    assert renamed.head is matcher.head
    assert renamed.answers[3].aliases == ("another name",)


def test_learnt_step_by_step_or_at_once_it_decides_alike(matcher: Matcher) -> None:
    more = replace(PARKING, slug="lunch", title="When is lunch?", text="At noon.", phrasings=("lunch time",))
    at_once, stepwise = matcher.changed([PARKING, more]), matcher.changed([PARKING]).changed([more])
    for question in (*QUESTIONS, "when is lunch time"):
        assert at_once.rank(question)[0][0] == stepwise.rank(question)[0][0]
