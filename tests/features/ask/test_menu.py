"""**Answer this**: a moderator picks an answer to somebody's message, and it is posted below it, once."""

from typing import cast

import discord
import pytest
from simcord.results import InteractionResult, ResponseMessage

from bot.client import SupportBot
from bot.services import Services
from bot.store.records import BoardPost, Change, Verdict, Way
from jss.answers.answer import Answer, SourceKind
from tests.features.look import buttons, shown, texts
from tests.features.place import Place

ASKED = "is it retroactive?"
RETROACTIVE = "Does the change cover contracts that ended before it?"
OPEN = "Do open contracts without activity hurt my score?"
MENU = "Answer this"
OWN = Answer("own-one", "What are connects?", "Tokens.", (), ("what are connects",), SourceKind.SERVER, ())


async def picker_for(place: Place, text: str = ASKED) -> tuple[discord.Message, ResponseMessage]:
    """The asker's message, and the picker that the moderator opened on it."""
    target = await place.asker.send(place.channel, text)
    return target, shown(await place.moderator.context_menu(place.channel, MENU, target))


def menu_of(picker: ResponseMessage | discord.Message) -> discord.SelectMenu:
    """The menu of candidates."""
    message = picker.message if isinstance(picker, ResponseMessage) else picker
    found = [
        child
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for child in row.children
        if isinstance(child, discord.SelectMenu)
    ]
    assert len(found) == 1
    return found[0]


def told(result: InteractionResult) -> str:
    """The private sentence that somebody was told."""
    said = result.followups[-1] if result.followups else shown(result)
    assert said.ephemeral
    return said.content or texts(said)


async def logged(services: Services, place: Place) -> list[tuple[Way, str, str | None]]:
    recent = await services.store.questions.recent(place.guild.id)
    return [(each.way, each.text, each.topic) for each in recent]


async def test_the_picker_is_private_with_the_best_match_on_top_and_the_others_below(
    place: Place, services: Services
) -> None:
    _, picker = await picker_for(place)
    assert picker.ephemeral
    library = await services.knowledge.library(place.guild.id)
    ranked = library.matcher.rank(ASKED)[:25]
    options = menu_of(picker).options
    assert [option.value for option in options] == [slug for slug, _ in ranked]
    assert [option.description for option in options] == [
        f"{round(100 * share)} % match" for _, share in ranked
    ]
    assert [option.default for option in options] == [True] + [False] * 24
    assert texts(picker).splitlines()[:2] == [f"> {ASKED}", f"### {RETROACTIVE}"]
    assert texts(picker).splitlines()[-1] == f"-# {options[0].description}"
    assert buttons(picker) == ["Post", "Explain"]
    assert place.said() == []  # nothing that anybody else could see
    assert await logged(services, place) == []


async def test_one_tap_replies_to_that_message_and_pings_its_author_only(
    place: Place, services: Services
) -> None:
    target, picker = await picker_for(place)
    await place.stranger.send(place.channel, "something else")
    done = await place.moderator.click(picker, label="Post")
    [card] = place.said()
    assert card.reference is not None
    assert card.reference.message_id == target.id
    assert f"### {RETROACTIVE}" in texts(card)
    assert buttons(card) == ["Helped", "Not quite", "Ask a human", "Dismiss"]
    [sent] = [each for each in place.env.http_requests if each.path.endswith(f"{place.channel.id}/messages")]
    body = cast("dict[str, object]", sent.json)
    assert body["allowed_mentions"] == {"parse": [], "replied_user": True}
    assert await logged(services, place) == [(Way.MENU, ASKED, "retroactive")]
    [about] = await services.store.questions.about_message(target.id)
    assert about.reply_id == card.id
    assert about.question.asker == services.store.user_hash(place.asker.id)
    closed = shown(done)
    assert closed.id == picker.id
    link = f"https://discord.com/channels/{place.guild.id}/{place.channel.id}/{card.id}"
    assert texts(closed) == f"Posted “{RETROACTIVE}”: {link}"
    assert buttons(closed) == []


async def test_another_candidate_is_shown_and_then_posted(place: Place, services: Services) -> None:
    _, picker = await picker_for(place)
    changed = shown(await place.moderator.select(picker, ["open-contracts"]))
    assert changed.id == picker.id
    assert f"### {OPEN}" in texts(changed)
    assert RETROACTIVE not in texts(changed)
    assert texts(changed).startswith(f"> {ASKED}\n")
    chosen = [option for option in menu_of(changed).options if option.default]
    assert [option.value for option in chosen] == ["open-contracts"]
    assert texts(changed).endswith(f"-# {chosen[0].description}")
    assert len(menu_of(changed).options) == 25
    await place.moderator.click(changed, label="Post")
    assert await logged(services, place) == [(Way.MENU, ASKED, "open-contracts")]


async def test_the_buttons_below_the_posted_answer_work_for_the_asker(
    place: Place, services: Services
) -> None:
    target, picker = await picker_for(place)
    await place.moderator.click(picker, label="Post")
    await place.asker.click(place.said()[-1], label="Helped")
    [about] = await services.store.questions.about_message(target.id)
    votes = await services.store.votes.of_question(about.question_id)
    assert [vote.verdict for vote in votes] == [Verdict.HELPED]
    await place.asker.delete(target)
    assert place.said() == []


async def test_preview_and_answer_carry_the_link_of_the_board(place: Place, services: Services) -> None:
    await services.store.board_posts.put(place.guild.id, BoardPost("retroactive", 1, 2, ""))
    services.links.forget(place.guild.id)
    _, picker = await picker_for(place)
    assert buttons(picker) == ["Link", "Post", "Explain"]
    await place.moderator.click(picker, label="Post")
    assert buttons(place.said()[-1])[0] == "Link"


async def test_two_taps_at_once_post_once(
    place: Place, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def at_once(**_: object) -> None:
        """Do not wait until the bot has done with the first tap."""

    _, picker = await picker_for(place)
    with monkeypatch.context() as patch:
        patch.setattr(place.env, "_settle_internal", at_once)
        first = await place.moderator.click(picker, label="Post")
    second = await place.moderator.click(picker, label="Post")
    [card] = place.said()
    assert len(await logged(services, place)) == 1
    both = [texts(one) or one.content for one in (*first.followups, *second.followups)]
    link = f"https://discord.com/channels/{place.guild.id}/{place.channel.id}/{card.id}"
    assert both == [f"This message has that answer already: {link}"]


async def test_a_second_moderator_is_told_that_the_answer_stands_there(place: Place) -> None:
    target, first = await picker_for(place)
    second = shown(await place.moderator.context_menu(place.channel, MENU, target))
    await place.moderator.click(first, label="Post")
    refused = await place.moderator.click(second, label="Post")
    assert told(refused).startswith("This message has that answer already: https://")
    assert len(place.said()) == 1
    third = shown(await place.moderator.context_menu(place.channel, MENU, target))
    assert "I have answered this message already: https://" in texts(third).splitlines()[1]
    other = shown(await place.moderator.select(third, ["open-contracts"]))
    assert "I have answered this message already" in texts(other)
    await place.moderator.click(other, label="Post")
    assert len(place.said()) == 2


async def test_what_was_dismissed_can_be_posted_again(place: Place) -> None:
    target, picker = await picker_for(place)
    await place.moderator.click(picker, label="Post")
    await place.asker.click(place.said()[-1], label="Dismiss")
    again = shown(await place.moderator.context_menu(place.channel, MENU, target))
    await place.moderator.click(again, label="Post")
    assert f"### {RETROACTIVE}" in texts(place.said()[-1])


async def test_the_picker_goes_on_working_after_a_restart(place: Place, services: Services) -> None:
    long = "is it retroactive? * I *mean* @everyone " + "really " * 60
    target, picker = await picker_for(place, long)
    await place.env.restart_bot(SupportBot(services))
    second = menu_of(picker).options[1]
    changed = shown(await place.moderator.select(picker, [second.value]))
    assert f"### {second.label}" in texts(changed)
    why = shown(await place.moderator.click(changed, label="Explain"))
    assert "is it retroactive?" in texts(why)
    await place.moderator.click(changed, label="Post")
    [card] = place.said()
    assert card.reference is not None
    assert card.reference.message_id == target.id
    # Without the intent Discord no longer tells the message's text; what the picker quotes is left of it.
    [(_, text, topic)] = await logged(services, place)
    assert text.startswith("is it retroactive? * I *mean* @everyone really really")
    assert topic == second.value


async def test_a_long_message_is_kept_whole(place: Place, services: Services) -> None:
    long = "is it retroactive? " + "x" * 1900
    _, picker = await picker_for(place, long)
    assert len(texts(picker).splitlines()[0]) <= 202
    await place.moderator.click(picker, label="Post")
    assert await logged(services, place) == [(Way.MENU, long, "retroactive")]


async def test_an_answer_of_the_servers_own_can_be_picked_and_its_words_ping_nobody(
    place: Place, services: Services
) -> None:
    loud = Answer(
        "loud", "@everyone: what are connects?", "@here <@&1>", (), OWN.phrasings, SourceKind.SERVER, ()
    )
    await services.editing.add(place.guild.id, loud, Change(by=1, at=services.clock()))
    _, picker = await picker_for(place, "what are connects? @everyone **now**")
    assert texts(picker).splitlines()[0] == "> what are connects? @\u200beveryone \\*\\*now\\*\\*"
    assert menu_of(picker).options[0].value == "loud"
    await place.moderator.click(picker, label="Post")
    card = place.said()[-1]
    assert not card.mention_everyone
    assert "what are connects?" in texts(card)


async def test_in_spanish_the_moderator_reads_spanish_and_the_channel_its_own_language(
    place: Place, services: Services
) -> None:
    await services.preferences.choose(place.guild.id, "language", "es", by=1)
    _, picker = await picker_for(place)
    spanish = next(
        iter((await services.knowledge.library(place.guild.id)).answers["retroactive"].translations)
    )
    assert f"### {spanish.title}" in texts(picker)  # as the channel will read it
    assert menu_of(picker).options[0].label == RETROACTIVE  # whose client is English
    await place.moderator.click(picker, label="Post")
    assert f"### {spanish.title}" in texts(place.said()[-1])
    assert buttons(place.said()[-1])[0] == "Me sirvió"
