"""The words that carry facts: no feedback, removed, open, paused, refunds, verdicts, in several languages."""

import re
from dataclasses import dataclass
from enum import StrEnum

from jss.contracts.paste import fold
from jss.contracts.phrasebook import Phrasebook


class Word(StrEnum):
    """What a phrase says about a contract."""

    REMOVED = "removed"
    NO_FEEDBACK = "no_feedback"
    FLAGGED = "flagged"
    PRIVATE_EARNINGS = "private_earnings"
    NOT_BAD_ENDING = "not_bad_ending"
    BAD_ENDING = "bad_ending"
    PRIVATE_BAD = "private_bad"
    PRIVATE_GOOD = "private_good"
    PRIVATE = "private"
    BAD = "bad"
    GOOD = "good"
    BAD_ONE = "bad_one"
    GOOD_ONE = "good_one"
    PAUSED = "paused"
    NOT_STARTED = "not_started"
    CANCELLED = "cancelled"
    OPEN = "open"
    PARTIAL_REFUND = "partial_refund"
    REFUND = "refund"
    NO_PAY = "no_pay"
    ENDED = "ended"
    EACH = "each"
    TOTAL = "total"
    SAME_CLIENT = "same_client"
    OTHER_CLIENTS = "other_clients"


_FB = (
    r"(?:feed-?back|fb|reviews?|ratings?|stars|comments?|bewertung(?:en)?|comentarios?"
    r"|reseñas?|resenas?|calificaci[oó]n(?:es)?|valoraci[oó]n(?:es)?|avaliaç(?:ão|ões)"
    r"|avaliacao|avis|commentaires?|kommentar|rückmeldung)"
)
_PEOPLE = r"(?:clients?|customers?|buyers?|guy|he|she|they|cliente|kunde|kundin)"
# Order matters: at one place in the text the first kind that matches wins.
_PHRASES: dict[Word, str] = {
    Word.REMOVED: (
        rf"(?:this )?{_FB}\b(?: (?:has|have|had|was|were|is|got|been))* (?:removed|deleted|hidden"
        rf"|taken down|wiped|gelöscht|entfernt|eliminad[oa]s?|borrad[oa]s?|removid[oa]s?|supprimé)"
        rf"|(?:removed|deleted|hidden) {_FB}|{_FB} (?:eliminad[oa]|removid[oa])"
        r"|(?:got|was|were|been) removed|removed by (?:upwork|support|staff)|used (?:my|the) perk|perk used"
    ),
    Word.NO_FEEDBACK: (
        rf"(?:no|not? any|without(?: any| a)?|w/?o|zero|sin|ohne|kein[e]?|sem|sans|pas d[e'] ?"
        rf"|ningún|ninguna?)\s?(?:client |public |written |final |star )?{_FB}(?: (?:given|left|yet"
        rf"|received|from (?:the )?client))?|{_FB}:? (?:none|not (?:given|left)|nahi(?: diya"
        rf"| mila)?|never (?:given|left|came)|missing|empty)|(?:un|not |never )-?(?:rated|reviewed)"
        rf"|ghosted(?: me)?|ghosts|(?:never|didn'?t|did not|hasn'?t|has not|haven'?t|won'?t"
        rf"|forgot to|refused to)\s+(?:leave|left|gave|give|given|rate|rated|review"
        rf"|reviewed)(?: (?:me|any|a|the|one|us|anything|feedback|fb|review|rating|stars))*"
        rf"|left (?:nothing|no (?:feedback|fb|review|rating|stars))|(?:gave|leaves?) (?:nothing"
        rf"|no (?:feedback|fb|review|rating|stars))|no dej[oó](?: \w+){{0,2}}|nothing left"
        rf"|disappeared|vanished|silent|koi {_FB} nahi|unbewertet|nicht bewertet"
    ),
    Word.FLAGGED: (
        rf"{_PEOPLE}(?:'s)?(?: account)?(?: (?:was|is|got|has been|were|later))* (?:suspended"
        rf"|banned|flagged|fake|blocked by upwork|gesperrt|suspendid[oa])|(?:suspended|banned"
        rf"|flagged|fake) {_PEOPLE}|account (?:was |got )?(?:suspended|banned)"
        rf"|scam(?:mer)? {_PEOPLE}"
    ),
    Word.PRIVATE_EARNINGS: (
        r"private earnings|earnings? (?:are |is )?(?:private|hidden)|hidden earnings|(?:amount"
        r"|pay) (?:hidden|private)|(?:ingresos|ganancias) privad[oa]s|private einnahmen"
    ),
    Word.NOT_BAD_ENDING: r"won (?:the |a )?dispute|dispute won|no disputes?|without (?:a )?dispute",
    Word.BAD_ENDING: (
        r"(?:lost|loosing|losing|lose)(?: (?:the|a|in|in a))? (?:dispute|arbitration|mediation)"
        r"|disputes? (?:\w+ )?lost|end(?:ed|s)?(?: up)? (?:very |really |so |pretty "
        r"|quite )?(?:badly|bad|poorly|ugly|terribly|horribly|in (?:a )?(?:dispute|fight|disaster"
        r"|tears))|bad ending|negative (?:end|ending|closing) reason|went (?:south|badly|wrong"
        r"|bad)|terminó mal|acabó mal|schlecht geendet|endete schlecht|terminou mal"
        rf"|{_PEOPLE} won (?:the |a )?dispute|disputes?,?(?: (?:and|but|the))* {_PEOPLE} won"
        r"|(?:client )?(?:filed|opened|raised) (?:a )?dispute|in dispute|disputed|disputa perdida"
        r"|perd[ií] la disputa"
    ),
    Word.PRIVATE_BAD: (
        r"(?:bad|negative|poor|low|terrible|awful)\s+private(?:\s+(?:feedback|rating|score|review"
        r"|fb))?|private(?:ly)?(?:\s+(?:feedback|rating|score|review|fb))?(?: (?:was"
        r"|is))?[:\s]+(?:bad|negative|poor|low|terrible|awful|unhappy)|(?:would|will|does"
        r"|did) ?n[o']t recommend|wouldn'?t recommend"
    ),
    Word.PRIVATE_GOOD: (
        r"(?:good|positive|great|high)\s+private(?:\s+(?:feedback|rating|score|review|fb))?"
        r"|private(?:ly)?(?:\s+(?:feedback|rating|score|review|fb))?(?: (?:was|is))?[:\s]+(?:good"
        r"|positive|great|high|happy)|would recommend"
    ),
    Word.PRIVATE: (
        r"in private|privately|private (?:feedback|rating|score|review|fb)|privat(?:e bewertung)?"
        r"|en privado|nps|recommend(?:ation)?(?: score)?"
    ),
    Word.BAD: (
        rf"(?:un|not (?:so |very |really )?|dis)-?(?:happy|satisfied|pleased)(?: (?:with"
        rf"|at the end))?(?: {_PEOPLE})?|(?:angry|upset|mad|furious|terrible|awful|horrible|nasty"
        rf"|rude) {_PEOPLE}|(?:bad|negative|terrible|awful|horrible|poor|nasty|harsh|mala"
        rf"|schlechte[sr]?) {_FB}|{_FB} (?:was |is )?(?:bad|negative|terrible|awful|poor|mal[oa]"
        rf"|schlecht)|hated (?:it|my work|the work)|(?:cliente|kunde) (?:descontento|insatisfecho"
        rf"|enojado|unzufrieden)|unzufrieden|descontento|insatisfecho"
    ),
    Word.GOOD: (
        rf"(?:very |super |really |so )?(?:happy|satisfied|pleased|delighted|thrilled"
        rf"|nice) {_PEOPLE}|{_PEOPLE} (?:was |is |were |very |super |really |so )*(?:happy"
        rf"|satisfied|pleased|delighted|thrilled)|(?:good|great|positive|excellent|perfect|amazing"
        rf"|awesome|nice|glowing|lovely|buena|gute[sr]?) {_FB}|{_FB} (?:was |is )?(?:good|great"
        rf"|positive|excellent|perfect|amazing|buena|gut)|loved (?:it|my work|the work|the result)"
        rf"|went (?:great|well|fine|perfect(?:ly)?|smooth(?:ly)?)|ended (?:well|great|good|fine"
        rf"|happily)|cliente (?:feliz|contento|satisfecho|satisfeito|khush)|kunde (?:zufrieden"
        rf"|glücklich)|(?:zufriedener|glücklicher) kunde|client khush|happy"
    ),
    Word.PAUSED: (
        r"paused?|on hold|on pause|pausad[oa]|en pausa|pausiert|em pausa|suspended|auf eis"
        r"|en attente"
    ),
    Word.NOT_STARTED: r"(?:never|not|hasn'?t|didn'?t|yet to) (?:yet )?start(?:ed)?(?: yet)?",
    Word.CANCELLED: (
        r"cancell?ed(?: (?:before|by|early|without)(?: (?:it |we |the )?\w+)?(?: work)?)?"
        r"|cancell?ation|canceled|cancelad[oa]|storniert|abgebrochen|annulé|before start"
    ),
    Word.OPEN: (
        r"(?:still |currently |is |are )*(?:open|in progress|in-progress|ongoing|on-going|on going"
        r"|active|running|unfinished|not (?:yet )?(?:finished|done|ended|closed|over)"
        r"|working on it)(?: contract)?|hasn'?t ended|not ended|job in progress|still (?:going"
        r"|working)|(?:until|till|to) (?:now|present|today)|present|abiert[oa]s?|en (?:curso"
        r"|progreso|cours)|activ[oa]s?|aktiv|offen|laufend|läuft(?: noch)?|em (?:andamento"
        r"|progresso)|abert[oa]s?|chal rah[ai](?: hai)?|noch nicht fertig|heute|actualidad"
        r"|actualmente|in arbeit"
    ),
    Word.PARTIAL_REFUND: (
        r"(?:partial(?:ly)?|part|half|some) refund(?:ed)?|refunded (?:half|part|some)(?: of it)?"
    ),
    Word.REFUND: (
        r"(?:full(?:y)?|gave(?: a)?|got a|asked for(?: a)?|wanted(?: a)?|100%) refund(?:ed)?"
        r"|refund(?:ed|s)?|reembols(?:o|ad[oa]|é)|devuelto|erstattet|rückerstattet|remboursé"
        r"|(?:gave|paid|sent|handed) (?:(?:it|all|everything|the money) )*back|money back|paisa wapas"
    ),
    Word.NO_PAY: (
        r"(?:with |w/ |w/)?no (?:pay|payment|money|earnings)|un-?paid|not paid|never (?:got )?paid"
        r"|didn'?t (?:get )?pa(?:y|id)|did not pay|without (?:pay|payment)|nothing (?:paid|earned)"
        r"|earned nothing|paid nothing|zero earnings|sin pago|no pag[oó]|unbezahlt|for free|gratis"
    ),
    Word.ENDED: (
        r"(?:is |was |has |now )?(?:ended|end date|end|completed?|complete|closed|finished|finish"
        r"|done|delivered|wrapped up|abgeschlossen|beendet|fertig|geschlossen|terminad[oa]s?"
        r"|terminó|finalizad[oa]s?|completad[oa]s?|cerrad[oa]s?|conclu[ií]d[oa]s?|encerrad[oa]s?"
        r"|terminé|fini|khatam(?: ho gaya)?|ho gaya|(?:is|was|it'?s|all) over)"
    ),
    Word.EACH: r"each|apiece|a piece|per (?:job|contract|gig|one)|cada un[oa]|jeweils|je|every one|ea\b",
    Word.TOTAL: (
        r"(?:in |all )?total(?:ling)?|altogether|overall|combined|all together|sum|insgesamt"
        r"|en total|gesamt"
    ),
    Word.SAME_CLIENT: (
        rf"(?:all |both )?(?:from |for |with |by |of )?(?:the |one |a )?same (?:\w+ )?{_PEOPLE}"
        rf"|mismo cliente|gleicher kunde"
    ),
    Word.OTHER_CLIENTS: (
        r"(?:all |from |for |with |by |to )*(?:different|distinct|separate|various|unique|other"
        r"|several) (?:clients?|customers?|people|buyers?)|(?:clientes )?(?:distintos"
        r"|diferentes)(?: clientes)?|verschiedene kunden"
    ),
}
# Single verdict words count only where they stand alone between separators.
_ALONE: dict[Word, str] = {
    Word.BAD_ONE: (
        r"bad|terrible|awful|horrible|negative|poor|disaster|nightmare|unhappy|👎|😡|😠|☹|malo|mala"
        r"|mal|schlecht|ruim|mauvais|bura|bekar|poor one|hated"
    ),
    Word.GOOD_ONE: (
        r"great|excellent|perfect|awesome|amazing|good|positive|fantastic|wonderful|superb"
        r"|brilliant|nice|loved|👍|😀|😊|😍|excelente|perfecto|genial|bueno|buena|gut|super|toll|bom"
        r"|ótimo|badhiya|accha|mast|satisfied|smooth"
    ),
}
_BOOK = Phrasebook({**_PHRASES, **_ALONE})
_LETTER = re.compile(r"[^\W\d_]|[👍👎😀-😡☹]")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that says something, between `start` and `end` of the text."""

    start: int
    end: int
    kind: Word


def find_phrases(text: str) -> list[Phrase]:
    """Return every phrase of the vocabulary in the text, in order."""
    if not _LETTER.search(text):
        return []
    return [Phrase(start, end, Word(kind)) for start, end, kind in _BOOK.find(fold(text))]
