"""Opening a model in ONNX, for the encoder of answers and for the tagger of chat."""

from pathlib import Path

import onnxruntime


def open_session(model: Path, *, threads: int) -> onnxruntime.InferenceSession:
    """Load a model to run on the CPU."""
    options = onnxruntime.SessionOptions()  # pyright: ignore[reportUnknownVariableType] untyped there
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # The arena keeps the memory of the largest batch for ever; texts are short enough to do without.
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(
        str(model),
        options,  # pyright: ignore[reportUnknownArgumentType] untyped there
        providers=["CPUExecutionProvider"],
    )
