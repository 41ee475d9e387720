"""What each person was last told in a channel, for a follow-up such as "and if I close it?"."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.recent import Recent

FRESH = timedelta(minutes=10)
REMEMBERED = 5000


class Conversations:
    """The last answered topic of each conversation, in memory; a hint, never an answer."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._last: Recent[tuple[int, int], str] = Recent(clock, kept_for=FRESH, most=REMEMBERED)

    def note(self, channel_id: int, user_id: int, topic: str) -> None:
        """Remember what a person was told."""
        self._last.put((channel_id, user_id), topic)

    def topic(self, channel_id: int, user_id: int) -> str | None:
        """What the conversation is about, if it is not over."""
        return self._last.get((channel_id, user_id))
