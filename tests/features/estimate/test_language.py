"""An estimate reads in its owner's language, and once shared in the channel's."""

import pytest

from bot.client import SupportBot
from bot.services import Services
from bot.words import words_in
from tests.features.estimate.paper import CHATTER, LINES, SECRET, pasted, prefilled
from tests.features.look import buttons, menus, shown, texts
from tests.features.place import Place
from tests.features.tongue import Tongues

SPANISH = words_in("es")
UNOFFICIAL = "estimación no oficial (reglas: 2026)"
# Of each card, the English that would give a forgotten text away.
ENGLISH_WORDS = (" the ", "score", "contract ", "feedback", "counted", "unofficial", "Left out", "No score")


@pytest.fixture
def ana(place: Place, tongues: Tongues) -> Place:
    """The server, with an asker whose Discord is in Spanish."""
    tongues.speaks(place.asker, "es-419")
    return place


async def test_the_form_is_in_spanish(ana: Place) -> None:
    form = await ana.asker.slash(ana.channel, "jss")
    assert form.modal is not None
    assert form.modal["title"] == "Estimar mi Job Success Score"
    text = str(form.modal)
    for key in ("paste", "placeholder", "file", "shown"):
        assert SPANISH(f"estimate-form-{key}") in text
    assert "Hasta 4.000 caracteres; si es más largo, usa el archivo. Se olvida en una hora." in text


async def test_every_card_and_button_is_in_spanish(ana: Place) -> None:
    card = await pasted(ana)
    assert texts(card).startswith("### Cerca de ")
    assert "8 buenos, 1 malo (2 estrellas, $300) en los últimos 12 meses\nLo mejor de: 6 m " in texts(card)
    assert "Fuera del cálculo: 1 sin valoración" in texts(card)
    assert "**Lo que lo cambiaría**: 3 trabajos más con 5 estrellas → 90" in texts(card)
    assert buttons(card)[-2:] == ["Editar y reintentar", "Compartir"]
    what_if = await ana.asker.click(card, label="¿Y si...?")
    assert list(menus(shown(what_if))) == [
        "Una mala valoración de ...",
        "Si un contrato abierto termina hoy ...",
    ]
    tried = await ana.asker.click(shown(what_if), label="3 más con 5 estrellas → 90")
    each = await ana.asker.click(card, label="Cada contrato")
    before = await ana.asker.click(card, label="Antes / después")
    for shown_card in (card, shown(tried), shown(each), shown(before)):
        assert UNOFFICIAL in texts(shown_card)
        assert [word for word in ENGLISH_WORDS if word in texts(shown_card)] == []
    assert "Con 3 trabajos más de 5 estrellas, de $100 cada uno, con clientes nuevos." in texts(shown(tried))
    assert f"{SECRET} shop** · 2 estrellas · 2 sep 2026 · malo, cuenta 1,25 ($300)" in texts(shown(each))
    [table] = shown(each).attachments
    assert (await table.read()).decode("utf-8-sig").startswith("título,cliente,inicio,fin,pagado,")


async def test_what_is_not_known_is_explained_in_spanish(ana: Place) -> None:
    card = await pasted(ana, LINES + "\nflag, client Quo, 1 star, ended 2026-03-14")
    assert "**Lo que no sé**: " in texts(card)
    more = shown(await ana.asker.click(card, label="Lo que no sé"))
    assert "Upwork no publica ni su fórmula exacta ni cómo redondea." in texts(more)
    for told in (card, more):
        assert [word for word in ENGLISH_WORDS if word in texts(told)] == []


async def test_remarks_on_the_paste_are_in_spanish(ana: Place) -> None:
    card = await pasted(ana, LINES + "\nmug, 5 stars, $100, ended 31 Feb 2026")
    assert "**Para revisar en tu texto**\n- Línea 12: Esa fecha no existe; queda sin definir." in texts(card)
    assert [word for word in ENGLISH_WORDS if word in texts(card)] == []


async def test_a_shared_card_is_in_the_channel_s_language_with_a_picture_to_match(ana: Place) -> None:
    card = await pasted(ana)
    shared = shown(await ana.asker.click(card, label="Compartir"))
    assert texts(shared).startswith("### About ")
    assert not shared.ephemeral
    assert SECRET not in str(shared.components)
    [own], [public] = card.attachments, shared.attachments
    assert (await own.read()) != (await public.read())


async def test_a_shared_card_is_spanish_where_the_server_chose_spanish(
    ana: Place, services: Services
) -> None:
    await services.preferences.choose(ana.guild.id, "language", "es", by=ana.moderator.id)
    card = await pasted(ana)
    shared = shown(await ana.asker.click(card, label="Compartir"))
    assert texts(shared).startswith("### Cerca de ")
    [own], [public] = card.attachments, shared.attachments
    assert (await own.read()) == (await public.read())


@pytest.mark.parametrize(
    ("paste", "shown_score", "sentence"),
    [
        ("", "", SPANISH("estimate-nothing-sent")),
        (LINES, "140", SPANISH("estimate-shown-wrong", typed="140")),
    ],
)
async def test_what_cannot_be_estimated_is_told_in_spanish(
    ana: Place, paste: str, shown_score: str, sentence: str
) -> None:
    told = await pasted(ana, paste, shown=shown_score)
    assert texts(told) == sentence
    assert buttons(told) == ["Editar y reintentar"]
    form = await ana.asker.click(told, label="Editar y reintentar")
    assert prefilled(form)["paste"] == paste


async def test_a_file_that_cannot_be_read_is_told_in_spanish_with_the_reason(ana: Place) -> None:
    told = await pasted(ana, "", file=("work.txt", bytes(range(256)) * 8))
    assert texts(told) == SPANISH("paste-file-not-text")


async def test_without_a_score_the_way_there_is_told_in_spanish(ana: Place) -> None:
    told = await pasted(ana, CHATTER)
    assert texts(told).startswith(
        "### No he encontrado contratos en eso\n- En el texto no hay ningún contrato."
    )
    told = await pasted(ana, "logo, client Bo, 5 stars, $120, ended 2026-10-14")
    assert "- El camino más corto: un trabajo valorado más, con un cliente nuevo." in texts(told)


async def test_an_estimate_that_has_left_memory_says_so_in_spanish(ana: Place, services: Services) -> None:
    card = await pasted(ana)
    await ana.env.restart_bot(SupportBot(services))
    told = shown(await ana.asker.click(card, label="Cada contrato"))
    assert told.content == SPANISH("estimate-gone")
