"""The title and the client of a clause: the words that are left once its facts are taken out."""

import re

from jss.contracts.draft import Draft, tidy
from jss.contracts.quotes import MASK
from jss.contracts.readers.clause import Clause, words_of
from jss.contracts.readers.clients import VERBS, Hints, hints_of, name_of, named_surely, standing, told_for
from jss.contracts.readers.fragments import is_fragment
from jss.contracts.words import Phrase, Word

_PIECES = re.compile(
    r"\s*[;|•\x01]+\s*|\s+/\s+|\s+-+\s+|\s*->\s*|:\s+|,\s*|\s-(?=\x01)|(?<=\x01)-\s|(?<![\s\x01][A-ZÀ-Þ])[.!?]+(?:\s|$)"
)
_TITLE_END = re.compile(r"(?P<title>[^\x01|;/]{3,}?)\s+(?:-+|\||/)\s")
_EDGE_WORDS = (
    r"(?:and|but|for|with|w/|got|gave|me|in|on|the|a|an|was|is|she|he|they|it|by|at|of|then|so"
    r"|also|did|client(?!\s(?:\d|[a-z]\b))|paid|pay|earned|made|rating|rated|review|left|from|to|i|had|has|have"
    r"|my|one|jobs|(?:job|contract)(?!\s(?:\d|[a-z]\b))|just|only|this|which|that|public|private|privately|stars?"
    r"|score|ended|since|because|after|total|all|about|around|approx|fixed|hourly|price"
    r"|usd|worth|y|con|por|mit|und|für|el|la|un|una|de|cliente|kunde|still|who"
    r"|primer[oa]?|segund[oa]|tercer[oa]?|últim[oa]|pag[oó]|pagaron|dej[oó]|puso|dio|tuve|tengo|fue|hice|que|le|les|lo|se"
    r"|otr[oa]|para|contrataron|mila|kiye|diya|hai)"
)
# "The first job was a resume", "Last one is a website".
_ORDINAL = re.compile(
    r"\W*(?:the\s|my\s)?(?:1st|2nd|3rd|first|second|third|fourth|fifth|last|next|other|another)"
    r"(?:\s(?:one|job|contract|project|gig|client))?\s(?:was|is)\s(?:an?\s|the\s|for\s)?(?=\w)",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"(?:[\W_]*\b{_EDGE_WORDS}\b(?![-'&/+])[\W_]*)+", re.IGNORECASE)
_TRAILING = re.compile(rf"(?!a\b){_EDGE_WORDS}\b(?!\+)[\W_]*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
# Not "St. Louis map".
_SENTENCE_END = re.compile(r"(?<=\w\w\w)[.!?]+\s+(?=[A-Z])")
# What a title that a dash or a bar ends may well end with: "Portfolio review - 5.0".
_TITLE_NOUN = re.compile(r"\w[^,:]*\s(?:review|rating|score|price)", re.IGNORECASE)
# "Contract proofreading", "Review widget", but not "Review was fine" and not "Client happy with it".
_BEGINS_WITH_NOUN = re.compile(
    rf"(?:Contract|Client|Job|Review|Rating|Price|Score|Star|Public|Private|Total|Fixed)"
    rf"(?:\s(?!(?:{VERBS})\b)[a-zà-ÿ]{{4,}})+"
)
# What comes before a title without being one: "Hi! I did ...", "ratings: logo 5.0, ...".
_HEADING = re.compile(
    r"(?:hi|hey|hello|hallo|hola|yo|ok|okay|thanks|thx|well)(?: (?:all|guys|there|everyone|team|folks))?"
    r"|che|mir[aá]|miren|bhai|guys|folks|amigos|buenas|ayuda(?: por ?fa(?:vor)?)?|help(?: pls| please)?|(?:my )?jss"
    r"|let'?s see|here (?:they are|it is|goes|you go)|that'?s it|fine|so"
    r"|(?:ratings|reviews|feedbacks?|scores|contracts|projects|gigs|first|second|third|last|\d{1,2}(?:st|nd|rd|th))"
    r"|(?:before|after|other than|besides|apart from|aside from)(?: (?:that|this|them|those))?",
    re.IGNORECASE,
)
_BLANKS = re.compile("\x01+")
_WORDY = re.compile(r"[^\W_]")
_BRACKET_OF_FACTS = re.compile(r"\([^()]*\x01[^()]*\)")


def name_contract(draft: Draft, clause: Clause, quoted: str | None) -> Hints:
    """Give a draft its title, and its client where the clause names it for sure; return what hints at it."""
    words = clause.text[clause.start : clause.end]
    body = clause.rest[clause.start : clause.end]
    shown = _shown(words, body, "\x01")
    named = named_surely(shown, words_of(clause))
    if named:
        draft.client = name_of(named)
        body = body[: named.start()] + "\x01" * (named.end() - named.start()) + body[named.end() :]
    else:
        draft.client = told_for(shown)
    body = _BRACKET_OF_FACTS.sub(lambda found: "\x01" * len(found[0]), body)
    pieces = _pieces(words, body)
    if quoted and (not pieces or body.lstrip().startswith(MASK)):
        pieces.insert(0, quoted[:120])
    if pieces and not is_fragment(pieces[0]):
        draft.title = tidy(pieces[0])
    if draft.client is None:
        draft.client = standing(pieces)
    if any(isinstance(token, Phrase) and token.kind is Word.SAME_CLIENT for token in clause.tokens):
        draft.client = draft.client or "the same client"
    return hints_of(draft, shown, pieces)


def _shown(words: str, body: str, blank: str) -> str:
    """Put a blank for each letter of the words that the body, which is as long, has blanked out."""
    pieces: list[str] = []
    at = 0
    for run in _BLANKS.finditer(body):
        pieces += [words[at : run.start()], blank * (run.end() - run.start())]
        at = run.end()
    return "".join(pieces) + words[at:]


def _pieces(words: str, body: str) -> list[str]:
    """Cut the words that are left at separators; commas are part of a title that a dash or a bar ends."""
    pieces: list[str] = []
    shown = _shown(words, body, " ")
    start = 0
    bounds = [match.span() for match in _PIECES.finditer(body)]
    if ended := _TITLE_END.match(body):
        start = max((span[1] for span in bounds if _ends_lead(body, span, ended.end("title"))), default=0)
        bounds = [span for span in bounds if span[1] > ended.end("title")]
    for begin, end in [*bounds, (len(body), len(body))]:
        piece = shown[start:begin]
        start = end
        asked = "?" in body[begin:end] and end < len(body)
        if asked or not _WORDY.search(piece):
            continue
        whole = piece.replace(MASK, " ").strip()
        piece = _trimmed(whole)
        if not pieces and (_BEGINS_WITH_NOUN.fullmatch(whole) or (ended and _TITLE_NOUN.fullmatch(whole))):
            piece = whole
        if _WORDY.search(piece) and not _HEADING.fullmatch(piece):
            pieces.append(piece)
    return pieces


def _ends_lead(body: str, span: tuple[int, int], title_end: int) -> bool:
    """Whether a sentence ends here that stands before the title ("Here's my list. App icon - 5 stars")."""
    return span[1] <= title_end and _SENTENCE_END.match(body, span[0]) is not None


def _trimmed(piece: str) -> str:
    """Take words off both ends that are no part of a title."""
    ordinal = _ORDINAL.match(piece)
    piece = piece[ordinal.end() :] if ordinal else piece
    leading = _LEADING.match(piece)
    piece = piece[leading.end() :] if leading else piece
    starts = [word.start() for word in _WORD.finditer(piece)]
    while starts and starts[-1] > 0 and _TRAILING.match(piece, starts[-1]):
        piece = piece[: starts.pop()].rstrip()
    return piece.strip()
