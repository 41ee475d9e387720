"""What was changed of a server, told to everything that remembers it, in this process and in others."""

from collections import defaultdict
from collections.abc import Callable

from bot.store.records import What

# Called with the server's id, or None: whatever is remembered may be out of date.
Forget = Callable[[int | None], None]


class Changes:
    """Whoever remembers something of a server registers how to forget it; it is read anew when it is needed."""

    def __init__(self) -> None:
        self._forgetting: defaultdict[What, list[Forget]] = defaultdict(list)

    def on(self, what: What, forget: Forget) -> None:
        """Call `forget` whenever this was changed elsewhere."""
        self._forgetting[what].append(forget)

    def off(self, what: What, forget: Forget) -> None:
        """Call it no more."""
        self._forgetting[what].remove(forget)

    def tell(self, guild_id: int | None, *changed: What) -> None:
        """Have all of this forgotten; of everything where nothing is named."""
        for what in changed or What:
            for forget in [*self._forgetting[what]]:
                forget(guild_id)
