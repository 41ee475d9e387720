"""What the bot sends, read strictly: a body that breaks one of Discord's rules does not validate."""

from collections.abc import Iterator
from enum import IntEnum, IntFlag
from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, Field, model_validator


class Kind(IntEnum):
    """The types of components that the bot uses."""

    ROW = 1
    BUTTON = 2
    TEXT_INPUT = 4
    SECTION = 9
    TEXT = 10
    THUMBNAIL = 11
    GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19


class Flag(IntFlag):
    """Of a message."""

    EPHEMERAL = 1 << 6
    LAYOUT = 1 << 15


class Media(BaseModel):
    """A picture or file in a layout; `attachment://NAME` is an upload of the same request."""

    url: str


class Item(BaseModel):
    """One picture of a gallery."""

    media: Media
    description: Annotated[str, Field(min_length=1, max_length=1024)] | None = None


class Component(BaseModel):
    """A part of a message or of a form, with the limits that Discord sets."""

    type: Kind
    custom_id: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    label: Annotated[str, Field(min_length=1, max_length=80)] | None = None
    content: Annotated[str, Field(min_length=1)] | None = None
    items: Annotated[list[Item], Field(min_length=1, max_length=10)] | None = None
    file: Media | None = None
    component: "Component | None" = None
    accessory: "Component | None" = None
    components: "list[Component]" = []

    def walk(self) -> "Iterator[Component]":
        """Itself and all that is in it."""
        yield self
        for part in [*self.components, self.component, self.accessory]:
            if part is not None:
                yield from part.walk()

    @model_validator(mode="after")
    def _rows_hold_buttons(self) -> Self:
        buttons = all(part.type is Kind.BUTTON for part in self.components)
        if self.type is Kind.ROW and not (1 <= len(self.components) <= 5 and buttons):
            raise ValueError("a row holds one to five buttons")
        return self


class Body(BaseModel):
    """A message or a form."""

    components: Annotated[list[Component], Field(min_length=1)]

    def all(self, kind: Kind) -> list[Component]:
        """Every component of a kind, wherever it stands."""
        return [one for one in self._walk() if one.type is kind]

    def _walk(self) -> Iterator[Component]:
        return (one for component in self.components for one in component.walk())

    @model_validator(mode="after")
    def _names_are_its_own(self) -> Self:
        names = [one.custom_id for one in self._walk() if one.custom_id]
        if len(names) != len(set(names)):
            raise ValueError("two components have the same custom_id")
        return self


class Layout(Body):
    """A message of Components V2."""

    flags: int
    content: None = None
    embeds: Annotated[list[object], Field(max_length=0)] = []

    @property
    def text(self) -> str:
        """Everything it says."""
        return "\n".join(one.content or "" for one in self.all(Kind.TEXT))

    @property
    def uploads(self) -> set[str]:
        """The names of the files that it shows."""
        pictures = [item.media for one in self.all(Kind.GALLERY) for item in one.items or []]
        shown = [*pictures, *(one.file for one in self.all(Kind.FILE) if one.file)]
        return {media.url.removeprefix("attachment://") for media in shown}

    @model_validator(mode="after")
    def _keeps_within_the_limits(self) -> Self:
        if not self.flags & Flag.LAYOUT:
            raise ValueError("such components need the flag for Components V2")
        if len(self.text) > 4000 or sum(1 for _ in self._walk()) > 40:
            raise ValueError("too much for one message")
        return self


class Reference(BaseModel):
    """The message that is replied to."""

    message_id: Annotated[str, BeforeValidator(str)]


class Reply(Layout):
    """A message that answers another one."""

    message_reference: Reference


class Modal(Body):
    """A form."""

    custom_id: Annotated[str, Field(min_length=1, max_length=100)]
    title: Annotated[str, Field(min_length=1, max_length=45)]
    components: Annotated[list[Component], Field(min_length=1, max_length=5)]

    @property
    def fields(self) -> list[Component]:
        """What can be filled in."""
        return [one.component for one in self.components if one.component]


class Response(IntEnum):
    """The kinds of first responses to an interaction that the bot gives."""

    MESSAGE = 4
    DEFERRED = 5
    MODAL = 9


class Callback(BaseModel):
    """The first response to an interaction."""

    type: Response
    data: dict[str, object] = {}
