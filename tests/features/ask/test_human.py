"""The way from the bot to a person."""

from bot.services import Services
from bot.store.records import Verdict
from tests.features.look import ENGLISH, buttons, shown
from tests.features.place import Place
from tests.features.vague import answered


async def test_a_human_is_called_once_by_the_role_the_server_chose(place: Place, services: Services) -> None:
    role = place.guild.create_role("Moderators", mentionable=True)
    await services.preferences.choose(place.guild.id, "moderators_role", role.id, by=place.moderator.id)
    card = await answered(place)
    call = shown(await place.asker.click(card, label="Ask a human")).message
    assert f"{role.mention} {place.asker.mention} would like a person to answer: " in call.content
    assert call.content.endswith("is it retroactive?")
    assert [pinged.id for pinged in call.role_mentions] == [role.id]
    again = shown(await place.stranger.click(card, label="Ask a human"))
    assert again.ephemeral
    assert again.content == "The moderators have been told about this one already."
    assert [message.id for message in place.said()] == [card.id, call.id]
    votes = await services.store.votes.of_question(1)
    assert {vote.verdict for vote in votes} == {Verdict.HUMAN}


async def test_a_call_for_a_human_pings_nobody_whom_the_question_names(
    place: Place, services: Services
) -> None:
    role = place.guild.create_role("Moderators", mentionable=True)
    await services.preferences.choose(place.guild.id, "moderators_role", role.id, by=place.moderator.id)
    question = f"@everyone {place.stranger.mention} is it retroactive?"
    card = shown(await place.asker.slash(place.channel, "ask", question=question))
    call = shown(await place.asker.click(card.message, label="Ask a human")).message
    assert not call.mention_everyone
    assert place.pings() == {"parse": [], "roles": [role.id]}


async def test_without_a_role_the_person_is_told_to_write_to_a_moderator(
    place: Place, services: Services
) -> None:
    card = await answered(place)
    told = shown(await place.asker.click(card, label="Ask a human"))
    assert told.ephemeral
    assert told.content == ENGLISH("human-no-role")
    assert [vote.verdict for vote in await services.store.votes.of_question(1)] == [Verdict.HUMAN]


async def test_a_role_that_was_deleted_counts_as_none(place: Place, services: Services) -> None:
    await services.preferences.choose(place.guild.id, "moderators_role", 12345, by=place.moderator.id)
    told = shown(await place.asker.click(await answered(place), label="Ask a human"))
    assert told.content == ENGLISH("human-no-role")


async def test_direct_messages_offer_no_human(place: Place) -> None:
    card = shown(await place.asker.user.slash("ask", question="how do I buy connects"))
    assert "Ask a human" not in buttons(card)
