"""What is in memory of an estimate: its owner's only, for less than an hour, and never too much."""

import gc
import tracemalloc
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.assembly import open_services
from bot.client import SupportBot
from bot.features.estimate import sheets as module
from bot.features.estimate.sheets import Filled, Sheet, SheetGoneError, Sheets, sheets_of
from bot.services import Services
from jss.answers.matcher import Matcher
from jss.contracts import read_paste
from tests.conftest import TODAY
from tests.features.estimate.examples import reported
from tests.features.estimate.paper import LINES, SECRET, pasted, prefilled
from tests.features.look import shown
from tests.features.place import Place
from tests.features.server.conftest import Clock
from tests.score.examples import job

HOUR = timedelta(hours=1)


def sheet(user_id: int = 1, text: str = LINES, contracts: int = 0) -> Sheet:
    report = reported(*[job()] * contracts) if contracts else None
    return Sheet(user_id, Filled(text), report)


def kept(sheets: Sheets, names: list[str], user_id: int = 1) -> list[bool]:
    def is_there(name: str) -> bool:
        try:
            sheets.get(name, user_id)
        except SheetGoneError:
            return False
        return True

    return [is_there(name) for name in names]


class TestInAPlace:
    """With a clock that can be moved on."""

    @pytest.fixture
    def clock(self) -> Clock:
        return Clock()

    @pytest.fixture
    async def services(self, tmp_path: Path, matcher: Matcher, clock: Clock) -> AsyncGenerator[Services]:
        database = f"sqlite:///{tmp_path / 'bot.sqlite3'}"
        async with open_services(database, clock=clock, matcher=matcher) as opened:
            yield opened

    async def test_within_an_hour_nothing_is_left_though_nobody_touches_it(
        self, place: Place, clock: Clock
    ) -> None:
        await pasted(place)
        assert remembered()
        clock.go_on(HOUR)
        await place.env.advance_time(61)
        assert not remembered()

    async def test_half_an_hour_later_it_is_still_there(self, place: Place, clock: Clock) -> None:
        card = await pasted(place)
        clock.go_on(HOUR / 2)
        await place.env.advance_time(61)
        assert prefilled(await place.asker.click(card, label="Edit and retry"))["paste"] == LINES


def remembered() -> bool:
    """Whether any sheet with the pasted words is left in the process."""
    gc.collect()
    return any(isinstance(one, Sheet) and SECRET in one.filled.text for one in gc.get_objects())


async def test_nobody_but_its_owner_gets_at_an_estimate(place: Place, simcord_bot: SupportBot) -> None:
    card = await pasted(place)
    assert card.message not in place.channel.history(viewer=place.stranger)
    sheets = sheets_of(simcord_bot)
    name = sheets.put(sheet(place.asker.id))
    assert sheets.get(name, place.asker.id).filled.text == LINES
    with pytest.raises(SheetGoneError, match="run /jss again"):
        sheets.get(name, place.stranger.id)


async def test_a_sheet_never_takes_the_place_of_somebody_else_s() -> None:
    sheets = Sheets(lambda: TODAY)
    name = sheets.put(sheet(1))
    other = sheets.put(sheet(2, "mine"), name)
    assert other != name
    assert sheets.get(name, 1).filled.text == LINES
    assert sheets.get(other, 2).filled.text == "mine"


async def test_one_person_keeps_the_newest_few() -> None:
    sheets = Sheets(lambda: TODAY)
    others = sheets.put(sheet(2))
    names = [sheets.put(sheet(1)) for _ in range(12)]
    assert kept(sheets, names) == [False] * 4 + [True] * 8
    assert kept(sheets, [others], 2) == [True]


async def test_one_person_who_sends_large_tables_drives_out_nobody_else() -> None:
    sheets = Sheets(lambda: TODAY)
    others = [sheets.put(sheet(number)) for number in range(2, 200)]
    names = [sheets.put(sheet(1, contracts=13_000)) for _ in range(4)]
    assert kept(sheets, names) == [False, False, False, True]
    assert all(kept(sheets, [name], number) == [True] for number, name in enumerate(others, 2))


async def test_all_of_them_together_stay_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 400_000)
    sheets = Sheets(lambda: TODAY)
    names = [sheets.put(sheet(number, contracts=100)) for number in range(10)]
    assert [kept(sheets, [name], number)[0] for number, name in enumerate(names)] == [False] * 7 + [True] * 3


def test_a_sheet_is_taken_for_about_as_large_as_it_is() -> None:
    text = "\n".join(f"{SECRET} {n}, client C{n}, 5 stars, $120, ended 2026-03-14" for n in range(2000))
    read_paste(text, as_of=TODAY.date())  # what the first reading leaves for all others is no part of it
    tracemalloc.start()
    reading = read_paste(text, as_of=TODAY.date())
    report = replace(reported(*reading.contracts), reading=reading)
    gc.collect()
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(report.reading.contracts) == 2000
    assert taken / 2 < Sheet(1, Filled(text), report).bytes < taken * 2


async def test_who_forgets_themselves_is_forgotten_here(place: Place, simcord_bot: SupportBot) -> None:
    card = await pasted(place)
    simcord_bot.dispatch("person_forgotten", place.asker.id)
    await place.env.advance_time(0.1)
    told = shown(await place.asker.click(card, label="Edit and retry"))
    assert told.content.startswith("What you paste is forgotten within an hour")
