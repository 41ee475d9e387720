"""What people hand to `/jss`, and the simulated hands that do it."""

from pathlib import Path
from typing import cast

from simcord import InteractionResult, MemberActor
from simcord.results import ResponseMessage

from tests.features.look import shown
from tests.features.place import Place

PASTES = Path(__file__).parents[2] / "contracts" / "pastes"
PROFILE = (PASTES / "given-f1-profile.txt").read_text(encoding="utf-8")
TABLE = (PASTES / "given-csv-english.txt").read_text(encoding="utf-8")
CHATTER = "hello, can somebody tell me how this works please"

# Enough reviewed jobs with different clients for a score, one open contract, words that nobody else would write.
SECRET = "Zorblax"
LINES = "\n".join(
    [
        *(f"{SECRET} logo {n}, client {SECRET}{n}, 5 stars, $120, ended 2026-0{n}-14" for n in range(1, 9)),
        f"{SECRET} shop, client {SECRET}9, 2 stars, $300, ended 2026-09-02",
        f"{SECRET} poster, client {SECRET}10, no feedback, $50, ended 2026-09-12",
        f"{SECRET} site, client {SECRET}11, $80, still open",
    ]
)


async def pasted(
    place: Place, paste: str = LINES, *, by: MemberActor | None = None, **more: object
) -> ResponseMessage:
    """Send a paste with the form and give the answer."""
    person = by or place.asker
    form = await person.slash(place.channel, "jss")
    return shown(await person.submit_modal(form, {"paste": paste, **more}))


def prefilled(form: InteractionResult) -> dict[str, str]:
    """What the fields of a form hold when it opens."""
    assert form.modal is not None
    labels = cast("list[dict[str, dict[str, str]]]", form.modal["components"])
    return {label["component"]["custom_id"]: label["component"].get("value", "") for label in labels}


def score_of(text: str) -> int:
    """The score in a card's headline."""
    line = next(line for line in text.splitlines() if line.startswith("### About "))
    return int(line.removeprefix("### About ").split()[0].rstrip("%"))
