"""Which contract of a list or a profile a sentence speaks of."""

import re
from collections.abc import Iterator, Sequence

from jss.contracts.draft import Draft

# "the Shopify guy", "the guy from the Shopify job": the words before one of these name a contract.
_ROLES = {
    "guy", "client", "customer", "buyer", "lady", "girl", "man", "woman", "dude", "person", "one", "job", "gig",
    "contract", "project", "website", "site",
}  # fmt: skip
_SMALL = {
    "a", "an", "the", "my", "that", "this", "his", "her", "their", "from", "of", "for", "on", "with", "by", "at", "in",
    "and", "to", "me", "i", "is", "was",
}  # fmt: skip
# They tell a contract from others, and say nothing of what it is.
_TELLING_APART = {
    "first", "second", "third", "last", "latest", "next", "new", "old", "same", "only", "previous", "recent", "other",
}  # fmt: skip
# Single words that are names as well.
_COMMON = {"review", "reviews", "feedback", "rating", "private", "client", "job", "contract", "upwork"}


THE_SAME = "the same client"  # where no name is told


class Names:
    """The contracts of a paste by their titles and clients."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self.drafts = drafts
        self._titled = [(title, draft) for draft in drafts if (title := plain(draft.title))]
        self._of_client = [(name, draft) for draft in drafts if (name := draft.client)]

    def meant(self, text: str) -> Draft | None:
        """Find the one contract that a line names: by its title, words of it, or a client who has no other."""
        said = f" {plain(text)} "
        titles = {title for title, _ in self._titled if f" {title} " in said and _is_name(title, said)}
        outermost = {
            title for title in titles if not any(title != other and title in other for other in titles)
        }
        named = [draft for title, draft in self._titled if title in outermost]
        named = named or self._by_words(said.split())
        named = named or [draft for name, draft in self._of_client if _stands_in(name, text)]
        named = named or self._by_head(said)
        return named[0] if len(named) == 1 else None

    def _by_head(self, said: str) -> list[Draft]:
        """Find those whose title begins with a word that a sentence names ("the flyer": "flyer for the ice rink")."""
        heads = [(title.split()[0], draft) for title, draft in self._titled]
        plain_heads = ((head, draft) for head, draft in heads if head not in _TELLING_APART)
        return [draft for head, draft in plain_heads if f" {head} " in said and _is_name(head, said)]

    def _by_words(self, said: Sequence[str]) -> list[Draft]:
        found: list[Draft] = []
        for at, role in enumerate(said):
            if role not in _ROLES:
                continue
            words = set(_before(said, at))
            if words and not words & _TELLING_APART:
                found += [draft for title, draft in self._titled if words <= set(title.split())]
        return found


def _before(said: Sequence[str], at: int) -> Iterator[str]:
    """Yield the words right before a place, back to a small one."""
    for word in reversed(said[:at]):
        if word in _SMALL or word in _ROLES:
            return
        yield word


def _is_name(title: str, said: str) -> bool:
    """Whether a title in a line is one: a single word is, where it stands for a contract ("the logo client")."""
    if " " in title:
        return True
    words = ["", *said.split(), ""]
    beside = (
        before in _LEADING or behind in _ROLES
        for before, word, behind in zip(words, words[1:], words[2:], strict=False)
        if word == title
    )
    return title not in _COMMON and any(beside)


_LEADING = {
    "the", "my", "that", "for", "on", "of", "el", "la", "los", "las", "del", "mi", "le", "les", "du", "il", "lo", "o",
    "da", "do", "das", "dos", "der", "die", "dem", "den",
}  # fmt: skip


def _stands_in(name: str, text: str) -> bool:
    """Whether a client is named as written: "Will" is one, and "will" is none."""
    at = text.find(name)
    while at >= 0:
        around = text[max(at - 1, 0) : at] + text[at + len(name) : at + len(name) + 1]
        if not any(map(str.isalnum, around)):
            return True
        at = text.find(name, at + 1)
    return False


def plain(text: str | None) -> str:
    """Return the words of a text in lower case, without marks; empty where there are none."""
    return " ".join(re.findall(r"\w+", (text or "").lower()))
