"""What a line asks, without its words: enough to know a question like it again, and nothing to read."""

import numpy as np

from bot.store.records import Meant
from jss.answers.encoder import Encoder, Vectors
from jss.answers.groups import folded, wording


def meaning_of(line: str, encoder: Encoder) -> Meant | None:
    """Give what a line asks, None where it asks nothing; takes a millisecond."""
    asked = wording(line)
    if not asked:
        return None
    vector = encoder.encode([folded(asked)])[0]
    return Meant(encoder.name, vector.astype(np.float16).tobytes())


def vector_of(meant: Meant, encoder: Encoder) -> Vectors | None:
    """Give the unit vector (dimensions,) again; None where another encoder made it, which says nothing to this one."""
    if meant.encoder != encoder.name:
        return None
    return np.frombuffer(meant.vector, np.float16).astype(np.float32)
