"""The sentences of the domain, in other languages than the English that stands beside its rules."""

import copy
import re
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest

from bot.words import ENGLISH, LOCALES, words_in
from jss.answers import wording as matching
from jss.contracts import wording as contracts
from jss.contracts.wording import Evidence
from jss.score import shown_wording as shown
from jss.score import wording as score
from jss.score.shown_wording import Change, Shown, Way
from jss.score.wording import Tally
from jss.sentence import Sentence

SPANISH = words_in("es")
FIGURE = re.compile(r"\d+")
WRITTEN_OUT = {"1"}  # un trabajo, una estrella
SHOWN = Shown(92, 87)
SIZES = ("small", "middle", "large", "")
SCORE = (
    *(write(count) for count in (1, 7) for write in (score.end_dates, score.unknown_earnings)),
    *(write(count) for count in (1, 7) for write in (score.unknown_periods, score.hidden_ratings)),
    *(write(count) for count in (1, 7) for write in (score.long_term, score.silent_pattern)),
    *(write(count) for count in (1, 7) for write in (score.old_private, score.could_be_ended)),
    *(write(count) for count in (1, 7) for write in (score.without_feedback, score.rating_not_shown)),
    score.secret_weights(),
    score.combination(),
    score.hidden_private(),
    score.unnamed_clients(1, may_be_one=False),
    score.unnamed_clients(7, may_be_one=False),
    score.unnamed_clients(7, may_be_one=True),
    score.formula(),
    score.nothing_read(None, None),
    score.nothing_read(92, None),
    score.nothing_read(92, 1),
    score.nothing_read(None, 7),
    score.minimum("rated contract", 24, Tally(2, 2), Tally(1, 1)),
    score.minimum("ended contract", 24, Tally(4, 3), Tally(7, 2)),
    score.shortest_way(1, 0, 67),
    score.shortest_way(7, 0, 67),
    score.shortest_way(1, 1, 67),
    score.shortest_way(2, 2, 67),
    score.shortest_way(7, 2, 67),
    score.none_rated(),
    score.rating_impossible(1),
    score.rating_impossible(7),
    score.too_old(1, 24),
    score.too_old(7, 24),
)
UPWORK = (
    shown.shown_without_score(92),
    shown.shown_agrees(92, 92, 92),
    shown.shown_agrees(92, 87, 95),
    shown.shown_in_range(SHOWN),
    *(
        shown.explained(SHOWN, Way(change, count, size, gives))
        for change in Change
        for count in (1, 7)
        for size in SIZES
        for gives in (92, 93)
    ),
    shown.judged_otherwise(SHOWN, 1),
    shown.judged_otherwise(SHOWN, 7),
    shown.unexplained(SHOWN),
    shown.eligible_long_term(7, 1),
    shown.eligible_long_term(7, 2),
    shown.eligible_long_term(1, 1),
    shown.eligible_fits(7, 3),
    shown.eligible_missing(7, 3),
    shown.eligible_missing(1, 0),
    shown.eligible_fewer(7, 9),
    shown.ineligible_missing(1, 0),
    shown.ineligible_missing(7, 3),
)
DAY = date(2026, 7, 31)
CONTRACTS = (
    contracts.line_unread(),
    contracts.no_contract_here(),
    contracts.too_many_in_line(900, 200),
    contracts.line_long(12_000, 10_000),
    contracts.cell_long(500),
    contracts.lines_beyond(1, 20_000),
    contracts.lines_beyond(700, 20_000),
    contracts.contracts_beyond(21_000, 20_000),
    contracts.doubled("x5", 5),
    contracts.same_as(4),
    contracts.said_of(4),
    contracts.second_profile(),
    contracts.jobs_missing(1, 0),
    contracts.jobs_missing(12, 8),
    contracts.json_cut(),
    contracts.date_unread("soonish"),
    contracts.no_such_date(),
    contracts.year_taken(2026),
    contracts.year_alone(2026),
    *(contracts.two_ways(day_first=first, evidence=why) for first in (True, False) for why in Evidence),
    contracts.counted_back(DAY),
    contracts.too_long_ago(),
    contracts.yet_to_come(DAY),
    contracts.last_payment_taken(),
    contracts.payment_date_unread(),
    contracts.amount_unread("12..5"),
    contracts.from_hours(Decimal("7.5"), Decimal(20)),
    contracts.foreign_amount("EUR"),
    contracts.foreign_payment("EUR"),
    contracts.several_amounts(),
    contracts.shared_out(3),
    contracts.refund_unknown(),
    contracts.rating_unread("soso"),
    contracts.no_such_rating(),
    contracts.other_scale(10, 4.5),
    contracts.several_ratings(),
    contracts.lukewarm(),
    contracts.file_large(),
    contracts.file_not_text(),
    contracts.file_garbled(),
    contracts.file_picture(),
    contracts.file_pdf(),
    contracts.file_office(),
    contracts.file_excel(),
    contracts.file_document(),
    contracts.file_web_archive(),
    contracts.file_packed(),
    contracts.file_database(),
)
MATCHING = (
    matching.no_answers(),
    matching.folder_no_language(),
    matching.alias_taken("pay", "payday"),
    matching.not_utf8(),
    matching.cannot_be_read("No such file"),
    matching.translates_nothing("payday.md"),
    matching.no_front_matter(),
    matching.front_matter_open(),
    matching.front_matter_broken("expected a key"),
    matching.front_matter_repeats(),
    matching.front_matter_deep(),
    matching.more_faults(7),
    matching.no_text(),
    matching.text_long(700, 600),
    matching.name_not_lasting(),
    matching.field_missing("title"),
    matching.field_unknown("tittle"),
    matching.field_no_choice("kind", "“rumour”", "'claim' or 'official'"),
    matching.field_short("sources"),
    matching.field_empty("title"),
    matching.field_no_text("title", "“4”"),
    matching.field_no_list("aliases"),
    matching.field_no_address("sources.1.url", "“here”"),
    matching.field_no_date("as_of", "“May”"),
    matching.field_wrong("title", "Odd"),
    matching.no_json("EOF"),
    matching.left_to_the_rest("payday", "61%"),
    matching.answered("payday", "81%", needed="55%", lead="42%"),
    matching.left_alone("12%", needed="20%"),
    matching.choices_below("payday", "41%", needed="55%"),
    matching.choices_near("payday", "61%", lead="3%"),
)
SENTENCES = (*SCORE, *UPWORK, *CONTRACTS, *MATCHING)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.key)
def test_every_sentence_is_written_in_spanish_with_the_same_figures_and_names(sentence: Sentence) -> None:
    said = SPANISH.said(sentence)
    assert said != sentence
    assert set(FIGURE.findall(sentence)) <= set(FIGURE.findall(said)) | WRITTEN_OUT
    assert words_in(ENGLISH).said(sentence) is sentence


@pytest.mark.parametrize(
    ("module", "tried", "file"),
    [
        (score, SCORE, "score.ftl"),
        (shown, UPWORK, "shown.ftl"),
        (contracts, CONTRACTS, "contracts.ftl"),
        (matching, MATCHING, "matching.ftl"),
    ],
)
def test_the_sentences_tried_are_all_that_there_are_and_the_catalogue_has_no_others(
    module: ModuleType, tried: tuple[Sentence, ...], file: str
) -> None:
    code = Path(str(module.__file__)).read_text(encoding="utf-8")
    keys = set(re.findall(r'Sentence\(\s*"([a-z0-9-]+)"', code))
    written = (LOCALES / "es" / file).read_text(encoding="utf-8")
    assert {sentence.key for sentence in tried} == keys
    assert set(re.findall(r"^([a-z0-9-]+) =", written, re.MULTILINE)) == keys


def test_a_copied_sentence_still_knows_what_it_says() -> None:
    for sentence in SENTENCES:
        again = copy.deepcopy(sentence)
        assert (again, again.key, again.values) == (sentence, sentence.key, sentence.values)


def test_a_sentence_that_nobody_wrote_in_the_language_stays_english() -> None:
    assert SPANISH.said(Sentence("quite-new", "Quite new.")) == "Quite new."
    assert SPANISH.said("Said elsewhere.") == "Said elsewhere."
