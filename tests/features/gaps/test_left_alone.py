"""What no answer covers: its price is shown first, and every step has a way back."""

from datetime import timedelta

import pytest
from simcord.results import ResponseMessage

from bot.client import SupportBot
from bot.features.gaps import left_alone
from bot.services import Services
from bot.store.records import Mark
from tests.features.answers.writing import prefilled
from tests.features.gaps.asked import PRINT, ask, opened, queue, told
from tests.features.gaps.conftest import Clock
from tests.features.look import buttons, shown, texts
from tests.features.place import Place

RETROACTIVE = "is it retroactive"
LEAVE, UNDO, REMOVE = "Leave it alone", "Undo", "Take back"


async def proposed(place: Place, line: str) -> ResponseMessage:
    """Send the form for a line, and give the card that says what it would cost."""
    form = await place.moderator.click(await opened(place), label="Not covered")
    return shown(await place.moderator.submit_modal(form, {"line": line}))


async def answered(place: Place, question: str = RETROACTIVE) -> bool:
    card = shown(await place.asker.slash(place.channel, "ask", question=question, private=True))
    return "Yes. A moderator confirmed" in texts(card)


async def test_what_it_would_cost_is_shown_before_anything_is_learnt(
    place: Place, services: Services
) -> None:
    assert await answered(place)
    await ask(place, PRINT)
    card = await proposed(place, RETROACTIVE)
    assert "Nothing has changed yet." in texts(card)
    assert "I answer that now, with “Does the change cover contracts that ended before it?”." in texts(card)
    assert f"I would no longer answer one recent question that I answered:\n- “{RETROACTIVE}”" in texts(card)
    assert buttons(card) == [LEAVE, "Other words", "Back to the gap"]
    assert await answered(place)
    assert "1 not answered" in texts(await queue(place))


async def test_a_line_that_takes_nothing_away_says_so(place: Place) -> None:
    await ask(place, PRINT)
    card = texts(await proposed(place, "print a profile"))
    assert "I would still answer every recent question that I answered." in card
    assert "⚠" not in card


async def test_the_line_is_reworded_from_the_card_also_after_a_restart(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    card = await proposed(place, RETROACTIVE)
    await place.env.restart_bot(SupportBot(services))
    form = await place.moderator.click(card, label="Other words")
    assert prefilled(form) == {"line": RETROACTIVE}
    again = shown(await place.moderator.submit_modal(form, {"line": "print a profile"}))
    done = shown(await place.moderator.click(again, label=LEAVE))
    assert texts(done).startswith("From now on I leave questions like “print a profile” alone")


async def test_it_is_undone_with_a_tap_and_the_gap_is_back(place: Place, services: Services) -> None:
    await ask(place, PRINT)
    done = shown(await place.moderator.click(await proposed(place, RETROACTIVE), label=LEAVE))
    assert not await answered(place)
    await place.env.restart_bot(SupportBot(services))
    undone = shown(await place.moderator.click(done, label=UNDO))
    assert texts(undone) == f"I no longer leave questions like “{RETROACTIVE}” alone."
    assert await answered(place)
    assert "how do i print" in texts(await queue(place))


async def test_lines_are_listed_in_the_queue_taken_back_there_and_put_back(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    await place.moderator.click(await proposed(place, RETROACTIVE), label=LEAVE)
    listed = shown(await place.moderator.click(await queue(place), label="Left alone: 1"))
    assert RETROACTIVE in texts(listed)
    gone = shown(await place.moderator.click(listed, label=REMOVE))
    assert await answered(place)
    assert "Left alone" not in " ".join(buttons(await queue(place)))
    await place.moderator.click(gone, label=UNDO)
    assert not await answered(place)


async def test_many_lines_have_pages(place: Place, services: Services) -> None:
    lines = [f"line number {number}" for number in range(5)]
    await services.store.gaps.mark(place.guild.id, lines, Mark.NOT_COVERED, by=1, at=services.clock())
    first = shown(await place.moderator.click(await queue(place), label="Left alone: 5"))
    assert "line number 4" in texts(first)
    second = shown(await place.moderator.click(first, label="Next"))
    assert "line number 0" in texts(second)
    assert "line number 1" not in texts(second)


async def test_there_is_an_end_to_them(
    place: Place, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(left_alone, "MOST_LINES", 1)
    await services.store.gaps.mark(place.guild.id, ["a line"], Mark.NOT_COVERED, by=1, at=services.clock())
    await ask(place, PRINT)
    form = await place.moderator.click(await opened(place), label="Not covered")
    refused = told(await place.moderator.submit_modal(form, {"line": "another line"}))
    assert refused.content.startswith("I leave 1 lines alone here, which is the most.")


async def test_a_line_that_was_never_learnt_is_not_kept(
    place: Place, services: Services, clock: Clock
) -> None:
    await ask(place, PRINT)
    card = await proposed(place, RETROACTIVE)
    clock.go_on(timedelta(days=2))
    await services.store.gaps.purge_marks(before=clock(), proposed_before=clock() - timedelta(days=1))
    refused = told(await place.moderator.click(card, label=LEAVE))
    assert refused.content.startswith("That line has been changed in the meantime.")


async def test_who_lost_the_role_learns_and_takes_back_nothing(place: Place, services: Services) -> None:
    await ask(place, PRINT)
    card = await proposed(place, RETROACTIVE)
    place.env.backend.get_guild(place.guild.id).members[place.moderator.id].role_ids.clear()
    refused = told(await place.moderator.click(card, label=LEAVE))
    assert refused.content == "Only this server's moderators can do that."
    assert await answered(place)
