"""People who press the same button in the same moment, before the bot has answered any of them."""

from collections.abc import Sequence

import discord
from simcord import InteractionResult, MemberActor, interactions
from simcord.backend import serializers
from simcord.backend.models import Interaction

from tests.features.place import Place

COMPONENT, BUTTON = 3, 2


async def press_together(
    place: Place, people: Sequence[MemberActor], card: discord.Message, custom_id: str
) -> list[InteractionResult]:
    """Deliver one press of each person, and give what became of them."""
    backend = place.env.backend
    stored = backend.get_message(card.channel.id, card.id)
    records: list[Interaction] = []
    for person in people:
        record, payload = interactions.base_payload(
            backend,
            type=COMPONENT,
            channel_id=stored.channel_id,
            guild_id=place.guild.id,
            user_id=person.id,
            data={"custom_id": custom_id, "component_type": BUTTON},
        )
        record.source_message_id = stored.id
        backend.emit(
            "INTERACTION_CREATE", {**payload, "message": dict(serializers.message_payload(backend, stored))}
        )
        records.append(record)
    await place.env.settle()
    return [InteractionResult(place.env, record) for record in records]
