"""Names of buttons and forms: `v1:kind:rest`, so that messages outlive updates and restarts."""

import re

from bot.views import limits

VERSION = "v1"


def custom_id(kind: str, *parts: str | int) -> str:
    """Build the id of a component.

    Raises:
        ValueError: it would be longer than Discord allows.
    """
    built = ":".join([VERSION, kind, *map(str, parts)])
    if len(built) > limits.CUSTOM_ID:
        msg = f"custom id {built!r} is {len(built)} characters long"
        raise ValueError(msg)
    return built


def template(kind: str, *names: str) -> str:
    """The pattern that finds a component's parts again; a name ending in `_id` is a number."""
    parts = [rf"(?P<{name}>{'[0-9]+' if name.endswith('_id') else '[^:]+'})" for name in names]
    return ":".join([re.escape(VERSION), re.escape(kind), *parts])
