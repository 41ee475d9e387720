"""The questions in a cleaned message, and whether it asks anything at all."""

import re

from jss.answers.courtesy import is_courtesy
from jss.answers.text import clean

MOST_PARTS = 3
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
    r"(?:what|whats|what's|when|where|wheres|why|who|whom|whose|which|how|hows|is|isn't|isnt|are|aren't|do|don't|does|"
    r"doesn't|doesnt|did|didn't|can|can't|could|should|shall|will|won't|would|wouldn't|has|have|had|may|might|must|was|"
    r"were|am|if|any(?:one|body) knows?|qu[eé]|c[oó]mo|cu[aá]ndo|cu[aá]nto|cu[aá]l|d[oó]nde|por qu[eé]|puedo|es|kya|"
    r"kab|kaise|kyu|kyun|kahan|kitne|kitna)"
)
SENTENCE_END = re.compile(r"(?<=[?!])\s+|(?<=[^\W\d_][.…])\s+(?!\d)|\n+|\s*;\s+")
LIST_MARK = re.compile(r"(?:^|(?<=\s))(?:\d{1,2}[.)]|[-*•])\s+(?=\w)", re.MULTILINE)
NEXT_CLAUSE = re.compile(
    r"(?:\s*[,/]\s*|\s+)(?:and|also|plus|or|y|aur|\+|&)(?: also| then| btw)?\s+(?=(?:if so |then |so |since )?"
    + ASKING
    + r"\b)"
    r"|\?\s*(?=\S)|,\s+(?=" + ASKING + r"\s+\w)",
    re.IGNORECASE,
)


def questions_in(message: str) -> tuple[str, ...]:
    """List the whole message first, then, where it asks several things, each of them; nothing for no words."""
    cleaned = without_courtesies(clean(message))
    if is_courtesy(message) or not any(character.isalnum() for character in cleaned):
        return ()
    whole = " ".join(cleaned.split())
    pieces = [part for part in parts(cleaned) if part != whole]
    asking = [part for part in pieces if asks(part)][:MOST_PARTS] if len(pieces) > 1 else []
    return (whole, *asking)


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
    return "?" in text or bool(
        re.match(rf"(?:so |and |but |ok |well |wait )?{ASKING}\b", text, re.IGNORECASE)
    )
