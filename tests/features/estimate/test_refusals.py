"""What cannot be estimated is told in a sentence, loses nothing, and nothing pasted is kept anywhere."""

import logging
from pathlib import Path

import pytest

from bot.estimating import Report
from bot.features.estimate import buttons as below
from bot.features.estimate import desk, work
from bot.features.estimate.work import Worked
from bot.services import Services
from bot.words import Words
from tests.conftest import TODAY
from tests.features.estimate.paper import CHATTER, LINES, SECRET, pasted, prefilled
from tests.features.look import ENGLISH, buttons, shown, texts
from tests.features.place import Place

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4


@pytest.mark.parametrize("typed", ["140", "abc", "-5", "92.5"])
async def test_a_shown_score_that_is_none_keeps_the_text(place: Place, typed: str) -> None:
    told = await pasted(place, LINES, shown=typed)
    assert told.ephemeral
    assert "must be a whole number from 0 to 100" in texts(told)
    assert typed in texts(told)
    assert buttons(told) == ["Edit and retry"]
    form = await place.asker.click(told, label="Edit and retry")
    assert prefilled(form) == {"paste": LINES, "file": "", "shown": typed}
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
    told = await pasted(place, LINES, file=(name, content), shown="91")
    assert sentence in texts(told)
    assert "### About" not in texts(told)
    assert buttons(told) == ["Edit and retry"]
    form = await place.asker.click(told, label="Edit and retry")
    assert prefilled(form) == {"paste": LINES, "file": "", "shown": "91"}


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


async def test_what_was_typed_beside_a_long_file_comes_back_and_the_file_is_asked_for(place: Place) -> None:
    long = "\n".join(f"logo {n}, 5 stars, $120, ended 2026-03-14" for n in range(140))
    typed = "mug, client Zed, 2 stars, $500, ended 2026-10-10"
    card = await pasted(place, typed, file=("work.txt", long.encode()), shown="90")
    form = await place.asker.click(card, label="Edit and retry")
    assert prefilled(form) == {"paste": typed, "file": "", "shown": "90"}
    assert "What was in your file is not in here: attach it again below." in str(form.modal)


async def test_a_short_file_comes_back_in_the_form(place: Place) -> None:
    card = await pasted(place, "", file=("work.txt", LINES.encode()))
    form = await place.asker.click(card, label="Edit and retry")
    assert prefilled(form)["paste"] == LINES
    assert "attach it again" not in str(form.modal)


async def test_a_score_with_spaces_and_a_sign_is_understood(place: Place) -> None:
    card = await pasted(place, LINES, shown=" 100 % ")
    assert "Upwork shows 100" in texts(card)


async def test_whoever_sends_too_often_is_told_to_wait_and_loses_nothing(
    place: Place, services: Services
) -> None:
    await services.preferences.choose(place.guild.id, "person_a_minute", 1, by=place.moderator.id)
    card = await pasted(place, LINES)
    form = await place.asker.click(card, label="Edit and retry")
    told = shown(await place.asker.submit_modal(form, {"paste": LINES + "\nmug, 5 stars, $9"}))
    assert texts(told) == ENGLISH("trouble-wait", seconds=60)
    form = await place.asker.click(told, label="Edit and retry")
    assert prefilled(form)["paste"] == LINES + "\nmug, 5 stars, $9"


@pytest.mark.parametrize("where", ["read", "draw", "show"])
async def test_an_unexpected_error_keeps_the_text_and_logs_no_word_of_it(
    place: Place, where: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_given: object, **_named: object) -> Worked:
        raise ValueError(f"could not convert string to float: {LINES}")

    target, name = {"read": (work, "read_in_time"), "draw": (work, "draw"), "show": (desk, "full_card")}[
        where
    ]
    monkeypatch.setattr(target, name, broken)
    told = await pasted(place, LINES, shown="90")
    assert "give the reference" in texts(told)
    assert SECRET not in texts(told)
    form = await place.asker.click(told, label="Edit and retry")
    assert prefilled(form) == {"paste": LINES, "file": "", "shown": "90"}
    assert "ValueError at test_refusals.py" in caplog.text
    assert "desk.py" in caplog.text
    assert SECRET not in caplog.text


async def test_an_unexpected_error_behind_a_button_logs_no_word_of_the_paste(
    place: Place, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(report: Report, _words: Words) -> bytes:
        raise ValueError(report.reading.contracts[0].title) from KeyError(report.reading.contracts[0].title)

    card = await pasted(place, LINES)
    monkeypatch.setattr(below, "table", broken)
    told = shown(await place.asker.click(card, label="Each contract"))
    assert "give the reference" in told.content
    assert "ValueError at test_refusals.py" in caplog.text
    assert "; after KeyError" in caplog.text
    assert SECRET not in caplog.text


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
