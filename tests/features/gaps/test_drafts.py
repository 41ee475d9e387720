"""A trusted member's reply to an unanswered question is offered as a draft, and goes when they take it back."""

import pytest

from bot.services import Services
from tests.features.gaps.asked import PRINT, ask, opened
from tests.features.look import buttons, latest, texts
from tests.features.place import Place

REPLY = "No, only the page itself can be printed."


@pytest.fixture(autouse=True)
async def trusted(place: Place, services: Services) -> None:
    """Sam is trusted here."""
    role = place.guild.create_role("Trusted")
    place.env.backend.get_guild(place.guild.id).members[place.stranger.id].role_ids.append(role.id)
    await services.preferences.choose(place.guild.id, "trusted_role", role.id, by=1)


async def drafts(services: Services) -> list[str]:
    return [draft.text for draft in await services.store.gaps.drafts([1])]


async def test_a_trusted_members_reply_is_offered_and_fills_the_form(place: Place) -> None:
    question = await ask(place, PRINT)
    before = len(place.said())
    reply = await place.stranger.send(place.channel, f"{place.bot} {REPLY}", reply_to=question)
    assert len(place.said()) <= before + 1
    gap = await opened(place)
    assert f"A trusted member [replied](https://discord.com/channels/{place.guild.id}/" in texts(gap)
    assert f"/{reply.id}): “{REPLY}”" in texts(gap)
    assert "Use as draft" in buttons(gap)
    form = await place.moderator.click(gap, label="Use as draft")
    assert REPLY in str(form.modal)


async def test_a_reply_to_the_bots_card_counts_as_one_to_the_question(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    await place.moderator.send(place.channel, f"{place.bot} {REPLY}", reply_to=latest(place.said()))
    assert await drafts(services) == [REPLY]
    assert "how do i print" in texts(await opened(place))


async def test_a_reply_that_the_bot_could_read_is_no_gap_itself(place: Place, services: Services) -> None:
    question = await ask(place, PRINT)
    words = "ask the wizard of the blue mountain instead"
    await place.stranger.send(place.channel, f"{place.bot} {words}", reply_to=question)
    [gap] = await services.store.gaps.of_guild(place.guild.id, since=services.clock())
    assert gap.text == PRINT


async def test_other_members_replies_and_empty_ones_are_not_kept(place: Place, services: Services) -> None:
    question = await ask(place, PRINT)
    await place.asker.send(place.channel, f"{place.bot} {REPLY}", reply_to=question)
    await place.stranger.send(place.channel, REPLY, reply_to=question)  # Discord sends it without its text
    await place.stranger.send(place.channel, place.bot, reply_to=question)
    await place.stranger.send(place.channel, f"{place.bot} {REPLY}")
    assert await drafts(services) == []


async def test_replies_to_answered_questions_are_not_kept(place: Place, services: Services) -> None:
    question = await ask(place, "is it retroactive?")
    await place.stranger.send(place.channel, f"{place.bot} {REPLY}", reply_to=question)
    assert await drafts(services) == []


async def test_a_reply_that_its_author_deletes_is_forgotten(place: Place, services: Services) -> None:
    question = await ask(place, PRINT)
    reply = await place.stranger.send(place.channel, f"{place.bot} {REPLY}", reply_to=question)
    gap = await opened(place)
    await place.stranger.delete(reply)
    assert await drafts(services) == []
    refused = (await place.moderator.click(gap, label="Use as draft")).response
    assert refused is not None
    assert refused.content.startswith("That reply is kept no more")


async def test_who_opted_out_leaves_no_draft(place: Place, services: Services) -> None:
    await services.store.opt_outs.add(services.store.user_hash(place.stranger.id), at=services.clock())
    question = await ask(place, PRINT)
    await place.stranger.send(place.channel, f"{place.bot} {REPLY}", reply_to=question)
    assert await drafts(services) == []
