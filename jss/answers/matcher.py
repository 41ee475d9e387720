"""One message in, one decision out."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from jss.answers.answer import Answer
from jss.answers.cache import Cache
from jss.answers.decide import Thresholds, decide, in_context, shares, stands
from jss.answers.encoder import Encoder, Vectors
from jss.answers.explain import explanation, reason
from jss.answers.glossary import Glossed
from jss.answers.head import Head, Opinions, fit_head
from jss.answers.lines import NEAR, OUT_OF_SCOPE, Lines, asked_in, gather
from jss.answers.not_covered import NotCovered, NotCoveredKind
from jss.answers.questions import questions_in
from jss.answers.reply import Explanation, Match, Outcome, Reply
from jss.answers.subject import names_subject
from jss.answers.text import clean
from jss.answers.version import Version, fit_version

MOST_SUGGESTIONS = 4
# A longer message says for itself what it is about.
FOLLOW_UP_WORDS = 12
SAME = 0.995
# This near to a line of a server's own answer, what ships as not covered is covered there.
COVERED_NOW = 0.6
NAMES = {NotCoveredKind.NEAR: NEAR, NotCoveredKind.OUT_OF_SCOPE: OUT_OF_SCOPE}
# Choices are offered at this share of the threshold where a server's own answer leads.
OWN_CHOICES = 0.5


@dataclass(frozen=True, slots=True)
class Matcher:
    """A snapshot of the answers; an edit makes a new one, so any number of threads may ask this one."""

    answers: tuple[Answer, ...]
    not_covered: tuple[NotCovered, ...]
    thresholds: Thresholds
    cache: Cache
    head: Head | Version
    shipped: Lines

    @classmethod
    def build(
        cls,
        answers: Sequence[Answer],
        not_covered: Iterable[NotCovered],
        encoder: Encoder,
        cache_folder: Path | None = None,
        thresholds: Thresholds | None = None,
        shipped: Path | None = None,
    ) -> "Matcher":
        """Index the answers; what the cache folder or the `shipped` file holds is not computed again."""
        cache = Cache(Glossed(encoder), cache_folder, shipped=shipped)
        listed, lines_to_leave = tuple(answers), tuple(not_covered)
        head = fit_head(gather(listed, lines_to_leave), cache)
        cache.keep_vectors(head.lines.texts)
        return cls(listed, lines_to_leave, thresholds or Thresholds(), cache, head, head.lines)

    def changed(
        self,
        added: Iterable[Answer] = (),
        left_out: Collection[str] = (),
        not_covered: Iterable[NotCovered] = (),
    ) -> "Matcher":
        """Add answers, or put them in the place of those with their slugs, and leave others out, in one go.

        `not_covered` are further messages that must not be answered.
        """
        listed = {answer.slug: answer for answer in self.answers if answer.slug not in left_out}
        listed |= {answer.slug: answer for answer in added}
        marked = (replace(line, own=True) for line in not_covered)
        return self._with(listed.values(), dict.fromkeys([*self.not_covered, *marked]))

    def with_thresholds(self, thresholds: Thresholds) -> "Matcher":
        """Decide by other thresholds."""
        return replace(self, thresholds=thresholds)

    def _with(self, answers: Iterable[Answer], not_covered: Iterable[NotCovered]) -> "Matcher":
        listed, lines_to_leave = tuple(answers), tuple(not_covered)
        own = {answer.slug for answer in listed} - set(self.shipped.topics)
        lines = gather(listed, self._still_not_covered(lines_to_leave, listed))
        head = fit_version(self.head, lines, self.cache, own)
        return replace(self, answers=listed, not_covered=lines_to_leave, head=head)

    def _still_not_covered(
        self, not_covered: Sequence[NotCovered], answers: Sequence[Answer]
    ) -> Iterable[NotCovered]:
        """Leave out shipped lines that say what a server has an answer to by now; its own marks stay."""
        known = set(self.shipped.texts)
        fresh = [text for answer in answers for text in asked_in(answer) if text not in known]
        shipped = [line for line in not_covered if not line.own]
        if not fresh or not shipped:
            return not_covered
        whole = self.head.whole
        rows = [whole.places[NAMES[line.kind], line.text] for line in shipped]
        cosines = whole.vectors[rows] @ self.cache.vectors(fresh).T
        near: list[bool] = (cosines.max(axis=1) >= COVERED_NOW).tolist()
        gone = {line for line, steps_back in zip(shipped, near, strict=True) if steps_back}
        return [line for line in not_covered if line not in gone]

    def reply(
        self, text: str, *, context_topic: str | None = None, overheard: bool = False, explain: bool = False
    ) -> Reply:
        """Decide on a message; `context_topic` is the answer that the conversation was last about."""
        asked = questions_in(text)
        if not asked or not self.answers:
            return Reply(Outcome.ABSTAINED)
        opinions, confidences, off_topic = self._judged(asked, context_topic)
        outcomes = [decide(row, self._thresholds(row), overheard=overheard) for row in confidences]
        outcomes = [
            outcome
            if stands(row, confidences[0], off_topic=off_topic, names_subject=names_subject(question))
            else outcomes[0]
            for question, row, outcome in zip(asked, confidences, outcomes, strict=True)
        ]
        chosen = self._chosen(asked, confidences, outcomes)
        outcome = Outcome.ANSWERED if chosen else _without_answer(outcomes)
        explanations = (
            self._explanations(asked, opinions, confidences, outcomes, overheard) if explain else ()
        )
        return Reply(outcome, chosen, self._suggestions(confidences, chosen), explanations)

    def rank(self, text: str) -> tuple[tuple[str, float], ...]:
        """List all answers, the likeliest first, with their confidence: for pickers."""
        cleaned = " ".join(clean(text).split())
        confidences = self._judged([cleaned], None)[1][0]
        order: list[int] = np.argsort(-confidences, kind="stable").tolist()
        return tuple((self.head.lines.topics[number], float(confidences[number])) for number in order)

    def _judged(self, asked: Sequence[str], context_topic: str | None) -> tuple[Opinions, Vectors, float]:
        """Return the opinions on the questions, and the share of each topic (questions, topics).

        The last value is how likely the first of them, which is the whole message, is out of scope.
        """
        spelled = [self.head.spelling.corrected(question) for question in asked]
        hints = self._hints(spelled, context_topic)
        texts = [*spelled, *(f"{hint} {spelled[row]}" for row, hint in hints.items())]
        opinions = self.head.opinions(texts, self.cache.encoder.encode(texts))
        topics = len(self.answers)
        classes = shares(opinions, topics)
        confidences = classes[:, :topics]
        self._word_for_word(opinions.cosines, confidences)
        for place, row in enumerate(hints, start=len(asked)):
            before = self._number(context_topic) if row == 0 else int(confidences[row - 1].argmax())
            confidences[row] = in_context(confidences[row], confidences[place], before)
        return opinions, confidences[: len(asked)], float(classes[0, -1])

    def _word_for_word(self, cosines: Vectors, confidences: Vectors) -> None:
        """Decide in place what is asked in the very words of a line.

        The last class wins: what is marked as not covered, and before that a server's own answer.
        """
        lines = self.head.lines
        for row, same in enumerate(cosines > SAME):
            numbers = lines.classes[same]
            if numbers.size:
                confidences[row] = 0.0
                confidences[row, numbers[-1:][numbers[-1:] < len(lines.topics)]] = 1.0

    def _thresholds(self, confidences: Vectors) -> Thresholds:
        """Offer a server's own answer sooner than a shipped one: its few lines leave more room for doubt."""
        if self.head.lines.topics[int(confidences.argmax())] in self.shipped.topics:
            return self.thresholds
        return replace(self.thresholds, choices=OWN_CHOICES * self.thresholds.choices)

    def _hints(self, spelled: Sequence[str], context_topic: str | None) -> dict[int, str]:
        """Give short questions what was said before them: the last answer's title, or the question before."""
        title = next((answer.title for answer in self.answers if answer.slug == context_topic), None)
        hints = {0: title} if title else {}
        hints |= {row: spelled[row - 1] for row in range(2, len(spelled))}
        return {row: hint for row, hint in hints.items() if len(spelled[row].split()) <= FOLLOW_UP_WORDS}

    def _number(self, topic: str | None) -> int:
        return self.head.lines.topics.index(topic or "")

    def _chosen(
        self, asked: Sequence[str], confidences: Vectors, outcomes: Sequence[Outcome]
    ) -> tuple[Match, ...]:
        """Pick an answer for each part of the message; for the whole where its parts say nothing more."""
        found = [
            self._match(asked, confidences, row)
            for row in range(len(asked))
            if outcomes[row] is Outcome.ANSWERED
        ]
        whole = found[:1] if outcomes[0] is Outcome.ANSWERED else []
        parts = list({match.topic: match for match in reversed(found[len(whole) :])}.values())[::-1]
        # A lone part has lost what was said around it; the whole has not.
        return tuple(parts if len(parts) > 1 or not whole else whole)

    def _match(self, asked: Sequence[str], confidences: Vectors, row: int) -> Match:
        best = int(confidences[row].argmax())
        return Match(self.head.lines.topics[best], float(confidences[row, best]), asked[row])

    def _suggestions(self, confidences: Vectors, chosen: Sequence[Match]) -> tuple[str, ...]:
        topics = self.head.lines.topics
        taken = {match.topic for match in chosen}
        order: list[int] = np.argsort(-confidences.max(axis=0), kind="stable").tolist()
        return tuple(topics[number] for number in order if topics[number] not in taken)[:MOST_SUGGESTIONS]

    def _explanations(
        self,
        asked: Sequence[str],
        opinions: Opinions,
        confidences: Vectors,
        outcomes: Sequence[Outcome],
        overheard: bool,  # noqa: FBT001 private
    ) -> tuple[Explanation, ...]:
        lines = self.head.lines
        return tuple(
            explanation(
                question,
                confidences[row],
                opinions,
                row,
                lines,
                reason(
                    confidences[row],
                    lines,
                    outcomes[row],
                    self._thresholds(confidences[row]),
                    overheard=overheard,
                ),
            )
            for row, question in enumerate(asked)
        )


def _without_answer(outcomes: Sequence[Outcome]) -> Outcome:
    return Outcome.CHOICES if Outcome.CHOICES in outcomes else Outcome.ABSTAINED
