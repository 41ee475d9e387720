"""Watched channels: when the bot speaks without having been asked, and above all when it does not."""

from collections.abc import AsyncGenerator
from pathlib import Path

import discord
import pytest
from simcord import MemberActor

from bot.client import SupportBot
from bot.features.ask.watched import PAUSE_S
from bot.services import Services
from bot.store.records import Way
from jss.answers.matcher import Matcher
from tests.features.ask.watching import ASKED, OPEN, RETROACTIVE, Clock, Watch, watching_services
from tests.features.look import ENGLISH, buttons, shown, texts


@pytest.fixture
async def services(tmp_path: Path, matcher: Matcher, clock: Clock) -> AsyncGenerator[Services]:
    async with watching_services(tmp_path, matcher, clock) as opened:
        yield opened


@pytest.fixture
def simcord_bot(services: Services) -> SupportBot:
    return SupportBot(services, watch_channels=True)


async def logged(watch: Watch) -> list[Way]:
    return [each.way for each in await watch.services.store.questions.recent(watch.place.guild.id)]


async def test_a_clear_question_is_answered_after_a_pause_and_pings_nobody(watch: Watch) -> None:
    place = watch.place
    sent = await place.asker.send(place.channel, ASKED)
    await place.env.advance_time(PAUSE_S - 1)
    assert watch.answers() == []
    await place.env.advance_time(2)
    assert watch.answers() == [RETROACTIVE]
    [answer] = place.said()
    assert answer.reference is not None
    assert answer.reference.message_id == sent.id
    assert place.pings() == {"parse": []}
    assert buttons(answer) == [
        ENGLISH(f"button-{one}") for one in ("helped", "not-quite", "ask-human", "dismiss")
    ]
    assert await logged(watch) == [Way.WATCHED]


async def test_the_asker_and_a_moderator_may_dismiss_it_and_nobody_else(watch: Watch) -> None:
    place = watch.place
    await watch.asked()
    refused = shown(await place.stranger.click(place.said()[0], label="Dismiss"))
    assert refused.content == ENGLISH("not-yours-dismiss")
    await place.asker.click(place.said()[0], label="Dismiss")
    assert watch.answers() == []
    await watch.asked("do open contracts hurt my score?", by=place.stranger)
    await place.moderator.click(place.said()[0], label="Dismiss")
    assert watch.answers() == []


@pytest.mark.parametrize(
    "text",
    [
        "that is retroactive, I read",  # no question
        "what about feedback?",  # unsure
        "who is the best football player?",  # not covered
        "thanks!",
        "hello?",
    ],
)
async def test_what_it_would_not_answer_for_sure_is_left_alone_and_not_even_logged(
    watch: Watch, text: str
) -> None:
    await watch.asked(text)
    assert watch.answers() == []
    assert await logged(watch) == []


@pytest.mark.parametrize(
    "text",
    [
        "is it retroactive?",
        "what's next?",
        "should i close it?",
        "what is a good score on duolingo?",
        "does anyone know why my score dropped in valorant?",
        "why did my score disappear? i was playing tetris",
    ],
)
async def test_a_question_that_does_not_say_what_it_is_about_is_left_alone(watch: Watch, text: str) -> None:
    await watch.asked(text)
    assert watch.answers() == []
    assert await logged(watch) == []


async def test_a_question_to_somebody_is_left_alone(watch: Watch) -> None:
    place = watch.place
    await watch.asked(f"{place.stranger.mention} {ASKED}")
    await watch.asked(f"{place.guild.roles['Keepers'].mention} {ASKED}", by=place.moderator)
    opinion = await place.stranger.send(place.channel, "I heard about a change.")
    await place.asker.send(place.channel, ASKED, reply_to=opinion)
    await watch.pause()
    assert watch.answers() == []


async def test_other_bots_and_webhooks_are_left_alone(watch: Watch) -> None:
    place = watch.place
    await watch.asked(by=place.guild.add_member(place.env.create_user("Other", bot=True)))
    await place.guild.create_webhook(place.channel).send(ASKED)
    await watch.pause()
    assert watch.answers() == []


async def test_other_channels_are_left_alone_and_so_are_threads_below_a_watched_one(watch: Watch) -> None:
    place = watch.place
    other = place.guild.create_text_channel("off-topic")
    await place.asker.send(other, ASKED)
    backend = place.env.backend
    thread = backend.create_thread(place.channel.id, "a talk", place.asker.id)
    backend.create_message(thread.id, place.asker.id, ASKED)
    await place.env.settle()
    await watch.pause()
    assert {each.channel_id for each in await watch.services.store.questions.recent(place.guild.id)} == set()


async def test_a_mention_in_a_watched_channel_is_answered_once_and_at_once(watch: Watch) -> None:
    place = watch.place
    await place.asker.send(place.channel, f"{place.bot} {ASKED}")
    assert watch.answers() == [RETROACTIVE]
    await watch.pause()
    assert watch.answers() == [RETROACTIVE]
    assert await logged(watch) == [Way.MENTION]


async def test_it_is_silent_when_a_person_has_answered(watch: Watch) -> None:
    place = watch.place
    for reply in (True, False):
        sent = await place.asker.send(place.channel, ASKED)
        await place.stranger.send(place.channel, "yes, it is", reply_to=sent if reply else None)
        await watch.pause()
        await watch.later(30)
    assert watch.answers() == []
    assert await logged(watch) == []


async def test_another_person_who_asks_something_else_meanwhile_does_not_keep_it_silent(watch: Watch) -> None:
    place = watch.place
    await place.asker.send(place.channel, ASKED)
    await place.stranger.send(place.channel, "do open contracts hurt my score?")
    await watch.pause()
    assert sorted(watch.answers()) == [OPEN, RETROACTIVE]


async def test_nobody_is_answered_in_the_middle_of_a_conversation(watch: Watch) -> None:
    place = watch.place
    await watch.asked("I have read the announcement twice now.")
    await watch.asked()
    assert watch.answers() == []
    await watch.later(11)
    await watch.asked()
    assert watch.answers() == [RETROACTIVE]
    opinion = await place.stranger.send(place.channel, "My contracts are all open.")
    await place.moderator.send(place.channel, "that is fine", reply_to=opinion)
    await watch.later(9)
    await watch.asked("do open contracts hurt my score?", by=place.stranger)
    assert watch.answers() == [RETROACTIVE]


async def test_a_greeting_in_front_does_not_count_as_a_conversation(watch: Watch) -> None:
    await watch.asked("hello everyone")
    await watch.asked()
    assert watch.answers() == [RETROACTIVE]


async def test_the_same_answer_is_given_once_within_the_pause_that_the_server_chose(watch: Watch) -> None:
    await watch.choose("quiet_minutes", 30)
    await watch.asked()
    await watch.later(15)
    await watch.asked("does the jss change count for old contracts too?", by=watch.place.stranger)
    assert watch.answers() == [RETROACTIVE]
    await watch.later(16)
    await watch.asked("does the jss change count for old contracts too?", by=watch.place.moderator)
    assert watch.answers() == [RETROACTIVE, RETROACTIVE]


async def test_it_is_given_once_though_the_bot_restarts_in_between(watch: Watch) -> None:
    await watch.asked()
    await watch.place.env.restart_bot(SupportBot(watch.services, watch_channels=True))
    await watch.later(5)
    await watch.asked(by=watch.place.stranger)
    assert watch.answers() == [RETROACTIVE]


async def test_two_who_ask_the_same_at_the_same_time_get_one_answer(watch: Watch) -> None:
    place = watch.place
    await place.asker.send(place.channel, ASKED)
    await place.stranger.send(place.channel, "does the jss change count for old contracts too?")
    await watch.pause()
    assert watch.answers() == [RETROACTIVE]


async def test_of_two_answers_only_the_one_not_given_yet_is_given(watch: Watch) -> None:
    await watch.asked(f"{ASKED} and do open contracts hurt my score?")
    [both] = watch.place.said()
    assert RETROACTIVE in texts(both)
    assert OPEN in texts(both)
    await watch.later(5)
    await watch.asked("do open contracts hurt my score?", by=watch.place.stranger)
    assert len(watch.answers()) == 1


async def test_it_posts_no_more_in_a_minute_than_the_server_wants(watch: Watch) -> None:
    await watch.choose("channel_a_minute", 1)
    await watch.place.asker.send(watch.place.channel, ASKED)
    await watch.place.stranger.send(watch.place.channel, "do open contracts hurt my score?")
    await watch.pause()
    assert watch.answers() == [RETROACTIVE]
    assert await logged(watch) == [Way.WATCHED]


async def test_a_question_deleted_during_the_pause_is_not_answered(watch: Watch) -> None:
    sent = await watch.place.asker.send(watch.place.channel, ASKED)
    await watch.place.asker.delete(sent)
    await watch.pause()
    assert watch.answers() == []
    assert await logged(watch) == []


async def test_a_post_in_a_watched_forum_is_answered_by_its_title_and_nothing_else_in_it_is(
    watch: Watch,
) -> None:
    post = await watch.post("Is the JSS change retroactive?", "My contracts ended in 2019.")
    assert watch.answers(post) == [RETROACTIVE]
    await watch.later(20)
    await watch.place.stranger.send(post, "do open contracts hurt my score?")
    await watch.pause()
    assert watch.answers(post) == [RETROACTIVE]
    assert watch.answers(await watch.post("Hello from Peru", "I am new here.")) == []


async def test_every_post_is_a_channel_of_its_own(watch: Watch) -> None:
    for person in (watch.place.asker, watch.place.stranger):
        assert watch.answers(await watch.post("Old contracts", ASKED, by=person)) == [RETROACTIVE]


async def test_a_channel_that_was_closed_to_the_bot_is_marked_and_the_admins_are_told_once(
    watch: Watch,
) -> None:
    place, me = watch.place, watch.place.env.bot.user
    assert me is not None
    closed = place.guild.create_text_channel(
        "closed", overwrites={me: discord.PermissionOverwrite(send_messages=False)}
    )
    await watch.choose("watched_channels", [closed.id])
    for person in (place.asker, place.stranger):
        await person.send(closed, ASKED)
        await watch.pause()
    marks = await watch.services.preferences.unreachable(place.guild.id)
    assert marks == {("watched_channels", closed.id): "closed"}
    told = _told(place.moderator)
    assert len(told) == 1
    assert "Watched channels" in told[0]


async def test_a_watched_channel_that_is_deleted_is_marked_too(watch: Watch) -> None:
    channel = watch.place.env.bot.get_channel(watch.place.channel.id)
    assert isinstance(channel, discord.TextChannel)
    watch.place.env.backend.delete_channel(channel.id)
    await watch.place.env.settle()
    marks = await watch.services.preferences.unreachable(watch.place.guild.id)
    assert marks == {("watched_channels", channel.id): "gone"}
    [told] = _told(watch.place.moderator)
    assert told.startswith("#questions, chosen for “Watched channels”")


async def test_an_answer_that_discord_refuses_leaves_no_trace(watch: Watch) -> None:
    watch.place.env.inject_error("POST", "/channels/*/messages", status=403, code=50013, message="Missing")
    await watch.asked()
    assert watch.answers() == []
    assert await logged(watch) == []


class TestWithoutTheIntent:
    @pytest.fixture
    def simcord_bot(self, services: Services) -> SupportBot:
        return SupportBot(services)

    async def test_nothing_is_overheard(self, watch: Watch) -> None:
        await watch.asked()
        assert watch.answers() == []
        assert await logged(watch) == []


def _told(person: MemberActor) -> list[str]:
    """What the bot wrote to a person privately."""
    return [each.content for each in person.user.dm_channel.history()]


@pytest.mark.parametrize("typed", ["@TestBot is it retroactive?", "@testbot, is it retroactive?"])
async def test_a_name_that_was_typed_and_not_picked_is_a_mention_too(watch: Watch, typed: str) -> None:
    await watch.asked(typed)
    assert watch.answers() == [RETROACTIVE]
    [kept] = await watch.services.store.questions.recent(watch.place.guild.id)
    assert (kept.way, kept.text) == (Way.MENTION, "is it retroactive?")


async def test_a_longer_name_is_none(watch: Watch) -> None:
    await watch.asked("@TestBotany is it retroactive?")
    assert Way.MENTION not in await logged(watch)
