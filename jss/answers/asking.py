"""Telling a question from words that only begin like one."""

import re

LEADING_WORDS = "so|and|but|ok|okay|well|wait|also|then|btw|hm+|please|pls|(?:quick )?question|y|pero|aur|or"
WHOSE = (
    r"(?:it|this|that|these|those|there|the|my|mine|an?|any\w*|some\w*|i|we|you|they|he|she|all|"
    r"(?:old|past|open|closed|private) \w+|"
    r"clients?|contracts?|jobs?|agenc\w+|reviews?|upwork|jss)"
)
# A statement may begin with most words that a question begins with; with these in this order hardly.
PLAINLY = re.compile(
    rf"(?:(?:{LEADING_WORDS})[,:]? )*¿?(?:"
    r"(?:what|when|where|who|which|how)"
    r"(?:'?s|(?: \S+){0,4}? (?:is|are|do|does|did|can|could|should|will|would|has|have))\b"
    r"|why(?: \S+)?? (?:is|isn'?t|are|aren'?t|was|do|don'?t|does|doesn'?t|did|didn'?t|has|have|would|should|my|the)\b"
    r"|(?:what|how) (?:about|if|come|to|i can)\b|what(?: exactly)? (?:changed|counts|happen(?:s|ed)|means)\b"
    r"|who (?:announced|decided|said|told)\b|(?:any ?one|any ?body) (?:know|able)|any (?:idea|way|chance)\b"
    r"|(?:do|does|did|don't|doesn't|didn't) (?!(?:it|not|so|your?|yourself|the math|seem)\b)\S|are(?:n't)? \w"
    rf"|(?:is|isn't|am|was|were|can|can't|could|should|will|won't|would) {WHOSE}\b"
    r"|.*\bhow (?:many|much|long|often|soon)(?: \w+)?(?: \w+)? (?:do|does|did|is|are|will|can|must)\b"
    rf"|(?:if|when|once|after|since|because)\b.* (?:do|does|will|is|are|can|should|would) {WHOSE}\b"
    r"|(?:has|have) (?:any\w*|you|they|it|upwork|the jss)\b"
    r"|(?:and|but|so|y|pero|aur) (?:if|si|agar)\b"
    r"|(?:por qu[eé]|qué|cómo|cuándo|cu[aá]nt[oa]s?|cu[aá]l(?:es)?|dónde|quién|puedo|debo|alguien sabe)\b"
    r"|.*\b(?:kya|kab|kaise|kyun?|kahan|kitn[aei])\b)",
    re.IGNORECASE,
)


def asks_plainly(text: str) -> bool:
    """Whether the words can hardly be anything but a question."""
    return "?" in text or PLAINLY.match(text) is not None
