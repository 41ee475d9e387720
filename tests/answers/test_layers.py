"""A server's version of a shipped answer, when what ships is updated."""

from dataclasses import replace

from jss.answers.answer import Source, SourceKind, Translation
from jss.answers.layers import laid_over
from tests.answers.examples import PARKING

SPANISH = Translation("es", "¿Dónde aparco?", "Detrás de la biblioteca.")
SHIPPED = replace(PARKING, translations=(SPANISH,))
UPDATED = replace(
    SHIPPED,
    title="Where may I park now?",
    text="Before the library.",
    aliases=(*SHIPPED.aliases, "car park"),
    phrasings=(*SHIPPED.phrasings[1:], "parking lot?"),
    sources=(Source("New sign", SourceKind.HELP, "2026"),),
    translations=(replace(SPANISH, text="Delante de la biblioteca."),),
)


def test_what_was_left_as_it_shipped_follows_every_update() -> None:
    assert laid_over(SHIPPED, SHIPPED, UPDATED) == UPDATED


def test_phrasings_and_aliases_added_and_taken_away_hold_and_all_else_follows() -> None:
    own = replace(
        SHIPPED, aliases=("garage",), phrasings=(*SHIPPED.phrasings, "where to leave it"), translations=()
    )
    now = laid_over(own, SHIPPED, UPDATED)
    assert now == replace(
        UPDATED, aliases=("car park", "garage"), phrasings=(*UPDATED.phrasings, "where to leave it")
    )


def test_a_text_of_the_servers_own_keeps_its_own_sources_and_has_only_its_own_translations() -> None:
    own = replace(SHIPPED, text="Ask at the desk.", sources=(), translations=())
    now = laid_over(own, SHIPPED, UPDATED)
    assert (now.text, now.sources, now.translations) == ("Ask at the desk.", (), ())
    assert now.authority is SourceKind.SERVER
    assert now.title == UPDATED.title
    ours = replace(SPANISH, text="Pregunta en recepción.")
    assert laid_over(replace(own, translations=(ours,)), SHIPPED, UPDATED).translations == (ours,)


def test_a_title_of_the_servers_own_does_not_take_the_translation_away() -> None:
    now = laid_over(replace(SHIPPED, title="Where do I park?"), SHIPPED, UPDATED)
    assert now == replace(UPDATED, title="Where do I park?")


def test_a_translation_of_the_servers_own_stays_beside_the_shipped_text() -> None:
    ours = replace(SPANISH, text="Tras la biblioteca.")
    assert laid_over(replace(SHIPPED, translations=(ours,)), SHIPPED, UPDATED).translations == (ours,)


def test_a_source_that_the_server_added_stands_beside_those_that_ship() -> None:
    ours = Source("Our map", SourceKind.SERVER, "2026")
    now = laid_over(replace(SHIPPED, sources=(*SHIPPED.sources, ours)), SHIPPED, UPDATED)
    assert now.sources == (*UPDATED.sources, ours)
