"""What moderators see fits into Discord's limits and speaks their language."""

from bot.services import Services
from bot.store.records import Change
from bot.views import limits
from tests.features.answers.writing import PAYDAY, drafted, edited
from tests.features.look import buttons, shown, texts
from tests.features.place import Place
from tests.features.tongue import Tongues

LOUD = {
    "title": "*" * 120,
    "text": "*. " * 199 + "*",
    "aliases": "\n".join(f"{number:03}" + "*" * 97 for number in range(39)),
    "phrasings": "\n".join(f"{number:03}" + "_" * 290 for number in range(13)),
    "sources": "\n".join(f"{'`' * 300} | 2020-11-08 | https://upwork.com/{number}" for number in range(10)),
}


async def test_the_longest_answer_fits_on_every_card(place: Place, services: Services) -> None:
    preview = await drafted(place, LOUD)
    assert "nothing is saved yet" in texts(preview)
    await place.moderator.click(preview, label="Save")
    [slug] = set((await services.knowledge.library(place.guild.id)).answers) - set(
        services.knowledge.shipped.answers
    )
    answer = (await services.knowledge.library(place.guild.id)).answers[slug]
    for seen in range(1, 5):
        change = Change(by=place.moderator.id, at=services.clock(), why="*" * 200)
        await services.editing.edit(place.guild.id, answer, change, seen=seen)
    card = await edited(place, slug, {"text": "_. " * 199, "title": "_" * 120})
    await place.moderator.click(card, label="Save")
    history = shown(await place.moderator.slash(place.channel, "answers history", topic=slug))
    for message in (preview, card, history):
        assert 0 < len(texts(message)) <= limits.LAYOUT_TEXT


async def test_a_moderator_reads_it_in_their_own_language(place: Place, tongues: Tongues) -> None:
    tongues.speaks(place.moderator, "es-ES")
    form = await place.moderator.slash(place.channel, "answers add")
    preview = shown(await place.moderator.submit_modal(form, dict(PAYDAY)))
    assert "todavía no se ha guardado nada" in texts(preview)
    assert buttons(preview) == [
        "Guardar",
        "Guardar con un motivo",
        "Editar otra vez",
        "Versión en español",
        "Descartar",
    ]
    saved = shown(await place.moderator.click(preview, label="Guardar"))
    assert "Guardada como revisión 1 y ya activa" in texts(saved)
    history = shown(await place.moderator.click(saved, label="Historial"))
    assert "**Revisión 1**" in texts(history)
