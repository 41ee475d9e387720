"""Questions go when the server wants them gone."""

from datetime import timedelta
from typing import cast

from bot.client import SupportBot
from bot.features.server.retention import Retention
from bot.services import Services
from bot.store.records import Mark
from tests.features.place import Place
from tests.features.server.conftest import Clock


async def round_of(place: Place) -> None:
    with place.env._bot_scope():  # pyright: ignore[reportPrivateUsage] it is the bot that does it
        bot = cast("SupportBot", place.env.bot)
        await cast("Retention", bot.get_cog(Retention.__name__)).clear()


async def kept(place: Place, services: Services) -> int:
    return len((await services.store.personal.export(place.asker.id)).get("question", []))


async def test_questions_go_after_30_days_unless_the_server_chose_otherwise(
    place: Place, services: Services, clock: Clock
) -> None:
    await place.asker.slash(place.channel, "ask", question="is it retroactive?")
    clock.go_on(timedelta(days=29))
    await round_of(place)
    assert await kept(place, services) == 1
    clock.go_on(timedelta(days=2))
    await round_of(place)
    assert await kept(place, services) == 0


async def test_a_servers_own_time_holds(place: Place, services: Services, clock: Clock) -> None:
    await services.preferences.choose(place.guild.id, "kept_days", 90, by=1)
    await place.asker.slash(place.channel, "ask", question="is it retroactive?")
    clock.go_on(timedelta(days=60))
    await round_of(place)
    assert await kept(place, services) == 1
    await services.preferences.choose(place.guild.id, "kept_days", 7, by=1)
    await round_of(place)
    assert await kept(place, services) == 0


async def test_what_was_settled_goes_when_no_server_may_keep_the_question(
    place: Place, services: Services, clock: Clock
) -> None:
    await services.store.gaps.mark(place.guild.id, ["lunch?"], Mark.DISMISSED, by=7, at=clock())
    clock.go_on(timedelta(days=89))
    await round_of(place)
    assert "gapmark" in await services.store.personal.export(7)
    clock.go_on(timedelta(days=2))
    await round_of(place)
    assert await services.store.personal.export(7) == {}
