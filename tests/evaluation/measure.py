"""The figures of one question set."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from jss.answers.matcher import Matcher
from jss.answers.reply import Reply
from tests.evaluation.questions import Kind, Question, Verdict, helps, judge

BINS = 10


@dataclass(frozen=True, slots=True)
class Result:
    """One question, what was replied and what that is worth; `milliseconds` is how long it took."""

    question: Question
    reply: Reply
    verdict: Verdict
    helped: bool
    milliseconds: float

    @property
    def confidence(self) -> float:
        """The confidence in the likeliest topic, whether it was shown or not."""
        return self.reply.explanations[0].ranked[0][1] if self.reply.explanations else 0.0

    @property
    def best(self) -> str:
        """The likeliest topic."""
        return self.reply.explanations[0].ranked[0][0] if self.reply.explanations else "(nothing)"


@dataclass(frozen=True, slots=True)
class Figures:
    """Shares from 0 to 1 for one kind of question."""

    questions: int
    right: float
    wrong: float
    choices: float
    silent: float
    helped: float


def ask(matcher: Matcher, questions: Sequence[Question]) -> tuple[Result, ...]:
    """Put every question to the matcher, as somebody who addresses the bot."""
    texts = {answer.slug: answer.text for answer in matcher.answers}
    return tuple(_ask(matcher, texts, question) for question in questions)


def _ask(matcher: Matcher, texts: dict[str, str], question: Question) -> Result:
    start = time.perf_counter()
    matcher.reply(question.text)
    took = 1000 * (time.perf_counter() - start)
    reply = matcher.reply(question.text, explain=True)
    verdict = judge(question, reply, texts)
    return Result(question, reply, verdict, helps(question, reply, verdict), took)


def figures(results: Sequence[Result], kind: Kind) -> Figures:
    """Sum up the questions of one kind."""
    some = [result for result in results if result.question.kind is kind]
    counts = Counter(result.verdict for result in some)
    share = {verdict: counts[verdict] / max(1, len(some)) for verdict in Verdict}
    helped = sum(result.helped for result in some) / max(1, len(some))
    return Figures(
        len(some),
        share[Verdict.RIGHT],
        share[Verdict.WRONG],
        share[Verdict.CHOICES],
        share[Verdict.SILENT],
        helped,
    )


def top_is_right(result: Result) -> bool:
    """Whether the likeliest topic is one that answers the question."""
    return result.best in result.question.topics


def reliability(results: Sequence[Result]) -> list[tuple[float, float, int]]:
    """Return for each bin of confidence its mean, the share that was right and the number of questions."""
    confidence = np.array([result.confidence for result in results])
    right = np.array([top_is_right(result) for result in results])
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    return [
        (float(confidence[bins == one].mean()), float(right[bins == one].mean()), int((bins == one).sum()))
        for one in range(BINS)
        if (bins == one).any()
    ]


def calibration_error(results: Sequence[Result]) -> float:
    """Return the expected calibration error: by how much the confidence differs from the share that is right."""
    return sum(abs(said - true) * count for said, true, count in reliability(results)) / max(1, len(results))


def latency(results: Sequence[Result]) -> tuple[float, float]:
    """Return the median and the 99th percentile in milliseconds."""
    taken = [result.milliseconds for result in results]
    return float(np.percentile(taken, 50)), float(np.percentile(taken, 99))
