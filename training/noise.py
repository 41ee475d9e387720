"""Light noise, so that the encoder sees a line as people would type it in a hurry."""

from random import Random

GREETINGS = ("hi", "hey", "hello", "hi all", "hey guys", "hola", "sorry", "quick question", "pls help", "so")
PUNCTUATION = str.maketrans("", "", ".,!?;:'\"")


def noisy(text: str, rng: Random) -> str:
    """Return the text with, now and then, lower case, no punctuation, one typo, or a greeting in front."""
    if rng.random() < 0.3:
        text = text.translate(PUNCTUATION) or text
    if rng.random() < 0.3:
        text = typo(text, rng)
    if rng.random() < 0.12:
        text = f"{rng.choice(GREETINGS)}{rng.choice((' ', ', '))}{text}"
    return text


def typo(text: str, rng: Random) -> str:
    """Drop, double or swap one letter inside the text."""
    if len(text) < 5:
        return text
    at = rng.randrange(1, len(text) - 2)
    match rng.randrange(3):
        case 0:
            return text[:at] + text[at + 1 :]
        case 1:
            return text[:at] + text[at] + text[at:]
        case _:
            return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
