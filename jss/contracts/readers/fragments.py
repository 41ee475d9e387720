"""Words left of a sentence once its facts are taken out, which name no contract."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# With one of these no title begins.
_NEVER_FIRST = _words(
    "them which whom or nor than suddenly successfully recently unfortunately luckily sadly except everything"
    " everybody everyone don't didn't doesn't wasn't haven't hasn't dont didnt been being was were because although"
    " though it's i've i'm he's she's they're others que porque cuando aunque ellos tambien también además ademas"
)
# With one of these a title begins only where its first letter is a capital: "When we meet - book cover".
_NEVER_FIRST_SMALL = _words(
    "as if when while since near off up out it is are who that than then even other another"
)
_LAST_SMALL = _words("a an the of for with or and is was to in my me que de con y un una el la")
_ALONE = _words(
    "desde los las ne problemas out month months year years week work works time others rest else jss total far"
)
_OF_SENTENCES = _words(
    "i i've i'm me he she it they them which who was were been gave have has had got did don't didn't because yo me"
    " fue era había habia"
)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")


def is_fragment(piece: str) -> bool:
    """Whether a piece reads like the rest of a sentence ("profile and the contractor gave me a")."""
    words = [word.replace("\u2019", "'") for word in _WORD.findall(piece)]
    if not words:
        return len(piece.strip()) < 3
    first, last, low = words[0], words[-1], [word.lower() for word in words]
    return (
        low[0] in _NEVER_FIRST
        or first in _NEVER_FIRST_SMALL
        or (len(words) > 1 and last in _LAST_SMALL)
        or (len(words) == 1 and first in _ALONE)
        or len(_OF_SENTENCES.intersection(low)) > 1
    )
