"""More than an answer may hold, wherever it comes from."""

from collections.abc import Iterator

from bot.editing import MOST_ALIASES, MOST_PHRASINGS, MOST_SOURCES
from bot.features.answers.slugs import LONGEST
from bot.views import limits
from bot.views.answer_card import TITLE_TEXT
from bot.words import sentence
from jss.answers.answer import Answer
from jss.sentence import Sentence

PHRASING = 300
LABEL = 300
ADDRESS = 500
SHOWN = 40


def too_much(answer: Answer) -> Iterator[Sentence]:
    """Say each thing of which there is too much."""
    if len(answer.slug) > LONGEST:
        yield sentence("archive-name-long", most=LONGEST)
    if any(len(each.title) > TITLE_TEXT for each in (answer, *answer.translations)):
        yield sentence("archive-title-long", most=TITLE_TEXT)
    yield from too_many(answer)
    for alias in answer.aliases:
        if len(alias) > limits.CHOICE_TEXT:
            yield sentence("archive-alias-long", alias=f"{alias[:SHOWN]}…", most=limits.CHOICE_TEXT)
    for line in answer.phrasings:
        if len(line) > PHRASING:
            yield sentence("archive-phrasing-long", phrasing=f"{line[:SHOWN]}…", most=PHRASING)
    for source in answer.sources:
        if len(source.label) > LABEL or len(source.url or "") > ADDRESS:
            yield sentence("archive-source-long", label=f"{source.label[:SHOWN]}…", most=LABEL, link=ADDRESS)


def too_many(answer: Answer) -> Iterator[Sentence]:
    """Say of which lists it has too many entries."""
    for key, entries, most in (
        ("many-aliases", answer.aliases, MOST_ALIASES),
        ("many-phrasings", answer.phrasings, MOST_PHRASINGS),
        ("many-sources", answer.sources, MOST_SOURCES),
    ):
        if len(entries) > most:
            yield sentence(key, count=len(entries), most=most)
