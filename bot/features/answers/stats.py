"""`/answers stats`: what was asked and what helped, as tables, a picture and a file."""

import asyncio
import io
from datetime import timedelta

import discord
from discord import app_commands

from bot.audience import audience_of
from bot.client import Interaction
from bot.features.answers.group import answers
from bot.features.answers.stats_figures import Figures, as_csv, figures
from bot.features.answers.stats_words import alt_text, answer_table, head_line, named, week_table
from bot.permissions import moderated_guild
from bot.services import Services
from bot.views.answer_card import ACCENT, Card, notice_card
from bot.words import Words

PICTURE, TABLE = "stats.png", "stats.csv"
LONGEST = 90


@answers.command(name="stats", description="What was asked, answered and of help: tables, a picture, a file.")
@app_commands.describe(days="How far back; as far as questions are kept if you leave it out.")
async def stats(interaction: Interaction, days: app_commands.Range[int, 1, LONGEST] | None = None) -> None:
    """Show the figures to the moderator only."""
    services = interaction.client.services
    guild_id = await moderated_guild(interaction, services)
    await interaction.response.defer(ephemeral=True, thinking=True)
    kept = (await services.preferences.of(guild_id)).kept_days
    days = min(days or kept, kept)
    audience = await audience_of(interaction, services)
    words = audience.words
    now = services.clock()
    since = now - timedelta(days=days)
    askings = await services.store.questions.askings(guild_id, since=since)
    if not askings:
        await interaction.edit_original_response(view=notice_card(words("stats-none", days=days)))
        return
    counted = figures(askings, since=since.date(), until=now.date())
    known = (await services.knowledge.library(guild_id)).answers
    titles = {slug: audience.said(answer).title for slug, answer in known.items()}
    table = as_csv(counted, titles)
    counted = named(counted, titles, words)
    picture = await _drawn(services, counted, words, days)
    files = [discord.File(io.BytesIO(picture), PICTURE), discord.File(io.BytesIO(table), TABLE)]
    card = _card(counted, words, days=days, kept=kept)
    await interaction.edit_original_response(view=card, attachments=files)


async def _drawn(services: Services, counted: Figures, words: Words, days: int) -> bytes:
    return await asyncio.get_running_loop().run_in_executor(services.workers, _draw, counted, words, days)


def _draw(counted: Figures, words: Words, days: int) -> bytes:
    # matplotlib takes about a second to import: whoever never draws never waits for it.
    from bot.features.answers.stats_picture import Labels, draw  # noqa: PLC0415

    kinds = (words("stats-answered"), words("stats-choices"), words("stats-not-answered"))
    labels = Labels(
        title=words("stats-title", days=days),
        weeks=words("stats-weeks"),
        answers=words("stats-answers"),
        kinds=kinds,
        helped=words("stats-helped"),
    )
    return draw(counted, labels)


def _card(counted: Figures, words: Words, *, days: int, kept: int) -> Card:
    card = Card()
    box: discord.ui.Container[Card] = discord.ui.Container(accent_colour=ACCENT)
    box.add_item(
        discord.ui.TextDisplay(f"### {words('stats-title', days=days)}\n{head_line(counted, words, days)}")
    )
    picture = discord.MediaGalleryItem(f"attachment://{PICTURE}", description=alt_text(counted, words, days))
    box.add_item(discord.ui.MediaGallery[Card](picture))
    box.add_item(discord.ui.TextDisplay(week_table(counted, words)))
    if counted.answers:
        box.add_item(discord.ui.TextDisplay(answer_table(counted, words)))
    box.add_item(discord.ui.TextDisplay(f"-# {words('stats-columns')} {words('stats-kept', days=kept)}"))
    card.add_item(box)
    card.add_item(discord.ui.File[Card](f"attachment://{TABLE}"))
    return card
