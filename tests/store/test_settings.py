from datetime import timedelta

from pydantic import JsonValue

from bot.store import Store, open_store
from bot.store.records import Setting
from tests.store.examples import GUILD, MODERATOR, NOW, OTHER_GUILD, OTHER_MODERATOR


async def test_a_setting_that_was_never_chosen_is_none(store: Store) -> None:
    assert await store.settings.get(GUILD, "board") is None
    assert await store.settings.of_guild(GUILD) == {}


async def test_values_of_every_kind_come_back_as_they_were_chosen_also_after_a_restart(url: str) -> None:
    channels: JsonValue = {"channels": [1_300_000_000_000_000_001]}
    values: list[JsonValue] = [True, 0, 0.25, "", "día 💸", None, [1, [2]], channels]
    async with open_store(url) as store:
        for number, value in enumerate(values):
            await store.settings.set(GUILD, str(number), value, by=MODERATOR, at=NOW)
    async with open_store(url) as store:
        assert [await store.settings.get(GUILD, str(number)) for number in range(len(values))] == values


async def test_choosing_again_replaces_the_value_and_who_chose_it_when(store: Store) -> None:
    later = NOW + timedelta(days=1)
    await store.settings.set(GUILD, "board", 1, by=MODERATOR, at=NOW)
    await store.settings.set(GUILD, "board", 2, by=OTHER_MODERATOR, at=later)
    assert await store.settings.of_guild(GUILD) == {"board": Setting("board", 2, OTHER_MODERATOR, later)}


async def test_servers_do_not_see_one_anothers_settings(store: Store) -> None:
    await store.settings.set(GUILD, "board", 1, by=MODERATOR, at=NOW)
    assert await store.settings.of_guild(OTHER_GUILD) == {}


async def test_a_cleared_setting_is_as_if_never_chosen(store: Store) -> None:
    await store.settings.set(GUILD, "board", 1, by=MODERATOR, at=NOW)
    await store.settings.set(GUILD, "language", "es", by=MODERATOR, at=NOW)
    await store.settings.clear(GUILD, "board")
    assert list(await store.settings.of_guild(GUILD)) == ["language"]
