import pytest

from jss.answers.glossary import glossaries, in_english


@pytest.mark.parametrize(
    ("message", "english"),
    [
        ("¿Cuántos clientes necesito?", "how many clients need?"),
        ("cuantos clientes necesito", "how many clients need"),
        ("score kab badhega", "score when will rise"),
        ("retroactivo?", "retroactive?"),
    ],
)
def test_words_of_a_foreign_message_are_replaced(message: str, english: str) -> None:
    assert in_english(message) == english


@pytest.mark.parametrize(
    "message",
    [
        "safe to end?",
        "do I leave it to the client",
        "no con jobs for me, he pays late",
        "is the total per contract or final",
        "",
    ],
)
def test_an_english_message_stays_as_it_is(message: str) -> None:
    assert in_english(message) == message


def test_glossaries_hold_each_word_once_without_accents() -> None:
    for glossary in glossaries():
        assert len(glossary.english) > 500
        assert all(word.isascii() and word == word.casefold() for word in glossary.english)
        assert all(meaning.strip() for meaning in glossary.english.values())
