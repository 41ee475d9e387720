"""Whatever people write, the cards of the queue and the digest fit Discord's limits."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.audience import Audience
from bot.features.gaps.cards import DRAFTS, ON_PAGE, Entry, detail_card, queue_card
from bot.features.gaps.digest_card import digest_card
from bot.features.gaps.facts import Near
from bot.features.gaps.left_alone import NotCovered
from bot.features.gaps.opening import OpenGap, OpenQueue
from bot.features.gaps.queue import Group
from bot.features.gaps.settling import Dismiss
from bot.features.gaps.week import GROUPS, SHORT_ANSWERS, FellShort, Week
from bot.features.gaps.writing import Explain, MakeAnswer, UseDraft
from bot.store.records import Draft, Gap, UserHash, Verdict, Way
from bot.views import limits
from bot.views.answer_card import Card
from bot.words import LANGUAGES, words_in
from jss.answers.reply import Outcome
from tests.conftest import TODAY
from tests.store.examples import FEES

GUILD = 10**19
WILD = {
    "markup": "*_" * 3000,
    "mentions": "@everyone " * 600,
    "one word": "x" * 6000,
    "short": "a b",
    "brackets": "](" * 2000,
    "emoji": "😀 " * 2000,
}

wild = pytest.mark.parametrize("text", WILD.values(), ids=WILD.keys())
spoken = pytest.mark.parametrize("language", LANGUAGES)


def group_of(text: str, size: int = 40) -> Group:
    verdicts = (Verdict.NOT_QUITE, Verdict.PICKED, Verdict.HUMAN)
    gaps = [
        Gap(
            question_id=10**12 + number,
            channel_id=10**19,
            message_id=10**19 + number,
            text=text,
            outcome=tuple(Outcome)[number % 3],
            topic=None,
            asked_at=TODAY,
            way=Way.MENTION,
            verdicts=frozenset(verdicts[number % 4 :][:1]),
            words=(f"{number}{text}"[:300],),
        )
        for number in range(size)
    ]
    return Group(tuple(gaps), tuple(f"{text}{number}" for number in range(size)))


def near(text: str) -> tuple[Near, ...]:
    return (Near(replace(FEES, title=text), 0.99),) * 3


def assert_fits(card: Card) -> None:
    assert card.content_length() <= limits.LAYOUT_TEXT
    assert card.total_children_count <= limits.LAYOUT_COMPONENTS


@wild
@spoken
def test_a_page_of_the_queue_fits(text: str, language: str) -> None:
    words = words_in(language)
    entries = [Entry(group_of(text), near(text), OpenGap(10**12, words=words))] * ON_PAGE
    head = words("gaps-head", groups=2000, asked=2000, days=90)
    foot = words("gaps-page", page=500, pages=500, days=90)
    turning = [OpenQueue(1, label=words("button-gap-newer")), OpenQueue(3, label=words("button-gap-older"))]
    assert_fits(queue_card(GUILD, head, entries, foot, turning, words))


@wild
@spoken
def test_a_gap_fits_with_its_drafts(text: str, language: str) -> None:
    words = words_in(language)
    group = group_of(text)
    drafts = [(Draft(group.question_id, 10**19, UserHash("x"), text, TODAY), UseDraft(1, 2, words=words))] * (
        DRAFTS + 2
    )
    entry = Entry(group, near(text), OpenQueue(0, words=words))
    deciding = [kind(10**12, words=words) for kind in (MakeAnswer, NotCovered, Dismiss, Explain)]
    assert_fits(detail_card(GUILD, entry, drafts, deciding, words))


@wild
@spoken
def test_a_digest_fits(text: str, language: str) -> None:
    fell_short = FellShort(replace(FEES, title=text, text=text), (text,) * 50)
    week = Week(
        TODAY - timedelta(days=7),
        TODAY,
        Counter(dict.fromkeys(Outcome, 10**6)),
        (group_of(text),) * GROUPS,
        (fell_short,) * SHORT_ANSWERS,
    )
    assert_fits(digest_card(GUILD, week, Audience(words_in(language), in_server=True)))
