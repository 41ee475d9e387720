"""One message in, one decision out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from jss.answers.answer import Answer
from jss.answers.cache import Cache
from jss.answers.decide import Thresholds, confidences, decide
from jss.answers.encoder import Encoder, Vectors
from jss.answers.head import Head, Opinions, fit_head
from jss.answers.lines import gather
from jss.answers.not_covered import NotCovered
from jss.answers.questions import asks, parts, without_courtesies
from jss.answers.reply import Explanation, Match, Nearest, Outcome, Reply
from jss.answers.text import clean

MOST_MATCHES = 3
MOST_SUGGESTIONS = 4


@dataclass(frozen=True, slots=True)
class Matcher:
    """A snapshot of the answers; an edit makes a new one, so any number of threads may ask this one."""

    answers: tuple[Answer, ...]
    not_covered: tuple[NotCovered, ...]
    thresholds: Thresholds
    cache: Cache
    head: Head

    @classmethod
    def build(
        cls,
        answers: Sequence[Answer],
        not_covered: Iterable[NotCovered],
        encoder: Encoder,
        cache_folder: Path | None = None,
        thresholds: Thresholds | None = None,
    ) -> "Matcher":
        """Index the answers; what the cache folder already holds is not computed again."""
        cache = Cache(encoder, cache_folder)
        listed, lines_to_leave = tuple(answers), tuple(not_covered)
        head = fit_head(gather(listed, lines_to_leave), cache)
        cache.keep_vectors(head.lines.texts)
        return cls(listed, lines_to_leave, thresholds or Thresholds(), cache, head)

    def with_answer(self, answer: Answer) -> "Matcher":
        """Add an answer, or put it in the place of the one with its slug."""
        others = [old if old.slug != answer.slug else answer for old in self.answers]
        return self._with(others if answer in others else [*others, answer], self.not_covered)

    def without(self, slug: str) -> "Matcher":
        """Leave an answer out."""
        return self._with([answer for answer in self.answers if answer.slug != slug], self.not_covered)

    def with_not_covered(self, line: NotCovered) -> "Matcher":
        """Learn one more message that must not be answered."""
        return self._with(self.answers, [*self.not_covered, line])

    def with_thresholds(self, thresholds: Thresholds) -> "Matcher":
        """Decide by other thresholds."""
        return replace(self, thresholds=thresholds)

    def _with(self, answers: Iterable[Answer], not_covered: Iterable[NotCovered]) -> "Matcher":
        listed, lines_to_leave = tuple(answers), tuple(not_covered)
        head = fit_head(gather(listed, lines_to_leave), self.cache, self.head)
        return replace(self, answers=listed, not_covered=lines_to_leave, head=head)

    def reply(
        self, text: str, *, context_topic: str | None = None, overheard: bool = False, explain: bool = False
    ) -> Reply:
        """Decide on a message; `context_topic` is the answer that the conversation was last about."""
        cleaned = without_courtesies(clean(text))
        if not any(character.isalnum() for character in cleaned):
            return Reply(Outcome.ABSTAINED)
        asked = [" ".join(cleaned.split())]
        pieces = [part for part in parts(cleaned) if part != asked[0]]
        asked += [part for part in pieces if asks(part)][:MOST_MATCHES] if len(pieces) > 1 else []
        opinions = self.head.opinions(self.cache.encoder.encode(asked))
        ranked = confidences(opinions, len(self.answers))
        chosen = self._chosen(asked, ranked, overheard=overheard)
        order = np.argsort(-ranked.max(axis=0), kind="stable")
        topics = self.head.lines.topics
        suggestions = [topics[i] for i in order if topics[i] not in {match.topic for match in chosen}]
        outcome = Outcome.ANSWERED if chosen else decide(ranked[0], self.thresholds, overheard=overheard)
        explanations = self._explanations(asked, opinions, ranked, outcome) if explain else ()
        return Reply(outcome, tuple(chosen), tuple(suggestions[:MOST_SUGGESTIONS]), explanations)

    def rank(self, text: str) -> tuple[tuple[str, float], ...]:
        """List all answers, the likeliest first, with their confidence: for pickers."""
        cleaned = " ".join(clean(text).split())
        ranked = confidences(self.head.opinions(self.cache.encoder.encode([cleaned])), len(self.answers))[0]
        return tuple(
            (self.head.lines.topics[i], float(ranked[i])) for i in np.argsort(-ranked, kind="stable")
        )

    def _chosen(self, asked: Sequence[str], ranked: Vectors, *, overheard: bool) -> list[Match]:
        matches: dict[str, Match] = {}
        whole_first = range(len(asked)) if len(asked) < 3 else range(1, len(asked))
        for row in whole_first:
            best = int(ranked[row].argmax())
            if decide(ranked[row], self.thresholds, overheard=overheard) is Outcome.ANSWERED:
                topic = self.head.lines.topics[best]
                matches.setdefault(topic, Match(topic, float(ranked[row, best]), asked[row]))
        return list(matches.values())[:MOST_MATCHES]

    def _explanations(
        self, asked: Sequence[str], opinions: Opinions, ranked: Vectors, outcome: Outcome
    ) -> tuple[Explanation, ...]:
        lines = self.head.lines
        found: list[Explanation] = []
        for row, question in enumerate(asked):
            order = np.argsort(-ranked[row], kind="stable")[:5]
            near = np.argsort(-opinions.cosines[row], kind="stable")[:5]
            nearest = tuple(
                Nearest(self._topic_of(int(i)), lines.texts[i], float(opinions.cosines[row, i])) for i in near
            )
            scores = tuple((lines.topics[i], float(ranked[row, i])) for i in order)
            none = float(opinions.shares[row, len(lines.topics) :].sum())
            found.append(Explanation(question, scores, nearest, none, outcome.value))
        return tuple(found)

    def _topic_of(self, row: int) -> str | None:
        number = int(self.head.lines.classes[row])
        return self.head.lines.topics[number] if number < len(self.answers) else None
