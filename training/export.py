"""From the trained encoder to one int8 ONNX file that a program runs with a single call."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx
import onnxruntime as ort
import torch
from numpy.typing import NDArray
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from tokenizers import BertWordPieceTokenizer

from training.encoder import SentenceEncoder

INPUTS = ("input_ids", "attention_mask", "token_type_ids")
OUTPUT = "sentence_embedding"
MAX_BYTES = 25_000_000


def export(encoder: SentenceEncoder, target: Path) -> None:
    """Write the encoder as int8 with one scale per output channel; the full-precision file is not kept."""
    with TemporaryDirectory() as folder:
        full, prepared = Path(folder, "full.onnx"), Path(folder, "prepared.onnx")
        export_full(encoder, full)
        quant_pre_process(str(full), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(prepared, target, per_channel=True, weight_type=QuantType.QInt8)
    forget_origins(target)
    if target.stat().st_size > MAX_BYTES:
        raise ValueError(f"{target.name} has {target.stat().st_size} bytes; {MAX_BYTES} are allowed.")


def forget_origins(target: Path) -> None:
    """Drop the exporter's stack traces: they hold the paths of whoever trained, and half a megabyte."""
    model = onnx.load(target)
    for part in (model, model.graph, *model.graph.node, *model.graph.value_info):
        del part.metadata_props[:]
    onnx.save(model, target)


def export_full(encoder: SentenceEncoder, target: Path) -> None:
    """Write the encoder in full precision with a free batch size and a free number of tokens."""
    encoder.eval()
    example = tuple(torch.ones(2, 7, dtype=torch.long) for _ in INPUTS)
    batch, tokens = torch.export.Dim("batch"), torch.export.Dim("tokens", max=512)
    torch.onnx.export(
        encoder,
        example,
        target,
        input_names=list(INPUTS),
        output_names=[OUTPUT],
        dynamic_shapes=tuple({0: batch, 1: tokens} for _ in INPUTS),
        dynamo=True,
        external_data=False,
    )


class OnnxEmbedder:
    """The exported file, run as the program runs it: one text a call."""

    def __init__(self, model: Path, tokenizer: BertWordPieceTokenizer, threads: int = 2) -> None:
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self.tokenizer = tokenizer

    def one(self, text: str) -> NDArray[np.float32]:
        """Embed one text as a unit vector (384)."""
        encoding = self.tokenizer.encode(text)
        columns = (encoding.ids, encoding.attention_mask, encoding.type_ids)
        feed = {
            name: np.array([column], dtype=np.int64) for name, column in zip(INPUTS, columns, strict=True)
        }
        (vectors,) = self.session.run([OUTPUT], feed)
        return np.asarray(vectors, dtype=np.float32)[0]

    def frozen(self, texts: list[str]) -> torch.Tensor:
        """Embed texts (n) as unit vectors (n, 384), one by one, so that no text is padded for another."""
        return torch.from_numpy(np.stack([self.one(text) for text in texts]))
