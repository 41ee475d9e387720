"""Sentences about anything, so that the encoder forgets nothing that a server's own answers may need.

They are made from everyday frames and the words of the model's vocabulary; they need not make sense,
since all that is asked of them is to stay where the base model puts them.
"""

from pathlib import Path
from random import Random

FRAMES = (
    "how do i {} my {}",
    "what is the {} of the {}",
    "can you {} the {} for me",
    "why is my {} {}",
    "i need a {} for the {}",
    "is there any {} in {}",
    "tell me about {} and {}",
    "when will the {} {}",
    "i want to change my {}",
    "what does {} mean",
    "my {} was {}, what can i do",
    "please {} the {}",
    "who is {} {}",
    "where can i find {}",
    "how much {} is left on my {}",
    "do you like {} or {}",
    "the {} is not {}",
    "i lost my {} at the {}",
    "how many {} are in a {}",
    "{} {} {}",
)
# Below this line the vocabulary holds signs and pieces of words; the far end is rare names.
COMMON = slice(2000, 16000)


def anchors(vocab: Path, count: int, rng: Random) -> list[str]:
    """Make sentences from the whole words of a vocabulary file."""
    entries = vocab.read_text(encoding="utf-8").splitlines()[COMMON]
    words = [word for word in entries if word.isascii() and word.isalpha() and len(word) > 3]
    frames = [rng.choice(FRAMES) for _ in range(count)]
    return [frame.format(*rng.sample(words, 3)) for frame in frames]
