"""What takes long to compute, kept on disk: a vector for each text, and the weights fitted to them.

A file that is broken, of another model or not writable costs time and nothing else.
"""

import hashlib
import logging
import os
import tempfile
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import cast
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from jss.answers.encoder import Encoder, Vectors

log = logging.getLogger(__name__)

Arrays = Mapping[str, NDArray[np.generic]]

KEPT_WEIGHTS = 16
# Of texts that do not ship: those that servers say now are held by their matchers, others may be asked for again.
REMEMBERED = 8000


class Cache:
    """Vectors by text and weights by digest; shared by all snapshots of one matcher."""

    def __init__(self, encoder: Encoder, folder: Path | None, *, shipped: Path | None = None) -> None:
        """Read what the `shipped` file and the folder hold for this encoder; no folder, nothing kept."""
        self.encoder = encoder
        self.known = encoder.words
        self._folder = folder
        self._lock = Lock()
        self._vectors: dict[bytes, Vectors] = {}
        self._recent: OrderedDict[bytes, Vectors] = OrderedDict()
        self._weights: dict[str, Vectors] = {}
        self._news = False
        for path in filter(None, (shipped, folder and folder / f"vectors-{encoder.name}.npz")):
            arrays = _arrays_in(path)
            self._vectors |= _vectors_in(arrays, encoder.name)
            self._weights |= _weights_in(arrays)

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors (texts, dimensions); those not known yet are computed and remembered."""
        keys = [_key(text) for text in texts]
        with self._lock:
            known = {key: vector for key in keys if (vector := self._known(key)) is not None}
            missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
            if missing:
                # Rounded as on disk, so that a first start and a later one decide alike.
                fresh = self.encoder.encode(list(missing.values())).astype(np.float16).astype(np.float32)
                # Copied: a row of the batch would keep all of it.
                self._remember({key: row.copy() for key, row in zip(missing, fresh, strict=True)})
                known.update(zip(missing, fresh, strict=True))
                self._news = True
            return np.stack([known[key] for key in keys])

    def _known(self, key: bytes) -> Vectors | None:
        if key in self._recent:
            self._recent.move_to_end(key)
            return self._recent[key]
        return self._vectors.get(key)

    def _remember(self, fresh: Mapping[bytes, Vectors]) -> None:
        self._recent.update(fresh)
        while len(self._recent) > REMEMBERED:
            self._recent.popitem(last=False)

    def keep_vectors(self, texts: Sequence[str]) -> None:
        """Write the vectors of these texts for the next start, if any of them had to be computed."""
        if self._folder and self._news:
            save_vectors(self._folder / f"vectors-{self.encoder.name}.npz", self, texts)

    def weights(self, digest: str) -> Vectors | None:
        """Return the weights kept under this digest of what they were fitted to."""
        if digest in self._weights or not self._folder:
            return self._weights.get(digest)
        return _weights_in(_arrays_in(self._folder / f"weights-{digest}.npz")).get(digest)

    def keep_weights(self, digest: str, weights: Vectors) -> None:
        """Write weights for the next start and drop the oldest ones."""
        if not self._folder:
            return
        _write(self._folder / f"weights-{digest}.npz", {"weights": weights, "digest": _coded(digest)})
        oldest_first = sorted(self._folder.glob("weights-*.npz"), key=lambda path: path.stat().st_mtime)
        for path in oldest_first[:-KEPT_WEIGHTS]:
            path.unlink(missing_ok=True)


def save_vectors(
    path: Path, cache: Cache, texts: Sequence[str], fitted: Mapping[str, Vectors] | None = None
) -> None:
    """Write vectors as one file, in half precision: the third decimal decides nothing.

    `fitted` holds at most one set of weights, under the digest of what it was fitted to.
    """
    keys = np.frombuffer(b"".join(map(_key, texts)), np.uint8).reshape(len(texts), -1)
    vectors = cache.vectors(texts).astype(np.float16)
    arrays = {"keys": keys, "vectors": vectors, "encoder": _coded(cache.encoder.name)}
    for digest, weights in (fitted or {}).items():
        arrays |= {"weights": weights, "digest": _coded(digest)}
    _write(path, arrays)


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def _coded(name: str) -> NDArray[np.uint8]:
    return np.frombuffer(name.encode(), np.uint8)


def _weights_in(arrays: Arrays) -> dict[str, Vectors]:
    weights, digest = arrays.get("weights"), arrays.get("digest")
    return (
        {} if weights is None or digest is None else {digest.tobytes().decode(): weights.astype(np.float32)}
    )


def _vectors_in(arrays: Arrays, encoder: str) -> dict[bytes, Vectors]:
    keys, vectors, name = arrays.get("keys"), arrays.get("vectors"), arrays.get("encoder")
    if keys is None or vectors is None or name is None or name.tobytes() != encoder.encode():
        return {}
    if len(keys) != len(vectors) or vectors.ndim != 2:
        return {}
    return dict(zip(map(bytes, keys), vectors.astype(np.float32), strict=True))


def _arrays_in(path: Path) -> Arrays:
    try:
        with (
            path.open("rb") as file,
            cast("np.lib.npyio.NpzFile", np.load(file, allow_pickle=False)) as arrays,
        ):
            return {name: arrays[name] for name in arrays.files}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, EOFError, KeyError, BadZipFile) as error:
        log.warning("Leaving the cache file %s aside, it cannot be read: %s", path, error)
        return {}


def _write(path: Path, arrays: Arrays) -> None:
    """Write beside the old file and swap, so that a reader never meets half a file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(descriptor, "wb") as file:
            np.savez(file, allow_pickle=False, **arrays)
        Path(name).replace(path)
    except OSError as error:
        log.warning("Could not keep %s for the next start: %s", path, error)
