"""Forms (modals) that lose nothing: a submit is read from what Discord sends, so a restart in between does no harm."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import cast

import discord
from discord.ext import commands

from bot.client import Interaction, SupportBot
from bot.refusal import Refusal
from bot.trouble import report
from bot.views.custom_id import VERSION

# Left open for longer than anybody writes; Discord itself forgets the form after 15 minutes.
FORM_SECONDS = 900


@dataclass(frozen=True, slots=True)
class Submitted:
    """What a person sent with a form: texts and choices by the fields' names, and uploaded files."""

    arguments: tuple[str, ...]
    values: dict[str, tuple[str, ...]]
    files: dict[str, tuple[discord.Attachment, ...]]

    def text(self, name: str) -> str:
        """The text of a field, empty when it was left empty."""
        return "".join(self.values.get(name, ())[:1])

    def file(self, name: str) -> discord.Attachment | None:
        """The first file of an upload field."""
        return next(iter(self.files.get(name, ())), None)


FormHandler = Callable[[Interaction, Submitted], Awaitable[None]]


class Form(discord.ui.Modal):
    """A form whose submit is handled by the `FormDesk`, not by this object, which a restart would lose."""

    def __init__(self, *, title: str, custom_id: str) -> None:
        super().__init__(title=title, custom_id=custom_id, timeout=FORM_SECONDS)


class FormDesk(commands.Cog):
    """Takes in every submitted form and hands it to the feature that the form's id names."""

    def __init__(self) -> None:
        self.handlers: dict[str, FormHandler] = {}

    def register(self, kind: str, handler: FormHandler) -> None:
        """Let `handler` take the forms whose custom id starts with `kind`."""
        self.handlers[kind] = handler

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Route a modal submit; say a sentence for a form that no feature knows."""
        if interaction.type is not discord.InteractionType.modal_submit:
            return
        version, _, rest = str((interaction.data or {}).get("custom_id", "")).partition(":")
        kind, *arguments = rest.split(":")
        handler = self.handlers.get(kind, _unknown) if version == VERSION else _unknown
        try:
            await handler(interaction, _submitted(interaction, tuple(arguments)))
        except Exception as error:  # noqa: BLE001 the one way for a form's errors to become a sentence
            await report(interaction, error)


async def _unknown(_interaction: Interaction, _submitted: Submitted) -> None:
    raise Refusal("old-form")


async def setup(bot: SupportBot) -> None:
    """Load the form desk."""
    await bot.add_cog(FormDesk())


def form_desk(bot: SupportBot) -> FormDesk:
    """The bot's one form desk."""
    return cast("FormDesk", bot.get_cog(FormDesk.__name__))


def _submitted(interaction: Interaction, arguments: tuple[str, ...]) -> Submitted:
    data = cast("dict[str, object]", interaction.data or {})
    resolved = cast("dict[str, dict[str, dict[str, object]]]", data.get("resolved") or {}).get(
        "attachments", {}
    )
    values: dict[str, tuple[str, ...]] = {}
    files: dict[str, tuple[discord.Attachment, ...]] = {}
    for field in _fields(cast("list[dict[str, object]]", data.get("components") or [])):
        name = str(field.get("custom_id"))
        chosen = cast("list[str]", field["values"]) if "values" in field else [str(field.get("value") or "")]
        if all(one in resolved for one in chosen) and chosen and "values" in field:
            files[name] = tuple(_attachment(interaction, resolved[one]) for one in chosen)
        else:
            values[name] = tuple(chosen)
    return Submitted(arguments, values, files)


def _fields(components: list[dict[str, object]]) -> Iterator[dict[str, object]]:
    for component in components:
        if "component" in component:
            yield from _fields([cast("dict[str, object]", component["component"])])
        elif "components" in component:
            yield from _fields(cast("list[dict[str, object]]", component["components"]))
        elif "custom_id" in component:
            yield component


def _attachment(interaction: Interaction, data: dict[str, object]) -> discord.Attachment:
    # The library builds attachments only for modals it still remembers; after a restart this is the one way.
    return discord.Attachment(data=data, state=interaction._state)  # noqa: SLF001  # pyright: ignore[reportArgumentType, reportPrivateUsage]
