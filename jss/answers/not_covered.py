"""Lines that no answer covers: what the matcher learns to leave alone."""

from dataclasses import dataclass
from enum import StrEnum


class NotCoveredKind(StrEnum):
    """NEAR is about the same subject, OUT_OF_SCOPE is chatter or anything else."""

    NEAR = "near"
    OUT_OF_SCOPE = "oos"


@dataclass(frozen=True, slots=True)
class NotCovered:
    """One message that must not be answered."""

    text: str
    kind: NotCoveredKind
    own: bool = False
    """Marked by a server's moderators; what ships steps back for a server's own answers."""
