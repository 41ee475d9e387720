"""Looking back, retiring and restoring."""

from bot.client import SupportBot
from bot.services import Services
from bot.store.records import AnswerState, Change
from tests.features.answers.people import demote
from tests.features.answers.writing import PAYDAY, PAYDAY_SLUG, reworded, said_privately, written
from tests.features.look import buttons, shown, texts
from tests.features.place import Place

SHIPPED = "retroactive"


async def mended(place: Place, text: str, topic: str = PAYDAY_SLUG) -> None:
    """Change the text of an answer."""
    await reworded(place, topic, text)


async def said(place: Place, services: Services, slug: str = PAYDAY_SLUG) -> str | None:
    """What is said under a slug now."""
    answer = (await services.knowledge.library(place.guild.id)).answers.get(slug)
    return answer.text if answer else None


async def test_the_history_tells_who_when_and_what_changed(place: Place) -> None:
    await written(place)
    await mended(place, "On Thursdays.")
    card = shown(await place.moderator.slash(place.channel, "answers history", topic="payday"))
    newest, oldest = texts(card).split("**Revision 1**")
    assert card.ephemeral
    assert f"**Revision 2** · <@{place.moderator.id}> · <t:" in newest
    assert "-Text: Payments clear on Wednesdays.\n+Text: On Thursdays." in newest
    assert "+Alias: payday" in oldest
    assert buttons(card) == ["Restore"]


async def test_a_long_history_has_pages(place: Place) -> None:
    await written(place)
    for number in range(2, 7):
        await mended(place, f"Number {number}.")
    first = shown(await place.moderator.slash(place.channel, "answers history", topic=PAYDAY_SLUG))
    assert "**Revision 6**" in texts(first)
    assert buttons(first) == ["Restore", "Restore", "Restore", "Older"]
    second = shown(await place.moderator.click(first, label="Older"))
    assert second.id == first.id
    assert "**Revision 1**" in texts(second)
    assert "**Revision 3**" not in texts(second)
    assert buttons(second) == ["Restore", "Restore", "Newer"]


async def test_restore_is_one_tap_and_a_new_revision(place: Place, services: Services) -> None:
    await written(place)
    await mended(place, "On Thursdays.")
    card = shown(await place.moderator.slash(place.channel, "answers history", topic=PAYDAY_SLUG))
    done = shown(await place.moderator.click(card, label="Restore"))
    assert "says again what revision 1 said. That is revision 3, and live." in texts(done)
    assert await said(place, services) == PAYDAY["text"]
    history = shown(await place.moderator.click(done, label="History"))
    assert "**Revision 3**" in texts(history)


async def test_a_revision_is_restored_by_the_command(place: Place, services: Services) -> None:
    await written(place)
    await mended(place, "On Thursdays.")
    choices = await place.moderator.autocomplete(
        place.channel, "answers restore", "revision", "", topic=PAYDAY_SLUG
    )
    assert [each["value"] for each in choices] == ["2", "1"]
    assert choices[1]["name"] == "Revision 1 · 2026-11-22 · When is payday?"
    await place.moderator.slash(place.channel, "answers restore", topic=PAYDAY_SLUG, revision="1")
    assert await said(place, services) == PAYDAY["text"]


async def test_restore_without_a_revision_shows_them_all(place: Place) -> None:
    await written(place)
    card = shown(await place.moderator.slash(place.channel, "answers restore", topic=PAYDAY_SLUG))
    assert "**Revision 1**" in texts(card)


async def test_what_is_no_revision_gets_a_sentence(place: Place) -> None:
    await written(place)
    typed = shown(
        await place.moderator.slash(place.channel, "answers restore", topic=PAYDAY_SLUG, revision="the old")
    )
    assert typed.content.startswith("“the old” is no revision.")
    unknown = await place.moderator.slash(place.channel, "answers restore", topic=PAYDAY_SLUG, revision="99")
    assert f"The answer “{PAYDAY_SLUG}” has no revision 99." in shown(unknown).content
    assert len(place.env.errors) == 2


async def test_a_retired_answer_is_given_no_more_and_comes_back_with_a_tap(
    place: Place, services: Services
) -> None:
    await written(place)
    done = shown(
        await place.moderator.slash(place.channel, "answers retire", topic=PAYDAY_SLUG, why="out of date")
    )
    assert "Retired: **When is payday?**." in texts(done)
    assert await said(place, services) is None
    card = shown(await place.moderator.slash(place.channel, "answers history", topic="payday"))
    assert "Retired\nWhy: out of date" in texts(card)
    assert buttons(card) == ["Restore", "Restore"]
    await place.moderator.click(done, label="Restore")
    assert await said(place, services) == PAYDAY["text"]


async def test_what_is_retired_is_called_so_wherever_it_is_named(place: Place) -> None:
    await written(place)
    await place.moderator.slash(place.channel, "answers retire", topic=PAYDAY_SLUG)
    for command in ("edit", "retire", "link"):
        for topic in (PAYDAY_SLUG, "When is payday?", "PAYDAY"):
            told = shown(await place.moderator.slash(place.channel, f"answers {command}", topic=topic))
            assert told.content == f"The answer “{PAYDAY_SLUG}” is retired. /answers restore brings it back."
    assert len(place.env.errors) == 9


async def test_a_shipped_answer_is_switched_off_for_this_server_and_on_again(
    place: Place, services: Services
) -> None:
    done = shown(await place.moderator.slash(place.channel, "answers retire", topic=SHIPPED))
    assert await said(place, services, SHIPPED) is None
    assert SHIPPED in services.knowledge.shipped.answers
    back = shown(await place.moderator.click(done, label="Restore"))
    assert "says again what the bot ships, and follows its updates." in texts(back)
    standing = await services.editing.standing(place.guild.id, SHIPPED)
    assert standing.state is AnswerState.SHIPPED


async def test_an_overridden_answer_goes_back_to_what_the_bot_ships(place: Place, services: Services) -> None:
    await mended(place, "No.", SHIPPED)
    card = shown(await place.moderator.slash(place.channel, "answers history", topic=SHIPPED))
    assert "+Text: No." in texts(card)
    await place.moderator.click(card, label="Back to what the bot ships")
    assert await said(place, services, SHIPPED) == services.knowledge.shipped.answers[SHIPPED].text
    again = shown(await place.moderator.slash(place.channel, "answers history", topic=SHIPPED))
    assert "Back to what the bot ships" in texts(again)
    assert buttons(again) == ["Restore"]


async def test_an_answer_nobody_touched_has_no_history(place: Place) -> None:
    card = shown(await place.moderator.slash(place.channel, "answers history", topic=SHIPPED))
    assert "Nobody has changed this answer here" in texts(card)
    assert buttons(card) == []


async def test_what_cannot_be_restored_as_it_was_says_why(place: Place, services: Services) -> None:
    await written(place)
    retired = shown(await place.moderator.slash(place.channel, "answers retire", topic=PAYDAY_SLUG))
    await written(place, {**PAYDAY, "title": "Another"})
    refused = await place.moderator.click(retired, label="Restore")
    assert "“payday” leads to the answer “another” by now." in said_privately(refused)
    assert await said(place, services) is None


async def test_restoring_over_somebody_elses_change_is_refused(place: Place, services: Services) -> None:
    await written(place)
    await mended(place, "On Thursdays.")
    card = shown(await place.moderator.slash(place.channel, "answers history", topic=PAYDAY_SLUG))
    await mended(place, "On Fridays.")
    refused = await place.moderator.click(card, label="Restore")
    assert "while you were editing it" in said_privately(refused)
    assert await said(place, services) == "On Fridays."


async def test_who_lost_the_role_restores_nothing(place: Place, services: Services) -> None:
    await written(place)
    await mended(place, "On Thursdays.")
    card = shown(await place.moderator.slash(place.channel, "answers history", topic=PAYDAY_SLUG))
    demote(place, place.moderator)
    told = shown(await place.moderator.click(card, label="Restore"))
    assert told.content == "Only this server's moderators can do that."
    assert await said(place, services) == "On Thursdays."


async def test_somebody_who_had_themselves_forgotten_is_not_named(place: Place, services: Services) -> None:
    await written(place)
    change = Change(by=place.stranger.id, at=services.clock())
    standing = await services.editing.standing(place.guild.id, PAYDAY_SLUG)
    assert standing.answer is not None
    await services.editing.retire(place.guild.id, PAYDAY_SLUG, change, seen=standing.seen)
    await services.store.personal.forget(place.stranger.id)
    card = shown(await place.moderator.slash(place.channel, "answers history", topic=PAYDAY_SLUG))
    assert "**Revision 2** · somebody who had themselves forgotten" in texts(card)


async def test_a_revision_is_read_in_full_with_all_that_is_not_seen_in_a_file(
    place: Place, services: Services
) -> None:
    await written(place)
    await mended(place, "A long sentence that says a lot. " * 18)
    card = shown(await place.moderator.slash(place.channel, "answers history", topic=PAYDAY_SLUG))
    old = shown(await place.moderator.select(card, ["1"], custom_id=f"v1:answer-read:{PAYDAY_SLUG}"))
    assert "### When is payday?\nPayments clear on Wednesdays." in texts(old)
    [file] = old.attachments
    assert "- payday when" in (await file.read()).decode()
    assert buttons(old) == ["Restore", "History"]
    back = shown(await place.moderator.click(old, label="History"))
    assert back.attachments == []
    new = shown(await place.moderator.select(back, ["2"], custom_id=f"v1:answer-read:{PAYDAY_SLUG}"))
    assert texts(new).count("A long sentence that says a lot.") == 18
    assert buttons(new) == ["History"]
    await place.env.restart_bot(SupportBot(services))
    await place.moderator.click(old, label="History")
