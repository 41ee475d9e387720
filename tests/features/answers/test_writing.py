"""Writing a new answer: the form, the preview, saving."""

from bot.services import Services
from tests.features.answers.writing import PAYDAY, PAYDAY_SLUG, drafted, prefilled, written
from tests.features.look import buttons, shown, texts
from tests.features.place import Place


async def test_an_answer_is_shown_before_it_is_saved_and_live_after(place: Place, services: Services) -> None:
    preview = await drafted(place)
    assert "nothing is saved yet" in texts(preview)
    assert "### When is payday?\nPayments clear on Wednesdays." in texts(preview)
    assert "None of the recent questions" in texts(preview)
    assert buttons(preview) == ["Save", "Save with a reason", "Edit again", "Discard"]
    assert PAYDAY_SLUG not in (await services.knowledge.library(place.guild.id)).answers
    saved = shown(await place.moderator.click(preview, label="Save"))
    assert "Saved as revision 1, and live" in texts(saved)
    asked = shown(await place.asker.slash(place.channel, "ask", question="when do I get paid"))
    assert "Payments clear on Wednesdays." in texts(asked)
