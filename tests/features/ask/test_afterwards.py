"""Questions that are edited or deleted after they were answered."""

import time
from collections.abc import AsyncGenerator
from pathlib import Path

import discord
import pytest

from bot.client import SupportBot
from bot.features.ask.afterwards import ON_ITS_WAY_S
from bot.services import Services
from bot.store.records import Way
from jss.answers.matcher import Matcher
from jss.answers.reply import Outcome
from tests.features.ask.watching import ASKED, OPEN, RETROACTIVE, Clock, Watch, watching_services
from tests.features.look import ENGLISH, shown, texts

OPEN_CONTRACTS = "do open contracts hurt my score?"


@pytest.fixture
async def services(tmp_path: Path, matcher: Matcher, clock: Clock) -> AsyncGenerator[Services]:
    async with watching_services(tmp_path, matcher, clock) as opened:
        yield opened


@pytest.fixture
def simcord_bot(services: Services) -> SupportBot:
    return SupportBot(services, watch_channels=True)


@pytest.fixture(params=["watched", "mention"])
async def question(watch: Watch, request: pytest.FixtureRequest) -> discord.Message:
    """A question that was answered, overheard or asked directly."""
    mention = f"{watch.place.bot} " if request.param == "mention" else ""
    sent = await watch.asked(mention + ASKED)
    assert watch.answers() == [RETROACTIVE]
    return sent


def changed(question: discord.Message, text: str) -> str:
    """Other words, said the same way."""
    return question.content.replace(ASKED, text)


async def restart(watch: Watch) -> None:
    await watch.place.env.restart_bot(SupportBot(watch.services, watch_channels=True))


async def kept(watch: Watch) -> list[str]:
    return [each.text for each in await watch.services.store.questions.recent(watch.place.guild.id)]


@pytest.mark.parametrize("restarted", [False, True])
async def test_the_answer_goes_when_its_question_is_deleted(
    watch: Watch, question: discord.Message, restarted: bool
) -> None:
    if restarted:
        await restart(watch)
    await watch.place.asker.delete(question)
    assert watch.answers() == []


async def test_answers_go_when_their_questions_are_swept_away_together(
    watch: Watch, question: discord.Message
) -> None:
    other = await watch.place.stranger.send(watch.place.channel, f"{watch.place.bot} {OPEN_CONTRACTS}")
    assert watch.answers() == [RETROACTIVE, OPEN]
    watch.place.env.backend.bulk_delete_messages(watch.place.channel.id, [question.id, other.id])
    await watch.place.env.settle()
    assert watch.answers() == []


async def test_a_sweep_waits_once_for_all_answers_that_are_on_their_way(
    watch: Watch, services: Services
) -> None:
    place = watch.place
    asked = [await place.stranger.send(place.channel, f"{place.bot} {OPEN_CONTRACTS}") for _ in range(4)]
    for each in asked:  # as it is before their answers have arrived
        [logged] = await services.store.questions.about_message(each.id)
        await services.store.questions.drop(logged.question_id)
        await services.store.questions.log(logged.question)
    begun = time.perf_counter()
    place.env.backend.bulk_delete_messages(place.channel.id, [each.id for each in asked])
    await place.env.settle()
    assert ON_ITS_WAY_S <= time.perf_counter() - begun < 2 * ON_ITS_WAY_S


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_question_that_becomes_another_gets_the_other_answer_in_place(
    watch: Watch, question: discord.Message, restarted: bool
) -> None:
    if restarted:
        await restart(watch)
    [before] = watch.place.said()
    await watch.edited(question, changed(question, OPEN_CONTRACTS))
    assert watch.answers() == [OPEN]
    assert watch.place.said()[0].id == before.id
    assert await kept(watch) == [OPEN_CONTRACTS]
    assert watch.place.pings() == {"parse": []}
    await watch.place.asker.delete(question)
    assert watch.answers() == []


async def test_the_buttons_of_the_other_answer_know_the_new_question(
    watch: Watch, question: discord.Message
) -> None:
    await watch.edited(question, changed(question, OPEN_CONTRACTS))
    assert shown(await watch.place.stranger.click(watch.place.said()[0], label="Helped")).ephemeral
    [number] = {each.question_id for each in await watch.services.store.questions.about_message(question.id)}
    assert len(await watch.services.store.votes.of_question(number)) == 1


@pytest.mark.parametrize("text", ["never mind", "thanks!", "I got it, it is retroactive"])
async def test_a_message_that_asks_nothing_any_more_loses_its_overheard_answer(
    watch: Watch, text: str
) -> None:
    sent = await watch.asked()
    await watch.edited(sent, text)
    assert watch.answers() == []
    assert await kept(watch) == []


async def test_a_mention_that_only_thanks_now_loses_its_answer(watch: Watch) -> None:
    sent = await watch.asked(f"{watch.place.bot} {ASKED}")
    await watch.edited(sent, f"{watch.place.bot} thanks")
    assert watch.answers() == []


async def test_a_mention_that_is_not_covered_any_more_is_told_so_in_place(watch: Watch) -> None:
    sent = await watch.asked(f"{watch.place.bot} {ASKED}")
    await watch.edited(sent, f"{watch.place.bot} who is the best football player?")
    [said] = watch.place.said()
    assert ENGLISH("not-covered") in texts(said)
    [logged] = await watch.services.store.questions.recent(watch.place.guild.id)
    assert logged.outcome is Outcome.ABSTAINED


async def test_a_mention_that_was_not_covered_is_answered_in_place_when_it_is_reworded(watch: Watch) -> None:
    sent = await watch.asked(f"{watch.place.bot} who is the best football player?")
    await watch.edited(sent, f"{watch.place.bot} {ASKED}")
    assert watch.answers() == [RETROACTIVE]


async def test_a_follow_up_keeps_what_it_follows_when_a_slip_is_mended(watch: Watch) -> None:
    place = watch.place
    await watch.asked(f"{place.bot} {ASKED}")
    sent = await place.asker.send(
        place.channel, "do open contracts hurts my score?", reply_to=place.said()[0]
    )
    await watch.edited(sent, OPEN_CONTRACTS)
    assert watch.answers() == [RETROACTIVE, OPEN]
    [logged] = await watch.services.store.questions.about_message(sent.id)
    assert (logged.question.text, logged.question.way) == (OPEN_CONTRACTS, Way.REPLY)


async def test_a_reply_that_asks_nothing_any_more_loses_its_answer(watch: Watch) -> None:
    place = watch.place
    await watch.asked(f"{place.bot} {ASKED}")
    sent = await place.asker.send(place.channel, OPEN_CONTRACTS, reply_to=place.said()[0])
    await watch.edited(sent, "I had pancakes for breakfast")
    assert watch.answers() == [RETROACTIVE]
    assert await kept(watch) == [ASKED]


async def test_a_direct_message_is_judged_again_too(watch: Watch) -> None:
    person = watch.place.asker
    await person.send_dm(ASKED)
    asked, answer = person.user.dm_channel.history()
    assert RETROACTIVE in texts(answer)
    await person.user.edit(asked, OPEN_CONTRACTS)
    assert OPEN in texts(person.user.dm_channel.history()[-1])
    await person.user.delete(asked)
    assert person.user.dm_channel.history() == []


async def test_a_pin_changes_nothing(watch: Watch, question: discord.Message) -> None:
    sent = len(watch.place.env.http_requests)
    await watch.place.moderator.set_pinned(question, pinned=True)
    assert [each.method for each in watch.place.env.http_requests[sent:] if each.method != "GET"] == []
    assert watch.answers() == [RETROACTIVE]


async def test_an_answer_that_was_dismissed_stays_so(watch: Watch, question: discord.Message) -> None:
    await watch.place.asker.click(watch.place.said()[0], label="Dismiss")
    await watch.edited(question, changed(question, OPEN_CONTRACTS))
    assert watch.answers() == []
    await watch.place.asker.delete(question)


async def test_a_message_that_becomes_a_question_soon_is_answered(watch: Watch) -> None:
    sent = await watch.asked("I was thinking about the change.")
    assert watch.answers() == []
    await watch.edited(sent, ASKED)
    assert watch.answers() == [RETROACTIVE]


async def test_a_message_that_becomes_a_question_late_is_not(watch: Watch) -> None:
    sent = await watch.asked("I was wondering about this.")
    await watch.later(6)
    await watch.edited(sent, ASKED)
    assert watch.answers() == []


async def test_an_edit_during_the_pause_counts_and_leads_to_one_answer(watch: Watch) -> None:
    sent = await watch.place.asker.send(watch.place.channel, ASKED)
    await watch.edited(sent, OPEN_CONTRACTS)
    assert watch.answers() == [OPEN]


async def test_one_who_edits_on_and_on_is_not_followed_for_ever(watch: Watch) -> None:
    await watch.choose("person_a_minute", 2)
    sent = await watch.place.asker.send(watch.place.channel, f"{watch.place.bot} {ASKED}")
    for text in (OPEN_CONTRACTS, ASKED):
        await watch.place.asker.edit(sent, f"{watch.place.bot} {text}")
    assert watch.answers() == [OPEN]


class TestWithoutTheIntent:
    @pytest.fixture
    def simcord_bot(self, services: Services) -> SupportBot:
        return SupportBot(services)

    async def test_a_mention_is_judged_again_as_long_as_it_is_one(self, watch: Watch) -> None:
        sent = await watch.asked(f"{watch.place.bot} {ASKED}")
        await watch.edited(sent, f"{watch.place.bot} {OPEN_CONTRACTS}")
        assert watch.answers() == [OPEN]
        await watch.edited(sent, "not for you any more")
        assert watch.answers() == [OPEN]
        await watch.place.asker.delete(sent)
        assert watch.answers() == []
