"""Questions that ask the same, put together."""

import re
import unicodedata
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from jss.answers.encoder import Vectors
from jss.answers.questions import questions_in

# Of questions this near nearly all ask the same ("can i have two accounts", "is it allowed to have 2 accounts");
# a little further off, half of them only share their subject ("how many connects", "who raised the connects").
NEAR = 0.8

WORD = re.compile(r"[\w']+")
FEWEST_WORDS = 2
# In scripts that put no spaces between words, this many letters say as much as two words.
FEWEST_LETTERS = 4

Flags: TypeAlias = NDArray[np.bool_]


def wording(message: str) -> str:
    """Give what a message asks, without greetings and thanks; empty for courtesies, emoji and single words."""
    asked = "".join(questions_in(message)[:1])
    unspaced = sum(unicodedata.category(character) == "Lo" for character in asked)
    return asked if len(WORD.findall(asked)) >= FEWEST_WORDS or unspaced >= FEWEST_LETTERS else ""


def folded(text: str) -> str:
    """Leave out of a text what makes no other question of it: case, accents, spaces, punctuation."""
    plain = "".join(
        character
        for character in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(character)
    )
    return " ".join(WORD.findall(plain)) or plain.strip()


def groups(vectors: Vectors, *, near: float = NEAR) -> list[list[int]]:
    """Group unit vectors (texts, dimensions): each joins the first group whose first member is near it.

    Give the weightiest texts first; every group begins with the one that the others are near to.
    """
    free = np.ones(len(vectors), np.bool_)
    alike = alike_to(vectors, vectors, near=near)
    found: list[list[int]] = []
    for first in range(len(vectors)):
        if free[first]:
            members = [first, *(int(each) for each in np.flatnonzero(alike[first] & free) if each != first)]
            free[members] = False
            found.append(members)
    return found


def alike_to(vectors: Vectors, others: Vectors, *, near: float = NEAR) -> Flags:
    """Tell which unit vectors (texts, dimensions) are near which others: flags (texts, others)."""
    return vectors @ others.T >= near
