"""Periods that have no end yet ("Jan 2026 - Present", "10 nov 2026 - hoy"), in the languages of profiles."""

import re

_NOW = (
    r"(?:the )?present(?: day)?|now|date|today|current|ongoing|heute|jetzt|(?:la )?actualidad|(?:el )?presente"
    r"|hoy(?: día)?|ahora|la fecha|aujourd['\u2019]hui|ce jour|présent|maintenant|en cours|en curso"
    r"|(?:o )?momento(?: atual)?|atual(?:mente)?|atualidade|hoje|agora|oggi|adesso|in corso|obecnie|dziś|dzisiaj"
    r"|teraz|chwili obecnej|nadal|сейчас|(?:настоящее|текущее) время|настоящего времени|наст\. ?вр\.?|н\. ?в\.?"
    r"|сегодня|сегодняшний день|теперь|зараз|сьогодні|теперішній час|теперішнього часу|цього часу|донині|дотепер"
    r"|bugün(?:e kadar)?|günümüz(?:e kadar)?|halen|şimdi|devam ediyor|heden|nu|vandaag|abhi"
)
_UP_TO = r"-{1,2}>?|→|to|until|till|through|bis|a|al|hasta|até|à|jusqu['\u2019]à|fino a|ad|do|по|до|tot"
_OPEN_END = re.compile(
    rf"\s*(?:{_UP_TO})\s*(?:(?:zum|zu|do|w|по|до|в|к|à|a|até|hasta) )?(?:{_NOW})(?!\w)", re.IGNORECASE
)
_ONLY_NOW = re.compile(rf"\s*(?:(?:{_UP_TO})\s*)?(?:{_NOW})\.?\s*", re.IGNORECASE)


def open_end(text: str, at: int) -> int | None:
    """Say up to where a text goes on with "until now" behind a date; None where it does not."""
    found = _OPEN_END.match(text, at)
    return found.end() if found else None


def is_now(text: str) -> bool:
    """Whether a text says nothing but that something goes on."""
    return bool(_ONLY_NOW.fullmatch(text))
