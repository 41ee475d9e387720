"""The card that says why a message was answered, offered or left alone."""

from hypothesis import given
from hypothesis import strategies as st

from bot.views import limits
from bot.views.explanation import explanation_card
from bot.words import LANGUAGES, words_in
from jss.answers.matcher import Matcher
from jss.answers.reply import Explanation, Nearest, Outcome, Reply
from jss.answers.wording import left_alone
from tests.views.test_cards import LONG, assert_fits, parts

ENGLISH = words_in("en")
SHARES = st.floats(0, 1)
TOPICS = st.text("abcdefghij-", min_size=1, max_size=100)
EXPLANATIONS = st.builds(
    Explanation,
    question=LONG,
    ranked=st.lists(st.tuples(TOPICS, SHARES), max_size=5).map(tuple),
    nearest=st.lists(
        st.builds(Nearest, topic=st.none() | TOPICS, phrasing=LONG, cosine=st.floats(-1, 1)), max_size=5
    ).map(tuple),
    not_covered=SHARES,
    sentence=LONG,
)


def text_of(reply: Reply) -> str:
    return "\n".join(
        str(part["content"]) for part in parts(explanation_card(reply, ENGLISH)) if "content" in part
    )


@given(st.lists(EXPLANATIONS, max_size=4).map(tuple), st.sampled_from(LANGUAGES))
def test_an_explanation_of_up_to_four_questions_fits_on_one_card(
    explanations: tuple[Explanation, ...], language: str
) -> None:
    reply = Reply(Outcome.ABSTAINED, explanations=explanations)
    assert_fits(explanation_card(reply, words_in(language)))


def test_it_says_why_and_shows_what_was_weighed_with_numbers(matcher: Matcher) -> None:
    reply = matcher.reply("is it retroactive?", explain=True)
    [one] = reply.explanations
    said = text_of(reply)
    assert "**is it retroactive?**" in said
    assert one.sentence in said
    assert f"`{round(100 * one.ranked[0][1]):>3} %` retroactive" in said
    assert f"`{one.nearest[0].cosine:.2f}` {one.nearest[0].phrasing} → retroactive" in said
    assert all(topic in said for topic, _ in one.ranked)


def test_each_question_of_a_message_has_a_block_of_its_own(matcher: Matcher) -> None:
    reply = matcher.reply("is it retroactive? and do open contracts hurt my score?", explain=True)
    assert len(reply.explanations) == 3  # the whole message, and its two parts
    card = explanation_card(reply, ENGLISH)
    assert len(card.children) == 3
    assert all(one.sentence in text_of(reply) for one in reply.explanations)


def test_words_of_people_have_no_effect_as_markdown_or_mentions() -> None:
    one = Explanation(
        "@everyone **look**",
        (),
        (Nearest(None, "[x](http://a.example)", 0.5),),
        1.0,
        left_alone("1%", needed="20%"),
    )
    said = text_of(Reply(Outcome.ABSTAINED, explanations=(one,)))
    assert "@everyone" not in said
    assert r"\*\*look\*\*" in said
    assert r"\[x](http" in said
    assert "not covered" in said


def test_a_message_without_a_question_gets_a_sentence(matcher: Matcher) -> None:
    assert text_of(matcher.reply("thanks!", explain=True)) == ENGLISH("explain-nothing")
    assert len(ENGLISH("explain-nothing")) < limits.LAYOUT_TEXT
