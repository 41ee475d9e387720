"""What is read from the store once for each server and kept in memory."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

V = TypeVar("V")

# Whoever asked longest ago leaves first.
MOST = 2000


class Remembered(Generic[V]):
    """Values by server; one that was changed while it was being read is given, but not kept."""

    def __init__(self, read: Callable[[int], Awaitable[V]]) -> None:
        self._read = read
        self._known: OrderedDict[int, V] = OrderedDict()
        self._reading: dict[int, object] = {}

    async def of(self, guild_id: int) -> V:
        """Give what holds for a server."""
        if guild_id in self._known:
            self._known.move_to_end(guild_id)
            return self._known[guild_id]
        mine = object()
        self._reading[guild_id] = mine
        try:
            value = await self._read(guild_id)
            if self._reading.get(guild_id) is mine:
                self._known[guild_id] = value
        finally:
            if self._reading.get(guild_id) is mine:
                del self._reading[guild_id]
        if len(self._known) > MOST:
            self._known.popitem(last=False)
        return value

    def forget(self, guild_id: int | None) -> None:
        """Read a server's anew next time, since it was changed; every server's for None."""
        if guild_id is None:
            self._known.clear()
            self._reading.clear()
        else:
            self._known.pop(guild_id, None)
            self._reading.pop(guild_id, None)
