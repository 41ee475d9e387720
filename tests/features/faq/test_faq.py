"""Posting a canned answer by any of its names."""

import pytest

from bot.services import Services
from bot.store.records import BoardPost, Change
from jss.answers.answer import Answer, SourceKind
from tests.features.look import buttons, shown, texts
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
    assert buttons(card) == []
    assert place.pings() == {"parse": []}
    assert await services.store.questions.recent(place.guild.id) == []


async def test_the_member_named_is_greeted_and_nobody_else_is_pinged(place: Place) -> None:
    card = shown(await place.moderator.slash(place.channel, "faq", topic="retroactive", to=place.asker))
    assert texts(card).startswith(f"{place.asker.mention}, this may help:")
    assert place.pings() == {"parse": [], "users": [place.asker.id]}


@pytest.mark.parametrize("typed", ["old contracts", "  OLD contracts ", RETROACTIVE])
async def test_a_name_typed_out_without_picking_works_too(place: Place, typed: str) -> None:
    card = shown(await place.moderator.slash(place.channel, "faq", topic=typed))
    assert f"### {RETROACTIVE}" in texts(card)


@pytest.mark.parametrize("typed", ["qqzzxx", "[x](http://a.example) @everyone", "z" * 6000])
async def test_an_unknown_topic_gets_a_private_sentence(place: Place, typed: str) -> None:
    told = shown(await place.moderator.slash(place.channel, "faq", topic=typed))
    assert told.ephemeral
    assert told.content.startswith("No answer is called “")
    assert "@everyone" not in told.content
    assert place.said() == []
    assert len(place.env.errors) == 1  # the sentence's own error, and nothing beside it


async def test_a_vague_name_is_told_what_is_near_to_it(place: Place) -> None:
    told = shown(await place.moderator.slash(place.channel, "faq", topic="feedback contract"))
    assert told.ephemeral
    assert "Near to it: " in told.content
    assert len(place.env.errors) == 1


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
    assert buttons(linked) == ["Link"]
