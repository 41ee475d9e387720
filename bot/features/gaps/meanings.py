"""What questions ask, as vectors: computed off the event loop, and remembered since one takes a millisecond.

Vectors are remembered by a hash of what they are of; words only for as long as somebody works through a queue.
"""

import asyncio
import secrets
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b
from threading import Lock

from bot.recent import Recent
from bot.services import Services
from jss.answers.encoder import Encoder, Vectors
from jss.answers.groups import folded, wording

VECTORS_KEPT_FOR = timedelta(days=7)
WORDS_KEPT_FOR = timedelta(hours=1)
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
        self._known: Recent[str, tuple[Meaning | None]] = Recent(
            services.clock, kept_for=WORDS_KEPT_FOR, most=MOST
        )
        self._vectors: Recent[bytes, Vectors] = Recent(services.clock, kept_for=VECTORS_KEPT_FOR, most=MOST)
        self._lock = Lock()
        # A fresh one for each process: nobody finds words again by trying.
        self._key = secrets.token_bytes(32)

    def forget(self) -> None:
        """Remember nothing any more."""
        self._known.drop(lambda _message, _known: True)
        with self._lock:
            self._vectors.drop(lambda _hash, _vector: True)

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
                read.update(await loop.run_in_executor(self._workers, self._meanings, batch, encoder))

        await asyncio.gather(*(work() for _ in range(THREADS)))
        return read

    def _meanings(self, messages: Sequence[str], encoder: Encoder) -> dict[str, Meaning]:
        asked = {message: line for message in messages if (line := wording(message))}
        plain = {message: folded(line) for message, line in asked.items()}
        hashes = {line: blake2b(line.encode(), key=self._key).digest() for line in plain.values()}
        with self._lock:
            known = {line: self._vectors.get(of_line) for line, of_line in hashes.items()}
        unknown = [line for line, vector in known.items() if vector is None]
        fresh = dict(zip(unknown, encoder.encode(unknown), strict=True)) if unknown else {}
        with self._lock:
            for line, vector in fresh.items():
                self._vectors.put(hashes[line], vector.copy())
        vectors = {line: fresh[line] if vector is None else vector for line, vector in known.items()}
        return {
            message: Meaning(line, plain[message], vectors[plain[message]]) for message, line in asked.items()
        }
