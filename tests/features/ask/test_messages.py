"""Messages that are meant for the bot, and those that are not."""

import discord
import pytest

from bot.services import Services
from bot.store.records import Way
from tests.features.look import ENGLISH, texts
from tests.features.place import Place

RETROACTIVE = "Does the change cover contracts that ended before it?"


async def test_a_mention_is_answered_with_a_reply_that_pings_the_asker_only(
    place: Place, services: Services
) -> None:
    sent = await place.asker.send(place.channel, f"{place.bot} is it retroactive?")
    [card] = place.said()
    assert RETROACTIVE in texts(card)
    assert card.reference is not None
    assert card.reference.message_id == sent.id
    [logged] = await services.store.questions.recent(place.guild.id)
    assert (logged.way, logged.message_id) == (Way.MENTION, sent.id)


async def test_a_message_without_a_mention_is_left_alone(place: Place, services: Services) -> None:
    await place.asker.send(place.channel, "is it retroactive?")
    assert place.said() == []
    assert await services.store.questions.recent(place.guild.id) == []


async def test_a_reply_to_an_answer_is_taken_as_a_follow_up_when_it_is_clear(place: Place) -> None:
    await place.asker.send(place.channel, f"{place.bot} is it retroactive?")
    await place.stranger.send(place.channel, "do open contracts hurt?", reply_to=place.said()[0])
    first, second = place.said()
    assert RETROACTIVE in texts(first)
    assert "Do open contracts without activity hurt my score?" in texts(second)


@pytest.mark.parametrize(
    "word",
    [
        "thanks a lot!",
        "I had pancakes for breakfast",
        "lol ok",
        "?",
        "You can close it yourself, contracts without feedback do not count.",
        "It's retroactive, check the announcement",
        "I think the agency score is separate.",
        "cool, two clients is enough then",
        "my client never left feedback so I closed it and nothing happened",
        "if you close a contract without feedback it does not count",
    ],
)
async def test_a_reply_to_an_answer_that_asks_nothing_is_left_alone_and_not_even_noted(
    place: Place, services: Services, word: str
) -> None:
    await place.asker.send(place.channel, f"{place.bot} how do i print my profile as pdf")
    for person in (place.asker, place.stranger):
        await person.send(place.channel, word, reply_to=place.said()[0])
    assert len(place.said()) == 1
    assert len(await services.store.questions.recent(place.guild.id)) == 1


@pytest.mark.parametrize("word", ["ok and for agencies?", "and if i close it", "do open contracts hurt"])
async def test_a_reply_that_asks_on_needs_no_question_mark(place: Place, word: str) -> None:
    await place.asker.send(place.channel, f"{place.bot} is it retroactive?")
    await place.stranger.send(place.channel, word, reply_to=place.said()[0])
    assert len(place.said()) == 2


async def test_those_who_help_here_may_ask_back_below_an_answer_without_being_answered(
    place: Place, services: Services
) -> None:
    role = place.guild.create_role("Helpers")
    await services.preferences.choose(place.guild.id, "trusted_role", role.id, by=place.moderator.id)
    helper = place.guild.add_member(place.env.create_user("Hal"), roles=[role])
    await place.asker.send(place.channel, f"{place.bot} is it retroactive?")
    for person in (place.moderator, helper):
        await person.send(place.channel, "do open contracts hurt?", reply_to=place.said()[0])
    assert len(place.said()) == 1


async def test_those_who_help_here_are_answered_like_anybody_else_below_their_own_question(
    place: Place,
) -> None:
    await place.moderator.send(place.channel, f"{place.bot} is it retroactive?")
    await place.moderator.send(place.channel, "do open contracts hurt?", reply_to=place.said()[0])
    assert len(place.said()) == 2


async def test_a_failure_is_told_with_a_reference_and_not_with_silence(
    place: Place, services: Services
) -> None:
    services.knowledge.shipped.answers.clear()
    await place.asker.send(place.channel, f"{place.bot} is it retroactive?")
    [said] = place.said()
    assert "reference" in texts(said)
    assert "Traceback" not in texts(said)


async def test_other_bots_and_webhooks_are_left_alone(place: Place, services: Services) -> None:
    other = place.guild.add_member(place.env.create_user("Other", bot=True))
    await other.send(place.channel, f"{place.bot} is it retroactive?")
    await place.guild.create_webhook(place.channel).send(f"{place.bot} is it retroactive?")
    assert place.said() == []
    assert await services.store.questions.recent(place.guild.id) == []


async def test_thanks_are_left_alone(place: Place, services: Services) -> None:
    await place.asker.send(place.channel, f"{place.bot} thanks")
    await place.asker.send_dm("thank you!")
    assert place.said() == []
    assert len(place.asker.user.dm_channel.history()) == 1
    assert await services.store.questions.recent(None) == []


async def test_a_bare_mention_is_told_how_to_ask(place: Place, services: Services) -> None:
    await place.asker.send(place.channel, place.bot)
    assert texts(place.said()[0]) == ENGLISH("how-to-ask")
    assert await services.store.questions.recent(place.guild.id) == []


async def test_a_mention_that_asks_nothing_is_told_how_to_ask(place: Place, services: Services) -> None:
    await place.asker.send(place.channel, f"{place.bot} ?")
    assert texts(place.said()[0]) == ENGLISH("nothing-asked")
    assert await services.store.questions.recent(place.guild.id) == []


async def test_a_picture_without_words_is_told_that_only_text_is_read(place: Place) -> None:
    await place.asker.send(place.channel, place.bot, attachments=[("score.png", b"\x89PNG")])
    assert texts(place.said()[0]) == ENGLISH("text-only")


async def test_a_message_delivered_twice_is_answered_once(place: Place, services: Services) -> None:
    sent = await place.asker.send(place.channel, f"{place.bot} is it retroactive?")
    backend = place.env.backend
    delivered = next(
        payload
        for _, event, payload in backend.transcript
        if event == "MESSAGE_CREATE" and payload["id"] == str(sent.id)
    )
    backend.emit("MESSAGE_CREATE", delivered)
    await place.env.settle()
    assert len(place.said()) == 1
    assert len(await services.store.questions.recent(place.guild.id)) == 1


async def test_a_picture_alone_in_a_direct_message_is_told_the_same(place: Place) -> None:
    direct = place.asker.user.dm_channel
    picture = place.env.backend.store_attachments(direct.id, [("score.png", b"\x89PNG")])
    await place.asker.send_dm("", attachments=picture)
    assert texts(direct.history()[-1]) == ENGLISH("text-only")


@pytest.mark.parametrize(
    ("status", "code", "why"),
    [(404, 10008, "Unknown Message"), (400, 50035, "In message_reference: Unknown message"), (503, 0, "")],
)
async def test_a_question_that_can_no_longer_be_replied_to_harms_nothing(
    place: Place, status: int, code: int, why: str
) -> None:
    place.env.inject_error("POST", "/channels/*/messages", status=status, code=code, message=why)
    await place.asker.send(place.channel, f"{place.bot} is it retroactive?")
    assert place.said() == []
    await place.asker.send(place.channel, f"{place.bot} is it retroactive?")
    assert len(place.said()) == 1


async def test_a_channel_where_the_bot_may_not_write_harms_nothing(place: Place) -> None:
    me = place.env.bot.user
    assert me is not None
    closed = place.guild.create_text_channel(
        "read-only", overwrites={me: discord.PermissionOverwrite(send_messages=False)}
    )
    await place.asker.send(closed, f"{place.bot} is it retroactive?")
    assert [message.author.id for message in closed.history()] == [place.asker.id]
