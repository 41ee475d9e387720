"""The picker stays within Discord's limits, whatever was written and however many answers there are."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.audience import Audience
from bot.features.ask.picker import Candidates, options_of, picker_card
from bot.features.ask.targets import quote
from bot.views import limits
from bot.views.answer_card import Card
from jss.answers.answer import Answer
from tests.views.test_cards import ANSWERS, AUDIENCES, LONG, assert_fits

MESSAGE_ID = 2**63 - 1
LINK = f"https://discord.com/channels/{MESSAGE_ID}/{MESSAGE_ID}/{MESSAGE_ID}"


def card_for(text: str, answer: Answer, number: int, audience: Audience) -> Card:
    """The picker with a number of answers that are all like one, under slugs as long as may be."""
    answers = {slug: replace(answer, slug=slug) for slug in (f"{one:02}" + "x" * 58 for one in range(number))}
    first = next(iter(answers.values()))
    options = options_of(answers, [(slug, 0.5) for slug in answers], audience)
    head = f"{quote(text)}\n{audience.words('menu-answered', link=LINK)}"
    linked = replace(audience, links={first.slug: LINK})
    return picker_card(MESSAGE_ID, head, first, options, readers=linked, words=audience.words, explains=True)


@given(LONG, ANSWERS, st.integers(1, 30), AUDIENCES)
def test_it_fits(text: str, answer: Answer, number: int, audience: Audience) -> None:
    card = card_for(text, answer, number, audience)
    assert_fits(card)
    [options] = [item.options for item in card.walk_children() if isinstance(item, Candidates)]
    assert len(options) == min(number, limits.SELECT_OPTIONS)
    for option in options:
        for said in (option.label, option.value, option.description or ""):
            assert 1 <= len(said) <= limits.CHOICE_TEXT
    assert [option.default for option in options].count(True) == 1


def test_a_menus_id_names_its_message() -> None:
    menu = Candidates(MESSAGE_ID, options=[])
    assert menu.number("message_id") == MESSAGE_ID
    assert len(menu.custom_id) <= limits.CUSTOM_ID
