"""What holds for any contracts at all."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from jss.contracts.contract import Contract, Feedback, Payment, Status
from jss.score.layout import Layout, lay_out
from jss.score.outcome import Outcome
from tests.score.examples import RULESETS, TODAY, estimated, job

DAYS = st.dates(date(2024, 1, 1), date(2027, 2, 1))
MONEY = st.decimals(0, 5000, places=2)
ERAS = st.sampled_from(["2015-03", "2020-03-01", "2020-11-08", "2021-05", "2023-12", "2024-09", "2026"])
CONTRACTS = st.lists(
    st.builds(
        Contract,
        client=st.sampled_from([None, "Rosa", "Vic", "Halden"]),
        started=st.none() | DAYS,
        ended=st.none() | DAYS,
        paid=st.none() | st.just(Decimal(0)) | MONEY,
        stars=st.none() | st.sampled_from([1.0, 2.9, 3.0, 4.5, 5.0]),
        feedback=st.sampled_from(Feedback),
        status=st.sampled_from([Status.ENDED, Status.ENDED, Status.ENDED, Status.OPEN, Status.PAUSED]),
        good_verdict=st.none() | st.booleans(),
        private_bad=st.sampled_from([None, None, False, True]),
        bad_ending=st.sampled_from([False, False, True]),
        client_flagged=st.sampled_from([False, False, False, True]),
        payments=st.lists(st.builds(Payment, on=DAYS, amount=MONEY), max_size=4).map(tuple),
    ),
    max_size=12,
)
quick = settings(max_examples=60, deadline=None)


@quick
@given(CONTRACTS, ERAS, st.none() | st.integers(0, 100))
def test_the_score_lies_inside_its_range(contracts: list[Contract], rules: str, shown: int | None) -> None:
    result = estimated(*contracts, rules=rules, shown=shown)
    for one in (result, result.before, result.after):
        assert one.eligible is (one.score is not None) is (one.range is not None)
        if one.score is not None and one.range is not None:
            assert 0 <= one.range[0] <= one.score <= one.range[1] <= 100
    assert result.eligible is (result.window is not None) is not bool(result.missing)
    assert len(result.judged) == len(contracts)
    assert all(one.effect >= 0 for one in result.assumptions)


@quick
@given(CONTRACTS)
def test_before_and_after_the_announcement_are_always_there(contracts: list[Contract]) -> None:
    result = estimated(*contracts)
    assert (result.before.rules, result.after.rules) == ("2020-03-01", "2020-11-08")


@quick
@given(CONTRACTS, ERAS)
def test_a_success_never_lowers_the_score_where_all_weigh_the_same(
    contracts: list[Contract], rules: str
) -> None:
    light = [Contract(stars=one.stars, ended=one.ended, feedback=Feedback.RATED) for one in contracts]
    fewer = estimated(*light, rules=rules)
    more = estimated(*light, job(ended=TODAY), rules=rules)
    assert fewer.score is None or (more.score is not None and more.score >= fewer.score)


@quick
@given(CONTRACTS)
def test_an_excluded_contract_never_changes_the_score(contracts: list[Contract]) -> None:
    whole = estimated(*contracts)
    counted = [one.contract for one in whole.judged if one.outcome is not Outcome.EXCLUDED]
    assert estimated(*counted).score == whole.score


@quick
@given(CONTRACTS)
def test_the_weights_of_the_contracts_add_up_to_the_longest_window(contracts: list[Contract]) -> None:
    result = estimated(*contracts)
    won = sum(one.won for one in result.judged)
    lost = sum(one.lost for one in result.judged)
    if result.windows[-1].score is not None:
        assert result.windows[-1].score == int(Decimal(100 * won) / (won + lost) + Decimal("0.5"))


@quick
@given(CONTRACTS, st.integers(0, 800))
def test_the_order_of_the_paste_does_not_matter(contracts: list[Contract], days: int) -> None:
    on = TODAY - timedelta(days)
    forth, back = estimated(*contracts, on=on), estimated(*reversed(contracts), on=on)
    assert (forth.score, forth.range, forth.window) == (back.score, back.range, back.window)


@quick
@given(CONTRACTS)
def test_what_eras_share_of_a_layout_leaves_each_its_own_board(contracts: list[Contract]) -> None:
    now = RULESETS.named("2026")
    others = [
        replace(now, windows=(6, 12)),
        replace(now, success_stars=4.6),
        replace(now, zero_earnings_praised_counts=not now.zero_earnings_praised_counts),
        replace(now, weights=replace(now.weights, tiers=now.weights.tiers[-1:])),
        replace(now, weights=replace(now.weights, days=30)),
        replace(now, weights=replace(now.weights, most=8)),
    ]
    layout = Layout(contracts, TODAY)
    for rules in (*RULESETS.eras, *others):
        assert layout.under(rules) == lay_out(contracts, rules, TODAY)
