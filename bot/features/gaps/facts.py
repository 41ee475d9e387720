"""What is told about a gap: what became of it, where it was asked, what was missing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.features.gaps.queue import Group
from bot.links import DISCORD
from bot.store.records import COMMANDS, Gap, Verdict
from bot.views import limits
from bot.views.escape import quoted
from bot.words import Words
from jss.answers.answer import Answer
from jss.answers.reply import Outcome

FATES = ("gap-abstained", "gap-choices", "gap-picked", "gap-not-quite", "gap-human")


@dataclass(frozen=True, slots=True)
class Near:
    """An answer that exists, and how likely it is the right one, from 0 to 1."""

    answer: Answer
    share: float

    @property
    def percent(self) -> int:
        """The share as people read it."""
        return round(self.share * 100)


def said(text: str, limit: int) -> str:
    """A person's words in quotation marks, shortened."""
    return f"“{quoted(limits.cut(' '.join(text.split()), limit))}”"


def fate_line(group: Group, words: Words) -> str:
    """How often it was asked, and what became of it."""
    counts = Counter(_fate(gap) for gap in group.gaps)
    fates = ", ".join(words(fate, count=counts[fate]) for fate in FATES if counts[fate])
    return words("gap-asked", count=len(group.gaps), fates=fates)


def _fate(gap: Gap) -> str:
    if Verdict.NOT_QUITE in gap.verdicts:
        return "gap-not-quite"
    if Verdict.PICKED in gap.verdicts:
        return "gap-picked"
    if gap.outcome is Outcome.ANSWERED:
        return "gap-human"
    return "gap-choices" if gap.outcome is Outcome.CHOICES else "gap-abstained"


def missing_line(group: Group, words: Words, *, most: int, length: int) -> str:
    """What people said was missing, empty where nobody said."""
    return words("gap-missing", words=", ".join(said(each, length) for each in group.missing[:most])) * bool(
        group.missing
    )


def links_line(guild_id: int, group: Group, words: Words, *, most: int) -> str:
    """Links to the messages, the newest first; empty where there are none."""
    addresses = message_links(guild_id, group.gaps)
    links = [
        f"[{words('gap-message', number=number)}]({address})"
        for number, address in enumerate(addresses[:most], start=1)
    ]
    if len(addresses) > most:
        links.append(words("gap-more", count=len(addresses) - most))
    return words("gap-messages", links=" · ".join(links)) if links else ""


def message_links(guild_id: int, gaps: Iterable[Gap]) -> list[str]:
    """The addresses of the messages that asked; a slash command leaves none."""
    return list(
        dict.fromkeys(
            message_link(guild_id, gap.channel_id, gap.message_id) for gap in gaps if gap.way not in COMMANDS
        )
    )


def message_link(guild_id: int, channel_id: int, message_id: int) -> str:
    """The address of a message."""
    return f"{DISCORD}/{guild_id}/{channel_id}/{message_id}"


def nearest_line(near: Sequence[Near], words: Words, *, length: int) -> str:
    """The answers that exist and come nearest, or that none is near."""
    listed = " · ".join(
        f"{quoted(limits.cut(each.answer.title, length))} ({each.percent} %)" for each in near if each.percent
    )
    return words("gap-nearest", answers=listed) if listed else words("gap-nearest-none")
