"""The store: everything that is kept, and the only package that knows SQL.

`records` has what goes in and comes out, `errors` what can go wrong; both are plain Python.
"""

from bot.store.records import GuildAnswers
from bot.store.store import Store, open_store

__all__ = ["GuildAnswers", "Store", "open_store"]
