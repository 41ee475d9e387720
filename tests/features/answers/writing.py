"""Writing answers in the simulated Discord, as a moderator does."""

from collections.abc import Mapping
from typing import cast

import discord
from simcord import MemberActor
from simcord.results import InteractionResult, ResponseMessage

from tests.features.look import buttons, shown
from tests.features.place import Place

PAYDAY = {
    "title": "When is payday?",
    "text": "Payments clear on Wednesdays.",
    "aliases": "payday",
    "phrasings": "when do I get paid\npayday when",
    "sources": "Help page | 2020-11 | https://support.upwork.com/pay",
}
PAYDAY_SLUG = "when-is-payday"
SOURCED = "The sources say so"


async def drafted(
    place: Place, fields: Mapping[str, str] = PAYDAY, *, by: MemberActor | None = None
) -> discord.Message:
    """Send the form for a new answer and give the card that comes of it."""
    moderator = by or place.moderator
    form = await moderator.slash(place.channel, "answers add")
    return shown(await moderator.submit_modal(form, dict(fields))).message


async def written(
    place: Place, fields: Mapping[str, str] = PAYDAY, *, by: MemberActor | None = None
) -> ResponseMessage:
    """Write a new answer and save it."""
    moderator = by or place.moderator
    return shown(await moderator.click(await drafted(place, fields, by=by), label="Save"))


async def editing(place: Place, topic: str, *, by: MemberActor | None = None) -> InteractionResult:
    """Open the form of an answer."""
    return await (by or place.moderator).slash(place.channel, "answers edit", topic=topic)


async def edited(
    place: Place, topic: str, changes: Mapping[str, str], *, by: MemberActor | None = None
) -> discord.Message:
    """Send the form of an answer with some fields changed, and give the card that comes of it."""
    form = await editing(place, topic, by=by)
    sent = await (by or place.moderator).submit_modal(form, {**prefilled(form), **changes})
    return shown(sent).message


async def reworded(place: Place, topic: str, text: str) -> ResponseMessage:
    """Give an answer another text for which its sources still stand, and save it."""
    card = await edited(place, topic, {"text": text})
    if SOURCED in buttons(card):
        card = shown(await place.moderator.click(card, label=SOURCED)).message
    return shown(await place.moderator.click(card, label="Save"))


def prefilled(form: InteractionResult) -> dict[str, str]:
    """What stands in the fields of a form."""
    return {name: str(field.get("value") or "") for name, field in fields_of(form).items()}


def fields_of(form: InteractionResult) -> dict[str, dict[str, object]]:
    """The fields of a form by their names."""
    assert form.modal is not None
    labels = cast("list[dict[str, dict[str, object]]]", form.modal["components"])
    return {str(label["component"]["custom_id"]): label["component"] for label in labels}


def said_privately(result: InteractionResult) -> str:
    """What only the person was told, after what they see was deferred."""
    [told] = result.followups
    assert told.ephemeral
    return told.content
