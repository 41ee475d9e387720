"""What features work with: the knowledge, the store, the clock, and threads for heavy work."""

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
    workers: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(max_workers=2, thread_name_prefix="heavy")
    )
