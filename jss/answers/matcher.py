"""One message in, one decision out."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from jss.answers.answer import Answer
from jss.answers.cache import Cache
from jss.answers.decide import FOREIGN, Judged, Thresholds, decide, in_context, in_place, shares
from jss.answers.encoder import Encoder, Vectors
from jss.answers.explain import explanation, reason
from jss.answers.glossary import Glossed
from jss.answers.head import Head, fit_head
from jss.answers.lines import NEAR, OUT_OF_SCOPE, Lines, asked_in, gather
from jss.answers.message import Message
from jss.answers.not_covered import NotCovered, NotCoveredKind
from jss.answers.overheard import is_ours, names_answer, names_subject
from jss.answers.reply import Explanation, Match, Outcome, Reply
from jss.answers.text import clean
from jss.answers.uncovered import subject_of
from jss.answers.version import Version, fit_version

MOST_SUGGESTIONS = 4
WITNESSES = 5
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
        message = Message.of(text, self.cache.known)
        if not message.asked or not self.answers or (overheard and self._is_none_of_ours(message)):
            return Reply(Outcome.ABSTAINED)
        judged = self._judged(message.asked, context_topic, message.aside)
        outcomes = self._outcomes(message, judged, overheard=overheard)
        chosen = self._chosen(message.asked, judged.confidences, outcomes)
        outcome = Outcome.ANSWERED if chosen else _without_answer(outcomes)
        explanations = self._explanations(message.asked, judged, outcomes, overheard) if explain else ()
        suggestions = self._suggestions(judged.confidences, chosen)
        unknown = outcome is Outcome.ABSTAINED and not overheard
        return Reply(
            outcome, chosen, suggestions, explanations, self._uncovered(message, judged) if unknown else None
        )

    def _uncovered(self, message: Message, judged: Judged) -> str | None:
        """Name what the whole message is about; the nearest lines are a second witness."""
        if not message.said[0].uncovered():
            return None
        nearest: list[int] = np.argsort(-judged.opinions.cosines[0], kind="stable")[:WITNESSES].tolist()
        near = len(self.answers)
        lines = [self.head.lines.texts[line] for line in nearest if self.head.lines.classes[line] == near]
        return subject_of(message.said[0], lines, self.answers)

    def rank(self, text: str) -> tuple[tuple[str, float], ...]:
        """List all answers, the likeliest first, with their confidence: for pickers."""
        cleaned = " ".join(clean(text).split())
        confidences = self._judged([cleaned], None).confidences[0]
        order: list[int] = np.argsort(-confidences, kind="stable").tolist()
        return tuple((self.head.lines.topics[number], float(confidences[number])) for number in order)

    def _judged(self, asked: Sequence[str], context_topic: str | None, aside: str = "") -> Judged:
        spelled = [self.head.spelling.corrected(question) for question in asked]
        hints = self._hints(spelled, context_topic)
        texts = [*spelled, *(f"{hint} {spelled[row]}" for row, hint in hints.items()), *filter(None, [aside])]
        opinions = self.head.opinions(texts, self.cache.encoder.encode(texts))
        topics = len(self.answers)
        classes = shares(opinions, topics)
        confidences = classes[:, :topics]
        self._word_for_word(opinions.cosines, confidences)
        for place, row in enumerate(hints, start=len(asked)):
            before = self._number(context_topic) if row == 0 else int(confidences[row - 1].argmax())
            confidences[row] = in_context(confidences[row], confidences[place], before)
        foreign = float(classes[-1, -1]) if aside else 0.0
        return Judged(opinions, confidences[: len(asked)], float(classes[0, -1]), foreign)

    def _outcomes(self, message: Message, judged: Judged, *, overheard: bool) -> list[Outcome]:
        """Decide on each question."""
        found = [
            self._outcome(message, judged, row, overheard=overheard) for row in range(len(message.asked))
        ]
        return [
            in_place(judged, found, row, names_subject=said.names_subject())
            for row, said in enumerate(message.said)
        ]

    def _outcome(self, message: Message, judged: Judged, row: int, *, overheard: bool) -> Outcome:
        """Decide on one question by its words and its shares."""
        confidences = judged.confidences[row]
        outcome = decide(confidences, self._thresholds(confidences), overheard=overheard)
        own = self._own(self.head.lines.topics[int(confidences.argmax())])
        if overheard:
            named = (
                names_answer(message, row, own, self.head.spelling.common)
                if own
                else names_subject(message, row)
            )
            return outcome if named else Outcome.ABSTAINED
        if own or outcome is not Outcome.ANSWERED:
            return outcome
        if judged.aside >= FOREIGN:
            return Outcome.ABSTAINED
        return Outcome.CHOICES if message.said[0].is_elsewhere() else outcome

    def _is_none_of_ours(self, message: Message) -> bool:
        """Whether a message to nobody can be left alone without looking closer, as nearly all of them can."""
        adds = any(self._own(answer.slug) for answer in self.answers)
        return not is_ours(message) and (not adds or not message.asks_for_a_fact)

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

    def _own(self, topic: str) -> Answer | None:
        """Give an answer that the server added; none for what ships, or a version of that."""
        if topic in self.shipped.topics:
            return None
        return next(answer for answer in self.answers if answer.slug == topic)

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
        judged: Judged,
        outcomes: Sequence[Outcome],
        overheard: bool,  # noqa: FBT001 private
    ) -> tuple[Explanation, ...]:
        lines = self.head.lines
        return tuple(
            explanation(
                question,
                judged.confidences[row],
                judged.opinions,
                row,
                lines,
                reason(
                    judged.confidences[row],
                    lines,
                    outcomes[row],
                    self._thresholds(judged.confidences[row]),
                    overheard=overheard,
                ),
            )
            for row, question in enumerate(asked)
        )


def _without_answer(outcomes: Sequence[Outcome]) -> Outcome:
    return Outcome.CHOICES if Outcome.CHOICES in outcomes else Outcome.ABSTAINED
