"""Five hundred people who ask in the same second."""

import time
from pathlib import Path

from tests.evaluation.questions import Kind, load
from tests.gateway import events
from tests.gateway.bodies import Callback, Flag, Layout, Response
from tests.gateway.discord import FIRST_RESPONSE_S, Discord, until
from tests.gateway.people import APPLICATION_ID, MEMBER_ID, MEMBERSHIP, Json, user
from tests.gateway.process import TOKEN, bot_process

PEOPLE = 500


async def test_all_of_them_hear_in_time_that_an_answer_comes_and_then_get_it(tmp_path: Path) -> None:
    questions = [question.text for question in load("independent") if question.kind is Kind.IN]
    async with Discord().open() as discord:
        with bot_process(tmp_path, {"DISCORD_TOKEN": TOKEN, **discord.addresses}) as bot:
            await bot.says("Ready as")
            asked: dict[str, float] = {}
            for number in range(PEOPLE):
                interaction = _ask(MEMBER_ID + number, questions[number % len(questions)])
                asked[str(interaction["id"])] = time.monotonic()
                await discord.gateway.send("INTERACTION_CREATE", interaction)
            cards = await until(lambda: _all_cards(discord), "500 cards", within=60)
    first = {request.path.split("/")[2]: request.at for request in discord.api.sent("POST", "/interactions/")}
    # Twice what Discord allows: other tests share the machine.
    assert max(first[number] - at for number, at in asked.items()) < 2 * FIRST_RESPONSE_S
    answered = sorted(request.at for request in discord.api.sent("PATCH", "/webhooks/"))
    assert max(first.values()) < answered[len(answered) // 2], "promises had to wait for answers"
    assert all(card.text for card in cards)


def _ask(user_id: int, question: str) -> Json:
    member = {"user": user(user_id, f"person{user_id}"), "permissions": "0", **MEMBERSHIP}
    return {**events.slash("ask", question=question), "member": member}


def _all_cards(discord: Discord) -> list[Layout] | None:
    """What each person sees in the end: the first response, or what took the place of a promised one."""
    first = [Callback.model_validate(request.body) for request in discord.api.sent("POST", "/interactions/")]
    at_once = [Layout.model_validate(one.data) for one in first if one.type is Response.MESSAGE]
    later = discord.api.sent("PATCH", f"/webhooks/{APPLICATION_ID}/")
    cards = [*at_once, *(Layout.model_validate(_whole(request.body)) for request in later)]
    return cards if len(cards) == PEOPLE else None


def _whole(body: Json | list[Json]) -> Json:
    """An edit of what was deferred may leave out the flags that the response had."""
    assert isinstance(body, dict)
    return {"flags": Flag.LAYOUT, **body}
