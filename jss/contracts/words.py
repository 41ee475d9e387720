"""The words that carry facts: no feedback, removed, open, paused, refunds, verdicts, in several languages."""

# ruff: noqa: RUF001 letters of other alphabets are meant

from dataclasses import dataclass
from enum import StrEnum

from jss.contracts.folded import Folded, folded
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
    LUKEWARM = "lukewarm"
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
    SO_FAR = "so_far"


_FB = (
    r"(?:feed-?back|feedbak|fee?dbac|fedback|feeback|feedbck|fb|reviews?|ratings?|stars|comments?|bewertung(?:en)?|comentarios?"
    r"|feed backs?|beoordeling(?:en)?|recensi(?:one|oni|e)|opini[aei]|oceny?|отзыв(?:а|ов|ы)?|оценк[аи]"
    r"|відгук(?:у|ів|и)?|обратн(?:ая связь|ой связи)|geri bildirim|commento|commenti|komentarz(?:a|y)?"
    r"|retroalimentaci[oó]n|оцінк[аи]|yorum|değerlendirme|reseñas?|resenas?|calificaci[oó]n(?:es)?|valoraci[oó]n(?:es)?"
    r"|avaliaç(?:ão|ões)"
    r"|avaliacao|avis|commentaires?|kommentar|rückmeldung)"
)
_NOT = r"(?:not|wasn['\u2019]?t|isn['\u2019]?t|weren['\u2019]?t)"
_PEOPLE = r"(?:clients?|customers?|buyers?|guy|he|she|they|cliente|kunde|kundin)"
# Order matters: at one place in the text the first kind that matches wins.
_PHRASES: dict[Word, str] = {
    Word.REMOVED: (
        rf"(?:this )?{_FB}\b(?: (?:has|have|had|was|were|is|got|been|ha sido|han sido|fue|fueron|wurden?|ist|sind|a été"
        rf"|ont été|foi|foram|è stat[oa]|został[ao]?|zostały|был[аои]?|був|була|було))* (?:removed|deleted|hidden"
        rf"|taken down|wiped|gelöscht|entfernt|eliminad[oa]s?|borrad[oa]s?|removid[oa]s?|excluíd[oa]s?"
        rf"|(?:supprimé|retiré)e?s?|rimoss[oaie]|eliminat[oaie]|usunięt[ayeo]|уд[ао]л[её]н[аоы]?|видален[аоий]"
        rf"|kaldırıldı|silindi)"
        rf"|(?:removed?|removes|deleted?|hidden) {_FB}|{_FB} (?:eliminad[oa]|removid[oa])"
        r"|(?:got|was|were|been|later|then|since) removed|removed by (?:upwork|support|staff)"
        r"|(?:used|with|by) (?:my|the|a) (?:top.?rated )?perk|perk used"
        rf"|(?:removed?|removes|deleted?|deletes|hid|erased|wiped|took down|took off|taken off|withdrew|retracted)"
        rf" (?:the|my"
        rf"|that|his|her"
        rf"|their|this|its)(?: \w+)? ?(?:{_FB}|\x01+)"
        rf"|(?:removed|deleted|hid|erased|wiped|withdrew|retracted) (?:it|that)(?: later| again"
        rf"| from my profile)?"
        rf"|took (?:it|that|the {_FB}) (?:down|off|away|back)|quit(?:ó|aron|ado) (?:el|la|su) {_FB}"
        rf"|(?:borr|elimin)(?:ó|aron) (?:el|la|su) {_FB}|hat (?:die|seine) {_FB} (?:gelöscht|entfernt)"
        rf"|usunięt[ay] opini[ay]|{_FB}(?:i|ı|ler|ları)? (?:kaldırıldı|silindi|kaldırılmış)"
    ),
    Word.NO_FEEDBACK: (
        rf"(?:no|not? any|without(?: any| a)?|w/?o|zero|bina(?: (?:kisi|koi))?"
        rf"|sin(?: (?:dejar|dar|poner|escribir))?(?: ningun[oa])?"
        rf"|ohne|kein[e]?|sem|sans|pas d[e'] ?"
        rf"|ningún|ninguna?)\s?(?:client |public |written |final |star )?{_FB}(?: (?:given|left|yet"
        rf"|received|from (?:the )?client))?|{_FB}:? (?:none|not (?:given|left)|(?:kuch )?nahi(?: diya"
        rf"| mila)?|never (?:given|left|came)|missing|empty)|(?:un|not |never )-?(?:rated|reviewed)"
        rf"|ghosted(?: me)?|ghosts|(?:never|did ?n'?t|did not|do ?n'?t|does ?n'?t|do not|does not|hasn'?t"
        rf"|has not"
        rf"|no(?= (?:leave|give|gave|rate|write) )"
        rf"|haven'?t|have not|won'?t|wouldn'?t|is not|isn'?t|not|forgot to|refused to|forgot|without"
        rf"|skipped)(?: ever"
        rf"| yet| even)?\s+(?:leave|leaves|left|leaving|gave|give|gives|given|giving|rate|rates|rated"
        rf"|rating|reviewed"
        rf"|reviewing|write(?! down)|wrote(?! down)|writing(?! down))"
        rf"(?: (?:me|any|a|an|the|one|us|anything|feed ?back|fb|reviews?"
        rf"|ratings?|stars?"
        rf"|comments?|on it|for it|yet))*|(?:never|did ?n'?t|did not|hasn'?t|has not|haven'?t|won'?t|forgot to"
        rf"|refused to)\s+review(?: (?:me|it|us))?"
        rf"|nothing (?:on|from|at all)|no (?:word|answer|reply|response) (?:from|of) (?:him|her|them"
        rf"|the client)|never heard (?:back|from) ?(?:him"
        rf"|her|them)?|(?:went|gone|stayed|remained) (?:silent|quiet|dark|missing|awol)|radio silence"
        rf"|left (?:nothing|no (?:feedback|fb|review|rating|stars))|(?:gave|leaves?) (?:nothing"
        rf"|no (?:feedback|fb|review|rating|stars))|no dej[oó](?: \w+){{0,2}}|nothing left"
        rf"|disappeared|vanished|silent|koi {_FB} nahi|unbewertet|nicht bewertet"
        rf"|(?:nunca|jam[aá]s) (?:me )?(?:dej[oó]|calific[oó]|valor[oó]|puntu[oó]|coment[oó]|puso|dio)"
        rf"(?: (?:nada|nota|{_FB}))*|wala(?:ng)? (?:pa(?:ng)? )?{_FB}"
        rf"|(?:aún |todavía )?no (?:me )?(?:dej[oó]|ha dejado|puso|dio|calific[oó]|valor[oó]|coment[oó])"
        rf"(?: (?:nada|ning[uú]n|ninguna|nota|estrellas|{_FB}))*|n'a (?:rien|pas) (?:laissé|noté|mis|donné)(?: (?:de "
        rf"|d')?{_FB})?|pas (?:de"
        rf"|d') ?(?:note|étoiles?|retour)|hat (?:nicht bewertet|nichts hinterlassen|keine {_FB} hinterlassen)"
        rf"|aucune? {_FB}(?: (?:donné|laissé|fourni|reçu)e?s?)?|nenhum {_FB}|nessun(?:a)? {_FB}"
        rf"|senza {_FB}|geen {_FB}|zonder {_FB}|bez {_FB}|brak {_FB}|без {_FB}|нет {_FB}|немає {_FB}"
        rf"|{_FB} (?:немає|нет|brak|verilmedi|bırakılmadı)"
        rf"|{_FB} не (?:оставлен[аоы]?|залишен[оаи]|надан[оа]|предоставлена)"
        rf"|nie (?:wystawiono|podano|dodano|zostawiono) {_FB}"
        rf"|no se (?:dieron|dejaron|proporcionó|dejó|ha dejado|han dejado)"
        rf"(?: ningún)? {_FB}|{_FB} yok|yorum yok|não deixou(?: \w+)?|nenhuma? {_FB}"
        rf"|не оставил[аи]?(?: {_FB})?|не залиши(?:в|ла|ли)(?: {_FB})?"
        rf"|no response|never came back|wrote nothing"
        rf"|(?:awaiting|waiting (?:for|on)) (?:a |the |his |her |their )?{_FB}"
        r"|sin (?:calificar|valorar|opinar|puntuar|nota|estrellas)|(?:se )?(?:desapareció|esfumó)|no opinó"
        r"|me dejó plantad[oa]|no me (?:escribió|respondió|contestó)(?: más)?"
        r"|(?:não|nao|nunca) (?:me )?(?:avaliou|comentou|deu (?:nota|feedback|estrelas))|sumiu|sem (?:nota|estrelas)"
        r"|(?:sich )?nie (?:wieder |mehr )?(?:bewertet|gemeldet)|(?:keine|ohne) sterne|abgetaucht|untergetaucht"
        rf"|(?:pas|jamais) noté|a disparu|sans (?:note|étoiles)|aucune (?:note|étoile)"
        rf"|n'a jamais (?:laissé|noté|mis|donné)(?: (?:de |d')?{_FB})?"
        rf"|(?:non|mai) (?:ha |hanno )?(?:lasciato|valutato|votato|recensito)(?: (?:niente|nulla|{_FB}))?"
        r"|(?:è )?sparit[oa]|(?:nessun|senza) voto"
    ),
    Word.FLAGGED: (
        rf"{_PEOPLE}(?:'s)?(?: account)?(?: (?:was|is|got|has been|were|later))* (?:suspended"
        rf"|banned|flagged|fake|blocked by upwork|gesperrt|suspendid[oa])|(?:suspended|banned"
        rf"|flagged|fake) (?:the |that |this |his |her )?{_PEOPLE}|account (?:was |got )?(?:suspended|banned)"
        rf"|scam(?:mer)? {_PEOPLE}|(?:got|was|were|later|been) (?:suspended|banned)(?: by upwork)?"
    ),
    Word.PRIVATE_EARNINGS: (
        r"private earnings|earnings? (?:are |is )?(?:private|hidden)|hidden earnings|(?:amount"
        r"|pay) (?:hidden|private)|(?:ingresos|ganancias) privad[oa]s|private (?:einnahmen|verdienste?)"
        r"|(?:revenus?|gains?) privés?|ganhos privados|guadagni privati"
        r"|(?:prywatne|ukryte) zarobki|zarobki (?:prywatne|ukryte)"
        r"|(?:заработок|доход)(?: \w+)? ?(?:скрыт|скрыта)|(?:скрытый|частный) (?:заработок|доход)"
        r"|(?:приватний|прихований) (?:заробіток|дохід)|(?:заробіток|дохід) (?:приховано|прихований)"
        r"|(?:özel|gizli) kazanç(?:lar)?|kazanç(?:lar)? gizli"
    ),
    Word.NOT_BAD_ENDING: (
        r"won (?:the |a |that |this |my )?dispute|dispute won|no disputes?|without (?:a )?dispute"
        r"|gan[eé] la disputa"
        r"|(?:(?:client )?(?:filed|opened|raised|started) )?(?:a )?disputes?,?(?: (?:and|but|which|that"
        r"|in the end|finally))* "
        r"i won(?: it| that)?"
    ),
    Word.BAD_ENDING: (
        r"(?:lost|loosing|losing|lose)(?: (?:the|a|in|in a))? (?:dispute|arbitration|mediation)"
        r"|disputes? (?:\w+ )?lost|end(?:ed|s)?(?: up)? (?:very |really |so |pretty "
        r"|quite )?(?:badly|bad|poorly|ugly|terribly|horribly|in (?:a )?(?:dispute|fight|disaster"
        r"|tears))|bad ending|negative (?:end|ending|closing) reason|went (?:south|badly|wrong"
        r"|bad)|terminó mal|acabó mal|schlecht geendet|endete schlecht|terminou mal"
        rf"|{_PEOPLE} won (?:the |a )?dispute|disputes?,?(?: (?:and|but|the))* {_PEOPLE} won"
        r"|(?:client )?(?:filed|open(?:ed|s)?|raised|started) (?:a |the )?dispute(?:,? (?:and |which |that |but )?"
        r"(?:i lost(?: it| that)?|(?:he|she|they|client) won))?"
        r"|dispute,? (?:and |which |that |but )i lost(?: it| that)?"
        r"|in dispute|disputed|disputa perdida|decided against me|ruled against me|sided with (?:the )?client"
        r"|(?:perd[ií]|perdimos) (?:la|una) disputa|streit verloren|litige perdu|проиграл[а]? (?:спор|диспут)"
        r"|програ(?:в|ла) (?:спір|диспут)"
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
        rf"(?:un|{_NOT} (?:so |very |really |too |that |all that )?|dis)-?"
        rf"(?:happy|satisfied|pleased)(?: (?:with"
        rf"|at the end))?(?: {_PEOPLE})?|(?:angry|upset|mad|furious|terrible|awful|horrible|nasty"
        rf"|rude) {_PEOPLE}|(?:bad|negative|terrible|awful|horrible|poor|nasty|harsh|mala"
        rf"|schlechte[sr]?) {_FB}|{_FB} (?:was |is )?(?:bad|negative|terrible|awful|poor|mal[oa]"
        rf"|schlecht)|hated (?:it|my work|the work)|(?:cliente|kunde) (?:descontento|insatisfecho"
        rf"|enojado|unzufrieden)|unzufrieden|descontento|insatisfecho|mécontent|scontento|ontevreden"
        rf"|niezadowolony"
        rf"|недовол(?:ен|ьна|на|ьний)|(?:client |he |she |they )(?:was |is |were |got |really |very "
        rf"|so )*(?:angry|upset|mad"
        rf"|furious|hated(?: it)?|complained|annoyed|disappointed)|hates (?:it|my work)|trashed me"
        rf"|(?:was |very |so )*(?:angry|furious|disappointed|annoyed|pissed(?: off)?)"
        r"|(?:lo |la )?odió|odiou|detestou|war (?:sauer|wütend|enttäuscht)|(?:a |l'a )?détesté|(?:l'ha )?odiato"
    ),
    Word.GOOD: (
        rf"(?:very |super |really |so )?(?:happy|satisfied|pleased|delighted|thrilled"
        rf"|nice) {_PEOPLE}|{_PEOPLE} (?:was |is |were |very |super |really |so )*(?:happy"
        rf"|satisfied|pleased|delighted|thrilled)|(?:good|great|positive|excellent|perfect|amazing"
        rf"|awesome|nice|glowing|lovely|buena|gute[sr]?) {_FB}|{_FB} (?:was |is )?(?:good|great"
        rf"|positive|excellent|perfect|amazing|buena|gut)|loved (?:it|my work|the work|the result)"
        rf"|went (?:great|well|fine|perfect(?:ly)?|smooth(?:ly)?)|ended (?:well|great|good|fine"
        rf"|happily)|cliente (?:feliz|contento|satisfecho|satisfeito|khush)|kunde (?:zufrieden"
        rf"|glücklich)|(?:zufriedener|glücklicher) kunde|client khush|happy|loves (?:it|my work)|over the moon"
        rf"|(?:he|she|they|client) (?:really )?(?:loved|liked|loves|likes)(?: (?:it|the|my|work|result))*"
        rf"|(?:very |so )?(?:pleased"
        rf"|delighted|thrilled|impressed)(?: with (?:it|me|my work|the result))?|hired me again"
        rf"|gave (?:me )?a bonus"
        rf"|client ravi|client content|klant (?:blij|tevreden)|cliente (?:contento|felice)|клиент доволен"
        rf"|клієнт задоволений"
        rf"|zadowolony klient|klient zadowolony|müşteri memnun|(?:le|les) encantó|adorou|amou|gostou muito"
        r"|(?:war |sehr )*(?:begeistert|zufrieden)|a adoré|(?:très |trop |était |est |sont )(?:ravi|content)e?s?"
        r"|(?:molto )?soddisfatt[oa]"
    ),
    Word.PAUSED: (
        r"paused?|on hold|on pause|pausad[oa]|en pausa|pausiert|em pausa|suspended|auf eis"
        r"|en attente|suspendue?|suspendid[oa]|sospes[oa]"
        r"|wstrzyman[ey]|на паузе|на паузі|призупинено|приостановлен[ао]?|duraklatıldı|in pausa"
        r"|gepauzeerd"
    ),
    Word.NOT_STARTED: r"(?:never|not|hasn'?t|didn'?t|yet to) (?:yet )?start(?:ed)?(?: yet)?",
    Word.CANCELLED: (
        r"cancell?ed(?: (?:it|this|on me))?(?: (?:before|by|early|without)(?: (?:it |we |i |the "
        r"|any )?\w+)?(?: work)?)?"
        r"|cancell?ation|canceled|cancelad[oa]|cancel[oó]|storniert|abgebrochen|annul(?:é|a|l?at[oa])|cancelaron|cancelou|cancelaram"
        r"|anulowan[ey]|geannuleerd"
        r"|отмен[её]н[ао]?|скасовано|iptal(?: edildi)?"
        r"|(?:(?:client |he |she |they )?(?:closed|ended|killed|pulled|dropped|withdrew|called|shut"
        r"|stopped)(?: (?:it|this|that"
        r"|off|down|the|job|contract|project|by|client))* )?(?:even )?before (?:(?:we|i|the|any|it|anything"
        r"|work|job|project)"
        r" )*(?:(?:had|got|was|could|even|ever) )*(?:start(?:ed|ing)?|beg[au]n|work|do anything"
        r"|first milestone)"
        r"|called (?:it |the \w+ )?off|backed out|chang(?:ed|es) (?:his|her|their"
        r"|its) mind(?: before start(?:ing|ed)?)?"
        r"|antes de (?:empezar|comenzar|iniciar|começar)|prima di (?:iniziare|cominciare)"
        r"|vor (?:beginn|dem start)|avant (?:le )?(?:début|de commencer)"
    ),
    Word.OPEN: (
        r"(?:still |currently |is |are )*(?:open(?! nah[ií]|s? (?:an? |the )?dispute)|in progress|in-progress|ongoing"
        r"|on-going|on going"
        r"|active|running|unfinished|not (?:yet )?(?:finished|done|ended|closed|over)"
        r"|working on it)(?: contract)?|hasn'?t ended|not ended"
        r"|(?:has ?n'?t|has not|have ?n'?t|have not|did ?n'?t|did not|never) (?:been |yet )?(?:closed?|ended?"
        r"|finish(?:ed)?) (?:it|(?:the|this|that) (?:contract|job|project|gig|order))(?: yet| so far)?"
        r"|(?:has ?n'?t|has not|have ?n'?t|is ?n'?t|is not) (?:been )?(?:closed|ended|finished|done|over) yet"
        r"|no (?:se )?(?:ha|han) (?:cerrado|terminado)(?: (?:el|la|este) (?:contrato|trabajo|proyecto))?"
        r"|sigo trabajando"
        r"|still (?:recording|editing|designing|building|coding|translating|drawing|developing|animating|testing"
        r"|drafting|mixing|filming|shooting|proofreading|subtitling|writing(?! (?:me|to|him|her|us|them|messages)\b))"
        r"|job in progress|still (?:going"
        r"|working)|(?:until|till|to) (?:now|present|today)|present|abiert[oa]s?|en (?:curso"
        r"|progreso|cours)|activ[oa]s?|aktiv|offen|laufend|läuft(?: noch)?|em (?:andamento"
        r"|progresso)|abert[oa]s?|chal rah[ai](?: hai)?|noch nicht fertig|heute|actualidad"
        r"|actualmente|in arbeit|going on|in the works|not closed yet|(?:sigue|está|todavía"
        r"|aún) (?:abiert[oa]|en curso"
        r"|activ[oa])|toujours (?:ouvert|en cours)|ancora (?:aperto|in corso)|in corso|nog (?:open|bezig"
        r"|lopend)|lopend|w trakcie"
        r"|otwart[ey]|открыт[ао]?|в процессе|в работе|активн(?:ый|ий|а)|відкрит(?:о|ий)|триває|devam ediyor"
        r"|açık|aktywn[ey]|encore (?:ouvert|en cours)|sigue en marcha|(?:ainda |continua )?ativ[oa]s?"
    ),
    Word.PARTIAL_REFUND: (
        r"(?:partial(?:ly)?|part|half|some) refund(?:ed)?|refunded (?:half|part|some)(?: of it)?"
        r"|reembolso parcial|parcialmente reembolsad[oa]|(?:le )?devolv[ií] (?:la mitad|una parte|parte|metade)"
        r"|(?:teilweise|zum teil) (?:zu)?(?:rück)?(?:erstattet|gezahlt)|teilerstattung"
        r"|remboursement partiel|(?:partiellement|en partie) remboursé|rimborso parziale|rimborsat[oa] in parte"
    ),
    Word.REFUND: (
        r"(?:full(?:y)?|gave(?: a)?|got a|asked for(?: a)?|wanted(?: a)?|100%) refund(?:ed)?"
        r"|refunded (?:(?:him|her|it|them|all|everything|the|client|fully|full|in|completely|whole|thing"
        r"|amount|money) ?)+"
        r"|refund(?:ed|s)?|reembols(?:o|ad[oa]|é)|devuelto|erstattet|rückerstattet"
        r"|remboursée?s?(?: en (?:entier|totalité)| intégralement)?"
        r"|(?:(?:the )?(?:whole|full|entire) (?:\x01+|amount|sum|thing)|all|everything|(?:the|his|her|their) money)"
        r" (?:of it )?(?:went|goes|was sent) (?:right |all |straight )?back to"
        r" (?:him|her|them|(?:the|my) (?:client|customer|buyer))"
        r"|(?:gave|paid|sent|handed|returned|give) (?:(?:him|her|them|it|all|everything|the|money|client"
        r"|to|of|every|cent|penny) )*back"
        r"|got (?:every (?:cent|penny|dollar)|everything|it all|all of it|(?:all )?(?:his|her|their|the) money) back"
        r"|(?:(?:gave|give|got|getting) (?:(?:him|her|them|the|client) )*)?(?:his |her |their "
        r"|the )?money back|paisa wapas"
        r"|(?:gave|give|issued|made|sent) (?:(?:him|her|them|the|client|buyer"
        r"|customer) )*(?:a )?(?:full )?refund"
        r"|(?:gave|sent|paid|handed) (?:(?:him|her|them|the|client|back) )*+ back"
        r"|returned (?:the|his|her|their|all) money|(?:le |les )?devolv[ií](?: (?:todo|el dinero|la plata"
        r"|dinero))*"
        r"|zurückgezahlt|zurückerstattet|rimborsat[oa]|terugbetaald|zwrócon[ey]|zwrot|возврат"
        r"|вернул[аи]?(?: деньги| всё)?"
        r"|повернув(?: гроші)?|iade(?: ettim| edildi)?|reembolsei(?: tudo)?|geld zurück(?:gegeben|gezahlt|erstattet)?"
        r"|remboursement|rimborso|chargeback|charged? back"
    ),
    Word.NO_PAY: (
        r"(?:got|received|earned|paid me|pays me|made|was paid|were paid|have got) (?:nothing|zero|nada|0)"
        r"|(?:no me pag[oó]|n'a pas payé|nicht bezahlt|не заплатил[аи]?|nie zapłacił)"
        r"|(?:with |w/ |w/)?no (?:pay|payment|money|earnings)|un-?paid|not paid|never (?:got )?paid"
        r"|didn'?t (?:get )?pa(?:y|id)|did not pay|without (?:pay|payment)|nothing (?:paid|earned)"
        r"|earned nothing|paid nothing|zero earnings|sin pag(?:o|ar(?:me)?)|(?:no|nunca) (?:me )?pag[oó]|unbezahlt"
        r"|for free|gratis|não (?:me )?pagou|pas payé|non ha pagato"
        r"|kuch nah[ií] mila|ek paisa(?: bhi)? nah[ií](?: mila)?|no me pagaron nada"
    ),
    Word.ENDED: (
        r"(?:is |was |has |now )?(?:ended|end date|end|completed?|complete|closed|finished|finish"
        r"|done|delivered|wrapped up|abgeschlossen|beendet|fertig|geschlossen|terminad[oa]s?"
        r"|terminó|finalizad[oa]s?|completad[oa]s?|cerrad[oa]s?|conclu[ií]d[oa]s?|encerrad[oa]s?"
        r"|terminé|fini|khatam(?: ho gaya)?|ho gaya|(?:is|was|it'?s|all) over)"
    ),
    Word.EACH: (
        r"each|apiece|a piece|a pop|per piece|respectively|cada uno|cada una|chacun(?:e)?"
        r"|ciascun[oa]|per stuk|każd[ey]|кажд(?:ый|ая)|кожен|per (?:job|contract|gig|one)|cada un[oa]|jeweils"
        r"|je|every one|ea\b"
    ),
    Word.TOTAL: (
        r"(?:in |all |a |of )*total(?:ling)?|altogether|for both|for all(?: of them)?|for the lot|together"
        r"|overall|combined|all together|sum|insgesamt"
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
_PHRASES[Word.SO_FAR] = (
    r"so far|up to now|until now|till now|to date|(?:paid|earned) yet|hasta (?:ahora|el momento|hoy)|por ahora"
    r"|de momento|llevo (?:cobrad[oa]s?|ganad[oa]s?)|bisher|bis jetzt|até agora|já recebi|jusqu'(?:ici|à présent)"
    r"|pour l'instant|finora|tot nu toe|do tej pory|ab tak|пока|поки що"
)
# Single verdict words count only where they stand alone between separators.
_ALONE: dict[Word, str] = {
    Word.BAD_ONE: (
        r"bad|terrible|awful|rubbish|crap|trash|worst|dreadful|pésimo|fatal|pessimo|slecht|ужасно|жахливо"
        r"|kötü|horrible|negative|poor|disaster|nightmare|unhappy|👎|😡|😠|☹|malo|mala"
        r"|mal|schlecht|ruim|mauvais|bura|bekar|poor one|hated"
    ),
    Word.GOOD_ONE: (
        r"great|excellent|perfect|awesome|amazing|good|positive|fantastic|wonderful|superb"
        r"|brilliant|nice|loved|flawless|outstanding|superbe|parfait|ottimo|świetnie|отлично|чудово|harika"
        r"|👍|😀|😊|😍|excelente|perfecto|genial|bueno|buena|gut|super|toll|bom"
        r"|ótimo|badhiya|accha|mast|satisfied|smooth"
    ),
}
_LUKEWARM = (
    r"meh|mediocre|so-so|so so|mixed|lukewarm|average|okay-ish|okish|regular|mittelmäßig|más o menos"
    r"|not (?:so |that |very )?great"
    r"|could be better|bof"
)
_BOOK = Phrasebook({**_PHRASES, **_ALONE, Word.LUKEWARM: _LUKEWARM})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase that says something, between `start` and `end` of the text."""

    start: int
    end: int
    kind: Word


def find_phrases(text: str | Folded) -> list[Phrase]:
    """Return every phrase of the vocabulary in the text, in order."""
    return [Phrase(start, end, Word(kind)) for start, end, kind in _BOOK.find(folded(text))]
