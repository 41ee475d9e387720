"""Where the shipped data lies, and the rulesets loaded from it."""

from dataclasses import dataclass
from pathlib import Path

from bot.errors import DataError
from bot.settings import PROJECT
from jss.score.rulesets import RulesetError, Rulesets, load_rulesets

SHIPPED = PROJECT / "data"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Where the files lie that a non-programmer edits."""

    root: Path = SHIPPED

    @property
    def answers(self) -> Path:
        """One Markdown file for each answer."""
        return self.root / "answers"

    @property
    def not_covered(self) -> Path:
        """Examples of what no answer covers."""
        return self.root / "not-covered.jsonl"

    @property
    def rulesets(self) -> Path:
        """The rules of the score by date."""
        return self.root / "rulesets.json"

    @property
    def encoder(self) -> Path:
        """The sentence encoder and its vocabulary."""
        return self.root / "encoder"

    @property
    def cache(self) -> Path:
        """Embeddings computed before; may be deleted at any time."""
        return self.root / ".cache"


def load_rules(data: DataFolder) -> Rulesets:
    """Load the rulesets.

    Raises:
        DataError: the file is missing or broken; one sentence for each fault.
    """
    try:
        return load_rulesets(data.rulesets)
    except RulesetError as error:
        raise DataError(str(error).splitlines()) from error
