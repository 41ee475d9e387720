"""One server's board: its messages brought in step with what the server's answers say now."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass

import discord

from bot.audience import audience_in
from bot.client import SupportBot
from bot.features.board.cards import answer_card, digest, heading
from bot.links import HEAD
from bot.posting import Lost, Writable, channel_for, give_up
from bot.store.records import BoardPost

log = logging.getLogger(__name__)

BAD_REQUEST = 400
UNKNOWN_MESSAGE = 10008
UNKNOWN_CHANNEL = 10003
# The heading tells the progress after every so many new messages.
STEP = 10
# Among so many messages more than the board's own it is looked for what was deleted by hand.
BESIDE = 100


async def bring_in_step(
    bot: SupportBot, guild: discord.Guild, *, look: bool, interrupted: Callable[[], bool]
) -> bool:
    """Send what is new or changed and delete what is retired, one after the other; False when something failed.

    With `look`, messages that somebody deleted are sent anew. It may be broken off between any two messages and
    goes on from there next time. The library keeps Discord's rate limits, for each channel apart.
    """
    posts = await bot.services.store.board_posts.of_guild(guild.id)
    chosen = (await bot.services.preferences.of(guild.id)).board_channel
    channel = await channel_for(bot, guild, "board_channel")
    board = Board(bot, guild, posts)
    try:
        if channel is not None:
            return await board.fill(channel, look=look, interrupted=interrupted)
        for slug in list(posts):
            if chosen is None or board.place_of(posts[slug]) is None:
                await board.remove(slug)
    except discord.Forbidden:
        await give_up(bot, guild, Lost("board_channel", chosen or 0, "closed"))
    except discord.NotFound as gone:
        if gone.code != UNKNOWN_CHANNEL:
            raise
        await give_up(bot, guild, Lost("board_channel", chosen or 0, "gone"))
    return True


@dataclass(slots=True)
class Board:
    """A board in the making; `posts` are its messages by the answers' slugs."""

    bot: SupportBot
    guild: discord.Guild
    posts: dict[str, BoardPost]

    async def fill(self, channel: Writable, *, look: bool, interrupted: Callable[[], bool]) -> bool:
        """Bring all of the board in step."""
        if look:
            await self._forget_deleted(channel)
        words = (await audience_in(self.guild, self.bot.services)).words
        answers = (await self.bot.services.knowledge.library(self.guild.id)).answers
        for slug in self.posts.keys() - answers.keys() - {HEAD}:
            await self.remove(slug)
        by_title = sorted(answers.values(), key=lambda each: each.said_in(words.language).title)
        there = sum(self._is_in(channel, slug) for slug in answers)
        building = len(answers) - there >= STEP
        if building:
            await self._try_to_show(HEAD, heading(words, posted=there, answers=len(answers)), channel)
        whole = True
        for answer in by_title:
            await asyncio.sleep(0)  # drawing the cards of a whole board takes time that others want too
            if interrupted():
                return whole
            posted = await self._try_to_show(answer.slug, answer_card(answer, words), channel)
            whole = whole and posted is not None
            there += bool(posted)
            if building and posted and there % STEP == 0:
                await self._try_to_show(HEAD, heading(words, posted=there, answers=len(answers)), channel)
        head = await self._try_to_show(
            HEAD, heading(words, posted=len(answers), answers=len(answers)), channel
        )
        return whole and head is not None

    async def remove(self, slug: str) -> None:
        """Take an answer off the board."""
        await self._delete(self.posts[slug])
        await self._forget(slug)

    def place_of(self, post: BoardPost) -> Writable | None:
        """Give the channel where a message of the board stands, if it still exists."""
        channel = self.guild.get_channel_or_thread(post.channel_id)
        return channel if isinstance(channel, Writable) else None

    async def _try_to_show(self, slug: str, card: discord.ui.LayoutView, channel: Writable) -> bool | None:
        """Show a card, or give None and go on where Discord refuses this one."""
        try:
            return await self._show(slug, card, channel)
        except discord.HTTPException as refused:
            if refused.status != BAD_REQUEST:
                raise
            log.warning("%r is missing on the board of %s: %s", slug, self.guild.id, refused)
            return None

    async def _show(self, slug: str, card: discord.ui.LayoutView, channel: Writable) -> bool:
        """Show a card under a slug, in its place if it has one in this channel; True when it is a new message."""
        shown, old = digest(card), self.posts.get(slug)
        if old and old.channel_id == channel.id and await self._edit(old, card, shown, channel):
            return False
        message = await channel.send(view=card, silent=True, allowed_mentions=discord.AllowedMentions.none())
        await self._note(BoardPost(slug, channel.id, message.id, shown))
        if old and old.channel_id != channel.id:
            await self._delete(old)
        return True

    async def _edit(self, old: BoardPost, card: discord.ui.LayoutView, shown: str, channel: Writable) -> bool:
        if old.shown == shown:
            return True
        try:
            await channel.get_partial_message(old.message_id).edit(
                view=card, allowed_mentions=discord.AllowedMentions.none()
            )
        except discord.NotFound as gone:
            if gone.code != UNKNOWN_MESSAGE:
                raise
            return False
        await self._note(BoardPost(old.slug, old.channel_id, old.message_id, shown))
        return True

    async def _note(self, post: BoardPost) -> None:
        self.posts[post.slug] = post
        await self.bot.services.store.board_posts.put(self.guild.id, post)
        self.bot.services.links.forget(self.guild.id)

    async def _forget(self, slug: str) -> None:
        del self.posts[slug]
        await self.bot.services.store.board_posts.drop(self.guild.id, slug)
        self.bot.services.links.forget(self.guild.id)

    async def _delete(self, post: BoardPost) -> None:
        channel = self.place_of(post)
        if channel is None:
            return
        try:
            await channel.get_partial_message(post.message_id).delete()
        except discord.HTTPException as refused:
            log.info("A message of an earlier board of server %s stays: %s", self.guild.id, refused)

    def _is_in(self, channel: Writable, slug: str) -> bool:
        post = self.posts.get(slug)
        return post is not None and post.channel_id == channel.id

    async def _forget_deleted(self, channel: Writable) -> None:
        """Forget those messages of the board that are in the channel no more."""
        mine = {post.message_id: slug for slug, post in self.posts.items() if post.channel_id == channel.id}
        if not mine:
            return
        first = discord.Object(min(mine) - 1)
        most = len(mine) + BESIDE
        seen = [each.id async for each in channel.history(limit=most, after=first, oldest_first=True)]
        known_until = seen[-1] if len(seen) == most else max(mine)
        for message_id in mine.keys() - set(seen):
            if message_id <= known_until:
                await self._forget(mine[message_id])
