"""**Answer this** where something is in the way: each time a sentence, and nothing posted or lost."""

import discord
import pytest
from simcord import ChannelHandle, MemberActor

from bot.client import SupportBot
from bot.services import Services
from bot.store.records import Change, Way
from tests.features.ask.test_menu import ASKED, MENU, OWN, logged, menu_of, picker_for, told
from tests.features.look import buttons, shown, texts
from tests.features.place import Place


def posted(place: Place, channel: ChannelHandle | None = None) -> list[discord.Message]:
    """What the bot posted for everybody to see."""
    me = place.env.bot.user
    assert me is not None
    messages = (channel or place.channel).history()
    return [each for each in messages if each.author.id == me.id and not each.flags.ephemeral]


async def opened(place: Place, by: MemberActor, target: discord.Message) -> str:
    """What somebody is told who opens the menu on a message."""
    said = told(await by.context_menu(place.channel, MENU, target))
    assert len(place.env.errors) == 1  # the sentence's own error, and nothing beside it
    return said


def lose_roles(place: Place, person: MemberActor) -> None:
    place.env.backend.get_guild(place.guild.id).members[person.id].role_ids.clear()


async def let_everybody_see_it(place: Place) -> None:
    """An admin lets everybody use the menu entry, as Integrations allows."""
    bot = place.env.bot
    assert isinstance(bot, SupportBot)
    commands = await bot.tree.fetch_commands()
    command = next(each for each in commands if each.name == MENU)
    place.guild.set_command_permissions(command, {place.guild.default_role: True})


@pytest.mark.parametrize(
    "text", ["🦜 !!", "<:parrot:123456789012345678>", "<@1> <#2>", "https://a.example/b"]
)
async def test_a_message_without_words_cannot_be_matched(place: Place, text: str) -> None:
    target = await place.asker.send(place.channel, text)
    assert (await opened(place, place.moderator, target)).startswith("I can only go by text")


async def test_a_picture_alone_cannot_be_matched(place: Place) -> None:
    target = await place.asker.send(place.channel, attachments=[("shot.png", b"png")])
    assert (await opened(place, place.moderator, target)).startswith("I can only go by text")


async def test_other_bots_and_webhooks_are_not_answered(place: Place) -> None:
    other = place.guild.add_member(place.env.create_user("Other", bot=True))
    target = await other.send(place.channel, ASKED)
    assert await opened(place, place.moderator, target) == "I reply to people only, not to other bots."


async def test_a_webhook_is_not_answered(place: Place) -> None:
    target = await place.guild.create_webhook(place.channel).send(ASKED)
    assert await opened(place, place.moderator, target) == "I reply to people only, not to other bots."


async def test_on_one_of_the_bots_own_answers_it_explains_the_question_that_was_answered(
    place: Place,
) -> None:
    await place.asker.send(place.channel, f"{place.bot} {ASKED}")
    [answer] = posted(place)
    why = shown(await place.moderator.context_menu(place.channel, MENU, answer))
    assert why.ephemeral
    assert "**is it retroactive?**" in texts(why)
    assert "I give “Does the change cover contracts that ended before it?”" in texts(why)
    assert len(posted(place)) == 1


async def test_on_what_the_bot_said_without_having_been_asked_there_is_nothing_to_explain(
    place: Place,
) -> None:
    await place.asker.send(place.channel, place.bot)
    [said] = posted(place)
    assert (await opened(place, place.moderator, said)).startswith(
        "I answered no question with that message."
    )


async def test_a_question_that_is_kept_no_longer_cannot_be_explained(
    place: Place, services: Services
) -> None:
    await place.asker.send(place.channel, f"{place.bot} {ASKED}")
    await services.store.questions.purge(place.guild.id, before=services.clock().replace(year=2027))
    assert (await opened(place, place.moderator, posted(place)[0])).startswith(
        "I no longer have that question"
    )


async def test_explain_says_why_the_bot_would_answer_by_itself_and_logs_nothing(
    place: Place, services: Services
) -> None:
    _, picker = await picker_for(place)
    why = shown(await place.moderator.click(picker, label="Explain"))
    assert why.ephemeral
    assert why.id != picker.id
    assert "I give “Does the change cover contracts that ended before it?”" in texts(why)
    assert "(alike)" in texts(why)
    assert await logged(services, place) == []


async def test_a_message_deleted_meanwhile_gets_no_reply(place: Place, services: Services) -> None:
    target, picker = await picker_for(place)
    await place.asker.delete(target)
    refused = await place.moderator.click(picker, label="Post")
    assert told(refused) == "That message is gone, so there is nothing to reply to."
    assert posted(place) == []
    assert await logged(services, place) == []


async def test_a_message_deleted_at_the_last_moment_gets_no_reply_either(
    place: Place, services: Services
) -> None:
    _, picker = await picker_for(place)
    place.env.inject_error("POST", "/channels/*/messages", status=400, code=50035, message="Unknown message")
    refused = await place.moderator.click(picker, label="Post")
    assert told(refused) == "That message is gone, so there is nothing to reply to."
    assert await logged(services, place) == []
    await place.moderator.click(picker, label="Post")  # the picker stands, with all that was chosen
    assert len(posted(place)) == 1


@pytest.mark.parametrize(("status", "code"), [(403, 50013), (400, 50083)])
async def test_what_discord_refuses_is_told_and_not_logged(
    place: Place, services: Services, status: int, code: int
) -> None:
    _, picker = await picker_for(place)
    place.env.inject_error("POST", "/channels/*/messages", status=status, code=code)
    refused = await place.moderator.click(picker, label="Post")
    assert told(refused).startswith("Discord doesn't let me do that here")
    assert await logged(services, place) == []


@pytest.mark.parametrize(
    ("lacking", "name"),
    [({"send_messages": False}, "Send Messages"), ({"read_message_history": False}, "Read Message History")],
)
async def test_where_the_bot_may_not_write_it_names_the_missing_permission(
    place: Place, lacking: dict[str, bool | None], name: str
) -> None:
    me = place.env.bot.user
    assert me is not None
    closed = place.guild.create_text_channel(
        "closed", overwrites={me: discord.PermissionOverwrite(**lacking)}
    )
    target = await place.asker.send(closed, ASKED)
    said = told(await place.moderator.context_menu(closed, MENU, target))
    assert said == f"I cannot reply in this channel, since I lack a permission here: {name}."
    assert len(place.env.errors) == 1


async def test_in_a_thread_the_reply_lands_in_the_thread(place: Place, services: Services) -> None:
    thread = ChannelHandle(
        place.env, place.guild, place.env.backend.create_thread(place.channel.id, "a talk", place.asker.id)
    )
    target = await place.asker.send(thread, ASKED)
    picker = shown(await place.moderator.context_menu(thread, MENU, target))
    await place.moderator.click(picker, label="Post")
    [card] = posted(place, thread)
    assert card.reference is not None
    assert card.reference.message_id == target.id
    assert posted(place) == []
    assert await logged(services, place) == [(Way.MENU, ASKED, "retroactive")]


async def test_a_forum_post_is_matched_by_its_title_too(place: Place, services: Services) -> None:
    forum, backend = place.guild.create_forum_channel("help"), place.env.backend
    post = backend.create_thread(forum.id, "Is the change retroactive?", place.asker.id, broadcast=False)
    backend.announce_thread_create(post)
    first = backend.create_message(post.id, place.asker.id, "My jobs ended in 2019.")
    channel = ChannelHandle(place.env, place.guild, post)
    target = next(each for each in channel.history() if each.id == first.id)
    picker = shown(await place.moderator.context_menu(channel, MENU, target))
    assert menu_of(picker).options[0].value == "retroactive"
    await place.moderator.click(picker, label="Post")
    assert len(posted(place, channel)) == 1


async def test_an_answer_retired_while_the_picker_is_open_is_not_posted(
    place: Place, services: Services
) -> None:
    change = Change(by=1, at=services.clock())
    await services.editing.add(place.guild.id, OWN, change)
    _, picker = await picker_for(place, "what are connects")
    standing = await services.editing.standing(place.guild.id, OWN.slug)
    await services.editing.retire(place.guild.id, OWN.slug, change, seen=standing.seen)
    gone = "That answer has been retired since. Choose another one."
    assert told(await place.moderator.click(picker, label="Post")) == gone
    assert told(await place.moderator.select(picker, [OWN.slug])) == gone
    assert posted(place) == []
    next_one = menu_of(picker).options[1]
    other = shown(await place.moderator.select(picker, [next_one.value]))
    await place.moderator.click(other, label="Post")
    assert f"### {next_one.label}" in texts(posted(place)[0])


async def test_without_any_answers_there_is_nothing_to_pick(place: Place, services: Services) -> None:
    change = Change(by=1, at=services.clock())
    for slug in services.knowledge.shipped.answers:
        await services.editing.retire(place.guild.id, slug, change, seen=0)
    target = await place.asker.send(place.channel, ASKED)
    assert (await opened(place, place.moderator, target)).startswith(
        "This server has no answers to choose from"
    )


async def test_whoever_lost_the_role_meanwhile_can_do_nothing_with_the_picker(
    place: Place, services: Services
) -> None:
    _, picker = await picker_for(place)
    lose_roles(place, place.moderator)
    refusal = "Only this server's moderators and the people with its trusted role can answer for somebody."
    assert told(await place.moderator.click(picker, label="Post")) == refusal
    assert told(await place.moderator.select(picker, ["open-contracts"])) == refusal
    why = told(await place.moderator.click(picker, label="Explain"))
    assert why == "Only this server's moderators can do that."
    assert posted(place) == []
    assert await logged(services, place) == []


async def test_a_member_whom_an_admin_lets_see_the_entry_still_cannot_use_it(place: Place) -> None:
    await let_everybody_see_it(place)
    target = await place.asker.send(place.channel, ASKED)
    assert (await opened(place, place.stranger, target)).startswith("Only this server's moderators and")


async def test_a_trusted_member_can_post_and_is_not_offered_the_explanation(
    place: Place, services: Services
) -> None:
    role = place.guild.create_role("Trusted")
    helper = place.guild.add_member(place.env.create_user("Hana"), roles=[role])
    await services.preferences.choose(place.guild.id, "trusted_role", role.id, by=1)
    await let_everybody_see_it(place)
    target = await place.asker.send(place.channel, ASKED)
    picker = shown(await helper.context_menu(place.channel, MENU, target))
    assert buttons(picker) == ["Post"]
    await helper.click(picker, label="Post")
    assert len(posted(place)) == 1


async def test_a_trusted_member_cannot_make_the_bot_write_where_they_may_not(
    place: Place, services: Services
) -> None:
    role = place.guild.create_role("Trusted")
    helper = place.guild.add_member(place.env.create_user("Hana"), roles=[role])
    await services.preferences.choose(place.guild.id, "trusted_role", role.id, by=1)
    await let_everybody_see_it(place)
    news = place.guild.create_text_channel(
        "news", overwrites={role: discord.PermissionOverwrite(send_messages=False)}
    )
    target = await place.asker.send(news, ASKED)
    said = told(await helper.context_menu(news, MENU, target))
    assert said == "You don't have the permission for that here."
    assert len(place.env.errors) == 1


async def test_a_picker_closed_before_the_answer_was_posted_does_no_harm(place: Place) -> None:
    _, picker = await picker_for(place)
    place.env.inject_error("PATCH", "/webhooks/*/messages/@original", status=404, code=10008)
    await place.moderator.click(picker, label="Post")
    assert len(posted(place)) == 1


async def test_pickers_opened_before_a_restart_still_refuse_what_is_gone(
    place: Place, services: Services
) -> None:
    target, picker = await picker_for(place)
    await place.env.restart_bot(SupportBot(services))
    await place.asker.delete(target)
    assert "gone" in told(await place.moderator.click(picker, label="Post"))
    why = shown(await place.moderator.click(picker, label="Explain"))
    assert "**is it retroactive?**" in texts(why)
