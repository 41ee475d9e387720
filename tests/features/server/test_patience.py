"""Work that takes long behind a press or a command."""

from typing import cast

import pytest

from bot.answering import Answering
from bot.services import Services
from tests.features.look import ENGLISH, shown, texts
from tests.features.place import Place
from tests.features.vague import answered

PROMISE = 5


def promises(place: Place) -> int:
    """How many were told that something comes."""
    sent = [each.json for each in place.env.http_requests if each.path.endswith("/callback")]
    return sum(cast("dict[str, object]", each)["type"] == PROMISE for each in sent)


async def test_work_that_nobody_can_be_told_of_any_more_is_left_off(
    place: Place, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Answering, "busy", True)
    place.env.inject_error("POST", "/interactions/*/callback", status=404, code=10062)
    lost = await place.asker.slash(place.channel, "ask", question="is it retroactive?")
    assert not lost.acknowledged
    await place.env.settle()
    assert await services.store.questions.recent(place.guild.id) == []
    assert len(place.env.errors) == 1


async def test_whoever_asks_why_while_the_bot_is_busy_is_told_at_once_that_it_comes(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    await answered(place)
    monkeypatch.setattr(Answering, "busy", True)
    explained = await place.moderator.context_menu(place.channel, "Answer this", place.said()[0])
    assert promises(place) == 1
    assert explained.ephemeral
    assert ENGLISH("explain-likeliest") in texts(shown(explained))


async def test_so_is_whoever_says_that_an_answer_was_not_quite_it(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = await answered(place)
    monkeypatch.setattr(Answering, "busy", True)
    offered = await place.asker.click(card, label="Not quite")
    assert promises(place) == 1
    assert offered.ephemeral
    assert ENGLISH("not-quite-nearer") in texts(shown(offered))
