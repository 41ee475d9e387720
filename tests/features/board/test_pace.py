"""A board is built in the background: whoever asks meanwhile does not wait for it."""

from bot.services import Services
from tests.bench.board import build_while_asking, slow_down
from tests.features.place import Place

# Far more than an answer takes, far less than the rest of the board does.
AT_ONCE_MS = 100


async def test_somebody_who_asks_while_a_board_is_built_is_answered_at_once(
    place: Place, services: Services
) -> None:
    answers = (await services.knowledge.library(place.guild.id)).answers
    await place.asker.slash(place.channel, "ask", question="do open contracts hurt?")  # the matcher is warm
    slow_down(place.env.bot)
    channel = place.guild.create_text_channel("answers")
    built = await build_while_asking(place.env, services, channel, "is it retroactive?")
    assert len(answers) <= len(channel.history())
    assert built.posted_before < len(answers) / 2
    assert built.asked_ms < AT_ONCE_MS < built.took_ms
