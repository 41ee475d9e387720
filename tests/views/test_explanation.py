"""The card that says why a message was answered, offered or left alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.audience import Audience
from bot.views import limits
from bot.views.explanation import explanation_card
from bot.words import LANGUAGES, words_in
from jss.answers.glossary import in_english
from jss.answers.matcher import Matcher
from jss.answers.reply import Explanation, Nearest, Outcome, Reply
from jss.answers.wording import answered, choices_below, choices_near, left_alone, left_to_the_rest
from jss.sentence import Sentence
from tests.views.test_cards import LONG, assert_fits, parts

ENGLISH = words_in("en")
TITLE = "Does the change cover contracts that ended before it?"
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
    sentence=LONG.map(lambda text: Sentence("no-such-sentence", text)),
)


def text_of(reply: Reply, matcher: Matcher | None = None, language: str = "en") -> str:
    answers = {answer.slug: answer for answer in matcher.answers} if matcher else {}
    card = explanation_card(reply, answers, Audience(words_in(language), in_server=True))
    return "\n".join(str(part["content"]) for part in parts(card) if "content" in part)


@settings(deadline=None)  # the first one reads the words of its language
@given(st.lists(EXPLANATIONS, max_size=4).map(tuple), st.sampled_from(LANGUAGES))
def test_an_explanation_of_up_to_four_questions_fits_on_one_card(
    explanations: tuple[Explanation, ...], language: str
) -> None:
    reply = Reply(Outcome.ABSTAINED, explanations=explanations)
    assert_fits(explanation_card(reply, {}, Audience(words_in(language), in_server=True)))


def test_it_says_why_in_words_with_titles_and_lines_that_can_be_read(matcher: Matcher) -> None:
    reply = matcher.reply("is it retroactive?", explain=True)
    [one] = reply.explanations
    said = text_of(reply, matcher)
    assert "**is it retroactive?**" in said
    assert f"I give “{TITLE}”: I am {round(100 * one.ranked[0][1])}% sure, 50% is enough here" in said
    assert f"- {TITLE}: {round(100 * one.ranked[0][1])} %" in said
    assert "(nearly the same) → Does the change cover" in said
    assert "retroactive`" not in said
    spanish = text_of(reply, matcher, "es")
    assert "¿El cambio" in spanish


@pytest.mark.parametrize(
    "question", ["purane contracts pe lagu hota hai kya", "how do i sort a list", "old jobs?"]
)
def test_no_line_is_shown_that_few_moderators_read(matcher: Matcher, question: str) -> None:
    reply = matcher.reply(question, explain=True)
    said = text_of(reply, matcher)
    for one in reply.explanations:
        for near in one.nearest:
            assert (f"“{near.phrasing}”" in said) <= (in_english(near.phrasing) == near.phrasing)


def test_every_decision_has_words_for_a_moderator() -> None:
    tried = (
        answered("retroactive", "98%", needed="50%", lead="97%"),
        left_alone("1%", needed="20%"),
        choices_below("retroactive", "40%", needed="50%"),
        choices_near("retroactive", "60%", lead="3%"),
        left_to_the_rest("retroactive", "60%"),
    )
    for sentence in tried:
        one = Explanation("what?", (), (), 1.0, sentence)
        said = text_of(Reply(Outcome.ABSTAINED, explanations=(one,)))
        assert sentence not in said
        assert "\nI " in said


def test_each_question_of_a_message_has_a_block_of_its_own(matcher: Matcher) -> None:
    reply = matcher.reply("is it retroactive? and do open contracts hurt my score?", explain=True)
    assert len(reply.explanations) == 3  # the whole message, and its two parts
    assert text_of(reply, matcher).count("How likely each is meant") == 3


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
