"""A server's version of a shipped answer: what it did not change stays as it ships, Spanish and sources too."""

from dataclasses import replace

import pytest

from bot.client import SupportBot
from bot.services import Services
from jss.answers.answer import Answer, SourceKind
from tests.features.answers.writing import PAYDAY, PAYDAY_SLUG, SOURCED, drafted, edited, prefilled
from tests.features.look import buttons, shown, texts
from tests.features.place import Place
from tests.features.tongue import Tongues

SLUG = "retroactive"
SPANISH = "Spanish version"
OWN_WORD = "Our own word"
ANCIENT = "is my ancient stuff clean"
OURS = {"title": "¿Es retroactivo aquí?", "text": "Sí, todos."}


@pytest.fixture
def shipped(services: Services) -> Answer:
    return services.knowledge.shipped.answers[SLUG]


async def seen_in_spanish(place: Place, tongues: Tongues) -> str:
    tongues.speaks(place.asker, "es-ES")
    question = {"question": "is it retroactive?", "private": True}
    return texts(shown(await place.asker.slash(place.channel, "ask", **question)))


async def standing(place: Place, services: Services, slug: str = SLUG) -> Answer:
    return (await services.knowledge.library(place.guild.id)).answers[slug]


async def test_a_phrasing_and_an_alias_take_nothing_away(
    place: Place, services: Services, shipped: Answer, tongues: Tongues
) -> None:
    card = await edited(place, SLUG, {"phrasings-more": ANCIENT, "aliases": "ancient"})
    assert "no longer be shown" not in texts(card)
    await place.moderator.click(card, label="Save")
    now = await standing(place, services)
    assert now == replace(shipped, aliases=("ancient",), phrasings=(*shipped.phrasings, ANCIENT))
    assert shipped.translations[0].text in await seen_in_spanish(place, tongues)


async def test_it_is_the_same_when_it_is_read_from_the_store_again(
    place: Place, services: Services, shipped: Answer
) -> None:
    await place.moderator.click(await edited(place, SLUG, {"aliases": "ancient"}), label="Save")
    stored = await services.store.answers.of_guild(place.guild.id, {SLUG: shipped})
    assert stored.live == (replace(shipped, aliases=("ancient",)),)
    newer = replace(shipped, text="A newer text.", translations=())
    updated = await services.store.answers.of_guild(place.guild.id, {SLUG: newer})
    assert updated.live == (replace(newer, aliases=("ancient",)),)


async def test_a_new_text_is_not_saved_before_its_sources_were_thought_of(
    place: Place, services: Services, shipped: Answer
) -> None:
    card = await edited(place, SLUG, {"text": "Yes. All of them."})
    assert "The text is new, its sources are not." in texts(card)
    assert buttons(card) == [SOURCED, OWN_WORD, "Edit again", SPANISH, "Discard"]
    own = shown(await place.moderator.click(card, label=OWN_WORD))
    assert "This server's own word" in texts(own)
    assert buttons(own)[0] == "Save"
    await place.moderator.click(own, label="Save")
    now = await standing(place, services)
    assert (now.text, now.sources, now.as_of) == ("Yes. All of them.", (), None)


async def test_sources_that_say_the_new_text_too_are_kept_and_only_for_that_text(
    place: Place, services: Services, shipped: Answer
) -> None:
    card = await edited(place, SLUG, {"text": "Yes. All of them."})
    kept = shown(await place.moderator.click(card, label=SOURCED))
    assert "Save" in buttons(kept)
    form = await place.moderator.click(kept, label="Edit again")
    again = shown(await place.moderator.submit_modal(form, {**prefilled(form), "text": "Yes. Each."}))
    assert "Save" not in buttons(again)
    kept = shown(await place.moderator.click(again, label=SOURCED))
    await place.moderator.click(kept, label="Save")
    now = await standing(place, services)
    assert (now.text, now.sources, now.authority) == ("Yes. Each.", shipped.sources, SourceKind.SERVER)


async def test_who_changes_the_sources_in_the_form_has_thought_of_them(place: Place) -> None:
    card = await edited(place, SLUG, {"text": "Yes. All of them.", "sources": "Our wiki | 2026"})
    assert "Save" in buttons(card)


async def test_a_text_that_was_changed_says_that_its_spanish_is_shown_no_more(
    place: Place, shipped: Answer, tongues: Tongues
) -> None:
    card = await edited(place, SLUG, {"text": "Yes. All of them.", "sources": ""})
    assert "The Spanish version says what the old text said, so it would no longer be shown." in texts(card)
    await place.moderator.click(card, label="Save")
    assert "Yes. All of them." in await seen_in_spanish(place, tongues)


async def test_the_spanish_version_is_brought_up_to_date_from_the_preview(
    place: Place, services: Services, shipped: Answer, tongues: Tongues
) -> None:
    card = await edited(place, SLUG, {"text": "Yes. All of them.", "sources": ""})
    form = await place.moderator.click(card, label=SPANISH)
    [before] = shipped.translations
    assert prefilled(form) == {"title": before.title, "text": before.text}
    preview = shown(await place.moderator.submit_modal(form, OURS))
    assert f"### {OURS['title']}\n{OURS['text']}" in texts(preview)
    assert "no longer be shown" not in texts(preview)
    await place.env.restart_bot(SupportBot(services))
    again = await place.moderator.click(preview, label="Edit again")
    kept = shown(await place.moderator.submit_modal(again, prefilled(again)))
    await place.moderator.click(kept, label="Save")
    assert OURS["text"] in await seen_in_spanish(place, tongues)


async def test_a_servers_own_answer_has_a_spanish_version_too_or_none(
    place: Place, services: Services
) -> None:
    card = await drafted(place)
    form = await place.moderator.click(card, label=SPANISH)
    half = shown(await place.moderator.submit_modal(form, {"title": "¿Cuándo pagan?", "text": ""}))
    assert "Spanish version: it needs both a title and a text, or neither." in texts(half)
    again = await place.moderator.click(half, label="Edit again")
    faulty = shown(await place.moderator.submit_modal(again, dict(PAYDAY)))
    assert "it needs both" in texts(faulty)
    form = await place.moderator.click(card, label="Edit again")
    assert form.modal is not None
    other = await drafted(place)
    form = await place.moderator.click(other, label=SPANISH)
    whole = {"title": "¿Cuándo pagan?", "text": "Los miércoles."}
    preview = shown(await place.moderator.submit_modal(form, whole))
    await place.moderator.click(preview, label="Save")
    [spanish] = (await standing(place, services, PAYDAY_SLUG)).translations
    assert (spanish.language, spanish.title, spanish.text) == ("es", "¿Cuándo pagan?", "Los miércoles.")


async def test_a_retired_version_comes_back_with_all_that_ships(
    place: Place, services: Services, shipped: Answer
) -> None:
    await place.moderator.click(await edited(place, SLUG, {"aliases": "ancient"}), label="Save")
    done = shown(await place.moderator.slash(place.channel, "answers retire", topic=SLUG))
    await place.moderator.click(done, label="Restore")
    assert await standing(place, services) == replace(shipped, aliases=("ancient",))
