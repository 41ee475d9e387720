"""A small table of word vectors: the published encoder's word embeddings, reduced to what the tagger needs."""

from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from transformers import AutoModel, AutoTokenizer

DIMENSIONS = 48


def table(folder: Path) -> tuple[list[str], NDArray[np.int8], float]:
    """Return the whole words of the encoder in `folder`, their vectors as small integers, and the scale of these."""
    tokenizer = AutoTokenizer.from_pretrained(folder)
    weights = AutoModel.from_pretrained(folder).embeddings.word_embeddings.weight.detach().numpy()
    known = cast("dict[str, int]", tokenizer.get_vocab())
    words = sorted(word for word in known if word.isalpha() and len(word) > 1)
    vectors = weights[[known[word] for word in words]]
    vectors = vectors - vectors.mean(axis=0)
    _, _, axes = np.linalg.svd(vectors, full_matrices=False)
    reduced = vectors @ axes[:DIMENSIONS].T
    scale = float(np.abs(reduced).max() / 127)
    return words, np.round(reduced / scale).astype(np.int8), scale
