"""What each person was last told in a channel, for a follow-up such as "and if I close it?"."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

FRESH = timedelta(minutes=10)
REMEMBERED = 5000


class Conversations:
    """The last answered topic of each conversation, in memory; a hint, never an answer."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._last: OrderedDict[tuple[int, int], tuple[str, datetime]] = OrderedDict()

    def note(self, channel_id: int, user_id: int, topic: str) -> None:
        """Remember what a person was told."""
        self._last.pop((channel_id, user_id), None)
        self._last[channel_id, user_id] = (topic, self._clock())
        while len(self._last) > REMEMBERED:
            self._last.popitem(last=False)

    def topic(self, channel_id: int, user_id: int) -> str | None:
        """What the conversation is about, if it is not over."""
        topic, at = self._last.get((channel_id, user_id), (None, None))
        return topic if at and self._clock() - at <= FRESH else None
