"""When something breaks inside, the person gets a sentence with a reference that is in the log."""

import re
import sqlite3
from pathlib import Path

import pytest

from tests.features.look import ENGLISH, shown, texts
from tests.features.place import Place
from tests.features.vague import answered

REFERENCE = re.compile(r"give the reference ([0-9a-f]{6})\.")


async def test_a_command_that_breaks_gives_a_reference(
    place: Place, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    break_the_database(tmp_path)
    told = shown(await place.asker.slash(place.channel, "ask", question="is it retroactive?"))
    assert told.ephemeral
    assert reference_in(told.content) in caplog.text
    assert len(place.env.errors) == 1


async def test_a_button_that_breaks_gives_a_reference(
    place: Place, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    card = await answered(place)
    break_the_database(tmp_path)
    told = shown(await place.asker.click(card, label="Helped"))
    assert told.ephemeral
    assert reference_in(told.content) in caplog.text


async def test_a_form_that_breaks_gives_a_reference(
    place: Place, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    offer = shown(await place.asker.click(await answered(place), label="Not quite"))
    form = await place.asker.click(offer, label="Say what was missing")
    break_the_database(tmp_path)
    told = shown(await place.asker.submit_modal(form, {"word": "the date"}))
    assert told.ephemeral
    assert reference_in(told.content) in caplog.text


async def test_an_answer_that_comes_too_late_is_noted_and_the_bot_goes_on(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    place.env.inject_error("POST", "/interactions/*/callback", status=404, code=10062)
    lost = await place.asker.slash(place.channel, "help")
    assert not lost.acknowledged
    assert "came too late" in caplog.text
    assert len(place.env.errors) == 1
    answered = shown(await place.asker.slash(place.channel, "ask", question="qzx vbrl"))
    assert texts(answered).startswith(ENGLISH("not-covered"))


def break_the_database(folder: Path) -> None:
    with sqlite3.connect(folder / "bot.sqlite3") as database:
        database.execute("ALTER TABLE question RENAME TO lost")
        database.execute("ALTER TABLE vote RENAME TO lost_too")
    database.close()


def reference_in(sentence: str) -> str:
    found = REFERENCE.search(sentence)
    assert found is not None, sentence
    return found[1]
