"""Which answers a channel was given lately, so that none is given there twice unasked."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from bot.recent import Recent
from bot.services import Services

# As long as a server may choose.
LONGEST = timedelta(days=1)
REMEMBERED = 5000


class Told:
    """What the log tells, and what it does not: the second answer to a message, or a question that was forgotten."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._given: Recent[tuple[int, str], tuple[int, datetime]] = Recent(
            services.clock, kept_for=LONGEST, most=REMEMBERED
        )

    def note(self, channel_id: int, message_id: int, slugs: Iterable[str]) -> None:
        """Remember what was answered to a message."""
        for slug in slugs:
            self._given.put((channel_id, slug), (message_id, self._services.clock()))

    async def lately(self, guild_id: int, channel_id: int, *, besides: int) -> Callable[[str], bool]:
        """Tell of each answer whether the channel has it already; what the message `besides` was told is not meant."""
        quiet = timedelta(minutes=(await self._services.preferences.of(guild_id)).quiet_minutes)
        since = self._services.clock() - quiet
        logged = await self._services.store.questions.topics_given(
            guild_id, channel_id, since=since, besides=besides
        )

        def told(slug: str) -> bool:
            message_id, at = self._given.get((channel_id, slug)) or (besides, since)
            return slug in logged or (message_id != besides and at > since)

        return told
