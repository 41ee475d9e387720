"""What is remembered for a while and in bounded number, in memory only."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Recent(Generic[K, V]):
    """Values by key, the oldest leaving first: those put longer ago than `kept_for`, and all beyond `most`."""

    def __init__(self, clock: Callable[[], datetime], *, kept_for: timedelta, most: int) -> None:
        self._clock = clock
        self._kept_for = kept_for
        self._most = most
        self._kept: OrderedDict[K, tuple[V, datetime]] = OrderedDict()

    def put(self, key: K, value: V) -> None:
        """Remember a value, in the place of the one with its key."""
        self._kept[key] = (value, self._clock())
        self._kept.move_to_end(key)
        self._drop_old_ones()

    def get(self, key: K) -> V | None:
        """Give a value that is still remembered."""
        self._drop_old_ones()
        value, _ = self._kept.get(key, (None, None))
        return value

    def drop(self, meant: Callable[[K, V], bool]) -> None:
        """Forget the values that are meant, at once."""
        for key, (value, _) in [*self._kept.items()]:
            if meant(key, value):
                del self._kept[key]

    def _drop_old_ones(self) -> None:
        while self._kept:
            key, (_, at) = next(iter(self._kept.items()))
            if len(self._kept) <= self._most and self._clock() - at <= self._kept_for:
                return
            del self._kept[key]
