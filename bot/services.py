"""What features work with: the knowledge, the store, the clock, and where heavy work is done."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime

from bot.answering import Answering
from bot.changes import Changes
from bot.cooldowns import Cooldowns
from bot.editing import Editing
from bot.knowledge import Knowledge
from bot.links import Links
from bot.reading_room import ReadingRoom
from bot.server_preferences import ServerPreferences
from bot.store import Store
from jss.score.rulesets import Rulesets


@dataclass(frozen=True, slots=True)
class Services:
    """Handed to the bot once at start; `clock` gives aware UTC times."""

    knowledge: Knowledge
    store: Store
    preferences: ServerPreferences
    cooldowns: Cooldowns
    answering: Answering
    editing: Editing
    links: Links
    changes: Changes
    rulesets: Rulesets
    clock: Callable[[], datetime]
    reading_room: ReadingRoom
    # Estimates have threads of their own: what moderators look up waits for no picture, and the other way round.
    drawers: ThreadPoolExecutor = field(default_factory=lambda: _threads("drawing"))
    workers: ThreadPoolExecutor = field(default_factory=lambda: _threads("heavy"))

    def close(self) -> None:
        """Let go of what waits for a thread; what has begun is bounded and ends by itself."""
        for pool in (self.drawers, self.workers):
            pool.shutdown(wait=False, cancel_futures=True)


def _threads(name: str) -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=2, thread_name_prefix=name)
