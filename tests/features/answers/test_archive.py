"""Answers out of a server and into it, as Markdown files in a zip."""

import contextlib
import io
import random
import zipfile
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simcord.results import ResponseMessage

from bot import editing
from bot.data import DataFolder
from bot.editing import MOST_PHRASINGS
from bot.features.answers.archive import ALL_BYTES, FILES, answers_in, pack, unpack
from bot.features.answers.import_plan import MOST_FAULTS
from bot.services import Services
from bot.store.records import Change
from jss.answers.answer import Answer, Source, SourceKind, Translation
from jss.answers.files import AnswerFilesError, render_answer
from jss.answers.matcher import Matcher
from tests.features.answers.people import demote
from tests.features.look import ENGLISH, buttons, shown, texts
from tests.features.place import Place
from tests.features.tongue import Tongues

CONNECTS = Answer(
    slug="connects",
    title="What are connects?",
    text="Tokens for proposals: “10” a month.",
    aliases=("tokens",),
    phrasings=("what are connects", "how many connects do i get"),
    authority=SourceKind.SERVER,
    sources=(Source("Our wiki", SourceKind.SERVER, "2026", "https://wiki.example/connects"),),
)
BARE = replace(CONNECTS, slug="lunch", title="When is lunch?", aliases=(), phrasings=(), sources=())


def zipped(files: dict[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def faults_of(data: bytes, *others: Answer, name: str = "answers.zip") -> list[str]:
    with pytest.raises(AnswerFilesError) as caught:
        answers_in(unpack(data, name), others)
    return [str(fault) for fault in caught.value.faults]


def many_phrasings(count: int) -> str:
    return render_answer(replace(BARE, phrasings=tuple(f"line {number}" for number in range(count))))


async def sent(
    place: Place, data: bytes, *, dry_run: bool = False, name: str = "answers.zip"
) -> ResponseMessage:
    return shown(
        await place.moderator.slash(place.channel, "answers import", file=(name, data), dry_run=dry_run)
    )


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60).filter(
    lambda text: text.strip() == text and " ".join(text.split()) == text
)
NAMES = st.lists(WORDS, max_size=3, unique_by=str.casefold).map(tuple)


@given(WORDS, WORDS, NAMES, NAMES)
def test_what_is_packed_is_unpacked_again_word_for_word(
    title: str, text: str, aliases: tuple[str, ...], phrasings: tuple[str, ...]
) -> None:
    names = tuple(alias for alias in aliases if alias.casefold() != "connects")
    answer = replace(CONNECTS, title=title, text=text, aliases=names, phrasings=phrasings)
    assert answers_in(unpack(pack([BARE, answer]), "a.zip"), []) == (answer, BARE)


def test_the_same_answers_give_the_same_file() -> None:
    assert pack([CONNECTS, BARE]) == pack([BARE, CONNECTS])


def test_every_fault_is_told_with_its_file_and_line() -> None:
    files: dict[str, str | bytes] = {f"answer-{n}.md": render_answer(BARE) for n in range(48)}
    files["no-title.md"] = render_answer(BARE).replace("title: When is lunch?\n", "")
    files["Bad Name.md"] = render_answer(BARE)
    first, second = sorted(faults_of(zipped(files)))
    assert first.startswith("Bad Name.md: ")
    assert second.startswith("no-title.md:")
    assert "“title” is missing" in second


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"../out.md": "x"}, "leads out of the folder"),
        ({"/etc/out.md": "x"}, "leads out of the folder"),
        ({"C:\\out.md": "x"}, "leads out of the folder"),
        ({"picture.png": b"x"}, "Only Markdown files"),
        ({"a/one.md": "x", "b/one.md": "x"}, "Two files have this name"),
        ({"one.md": b"\xff\xfe"}, "not UTF-8"),
        ({}, "no Markdown file"),
        ({f"f{n}.md": "x" for n in range(FILES + 1)}, "the most is 1,000"),
        ({"es/lunch.md": "---\ntitle: x\n---\ny\n"}, "There is no answer lunch.md that this translates"),
        ({"a.md": many_phrasings(MOST_PHRASINGS + 1)}, "It has 151 phrasings; 150 is the most."),
        ({"bomb.md": b"0" * (ALL_BYTES + 1)}, "too large"),
        ({"x" * 61 + ".md": render_answer(BARE)}, "longer than 60"),
    ],
)
def test_what_no_folder_of_answers_holds_is_refused(files: dict[str, str | bytes], said: str) -> None:
    assert any(said in fault for fault in faults_of(zipped(files)))


def test_many_files_that_are_small_each_are_a_bomb_all_the_same() -> None:
    files: dict[str, str | bytes] = {f"f{n}.md": b"0" * 250_000 for n in range(20)}
    assert "too large" in faults_of(zipped(files))[0]


def test_something_else_than_a_zip_is_refused() -> None:
    assert "no whole zip" in faults_of(b"hello")[0]
    assert "no whole zip" in faults_of(zipped({"a.md": render_answer(BARE)})[:-30])[0]


def test_an_alias_of_another_answer_is_refused_and_one_of_an_answer_it_replaces_is_not() -> None:
    rival = replace(BARE, slug="rival", aliases=("Tokens",))
    assert "already leads to rival" in faults_of(pack([CONNECTS]), rival)[0]
    assert answers_in(unpack(pack([CONNECTS]), "a.zip"), [replace(CONNECTS, title="Older")]) == (CONNECTS,)


async def test_an_import_is_shown_first_and_then_made_at_once(place: Place, services: Services) -> None:
    card = await sent(place, pack([CONNECTS, BARE]))
    assert card.ephemeral
    assert "Would add 2, change 0" in texts(card)
    assert await services.store.answers.current(place.guild.id, "connects") is None
    done = await place.moderator.click(card.message, label="Import")
    assert "2 added, 0 changed" in texts(shown(done))
    asked = shown(await place.asker.slash(place.channel, "ask", question="what are connects"))
    assert "Tokens for proposals" in texts(asked)
    again = shown(await place.moderator.slash(place.channel, "answers export"))
    assert "2 answers" in texts(again)


async def test_the_same_files_a_second_time_change_nothing(place: Place, services: Services) -> None:
    await place.moderator.click((await sent(place, pack([CONNECTS]))).message, label="Import")
    card = await sent(place, pack([CONNECTS]))
    assert "leave 1 as they are" in texts(card)
    assert buttons(card) == []
    assert len(await services.store.answers.history(place.guild.id, "connects")) == 1


async def test_a_dry_run_changes_nothing_and_offers_nothing(place: Place, services: Services) -> None:
    card = await sent(place, pack([CONNECTS]), dry_run=True)
    assert ENGLISH("import-dry") in texts(card)
    assert buttons(card) == []
    assert await services.store.answers.current(place.guild.id, "connects") is None


async def test_one_bad_file_among_fifty_and_nothing_changes(place: Place, services: Services) -> None:
    files: dict[str, str | bytes] = {f"answer-{n}.md": render_answer(BARE) for n in range(49)}
    card = await sent(place, zipped(files | {"bad.md": "no front matter"}))
    assert "One fault" in texts(card)
    assert "bad.md:1:" in texts(card)
    assert buttons(card) == []
    assert (await services.store.answers.of_guild(place.guild.id)).live == ()


async def test_an_answer_edited_meanwhile_stops_the_whole_import(place: Place, services: Services) -> None:
    card = await sent(place, pack([CONNECTS, BARE]))
    change = Change(place.stranger.id, services.clock())
    await services.editing.add(place.guild.id, replace(CONNECTS, text="Somebody was faster."), change)
    again = shown(await place.moderator.click(card.message, label="Import"))
    assert "Somebody was faster" in texts(again)
    assert await services.store.answers.current(place.guild.id, "lunch") is None
    assert "-Text: Somebody was faster." in texts(again)
    done = shown(await place.moderator.click(again, label="Import"))
    assert "1 added, 1 changed" in texts(done)


async def test_a_name_taken_meanwhile_stops_it_too_and_is_named(place: Place, services: Services) -> None:
    card = await sent(place, pack([CONNECTS]))
    change = Change(place.stranger.id, services.clock())
    await services.editing.add(place.guild.id, replace(BARE, aliases=("tokens",)), change)
    refused = shown(await place.moderator.click(card.message, label="Import"))
    assert "already leads to lunch" in texts(refused)
    assert buttons(refused) == []


async def test_what_was_retired_is_brought_back_and_called_so(place: Place, services: Services) -> None:
    await place.moderator.click((await sent(place, pack([CONNECTS]))).message, label="Import")
    await place.moderator.slash(place.channel, "answers retire", topic="connects")
    card = await sent(place, pack([CONNECTS]))
    assert "Would add 0, change 0, bring back 1, and leave 0 as they are." in texts(card)
    assert "↩ What are connects? (`connects`), retired until now" in texts(card)


async def test_what_would_change_is_shown_and_all_of_it_is_in_the_file(place: Place) -> None:
    await place.moderator.click((await sent(place, pack([CONNECTS]))).message, label="Import")
    changed = replace(CONNECTS, text="Tokens. Ten a month.", aliases=())
    card = await sent(place, pack([changed, BARE]), dry_run=True)
    assert "-Text: Tokens for proposals: “10” a month.\n-Alias: tokens\n+Text: Tokens.\n" in texts(card)
    [file] = card.attachments
    told = (await file.read()).decode()
    assert "+Text: Tokens for proposals" in told  # of the new one, too
    assert "-Alias: tokens" in told


async def test_the_folder_that_ships_is_taken_in_with_its_translations(
    place: Place, services: Services
) -> None:
    folder = DataFolder().answers
    files: dict[str, str | bytes] = {
        f"answers/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in folder.rglob("*.md")
    }
    assert any("/es/" in name for name in files)
    card = await sent(place, zipped(files))
    assert "Would add 0, change 0, bring back 0, and leave 49 as they are." in texts(card)
    exported = shown(await place.moderator.slash(place.channel, "answers export", everything=True))
    again = await sent(place, await exported.attachments[0].read())
    assert "leave 49 as they are" in texts(again)


async def test_a_translation_comes_in_and_goes_out_in_the_folder_of_its_language(
    place: Place, services: Services
) -> None:
    spanish = Translation("es", "¿Qué son los connects?", "Fichas.")
    answer = replace(CONNECTS, translations=(spanish,))
    await place.moderator.click((await sent(place, pack([answer]))).message, label="Import")
    library = await services.knowledge.library(place.guild.id)
    assert library.answers["connects"] == answer
    exported = shown(await place.moderator.slash(place.channel, "answers export"))
    assert "es/connects.md" in unpack(await exported.attachments[0].read(), "answers.zip")


async def test_a_server_has_only_so_many_answers(
    place: Place, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(editing, "MOST_ANSWERS", 1)
    monkeypatch.setattr(editing, "MOST_LINES", 3)
    many = await sent(place, pack([CONNECTS, BARE]))
    assert "more than 1 answers of its own" in many.content
    wordy = replace(CONNECTS, phrasings=("one", "two", "three", "four"))
    many = await sent(place, pack([wordy]))
    assert "more than 3 phrasings of its own" in many.content
    assert await services.store.answers.present(place.guild.id) == {}
    assert len(place.env.errors) == 2


def test_the_answers_that_ship_leave_room_for_phrasings_of_a_servers_own(matcher: Matcher) -> None:
    assert max(len(answer.phrasings) for answer in matcher.answers) + 20 <= MOST_PHRASINGS


def test_a_zip_that_is_damaged_or_packed_in_an_uncommon_way_is_told_so() -> None:
    for way in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", way) as archive:
            archive.writestr("lunch.md", render_answer(BARE))
        assert "uncommon way" in faults_of(packed.getvalue())[0]
    whole = pack([CONNECTS, BARE])
    chance = random.Random(7)  # noqa: S311 no secret
    for _ in range(2000):
        damaged = bytearray(whole)
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        with contextlib.suppress(AnswerFilesError):
            answers_in(unpack(bytes(damaged), "answers.zip"), [])


async def test_a_list_of_faults_ends(place: Place) -> None:
    files: dict[str, str | bytes] = {f"f{n}.md": "x" for n in range(MOST_FAULTS - 1)}
    files["wrong.md"] = "---\n" + "\n".join(f"key{n}: x" for n in range(20)) + "\n---\nx\n"
    card = await sent(place, zipped(files))
    [file] = card.attachments
    told = (await file.read()).decode().splitlines()
    assert len(told) == MOST_FAULTS + 1
    assert told[-1].startswith("… +")


async def test_who_is_no_moderator_by_now_cannot_make_it(place: Place, services: Services) -> None:
    card = await sent(place, pack([CONNECTS]))
    demote(place, place.moderator)
    told = shown(await place.moderator.click(card.message, label="Import"))
    assert told.content == ENGLISH("only-moderators")
    assert await services.store.answers.current(place.guild.id, "connects") is None


async def test_it_can_be_discarded_and_a_second_press_makes_nothing_twice(
    place: Place, services: Services
) -> None:
    dropped = await sent(place, pack([CONNECTS]))
    assert "Discarded" in texts(shown(await place.moderator.click(dropped.message, label="Discard")))
    card = await sent(place, pack([CONNECTS]))
    await place.moderator.click(card.message, label="Import")
    assert len(await services.store.answers.history(place.guild.id, "connects")) == 1


async def test_a_server_without_answers_of_its_own_is_told_how_to_get_the_others(place: Place) -> None:
    told = shown(await place.moderator.slash(place.channel, "answers export"))
    assert told.content == ENGLISH("export-nothing")
    assert len(place.env.errors) == 1
    everything = shown(await place.moderator.slash(place.channel, "answers export", everything=True))
    assert "49 answers" in texts(everything)


async def test_a_moderator_reads_the_faults_in_their_own_language(place: Place, tongues: Tongues) -> None:
    tongues.speaks(place.moderator, "es-ES")
    text = render_answer(replace(BARE, as_of="2026-05")).replace("as_of: 2026-05", "as_of: May")
    assert "as_of: May" in text
    message = await sent(place, zipped({"lunch.md": text, "notes.md": "hello"}))
    assert "2 errores, así que no se importó nada:" in texts(message)
    assert "lunch.md:6: “as_of” es “May”, que no es un día del calendario" in texts(message)
    assert "notes.md:1: El archivo debe empezar con una cabecera" in texts(message)
    [listed] = message.attachments
    assert "no es un día del calendario" in (await listed.read()).decode()
    packed = await sent(place, zipped({"../lunch.md": text}))
    assert "La ruta sale de la carpeta" in texts(packed)
