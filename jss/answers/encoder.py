"""Texts to unit vectors, with a small BERT that runs in the process."""

import hashlib
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray
from tokenizers import BertWordPieceTokenizer

from jss.onnx import open_session

Vectors = NDArray[np.float32]

MAX_TOKENS = 128
MOST_BESIDE = 2
POOLED = "sentence_embedding"


class EncoderMissingError(Exception):
    """The encoder's files are not where they were looked for; the sentence says where that was."""


class Encoder(Protocol):
    """What the matcher asks of a model."""

    @property
    def name(self) -> str:
        """Identifies model and tokenizer: two encoders of one name give the same vectors."""
        ...

    @property
    def words(self) -> frozenset[str]:
        """The words, in small letters, that the model knows whole."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return L2-normalised vectors (texts, dimensions), in the order given."""
        ...


class OnnxEncoder:
    """A BERT encoder in ONNX, pooled inside the graph or, where it is not, by the mean over its tokens."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        """Load `model.onnx` and `vocab.txt` from the folder, or raise EncoderMissingError.

        One thread is the quickest for one message: a second one fights with numpy's over two cores.
        """
        model, vocab = folder / "model.onnx", folder / "vocab.txt"
        for path in (model, vocab):
            if not path.is_file():
                raise EncoderMissingError(f"The encoder needs {path}, which is not there.")
        self._name = _fingerprint(model, vocab)
        self._tokenizer = BertWordPieceTokenizer(str(vocab), lowercase=True)
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._words = frozenset(vocab.read_text("utf-8").splitlines())
        self._session = open_session(model, threads=threads)
        # The model runs outside of Python's lock: several texts of one message are computed side by side.
        self._beside = ThreadPoolExecutor(min(MOST_BESIDE, os.cpu_count() or 1), "encoder")
        outputs = [str(output.name) for output in cast("Sequence[NodeArg]", self._session.get_outputs())]
        self._output = POOLED if POOLED in outputs else outputs[0]

    @property
    def name(self) -> str:
        """A digest of the model and the vocabulary."""
        return self._name

    @property
    def words(self) -> frozenset[str]:
        """The vocabulary; its scraps of words begin with ## and stand in nobody's way."""
        return self._words

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return L2-normalised vectors (texts, dimensions), in the order given."""
        # One at a time: int8 rounds by the largest value of a batch, so that in company a text would get
        # another vector than alone, and a phrasing would not quite meet itself when it is asked.
        encoded = [encoding.ids for encoding in self._tokenizer.encode_batch(list(texts))]
        if len(encoded) > 1:
            return np.vstack([*self._beside.map(self._vector, encoded)])
        vectors = [self._vector(ids) for ids in encoded]
        return np.vstack(vectors) if vectors else np.empty((0, 0), np.float32)

    def _vector(self, ids: Sequence[int]) -> Vectors:
        tokens = np.array([ids], np.int64)
        feed = {
            "input_ids": tokens,
            "attention_mask": np.ones_like(tokens),
            "token_type_ids": np.zeros_like(tokens),
        }
        output = np.asarray(self._session.run([self._output], feed)[0], np.float32)
        if output.ndim == 3:
            output = output.mean(axis=1)
        return output / np.linalg.norm(output, axis=1, keepdims=True)


class NodeArg(Protocol):
    """The part of onnxruntime's description of an output that is used here."""

    name: str


def _fingerprint(*paths: Path) -> str:
    digest = hashlib.sha256(str(MAX_TOKENS).encode())
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
