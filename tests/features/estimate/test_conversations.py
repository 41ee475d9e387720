"""Estimates from the command or the form to the card, and the buttons below it."""

from threading import get_ident

import pytest

from bot.client import SupportBot
from bot.estimating import Report
from bot.features.estimate import buttons as buttons_below
from bot.features.estimate.table import table
from bot.services import Services
from bot.words import Words
from tests.features.estimate.paper import CHATTER, LINES, PROFILE, SECRET, TABLE, pasted, prefilled
from tests.features.look import buttons, shown, texts
from tests.features.place import Place

UNOFFICIAL = "unofficial estimate (rules of 2026)"
PICTURE = b"\x89PNG\r\n\x1a\n"
GONE = "What you paste is forgotten within an hour"


async def test_the_form_asks_for_a_paste_a_file_and_the_shown_score(place: Place) -> None:
    form = await place.asker.slash(place.channel, "jss", shown=92)
    assert prefilled(form) == {"paste": "", "file": "", "shown": "92"}


async def test_a_pasted_profile_gives_a_private_card_with_a_picture(place: Place) -> None:
    card = await pasted(place, PROFILE)
    assert card.ephemeral
    assert UNOFFICIAL in texts(card)
    assert "forgotten within an hour" in texts(card)
    [picture] = card.attachments
    assert (await picture.read()).startswith(PICTURE)
    assert buttons(card)[-2:] == ["Edit and retry", "Share"]
    assert place.channel.history(viewer=place.stranger) == []


async def test_a_score_is_shown_with_its_range_windows_and_reasons(place: Place) -> None:
    card = await pasted(place)
    head, why, windows, *_ = texts(card).splitlines()
    assert head.startswith("### About ")
    assert why == "8 good, 1 bad (2 stars, $300) in the last 12 months"
    assert windows.startswith("Best of: 6 m ")
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


async def test_each_contract_is_listed_with_its_table(place: Place) -> None:
    each = shown(await place.asker.click(await pasted(place), label="Each contract"))
    assert each.ephemeral
    assert f"{SECRET} logo 1" in texts(each)
    [table] = each.attachments
    assert table.filename == "contracts.csv"
    assert f"{SECRET} shop" in (await table.read()).decode("utf-8-sig")


async def test_before_and_after_are_drawn_and_told(place: Place) -> None:
    card = shown(await place.asker.click(await pasted(place), label="Before / after"))
    assert card.ephemeral
    assert "7 Nov 2020, the day before: about" in texts(card)
    assert "8 Nov 2020, the first day after: about" in texts(card)
    assert "1 contract here ended without feedback." in texts(card)
    [picture] = card.attachments
    assert (await picture.read()).startswith(PICTURE)


async def test_where_no_contract_was_read_there_is_no_picture(place: Place) -> None:
    card = await pasted(place, CHATTER)
    assert card.attachments == []


async def test_a_text_as_long_as_the_form_is_said_to_have_lost_its_end(place: Place) -> None:
    long = ("logo, client Bo, 5 stars, $120, ended 2026-03-14\n" * 100)[:3995]
    assert "its end is probably missing" in texts(await pasted(place, long))
    assert "its end is probably missing" not in texts(await pasted(place, long[:3900]))
    form = await place.asker.slash(place.channel, "jss")
    assert "Up to 4,000 characters; longer: use the file." in str(form.modal)


async def test_the_list_of_very_many_contracts_does_not_hold_up_the_others(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[int] = set()

    def noted(report: Report, words: Words) -> bytes:
        threads.add(get_ident())
        return table(report, words)

    monkeypatch.setattr(buttons_below, "table", noted)
    await place.asker.click(await pasted(place), label="Each contract")
    assert threads
    assert get_ident() not in threads


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
