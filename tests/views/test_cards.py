"""Cards stay within Discord's limits and ping nobody, whatever the answers say."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answered.choices import Pick, answered_card
from bot.answering import Decision
from bot.audience import Audience
from bot.features.ask.show import decision_card
from bot.views import limits
from bot.views.answer_card import Card, answers_card, notice_card, sources_line
from bot.words import LANGUAGES, words_in
from jss.answers.answer import Answer, Source, SourceKind
from jss.answers.reply import Outcome

QUESTION_ID = 2**63 - 1
SLUG = st.from_regex(r"[a-z0-9][a-z0-9-]{0,39}", fullmatch=True)
LONG = st.one_of(
    st.text(max_size=30), st.integers(100, 700).map("word * ".__mul__), st.text("*@<_`~|", max_size=130)
)
SOURCES = st.builds(
    Source,
    label=LONG.map(lambda text: text[:200]),
    kind=st.sampled_from(SourceKind),
    date=st.sampled_from(["2020", "2020-11", "2020-11-08"]),
    url=st.one_of(st.none(), st.integers(1, 480).map(lambda length: "https://a.example/" + "x" * length)),
)
ANSWERS = st.builds(
    Answer,
    slug=SLUG,
    title=LONG,
    text=LONG,
    aliases=st.just(()),
    phrasings=st.just(()),
    authority=st.sampled_from(SourceKind),
    sources=st.lists(SOURCES, max_size=6).map(tuple),
    as_of=st.sampled_from([None, "2023-12-04"]),
)

LINKS = st.dictionaries(
    st.sampled_from("abc"), st.just(f"https://discord.com/channels/{2**63}/{2**63}/{2**63}"), max_size=3
)
AUDIENCES = st.builds(
    Audience, st.sampled_from(LANGUAGES).map(words_in), in_server=st.booleans(), links=LINKS
)
ENGLISH = words_in("en")


@given(st.lists(ANSWERS, min_size=1, max_size=3), AUDIENCES)
def test_up_to_three_answers_fit_on_one_card(answers: list[Answer], audience: Audience) -> None:
    named = [replace(answer, slug=slug) for answer, slug in zip(answers, "abc", strict=False)]
    assert_fits(answered_card(QUESTION_ID, named, audience))


def test_three_answers_fit_where_everything_in_them_is_as_long_as_can_be() -> None:
    source = Source("word " * 60, SourceKind.MEMBER, "2020-11-08", "https://a.example/" + "x" * 480)
    answer = Answer("a", "*" * 300, "x" * 900, (), (), SourceKind.MEMBER, (source,) * 9, "2023-12-04")
    audience = Audience(ENGLISH, in_server=True, links={"a": "https://discord.com/channels/1/2/3"})
    assert_fits(answered_card(QUESTION_ID, [answer] * 3, audience))
    assert "and 8 more · as of 2023-12-04" in sources_line(answer, ENGLISH)


def test_an_answer_with_several_sources_links_each_of_them() -> None:
    kinds = ((SourceKind.MODERATOR, "Moderator"), (SourceKind.MEMBER, "A member"))
    sources = tuple(Source(label, kind, "2020", f"https://a.example/{kind}") for kind, label in kinds)
    answer = Answer("a", "A title", "A text.", (), (), SourceKind.MODERATOR, sources)
    assert sources_line(answer, ENGLISH) == (
        "-# [Moderator (2020)](<https://a.example/moderator>) · "
        "[A member (claim, 2020)](<https://a.example/member>)"
    )


@given(ANSWERS, AUDIENCES, LONG)
def test_a_greeting_fits_above_an_answer(answer: Answer, audience: Audience, greeting: str) -> None:
    assert_fits(answers_card([answer], [], audience, greeting=greeting))


@given(st.lists(ANSWERS.filter(lambda answer: answer.title.strip() != ""), min_size=1, max_size=4), AUDIENCES)
def test_choices_fit_on_one_card(answers: list[Answer], audience: Audience) -> None:
    card = decision_card(Decision(QUESTION_ID, Outcome.CHOICES, (), tuple(answers)), audience)
    assert_fits(card)
    labels = [part["label"] for part in parts(card) if "label" in part]
    assert len(labels) == len(answers) + 1


@given(st.text(min_size=1).map(lambda text: text * 50))
def test_a_notice_fits_whatever_it_says(text: str) -> None:
    assert_fits(notice_card(text))


@given(SLUG)
def test_a_button_finds_the_answer_in_its_name_again(slug: str) -> None:
    button = Pick(QUESTION_ID, slug, label="x")
    found = button.template.fullmatch(button.custom_id)
    assert found is not None
    assert found.groupdict() == {"question_id": str(QUESTION_ID), "slug": slug}


@pytest.mark.parametrize("url", [None, "https://a.example/1"])
def test_what_a_server_writes_as_the_label_of_a_source_has_no_effect(url: str | None) -> None:
    loud = Source("[Staff] *Anna* @everyone ](https://evil.example)", SourceKind.SERVER, "2024", url)
    answer = Answer("a", "Title", "Text", (), (), SourceKind.SERVER, (loud,))
    line = sources_line(answer, ENGLISH)
    label = "(Staff) \\*Anna\\* @\u200beveryone )(https://evil.example) (2024)"
    assert line == (f"-# [{label}](<{url}>)" if url else f"-# {label}")


def assert_fits(card: Card) -> None:
    assert card.content_length() <= limits.LAYOUT_TEXT
    assert card.total_children_count <= limits.LAYOUT_COMPONENTS
    for component in parts(card):
        custom_id = str(component.get("custom_id", ""))
        assert len(custom_id) <= limits.CUSTOM_ID
        assert len(str(component.get("label", ""))) <= limits.BUTTON_LABEL


def parts(card: Card) -> Iterator[dict[str, object]]:
    for item in card.walk_children():
        yield item.to_component_dict()
