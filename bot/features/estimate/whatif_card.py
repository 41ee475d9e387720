"""How what-ifs look: what would change the score, how an open contract may end, and what came of a change."""

from collections.abc import Sequence

from bot.estimating import Report
from bot.features.estimate.card import card_of
from bot.features.estimate.prospects import jobs_line, leaving_lines, score_words
from bot.features.estimate.scenarios import Offer, Scenario
from bot.features.estimate.why import windows_line
from bot.features.estimate.words import alt_text, headline, rules_line
from bot.views import limits
from bot.views.answer_card import Card
from bot.words import Words
from jss.score.forecast import Point
from jss.score.whatif import Departure, NextJobs

LEAVING_SHOWN = 4
TOLD_TEXT = 300


def overview_card(report: Report, jobs: NextJobs, coming: Sequence[Departure], words: Words) -> Card:
    """Where the score stands, how far 90 is, and when bad contracts grow too old."""
    lines = [words("estimate-now", headline=headline(report.estimate, words))]
    if jobs.needed is None:
        lines.append(jobs_line(jobs, words))
    leaving = leaving_lines(coming, LEAVING_SHOWN, words)
    if leaving:
        lines += [f"**{words('estimate-leaving-title')}**", *leaving]
    return _card(report, words("button-what-if"), lines, words)


def endings_card(report: Report, who: str, count: int, offers: Sequence[Offer], words: Words) -> Card:
    """What each way in which an open contract may end would do to the score."""
    was = report.estimate.score
    lines = [f"{offer.with_score(words)}{_change(was, offer.score, words)}" for offer in offers]
    return _card(report, words("estimate-if-ends", who=who, count=count), lines, words)


def tried_card(before: Report, after: Report, tried: Scenario, coming: Sequence[Point], words: Words) -> Card:
    """First how far the score moves, then by what, and the picture that follows; its message carries the file."""
    was, now = before.estimate.score, after.estimate.score
    moved = words(
        "estimate-moved",
        was=score_words(was, words),
        now=score_words(now, words),
        change=_change(was, now, words),
    )
    lines = [
        limits.cut(tried.told, TOLD_TEXT),
        headline(after.estimate, words),
        windows_line(after.estimate, words),
    ]
    return _card(after, moved, lines, words, alt_text(after.estimate, words, coming))


def _card(report: Report, title: str, lines: Sequence[str], words: Words, alt: str = "") -> Card:
    text = "\n".join([f"### {title}", *(line for line in lines if line)])
    return card_of(report.estimate, [text, f"-# {rules_line(report.estimate, words)}"], alt)


def _change(was: int | None, now: int | None, words: Words) -> str:
    """By how many points a score moves, in brackets; empty where one of them is none."""
    if was is None or now is None:
        return ""
    return f" ({words('estimate-no-change') if was == now else format(now - was, '+d')})"
