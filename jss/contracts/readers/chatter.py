"""What people say around their contracts: greetings, thanks, questions."""

import re

from jss.contracts.money import Money
from jss.contracts.readers.clause import Clause
from jss.contracts.stars import Rating

_CHATTER = re.compile(
    r"^\W*(?:hi|hey|hello|hallo|hola|yo|good (?:morning|evening|afternoon|day)|buen[oa]s|greetings|dear"
    r"|thanks?|thank you|thx|ty|gracias|danke|merci|please|pls|plz|sorry|help|new here"
    r"|(?:can|could|would|will|should|does|do|is|am|are|did|has|what|why|how|when|which|who|any|anyone|anybody"
    r"|someone|somebody|cu[aá]l|qu[eé]|c[oó]mo|cu[aá]nto|por qu[eé]|alguien|alguno|puede|quel(?:le)?"
    r"|combien|comment|pourquoi"
    r"|est-ce|wie|was|warum|wieviel|kann|könnte|jemand|qual|quale|quanto|come|perch[eé]|jak[ai]?|ile|як"
    r"|яким?|скільки|как|какой"
    r"|сколько|привет|привіт|доброго|здравствуйте|bonjour|salut|ciao|ol[aá]|bhai|tell me|let me know"
    r"|just (?:wondering|curious)|i (?:think|guess|wonder|hope|want|need|would"
    r"|don'?t (?:know|get|understand))|my (?:jss|score|question)|the question|so (?:what|how|why)|idk|lol"
    r"|ugh)\b)",
    re.IGNORECASE,
)


def is_chatter(clause: Clause) -> bool:
    """Whether a stretch greets, thanks or asks, and states no figure."""
    figures = any(isinstance(token, Money | Rating) for token in clause.tokens)
    return not figures and bool(_CHATTER.match(clause.body))
