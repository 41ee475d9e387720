"""Messages that only thank, greet or agree: a bot that replied to them would be a nuisance."""

import re

from jss.answers.text import clean

WORD = re.compile(r"[\w']+")
LONGEST = 12

COURTESIES = frozenset(
    # thanks and praise
    "thanks thank thx thnx tnx ty tysm tyvm cheers appreciate appreciated gracias grax muchas mil dhanyavad "
    "dhanyawad shukriya merci danke obrigado great good nice awesome amazing perfect excellent brilliant cool "
    "super helpful genial excelente bien bueno buena wonderful love loved best works worked "
    # greetings and partings
    "hi hii hiii hello helo hey heyy hola namaste namaskar yo sup greetings morning afternoon evening day night "
    "gm gn bye goodbye cya later buenas buenos dias días tardes noches adios adiós welcome "
    # assent and laughter
    "ok okay okk okey k kk oki yes yep yeah yup yea sure right alright agreed agree exactly indeed true correct "
    "got gotcha understood noted fine done makes sense see si sí claro vale listo entendido perfecto haan han acha "
    "accha achha theek thik thek hai ji sahi samajh gaya gya no nope nah lol lmao lmfao rofl haha hahaha hehe xd "
    "jaja jajaja wow omg damn interesting oh ah aha ooh hmm hm mm mhm np problem worries "
    # what stands between them
    "you u ya it i so very much a lot for the that this is was all everyone guys folks bot sir bro man mate friend "
    "friends mod mods team again now really too and y por la el todo bhai yaar help info answer reply clarifying "
    "clarification explanation explaining in advance your quick well thats that's it's its to know me mucho "
    "de nada will do never mind nvm anyway my dear there de antemano one cleared clear".split()
)
TELLING = COURTESIES - frozenset(
    "you u ya it i so very much a for the that this is was all and y por la el to in me my de one no well now will "
    "do see day night your info answer reply help bot best later again too there problem right true correct clear "
    "it's its thats that's team mods mod sir mate man friend friends everyone guys folks hai the got".split()
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
    return all(word in COURTESIES for word in words) and any(word in TELLING for word in words)
