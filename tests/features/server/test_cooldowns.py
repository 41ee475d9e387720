"""Who asks too much is told to wait; who asks with many others is served."""

import asyncio
from datetime import timedelta

from bot.services import Services
from tests.features.look import ENGLISH, shown, texts
from tests.features.place import Place
from tests.features.server.conftest import Clock

ASKED = "is it retroactive?"
RETROACTIVE = "Does the change cover contracts that ended before it?"
WAIT = ENGLISH("trouble-wait", seconds=60)


async def limit(place: Place, services: Services, name: str, value: int) -> None:
    await services.preferences.choose(place.guild.id, name, value, by=place.moderator.id)


async def test_commands_beyond_ones_limit_get_a_private_sentence_until_the_minute_is_over(
    place: Place, services: Services, clock: Clock
) -> None:
    await limit(place, services, "person_a_minute", 3)
    for _ in range(3):
        await place.asker.slash(place.channel, "ask", question=ASKED)
    for name, options in (("ask", {"question": ASKED}), ("faq", {"topic": "retroactive"}), ("jss", {})):
        told = shown(await place.asker.slash(place.channel, name, **options))
        assert (told.ephemeral, told.content) == (True, WAIT)
    assert len(place.env.errors) == 3
    assert RETROACTIVE in texts(shown(await place.stranger.slash(place.channel, "ask", question=ASKED)))
    clock.go_on(timedelta(seconds=61))
    assert RETROACTIVE in texts(shown(await place.asker.slash(place.channel, "ask", question=ASKED)))


async def test_moderators_post_ready_answers_as_often_as_they_like(place: Place, services: Services) -> None:
    await limit(place, services, "person_a_minute", 1)
    for _ in range(4):
        posted = shown(await place.moderator.slash(place.channel, "faq", topic="retroactive"))
        assert RETROACTIVE in texts(posted)


async def test_mentions_beyond_the_limit_get_one_polite_reply_and_then_silence(
    place: Place, services: Services, clock: Clock
) -> None:
    await limit(place, services, "person_a_minute", 1)
    for _ in range(4):
        await place.asker.send(place.channel, f"{place.bot} {ASKED}")
    assert [RETROACTIVE in texts(each) for each in place.said()] == [True, False]
    assert texts(place.said()[-1]) == WAIT
    clock.go_on(timedelta(seconds=61))
    await place.asker.send(place.channel, f"{place.bot} {ASKED}")
    assert RETROACTIVE in texts(place.said()[-1])


async def test_members_who_ask_beyond_the_channels_limit_are_all_answered_but_privately(
    place: Place, services: Services
) -> None:
    await limit(place, services, "channel_a_minute", 5)
    private = 0
    for number in range(12):
        member = place.guild.add_member(place.env.create_user(f"Member{number}"))
        card = shown(await member.slash(place.channel, "ask", question=ASKED))
        assert RETROACTIVE in texts(card)
        assert card.ephemeral == (ENGLISH("ask-channel-full") in texts(card))
        private += card.ephemeral
    assert private == 7
    assert len(place.said()) == 5


async def test_of_500_members_who_ask_at_once_nobody_is_told_to_wait(services: Services) -> None:
    guild, channel = 1, 2
    await asyncio.gather(*(services.cooldowns.ask(guild, member) for member in range(500)))
    posted = [await services.cooldowns.post(guild, channel) for _ in range(500)]
    assert sum(posted) == (await services.preferences.of(guild)).channel_a_minute


async def test_moderators_are_called_three_times_in_ten_minutes_and_then_again(
    place: Place, services: Services, clock: Clock
) -> None:
    role = place.guild.create_role("Moderators", mentionable=True)
    await limit(place, services, "moderators_role", role.id)
    cards = [shown(await place.asker.slash(place.channel, "ask", question=ASKED)) for _ in range(4)]
    clock.go_on(timedelta(minutes=2))
    calls = [shown(await place.asker.click(card, label="Ask a human")) for card in cards]
    assert calls[3].content == ENGLISH("human-calls-enough", calls=3, minutes=10)
    assert len([each for each in place.said() if role.mention in each.content]) == 3
    clock.go_on(timedelta(minutes=11))
    await place.asker.click(cards[3], label="Ask a human")
    assert role.mention in place.said()[-1].content
