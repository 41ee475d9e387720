"""Questions and what people are shown for them."""

import pytest

from bot.services import Services
from bot.store.records import Change, Way
from jss.answers.answer import Answer, SourceKind
from jss.answers.reply import Outcome
from tests.features.look import ENGLISH, buttons, shown, texts
from tests.features.place import Place

THREAD = "announcement thread"
ANNOUNCEMENT = "Upwork's announcement"
AT_EVERYONE = "@everyone"


@pytest.mark.parametrize(
    ("question", "topic", "source"),
    [
        ("Is this change one-time or does it continue?", "ongoing", THREAD),
        ("Is it retroactive?", "retroactive", THREAD),
        ("Do idle open contracts hurt my score?", "open-contracts", THREAD),
        ("What happens when I close a contract myself?", "closing-contracts", THREAD),
        ("Why is my score gone?", "lost-score", ANNOUNCEMENT),
    ],
)
async def test_a_question_from_the_thread_is_answered_with_its_source(
    place: Place, services: Services, question: str, topic: str, source: str
) -> None:
    card = shown(await place.asker.slash(place.channel, "ask", question=question))
    library = await services.knowledge.library(place.guild.id)
    assert f"### {library.answers[topic].title}" in texts(card)
    assert library.answers[topic].text in texts(card)
    assert source in texts(card).splitlines()[-1]
    assert buttons(card) == ["Helped", "Not quite", "Ask a human", "Dismiss"]
    assert not card.ephemeral
    [logged] = await services.store.questions.recent(place.guild.id)
    assert (logged.text, logged.topic, logged.outcome) == (question, topic, Outcome.ANSWERED)
    assert (logged.way, logged.asker) == (Way.SLASH, services.store.user_hash(place.asker.id))


async def test_two_questions_in_one_message_get_two_blocks_in_one_reply(
    place: Place, services: Services
) -> None:
    question = f"{place.bot} is it retroactive? and do open contracts hurt?"
    await place.asker.send(place.channel, question)
    [card] = place.said()
    answers = (await services.knowledge.library(place.guild.id)).answers
    first = texts(card).index(answers["retroactive"].title)
    assert first < texts(card).index(answers["open-contracts"].title)
    assert buttons(card).count("Helped") == 1


async def test_what_is_not_covered_gets_a_plain_word_and_the_way_to_a_human(
    place: Place, services: Services
) -> None:
    card = shown(await place.asker.slash(place.channel, "ask", question="who is the best football player?"))
    assert texts(card) == f"{ENGLISH('not-covered')} {ENGLISH('noted')}"
    assert buttons(card) == ["Ask a human", "Dismiss"]
    [logged] = await services.store.questions.recent(place.guild.id)
    assert logged.outcome is Outcome.ABSTAINED


@pytest.mark.parametrize(
    ("question", "subject"),
    [
        ("how do I buy connects", "connects"),
        ("what does the Freelancer Plus membership include?", "memberships"),
        ("How long does identity verification take?", "identity checks"),
    ],
)
async def test_the_subject_that_is_not_covered_is_named(place: Place, question: str, subject: str) -> None:
    card = shown(await place.asker.slash(place.channel, "ask", question=question))
    assert texts(card).startswith(f"The announcement does not say anything about {subject}, and")


async def test_a_subject_is_not_said_to_be_missing_where_the_server_has_an_answer_on_it(
    place: Place, services: Services
) -> None:
    connects = Answer(
        "connects", "What are connects?", "Tokens.", (), ("what are connects",), SourceKind.SERVER, ()
    )
    await services.editing.add(place.guild.id, connects, Change(by=place.moderator.id, at=services.clock()))
    question = "they give everyone 60 free connects weekly, where do I claim mine?"
    assert "connects" not in texts(shown(await place.asker.slash(place.channel, "ask", question=question)))


async def test_in_a_direct_message_nothing_is_said_to_be_noted_for_moderators(place: Place) -> None:
    card = shown(await place.asker.user.slash("ask", question="who is the best football player?"))
    assert texts(card) == f"{ENGLISH('not-covered')} {ENGLISH('not-noted-here')}"
    assert buttons(card) == []


async def test_somebody_who_opted_out_is_not_told_that_moderators_see_their_question(place: Place) -> None:
    await place.asker.slash(place.channel, "privacy opt-out")
    card = shown(await place.asker.slash(place.channel, "ask", question="who is the best football player?"))
    assert texts(card) == f"{ENGLISH('not-covered')} {ENGLISH('not-noted-opted-out')}"
    assert buttons(card) == ["Ask a human", "Dismiss"]


async def test_where_all_answers_are_switched_off_that_is_said(place: Place, services: Services) -> None:
    change = Change(by=place.moderator.id, at=services.clock())
    for slug in services.knowledge.shipped.answers:
        await services.editing.retire(place.guild.id, slug, change, seen=0)
    card = shown(await place.asker.slash(place.channel, "ask", question="is it retroactive?"))
    assert texts(card) == f"{ENGLISH('no-answers')} {ENGLISH('noted')}"


@pytest.mark.parametrize("nothing", ["?", "😀😀", "thanks", "   ", "\u200b\u200b"])
async def test_whoever_asks_nothing_is_told_how_to_ask_and_nothing_is_noted(
    place: Place, services: Services, nothing: str
) -> None:
    told = shown(await place.asker.slash(place.channel, "ask", question=nothing))
    assert told.ephemeral
    assert told.content == ENGLISH("nothing-asked")
    assert await services.store.questions.recent(place.guild.id) == []


async def test_a_private_question_is_answered_to_its_asker_only(place: Place) -> None:
    card = shown(await place.asker.slash(place.channel, "ask", question="Is it retroactive?", private=True))
    assert card.ephemeral
    assert place.channel.history(viewer=place.stranger) == []


async def test_a_direct_message_is_answered_without_the_buttons_of_a_server(
    place: Place, services: Services
) -> None:
    await place.asker.send_dm("is it retroactive?")
    card = place.asker.user.dm_channel.history()[-1]
    assert "Does the change cover contracts that ended before it?" in texts(card)
    assert buttons(card) == ["Helped", "Not quite", "Dismiss"]
    [logged] = await services.store.questions.recent(None)
    assert (logged.way, logged.guild_id) == (Way.DIRECT, None)


async def test_the_command_works_in_direct_messages(place: Place) -> None:
    card = shown(await place.asker.user.slash("ask", question="Is it retroactive?"))
    assert "Does the change cover contracts that ended before it?" in texts(card)


async def test_a_question_as_long_as_discord_allows_is_answered_with_one_card(
    place: Place, services: Services
) -> None:
    question = "is it retroactive? " + "and I wondered about it for long " * 300
    card = shown(await place.asker.slash(place.channel, "ask", question=question[:6000]))
    assert texts(card)
    assert len(await services.store.questions.recent(place.guild.id)) == 1


async def test_a_question_in_no_language_gets_the_plain_word(place: Place) -> None:
    card = shown(await place.asker.slash(place.channel, "ask", question="qzx vbrl ѫѯ 𒀀𒀁 ᚠᚢᚦ"))
    assert texts(card) == f"{ENGLISH('not-covered')} {ENGLISH('noted')}"


async def test_everyone_in_a_question_pings_nobody(place: Place) -> None:
    role = place.guild.create_role("Helpers")
    text = f"{place.bot} {AT_EVERYONE} {role.mention} {place.stranger.mention} is it retroactive?"
    await place.asker.send(place.channel, text)
    [card] = place.said()
    assert "Does the change cover contracts that ended before it?" in texts(card)
    assert not card.mention_everyone
    assert place.pings() == {"parse": [], "replied_user": True}
