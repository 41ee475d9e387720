"""Mending an answer: overriding a shipped one, two people at once, a role lost on the way."""

from pathlib import Path

import pytest

from bot.services import Services
from tests.features.answers.people import demote, second_moderator
from tests.features.answers.writing import (
    PAYDAY,
    PAYDAY_SLUG,
    drafted,
    edited,
    editing,
    fields_of,
    prefilled,
    reworded,
    written,
)
from tests.features.look import buttons, shown, texts
from tests.features.place import Place
from tests.features.server.test_trouble import break_the_database

SHIPPED = "retroactive"


async def test_the_form_holds_what_the_answer_says(place: Place) -> None:
    await written(place)
    assert prefilled(await editing(place, PAYDAY_SLUG)) == PAYDAY
    assert prefilled(await editing(place, "When is payday?")) == PAYDAY


async def test_a_shipped_answer_is_overridden_for_this_server_and_loses_nothing(
    place: Place, services: Services
) -> None:
    shipped = services.knowledge.shipped.answers[SHIPPED]
    await reworded(place, SHIPPED, "Yes, says this server.")
    ours = (await services.knowledge.library(place.guild.id)).answers[SHIPPED]
    assert ours.text == "Yes, says this server."
    assert (ours.title, ours.aliases, ours.phrasings) == (shipped.title, shipped.aliases, shipped.phrasings)
    assert (ours.sources, ours.as_of) == (shipped.sources, shipped.as_of)
    assert services.knowledge.shipped.answers[SHIPPED] == shipped
    told = shown(await place.asker.slash(place.channel, "ask", question="is it retroactive?"))
    assert "Yes, says this server." in texts(told)


async def test_every_shipped_answer_can_be_opened_and_saved_without_a_loss(
    place: Place, services: Services
) -> None:
    for slug, shipped in services.knowledge.shipped.answers.items():
        form = await editing(place, slug)
        for name, field in fields_of(form).items():
            assert len(str(field.get("value") or "")) <= int(str(field["max_length"])), (slug, name)
        card = shown(await place.moderator.submit_modal(form, prefilled(form)))
        assert "Nothing differs from what it says now." in texts(card), slug
        assert f"`{shipped.slug}`" in texts(card)


async def test_phrasings_too_many_for_a_form_can_be_added_to(place: Place, services: Services) -> None:
    slug, shipped = max(
        services.knowledge.shipped.answers.items(), key=lambda each: len("".join(each[1].phrasings))
    )
    form = await editing(place, slug)
    assert prefilled(form)["phrasings-more"] == ""
    sent = {**prefilled(form), "phrasings-more": "the moon is up"}
    card = shown(await place.moderator.submit_modal(form, sent))
    again = await place.moderator.click(card, label="Edit again")
    assert prefilled(again)["phrasings-more"] == "the moon is up"
    await place.moderator.click(card, label="Save")
    ours = (await services.knowledge.library(place.guild.id)).answers[slug]
    assert ours.phrasings == (*shipped.phrasings, "the moon is up")


async def test_the_second_of_two_is_shown_the_difference_and_overwrites_nothing(
    place: Place, services: Services
) -> None:
    await written(place)
    other = second_moderator(place)
    slow = await editing(place, PAYDAY_SLUG, by=other)
    quick = await edited(place, PAYDAY_SLUG, {"text": "On Thursdays. No fee."})
    await place.moderator.click(quick, label="Save")
    sent = {**prefilled(slow), "text": "On Fridays. No fee."}
    card = shown(await other.submit_modal(slow, sent))
    assert f"<@{place.moderator.id}> changed “{PAYDAY_SLUG}”" in texts(card)
    assert "-Text: On Thursdays.\n+Text: On Fridays.\n```" in texts(card)
    assert buttons(card) == ["Edit again on top of the new one", "Discard"]
    library = await services.knowledge.library(place.guild.id)
    assert library.answers[PAYDAY_SLUG].text == "On Thursdays. No fee."
    again = await other.click(card, label="Edit again on top of the new one")
    assert prefilled(again)["text"] == "On Fridays. No fee."
    saved = shown(await other.submit_modal(again, sent))
    assert "revision 3" in texts(shown(await other.click(saved, label="Save")))


async def test_whoever_saves_second_is_told_even_with_the_preview_open(
    place: Place, services: Services
) -> None:
    await written(place)
    other = second_moderator(place)
    slow = await edited(place, PAYDAY_SLUG, {"text": "On Fridays."}, by=other)
    quick = await edited(place, PAYDAY_SLUG, {"text": "On Thursdays."})
    await place.moderator.click(quick, label="Save")
    card = shown(await other.click(slow, label="Save"))
    assert "Somebody was faster." in texts(card)
    library = await services.knowledge.library(place.guild.id)
    assert library.answers[PAYDAY_SLUG].text == "On Thursdays."


async def test_what_was_saved_while_a_preview_was_open_stays(place: Place, services: Services) -> None:
    other = second_moderator(place)
    slow = await drafted(place, {**PAYDAY, "title": "Slow", "aliases": ""}, by=other)
    await written(place)
    await place.moderator.slash(place.channel, "answers retire", topic=SHIPPED)
    await other.click(slow, label="Save")
    known = (await services.knowledge.library(place.guild.id)).answers
    assert {"slow", PAYDAY_SLUG} <= known.keys()
    assert SHIPPED not in known


async def test_an_alias_taken_while_the_preview_was_open_is_said_on_save(place: Place) -> None:
    other = second_moderator(place)
    slow = await drafted(place, {**PAYDAY, "title": "Slow"}, by=other)
    await written(place)
    card = shown(await other.click(slow, label="Save"))
    assert f"“payday” already leads to the answer “{PAYDAY_SLUG}”" in texts(card)
    assert prefilled(await other.click(card, label="Edit again"))["title"] == "Slow"


async def test_an_answer_retired_while_its_form_is_open(place: Place, services: Services) -> None:
    await written(place)
    other = second_moderator(place)
    form = await editing(place, PAYDAY_SLUG, by=other)
    await place.moderator.slash(place.channel, "answers retire", topic=PAYDAY_SLUG)
    card = shown(await other.submit_modal(form, dict(PAYDAY)))
    assert f"<@{place.moderator.id}> retired “{PAYDAY_SLUG}”" in texts(card)
    assert PAYDAY_SLUG not in (await services.knowledge.library(place.guild.id)).answers
    again = await other.click(card, label="Edit again on top of the new one")
    preview = shown(await other.submit_modal(again, dict(PAYDAY)))
    assert "Saving brings it back." in texts(preview)
    await other.click(preview, label="Save")
    assert PAYDAY_SLUG in (await services.knowledge.library(place.guild.id)).answers


async def test_a_role_lost_between_opening_and_sending_the_form(place: Place, services: Services) -> None:
    form = await place.moderator.slash(place.channel, "answers add")
    card = await drafted(place)
    demote(place, place.moderator)
    told = shown(await place.moderator.submit_modal(form, dict(PAYDAY)))
    assert told.content == "Only this server's moderators can do that. What you typed is in the file."
    assert told.ephemeral
    [file] = told.attachments
    assert PAYDAY["text"] in (await file.read()).decode()
    for label in ("Save", "Save with a reason", "Edit again"):
        refused = shown(await place.moderator.click(card, label=label))
        assert refused.content == "Only this server's moderators can do that."
    assert PAYDAY_SLUG not in (await services.knowledge.library(place.guild.id)).answers


@pytest.mark.parametrize("command", ["edit", "retire", "restore", "history"])
async def test_an_unknown_topic_gets_a_sentence(place: Place, command: str) -> None:
    told = shown(await place.moderator.slash(place.channel, f"answers {command}", topic="qqqqzzzz"))
    assert told.ephemeral
    assert told.content.startswith("No answer is called “qqqqzzzz”.")
    assert len(place.env.errors) == 1


async def test_members_and_direct_messages_have_no_such_commands(place: Place) -> None:
    assert not [name for name in place.asker.available_commands(place.channel) if "answers" in name]
    assert "answers add" in place.moderator.available_commands(place.channel)
    in_direct_messages = place.moderator.user.available_commands()
    assert "ask" in in_direct_messages
    assert not [name for name in in_direct_messages if name.startswith(("answers", "gaps", "settings"))]


async def test_topics_are_offered_by_title_alias_and_name(place: Place) -> None:
    await written(place)
    for typed in ("payday", "When is pa", "when-is"):
        [first, *_] = await place.moderator.autocomplete(place.channel, "answers edit", "topic", typed)
        assert first["value"] == PAYDAY_SLUG
        assert first["name"] == "When is payday?"


async def test_retired_topics_are_offered_only_where_they_can_be_brought_back(place: Place) -> None:
    await written(place)
    await place.moderator.slash(place.channel, "answers retire", topic=PAYDAY_SLUG)
    for command, offered in (("edit", False), ("retire", False), ("restore", True), ("history", True)):
        choices = await place.moderator.autocomplete(place.channel, f"answers {command}", "topic", "payday")
        assert (PAYDAY_SLUG in {each["value"] for each in choices}) is offered


async def test_a_failure_inside_keeps_what_was_typed(place: Place, tmp_path: Path) -> None:
    form = await place.moderator.slash(place.channel, "answers add")
    break_the_database(tmp_path)
    card = shown(await place.moderator.submit_modal(form, dict(PAYDAY)))
    assert "Something went wrong on my side" in texts(card)
    assert prefilled(await place.moderator.click(card, label="Edit again")) == PAYDAY
