"""Messages that only thank, greet or agree: a bot that replied to them would be a nuisance."""

import re

from jss.answers.text import clean

WORD = re.compile(r"[\w']+")
LONGEST = 12

# Thanks, praise, greetings, assent and laughter, in the languages people write here.
TELLING = frozenset(
    """
    accha acha achha adios adiós advance afternoon agree agreed ah aha alright amazing antemano anyway appreciate
    appreciated awesome bhai bien brilliant bro buena buenas bueno buenos bye cheers clarification clarifying
    claro cleared cool cya damn danke dear dhanyavad dhanyawad dias done días entendido evening exactly excelente
    excellent explaining explanation fine gaya genial gm gn good goodbye gotcha gracias grax great greetings gya
    haan haha hahaha han hehe hello helo helpful hey heyy hi hii hiii hm hmm hola indeed interesting jaja jajaja
    ji k kk know listo lmao lmfao lol lot love loved makes merci mhm mil mind mm morning muchas mucho nada nah
    namaskar namaste never nice noches nope noted np nvm obrigado oh ok okay okey oki okk omg ooh perfect perfecto
    quick really rofl sahi samajh sense shukriya si sup super sure sí tardes thank thanks theek thek thik thnx thx
    tnx todo ty tysm tyvm understood vale welcome wonderful worked works worries wow xd yaar yea yeah yep yes yo
    yup
    """.split()  # noqa: SIM905 a list of single words would fill pages
)
# What may stand between them, and alone says nothing.
FILLING = frozenset(
    """
    a again all and answer best bot clear correct day de do el everyone folks for friend friends got guys hai help
    i in info is it it's its la later man mate me mod mods much my night no now one por problem reply right see
    sir so team that that's thats the there this to too true u very was well will y ya you your
    """.split()  # noqa: SIM905 a list of single words would fill pages
)


def is_courtesy(text: str) -> bool:
    """Whether a message only thanks, greets, agrees, laughs or shows emoji."""
    cleaned = clean(text)
    if "?" in cleaned or "¿" in cleaned:
        return False
    words = WORD.findall(cleaned.casefold())
    if not words:
        return not re.search(r"\d", cleaned)
    if len(words) > LONGEST:
        return False
    return all(word in TELLING or word in FILLING for word in words) and any(
        word in TELLING for word in words
    )
