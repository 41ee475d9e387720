import asyncio
from dataclasses import replace

import pytest

from bot.store import Store
from bot.store.errors import AliasTaken
from bot.store.records import GuildAnswers
from tests.store.examples import FEES, GUILD, OTHER_GUILD, change

RIVAL = replace(FEES, slug="rival", aliases=("  service   FEE ",))


async def test_an_alias_that_leads_elsewhere_is_refused_whatever_its_case_and_spacing(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    with pytest.raises(AliasTaken) as caught:
        await store.answers.add(GUILD, RIVAL, change())
    assert (caught.value.alias, caught.value.slug) == ("  service   FEE ", "fees")


async def test_after_a_refused_alias_nothing_of_the_change_is_there(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    await store.answers.add(GUILD, replace(RIVAL, aliases=("mine",)), change())
    with pytest.raises(AliasTaken):
        await store.answers.edit(GUILD, replace(RIVAL, text="New text."), change(), seen=1)
    assert len(await store.answers.history(GUILD, "rival")) == 1
    with pytest.raises(AliasTaken):
        await store.answers.add(GUILD, replace(RIVAL, slug="third"), change())
    assert await store.answers.current(GUILD, "third") is None
    with pytest.raises(AliasTaken):  # "mine" was kept as well
        await store.answers.add(GUILD, replace(RIVAL, slug="third", aliases=("Mine",)), change())


async def test_an_answer_keeps_its_aliases_through_an_edit_and_may_repeat_one(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    twice = replace(FEES, aliases=("cut", "CUT", "commission"))
    await store.answers.edit(GUILD, twice, change(), seen=1)
    assert await store.answers.of_guild(GUILD) == GuildAnswers(live=(twice,))


async def test_an_alias_that_was_given_up_is_free(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    await store.answers.edit(GUILD, replace(FEES, aliases=("cut",)), change(), seen=1)
    await store.answers.add(GUILD, RIVAL, change())


async def test_a_retired_answer_gives_its_aliases_free_and_is_restored_only_while_they_are(
    store: Store,
) -> None:
    await store.answers.add(GUILD, FEES, change())
    await store.answers.retire(GUILD, FEES, change(), seen=1)
    await store.answers.add(GUILD, RIVAL, change())
    with pytest.raises(AliasTaken, match="rival"):
        await store.answers.restore(GUILD, "fees", 1, change(), seen=2)
    await store.answers.retire(GUILD, RIVAL, change(), seen=1)
    await store.answers.restore(GUILD, "fees", 1, change(), seen=2)


async def test_the_same_alias_may_lead_elsewhere_in_another_server(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    await store.answers.add(OTHER_GUILD, RIVAL, change())


async def test_of_many_answers_that_want_an_alias_at_once_one_gets_it(store: Store) -> None:
    wanting = [store.answers.add(GUILD, replace(RIVAL, slug=f"rival-{n}"), change()) for n in range(10)]
    results = await asyncio.gather(*wanting, return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == [*["AliasTaken"] * 9, "Revision"]
