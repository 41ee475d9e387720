"""Estimates from the command or the form to the card, and the buttons below it."""

import pytest

from bot.client import SupportBot
from bot.services import Services
from tests.features.estimate.paper import LINES, PROFILE, SECRET, TABLE, pasted, prefilled
from tests.features.look import buttons, shown, texts
from tests.features.place import Place

UNOFFICIAL = "unofficial estimate, not affiliated with Upwork"
PICTURE = b"\x89PNG\r\n\x1a\n"
GONE = "I keep nothing that you paste"


async def test_the_form_asks_for_a_paste_a_file_and_the_shown_score(place: Place) -> None:
    form = await place.asker.slash(place.channel, "jss", shown=92)
    assert prefilled(form) == {"paste": "", "file": "", "shown": "92"}


async def test_a_pasted_profile_gives_a_private_card_with_a_picture(place: Place) -> None:
    card = await pasted(place, PROFILE)
    assert card.ephemeral
    assert UNOFFICIAL in texts(card)
    assert "nothing you paste is kept" in texts(card)
    [picture] = card.attachments
    assert (await picture.read()).startswith(PICTURE)
    assert buttons(card)[-2:] == ["Edit and retry", "Share"]
    assert place.channel.history(viewer=place.stranger) == []


async def test_a_score_is_shown_with_its_range_windows_and_reasons(place: Place) -> None:
    card = await pasted(place)
    head, windows, *_ = texts(card).splitlines()
    assert head.startswith("### About ")
    assert windows.startswith("Best window: last ")
    assert "Left out" in texts(card)
    assert UNOFFICIAL in texts(card)


async def test_contracts_given_with_the_command_need_no_form(place: Place) -> None:
    result = await place.asker.slash(place.channel, "jss", outcomes=LINES, shown=90)
    card = shown(result)
    assert result.modal is None
    assert card.ephemeral
    assert texts(card).startswith("### About ")


@pytest.mark.parametrize(("name", "text"), [("contracts.csv", TABLE), ("contracts.txt", LINES)])
async def test_a_file_is_read_from_the_form_and_from_the_command(place: Place, name: str, text: str) -> None:
    by_form = await pasted(place, "", file=(name, text.encode()))
    by_command = shown(await place.asker.slash(place.channel, "jss", file=(name, text.encode())))
    assert texts(by_form) == texts(by_command)
    assert len(by_form.attachments) == 1


async def test_it_works_in_direct_messages(place: Place) -> None:
    form = await place.asker.user.slash("jss")
    card = shown(await place.asker.user.submit_modal(form, {"paste": LINES}))
    assert texts(card).startswith("### About ")
    each = shown(await place.asker.user.click(card, label="Each contract"))
    assert SECRET in texts(each)


async def test_a_what_if_moves_the_score_and_the_picture(place: Place) -> None:
    card = await pasted(place)
    offer = shown(await place.asker.click(card, label="What if ..."))
    assert offer.ephemeral
    assert texts(offer).startswith("### What if ...\nNow: About ")
    first = shown(await place.asker.click(offer, label="A bad review of $100"))
    assert first.id == offer.id
    assert score_of(texts(first)) < score_of(texts(card))
    bad = await first.attachments[0].read()
    second = shown(await place.asker.click(first, label="One more job at 5 stars"))
    assert score_of(texts(second)) >= score_of(texts(card))
    [picture] = second.attachments
    assert (await picture.read()) != bad
    assert bad.startswith(PICTURE)


async def test_what_upwork_shows_of_the_real_contracts_says_nothing_of_changed_ones(place: Place) -> None:
    card = await pasted(place, f"Job Success\n97%\nEligible jobs (9)\n\n{LINES}")
    assert "Upwork shows 97; this text gives " in texts(card)
    offer = shown(await place.asker.click(card, label="What if ..."))
    changed = shown(await place.asker.click(offer, label="One more job at 5 stars"))
    assert "Upwork" not in texts(changed).replace("not affiliated with Upwork", "").replace(
        "Upwork publishes", ""
    )


@pytest.mark.parametrize("ending", ["no feedback", "5 stars", "2 stars"])
async def test_open_contracts_can_be_closed_in_a_what_if(place: Place, ending: str) -> None:
    offer = shown(await place.asker.click(await pasted(place), label="What if ..."))
    changed = shown(await place.asker.click(offer, label=f"Close open ones: {ending}"))
    assert f"With the open contracts closed today, {ending}" in texts(changed)
    assert len(changed.attachments) == 1


async def test_each_contract_is_listed_with_its_table(place: Place) -> None:
    each = shown(await place.asker.click(await pasted(place), label="Each contract"))
    assert each.ephemeral
    assert f"{SECRET} logo 1" in texts(each)
    [table] = each.attachments
    assert table.filename == "contracts.csv"
    assert f"{SECRET} shop" in (await table.read()).decode("utf-8-sig")


async def test_before_and_after_are_shown_side_by_side(place: Place) -> None:
    card = shown(await place.asker.click(await pasted(place), label="Before / after"))
    assert card.ephemeral
    assert "7 November 2020" in texts(card)
    assert "8 November 2020" in texts(card)


async def test_a_shared_card_is_for_everybody_and_names_no_contract_or_client(place: Place) -> None:
    card = await pasted(place)
    shared = shown(await place.asker.click(card, label="Share"))
    assert not shared.ephemeral
    assert score_of(texts(shared)) == score_of(texts(card))
    assert UNOFFICIAL in texts(shared)
    assert SECRET not in str(shared.components)
    [picture] = shared.attachments
    assert (await picture.read()).startswith(PICTURE)
    [seen] = place.channel.history(viewer=place.stranger)
    assert buttons(seen) == []


async def test_edit_and_retry_brings_the_text_and_the_score_back(place: Place) -> None:
    card = await pasted(place, shown="90%")
    form = await place.asker.click(card, label="Edit and retry")
    assert prefilled(form) == {"paste": LINES, "file": "", "shown": "90"}
    again = shown(
        await place.asker.submit_modal(form, {"paste": LINES + "\nmug, 1 star, $900, ended 2026-10-01"})
    )
    assert score_of(texts(again)) < score_of(texts(card))


async def test_buttons_of_an_estimate_say_that_it_is_gone_after_a_restart(
    place: Place, services: Services
) -> None:
    card = await pasted(place)
    form = await place.asker.click(card, label="Edit and retry")
    await place.env.restart_bot(SupportBot(services))
    for label in buttons(card):
        told = shown(await place.asker.click(card, label=label))
        assert told.ephemeral
        assert told.content.startswith(GONE)
    assert texts(shown(await place.asker.submit_modal(form, {"paste": LINES}))) == texts(card)


async def test_a_file_in_a_form_opened_before_a_restart_is_read_after_it(
    place: Place, services: Services
) -> None:
    form = await place.asker.slash(place.channel, "jss")
    await place.env.restart_bot(SupportBot(services))
    card = shown(await place.asker.submit_modal(form, {"file": ("contracts.csv", TABLE.encode())}))
    assert UNOFFICIAL in texts(card)
    assert len(card.attachments) == 1


def score_of(text: str) -> int:
    """The score in a card's headline."""
    line = next(line for line in text.splitlines() if line.startswith("### About "))
    return int(line.removeprefix("### About ").split()[0].rstrip("%"))
