"""How well messages are tagged that a net has not seen."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from jss.contracts.chat.model import Vocabulary, likeliest
from jss.contracts.chat.tags import MEANINGS, OWN, TAGS, Part, Tag
from jss.contracts.chat.units import MARK, WORD, Unit
from training.chat.corpus import Example
from training.chat.net import Chain, Net


@dataclass(slots=True)
class Measure:
    """Shares, in percent, over messages and over the contracts, or counts of alike contracts, in them."""

    HEAD = (
        "| messages | count exact | parted exactly | titles | clients | meanings |\n|---|---|---|---|---|---|"
    )

    messages: int = 0
    counted: int = 0
    parted: int = 0
    groups: int = 0
    titles: int = 0
    clients: int = 0
    meant: int = 0
    meanings: int = 0

    def row(self) -> str:
        """Write it as a row of a Markdown table."""
        shares = (
            self.counted / self.messages,
            self.parted / self.messages,
            self.titles / self.groups,
            self.clients / self.groups,
            self.meanings / self.meant,
        )
        return f"| {self.messages} | " + " | ".join(f"{share:.1%}" for share in shares) + " |"


def measure(net: Net, chain: Chain, vocabulary: Vocabulary, examples: Sequence[Example]) -> Measure:
    """Tag each example and compare; titles and clients are compared where the number of groups is right."""
    result = Measure()
    first, following = chain.first.detach().numpy(), chain.following.detach().numpy()
    for example in examples:
        if not any(example.lines):
            continue
        looks, vectors = vocabulary.encode(example.lines)
        with torch.no_grad():
            scores, meanings = net(torch.from_numpy(looks)[None], torch.from_numpy(vectors)[None])
        tags = [TAGS[at] for at in likeliest(scores[0].numpy(), first, following)]
        _compare(result, example, tags)
        for told, best in zip(example.meanings, meanings[0].argmax(-1).tolist(), strict=True):
            if told is not None:
                result.meant += 1
                result.meanings += MEANINGS[best] == told
    return result


def _compare(result: Measure, example: Example, tags: Sequence[Tag]) -> None:
    units = [unit for line in example.lines for unit in line]
    facts = [{Part.FACT, Part.COUNT}, {Part.TITLE}, {Part.CLIENT}]
    right = [_places(units, example.tags, parts) for parts in facts]
    found = [_places(units, tags, parts) for parts in facts]
    result.messages += 1
    result.parted += right[0] == found[0]
    if len(right[0]) == len(found[0]):
        result.counted += 1
        result.groups += len(right[0])
        result.titles += sum(one == other for one, other in zip(right[1], found[1], strict=True))
        result.clients += sum(one == other for one, other in zip(right[2], found[2], strict=True))


def _places(units: Sequence[Unit], tags: Sequence[Tag], parts: set[Part]) -> list[tuple[int, ...]]:
    """Return for each group the places of its units of some parts; of facts, those that are no mere words."""
    groups: list[list[int]] = []
    for at, (unit, tag) in enumerate(zip(units, tags, strict=True)):
        if tag.begins or (tag.part in OWN and not groups):
            groups.append([])
        wordy = unit.kind in {WORD, MARK} and Part.FACT in parts
        if tag.part in parts and not wordy:
            groups[-1].append(at)
    return [tuple(group) for group in groups]
