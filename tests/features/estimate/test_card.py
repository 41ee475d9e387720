"""The cards of an estimate."""

import json
from collections.abc import Callable
from dataclasses import replace

import discord
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.estimate.card import (
    before_after_card,
    contracts_card,
    estimate_card,
    shared_card,
    unknowns_card,
)
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import Card
from bot.words import LANGUAGES, Words, words_in
from jss.contracts import wording
from jss.contracts.contract import Contract, Feedback, Problem
from jss.score.estimate import Estimate
from jss.score.premise import Question
from jss.score.result import Assumption
from jss.score.ruleset import Label
from tests.features.estimate.examples import AWKWARD, SECRET, TYPICAL, outlook, typical
from tests.features.look import ENGLISH
from tests.score.examples import TODAY, estimated, job


class Press(Action, kind="test-estimate", parts=("number",)):
    label = "button-helped"


BUTTONS = [Press(number) for number in range(5)]
PROBLEMS = [Problem(14, f"{SECRET} earnings", wording.foreign_amount("EUR"))]

titles = st.text(max_size=300) | st.text("*_`~|[]()@<>", min_size=200, max_size=400)
contracts = st.builds(
    Contract,
    title=titles,
    client=st.none() | titles,
    ended=st.none() | st.dates(max_value=TODAY),
    stars=st.none() | st.floats(0, 5),
    feedback=st.sampled_from(Feedback),
    paid=st.none() | st.decimals(0, 10**9, places=2),
)
problems = st.builds(Problem, st.integers(1, 10**9), titles, titles)
unknowns = st.builds(
    Assumption,
    titles,
    st.sampled_from(Label),
    st.integers(0, 100),
    st.sampled_from(Question),
    fatal=st.booleans(),
)


def text_of(card: Card) -> str:
    return "\n".join(
        item.content for item in card.walk_children() if isinstance(item, discord.ui.TextDisplay)
    )


def all_of(card: Card) -> str:
    return json.dumps(card.to_components())


def within_limits(card: Card) -> bool:
    return (
        card.content_length() <= limits.LAYOUT_TEXT and card.total_children_count <= limits.LAYOUT_COMPONENTS
    )


def test_it_shows_the_score_its_reasons_and_what_to_check() -> None:
    text = text_of(estimate_card(typical(), ENGLISH, PROBLEMS, BUTTONS))
    for part in (
        "### About 79 %",
        "Best window: last 24 months",
        "Left out: 2 without feedback",
        "Before the announcement the 2 contracts without feedback",
        "**What I don't know**",
        f"Line 14: {PROBLEMS[0].message}",
        "unofficial estimate, not affiliated with Upwork · nothing you paste is kept",
    ):
        assert part in text


def test_without_a_score_it_says_what_is_missing_and_the_way_there() -> None:
    text = text_of(estimate_card(estimated(*AWKWARD["no score"]), ENGLISH))
    assert "### No score yet\n- A score needs 2 rated contracts" in text
    assert "The shortest way: one more rated job, with a new client." in text


def test_what_upwork_shows_stands_below_the_score_and_not_among_the_unknowns() -> None:
    text = text_of(estimate_card(estimated(*TYPICAL, shown=95), ENGLISH))
    score, unknown = text.split("**What I don't know**")
    assert "Upwork shows 95; this text gives 79. Difference 16: " in score
    assert "Upwork shows" not in unknown


def test_what_is_unknown_says_once_what_it_rests_on() -> None:
    text = text_of(unknowns_card(estimated(job(), job(1, paid=None)), ENGLISH, ()))
    assert text.count("My own assumptions, where nothing is published: ") == 1
    assert "Worked out from what people report: formula and rounding." in text


def test_a_shared_range_says_what_it_comes_from() -> None:
    contracts = [job(client=name) for name in ("a", "b", "c")]
    text = text_of(shared_card(estimated(*contracts, job(1, paid=None, client="d")), ENGLISH))
    assert (
        "The range comes from what isn't known: missing amounts (8 points), formula and rounding (1 point)."
        in text
    )


def test_it_carries_the_picture_with_words_for_whoever_cannot_see_it() -> None:
    card = estimate_card(typical(), ENGLISH, forecast=outlook(*TYPICAL))
    (gallery,) = [item for item in card.walk_children() if isinstance(item, discord.ui.MediaGallery)]
    assert gallery.items[0].media.url == "attachment://jss.png"
    assert "If nothing new is rated" in (gallery.items[0].description or "")
    assert "attachment" not in all_of(estimate_card(typical(), ENGLISH, picture=False))


def test_the_table_is_there_where_it_is_asked_for() -> None:
    assert "attachment://contracts.csv" in all_of(estimate_card(typical(), ENGLISH, table=True))
    assert "attachment://contracts.csv" not in all_of(estimate_card(typical(), ENGLISH))


def test_a_what_if_says_first_what_it_assumes() -> None:
    card = estimate_card(typical(), ENGLISH, intro="With one more job at 5 stars:")
    assert text_of(card).startswith("With one more job at 5 stars:\n### About 79 %")


def test_the_shared_card_has_nothing_of_the_paste() -> None:
    shared = all_of(shared_card(typical(), ENGLISH, BUTTONS, forecast=outlook(*TYPICAL)))
    assert SECRET not in shared
    assert "contracts.csv" not in shared
    assert "unofficial estimate" in shared
    assert SECRET in all_of(contracts_card(typical(), ENGLISH))


@pytest.mark.parametrize("make", [estimate_card, shared_card, contracts_card, before_after_card])
@pytest.mark.parametrize("case", AWKWARD)
def test_awkward_estimates_fit_and_stay_unofficial(
    case: str, make: Callable[[Estimate, Words], Card]
) -> None:
    card = make(estimated(*AWKWARD[case]), ENGLISH)
    assert within_limits(card)
    assert "unofficial" in text_of(card)


def test_contracts_beyond_the_card_are_counted() -> None:
    text = text_of(contracts_card(estimated(*AWKWARD["300 contracts"]), ENGLISH))
    assert "more are in the table." in text


@settings(max_examples=40, deadline=None)
@given(
    few=st.lists(contracts, max_size=6),
    times=st.sampled_from([1, 3, 50]),
    notes=st.lists(problems, max_size=40),
    open_questions=st.lists(unknowns, max_size=20),
    remarks=st.lists(titles, max_size=3),
    missing=st.lists(titles, max_size=12),
    language=st.sampled_from(LANGUAGES),
)
def test_any_estimate_fits_on_its_cards(
    few: list[Contract],
    times: int,
    notes: list[Problem],
    open_questions: list[Assumption],
    remarks: list[str],
    missing: list[str],
    language: str,
) -> None:
    words = words_in(language)
    estimate: Estimate = replace(
        estimated(*few * times),
        assumptions=tuple(open_questions),
        remarks=tuple(remarks),
        missing=tuple(missing),
    )
    cards = [
        estimate_card(estimate, words, notes, BUTTONS, intro="x" * 5000, table=True),
        shared_card(estimate, words, BUTTONS),
        contracts_card(estimate, words, BUTTONS),
        before_after_card(estimate, words, BUTTONS),
        unknowns_card(estimate, words, notes, BUTTONS),
    ]
    assert all(within_limits(card) for card in cards)
