"""The cards of an estimate."""

import json
from collections.abc import Callable
from dataclasses import replace

import discord
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.estimating import Report
from bot.features.estimate.card import (
    before_after_card,
    contracts_card,
    estimate_card,
    shared_card,
    unknowns_card,
)
from bot.features.estimate.form import estimate_form
from bot.features.estimate.sheets import Filled
from bot.views import limits
from bot.views.actions import Action
from bot.views.answer_card import Card
from bot.words import LANGUAGES, Words, words_in
from jss.contracts import wording
from jss.contracts.contract import Contract, Feedback, Problem, Reading
from jss.score.premise import Question
from jss.score.result import Assumption
from jss.score.ruleset import Label
from tests.features.estimate.examples import AWKWARD, SECRET, TYPICAL, coming, reported, typical
from tests.features.look import ENGLISH
from tests.score.examples import RULESETS, TODAY, estimated, job

OWNER = 77


class Press(Action, kind="test-estimate", parts=("number",)):
    label = "button-helped"


BUTTONS = [Press(number) for number in range(5)]
PROBLEMS = [Problem(14, f"{SECRET} earnings", wording.foreign_amount("EUR"))]

titles = st.text(max_size=300) | st.text("*_`~|[]()@<>אب", min_size=200, max_size=400)
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


def shared(report: Report, words: Words) -> Card:
    return shared_card(report, words, BUTTONS, by=OWNER, on=TODAY)


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
    report = reported(*TYPICAL, problems=PROBLEMS)
    text = text_of(estimate_card(report, ENGLISH, BUTTONS, coming=coming(*TYPICAL)))
    for part in (
        "### About 79 %",
        "4 good, 1 bad (2 stars, $400) in the last 24 months\nBest of: 6 m 64 · 12 m 72 · **24 m 79**",
        "Left out: 2 without feedback",
        "Before the announcement the 2 without feedback",
        f"**What would change it**: 6 more jobs at 5 stars → 90; {SECRET} logo 3 leaves the 6 months on",
        f"Line 14: {PROBLEMS[0].message}",
        "unofficial estimate (rules of 2026), not Upwork's · forgotten within an hour",
    ):
        assert part in text


def test_it_fits_on_one_screen_of_a_phone() -> None:
    text = text_of(estimate_card(reported(*TYPICAL), ENGLISH, BUTTONS, coming=coming(*TYPICAL)))
    in_spanish = text_of(estimate_card(reported(*TYPICAL), words_in("es"), BUTTONS, coming=coming(*TYPICAL)))
    assert screen_lines(text) <= 20
    assert screen_lines(in_spanish) <= 22


def screen_lines(text: str, wide: int = 34) -> int:
    """How many lines a text takes where so many letters stand beside one another, as on a phone."""
    return sum(-(-len(line) // wide) for line in text.splitlines())


def test_what_moves_nothing_and_what_is_the_same_for_everybody_stands_behind_the_button() -> None:
    unmoved = Assumption("Whether it rained.", Label.ASSUMED, 0, Question.LENGTHS)
    typically = typical()
    estimate = replace(typically, assumptions=(*typically.assumptions, unmoved))
    report = replace(reported(*TYPICAL), estimate=estimate)
    text, more = text_of(estimate_card(report, ENGLISH)), text_of(unknowns_card(report, ENGLISH))
    for untold in ("Whether it rained.", "Upwork publishes neither its exact formula"):
        assert untold not in text
        assert untold in more


def test_the_largest_unknown_is_told_however_long_it_is() -> None:
    long = [
        Assumption(f"{letter} " + "long " * 60, Label.ASSUMED, 9 - place, Question.AMOUNTS)
        for place, letter in enumerate("AB")
    ]
    estimate = replace(typical(), assumptions=tuple(long))
    text = text_of(estimate_card(replace(reported(*TYPICAL), estimate=estimate), ENGLISH))
    assert "**What I don't know**: 9 points of the range: A long" in text
    assert "B long" not in text


def test_the_score_that_upwork_shows_is_compared_first() -> None:
    report = replace(reported(*TYPICAL), estimate=estimated(*TYPICAL, shown=95))
    text = text_of(estimate_card(report, ENGLISH))
    assert "\nUpwork shows 95; this text gives 79. Difference 16: " in text
    assert text.index("Upwork shows") < text.index("Left out")


def test_a_text_that_fills_the_form_is_told_to_have_lost_its_end() -> None:
    text = text_of(estimate_card(reported(*TYPICAL), ENGLISH, cut_at=4000))
    assert "at 4,000 characters: its end is probably missing.** Send it as a file instead." in text
    assert "probably missing" not in text_of(estimate_card(reported(*TYPICAL), ENGLISH))


def test_without_a_score_it_says_what_is_missing_and_the_way_there() -> None:
    report = reported(*AWKWARD["no score"])
    text = text_of(estimate_card(report, ENGLISH, coming=coming(*AWKWARD["no score"])))
    assert "### No score yet\n- A score needs 2 rated contracts" in text
    assert "The shortest way: one more rated job, with a new client." in text
    assert "What would change it" not in text


def test_it_carries_the_picture_with_words_for_whoever_cannot_see_it() -> None:
    card = estimate_card(reported(*TYPICAL), ENGLISH, coming=coming(*TYPICAL))
    (gallery,) = [item for item in card.walk_children() if isinstance(item, discord.ui.MediaGallery)]
    assert gallery.items[0].media.url == "attachment://jss.png"
    assert "If nothing new is rated" in (gallery.items[0].description or "")
    assert "attachment" not in all_of(estimate_card(reported(*TYPICAL), ENGLISH, picture=False))


def test_the_list_of_contracts_explains_weights_and_labels_once() -> None:
    text = text_of(contracts_card(reported(*TYPICAL), ENGLISH))
    assert text.count("1 up to $250, 1.25 up to $1,000, 1.5 over $1,000") == 1
    assert text.count("Each further 90 days with a payment: 1 more, 8 at most (published).") == 1
    assert text.count("nferred") == 1
    assert text.count("Published by Upwork: ") == 1


def test_where_weights_were_secret_the_list_says_so() -> None:
    text = text_of(contracts_card(reported(*TYPICAL, rules="2021-05"), ENGLISH))
    assert "the weights were secret: each contract counts 1 here." in text


def test_the_shared_card_has_nothing_of_the_paste_and_says_whose_it_is() -> None:
    card = shared(reported(*TYPICAL), ENGLISH)
    assert SECRET not in all_of(card)
    assert "contracts.csv" not in all_of(card)
    assert "$400" not in text_of(card)
    assert f"Shared by <@{OWNER}>, 22 Nov 2026" in text_of(card)
    assert "unofficial estimate" in text_of(card)
    assert SECRET in all_of(contracts_card(reported(*TYPICAL), ENGLISH))


def test_before_and_after_names_the_silent_contracts_and_what_is_assumed_of_them() -> None:
    report = reported(*TYPICAL)
    text = text_of(before_after_card(report, ENGLISH))
    assert f"7 Nov 2020, the day before: about {report.estimate.before.score} (" in text
    assert f"8 Nov 2020, the first day after: about {report.estimate.after.score}" in text
    assert "2 contracts here ended without feedback." in text
    assert "I assume that up to a third of the ended ones were ignored" in text


def test_what_is_unknown_says_once_what_it_rests_on() -> None:
    text = text_of(unknowns_card(reported(job(), job(1, paid=None)), ENGLISH))
    assert text.count("My own assumptions, where nothing is published: ") == 1
    assert "Worked out from what people report: formula and rounding." in text


def test_a_shared_range_says_what_it_comes_from() -> None:
    contracts = [job(client=name) for name in ("a", "b", "c")]
    text = text_of(shared(reported(*contracts, job(1, paid=None, client="d")), ENGLISH))
    assert (
        "The range comes from what isn't known: missing amounts (8 points), formula and rounding (1 point)."
        in text
    )


@pytest.mark.parametrize("make", [estimate_card, shared, contracts_card, before_after_card])
@pytest.mark.parametrize("case", AWKWARD)
def test_awkward_estimates_fit_and_stay_unofficial(case: str, make: Callable[[Report, Words], Card]) -> None:
    card = make(reported(*AWKWARD[case]), ENGLISH)
    assert within_limits(card)
    assert "unofficial" in text_of(card)


def test_contracts_beyond_the_card_are_counted() -> None:
    text = text_of(contracts_card(reported(*AWKWARD["300 contracts"]), ENGLISH))
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
    words, all_contracts = words_in(language), tuple(few * times)
    estimate = replace(
        estimated(*all_contracts),
        assumptions=tuple(open_questions),
        remarks=tuple(remarks),
        missing=tuple(missing),
    )
    report = Report(Reading(all_contracts, tuple(notes)), estimate, RULESETS.named("2026"))
    cards = [
        estimate_card(report, words, BUTTONS, coming=coming(*few), cut_at=4000),
        shared(report, words),
        contracts_card(report, words, BUTTONS),
        before_after_card(report, words),
        unknowns_card(report, words, BUTTONS),
    ]
    assert all(within_limits(card) for card in cards)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("filled", [Filled(), Filled("x" * 5000), Filled("a", "b" * 60, with_file=True)])
def test_the_form_fits_whatever_it_is_filled_with(language: str, filled: Filled) -> None:
    form = estimate_form(words_in(language), filled)
    labels = [item for item in form.walk_children() if isinstance(item, discord.ui.Label)]
    assert len(labels) == 3
    for label in labels:
        assert len(label.text) <= limits.FIELD_LABEL
        assert len(label.description or "") <= limits.FIELD_DESCRIPTION
