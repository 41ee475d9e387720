"""Spanish and Hindi in Latin letters, word by word into English: the encoder has learnt hardly anything else.

Each text file holds a word, as it is typed without accents, and what it means. A question mark after the word says
that it is an English word too: it is replaced, but does not show which language a message is in. The TOML files beside
them, one a language, hold the words for the subject: `jss.answers.subject` reads them.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jss.answers.encoder import Encoder, Vectors

FOLDER = Path(__file__).parent
SPANISH = "spanish"
WORD = re.compile(r"\w+")
MARKS = str.maketrans("", "", "¿¡")
# A message is in a language when so many of its words are, and so many of them in no other.
SHARE = 0.4
TELLING = 2
# Two words are a message as well.
SHORT = 2


@dataclass(frozen=True, slots=True)
class Glossary:
    """The English of each word, and the words that no English message holds; `language` is the file's name."""

    language: str
    english: dict[str, str]
    telling: frozenset[str]

    def covers(self, words: Sequence[str]) -> bool:
        """Whether a message of these words is in this language."""
        telling = sum(word in self.telling for word in words)
        known = sum(word in self.english for word in words)
        return telling >= min(TELLING, max(1, len(words) - SHORT + 1)) and known >= SHARE * len(words)


@dataclass(frozen=True, slots=True)
class Glossed:
    """An encoder that reads the English of what it is given."""

    encoder: Encoder

    @property
    def name(self) -> str:
        """The encoder's, and a digest of the glossaries."""
        return f"{self.encoder.name}-{_digest()}"

    @property
    def words(self) -> frozenset[str]:
        """The words of the encoder and of the glossaries."""
        return self.encoder.words.union(*(glossary.english for glossary in glossaries()))

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return L2-normalised vectors (texts, dimensions), in the order given."""
        return self.encoder.encode([in_english(text) for text in texts])


def in_english(text: str) -> str:
    """Replace the words that a glossary has, if the text is in its language."""
    best = glossary_of([plain(word) for word in WORD.findall(text)])
    if best is None:
        return text
    return WORD.sub(lambda word: best.english.get(plain(word[0]), word[0]), text).translate(MARKS)


def glossary_of(words: Sequence[str]) -> Glossary | None:
    """Find the glossary that has most of the words, if they are in its language."""
    found = [glossary for glossary in glossaries() if glossary.covers(words)]
    return max(found, key=lambda glossary: sum(word in glossary.telling for word in words), default=None)


@cache
def glossaries() -> tuple[Glossary, ...]:
    """Read the glossaries, once."""
    return tuple(_read(path.stem, path.read_text("utf-8").splitlines()) for path in _files())


def _read(language: str, lines: Iterable[str]) -> Glossary:
    pairs = [line.split(" ", 1) for line in lines]
    english = {word.removesuffix("?"): meaning for word, meaning in pairs}
    return Glossary(language, english, frozenset(word for word, _ in pairs if not word.endswith("?")))


@cache
def _digest() -> str:
    return hashlib.sha256(b"".join(path.read_bytes() for path in _files())).hexdigest()[:8]


def _files() -> list[Path]:
    return sorted(FOLDER.glob("*.txt"))


def plain(text: str) -> str:
    """Return a text in small letters without accents, as the files hold their words."""
    if text.isascii():
        return text.lower()
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(letter)
    )
