"""What cannot be estimated is told in a sentence, loses nothing, and nothing pasted is kept anywhere."""

import logging
from pathlib import Path

import pytest

from bot.client import SupportBot
from bot.features.estimate.sheets import Sheet, SheetGoneError, Sheets, sheets_of
from bot.services import Services
from tests.conftest import TODAY
from tests.features.estimate.paper import CHATTER, LINES, SECRET, pasted, prefilled
from tests.features.look import buttons, shown, texts
from tests.features.place import Place

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4


@pytest.mark.parametrize("typed", ["140", "abc", "-5", "9.5"])
async def test_a_shown_score_that_is_none_keeps_the_text(place: Place, typed: str) -> None:
    told = await pasted(place, LINES, shown=typed)
    assert told.ephemeral
    assert "must be a whole number from 0 to 100" in texts(told)
    assert typed in texts(told)
    assert buttons(told) == ["Edit and retry"]
    form = await place.asker.click(told, label="Edit and retry")
    assert prefilled(form)["paste"] == LINES
    mended = shown(await place.asker.submit_modal(form, {"paste": LINES, "shown": "92"}))
    assert texts(mended).startswith("### About ")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("score.png", PNG, "score.png is not text"),
        ("work.txt", b"logo, 5 stars, $120\n" * 110_000, "work.txt is larger than 1 MiB"),
        ("work.txt", bytes(range(256)) * 8, "The file is not text."),
        ("work.txt", PNG, "The file is a picture"),
    ],
    ids=["picture", "2 MiB", "binary", "picture named as text"],
)
async def test_a_file_that_cannot_be_read_keeps_the_text(
    place: Place, name: str, content: bytes, sentence: str
) -> None:
    told = await pasted(place, LINES, file=(name, content))
    assert sentence in texts(told)
    assert "### About" not in texts(told)
    assert buttons(told) == ["Edit and retry"]
    assert prefilled(await place.asker.click(told, label="Edit and retry"))["paste"] == LINES


@pytest.mark.parametrize("paste", ["", "  \n\t "])
async def test_an_empty_form_is_told_what_to_paste(place: Place, paste: str) -> None:
    told = await pasted(place, paste)
    assert texts(told).startswith("There was nothing to read.")
    assert buttons(told) == ["Edit and retry"]


async def test_an_empty_file_is_told_what_to_paste(place: Place) -> None:
    told = await pasted(place, "", file=("empty.csv", b""))
    assert texts(told).startswith("There was nothing to read.")
    assert buttons(told) == ["Edit and retry"]


async def test_chatter_is_told_what_is_missing_and_can_be_mended(place: Place) -> None:
    told = await pasted(place, CHATTER)
    assert told.ephemeral
    assert texts(told).startswith("### I found no contracts in that\n- There is no contract in the text.")
    assert buttons(told) == ["Edit and retry"]
    assert told.attachments == []
    form = await place.asker.click(told, label="Edit and retry")
    assert prefilled(form)["paste"] == CHATTER


async def test_a_text_too_long_for_the_form_is_asked_for_as_a_file(place: Place) -> None:
    long = "\n".join(f"logo {n}, 5 stars, $120, ended 2026-03-14" for n in range(140))
    assert 4000 < len(long) <= 6000
    card = shown(await place.asker.slash(place.channel, "jss", outcomes=long))
    form = await place.asker.click(card, label="Edit and retry")
    assert prefilled(form)["paste"] == ""
    assert "send it as a file" in str(form.modal)


async def test_nobody_but_its_owner_gets_at_an_estimate(place: Place, simcord_bot: SupportBot) -> None:
    card = await pasted(place)
    assert card.message not in place.channel.history(viewer=place.stranger)
    name = sheets_of(simcord_bot).put(Sheet(place.asker.id, LINES))
    assert sheets_of(simcord_bot).get(name, place.asker.id).paste == LINES
    with pytest.raises(SheetGoneError, match="run /jss again"):
        sheets_of(simcord_bot).get(name, place.stranger.id)


async def test_an_estimate_leaves_memory_after_an_hour_and_when_there_are_too_many() -> None:
    now = TODAY
    sheets = Sheets(lambda: now)
    name = sheets.put(Sheet(1, LINES))
    now = TODAY.replace(hour=13)
    assert sheets.get(name, 1).paste == LINES
    now = TODAY.replace(hour=13, second=1)
    with pytest.raises(SheetGoneError):
        sheets.get(name, 1)
    first, *_ = [sheets.put(Sheet(1, LINES)) for _ in range(501)]
    with pytest.raises(SheetGoneError):
        sheets.get(first, 1)


async def test_nothing_pasted_reaches_the_database_or_the_log(
    place: Place, tmp_path: Path, caplog: pytest.LogCaptureFixture, services: Services
) -> None:
    caplog.set_level(logging.DEBUG)
    card = await pasted(place, LINES, file=("zorblax.txt", LINES.encode()))
    for label in ("What if ...", "Each contract", "Share", "Edit and retry"):
        await place.asker.click(card, label=label)
    await pasted(place, f"{SECRET} {CHATTER}", shown="140")
    await services.store.settings.set(1, "probe", "written", by=1, at=TODAY)
    files = everything_in(tmp_path)
    assert any(b"probe" in content for content in files)
    assert not any(SECRET.encode() in content for content in files)
    own = [record.getMessage() for record in caplog.records if record.name.startswith(("bot", "jss"))]
    assert not any(SECRET in line for line in own)


def everything_in(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.iterdir()]
