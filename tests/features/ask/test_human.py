"""The way from the bot to a person: who is called, who is told what, and that both are true."""

import asyncio
import time

import discord
import pytest
from simcord.builders import RoleHandle

from bot.client import SupportBot
from bot.services import Services
from bot.store.records import Verdict
from bot.words import words_in
from tests.features.look import ENGLISH, buttons, shown, texts
from tests.features.place import Place
from tests.features.together import press_together
from tests.features.tongue import Tongues
from tests.features.vague import answered

ASK = "Ask a human"


async def moderators(place: Place, services: Services, *, mentionable: bool = True) -> RoleHandle:
    role = place.guild.create_role("Moderators", mentionable=mentionable)
    await services.preferences.choose(place.guild.id, "moderators_role", role.id, by=place.moderator.id)
    return role


async def verdicts(services: Services) -> list[Verdict]:
    return sorted(vote.verdict for vote in await services.store.votes.of_question(1))


def calls(place: Place, role: RoleHandle) -> list[discord.Message]:
    return [each for each in place.said() if role.mention in each.content]


async def test_a_human_is_called_once_by_the_role_the_server_chose(place: Place, services: Services) -> None:
    role = await moderators(place, services)
    card = await answered(place)
    told = shown(await place.asker.click(card, label=ASK))
    [call] = calls(place, role)
    assert call.content == (
        f"{role.mention} {place.asker.mention} would like a person to answer: is it retroactive?\n{card.jump_url}"
    )
    assert call.id != told.id  # a message of its own, for a response pings no role
    assert [pinged.id for pinged in call.role_mentions] == [role.id]
    assert told.ephemeral
    assert texts(told) == ENGLISH("human-called", link=call.jump_url)
    again = shown(await place.stranger.click(card, label=ASK))
    assert again.ephemeral
    assert again.content == ENGLISH("human-called-already")
    assert calls(place, role) == [call]
    assert await verdicts(services) == [Verdict.CALLED, Verdict.HUMAN, Verdict.HUMAN]


async def test_it_is_called_once_though_the_bot_restarts_in_between(place: Place, services: Services) -> None:
    role = await moderators(place, services)
    card = await answered(place)
    await place.asker.click(card, label=ASK)
    await place.env.restart_bot(SupportBot(services))
    again = shown(await place.asker.click(card, label=ASK))
    assert again.content == ENGLISH("human-called-already")
    assert len(calls(place, role)) == 1


async def test_several_who_press_at_the_same_time_call_once(
    place: Place, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    send = discord.PartialMessageable.send

    async def slowly(
        channel: discord.PartialMessageable,
        content: str,
        *,
        allowed_mentions: discord.AllowedMentions,
        suppress_embeds: bool,
    ) -> discord.Message:
        await asyncio.to_thread(time.sleep, 0.3)
        return await send(
            channel, content, allowed_mentions=allowed_mentions, suppress_embeds=suppress_embeds
        )

    role = await moderators(place, services)
    card = await answered(place)
    people = (place.asker, place.stranger, place.moderator)
    monkeypatch.setattr(discord.PartialMessageable, "send", slowly)
    pressed = await press_together(place, people, card, "v1:human:1")
    [call] = calls(place, role)
    told = sorted(shown(each).content or texts(shown(each)) for each in pressed)
    called, already = ENGLISH("human-called", link=call.jump_url), ENGLISH("human-called-already")
    assert told == sorted([called, already, already])


async def test_a_call_pings_nobody_whom_the_question_names(place: Place, services: Services) -> None:
    role = await moderators(place, services)
    question = f"@everyone {place.stranger.mention} is it retroactive?"
    card = shown(await place.asker.slash(place.channel, "ask", question=question))
    await place.asker.click(card.message, label=ASK)
    [call] = calls(place, role)
    assert not call.mention_everyone
    assert [pinged.id for pinged in call.role_mentions] == [role.id]
    [sent] = [each.json for each in place.env.http_requests if role.mention in str(each.json)]
    assert isinstance(sent, dict)
    assert sent["allowed_mentions"] == {"parse": [], "roles": [role.id]}


async def test_a_question_as_long_as_discord_allows_is_cut_to_fit(place: Place, services: Services) -> None:
    role = await moderators(place, services)
    question = ("is it retroactive and **so** on " * 200)[:6000]
    card = shown(await place.asker.slash(place.channel, "ask", question=question))
    await place.asker.click(card.message, label=ASK)
    [call] = calls(place, role)
    assert call.content.endswith(f"…\n{card.message.jump_url}")


async def test_what_was_asked_in_private_is_shown_only_when_that_is_wanted(
    place: Place, services: Services
) -> None:
    role = await moderators(place, services)
    secret = "my boss bob refunded me, is it retroactive?"
    card = shown(await place.asker.slash(place.channel, "ask", question=secret, private=True))
    question_back = shown(await place.asker.click(card.message, label=ASK))
    assert question_back.ephemeral
    assert texts(question_back) == ENGLISH("human-confirm", question=secret)
    assert place.channel.history(viewer=place.stranger) == []
    await place.asker.click(question_back.message, label=buttons(question_back)[0])
    [call] = calls(place, role)
    assert call.content == f"{role.mention} {place.asker.mention} would like a person to answer: {secret}"
    assert texts(question_back) == ENGLISH("human-called", link=call.jump_url)
    assert buttons(question_back) == []
    again = shown(await place.asker.click(card.message, label=ASK))
    await place.asker.click(again.message, label=buttons(again)[0])
    assert calls(place, role) == [call]


async def test_without_a_role_the_same_is_said_however_often_it_is_pressed(
    place: Place, services: Services
) -> None:
    card = await answered(place)
    for person in (place.asker, place.asker, place.stranger):
        told = shown(await person.click(card, label=ASK))
        assert told.ephemeral
        assert told.content == ENGLISH("human-no-role")
    assert Verdict.CALLED not in await verdicts(services)
    role = await moderators(place, services)
    await place.asker.click(card, label=ASK)
    assert len(calls(place, role)) == 1


async def test_a_role_that_was_deleted_counts_as_none(place: Place, services: Services) -> None:
    await services.preferences.choose(place.guild.id, "moderators_role", 12345, by=place.moderator.id)
    told = shown(await place.asker.click(await answered(place), label=ASK))
    assert told.content == ENGLISH("human-no-role")


async def test_a_call_that_discord_refuses_is_not_taken_for_one(place: Place, services: Services) -> None:
    role = await moderators(place, services)
    card = await answered(place)
    place.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, message="Missing")
    lost = await place.asker.click(card, label=ASK)
    assert lost.acknowledged
    assert shown(lost).content == ENGLISH("trouble-forbidden")
    assert Verdict.CALLED not in await verdicts(services)
    await place.asker.click(card, label=ASK)
    assert len(calls(place, role)) == 1


async def test_where_the_role_cannot_be_pinged_nobody_is_said_to_be_told(
    place: Place, services: Services
) -> None:
    role = await moderators(place, services, mentionable=False)
    place.may_not("mention_everyone")
    card = await answered(place)
    for person in (place.asker, place.stranger):
        told = shown(await person.click(card, label=ASK))
        assert told.content == ENGLISH("human-unpingable")
    assert calls(place, role) == []


async def test_a_role_nobody_may_mention_is_pinged_by_a_bot_that_may_mention_all(
    place: Place, services: Services
) -> None:
    role = await moderators(place, services, mentionable=False)
    await place.asker.click(await answered(place), label=ASK)
    [call] = calls(place, role)
    assert [pinged.id for pinged in call.role_mentions] == [role.id]


async def test_in_a_channel_closed_to_the_bot_nobody_is_called(place: Place, services: Services) -> None:
    role = await moderators(place, services)
    me = place.env.bot.user
    assert me is not None
    closed = place.guild.create_text_channel(
        "read-only", overwrites={me: discord.PermissionOverwrite(send_messages=False)}
    )
    card = shown(await place.asker.slash(closed, "ask", question="is it retroactive?"))
    told = shown(await place.asker.click(card.message, label=ASK))
    assert told.content == ENGLISH("human-closed")
    assert calls(place, role) == []


@pytest.mark.parametrize("locale", ["es-ES"])
async def test_everybody_is_called_in_the_server_s_language_and_the_person_told_in_theirs(
    place: Place, services: Services, tongues: Tongues, locale: str
) -> None:
    role = await moderators(place, services)
    tongues.speaks(place.stranger, locale)
    told = shown(await place.stranger.click(await answered(place), label=ASK))
    [call] = calls(place, role)
    assert "would like a person to answer" in call.content
    assert texts(told) == words_in(locale)("human-called", link=call.jump_url)


async def test_direct_messages_offer_no_human(place: Place) -> None:
    card = shown(await place.asker.user.slash("ask", question="how do I buy connects"))
    assert ASK not in buttons(card)
