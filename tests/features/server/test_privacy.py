"""What a person learns about what is kept, and how it goes."""

import json

import pytest

from bot.services import Services
from tests.features.look import ENGLISH, shown, texts
from tests.features.place import Place

RETROACTIVE = "is it retroactive?"


async def test_all_that_is_kept_is_told_with_counts_here_and_in_direct_messages(place: Place) -> None:
    await place.asker.slash(place.channel, "ask", question=RETROACTIVE)
    told = shown(await place.asker.slash(place.channel, "privacy show"))
    assert told.ephemeral
    assert "Questions you asked: 1" in texts(told)
    assert ENGLISH("privacy-in") in texts(told)
    assert "Questions you asked: 1" in texts(shown(await place.asker.user.slash("privacy show")))
    assert "Questions you asked: 0" in texts(shown(await place.stranger.slash(place.channel, "privacy show")))


async def test_the_export_is_one_private_file_with_ones_own_rows(place: Place, services: Services) -> None:
    await place.asker.slash(place.channel, "ask", question=RETROACTIVE)
    await place.stranger.slash(place.channel, "ask", question="does it hurt to close?")
    sent = shown(await place.asker.slash(place.channel, "privacy export"))
    assert sent.ephemeral
    [file] = sent.attachments
    exported = json.loads(await file.read())
    assert exported["hash"] == services.store.user_hash(place.asker.id)
    assert [row["text"] for row in exported["kept"]["question"]] == [RETROACTIVE]


async def test_forgetting_is_asked_once_more_and_then_leaves_nothing_even_in_memory(
    place: Place, services: Services
) -> None:
    estimate = shown(
        await place.asker.slash(place.channel, "jss", outcomes="logo, 5 stars, $120, ended 2026-03-01")
    )
    await place.asker.slash(place.channel, "ask", question=RETROACTIVE)
    confirm = shown(await place.asker.slash(place.channel, "privacy forget"))
    assert confirm.ephemeral
    assert await services.store.personal.export(place.asker.id)
    done = shown(await place.asker.click(confirm, label=ENGLISH("button-forget-me")))
    assert texts(done) == ENGLISH("privacy-forgotten", rows=1)
    assert await services.store.personal.export(place.asker.id) == {}
    gone = shown(await place.asker.click(estimate, label=ENGLISH("button-edit-retry")))
    assert gone.content == ENGLISH("estimate-gone")


@pytest.mark.parametrize("in_server", [True, False])
async def test_opting_out_keeps_ones_questions_out_of_the_queue_until_one_opts_in(
    place: Place,
    services: Services,
    in_server: bool,
) -> None:
    person = services.store.user_hash(place.asker.id)

    async def say(name: str) -> str:
        if in_server:
            return texts(shown(await place.asker.slash(place.channel, name)))
        return texts(shown(await place.asker.user.slash(name)))

    assert await say("privacy opt-out") == ENGLISH("privacy-opted-out")
    assert await services.store.opt_outs.has(person)
    assert ENGLISH("privacy-out") in await say("privacy show")
    assert await say("privacy opt-in") == ENGLISH("privacy-opted-in")
    assert not await services.store.opt_outs.has(person)
