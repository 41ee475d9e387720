"""The picture of an estimate."""

import io
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from time import thread_time

import pytest
from PIL import Image

from bot.features.estimate import eras
from bot.features.estimate.canvas import render
from bot.features.estimate.page import SCALE, TEXT, WIDTH, Align, Font, Page
from bot.features.estimate.pictures import draw, draw_before_after
from bot.features.estimate.scene import LANES, scene
from bot.words import LANGUAGES, words_in
from jss.contracts.contract import Contract
from jss.score.outcome import Outcome
from tests.features.estimate.examples import AWKWARD, SECRET, TYPICAL, named, outlook, reported, typical
from tests.features.look import ENGLISH
from tests.score.examples import TODAY, estimated, job, open_job

SIZE = (780, 592)


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def measured(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds that each run works, after one to warm up, the fastest first; waiting for others is no work."""
    work()
    taken: list[float] = []
    for _ in range(times):
        began = thread_time()
        work()
        taken.append((thread_time() - began) * 1000)
    return sorted(taken)


def drawn(*contracts: Contract) -> bytes:
    png = draw(estimated(*contracts), ENGLISH, forecast=outlook(*contracts))
    assert png is not None
    return png


def test_it_is_a_small_png_on_a_ground_of_its_own() -> None:
    png = drawn(*TYPICAL)
    picture = opened(png)
    assert picture.size == SIZE
    assert len(png) < 200_000
    right, bottom = SIZE[0] - 1, SIZE[1] - 1
    corners = {picture.getpixel(corner) for corner in [(0, 0), (right, 0), (0, bottom), (right, bottom)]}
    assert corners == {(32, 36, 44)}


@pytest.mark.parametrize("case", [case for case in AWKWARD if AWKWARD[case]])
def test_awkward_estimates_can_be_drawn(case: str) -> None:
    contracts = AWKWARD[case]
    without_forecast = draw(estimated(*contracts), ENGLISH)
    assert opened(drawn(*contracts)).size == SIZE
    assert without_forecast is not None
    assert opened(without_forecast).size == SIZE


def test_without_contracts_there_is_no_picture() -> None:
    assert draw(estimated(), ENGLISH) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", AWKWARD)
def test_every_text_is_legible_on_a_phone_and_none_covers_another(
    case: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    contracts = AWKWARD[case] or TYPICAL
    pages = watch(monkeypatch)
    render(scene(estimated(*contracts), words_in(language), outlook(*contracts)))
    draw_before_after(reported(*contracts), words_in(language))
    assert [len(placed) > 4 for placed in pages.values()] == [True, True]
    for placed in pages.values():
        assert [one for one in placed if one.left < 0 or one.right > WIDTH or one.size < 15] == []
        covered = [(one.text, other.text) for one, other in combinations(placed, 2) if one.covers(other)]
        assert covered == []


@dataclass(frozen=True, slots=True)
class Written:
    text: str
    left: float
    right: float
    middle: float
    size: float

    def covers(self, other: "Written") -> bool:
        beside = self.right <= other.left or other.right <= self.left
        return not beside and abs(self.middle - other.middle) < self.size * 0.75


def watch(monkeypatch: pytest.MonkeyPatch) -> dict[Page, list[Written]]:
    """Note what is written where, on each page."""
    pages: dict[Page, list[Written]] = {}
    write = Page.text

    def noted(
        page: Page,
        x: float,
        middle: float,
        text: str,
        *,
        font: Font = TEXT,
        ink: str = "white",
        align: Align = "left",
    ) -> None:
        left = x - {"left": 0.0, "center": 0.5, "right": 1.0}[align] * font.width(text)
        size = font.properties.get_size() / SCALE
        pages.setdefault(page, []).append(Written(text, left, left + font.width(text), middle, size))
        write(page, x, middle, text, font=font, ink=ink, align=align)

    monkeypatch.setattr(Page, "text", noted)
    return pages


def test_every_era_can_be_drawn() -> None:
    for rules in ("2015-03", "2020-11-08", "2021-05", "2024-09"):
        assert draw(estimated(*TYPICAL, rules=rules), ENGLISH, forecast=outlook(*TYPICAL, rules=rules))


def test_titles_in_any_script_change_nothing_in_the_picture() -> None:
    scripts = ("漢字のロゴ", "تصميم شعار", "Сайт", "🦜🦜", "\ud800 $x^2$ \0")
    plain = [job(title="plain", client=str(number)) for number, _ in enumerate(scripts)]
    spoken = [job(title=title, client=f"{title} {number}") for number, title in enumerate(scripts)]
    assert drawn(*spoken) == drawn(*plain)


def test_it_knows_no_titles_and_no_clients() -> None:
    assert SECRET not in repr(scene(typical(), ENGLISH, outlook(*TYPICAL)))


def test_every_contract_has_its_place() -> None:
    rows = {row.outcome: row for row in scene(typical(), ENGLISH).rows}
    assert len(rows[Outcome.SUCCESS].marks) == 4
    assert [mark.day for mark in rows[Outcome.FAILURE].marks] == [-130]
    left_out = rows[Outcome.EXCLUDED]
    assert left_out.older == 1
    assert len(left_out.marks) == 3


def test_open_contracts_and_those_without_a_date_stand_apart() -> None:
    shown = scene(estimated(*TYPICAL, named(11, None), open_job(started=date(2026, 1, 1))), ENGLISH)
    strips = {strip.label: [len(row) for row in strip.rows] for strip in shown.strips}
    assert strips == {"undated": [1, 0, 0], "open": [0, 0, 2]}


def test_marks_of_one_day_do_not_cover_one_another() -> None:
    success = scene(estimated(*(named(number, 3) for number in range(5))), ENGLISH).rows[0]
    assert sorted(mark.lane for mark in success.marks) == [-2, -1, 0, 1, 2]


def test_more_on_one_day_than_a_stack_holds_are_counted() -> None:
    success = scene(estimated(*(named(number, 3) for number in range(25)), named(99, 400)), ENGLISH).rows[0]
    assert [(pile.day, pile.count) for pile in success.piles] == [(-3, 25)]
    assert [mark.day for mark in success.marks] == [-400]


def test_however_many_there_are_each_is_a_mark_or_counted_in_a_pile() -> None:
    for row in scene(estimated(*AWKWARD["300 contracts"]), ENGLISH).rows:
        inside = len(row.marks) + sum(pile.count for pile in row.piles)
        assert f" {inside + row.older}" in row.label
        assert all(abs(mark.lane) <= len(LANES) // 2 for mark in row.marks)


def test_a_cross_is_as_large_as_what_was_lost() -> None:
    long_bad = job(
        2.0,
        ended=TODAY,
        paid="5000",
        payments=[(TODAY - timedelta(days=days), "1000") for days in (400, 300, 200, 100, 2)],
    )
    [failure] = scene(estimated(long_bad, job()), ENGLISH).rows[1].marks
    assert failure.weight == 1.5


def test_the_winning_window_is_marked() -> None:
    shown = scene(typical(), ENGLISH)
    assert [bar.label for bar in shown.bars if bar.best] == ["24 m"]
    assert shown.best_since == shown.edges[0][0]


def test_without_a_score_no_bar_wins() -> None:
    shown = scene(estimated(), ENGLISH)
    assert all(bar.score is None and not bar.best for bar in shown.bars)
    assert shown.best_since is None


def test_a_score_that_will_disappear_is_announced() -> None:
    contracts = (named(1, 20), named(2, 50))
    shown = scene(estimated(*contracts), ENGLISH, outlook(*contracts))
    assert shown.gone_label == "no score from Oct 2028"
    assert [label for _, label in shown.ahead] == ["now", "Nov 2027", "Nov 2028"]
    assert shown.gone_from == (date(2028, 10, 22) - TODAY).days


def test_threads_draw_the_same_picture() -> None:
    estimate, coming = typical(), outlook(*TYPICAL)
    alone = draw(estimate, ENGLISH, forecast=coming)
    with ThreadPoolExecutor(4) as pool:
        together = [pool.submit(draw, estimate, ENGLISH, forecast=coming) for _ in range(8)]
        assert all(one.result() == alone for one in together)


def test_a_warm_picture_usually_takes_less_than_400_ms() -> None:
    contracts = AWKWARD["300 contracts"]
    estimate, coming = estimated(*contracts), outlook(*contracts)
    assert measured(lambda: draw(estimate, ENGLISH, forecast=coming), 15)[7] < 400


def test_before_and_after_are_drawn_also_without_a_score() -> None:
    for contracts in (TYPICAL, (), AWKWARD["no score"], AWKWARD["all bad"]):
        assert opened(draw_before_after(reported(*contracts), ENGLISH)).size == (SIZE[0], 2 * eras.HEIGHT)


def test_matplotlib_is_imported_by_the_first_drawing_only_and_pyplot_never() -> None:
    code = """
import sys
import bot.features.estimate.card, bot.features.estimate.pictures
assert "matplotlib" not in sys.modules
import bot.features.estimate.canvas
assert "matplotlib.pyplot" not in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)  # noqa: S603 our own code
    assert done.returncode == 0, done.stderr
