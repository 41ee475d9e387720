"""`/faq`: post a canned answer, by any of its names."""

import discord
from discord import app_commands
from discord.ext import commands

from bot.audience import audience_of
from bot.client import Interaction, SupportBot
from bot.finder import find, names_of
from bot.knowledge import Library
from bot.refusal import Refusal
from bot.views import limits
from bot.views.answer_card import answers_card
from bot.views.escape import quoted
from jss.answers.answer import Answer


class FaqCommands(commands.Cog):
    """Linking canned answers by slash command."""

    def __init__(self, bot: SupportBot) -> None:
        self.bot = bot

    @app_commands.command(name="faq", description="Post a canned answer for everybody to see.")
    @app_commands.describe(
        topic="What it is about; type a word and pick.", to="Whom it is for: they are greeted."
    )
    async def faq(self, interaction: Interaction, topic: str, to: discord.User | None = None) -> None:
        """Post the answer publicly; a picked value and a typed name both work."""
        library = await self.bot.services.knowledge.library(interaction.guild_id)
        answer = _resolve(library, topic)
        audience = await audience_of(interaction, self.bot.services)
        greeting = audience.words("faq-greeting", person=to.mention) if to else ""
        await interaction.response.send_message(
            view=answers_card([answer], [], audience, greeting=greeting),
            allowed_mentions=discord.AllowedMentions(users=[to]) if to else discord.AllowedMentions.none(),
        )

    @faq.autocomplete("topic")
    async def complete(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Offer answers by title, alias or slug."""
        library = await self.bot.services.knowledge.library(interaction.guild_id)
        audience = await audience_of(interaction, self.bot.services)
        names = names_of(library.matcher.answers)
        found = find(names, typed, limits.AUTOCOMPLETE_CHOICES)
        answers = [audience.said(library.answers[slug]) for slug in found]
        return [
            app_commands.Choice(name=limits.cut(answer.title, limits.CHOICE_TEXT), value=answer.slug)
            for answer in answers
        ]


def _resolve(library: Library, topic: str) -> Answer:
    if topic in library.answers:
        return library.answers[topic]
    found = find(names_of(library.matcher.answers), topic[: limits.CHOICE_TEXT], 3)
    exact = [slug for slug in found if _is_called(library.answers[slug], topic)]
    if exact or len(found) == 1:
        return library.answers[(exact or found)[0]]
    if not found:
        raise Refusal("faq-unknown", topic=quoted(topic[:80]))
    titles = "; ".join(library.answers[slug].title for slug in found)
    raise Refusal("faq-near", topic=quoted(topic[:80]), titles=titles)


def _is_called(answer: Answer, topic: str) -> bool:
    titles = [answer.title, *(translation.title for translation in answer.translations)]
    names = {name.casefold() for name in (*titles, *answer.aliases)}
    return topic.strip().casefold() in names
