import asyncio
from dataclasses import replace

import pytest

from bot.store import Store
from bot.store.errors import EditConflict, NoSuchAnswer, NoSuchRevision, SlugTaken
from bot.store.records import AnswerState, GuildAnswers, Revision
from jss.answers.answer import SourceKind, Translation
from tests.store.examples import FEES, GUILD, MODERATOR, NOW, OTHER_GUILD, OTHER_MODERATOR, SHIPPED, change


async def test_an_added_answer_is_given_back_whole_as_the_servers_own_word(store: Store) -> None:
    await store.answers.add(GUILD, replace(FEES, authority=SourceKind.HELP), change())
    assert await store.answers.of_guild(GUILD) == GuildAnswers(live=(FEES,))


async def test_answers_are_listed_by_slug_and_only_in_their_server(store: Store) -> None:
    for slug in ("b", "c", "a"):
        await store.answers.add(GUILD, replace(FEES, slug=slug, aliases=()), change())
    await store.answers.add(OTHER_GUILD, FEES, change())
    assert [answer.slug for answer in (await store.answers.of_guild(GUILD)).live] == ["a", "b", "c"]


async def test_each_change_is_a_revision_with_who_when_why_and_the_full_text(store: Store) -> None:
    shorter = replace(FEES, text="Ten.", aliases=(), sources=(), as_of=None)
    first = await store.answers.add(GUILD, FEES, change("asked daily"))
    second = await store.answers.edit(GUILD, shorter, change("shorter", by=OTHER_MODERATOR), seen=1)
    assert first == Revision(1, AnswerState.LIVE, FEES, MODERATOR, NOW, "asked daily")
    assert second == Revision(2, AnswerState.LIVE, shorter, OTHER_MODERATOR, NOW, "shorter")
    assert await store.answers.history(GUILD, "fees") == [second, first]
    assert await store.answers.current(GUILD, "fees") == second


async def test_an_edit_of_an_old_revision_is_refused_and_shows_the_newer_one(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    newer = await store.answers.edit(GUILD, replace(FEES, text="Newer."), change(), seen=1)
    with pytest.raises(EditConflict, match="'number': 2") as caught:
        await store.answers.edit(GUILD, replace(FEES, text="Mine."), change(), seen=1)
    assert caught.value.newer == newer
    assert (await store.answers.history(GUILD, "fees"))[0] == newer


async def test_of_many_edits_at_once_one_is_made_and_the_others_are_told(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    edits = [store.answers.edit(GUILD, replace(FEES, text=f"Text {n}"), change(), seen=1) for n in range(20)]
    results = await asyncio.gather(*edits, return_exceptions=True)
    made = [result for result in results if isinstance(result, Revision)]
    told = [result for result in results if isinstance(result, EditConflict)]
    assert (len(made), len(told)) == (1, 19)
    assert {conflict.newer.answer for conflict in told} == {made[0].answer}
    assert len(await store.answers.history(GUILD, "fees")) == 2


async def test_an_answer_cannot_be_added_twice_not_even_over_a_retired_one(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    await store.answers.retire(GUILD, FEES, change(), seen=1)
    with pytest.raises(SlugTaken, match="fees"):
        await store.answers.add(GUILD, FEES, change())


async def test_of_two_first_answers_at_once_one_is_added(store: Store) -> None:
    adding = [store.answers.add(GUILD, FEES, change()) for _ in range(5)]
    results = await asyncio.gather(*adding, return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["Revision", *["SlugTaken"] * 4]


async def test_a_retired_answer_is_not_given_but_its_history_is(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    await store.answers.retire(GUILD, FEES, change("outdated"), seen=1)
    assert await store.answers.of_guild(GUILD) == GuildAnswers(retired=frozenset({"fees"}))
    states = [revision.state for revision in await store.answers.history(GUILD, "fees")]
    assert states == [AnswerState.RETIRED, AnswerState.LIVE]


async def test_an_older_revision_is_restored_as_a_new_one(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    await store.answers.edit(GUILD, replace(FEES, text="Wrong."), change(), seen=1)
    await store.answers.retire(GUILD, replace(FEES, text="Wrong."), change(), seen=2)
    restored = await store.answers.restore(GUILD, "fees", 1, change("it was right"), seen=3)
    assert restored == Revision(4, AnswerState.LIVE, FEES, MODERATOR, NOW, "it was right")
    assert await store.answers.of_guild(GUILD) == GuildAnswers(live=(FEES,))


async def test_a_restoration_is_refused_when_somebody_else_was_quicker(store: Store) -> None:
    await store.answers.add(GUILD, FEES, change())
    await store.answers.edit(GUILD, FEES, change(), seen=1)
    with pytest.raises(EditConflict):
        await store.answers.restore(GUILD, "fees", 1, change(), seen=1)


async def test_what_never_was_cannot_be_edited_or_restored(store: Store) -> None:
    with pytest.raises(NoSuchAnswer, match="fees"):
        await store.answers.edit(GUILD, FEES, change(), seen=1)
    with pytest.raises(NoSuchAnswer, match="fees"):
        await store.answers.restore(GUILD, "fees", 1, change(), seen=1)
    await store.answers.add(GUILD, FEES, change())
    with pytest.raises(NoSuchRevision, match="'number': 7"):
        await store.answers.restore(GUILD, "fees", 7, change(), seen=1)
    assert await store.answers.current(OTHER_GUILD, "fees") is None
    assert await store.answers.history(OTHER_GUILD, "fees") == []


async def test_a_shipped_answer_can_be_overridden_switched_off_and_followed_again(store: Store) -> None:
    ours = replace(SHIPPED, text="In this server we say so.", authority=SourceKind.SERVER)
    await store.answers.edit(GUILD, ours, change(), seen=0)
    assert await store.answers.of_guild(GUILD) == GuildAnswers(live=(ours,))
    await store.answers.retire(GUILD, ours, change(), seen=1)
    assert await store.answers.of_guild(GUILD) == GuildAnswers(retired=frozenset({"retroactive"}))
    await store.answers.follow_shipped(GUILD, SHIPPED, change(), seen=2)
    assert await store.answers.of_guild(GUILD) == GuildAnswers()


async def test_a_shipped_answer_that_was_never_touched_can_be_switched_off(store: Store) -> None:
    await store.answers.retire(GUILD, SHIPPED, change(), seen=0)
    assert await store.answers.of_guild(GUILD) == GuildAnswers(retired=frozenset({"retroactive"}))


async def test_two_moderators_who_override_a_shipped_answer_do_not_overwrite_one_another(
    store: Store,
) -> None:
    first = await store.answers.edit(GUILD, replace(SHIPPED, text="One."), change(), seen=0)
    with pytest.raises(EditConflict) as caught:
        await store.answers.edit(GUILD, replace(SHIPPED, text="Two."), change(), seen=0)
    assert caught.value.newer == first


async def test_a_version_of_a_shipped_answer_keeps_what_shipped_then_and_follows_what_ships_now(
    store: Store,
) -> None:
    ours = replace(SHIPPED, aliases=(*SHIPPED.aliases, "old"), authority=SourceKind.SERVER)
    made = await store.answers.edit(GUILD, ours, change(), seen=0, base=SHIPPED)
    assert made.base == SHIPPED
    newer = replace(SHIPPED, text="Updated.", translations=(Translation("es", "¿?", "Al día."),))
    present = await store.answers.of_guild(GUILD, {newer.slug: newer})
    assert present.live == (replace(newer, aliases=ours.aliases),)
    await store.answers.retire(GUILD, ours, change(), seen=1, base=SHIPPED)
    restored = await store.answers.restore(GUILD, SHIPPED.slug, 1, change(), seen=2)
    assert restored.over(newer) == replace(newer, aliases=ours.aliases)


async def test_a_translation_is_kept_with_its_revision(store: Store) -> None:
    spanish = replace(FEES, translations=(Translation("es", "¿Cuánto cobran?", "Diez."),))
    await store.answers.add(GUILD, spanish, change())
    assert (await store.answers.of_guild(GUILD)).live == (spanish,)


async def test_what_was_made_before_versions_were_kept_follows_the_shipped_answers_from_now_on(
    store: Store,
) -> None:
    ours = replace(SHIPPED, phrasings=(*SHIPPED.phrasings, "ours"), authority=SourceKind.SERVER)
    await store.answers.edit(GUILD, ours, change(), seen=0)
    await store.answers.add(GUILD, FEES, change())
    shipped = {SHIPPED.slug: SHIPPED}
    assert await store.answers.adopt(shipped) == 1
    assert await store.answers.adopt(shipped) == 0
    newer = replace(SHIPPED, text="Updated.")
    fees, version = (await store.answers.of_guild(GUILD, {newer.slug: newer})).live
    assert version == replace(newer, phrasings=ours.phrasings)
    assert fees == FEES
