"""Sharing an estimate: named, once, and to be taken back."""

import re

from simcord.results import ResponseMessage

from bot.client import SupportBot
from bot.features.estimate.sheets import sheets_of
from bot.services import Services
from tests.features.estimate.paper import SECRET, pasted, score_of
from tests.features.look import buttons, shown, texts
from tests.features.place import Place

PICTURE = b"\x89PNG\r\n\x1a\n"


async def test_a_shared_card_is_for_everybody_and_names_no_contract_or_client(place: Place) -> None:
    card = await pasted(place)
    shared = shown(await place.asker.click(card, label="Share"))
    assert not shared.ephemeral
    assert score_of(texts(shared)) == score_of(texts(card))
    assert "unofficial estimate (rules of 2026), not affiliated with Upwork" in texts(shared)
    assert SECRET not in str(shared.components)
    [picture] = shared.attachments
    assert (await picture.read()).startswith(PICTURE)
    [seen] = place.channel.history(viewer=place.stranger)
    assert buttons(seen) == ["Take it back"]


async def test_it_says_whose_it_is_without_a_ping(place: Place) -> None:
    shared = shown(await place.asker.click(await pasted(place), label="Share"))
    assert f"Shared by <@{place.asker.id}>, 22 Nov 2026" in texts(shared)
    assert place.pings() == {"parse": []}


async def test_a_second_tap_tells_where_it_is(place: Place) -> None:
    card = await pasted(place)
    await place.asker.click(card, label="Share")
    [seen] = place.channel.history(viewer=place.stranger)
    told = shown(await place.asker.click(card, label="Share"))
    assert told.ephemeral
    assert told.content == f"You have shared this estimate already: {seen.jump_url}"
    assert len(place.channel.history(viewer=place.stranger)) == 1


async def test_a_tap_while_it_is_on_its_way_shares_nothing_twice(
    place: Place, simcord_bot: SupportBot
) -> None:
    card = await pasted(place)
    sheets_of(simcord_bot).share(sheet_in(card))
    told = shown(await place.asker.click(card, label="Share"))
    assert told.content == "Your estimate is just being shared."
    assert place.channel.history(viewer=place.stranger) == []


def sheet_in(card: ResponseMessage) -> str:
    """The name of the sheet that a card's buttons are about."""
    found = re.search(r"v1:jss-share:([0-9a-f]+)", str(card.components))
    assert found is not None
    return found[1]


async def test_its_owner_takes_it_back_and_may_share_it_again(place: Place) -> None:
    card = await pasted(place)
    shared = shown(await place.asker.click(card, label="Share"))
    await place.asker.click(shared, label="Take it back")
    assert place.channel.history(viewer=place.stranger) == []
    await place.asker.click(card, label="Share")
    assert len(place.channel.history(viewer=place.stranger)) == 1


async def test_nobody_else_takes_it_back(place: Place) -> None:
    shared = shown(await place.asker.click(await pasted(place), label="Share"))
    told = shown(await place.stranger.click(shared, label="Take it back"))
    assert told.ephemeral
    assert told.content == "Only whoever shared this estimate can take it back."
    assert len(place.channel.history(viewer=place.moderator)) == 1


async def test_it_can_be_taken_back_after_a_restart(place: Place, services: Services) -> None:
    shared = shown(await place.asker.click(await pasted(place), label="Share"))
    await place.env.restart_bot(SupportBot(services))
    await place.asker.click(shared, label="Take it back")
    assert place.channel.history(viewer=place.stranger) == []


async def test_what_a_moderator_deleted_may_be_shared_again(place: Place) -> None:
    card = await pasted(place)
    await place.asker.click(card, label="Share")
    [seen] = place.channel.history(viewer=place.stranger)
    await place.moderator.delete(seen)
    again = shown(await place.asker.click(card, label="Share"))
    assert not again.ephemeral
    assert len(place.channel.history(viewer=place.stranger)) == 1


async def test_a_mended_estimate_may_be_shared_as_well(place: Place) -> None:
    card = await pasted(place)
    await place.asker.click(card, label="Share")
    form = await place.asker.click(card, label="Edit and retry")
    mended = shown(
        await place.asker.submit_modal(form, {"paste": "logo, client Bo, 5 stars, $9, ended 2026-10-14"})
    )
    assert not shown(await place.asker.click(mended, label="Share")).ephemeral
    assert len(place.channel.history(viewer=place.stranger)) == 2


async def test_a_share_that_fails_can_be_tried_again(place: Place) -> None:
    card = await pasted(place)
    place.env.inject_error("PATCH", "/webhooks/*/*/messages/@original", status=500, code=0)
    await place.asker.click(card, label="Share")
    assert not shown(await place.asker.click(card, label="Share")).content
