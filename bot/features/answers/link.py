"""`/answers link`: the bare lasting link of an answer, for use anywhere."""

from discord import app_commands

from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.features.answers.group import answers
from bot.features.answers.topics import complete_standing, standing_topic
from bot.permissions import moderated_guild
from bot.posting import lacking
from bot.refusal import Refusal
from bot.views.escape import quoted


@answers.command(name="link", description="The lasting link to an answer's message on the board.")
@app_commands.describe(topic="The answer; type a word and pick.")
@app_commands.autocomplete(topic=complete_standing)
async def link(interaction: Interaction, topic: str) -> None:
    """Give the link and nothing else, so that it can be copied from the phone with one long press."""
    services = interaction.client.services
    guild_id = await moderated_guild(interaction, services)
    answer = await standing_topic(interaction, guild_id, topic)
    links = await services.links.of(guild_id)
    if answer.slug not in links:
        chosen = (await services.preferences.of(guild_id)).board_channel
        if chosen is None:
            raise Refusal("link-no-board")
        if not _is_open(interaction.client, guild_id, chosen):
            raise Refusal("link-board-lost")
        audience = await audience_of(interaction, services)
        raise Refusal("link-not-yet", title=quoted(audience.said(answer).title))
    await interaction.response.send_message(links[answer.slug], ephemeral=True)


def _is_open(bot: SupportBot, guild_id: int, channel_id: int) -> bool:
    guild = bot.get_guild(guild_id)
    channel = guild.get_channel_or_thread(channel_id) if guild else None
    return channel is not None and not lacking(channel, "board_channel")
