"""From a gap to a new answer: written once, live, and the gap is gone."""

from bot.services import Services
from bot.store.records import Mark
from tests.features.answers.writing import prefilled
from tests.features.gaps.asked import PRINT, PRINT_AGAIN, ask, opened, queue, until
from tests.features.look import latest, shown, texts
from tests.features.place import Place


async def test_an_answer_written_for_a_gap_is_given_from_then_on_and_settles_it(
    place: Place, services: Services
) -> None:
    await ask(place, PRINT)
    await ask(place, PRINT_AGAIN)
    form = await place.moderator.click(await opened(place), label="Make an answer")
    sent = {**prefilled(form), "text": "Only from the browser: print the page."}
    assert sent["title"] == PRINT
    preview = shown(await place.moderator.submit_modal(form, sent))
    await place.moderator.click(preview, label="Save")
    await until(lambda: services.store.gaps.marks(place.guild.id))
    [mark] = await services.store.gaps.marks(place.guild.id)
    assert (mark.text, mark.mark, mark.by) == ("", Mark.ANSWERED, place.moderator.id)
    assert "No open gaps" in texts(await queue(place))
    await ask(place, PRINT)
    assert "Only from the browser" in texts(latest(place.said()))
