"""How often one person may ask and how much the bot posts in a channel; counted in memory, by the bot's clock."""

from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil

from discord.app_commands import Cooldown

from bot.recent import Recent
from bot.refusal import Refusal
from bot.server_preferences import ServerPreferences

MINUTE = timedelta(minutes=1)
CALLS_WITHIN = timedelta(minutes=10)
# So often the moderators are called in one channel within CALLS_WITHIN.
CALLS = 3
# Far more than are active within a minute; whoever leaves first starts afresh.
REMEMBERED = 20_000

Place = tuple[int | None, int]


class Buckets:
    """One bucket of tokens for each place or person, full again `within` the time since its first use."""

    def __init__(self, clock: Callable[[], datetime], within: timedelta) -> None:
        self._clock = clock
        self._within = within
        self._kept: Recent[Place, Cooldown] = Recent(clock, kept_for=within, most=REMEMBERED)

    def take(self, key: Place, rate: int) -> int:
        """Take one of `rate` tokens; give the seconds to wait when there is none, else 0."""
        bucket = self._kept.get(key)
        if bucket is None or bucket.rate != rate:
            bucket = Cooldown(rate, self._within.total_seconds())
            self._kept.put(key, bucket)
        wait = bucket.update_rate_limit(self._clock().timestamp())
        return 0 if wait is None else max(1, ceil(wait))


class Cooldowns:
    """The limits of every server, as it chose them."""

    def __init__(self, preferences: ServerPreferences, clock: Callable[[], datetime]) -> None:
        self._preferences = preferences
        self._clock = clock
        self._people = Buckets(clock, MINUTE)
        self._estimates = Buckets(clock, MINUTE)
        self._channels = Buckets(clock, MINUTE)
        self._calls = Buckets(clock, CALLS_WITHIN)
        self._told: Recent[Place, datetime] = Recent(clock, kept_for=MINUTE, most=REMEMBERED)

    async def ask(self, guild_id: int | None, user_id: int) -> None:
        """Count one question of a person.

        Raises:
            Refusal: they asked more than they may within a minute.
        """
        rate = (await self._preferences.of(guild_id)).person_a_minute
        if wait := self._people.take((guild_id, user_id), rate):
            raise Refusal("trouble-wait", seconds=wait)

    async def estimate(self, guild_id: int | None, user_id: int) -> None:
        """Count one estimate that a person has made or shared, apart from their questions and as many.

        Raises:
            Refusal: they did so more often than they may within a minute.
        """
        rate = (await self._preferences.of(guild_id)).person_a_minute
        if wait := self._estimates.take((guild_id, user_id), rate):
            raise Refusal("trouble-wait", seconds=wait)

    async def ask_aloud(self, guild_id: int | None, user_id: int) -> None:
        """Count one question that was not a command, and so is refused for everybody to see, but only once.

        Raises:
            Refusal: they asked more than they may within a minute.
            AlreadyToldError: and were told so already.
        """
        try:
            await self.ask(guild_id, user_id)
        except Refusal as refusal:
            until = self._told.get((guild_id, user_id))
            if until is not None and self._clock() < until:
                raise AlreadyToldError from None
            over = self._clock() + timedelta(seconds=int(refusal.values["seconds"]))
            self._told.put((guild_id, user_id), over)
            raise

    async def post(self, guild_id: int | None, channel_id: int) -> bool:
        """Count one answer in a server's channel; False when there were enough within the minute."""
        if guild_id is None:
            return True
        rate = (await self._preferences.of(guild_id)).channel_a_minute
        return not self._channels.take((guild_id, channel_id), rate)

    def call(self, guild_id: int, channel_id: int) -> None:
        """Count one call for the moderators.

        Raises:
            Refusal: they were called there often enough.
        """
        if wait := self._calls.take((guild_id, channel_id), CALLS):
            raise Refusal("human-calls-enough", calls=CALLS, minutes=ceil(wait / 60))


class AlreadyToldError(Exception):
    """Somebody asks on although they were told to wait: there is nothing to add."""
