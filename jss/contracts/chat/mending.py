"""Where contracts begin: what lines and repeated facts tell, and the tagger may have missed."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from jss.contracts.chat.borders import bordered
from jss.contracts.chat.cues import CUES
from jss.contracts.chat.groups import Said, last_group
from jss.contracts.chat.headings import Line, headed
from jss.contracts.chat.kinds import STANDING, in_words, kinds_of_all, kinds_of_word
from jss.contracts.chat.retagging import about_all, retagged, without_sum
from jss.contracts.chat.small_words import PLACES
from jss.contracts.chat.tags import NAMES, OWN, Part, Tag
from jss.contracts.chat.units import MARK, PHRASE


def mended(said: Sequence[Said]) -> list[Said]:
    """Take headings for headings, and begin a contract where a line tells again what is known of the last."""
    out: list[Said] = []
    contracts = 0
    said = retagged(said)
    for line in headed([list(line) for _, line in groupby(said, key=lambda one: one.line)]):
        for stretch in map(_told_how, _stretches(line)):
            out += _begun(without_sum(stretch) if contracts > 1 else stretch, out)
            contracts += sum(one.tag.begins for one in stretch)
    return about_all(bordered(out))


def _stretches(line: Line) -> list[Line]:
    """Cut a line where a sentence or a field ends."""
    stretches: list[Line] = [[]]
    for one in line:
        stretches[-1].append(one)
        if one.ends:
            stretches.append([])
    return [stretch for stretch in stretches if stretch]


def _told_how(line: Line) -> Line:
    """Take words for how a contract stands for a fact, in a sentence that tells nothing of it but its name."""
    own = [one for one in line if one.tag.part in OWN]
    if not own or any(one.tag.part not in NAMES for one in own):
        return line
    return [
        one._replace(tag=Tag(Part.FACT), meaning=in_words(one.unit))
        if one.tag.part is Part.NONE and one.unit.kind == PHRASE and kinds_of_word(one.unit) is STANDING
        else one
        for one in line
    ]


def _begun(line: Line, before: Sequence[Said]) -> Line:
    """Begin a contract with the first words of a line or a sentence that cannot belong to the one before them."""
    at = next((at for at, one in enumerate(line) if one.tag.part in OWN), None)
    if at is None or line[at].tag.begins:
        return line
    group = last_group(before)
    first = next((n for n in range(at + 1, len(line)) if line[n].tag.begins), len(line))
    here = [one for one in line[at:first] if one.tag.part in OWN]
    if not group or not _anew(group, here, line[:first], same_line=group[-1].line == line[at].line):
        return line
    return [*line[:at], line[at].beginning(), *line[at + 1 :]]


def _anew(group: Sequence[Said], here: Sequence[Said], line: Sequence[Said], *, same_line: bool) -> bool:
    """Whether words tell of another contract than the group before them."""
    known, told = (kinds_of_all(some) for some in (group, here))
    complete = {"paid", "feedback"} <= known
    if same_line:
        if complete and _next_in_order(line):
            return True
        other = "standing" in told and any(CUES.get(one.unit.text.lower()) == "another" for one in line)
        return complete and ({"paid", "feedback"} <= told or "starred" in told & known or other)
    if "title" in told and ("title" in known or complete):
        return True
    return (complete and bool(told & known)) or (
        "feedback" in known and bool(told & {"standing", "feedback"})
    )


def _next_in_order(line: Sequence[Said]) -> bool:
    """Whether a sentence begins with the place of a contract among others ("fourth job the client paid $15")."""
    words = [one.unit.text.lower() for one in line if one.unit.kind != MARK][:_OPENING]
    return any(
        word in _LATER and CUES.get(after) in {"jobs", "client"} for word, after in pairwise([*words, ""])
    )


_OPENING = 4  # words
_LATER = {"next", *(word for word, place in PLACES.items() if place)}
