"""What questions ask, as vectors: computed off the event loop, and remembered since one takes a millisecond."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import timedelta

from bot.recent import Recent
from bot.services import Services
from jss.answers.encoder import Encoder, Vectors
from jss.answers.groups import folded, wording

KEPT_FOR = timedelta(days=7)
MOST = 8000
# Small enough that other heavy work gets its turn in between.
AT_ONCE = 32
THREADS = 2


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one message asks: in its asker's words, folded, and as a unit vector (dimensions,)."""

    wording: str
    folded: str
    vector: Vectors


class Meanings:
    """Give what messages ask; those that ask nothing are left out."""

    def __init__(self, services: Services) -> None:
        self._workers: Executor = services.workers
        # None stands for a message that asks nothing, which is worth remembering as well.
        self._known: Recent[str, tuple[Meaning | None]] = Recent(services.clock, kept_for=KEPT_FOR, most=MOST)

    async def of(self, messages: Iterable[str], encoder: Encoder) -> dict[str, Meaning]:
        """Give the meaning of each message that asks something."""
        found = {message: self._known.get(message) for message in messages}
        unknown = [message for message, known in found.items() if known is None]
        fresh = await self._read(unknown, encoder)
        for message in unknown:
            found[message] = known = (fresh.get(message),)
            self._known.put(message, known)
        return {message: known[0] for message, known in found.items() if known and known[0]}

    async def _read(self, messages: Sequence[str], encoder: Encoder) -> Mapping[str, Meaning]:
        batches = iter([messages[start : start + AT_ONCE] for start in range(0, len(messages), AT_ONCE)])
        read: dict[str, Meaning] = {}

        async def work() -> None:
            loop = asyncio.get_running_loop()
            for batch in batches:
                read.update(await loop.run_in_executor(self._workers, _meanings, batch, encoder))

        await asyncio.gather(*(work() for _ in range(THREADS)))
        return read


def _meanings(messages: Sequence[str], encoder: Encoder) -> dict[str, Meaning]:
    asked = {message: line for message in messages if (line := wording(message))}
    plain = {message: folded(line) for message, line in asked.items()}
    distinct = list(dict.fromkeys(plain.values()))
    vectors = dict(zip(distinct, encoder.encode(distinct), strict=True))
    return {
        message: Meaning(line, plain[message], vectors[plain[message]]) for message, line in asked.items()
    }
