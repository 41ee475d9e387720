from dataclasses import replace

from bot.store import Store
from bot.store.records import Verdict, Vote
from tests.store.examples import NOW, question


async def _asked(store: Store) -> int:
    return await store.questions.log(question(store.user_hash(1)))


def _vote(store: Store, question_id: int, verdict: Verdict = Verdict.HELPED, *, voter: int = 2) -> Vote:
    return Vote(question_id, store.user_hash(voter), verdict, None, "", NOW)


async def test_a_logged_question_is_found_by_its_number(store: Store) -> None:
    found = await store.questions.get(await _asked(store))
    assert found == question(store.user_hash(1))
    assert await store.questions.get(999) is None


async def test_the_same_verdict_of_a_person_counts_once_and_a_later_word_is_added(store: Store) -> None:
    question_id = await _asked(store)
    vote = _vote(store, question_id, Verdict.NOT_QUITE)
    assert await store.votes.cast(vote)
    assert await store.votes.cast(replace(vote, word="what about agencies"))
    assert await store.votes.of_question(question_id) == [replace(vote, word="what about agencies")]


async def test_a_person_is_counted_as_helped_or_not_quite_whichever_they_said_last(store: Store) -> None:
    question_id = await _asked(store)
    other = _vote(store, question_id, voter=3)
    await store.votes.cast(other)
    for verdict in (Verdict.HELPED, Verdict.NOT_QUITE, Verdict.HELPED):
        await store.votes.cast(_vote(store, question_id, verdict))
        kept = await store.votes.of_question(question_id)
        assert len(kept) == 2
        assert {each.voter: each for each in kept} == {
            each.voter: each for each in (other, _vote(store, question_id, verdict))
        }


async def test_whether_somebody_called_a_person_is_known(store: Store) -> None:
    question_id = await _asked(store)
    assert not await store.votes.any_of(question_id, Verdict.HUMAN)
    await store.votes.cast(_vote(store, question_id, Verdict.HUMAN))
    assert await store.votes.any_of(question_id, Verdict.HUMAN)


async def test_a_vote_on_a_question_that_is_gone_is_not_kept(store: Store) -> None:
    assert not await store.votes.cast(_vote(store, 12345))


async def test_votes_go_when_their_question_goes(store: Store) -> None:
    question_id = await _asked(store)
    await store.votes.cast(_vote(store, question_id))
    await store.personal.forget(1)
    assert await store.votes.of_question(question_id) == []
