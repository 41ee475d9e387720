"""Saying again what was said before."""

from bot.client import Interaction
from bot.editing import Edited
from bot.features.answers.checking import names_besides
from bot.refusal import Refusal
from bot.store.records import Change
from jss.answers.answer import Answer

SHIPPED = 0


async def restore(
    interaction: Interaction, guild_id: int, slug: str, number: int, *, seen: int, why: str = ""
) -> Edited:
    """Say again what revision `number` said, or for `SHIPPED` what the bot ships; it is a new revision.

    Raises:
        Refusal: one of its names leads to another answer by now, or there is nothing of the kind.
        EditRefused: somebody was faster, or there is no such revision.
    """
    services = interaction.client.services
    change = Change(interaction.user.id, services.clock(), why)
    old = await _old(interaction, guild_id, slug, number)
    if old is not None:
        names = names_besides(await services.knowledge.library(guild_id), slug)
        for name in (slug, *old.aliases):
            if owner := names.owners.get(name.casefold()):
                raise Refusal("restore-name-taken", name=name, slug=owner)
    if number == SHIPPED:
        return await services.editing.follow_shipped(guild_id, slug, change, seen=seen)
    return await services.editing.restore(guild_id, slug, number, change, seen=seen)


async def _old(interaction: Interaction, guild_id: int, slug: str, number: int) -> Answer | None:
    services = interaction.client.services
    if number == SHIPPED:
        return services.knowledge.shipped.answers.get(slug)
    revisions = await services.store.answers.history(guild_id, slug)
    return next((each.answer for each in revisions if each.number == number), None)
