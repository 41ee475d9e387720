"""The questions in a cleaned message, and whether it asks anything at all."""

import re

from jss.answers.courtesy import is_courtesy
from jss.answers.text import clean

MOST_PARTS = 3
# About as much as the encoder reads.
MOST_WORDS = 90
FEWEST_WORDS = 3
COURTESIES = 4
CLOSING_LENGTH = 100

GREETING = re.compile(
    r"^(?:(?:hi|hii+|hey+|hello|hola|namaste|yo|sup|greetings|good (?:morning|evening|afternoon|day)|dear|buenas|"
    r"buenos d[ií]as|buenas tardes)(?: (?:there|all|everyone|everybody|guys|folks|team|mods?|people|friends|y'all|"
    r"a todos|todos|sir|bro|community))*|(?:thanks|thank you|thx|ty) "
    r"(?:in advance|for .{3,40}?))\s*(?:[,.!:;\n-]+\s*|\s+(?=\w)|$)",
    re.IGNORECASE,
)
CLOSING = re.compile(
    r"[\s,.!-]+(?:thanks|thank you|thx|ty|tysm|cheers|gracias|dhanyavad|regards|tia)"
    r"(?: (?:in advance|a lot|so much|guys|all|everyone|mods?|for [^,.!?\n]{3,30}|de antemano)){0,2}\s*[.!]*$",
    re.IGNORECASE,
)
ASKING = (
    r"(?:(?:on|in|from|since|for|at|until|by|with|to|of|about|after|desde|hasta|en|para) )?"
    r"(?:what|whats|what's|when|where|wheres|why|who|whom|whose|which|how|hows|whether|is|isn't|isnt|are|aren't|do|"
    r"don't|does|doesn't|doesnt|did|didn't|can|can't|could|should|shall|will|won't|would|wouldn't|has|have|had|may|"
    r"might|must|was|were|am|if|any(?:one|body) knows?|not sure|no idea|wondering|i wonder|i don't (?:know|get)|"
    r"qu[eé]|c[oó]mo|cu[aá]ndo|cu[aá]nt[oa]s?|cu[aá]l|d[oó]nde|por qu[eé]|puedo|puede|es|va a|vale|hay|tambi[eé]n|"
    r"kya|kab|kaise|kyu|kyun|kahan|kitne|kitna|wapas|ya)"
)
SENTENCE_END = re.compile(r"(?<=[?!])\s+|(?<=[^\W\d_][.…])\s+(?!\d)|\n+|\s*;\s+")
LIST_MARK = re.compile(r"(?:^|(?<=\s))(?:\d{1,2}[.)]|[-*•])\s+(?=\w)", re.MULTILINE)
NEXT_CLAUSE = re.compile(
    r"(?:\s*[,/]\s*|\s+)(?:and|also|plus|or|y|aur|ya|\+|&)(?: also| then| btw)?\s+(?=(?:if so |then |so |since )?[¿]?"
    + ASKING
    + r"\b)"
    r"|\?\s*(?=\S)|[,:]\s+(?=¿?" + ASKING + r"\s+\w)",
    re.IGNORECASE,
)
BEGINS = re.compile(
    rf"[¿¡]?(?:(?:so|and|but|ok|okay|well|wait|also|then|y|pero|aur|or) )*[¿]?{ASKING}\b", re.IGNORECASE
)
ENDS = re.compile(r"\b(?:why|when|how|where|right|kya|kyu|kab|no)\W*$", re.IGNORECASE)


def questions_in(message: str) -> tuple[str, ...]:
    """List the whole message first, then, where it asks several things, each of them; nothing for no words."""
    cleaned = without_courtesies(clean(message))
    if is_courtesy(message) or not any(character.isalnum() for character in cleaned):
        return ()
    words = _said_once(cleaned)
    whole = " ".join(words)
    pieces = [part for part in parts(cleaned) if part != whole]
    asking = [part for part in pieces if asks(part)] if len(pieces) > 1 else []
    # Who rants asks at the end.
    return (" ".join(words[-MOST_WORDS:]), *asking[-MOST_PARTS:])


def _said_once(cleaned: str) -> list[str]:
    """The words of a message, of one that says everything over and over each part once."""
    words, once = cleaned.split(), " ".join(parts(cleaned)).split()
    return once if once and 2 * len(once) <= len(words) else words


def aside_in(message: str) -> str:
    """Give what a message says besides its questions; empty where that is next to nothing."""
    pieces = parts(without_courtesies(clean(message)))
    said = " ".join(part for part in pieces if not asks(part)) if len(pieces) > 1 else ""
    return said if len(said.split()) >= FEWEST_WORDS else ""


def without_courtesies(text: str) -> str:
    """Drop a greeting in front and thanks behind; what is left may be empty."""
    for _ in range(COURTESIES):
        shorter = GREETING.sub("", text, count=1)
        # Thanks are looked for at the end only: over a long message the search would take its square.
        shorter = (shorter[:-CLOSING_LENGTH] + CLOSING.sub("", shorter[-CLOSING_LENGTH:])).strip()
        if shorter == text:
            break
        text = shorter
    return text


def parts(text: str) -> tuple[str, ...]:
    """Split a cleaned message where a new question may begin; one part when it is one question."""
    found: list[str] = []
    for sentence in SENTENCE_END.split(LIST_MARK.sub("\n", text)):
        for clause in NEXT_CLAUSE.split(sentence):
            stripped = without_courtesies(clause.strip(" ,"))
            if len(stripped) > 2:
                found.append(stripped)
    return tuple(dict.fromkeys(found))


def asks(text: str) -> bool:
    """Whether the words have the form of a question."""
    return "?" in text or bool(BEGINS.match(text) or ENDS.search(text))
