"""What-ifs: what would change the score, tried in a few taps on one private message."""

import pytest
from simcord.results import ResponseMessage

from bot.client import SupportBot
from bot.services import Services
from tests.features.estimate.paper import SECRET, pasted
from tests.features.look import buttons, menus, shown, texts
from tests.features.place import Place

PICTURE = b"\x89PNG\r\n\x1a\n"
PASTE = f"""
{SECRET} logo, client Acme, 5 stars, $120, ended 2026-10-14
{SECRET} page, client Bolt, 5 stars, $900, ended 2026-09-02
{SECRET} shop, client Cora, 2 stars, $400, ended 2026-07-15
{SECRET} poster, client Dune, 4.5 stars, $80, ended 2026-03-10
{SECRET} app, client Echo, 5 stars, $5000, ended 2025-10-01
{SECRET} site, client Jade, $800, started 2026-05-01, still open
"""
SECOND_OPEN = f"{PASTE}banner, client Zed, $2000, started 2026-10-01, still open"
REVIEW, OPEN = "A bad review of ...", "If an open contract ends today ..."


async def opened(place: Place, paste: str = PASTE) -> ResponseMessage:
    return shown(await place.asker.click(await pasted(place, paste), label="What if ..."))


async def chosen(place: Place, message: ResponseMessage, menu: str, option: str) -> ResponseMessage:
    """Choose an option of a menu by the words that people see."""
    found = menus(message)[menu]
    return shown(await place.asker.select(message, [found.values[option]], custom_id=found.custom_id))


async def test_it_says_first_where_it_stands_and_when_the_bad_one_gets_too_old(place: Place) -> None:
    offer = await opened(place)
    assert offer.ephemeral
    title, now, *rest = texts(offer).splitlines()
    assert title == "### What if ..."
    assert now.startswith("Now: About 79 %")
    assert f"16 Jan 2027: {SECRET} shop (2 stars) leaves the 6 months: 79 → 100" in "\n".join(rest)
    assert buttons(offer) == ["1 more at 5 stars → 82", "6 more at 5 stars → 90"]


async def test_what_is_unknown_and_the_announcement_are_not_repeated(place: Place) -> None:
    offer = await opened(place)
    tried = shown(await place.asker.click(offer, label="1 more at 5 stars → 82"))
    for card in (offer, tried):
        assert "What I don't know" not in texts(card)
        assert "announcement" not in texts(card)


async def test_a_tap_shows_how_far_the_score_moves_and_the_picture_with_it(place: Place) -> None:
    offer = await opened(place)
    one = shown(await place.asker.click(offer, label="1 more at 5 stars → 82"))
    assert one.id == offer.id
    assert texts(one).startswith(
        "### 79 → 82 (+3)\nWith one more job at 5 stars, of $100, from a new client.\n"
    )
    first = await one.attachments[0].read()
    more = shown(await place.asker.click(one, label="6 more at 5 stars → 90"))
    assert "With 6 more jobs at 5 stars, of $100 each, from new clients." in texts(more)
    [picture] = more.attachments
    assert (await picture.read()) != first
    assert first.startswith(PICTURE)


async def test_back_leads_to_the_choice_again(place: Place) -> None:
    offer = await opened(place)
    first = texts(offer)
    tried = shown(await place.asker.click(offer, label="1 more at 5 stars → 82"))
    assert texts(tried) != first
    back = shown(await place.asker.click(tried, label="Back"))
    assert back.id == offer.id
    assert texts(back) == first
    assert back.attachments == []


async def test_a_bad_review_costs_more_the_larger_the_job(place: Place) -> None:
    offer = await opened(place)
    options = list(menus(offer)[REVIEW].values)
    assert [option.partition(" → ")[0] for option in options] == [
        "a job up to $250",
        "a job up to $1,000",
        "a job over $1,000",
    ]
    small = moved_to(await chosen(place, offer, REVIEW, options[0]))
    tried = await chosen(place, offer, REVIEW, options[2])
    assert "With 1 star for a job over $1,000, from a new client." in texts(tried)
    assert moved_to(tried) < small < 79
    assert options[2].endswith(f" → {moved_to(tried)}")


async def test_what_upwork_shows_of_the_real_contracts_says_nothing_of_changed_ones(place: Place) -> None:
    card = await pasted(place, f"Job Success\n97%\nEligible jobs (9)\n\n{PASTE}")
    assert "Upwork shows 97; this text gives " in texts(card)
    offer = shown(await place.asker.click(card, label="What if ..."))
    changed = shown(await place.asker.click(offer, label=buttons(offer)[0]))
    assert "Upwork shows" not in texts(changed)


@pytest.mark.parametrize(
    ("ending", "sentence"),
    [
        ("No feedback", "ends today without feedback."),
        ("5 stars", "ends today with 5 stars."),
        ("2 stars", "ends today with 2 stars."),
    ],
)
async def test_one_open_contract_is_chosen_and_ended_in_three_ways(
    place: Place, ending: str, sentence: str
) -> None:
    offer = await opened(place, SECOND_OPEN)
    asked = await chosen(place, offer, OPEN, "banner")
    assert texts(asked).startswith("### If banner ends today\nNo feedback → 79 (no change)\n5 stars → ")
    assert buttons(asked) == ["No feedback", "5 stars", "2 stars", "Back"]
    promised = texts(asked)
    tried = shown(await place.asker.click(asked, label=ending))
    assert f"If banner {sentence}" in texts(tried)
    assert f"{ending} → {moved_to(tried)}" in promised
    assert len(tried.attachments) == 1


async def test_all_open_contracts_can_end_at_once(place: Place) -> None:
    offer = await opened(place, SECOND_OPEN)
    assert list(menus(offer)[OPEN].values) == ["All 2 open contracts", f"{SECRET} site", "banner"]
    asked = await chosen(place, offer, OPEN, "All 2 open contracts")
    tried = shown(await place.asker.click(asked, label="2 stars"))
    assert "If all 2 open contracts end today with 2 stars." in texts(tried)
    both = moved_to(tried)
    alone = await chosen(place, tried, OPEN, "banner")
    assert both < moved_to(shown(await place.asker.click(alone, label="2 stars")))


async def test_without_an_open_contract_there_is_none_to_choose(place: Place) -> None:
    offer = await opened(place, "\n".join(PASTE.splitlines()[:-1]))
    assert list(menus(offer)) == [REVIEW]


async def test_ninety_out_of_reach_is_told_and_not_offered(place: Place) -> None:
    bad = "\n".join(f"job {n}, client C{n}, 1 star, $500, ended 2026-10-0{n}" for n in range(1, 9))
    offer = await opened(place, bad)
    assert "90 is out of reach by new jobs alone (more than 40)" in texts(offer)
    assert [label.partition(" → ")[0] for label in buttons(offer)] == ["1 more at 5 stars"]


async def test_where_there_is_no_score_it_tells_what_makes_one_appear(place: Place) -> None:
    offer = await opened(place, "logo, client Bo, 5 stars, $120, ended 2026-10-14")
    assert buttons(offer) == ["1 more at 5 stars → 100"]
    tried = shown(await place.asker.click(offer, label="1 more at 5 stars → 100"))
    assert texts(tried).startswith("### no score → 100\n")


async def test_a_change_that_no_longer_fits_the_contracts_is_told(place: Place) -> None:
    card = await pasted(place, PASTE)
    asked = await chosen(
        place, shown(await place.asker.click(card, label="What if ...")), OPEN, f"{SECRET} site"
    )
    form = await place.asker.click(card, label="Edit and retry")
    await place.asker.submit_modal(form, {"paste": "logo, client Bo, 5 stars, $120, ended 2026-10-14"})
    [told] = (await place.asker.click(asked, label="5 stars")).followups
    assert told.ephemeral
    assert told.content == "That change no longer fits your contracts. Press What if again."


async def test_after_a_restart_menus_and_buttons_say_that_the_estimate_is_gone(
    place: Place, services: Services
) -> None:
    offer = await opened(place)
    tried = shown(await place.asker.click(offer, label="1 more at 5 stars → 82"))
    await place.env.restart_bot(SupportBot(services))
    for label in buttons(tried):
        assert shown(await place.asker.click(tried, label=label)).content.startswith(
            "What you paste is forgotten"
        )
    for name, menu in menus(tried).items():
        told = await chosen(place, tried, name, next(iter(menu.values)))
        assert told.content.startswith("What you paste is forgotten")


def moved_to(message: ResponseMessage) -> int:
    """The score after the arrow of the headline."""
    return int(texts(message).splitlines()[0].partition(" → ")[2].split()[0])
