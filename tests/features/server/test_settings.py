"""The screen on which a server chooses, used as a manager uses it."""

from typing import cast

import discord
import pytest
from pydantic import JsonValue
from simcord import MemberActor
from simcord.results import ResponseMessage

from bot.client import SupportBot
from bot.features.server.settings import PAGES
from bot.preferences import CONTROLS
from bot.services import Services
from bot.views import limits
from bot.words import words_in
from tests.features.look import ENGLISH, buttons, shown, texts
from tests.features.place import Place
from tests.features.tongue import Tongues

PAGE_LABELS = {page: ENGLISH(page) for page in PAGES}


async def opened(place: Place, manager: MemberActor, page: str | None = None) -> ResponseMessage:
    card = shown(await manager.slash(place.channel, "settings"))
    return shown(await manager.click(card, label=PAGE_LABELS[page])) if page else card


def size(components: list[dict[str, object]]) -> int:
    total = 0
    for each in components:
        inside = cast("list[dict[str, object]]", each.get("components") or [])
        accessory = cast("dict[str, object] | None", each.get("accessory"))
        total += 1 + size(inside) + (size([accessory]) if accessory else 0)
    return total


def test_every_preference_stands_on_exactly_one_page() -> None:
    assert sorted(name for names in PAGES.values() for name in names) == sorted(CONTROLS)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["en-US", "es-ES"])
@pytest.mark.parametrize("closed", [False, True])
async def test_a_page_shows_each_value_and_effect_within_discords_limits_even_when_all_is_chosen(
    place: Place,
    services: Services,
    manager: MemberActor,
    tongues: Tongues,
    page: str,
    language: str,
    closed: bool,
) -> None:
    silent = discord.PermissionOverwrite(view_channel=not closed, read_message_history=not closed)
    channels = [
        place.guild.create_text_channel(f"a-channel-{n}", overwrites={place.guild.default_role: silent}).id
        for n in range(25)
    ]
    for name in PAGES[page]:
        kind = CONTROLS[name].kind
        role = place.guild.create_role("x" * 100).id
        by_kind: dict[str, JsonValue] = {"channels": [*channels], "channel": channels[0], "role": role}
        value = by_kind.get(kind) or CONTROLS[name].options[0]
        await services.preferences.choose(place.guild.id, name, value, by=manager.id)
    tongues.speaks(manager, language)
    words = words_in(language)
    first = shown(await manager.slash(place.channel, "settings"))
    card = first if page == "settings-places" else shown(await manager.click(first, label=words(page)))
    assert card.ephemeral
    for name in PAGES[page]:
        assert words(f"setting-{name}") in texts(card)
        assert words(f"setting-{name}.effect") in texts(card)
    assert size(card.components) <= limits.LAYOUT_COMPONENTS
    assert len(texts(card)) <= limits.LAYOUT_TEXT


async def test_an_option_holds_at_once_is_marked_and_goes_back_to_the_default(
    place: Place, services: Services, manager: MemberActor
) -> None:
    card = await opened(place, manager, "settings-amounts")
    assert "**Questions are kept for**: 30 days (default)" in texts(card)
    assert ENGLISH("button-to-default") not in buttons(card)
    changed = shown(await manager.select(card, ["7"], custom_id="v1:setting:kept_days"))
    assert "“Questions are kept for” is now: 7 days." in texts(changed)
    assert (await services.preferences.of(place.guild.id)).kept_days == 7
    back = shown(await manager.click(changed, label=ENGLISH("button-to-default")))
    assert "**Questions are kept for**: 30 days (default)" in texts(back)
    assert (await services.preferences.of(place.guild.id)).kept_days == 30
    assert place.said() == []


async def test_shares_and_languages_read_as_words(place: Place, manager: MemberActor) -> None:
    sureness = await opened(place, manager, "settings-sureness")
    changed = shown(await manager.select(sureness, ["0.7"], custom_id="v1:setting:answer_from"))
    assert "**Answer from**: 70 %" in texts(changed)
    people = await opened(place, manager, "settings-people")
    changed = shown(await manager.select(people, ["es"], custom_id="v1:setting:language"))
    assert "**Language in channels**: Español" in texts(changed)


async def test_channels_and_roles_are_chosen_from_those_there_are_and_taken_away_again(
    place: Place, services: Services, manager: MemberActor
) -> None:
    forum = place.guild.create_forum_channel("help")
    card = await opened(place, manager)
    id_of = "v1:setting:watched_channels"
    changed = shown(await manager.select(card, [place.channel, forum], custom_id=id_of))
    assert f"{place.channel.mention}, {forum.mention}" in texts(changed)
    assert (await services.preferences.of(place.guild.id)).watched_channels == (place.channel.id, forum.id)
    emptied = shown(await manager.select(changed, [], custom_id=id_of))
    assert "**Watched channels**: none (default)" in texts(emptied)
    role = place.guild.create_role("Helpers")
    people = await opened(place, manager, "settings-people")
    changed = shown(await manager.select(people, [role], custom_id="v1:setting:trusted_role"))
    assert role.mention in texts(changed)
    assert (await services.preferences.of(place.guild.id)).trusted_role == role.id


async def test_who_lets_a_bot_without_the_intent_watch_is_told_so(place: Place, manager: MemberActor) -> None:
    card = await opened(place, manager)
    assert ENGLISH("settings-deaf") not in texts(card)
    changed = await manager.select(card, [place.channel], custom_id="v1:setting:watched_channels")
    assert ENGLISH("settings-deaf") in texts(shown(changed))


async def test_a_channel_the_bot_could_not_use_is_not_chosen_and_the_permission_is_named(
    place: Place, services: Services, manager: MemberActor
) -> None:
    silent = discord.PermissionOverwrite(send_messages=False)
    closed = place.guild.create_text_channel("closed", overwrites={place.guild.default_role: silent})
    card = await opened(place, manager)
    refused = shown(await manager.select(card, [closed], custom_id="v1:setting:audit_channel"))
    assert f"“Audit channel” is as it was: in {closed.mention} I lack Send Messages." in texts(refused)
    assert (await services.preferences.of(place.guild.id)).audit_channel is None


async def test_a_role_that_the_bot_may_not_ping_is_chosen_with_a_warning(
    place: Place, services: Services, manager: MemberActor
) -> None:
    place.may_not("mention_everyone")
    quiet = place.guild.create_role("Quiet")
    loud = place.guild.create_role("Loud", mentionable=True)
    card = await opened(place, manager, "settings-people")
    chosen = shown(await manager.select(card, [quiet], custom_id="v1:setting:moderators_role"))
    assert ENGLISH("settings-role-silent") in texts(chosen)
    chosen = shown(await manager.select(chosen, [loud], custom_id="v1:setting:moderators_role"))
    assert ENGLISH("settings-role-silent") not in texts(chosen)
    assert (await services.preferences.of(place.guild.id)).moderators_role == loud.id


@pytest.mark.parametrize("name", ["moderators_role", "trusted_role"])
async def test_everyone_is_no_role_to_choose(
    place: Place, services: Services, manager: MemberActor, name: str
) -> None:
    card = await opened(place, manager, "settings-people")
    everyone = place.guild.default_role
    refused = shown(await manager.select(card, [everyone], custom_id=f"v1:setting:{name}"))
    assert ENGLISH("settings-role-everyone", name=ENGLISH(f"setting-{name}")) in texts(refused)
    assert getattr(await services.preferences.of(place.guild.id), name) is None


async def test_what_was_deleted_since_reads_so(
    place: Place, services: Services, manager: MemberActor
) -> None:
    gone: dict[str, JsonValue] = {
        "board_channel": 12345,
        "watched_channels": [12345],
        "moderators_role": 12345,
    }
    for name, value in gone.items():
        await services.preferences.choose(place.guild.id, name, value, by=manager.id)
    await services.preferences.mark_unreachable(place.guild.id, "board_channel", 12345, "gone")
    places = await opened(place, manager)
    assert "**Board**: deleted" in texts(places)
    assert "**Watched channels**: deleted" in texts(places)
    assert texts(places).count(ENGLISH("settings-channel-deleted")) == 2
    people = await opened(place, manager, "settings-people")
    assert "**Moderators' role**: deleted" in texts(people)
    assert ENGLISH("settings-role-deleted") in texts(people)


async def test_a_channel_that_was_closed_shows_what_is_missing_and_loses_its_mark_once_it_works(
    place: Place, services: Services, manager: MemberActor
) -> None:
    await services.preferences.choose(place.guild.id, "audit_channel", place.channel.id, by=manager.id)
    channel_id = place.channel.id
    await services.preferences.mark_unreachable(place.guild.id, "audit_channel", channel_id, "closed")
    channel = place.env.bot.get_channel(place.channel.id)
    assert isinstance(channel, discord.TextChannel)
    with place.env._bot_scope():  # pyright: ignore[reportPrivateUsage] or SimCord would not wait for what follows
        await channel.set_permissions(channel.guild.default_role, send_messages=False)
    closed = await opened(place, manager)
    assert f"⚠ In {place.channel.mention} I lack: Send Messages." in texts(closed)
    marks = await services.preferences.unreachable(place.guild.id)
    assert marks == {("audit_channel", channel_id): "closed"}
    with place.env._bot_scope():  # pyright: ignore[reportPrivateUsage] as above
        await channel.set_permissions(channel.guild.default_role, overwrite=None)
    await place.env.settle()
    assert await services.preferences.unreachable(place.guild.id) == {}
    assert "⚠" not in texts(await opened(place, manager))


async def test_only_who_may_manage_the_server_by_now_can_choose(
    place: Place, services: Services, manager: MemberActor
) -> None:
    card = await opened(place, manager, "settings-amounts")
    guild = place.env.bot.get_guild(place.guild.id)
    role = discord.utils.get(guild.roles if guild else [], name="Managers")
    assert role is not None
    with place.env._bot_scope():  # pyright: ignore[reportPrivateUsage] or SimCord would not wait for what follows
        await role.edit(permissions=discord.Permissions.none())
    told = shown(await manager.select(card, ["7"], custom_id="v1:setting:kept_days"))
    assert told.content == ENGLISH("only-managers")
    assert told.ephemeral
    assert (await services.preferences.of(place.guild.id)).kept_days == 30


async def test_the_menus_still_work_after_a_restart(
    place: Place, services: Services, manager: MemberActor
) -> None:
    card = await opened(place, manager, "settings-amounts")
    await place.env.restart_bot(SupportBot(services))
    changed = shown(await manager.select(card, ["14"], custom_id="v1:setting:kept_days"))
    assert "14 days" in texts(changed)
    assert (await services.preferences.of(place.guild.id)).kept_days == 14


async def test_a_server_that_sends_the_bot_away_is_read_anew_when_it_lets_it_in_again(
    place: Place, services: Services
) -> None:
    assert (await services.preferences.of(place.guild.id)).kept_days == 30
    await services.store.settings.set(place.guild.id, "kept_days", 7, by=None, at=services.clock())
    guild = place.env.bot.get_guild(place.guild.id)
    assert guild is not None
    with place.env._bot_scope():  # pyright: ignore[reportPrivateUsage] or SimCord would not wait for what follows
        await guild.leave()
    await place.env.settle()
    assert (await services.preferences.of(place.guild.id)).kept_days == 7


async def test_a_board_is_built_only_after_it_was_said_what_that_means(
    place: Place, services: Services, manager: MemberActor
) -> None:
    board = place.guild.create_text_channel("answers")
    other = place.guild.create_text_channel("other")
    asked = shown(
        await manager.select(await opened(place, manager), [board], custom_id="v1:setting:board_channel")
    )
    assert f"The board in {board.mention} would be 50 messages, one for each answer" in texts(asked)
    assert (await services.preferences.of(place.guild.id)).board_channel is None
    left = shown(await manager.click(asked, label=ENGLISH("button-board-leave")))
    assert ENGLISH("button-board-build") not in buttons(left)
    asked = shown(await manager.select(left, [board], custom_id="v1:setting:board_channel"))
    assert size(asked.components) <= limits.LAYOUT_COMPONENTS
    await manager.click(asked, label=ENGLISH("button-board-build"))
    assert (await services.preferences.of(place.guild.id)).board_channel == board.id
    asked = await manager.select(await opened(place, manager), [other], custom_id="v1:setting:board_channel")
    assert f"The board would move to {other.mention}" in texts(shown(asked))


async def test_a_role_that_discord_does_not_show_the_commands_to_says_so_with_the_way(
    place: Place, services: Services, manager: MemberActor
) -> None:
    plain = place.guild.create_role("Helpers")
    able = place.guild.create_role("Keepers too", permissions=discord.Permissions(manage_messages=True))
    card = await opened(place, manager, "settings-people")
    chosen = shown(await manager.select(card, [plain], custom_id="v1:setting:moderators_role"))
    assert f"Whoever has {plain.mention} and may not manage messages does not see /answers, /gaps" in texts(
        chosen
    )
    assert "Server Settings → Integrations → " in texts(chosen)
    chosen = shown(await manager.select(chosen, [plain], custom_id="v1:setting:trusted_role"))
    assert "does not see “Answer this” yet" in texts(chosen)
    helper = place.guild.add_member(place.env.create_user("Hal"), roles=[plain])
    assert not {"answers add", "gaps"} & set(helper.available_commands(place.channel))
    chosen = shown(await manager.select(chosen, [able], custom_id="v1:setting:moderators_role"))
    assert "/answers, /gaps" not in texts(chosen)


async def test_everybody_is_no_moderator(place: Place, services: Services, manager: MemberActor) -> None:
    card = await opened(place, manager, "settings-people")
    refused = shown(
        await manager.select(card, [place.guild.default_role], custom_id="v1:setting:moderators_role")
    )
    assert "“Moderators' role” is as it was: @everyone is everybody." in texts(refused)
    assert (await services.preferences.of(place.guild.id)).moderators_role is None


async def test_each_of_several_channels_is_told_of_by_its_name_when_it_is_lost(
    place: Place, services: Services, manager: MemberActor
) -> None:
    first, second = (place.guild.create_text_channel(name) for name in ("first", "second"))
    watched: JsonValue = [first.id, second.id]
    await services.preferences.choose(place.guild.id, "watched_channels", watched, by=manager.id)
    for channel in (first, second):
        place.env.backend.delete_channel(channel.id)
        await place.env.settle()
    told = [message.content.partition(",")[0] for message in manager.user.dm_channel.history()]
    assert told == ["#first", "#second"]
    marks = await services.preferences.unreachable(place.guild.id)
    assert set(marks) == {("watched_channels", first.id), ("watched_channels", second.id)}
    await services.preferences.choose(place.guild.id, "watched_channels", None, by=manager.id)
    assert await services.preferences.unreachable(place.guild.id) == {}
