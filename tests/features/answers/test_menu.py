"""The message menu "Save as answer"."""

import pytest

from bot.services import Services
from tests.features.answers.people import second_moderator
from tests.features.answers.writing import fields_of, prefilled
from tests.features.look import shown, texts
from tests.features.place import Place

MENU = "Save as answer"


async def test_a_moderators_own_message_becomes_an_answer(place: Place, services: Services) -> None:
    message = await place.moderator.send(place.channel, "Payments clear on **Wednesdays**.")
    form = await place.moderator.context_menu(place.channel, MENU, message)
    filled = prefilled(form)
    assert filled["text"] == "Payments clear on **Wednesdays**."
    assert filled["sources"].startswith("Moderator Mo | 20")
    assert filled["sources"].endswith(f" | {message.jump_url}")
    preview = shown(await place.moderator.submit_modal(form, {**filled, "title": "When is payday?"}))
    assert "[Moderator Mo (20" in texts(preview)
    await place.moderator.click(preview, label="Save")
    library = await services.knowledge.library(place.guild.id)
    assert library.answers["when-is-payday"].text == "Payments clear on **Wednesdays**."


async def test_another_moderators_message_is_taken_too(place: Place) -> None:
    other = second_moderator(place)
    message = await other.send(place.channel, "On Wednesdays.")
    form = await place.moderator.context_menu(place.channel, MENU, message)
    assert prefilled(form)["text"] == "On Wednesdays."


async def test_the_role_chosen_for_moderators_counts(place: Place, services: Services) -> None:
    role = place.guild.create_role("Elders")
    elder = place.guild.add_member(place.env.create_user("Eve"), roles=[role])
    message = await elder.send(place.channel, "On Wednesdays.")
    await services.preferences.choose(place.guild.id, "moderators_role", role.id, by=place.moderator.id)
    form = await place.moderator.context_menu(place.channel, MENU, message)
    assert prefilled(form)["text"] == "On Wednesdays."


async def test_a_members_message_is_not_taken_as_an_answer(place: Place) -> None:
    message = await place.asker.send(place.channel, "I heard it is on Wednesdays.")
    told = shown(await place.moderator.context_menu(place.channel, MENU, message))
    assert told.ephemeral
    assert told.content.startswith("I take answers only from what moderators wrote.")
    assert len(place.env.errors) == 1


async def test_somebody_who_left_is_no_moderator(place: Place) -> None:
    other = second_moderator(place)
    message = await other.send(place.channel, "On Wednesdays.")
    place.guild.remove_member(other)
    told = shown(await place.moderator.context_menu(place.channel, MENU, message))
    assert told.content.startswith("I take answers only from what moderators wrote.")
    assert len(place.env.errors) == 1


async def test_the_bots_own_words_are_not_taken(place: Place) -> None:
    await place.asker.send(place.channel, f"{place.bot} is it retroactive?")
    told = shown(await place.moderator.context_menu(place.channel, MENU, place.said()[0]))
    assert told.content == "That message has no text to save."
    assert len(place.env.errors) == 1


async def test_a_long_message_is_cut_at_a_sentence_and_the_form_says_so(place: Place) -> None:
    message = await place.moderator.send(place.channel, "This sentence has thirty signs. " * 30)
    form = await place.moderator.context_menu(place.channel, MENU, message)
    text = prefilled(form)["text"]
    assert len(text) <= 600
    assert text.endswith("signs.")
    assert form.modal is not None
    assert "The message has 959 characters; here is what fits into 600." in str(form.modal)
    assert fields_of(form)["text"]["max_length"] == 600


async def test_members_do_not_have_the_menu(place: Place) -> None:
    message = await place.moderator.send(place.channel, "On Wednesdays.")
    with pytest.raises(Exception, match="Save as answer"):
        await place.asker.context_menu(place.channel, MENU, message)
