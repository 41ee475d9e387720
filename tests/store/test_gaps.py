from dataclasses import replace
from datetime import timedelta

from bot.store import Store
from bot.store.records import Draft, GapMark, Mark, Meant, Question, Verdict, Vote
from jss.answers.reply import Outcome
from tests.store.examples import GUILD, MODERATOR, NOW, OTHER_GUILD, OTHER_MODERATOR, question

DAY = timedelta(days=1)


def unanswered(store: Store, text: str = "Is it far?", *, number: int = 1, asker: int = 1) -> Question:
    return replace(question(store.user_hash(asker), text, number=number), outcome=Outcome.ABSTAINED)


async def gaps(store: Store) -> list[str]:
    return [gap.text for gap in await store.gaps.of_guild(GUILD, since=NOW - DAY)]


async def test_what_was_not_answered_or_did_not_help_is_a_gap_and_what_helped_is_not(store: Store) -> None:
    await store.questions.log(unanswered(store, "Is it far?"))
    await store.questions.log(replace(unanswered(store, "Which one?"), outcome=Outcome.CHOICES))
    for text, verdict in (("Helped?", Verdict.HELPED), ("Unhelped?", Verdict.NOT_QUITE)):
        number = await store.questions.log(question(store.user_hash(1), text))
        await store.votes.cast(Vote(number, store.user_hash(2), verdict, None, f"word on {text}", NOW))
    assert await gaps(store) == ["Unhelped?", "Which one?", "Is it far?"]
    [gap, *_] = await store.gaps.of_guild(GUILD, since=NOW - DAY)
    assert (gap.verdicts, gap.words) == ({Verdict.NOT_QUITE}, ("word on Unhelped?",))


async def test_gaps_are_those_of_one_server_since_a_time(store: Store) -> None:
    await store.questions.log(replace(unanswered(store, "Elsewhere?"), guild_id=OTHER_GUILD))
    await store.questions.log(replace(unanswered(store, "Long ago?"), asked_at=NOW - 2 * DAY))
    await store.questions.log(unanswered(store, "Here?"))
    assert await gaps(store) == ["Here?"]


async def test_who_opted_out_is_in_no_queue_also_not_with_a_reply_to_them(store: Store) -> None:
    await store.opt_outs.add(store.user_hash(1), at=NOW)
    number = await store.questions.log(unanswered(store))
    assert await gaps(store) == []
    assert not await store.gaps.add_draft(Draft(number, 7, store.user_hash(2), "Yes.", NOW))


async def test_a_dismissal_is_taken_back_once_and_nothing_else_is(store: Store) -> None:
    [dismissed] = await store.gaps.mark(GUILD, ["Is it far?"], Mark.DISMISSED, by=MODERATOR, at=NOW)
    [learnt] = await store.gaps.mark(GUILD, ["Is it near?"], Mark.NOT_COVERED, by=MODERATOR, at=NOW)
    assert not await store.gaps.unmark(OTHER_GUILD, dismissed, Mark.DISMISSED)
    assert not await store.gaps.unmark(GUILD, learnt, Mark.DISMISSED)
    assert await store.gaps.unmark(GUILD, dismissed, Mark.DISMISSED)
    assert not await store.gaps.unmark(GUILD, dismissed, Mark.DISMISSED)
    assert [mark.text for mark in await store.gaps.marks(GUILD)] == ["Is it near?"]


async def test_old_marks_go_but_for_what_the_matcher_learnt(store: Store) -> None:
    for text, mark in (("Left?", Mark.DISMISSED), ("Learnt?", Mark.NOT_COVERED), ("Said?", Mark.ANSWERED)):
        await store.gaps.mark(GUILD, [text], mark, by=MODERATOR, at=NOW)
    await store.gaps.purge_marks(before=NOW + DAY, proposed_before=NOW)
    assert [mark.text for mark in await store.gaps.marks(GUILD)] == ["Learnt?"]


async def test_a_reply_is_kept_once_and_goes_with_its_message_and_with_its_question(store: Store) -> None:
    numbers = [await store.questions.log(unanswered(store, asker=asker)) for asker in (1, 2)]
    for message_id, number in enumerate((*numbers, numbers[0]), start=10):
        draft = Draft(number, message_id, store.user_hash(3), "Yes.", NOW)
        assert await store.gaps.add_draft(draft)
        assert await store.gaps.add_draft(draft)
    assert [draft.message_id for draft in await store.gaps.drafts(numbers)] == [10, 11, 12]
    await store.gaps.forget_drafts([12, 999])
    assert [draft.message_id for draft in await store.gaps.drafts(numbers)] == [10, 11]
    await store.personal.forget(1)
    assert [draft.message_id for draft in await store.gaps.drafts(numbers)] == [11]


async def test_a_reply_to_a_question_that_was_logged_as_one_itself_is_no_gap(store: Store) -> None:
    number = await store.questions.log(unanswered(store, "Is it far?", number=1))
    await store.questions.log(unanswered(store, "No, it is near.", number=2))
    await store.gaps.add_draft(Draft(number, 2, store.user_hash(2), "No, it is near.", NOW))
    assert await gaps(store) == ["Is it far?"]


async def test_a_line_that_was_only_thought_of_can_be_learnt_and_taken_back_and_goes_soon(
    store: Store,
) -> None:
    [number] = await store.gaps.mark(GUILD, ["Learnt?"], Mark.PROPOSED, by=MODERATOR, at=NOW)

    async def decide(mark: Mark, *, instead_of: Mark) -> bool:
        return await store.gaps.remark(
            GUILD, number, mark, instead_of=instead_of, by=OTHER_MODERATOR, at=NOW + DAY
        )

    assert not await decide(Mark.PROPOSED, instead_of=Mark.NOT_COVERED)
    assert await decide(Mark.NOT_COVERED, instead_of=Mark.PROPOSED)
    found = await store.gaps.find_mark(GUILD, number)
    assert found == GapMark(number, "Learnt?", Mark.NOT_COVERED, OTHER_MODERATOR, NOW + DAY)
    assert await store.gaps.find_mark(OTHER_GUILD, number) is None
    await store.gaps.purge_marks(before=NOW + 9 * DAY, proposed_before=NOW + 9 * DAY)
    assert await decide(Mark.PROPOSED, instead_of=Mark.NOT_COVERED)
    await store.gaps.purge_marks(before=NOW, proposed_before=NOW + 2 * DAY)
    assert await store.gaps.marks(GUILD) == []


MEANT = Meant("an-encoder", b"\x00\x3c")


async def test_a_question_is_settled_by_what_it_means_and_without_its_words(store: Store) -> None:
    [number] = await store.gaps.mark(GUILD, [MEANT], Mark.DISMISSED, by=MODERATOR, at=NOW)
    assert await store.gaps.marks(GUILD) == [GapMark(number, "", Mark.DISMISSED, MODERATOR, NOW, MEANT)]
    [exported] = (await store.personal.export(MODERATOR))["gapmark"]
    assert exported["meaning"] == "003c"


async def test_words_of_an_earlier_version_are_forgotten_but_for_lines_that_were_learnt(store: Store) -> None:
    for mark in (Mark.DISMISSED, Mark.ANSWERED, Mark.NOT_COVERED):
        await store.gaps.mark(GUILD, [f"{mark}?"], mark, by=MODERATOR, at=NOW)
    dismissed, said = await store.gaps.worded()
    await store.gaps.forget_words({dismissed.number: MEANT, said.number: None})
    assert await store.gaps.worded() == []
    assert [(each.text, each.meant) for each in await store.gaps.marks(GUILD)] == [
        ("", MEANT),
        ("", None),
        ("not-covered?", None),
    ]
