"""In which language people are answered: their own where the bot speaks it, else the server's."""

from dataclasses import replace

import pytest

from bot.services import Services
from bot.store.records import Change
from bot.words import words_in
from tests.conftest import TODAY
from tests.features.look import ENGLISH, buttons, shown, texts
from tests.features.place import Place
from tests.features.tongue import Tongues
from tests.features.vague import answered, offered

SPANISH = words_in("es")
QUESTION = "Is it retroactive?"
IN_ENGLISH = "Does the change cover contracts that ended before it?"
IN_SPANISH = "¿El cambio abarca los contratos que terminaron antes?"
SPANISH_BUTTONS = ["Me sirvió", "No del todo", "Preguntar a una persona", "Descartar"]


@pytest.mark.parametrize("locale", ["es-ES", "es-419"])
async def test_a_spanish_client_gets_the_answer_its_sources_and_its_buttons_in_spanish(
    place: Place, tongues: Tongues, locale: str
) -> None:
    tongues.speaks(place.asker, locale)
    card = shown(await place.asker.slash(place.channel, "ask", question=QUESTION))
    title, text, sources = texts(card).split("\n")
    assert title == f"### {IN_SPANISH}"
    assert text.startswith("Sí. Un moderador confirmó que el cambio es retroactivo")
    assert "NikolaS, moderador, en el hilo del anuncio" in sources
    assert buttons(card) == SPANISH_BUTTONS


async def test_the_small_print_below_a_spanish_answer_is_spanish(place: Place, tongues: Tongues) -> None:
    tongues.speaks(place.asker, "es-ES")
    card = shown(await place.asker.slash(place.channel, "ask", question="¿Puedo pedir feedback al cliente?"))
    assert "### ¿Puedo pedirle una valoración a un cliente?" in texts(card)
    assert "(afirmación, 2020-11)" in texts(card).splitlines()[-1]


async def test_an_english_client_is_answered_in_english_on_a_spanish_server(
    place: Place, services: Services
) -> None:
    await services.preferences.choose(place.guild.id, "language", "es", by=place.moderator.id)
    card = shown(await place.asker.slash(place.channel, "ask", question=QUESTION))
    assert IN_ENGLISH in texts(card)
    assert buttons(card)[0] == "Helped"


@pytest.mark.parametrize(("chosen", "title"), [("auto", IN_ENGLISH), ("es", IN_SPANISH)])
async def test_a_client_in_a_language_we_do_not_speak_gets_the_server_s(
    place: Place, services: Services, tongues: Tongues, chosen: str, title: str
) -> None:
    await services.preferences.choose(place.guild.id, "language", chosen, by=place.moderator.id)
    tongues.speaks(place.asker, "fr")
    card = shown(await place.asker.slash(place.channel, "ask", question=QUESTION))
    assert f"### {title}" in texts(card)


async def test_a_mention_is_answered_in_the_language_that_the_server_chose(
    place: Place, services: Services
) -> None:
    await services.preferences.choose(place.guild.id, "language", "es", by=place.moderator.id)
    await place.asker.send(place.channel, f"{place.bot} {QUESTION}")
    [card] = place.said()
    assert f"### {IN_SPANISH}" in texts(card)
    assert buttons(card) == SPANISH_BUTTONS


@pytest.mark.parametrize(
    ("chosen", "question", "title"),
    [
        ("auto", "retroactive?", IN_SPANISH),  # may be said in either language
        ("auto", QUESTION, IN_ENGLISH),
        ("es", QUESTION, IN_SPANISH),
        ("en", "¿Es retroactivo?", IN_ENGLISH),
    ],
)
async def test_a_mention_is_answered_in_its_own_language_or_the_server_s_unless_it_chose_one(
    place: Place, services: Services, chosen: str, question: str, title: str
) -> None:
    guild = place.env.create_guild("Autónomos", preferred_locale="es-ES")
    channel = guild.create_text_channel("preguntas")
    asker = guild.add_member(place.env.create_user("Inés"))
    await services.preferences.choose(guild.id, "language", chosen, by=asker.id)
    await asker.send(channel, f"{place.bot} {question}")
    assert f"### {title}" in texts(channel.history()[-1])


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("¿es retroactivo?", IN_SPANISH),
        ("retroactivo?", IN_SPANISH),
        (QUESTION, IN_ENGLISH),
        ("old jobs?", None),
    ],
)
async def test_a_direct_message_is_answered_in_its_own_language(
    place: Place, question: str, title: str | None
) -> None:
    await place.asker.send_dm(question)
    card = place.asker.user.dm_channel.history()[-1]
    assert buttons(card)[-1] == (SPANISH if title == IN_SPANISH else ENGLISH)("button-dismiss")
    assert title is None or f"### {title}" in texts(card)


async def test_choices_that_everybody_reads_stay_in_their_language_whoever_picks(
    place: Place, services: Services, tongues: Tongues
) -> None:
    offer = await offered(place, services)
    tongues.speaks(place.moderator, "es-ES")
    title = buttons(offer)[0]
    await place.moderator.click(offer, label=title)
    [card] = place.said()
    assert f"### {title}" in texts(card)
    assert buttons(card)[0] == "Helped"
    other = await offered(place, services)
    await place.moderator.click(other, label=ENGLISH("button-none"))
    assert ENGLISH("not-covered") in texts(place.said()[-1])


async def test_a_french_client_on_a_spanish_server_reads_spanish(place: Place, tongues: Tongues) -> None:
    guild = place.env.create_guild("Autónomos", preferred_locale="es-ES")
    channel = guild.create_text_channel("preguntas")
    asker = guild.add_member(place.env.create_user("Inès"))
    tongues.speaks(asker, "fr")
    card = shown(await asker.slash(channel, "ask", question=QUESTION))
    assert f"### {IN_SPANISH}" in texts(card)


async def test_choices_carry_spanish_titles_and_lead_to_spanish_answers(
    place: Place, services: Services, tongues: Tongues
) -> None:
    tongues.speaks(place.asker, "es-ES")
    offer = await offered(place, services)
    *titles, none = buttons(offer)
    shipped = services.knowledge.shipped.answers.values()
    assert none == SPANISH("button-none")
    assert texts(offer) == SPANISH("choices-intro", count=len(titles))
    assert set(titles) <= {answer.said_in("es").title for answer in shipped}
    picked = shown(await place.asker.click(offer, label=titles[0]))
    assert f"### {titles[0]}" in texts(picked)


async def test_whoever_says_not_quite_is_helped_in_their_own_language(place: Place, tongues: Tongues) -> None:
    tongues.speaks(place.stranger, "es-419")
    offer = shown(await place.stranger.click(await answered(place), label=ENGLISH("button-not-quite")))
    assert texts(offer) == f"{SPANISH('not-quite-noted')} {SPANISH('not-quite-nearer')}"
    assert buttons(offer)[0].startswith("¿")
    assert buttons(offer)[-1] == SPANISH("button-say-more")


async def test_what_is_not_covered_and_what_is_refused_is_told_in_spanish(
    place: Place, tongues: Tongues
) -> None:
    card = await answered(place)
    tongues.speaks(place.stranger, "es-ES")
    refused = shown(await place.stranger.click(card, label="Dismiss"))
    assert refused.content == SPANISH("not-yours-dismiss")
    told = shown(await place.stranger.slash(place.channel, "ask", question="how do I buy connects"))
    connects = SPANISH("not-covered-subject", subject=SPANISH("uncovered-connects"))
    assert texts(told) == f"{connects} {SPANISH('noted')}"


async def test_a_refusal_follows_the_same_rule_as_an_answer(
    place: Place, services: Services, tongues: Tongues
) -> None:
    card = await answered(place)
    await services.preferences.choose(place.guild.id, "language", "es", by=place.moderator.id)
    tongues.speaks(place.stranger, "fr")
    refused = shown(await place.stranger.click(card, label="Dismiss"))
    assert refused.content == SPANISH("not-yours-dismiss")


async def test_a_server_s_own_words_win_in_every_language(
    place: Place, services: Services, tongues: Tongues
) -> None:
    tongues.speaks(place.asker, "es-ES")
    guild, shipped = place.guild.id, services.knowledge.shipped.answers["retroactive"]
    change = Change(by=place.moderator.id, at=TODAY, why="shorter")
    edited = await services.editing.edit(
        guild, replace(shipped, text="Ours.", translations=()), change, seen=0
    )
    card = shown(await place.asker.slash(place.channel, "ask", question=QUESTION))
    assert texts(card).startswith(f"### {IN_ENGLISH}\nOurs.\n")
    await services.editing.follow_shipped(guild, "retroactive", change, seen=edited.revision.number)
    card = shown(await place.asker.slash(place.channel, "ask", question=QUESTION))
    assert f"### {IN_SPANISH}" in texts(card)


async def test_a_restored_revision_of_a_shipped_answer_follows_what_ships(
    place: Place, services: Services, tongues: Tongues
) -> None:
    tongues.speaks(place.asker, "es-ES")
    guild = place.guild.id
    change = Change(by=place.moderator.id, at=TODAY, why="")
    retired = await services.editing.retire(guild, "retroactive", change, seen=0)
    await services.editing.restore(guild, "retroactive", 1, change, seen=retired.revision.number)
    card = shown(await place.asker.slash(place.channel, "ask", question=QUESTION))
    assert f"### {IN_SPANISH}" in texts(card)


async def test_answers_are_found_by_their_spanish_names_and_posted_in_the_channel_s_language(
    place: Place, tongues: Tongues
) -> None:
    tongues.speaks(place.asker, "es-ES")
    for typed in ("retroactive", "terminaron"):
        found = await place.asker.autocomplete(place.channel, "faq", "topic", typed)
        assert IN_SPANISH in [choice["name"] for choice in found]
    posted = shown(await place.asker.slash(place.channel, "faq", topic=IN_SPANISH))
    assert f"### {IN_ENGLISH}" in texts(posted)
