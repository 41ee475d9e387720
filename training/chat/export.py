"""A trained net as files that the program loads."""

import json
from pathlib import Path

import numpy as np
import torch

from jss.contracts.chat.looks import COLUMNS
from jss.contracts.chat.model import NET, VALUES, WORDS, Vocabulary
from training.chat.net import Chain, Net

_UNITS = 12  # of the message the graph is traced with


def export(net: Net, chain: Chain, vocabulary: Vocabulary, folder: Path) -> None:
    """Write the net as ONNX, and what goes with it."""
    folder.mkdir(parents=True, exist_ok=True)
    looks = torch.zeros(1, _UNITS, len(COLUMNS), dtype=torch.int64)
    vectors = torch.zeros(1, _UNITS, vocabulary.dimensions)
    torch.onnx.export(
        net,
        (looks, vectors),
        folder / NET,
        input_names=["looks", "vectors"],
        output_names=["tags", "meanings"],
        dynamic_axes={
            "looks": {1: "units"},
            "vectors": {1: "units"},
            "tags": {1: "units"},
            "meanings": {1: "units"},
        },
        dynamo=False,
    )
    np.savez_compressed(
        folder / WORDS,
        words=np.array(list(vocabulary.words)),
        vectors=vocabulary.vectors,
        scale=np.float32(vocabulary.scale),
        first=chain.first.detach().numpy(),
        following=chain.following.detach().numpy(),
    )
    (folder / VALUES).write_text(
        json.dumps(vocabulary.values, ensure_ascii=False, separators=(",", ":")), "utf-8"
    )
