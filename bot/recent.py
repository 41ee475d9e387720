"""What is remembered for a while and in bounded number, in memory only."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


def _one(_value: object) -> int:
    return 1


class Recent(Generic[K, V]):
    """Values by key, the oldest leaving first: those put longer ago than `kept_for`, and all beyond `most`.

    `most` is how many there may be, or how much they may come to by `size`.
    """

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        kept_for: timedelta,
        most: int,
        size: Callable[[V], int] = _one,
    ) -> None:
        self._clock = clock
        self._kept_for = kept_for
        self._most = most
        self._size = size
        self._kept: OrderedDict[K, tuple[V, datetime]] = OrderedDict()
        self._total = 0

    def put(self, key: K, value: V) -> None:
        """Remember a value, in the place of the one with its key."""
        self._forget(key)
        self._kept[key] = (value, self._clock())
        self._total += self._size(value)
        self.sweep()

    def get(self, key: K) -> V | None:
        """Give a value that is still remembered."""
        self.sweep()
        value, _ = self._kept.get(key, (None, None))
        return value

    def items(self) -> list[tuple[K, V]]:
        """All that is still remembered, the oldest first."""
        self.sweep()
        return [(key, value) for key, (value, _) in self._kept.items()]

    def drop(self, meant: Callable[[K, V], bool]) -> None:
        """Forget the values that are meant, at once."""
        for key, value in [(key, value) for key, (value, _) in self._kept.items()]:
            if meant(key, value):
                self._forget(key)

    def sweep(self) -> None:
        """Forget what is too old or too much; the rest of the time that happens whenever something is asked for."""
        while self._kept:
            key, (_, at) = next(iter(self._kept.items()))
            if self._total <= self._most and self._clock() - at <= self._kept_for:
                return
            self._forget(key)

    def _forget(self, key: K) -> None:
        if key in self._kept:
            value, _ = self._kept.pop(key)
            self._total -= self._size(value)
