"""What a conversation was about is remembered for a few minutes, and for so many people only."""

from datetime import timedelta

from bot.features.ask.conversations import FRESH, REMEMBERED, Conversations
from tests.conftest import TODAY

CHANNEL, PERSON = 7, 11


def test_the_topic_is_forgotten_when_the_conversation_is_over() -> None:
    now = TODAY
    conversations = Conversations(lambda: now)
    conversations.note(CHANNEL, PERSON, "retroactive")
    now = TODAY + FRESH
    assert conversations.topic(CHANNEL, PERSON) == "retroactive"
    now += timedelta(seconds=1)
    assert conversations.topic(CHANNEL, PERSON) is None


def test_the_newest_topic_counts_and_only_for_that_person_and_channel() -> None:
    conversations = Conversations(lambda: TODAY)
    conversations.note(CHANNEL, PERSON, "retroactive")
    conversations.note(CHANNEL, PERSON, "ongoing")
    assert conversations.topic(CHANNEL, PERSON) == "ongoing"
    assert conversations.topic(CHANNEL, PERSON + 1) is None
    assert conversations.topic(CHANNEL + 1, PERSON) is None


def test_the_oldest_conversation_leaves_when_there_are_too_many() -> None:
    conversations = Conversations(lambda: TODAY)
    for person in range(REMEMBERED + 1):
        conversations.note(CHANNEL, person, "ongoing")
    assert conversations.topic(CHANNEL, 0) is None
    assert conversations.topic(CHANNEL, 1) == "ongoing"
