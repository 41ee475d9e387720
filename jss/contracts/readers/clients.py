"""Who a clause of free text names as the client: what says so surely, and what only hints at it."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from jss.contracts.draft import Draft, tidy
from jss.contracts.paste import fold

VERBS = (
    "was|is|are|were|gave|gives?|giving|left|leaves?|leaving|who|never|said|says|happy|unhappy|did|didn|didnt|do|does|don"
    r"|dont|doesnt|had|has|have|loved|loves|hated|got|get|paid|pays?|paying|rated|rates?|ended|started|and"
    r"|but|with|for"
    r"|on|in|at|still|then|because|ghosted|after|before|from|to|me|i|not|no|just|only|also|opened|closed"
    r"|cancell?ed|asked"
    r"|wants?|wanted|changed|removed?|removes|deleted?|disappeared|vanished|won|lost|refused|forgot|stopped|went|came|works?"
    r"|working|will"
    r"|would|won|wont|can|could|should|reviewed|refunded|finished|satisfied|angry|upset|suspended|banned"
    r"|feedback|rating"
    r"|review|stars?|private|dej[oó]|pag[oó]|dio|no|que|hat|gab|ist|war|que|a|the|an|of|by|all|each|says"
    r"|likes?|liked"
    r"|feliz|contento|satisfecho|zufrieden|khush|my|his|her|our|their|it|this|that|he|she|they|we|you|as|so"
    r"|or|if|when"
    r"|nunca|jam[aá]s|tambi[eé]n|todav[ií]a|a[uú]n|ya|se|me|le|sigue|est[aá]|ne|ko|ka|ki|nahi"
    r"|name|named|called|team|side|account|money|job|contract|project|work"
)
# No name ends like a Spanish verb of what somebody did ("el cliente cerró").
_NOT_A_NAME = rf"(?!(?:{VERBS}|[^\W\d_]+ó)\b)"
_WORD = r"[\w.&'\u2019-]*[\w&]"
_CAPITAL = rf"(?-i:[A-ZÀ-ÞĀŁŚŻŠŽČĆĐİА-ЯІЇЄҐ]){_WORD}|(?-i:[A-ZÀ-ÞА-Я])\b"
_NAME = (
    rf"(?:{_CAPITAL})(?:\s(?!(?:[Ii]|And|But)\b)(?:{_CAPITAL}|&"
    rf"|(?:of|de|van|von|der|la|el)\s(?:{_CAPITAL}))){{0,3}}"
)
_PERSONS = (
    "client customer buyer cliente kunde kundin klient klientin заказчик замовник клієнт клиент müşteri klant"
    " acheteur"
)
_ADDRESSES = (
    "mister mr mrs ms miss mme madame monsieur herr frau señor señora sr sra signor signora pan pani dr sir"
)
_FIRMS = (
    "company firm agency start-up startup studio brand business empresa firma société azienda фирма компания"
)
_SOMEBODY = "guy man woman lady dude girl someone somebody person señor señora tipo chico chica"
# What each way of naming a client holds one of.
CALLED_WORDS = frozenset(f"{_PERSONS} {_SOMEBODY}".split())
TITLED_WORDS = frozenset(f"{_ADDRESSES} {_FIRMS} start".split())


def _either(words: str) -> str:
    return "|".join(words.split())


# "client Nora", "client: acme ltd", "Kunde namens Uwe".
CALLED = re.compile(
    rf"\b(?:(?:{_either(_PERSONS)})(?:'s name)?(?:\s+(?:called|named|name|is|was|named as|llamad[oa]|namens|nommé"
    rf"|appelé))?|(?:{_either(_SOMEBODY)})\s(?:called|named|llamad[oa]))\s*[:=]?\s+"
    rf"(?P<name>{_NOT_A_NAME}[^\W\d_][\w.&'\u2019-]*(?:\s{_NOT_A_NAME}(?:[^\W\d_]|&)[\w.&'\u2019-]*){{0,4}})",
    re.IGNORECASE,
)
# "mister Kowalski", "company Delfin", "Studio Nena", whose own name it is.
TITLED = re.compile(
    rf"\b(?:{_either(_ADDRESSES)})\b\.?\s(?P<name>{_NAME})"
    rf"|\b(?:(?:the|a)\s)?(?:(?P<own>(?-i:{_either(_FIRMS.title())})\s(?:{_NAME}))"
    rf"|(?:{_either(_FIRMS)})\s(?:called\s|named\s)?(?P<firm>{_NAME}))",
    re.IGNORECASE,
)
# "I did a flyer for Tomas, ...": the article tells a sentence from a title such as "Website for Android".
_TOLD_FOR = re.compile(
    r"\b(?:an?|the|some|his|her|their|one)\s[^\W\d_][^\x01,;:|.!?]{1,40}\sfor\s"
    r"(?P<name>(?!I\b)[A-ZÀ-Þ][\w&'\u2019-]*(?:\s[A-ZÀ-Þ][\w&'\u2019-]*){0,3})"
    r"(?=\s*(?:[\x01,;:|.!?()]|$)|\s(?:-|in|on|at|for|and|who|which|that|he|she|they|last|paid|left|gave)\b)"
)
_BRACKETED = re.compile(
    r".\((?P<name>(?:[A-Z0-9À-Þ@][\w.&'\u2019-]*)(?:\s+(?:[A-Z0-9À-Þ&][\w.&'\u2019-]*|of|and|the|de|la|y"
    r"|und|&)){0,4})\)$"
)
_STANDING = re.compile(
    r"(?:[A-Z0-9À-Þ@][\w.&'\u2019-]*)(?:\s+(?:[A-Z0-9À-Þ&][\w.&'\u2019-]*|of|and|the|de|la|y|und|&)){0,4}"
)
_ENDS_NAME = (
    r"(?=\s*(?:[\x01\x02\x03,;:|.!?()\ufffc]|-\s|/\s|$)"
    r"|\s(?:-|in|on|at|and|who|which|that|he|she|they|last"
    r"|paid|left|gave|was|is|for|again|also|too|twice|once|it|only|got|has|\d))"
)
# What may as well be a part of a title or of a sentence: kept until the whole paste is known.
_HINTS: dict[str, re.Pattern[str]] = {
    "acts": re.compile(
        rf"(?:^|[\x01.;:,!]\s*|\b(?:and|then|also|but|where)\s)\W*(?P<name>{_NAME})\s(?:paid|pays|gave"
        rf"|gives|left|rated|loved|hated"
        r"|ghosted|cancell?ed|hired|closed|refused|never|didn'?t|did not|was (?:happy|angry)|pagó|dio|dejó"
        r"|zahlte|gab|a payé)\b"
    ),
    "with": re.compile(
        rf"\b(?:with|from|by|con|mit|bei|avec|chez|presso|od|від|от|met)\s(?P<name>{_NAME}){_ENDS_NAME}",
        re.IGNORECASE,
    ),
    "for": re.compile(
        rf"\b(?:for|para|für|fuer|pour|per|dla|для|voor|till?)\s(?P<name>{_NAME}){_ENDS_NAME}", re.IGNORECASE
    ),
    "owner": re.compile(rf"^\W*(?:\x01[\W\x01]*)?(?P<name>{_CAPITAL})['\u2019]s\s"),
}
# A first, quick look for what a hint cannot do without.
_CUES = {
    "acts": re.compile(
        r"\s(?:paid|pays|gave|gives|left|rated|loved|hated|ghosted|cancel|hired|closed|refused|never"
        r"|did(?:n|\s)|was (?:happy|angry)|pag|dio|dej|zahlte|gab|a payé)"
    ),
    "with": re.compile(r"\s[A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐ]"),
    "for": re.compile(r"\s[A-ZÀ-ÞĀ-ŽА-ЯІЇЄҐ]"),
}
# Names of things a job is made for or with, never of the one who pays.
_THING_WORDS = (
    "shopify wordpress wix squarespace webflow figma android ios iphone ipad youtube instagram tiktok "
    "facebook google amazon etsy ebay linkedin twitter x telegram discord slack whatsapp spotify netflix "
    "unity unreal roblox minecraft excel word powerpoint canva photoshop illustrator python java "
    "javascript react node laravel django magento woocommerce hubspot salesforce zapier airtable notion "
    "windows mac macos linux upwork fiverr kickstarter airbnb uber paypal stripe seo ppc english spanish "
    "french german italian portuguese polish dutch russian ukrainian arabic chinese japanese korean hindi "
    "turkish christmas halloween easter xmas black friday january february march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday sunday "
    "europe usa us uk eu india germany france spain italy london paris berlin chrome firefox b2b b2c saas "
    "ai nft crypto web mobile desktop kids children men women mother father valentine valentines new year "
    "gdpr pdf api ui ux css html php sql aws azure docker quickbooks xero outlook gmail meta bing "
    "pinterest reddit twitch zoom trello asana jira prestashop drupal joomla elementor klaviyo mailchimp "
    "tableau powerbi i upwork's client they he she we it the a my no so one job logo website site app "
    "first second third last then also and but thanks please free everyone all "
)
_THINGS = frozenset(_THING_WORDS.split())


@dataclass(slots=True)
class Hints:
    """What hints at the client of a draft, by kind, the words it was read from, and its pieces that may be a title."""

    draft: Draft
    words: str
    pieces: Sequence[str] = ()
    names: dict[str, str] = field(default_factory=dict[str, str])


def named_surely(shown: str, words: frozenset[str]) -> re.Match[str] | None:
    """Find a name that a word for a client, a form of address or a word for a company stands before.

    `words` are those of the clause, in lower case.
    """
    called = not CALLED_WORDS.isdisjoint(words) and CALLED.search(shown)
    return called or (None if TITLED_WORDS.isdisjoint(words) else TITLED.search(shown))


def name_of(match: re.Match[str]) -> str | None:
    """Return the name a match holds, trimmed."""
    return tidy(next((text for text in match.groupdict().values() if text), None))


def told_for(shown: str) -> str | None:
    """Return who something was made for, in a sentence that says so ("I did a flyer for Tomas")."""
    told = _TOLD_FOR.search(shown)
    return tidy(told["name"]) if told and not _is_thing(told["name"]) else None


def standing(pieces: Sequence[str]) -> str | None:
    """Return a name in brackets at the end of the title, or one that fills a field of its own."""
    if pieces and (bracketed := _BRACKETED.search(tidy(pieces[0]) or "")):
        return bracketed["name"]
    return next((piece for piece in map(tidy, pieces[1:]) if piece and _STANDING.fullmatch(piece)), None)


def hints_of(draft: Draft, shown: str, pieces: Sequence[str]) -> Hints:
    """Gather what may name the client."""
    hints = Hints(draft, shown, tuple(filter(None, map(tidy, pieces))))
    for kind, pattern in _HINTS.items():
        cue = _CUES.get(kind)
        if cue is not None and not cue.search(shown):
            continue
        found = [match["name"] for match in pattern.finditer(shown) if not _is_thing(match["name"])]
        if found and (name := tidy(found[-1])):
            hints.names[kind] = name
    return hints


def _is_thing(name: str) -> bool:
    return all(word in _THINGS for word in fold(name).replace("'s", "").split())


def settle_clients(hints: Sequence[Hints]) -> None:
    """Believe hints that the rest of the paste bears out.

    A verb of a client ("Acme paid") is believed at once. "With Nora" is where any contract names a client,
    "for Nora" and "Nora's" where at least two contracts and half of all say so and none says otherwise.
    A first field that comes again and again, with another second one each time, is the client's. Last, a name
    known for a client is one wherever it stands.
    """
    _client_first(hints)
    for kind in _HINTS:
        giving = [hint for hint in hints if kind in hint.names]
        if _believed(kind, giving, hints):
            for hint in giving:
                _name(hint, hint.names[kind])
    known = {hint.draft.client for hint in hints if hint.draft.client}
    for hint in hints:
        if hint.draft.client is None:
            _name(hint, next((name for name in known if _mentions(hint.words, name)), None))


def _client_first(hints: Sequence[Hints]) -> None:
    """Take first fields for clients where most of them come again ("Nadia / trailer", "Nadia / intro")."""
    listed = [hint for hint in hints if len(hint.pieces) > 1 and hint.draft.client is None]
    titles: defaultdict[str, set[str]] = defaultdict(set)
    for hint in listed:
        titles[hint.pieces[0]].add(hint.pieces[1])
    again = [hint for hint in listed if len(titles[hint.pieces[0]]) > 1]
    if len(again) > 1 and len(again) * 2 > len(listed):
        for hint in listed:
            hint.draft.client, hint.draft.title = hint.pieces[:2]


def _believed(kind: str, giving: Sequence[Hints], hints: Sequence[Hints]) -> bool:
    sure = [hint for hint in hints if hint.draft.client]
    if kind == "acts":
        return True
    if kind == "with":
        return len(giving) > 1 or bool(sure)
    against = [
        hint for hint in giving if hint.draft.client is not None and hint.names[kind] not in hint.draft.client
    ]
    return len(giving) > 1 and len(giving) * 2 >= len(hints) and not against


def _name(hint: Hints, name: str | None) -> None:
    draft = hint.draft
    draft.client = draft.client or name
    if draft.client is not None and draft.title == draft.client:
        draft.title = None


def _mentions(words: str, name: str) -> bool:
    return name[:1].isupper() and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None
