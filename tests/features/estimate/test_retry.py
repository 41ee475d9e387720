"""Editing and trying again: on the same card, with everything that was typed."""

from tests.features.estimate.paper import CHATTER, LINES, pasted, prefilled, score_of
from tests.features.look import buttons, shown, texts
from tests.features.place import Place

WORSE = LINES + "\nmug, 1 star, $900, ended 2026-10-01"


async def test_edit_and_retry_brings_the_text_and_the_score_back(place: Place) -> None:
    card = await pasted(place, shown="90 %")
    form = await place.asker.click(card, label="Edit and retry")
    assert prefilled(form) == {"paste": LINES, "file": "", "shown": "90 %"}


async def test_the_mended_estimate_takes_the_place_of_the_first(place: Place) -> None:
    card = await pasted(place)
    before, first = score_of(texts(card)), await card.attachments[0].read()
    form = await place.asker.click(card, label="Edit and retry")
    again = shown(await place.asker.submit_modal(form, {"paste": WORSE}))
    assert again.id == card.id
    assert score_of(texts(again)) < before
    [picture] = again.attachments
    assert (await picture.read()) != first
    third = await place.asker.click(again, label="Edit and retry")
    assert prefilled(third)["paste"] == WORSE


async def test_a_retry_that_fails_takes_its_place_too_and_the_next_one_mends_it(place: Place) -> None:
    card = await pasted(place)
    before = score_of(texts(card))
    form = await place.asker.click(card, label="Edit and retry")
    told = shown(await place.asker.submit_modal(form, {"paste": WORSE, "shown": "92.5"}))
    assert told.id == card.id
    assert buttons(told) == ["Edit and retry"]
    assert told.attachments == []
    form = await place.asker.click(told, label="Edit and retry")
    assert prefilled(form) == {"paste": WORSE, "file": "", "shown": "92.5"}
    mended = shown(await place.asker.submit_modal(form, {"paste": LINES, "shown": "92"}))
    assert mended.id == card.id
    assert score_of(texts(mended)) == before


async def test_a_card_without_contracts_is_mended_in_its_place(place: Place) -> None:
    card = await pasted(place, CHATTER)
    form = await place.asker.click(card, label="Edit and retry")
    again = shown(await place.asker.submit_modal(form, {"paste": LINES}))
    assert again.id == card.id
    assert len(again.attachments) == 1


async def test_a_new_form_gives_a_new_card(place: Place) -> None:
    assert (await pasted(place)).id != (await pasted(place)).id
