"""The sentences that explain an estimate, in other languages than the English of the rules."""

import copy
import re
from pathlib import Path

import pytest

from bot.features.estimate.words import explained
from bot.words import LOCALES, words_in
from jss.score import wording
from jss.score.wording import Sentence, Tally
from tests.features.look import ENGLISH

SPANISH = words_in("es")
FIGURE = re.compile(r"\d+")
WRITTEN_OUT = {"1"}  # un trabajo, una estrella
SENTENCES = (
    *(write(count) for count in (1, 7) for write in (wording.unknown_earnings, wording.unknown_periods)),
    *(write(count) for count in (1, 7) for write in (wording.hidden_ratings, wording.long_term)),
    *(write(count) for count in (1, 7) for write in (wording.silent_pattern, wording.old_private)),
    *(write(count) for count in (1, 7) for write in (wording.nothing_read, wording.could_be_ended)),
    wording.secret_weights(),
    wording.combination(),
    wording.hidden_private(),
    wording.unnamed_clients(1, some_named=True),
    wording.unnamed_clients(7, some_named=True),
    wording.unnamed_clients(7, some_named=False),
    wording.formula(),
    wording.nothing_read(None),
    wording.minimum("rated contract", 24, Tally(2, 2), Tally(1, 1)),
    wording.minimum("ended contract", 24, Tally(4, 3), Tally(7, 2)),
    wording.shortest_way(1, 0),
    wording.shortest_way(7, 0),
    wording.shortest_way(1, 1),
    wording.shortest_way(2, 2),
    wording.shortest_way(7, 2),
    wording.without_feedback(1, 3),
    wording.without_feedback(7, 9),
    wording.without_feedback(7, 7),
    wording.too_old(1, 24),
    wording.too_old(7, 24),
    wording.shown_without_score(92),
    wording.shown_agrees(92),
    wording.shown_in_range(92),
    wording.hidden_failures(92, [(3, 4), (2, 5), (None, 6)]),
    wording.hidden_successes(92, 3, 2),
    wording.hidden_successes(92, 3, None),
    wording.hidden_successes(92, None, 2),
    wording.hidden_successes(92, None, None),
    wording.eligible_differ(1, 3),
    wording.eligible_differ(7, 3),
    wording.ineligible_differ(1, 0),
    wording.ineligible_differ(7, 3),
)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.key)
def test_every_sentence_is_written_in_spanish_with_the_same_figures(sentence: Sentence) -> None:
    said = explained(sentence, SPANISH)
    assert said != sentence
    assert set(FIGURE.findall(sentence)) <= set(FIGURE.findall(said)) | WRITTEN_OUT
    assert explained(sentence, ENGLISH) is sentence


def test_the_sentences_tried_are_all_that_there_are_and_the_catalogue_has_no_others() -> None:
    code = Path(wording.__file__).read_text(encoding="utf-8")
    keys = set(re.findall(r'Sentence\(\s*"([a-z-]+)"', code))
    written = (LOCALES / "es" / "wording.ftl").read_text(encoding="utf-8")
    assert {sentence.key for sentence in SENTENCES} == keys
    assert set(re.findall(r"^why-([a-z-]+) =", written, re.MULTILINE)) == keys


def test_a_copied_sentence_still_knows_what_it_says() -> None:
    for sentence in SENTENCES:
        again = copy.deepcopy(sentence)
        assert (again, again.key, again.values) == (sentence, sentence.key, sentence.values)


def test_a_sentence_that_nobody_wrote_in_the_language_stays_english() -> None:
    assert explained(Sentence("quite-new", "Quite new."), SPANISH) == "Quite new."
    assert explained("Said elsewhere.", SPANISH) == "Said elsewhere."
