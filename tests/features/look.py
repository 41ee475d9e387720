"""Reading what a person sees: the texts, buttons and links of a message made of components."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import discord
from simcord.results import InteractionResult, ResponseMessage

from bot.words import words_in

ENGLISH = words_in("en")

Component = dict[str, object]


def texts(message: discord.Message | ResponseMessage) -> str:
    """All text of a message, top to bottom."""
    return "\n".join(str(one["content"]) for one in _walk(_components(message)) if one.get("type") == 10)


def buttons(message: discord.Message | ResponseMessage) -> list[str]:
    """The labels of a message's buttons."""
    return [str(one["label"]) for one in _walk(_components(message)) if one.get("type") == 2]


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu to choose from: its options' values by what they say."""

    custom_id: str
    values: dict[str, str]


def menus(message: ResponseMessage) -> dict[str, Menu]:
    """A message's menus by what stands on them."""
    found = [one for one in _walk(_components(message)) if one.get("type") == 3]
    return {
        str(one["placeholder"]): Menu(
            str(one["custom_id"]),
            {str(each["label"]): str(each["value"]) for each in cast("list[Component]", one["options"])},
        )
        for one in found
    }


def shown(result: InteractionResult) -> ResponseMessage:
    """What the person was answered; fails where they were not."""
    assert result.acknowledged, "the interaction was never answered"
    assert result.response is not None
    return result.response


def latest(channel_messages: list[discord.Message]) -> discord.Message:
    """The newest message."""
    assert channel_messages
    return channel_messages[-1]


def _components(message: discord.Message | ResponseMessage) -> list[Component]:
    if isinstance(message, ResponseMessage):
        return cast("list[Component]", message.components)
    return [cast("Component", component.to_dict()) for component in message.components]


def _walk(components: list[Component]) -> Iterator[Component]:
    for component in components:
        yield component
        for name in ("components", "component", "accessory"):
            inside = component.get(name)
            if isinstance(inside, list):
                yield from _walk(cast("list[Component]", inside))
            elif isinstance(inside, dict):
                yield from _walk([cast("Component", inside)])
