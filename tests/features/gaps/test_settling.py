"""What a moderator does about a gap: add it to an answer, leave it alone, dismiss it; and that it stays so."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest
from simcord.results import ResponseMessage

from bot.assembly import open_services
from bot.client import SupportBot
from bot.features.gaps.queue import queue_of
from bot.services import Services
from bot.store.records import AnswerState, Change, Mark
from jss.answers.matcher import Matcher
from tests.features.gaps.asked import (
    ACCOUNTS,
    PRINT,
    PRINT_AGAIN,
    ask,
    demote,
    opened,
    options,
    queue,
    told,
    until,
)
from tests.features.gaps.conftest import Clock
from tests.features.look import buttons, latest, shown, texts
from tests.features.place import Place

LATER = timedelta(hours=1)
BACK = "Back to the queue"
NO_GAPS = "No open gaps"


async def marks(place: Place, services: Services) -> list[tuple[str, Mark]]:
    return [(each.text, each.mark) for each in await services.store.gaps.marks(place.guild.id)]


async def left_alone(place: Place, line: str) -> ResponseMessage:
    """Have a line left alone, past the card that says what that costs."""
    form = await place.moderator.click(await opened(place), label="Not covered")
    card = shown(await place.moderator.submit_modal(form, {"line": line}))
    return shown(await place.moderator.click(card, label="Leave it alone"))


async def test_a_gap_shows_its_wordings_and_what_may_be_done(place: Place) -> None:
    await ask(place, PRINT)
    await ask(place, PRINT_AGAIN)
    card = await opened(place)
    assert card.ephemeral
    assert "Also asked as:" in texts(card)
    assert "can i print my profile as a pdf?" in texts(card)
    assert "hey" not in texts(card)
    assert buttons(card) == [
        "Make an answer",
        "Add as phrasing",
        "Not covered",
        "Dismiss",
        "Explain",
        BACK,
    ]
    assert "Questions without a good answer" in texts(shown(await place.moderator.click(card, label=BACK)))


async def test_wordings_added_to_an_answer_are_live_at_once_and_settle_the_gap(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    await ask(place, PRINT_AGAIN)
    picker = shown(await place.moderator.click(await opened(place), label="Add as phrasing"))
    assert len(options(picker)) == 25
    added = shown(await place.moderator.select(picker, ["t-formula"]))
    assert texts(added).startswith("Added 2 wordings to “")
    assert texts(added).endswith("I now give that answer.")
    assert NO_GAPS in texts(shown(await place.moderator.click(added, label=BACK)))
    library = await services.knowledge.library(place.guild.id)
    assert {PRINT, "can i print my profile as a pdf?"} <= set(library.answers["t-formula"].phrasings)
    await ask(place, PRINT)
    assert library.answers["t-formula"].title in texts(latest(place.said()))
    [revision] = await services.store.answers.history(place.guild.id, "t-formula")
    assert revision.by == place.moderator.id
    assert revision.why.startswith("From the gaps: “how do i print")


async def test_wordings_added_are_taken_out_again_with_a_tap_whatever_was_edited_since(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    picker = shown(await place.moderator.click(await opened(place), label="Add as phrasing"))
    added = shown(await place.moderator.select(picker, ["t-formula"]))
    now = (await services.knowledge.library(place.guild.id)).answers["t-formula"]
    edit = replace(now, aliases=(*now.aliases, "sum"))
    await services.editing.edit(place.guild.id, edit, Change(by=1, at=services.clock()), seen=1)
    await place.env.restart_bot(SupportBot(services))
    undone = shown(await place.moderator.click(added, label="Undo"))
    shipped = services.knowledge.shipped.answers["t-formula"]
    assert texts(undone).startswith("Taken out of “")
    assert "one wording. The question is back in the queue." in texts(undone)
    after = (await services.knowledge.library(place.guild.id)).answers["t-formula"]
    assert after == replace(shipped, aliases=(*shipped.aliases, "sum"))
    assert "1 not answered" in texts(await queue(place))


async def test_an_answer_that_only_got_wordings_is_as_it_ships_when_they_are_taken_out(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    picker = shown(await place.moderator.click(await opened(place), label="Add as phrasing"))
    added = shown(await place.moderator.select(picker, ["t-formula"]))
    await place.moderator.click(added, label="Undo")
    standing = await services.editing.standing(place.guild.id, "t-formula")
    assert standing.state is AnswerState.SHIPPED


async def test_the_picker_goes_on_to_the_other_answers(place: Place) -> None:
    await ask(place, PRINT)
    gap = await opened(place)
    first = shown(await place.moderator.click(gap, label="Add as phrasing"))
    offered = options(first)
    [back, further] = buttons(first)
    assert further.startswith("The next ")
    second = shown(await place.moderator.click(first, label=further))
    assert not set(offered) & set(options(second))
    assert "Make an answer" in buttons(shown(await place.moderator.click(second, label=back)))


async def test_an_answer_retired_while_its_picker_is_open_is_said_so(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    picker = shown(await place.moderator.click(await opened(place), label="Add as phrasing"))
    change = Change(by=1, at=services.clock())
    await services.editing.retire(place.guild.id, "t-formula", change, seen=0)
    refused = told(await place.moderator.select(picker, ["t-formula"]))
    assert refused.content == "That answer has been retired in the meantime. Choose another one."
    assert await marks(place, services) == []


async def test_an_answer_edited_while_its_picker_is_open_keeps_both_changes(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    picker = shown(await place.moderator.click(await opened(place), label="Add as phrasing"))
    answer = services.knowledge.shipped.answers["t-formula"]
    change = Change(by=1, at=services.clock())
    await services.editing.edit(place.guild.id, replace(answer, text="Ours."), change, seen=0)
    await place.moderator.select(picker, ["t-formula"])
    now = (await services.knowledge.library(place.guild.id)).answers["t-formula"]
    assert now.text == "Ours."
    assert PRINT in now.phrasings


async def test_what_is_not_covered_is_left_alone_in_the_words_of_the_moderator(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    await left_alone(place, "print  a profile")
    assert NO_GAPS in texts(await queue(place))
    assert await marks(place, services) == [
        ("print a profile", Mark.NOT_COVERED),
        ("", Mark.DISMISSED),
    ]
    library = await services.knowledge.library(place.guild.id)
    assert library.matcher.not_covered[-1].text == "print a profile"


async def test_a_line_of_nothing_but_spaces_is_refused(place: Place, services: Services) -> None:
    await ask(place, PRINT)
    form = await place.moderator.click(await opened(place), label="Not covered")
    refused = told(await place.moderator.submit_modal(form, {"line": "   "}))
    assert refused.content == "Write the line that I shall leave alone; it was empty."
    assert await marks(place, services) == []


async def test_a_dismissed_gap_stays_away_also_in_other_words_until_it_is_taken_back(place: Place) -> None:
    await ask(place, PRINT)
    done = shown(await place.moderator.click(await opened(place), label="Dismiss"))
    assert texts(done).startswith("Dismissed: “how do i print my profile as pdf”")
    await ask(place, PRINT_AGAIN)
    assert NO_GAPS in texts(await queue(place))
    back = shown(await place.moderator.click(done, label="Undo"))
    assert texts(back).startswith("Back in the queue")
    assert "Asked 2 times" in texts(await queue(place))
    assert "Make an answer" in buttons(shown(await place.moderator.click(back, label="Open")))


async def test_a_dismissal_can_be_taken_back_after_a_restart(place: Place, services: Services) -> None:
    await ask(place, PRINT)
    done = shown(await place.moderator.click(await opened(place), label="Dismiss"))
    await place.env.restart_bot(SupportBot(services))
    await place.moderator.click(done, label="Undo")
    assert "1 not answered" in texts(await queue(place))


async def test_an_answered_gap_comes_back_when_it_was_asked_again_and_not_answered(
    place: Place, services: Services, clock: Clock
) -> None:
    await ask(place, PRINT)
    place.env.bot.dispatch("gap_answered", place.guild.id, 1, place.moderator.id)
    await until(lambda: marks(place, services))
    assert await marks(place, services) == [("", Mark.ANSWERED)]
    assert NO_GAPS in texts(await queue(place))
    clock.go_on(LATER)
    await ask(place, PRINT_AGAIN)
    assert "Asked once: 1 not answered" in texts(await queue(place))


async def test_the_button_finds_its_gap_although_the_queue_moved(place: Place) -> None:
    await ask(place, ACCOUNTS)
    gap = await opened(place)
    for _ in range(2):
        await ask(place, PRINT)
    done = shown(await place.moderator.click(gap, label="Dismiss"))
    assert "two accounts" in texts(done)


async def test_what_two_moderators_settle_is_settled_once(place: Place, services: Services) -> None:
    await ask(place, PRINT)
    first, second = await opened(place), await opened(place)
    await place.moderator.click(first, label="Dismiss")
    refused = told(await place.moderator.click(second, label="Dismiss"))
    assert refused.content == "That question has been settled in the meantime. /gaps shows the others."
    assert len(await marks(place, services)) == 1


async def test_a_gap_whose_question_is_gone_says_so(place: Place, services: Services) -> None:
    await ask(place, PRINT)
    gap = await opened(place)
    await services.store.personal.forget(place.asker.id)
    for label in ("Make an answer", "Add as phrasing", "Not covered", "Dismiss", "Explain"):
        refused = told(await place.moderator.click(gap, label=label))
        assert refused.content.startswith("That question is kept no more"), label


@pytest.mark.parametrize(
    "label", ["Make an answer", "Add as phrasing", "Not covered", "Dismiss", "Explain", BACK]
)
async def test_who_lost_the_role_is_refused_at_every_button(place: Place, label: str) -> None:
    await ask(place, PRINT)
    gap = await opened(place)
    demote(place)
    refused = told(await place.moderator.click(gap, label=label))
    assert refused.content == "Only this server's moderators can do that."


async def test_who_lost_the_role_while_writing_is_refused(place: Place, services: Services) -> None:
    await ask(place, PRINT)
    form = await place.moderator.click(await opened(place), label="Not covered")
    demote(place)
    refused = told(await place.moderator.submit_modal(form, {"line": "print a profile"}))
    assert refused.content == "Only this server's moderators can do that."
    assert await marks(place, services) == []


async def test_the_form_for_an_answer_is_filled_with_the_question_and_its_wordings(place: Place) -> None:
    await ask(place, PRINT)
    await ask(place, PRINT_AGAIN)
    form = await place.moderator.click(await opened(place), label="Make an answer")
    assert form.modal is not None
    assert "can i print my profile as a pdf?" in str(form.modal)


async def test_explain_says_why_and_leaves_the_gap_on_the_screen(place: Place) -> None:
    await ask(place, PRINT)
    gap = await opened(place)
    told = shown(await place.moderator.click(gap, label="Explain"))
    assert told.ephemeral
    assert "I leave it alone" in texts(told)
    assert "Make an answer" in buttons(gap)


async def test_what_an_earlier_version_kept_in_words_stays_settled_without_them(
    place: Place, services: Services, tmp_path: Path, matcher: Matcher
) -> None:
    store = services.store.gaps
    await store.mark(place.guild.id, [PRINT], Mark.DISMISSED, by=1, at=services.clock())
    async with open_services(f"sqlite:///{tmp_path / 'bot.sqlite3'}", matcher=matcher):
        pass
    assert PRINT not in str(await store.marks(place.guild.id))
    await ask(place, PRINT_AGAIN)
    assert NO_GAPS in texts(await queue(place))


async def test_who_is_forgotten_leaves_no_words_in_memory(place: Place) -> None:
    await ask(place, PRINT)
    await queue(place)
    meanings = queue_of(cast("SupportBot", place.env.bot))._meanings  # pyright: ignore[reportPrivateUsage] nobody sees it
    held = meanings._known, meanings._vectors  # pyright: ignore[reportPrivateUsage] as above
    assert PRINT in str(held[0].__dict__)
    confirm = shown(await place.asker.slash(place.channel, "privacy forget"))
    await place.asker.click(confirm, label="Delete it")
    await place.env.settle()
    assert PRINT not in str(held[0].__dict__)
    assert not held[1]._kept  # pyright: ignore[reportPrivateUsage] as above
