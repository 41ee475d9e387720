"""Small words by what they do in a sentence: join, count, name a place, take leave. The tagger's own are in `cues`."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


AND = _set("and & + y e und et")
ARTICLES = _set(
    "a an the my un una el la los las le les l' ein eine einen der die das um uma o os as il lo i"
)
ONE = _set("one una uno un une einer eine eins l'un l'une um uma")
OTHER = _set("other otro otra andere anderer anderes autre l'autre altro altra outro outra")
BOTH = _set("both ambos ambas beide beiden beides entrambi entrambe")
EACH = _set("each neither either respectively jeweils je chacun chacune respectivamente ciascuno ciascuna")
# Words for an amount that comes on top of the pay.
BONUS = _set(
    "bonus bonuses tip tips tipped bono propina prime pourboire gorjeta bônus mancia premio trinkgeld fooi"
)
EXCEPT = _set("except excepting excepto menos salvo sauf außer fora tranne")
PLUS = _set("plus also besides another aparte además más außerdem noch aussi mais inoltre anche")
CLIENT = _set("client customer cliente kunde klant klient")
# What a message ends with, before its writer's name.
FAREWELL = _set(
    "regards cheers thanks thank thankyou thx tnx ty tia sincerely yours best saludos gracias abrazo abrazos"
    " atentamente grüße gruß grüsse danke dankeschön lg vg mfg merci cordialement amicalement obrigado obrigada abraço"
    " abraços abs valeu grazie saluti groetjes groeten bedankt pozdrawiam dzięki teşekkürler salamat shukriya dhanyavad"
    " спасибо дякую"
)
_PLACES = {
    0: "first 1st primero primera primer primeros primeras erste erster erstes ersten premier première premiers primo"
    " prima primi primeiro primeira primeiros primeiras eerste",
    1: "second 2nd secnd segundo segunda zweite zweiter zweites deuxième seconde secondo seconda tweede",
    2: "third 3rd tercero tercera tercer dritte dritter drittes troisième terzo terza terceiro terceira derde",
    3: "fourth 4th forth cuarto cuarta vierte vierter viertes quatrième quarto quarta vierde",
    4: "fifth 5th fith quinto quinta fünfte fünfter fünftes cinquième",
    5: "sixth 6th",
    6: "seventh 7th",
    7: "eighth 8th",
    8: "ninth 9th",
    9: "tenth 10th",
    -1: "last último última últimos últimas ultimo ultima ultimi letzte letzter letztes letzten dernier dernière"
    " derniers laatste",
}
# The place among contracts that a word names, from 0; -1 is the last.
PLACES = {word: place for place, words in _PLACES.items() for word in words.split()}
