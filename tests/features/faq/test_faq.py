"""Posting a canned answer by any of its names."""

import pytest

from bot.client import SupportBot
from bot.services import Services
from bot.store.records import BoardPost, Change, Verdict, Way
from jss.answers.answer import Answer, SourceKind
from jss.answers.reply import Outcome
from tests.features.look import ENGLISH, buttons, shown, texts
from tests.features.place import Place

RETROACTIVE = "Does the change cover contracts that ended before it?"


@pytest.mark.parametrize(
    ("typed", "slug"),
    [
        ("retroactve", "retroactive"),  # a typing error
        ("old contracts", "retroactive"),  # an alias
        ("Does the change cover", "retroactive"),  # the beginning of a title
        ("RETRO", "retroactive"),
        ("one-time", "ongoing"),
    ],
)
async def test_what_is_typed_finds_the_topic_first(place: Place, typed: str, slug: str) -> None:
    choices = await place.moderator.autocomplete(place.channel, "faq", "topic", typed)
    assert choices[0]["value"] == slug


async def test_nothing_typed_lists_as_many_topics_as_discord_shows(place: Place) -> None:
    choices = await place.moderator.autocomplete(place.channel, "faq", "topic", "")
    assert len(choices) == len({choice["value"] for choice in choices}) == 25


async def test_nonsense_finds_nothing(place: Place) -> None:
    assert await place.moderator.autocomplete(place.channel, "faq", "topic", "qqzzxx 🦜") == []


async def test_a_picked_topic_is_posted_for_everybody(place: Place, services: Services) -> None:
    card = shown(await place.moderator.slash(place.channel, "faq", topic="retroactive"))
    assert not card.ephemeral
    assert f"### {RETROACTIVE}" in texts(card)
    assert "announcement thread" in texts(card)
    assert buttons(card) == ["Helped", "Not quite", "Ask a human", "Dismiss"]
    assert place.pings() == {"parse": []}
    [logged] = await services.store.questions.recent(place.guild.id)
    assert (logged.way, logged.outcome, logged.topic) == (Way.FAQ, Outcome.ANSWERED, "retroactive")


async def test_what_people_say_of_a_posted_answer_is_counted_and_whoever_posted_it_may_dismiss_it(
    place: Place, services: Services
) -> None:
    card = shown(await place.asker.slash(place.channel, "faq", topic="retroactive")).message
    await place.stranger.click(card, label="Helped")
    [vote] = await services.store.votes.of_question(1)
    assert vote.verdict is Verdict.HELPED
    refused = shown(await place.stranger.click(card, label="Dismiss"))
    assert refused.content == ENGLISH("not-yours-dismiss")
    await place.asker.click(card, label="Dismiss")
    assert place.said() == []


async def test_the_member_named_is_greeted_and_nobody_else_is_pinged(place: Place) -> None:
    card = shown(await place.moderator.slash(place.channel, "faq", topic="retroactive", to=place.asker))
    assert texts(card).startswith(f"{place.asker.mention}, this may help:")
    assert place.pings() == {"parse": [], "users": [place.asker.id]}


@pytest.mark.parametrize("typed", ["old contracts", "  OLD contracts ", RETROACTIVE])
async def test_a_name_typed_out_without_picking_works_too(place: Place, typed: str) -> None:
    card = shown(await place.moderator.slash(place.channel, "faq", topic=typed))
    assert f"### {RETROACTIVE}" in texts(card)


@pytest.mark.parametrize("typed", ["qqzzxx", "weather", "@everyone qqzzxx", "z" * 6000])
async def test_an_unknown_topic_gets_a_private_sentence(place: Place, typed: str) -> None:
    told = shown(await place.moderator.slash(place.channel, "faq", topic=typed))
    assert told.ephemeral
    assert told.content.startswith("No answer is called “")
    assert "@everyone" not in told.content
    assert place.said() == []
    assert len(place.env.errors) == 1  # the sentence's own error, and nothing beside it


@pytest.mark.parametrize(
    "typed", ["feedback contract", "upwork fees", "retroctive", "privte feedbak", "scor", "ret"]
)
async def test_a_name_that_none_has_is_asked_back_in_private_and_nothing_is_posted(
    place: Place, services: Services, typed: str
) -> None:
    offer = shown(await place.moderator.slash(place.channel, "faq", topic=typed))
    assert offer.ephemeral
    assert texts(offer) == ENGLISH("faq-did-you-mean", topic=typed)
    assert 1 <= len(buttons(offer)) <= 3
    assert place.channel.history(viewer=place.stranger) == []
    assert await services.store.questions.recent(place.guild.id) == []


async def test_the_one_that_was_meant_is_posted_with_a_press_after_a_restart_too(
    place: Place, services: Services
) -> None:
    note = "see **this** @everyone"
    asked = await place.moderator.slash(place.channel, "faq", topic="retroctive", to=place.asker, note=note)
    offer = shown(asked)
    await place.env.restart_bot(SupportBot(services))
    await place.moderator.click(offer, label=buttons(offer)[0])
    [card] = [each for each in place.said() if not each.flags.ephemeral]
    first, second, third, *_ = texts(card).splitlines()
    assert first == f"{place.asker.mention}, this may help:"
    assert second == "see \\*\\*this\\*\\* @\u200beveryone"
    assert third == f"### {RETROACTIVE}"
    assert [each.id for each in card.mentions] == [place.asker.id]
    assert texts(offer) == ENGLISH("faq-posted", title=RETROACTIVE)
    assert buttons(offer) == []


async def test_a_meant_answer_that_was_retired_since_is_not_posted(place: Place, services: Services) -> None:
    offer = shown(await place.moderator.slash(place.channel, "faq", topic="retroctive"))
    change = Change(by=place.moderator.id, at=services.clock())
    await services.editing.retire(place.guild.id, "retroactive", change, seen=0)
    told = shown(await place.moderator.click(offer, label=buttons(offer)[0]))
    assert told.content == ENGLISH("answer-gone")
    assert place.channel.history(viewer=place.stranger) == []


async def test_everyone_in_a_servers_own_title_or_text_pings_nobody(place: Place, services: Services) -> None:
    answer = Answer(
        slug="connects",
        title="@everyone asks: what are connects?",
        text="@everyone, they are tokens. <@&1>",
        aliases=("connects",),
        phrasings=("what are connects",),
        authority=SourceKind.SERVER,
        sources=(),
    )
    await services.editing.add(place.guild.id, answer, Change(by=place.moderator.id, at=services.clock()))
    card = shown(await place.moderator.slash(place.channel, "faq", topic="connects", to=place.asker)).message
    assert "what are connects?" in texts(card)
    assert "This server's own word" in texts(card)
    assert not card.mention_everyone
    assert place.pings() == {"parse": [], "users": [place.asker.id]}


async def test_the_moderators_note_stands_above_the_answer_on_one_line(place: Place) -> None:
    note = "see the second\nparagraph, @everyone **please**"
    card = shown(
        await place.moderator.slash(place.channel, "faq", topic="retroactive", to=place.asker, note=note)
    )
    first, second, third, *_ = texts(card).splitlines()
    assert first == f"{place.asker.mention}, this may help:"
    assert second == "see the second paragraph, @\u200beveryone \\*\\*please\\*\\*"
    assert third == f"### {RETROACTIVE}"
    assert place.pings() == {"parse": [], "users": [place.asker.id]}


async def test_a_note_without_anybody_to_greet_pings_nobody(place: Place) -> None:
    note = f"{place.stranger.mention} asked this too"
    card = shown(await place.moderator.slash(place.channel, "faq", topic="retroactive", note=note))
    assert texts(card).startswith(f"<@\u200b{place.stranger.id}> asked this too\n### {RETROACTIVE}")
    assert place.pings() == {"parse": []}


async def test_a_note_of_any_length_that_discord_takes_fits(place: Place) -> None:
    card = shown(await place.moderator.slash(place.channel, "faq", topic="retroactive", note="*" * 150))
    assert f"### {RETROACTIVE}" in texts(card)


async def test_everybody_reads_it_in_the_servers_language_whoever_posts_it(
    place: Place, services: Services
) -> None:
    await services.preferences.choose(place.guild.id, "language", "es", by=place.moderator.id)
    card = shown(await place.moderator.slash(place.channel, "faq", topic="retroactive", to=place.asker))
    assert texts(card).startswith(f"{place.asker.mention}, esto puede servirte:")
    assert RETROACTIVE not in texts(card)


async def test_an_answer_on_the_board_carries_its_link(place: Place, services: Services) -> None:
    post = BoardPost("retroactive", channel_id=1, message_id=2, shown="")
    await services.store.board_posts.put(place.guild.id, post)
    services.links.forget(place.guild.id)
    linked = shown(await place.moderator.slash(place.channel, "faq", topic="retroactive"))
    assert buttons(linked) == ["Link", "Helped", "Not quite", "Ask a human", "Dismiss"]
