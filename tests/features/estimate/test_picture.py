"""The picture of an estimate."""

import io
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from time import perf_counter

import pytest
from PIL import Image

from bot.features.estimate.picture import draw
from bot.features.estimate.scene import scene
from jss.score.outcome import Outcome
from tests.features.estimate.examples import AWKWARD, SECRET, TYPICAL, named, outlook, typical
from tests.features.look import ENGLISH
from tests.score.examples import TODAY, estimated

PANEL = (42, 47, 57)


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def measured(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each run, after one to warm up, the fastest first."""
    work()
    taken: list[float] = []
    for _ in range(times):
        began = perf_counter()
        work()
        taken.append((perf_counter() - began) * 1000)
    return sorted(taken)


def test_it_is_a_small_png_on_a_ground_of_its_own() -> None:
    png = draw(typical(), ENGLISH, forecast=outlook(*TYPICAL))
    picture = opened(png)
    assert picture.size == (800, 560)
    assert len(png) < 200_000
    corners = {picture.getpixel(corner) for corner in [(0, 0), (799, 0), (0, 559), (799, 559)]}
    assert corners == {(32, 36, 44)}


@pytest.mark.parametrize("case", AWKWARD)
def test_awkward_estimates_can_be_drawn(case: str) -> None:
    contracts = AWKWARD[case]
    assert opened(draw(estimated(*contracts), ENGLISH, forecast=outlook(*contracts))).size == (800, 560)
    assert opened(draw(estimated(*contracts), ENGLISH)).size == (800, 560)


def test_every_era_can_be_drawn() -> None:
    for rules in ("2015-03", "2020-11-08", "2021-05", "2024-09"):
        assert draw(estimated(*TYPICAL, rules=rules), ENGLISH, forecast=outlook(*TYPICAL, rules=rules))


def test_it_knows_no_titles_and_no_clients() -> None:
    assert SECRET not in repr(scene(typical(), ENGLISH, outlook(*TYPICAL)))


def test_every_contract_has_its_place() -> None:
    rows = {row.outcome: row for row in scene(typical(), ENGLISH).rows}
    assert len(rows[Outcome.SUCCESS].marks) == 4
    assert [mark.day for mark in rows[Outcome.FAILURE].marks] == [-130]
    left_out = rows[Outcome.EXCLUDED]
    assert left_out.older == 1
    assert len(left_out.marks) == 4
    assert sum(mark.day > 0 for mark in left_out.marks) == 1  # the open one


def test_marks_of_one_day_do_not_cover_one_another() -> None:
    success = scene(estimated(*(named(number, 3) for number in range(5))), ENGLISH).rows[0]
    assert sorted(mark.lane for mark in success.marks) == [-2, -1, 0, 1, 2]


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
    assert shown.forecast_title == "If nothing new is rated, no score from Oct 28"
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


def test_matplotlib_is_imported_by_the_first_drawing_only_and_pyplot_never() -> None:
    code = """
import sys
import bot.features.estimate.card, bot.features.estimate.picture
assert "matplotlib" not in sys.modules
import bot.features.estimate.canvas
assert "matplotlib.pyplot" not in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)  # noqa: S603 our own code
    assert done.returncode == 0, done.stderr
