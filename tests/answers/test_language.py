import pytest

from jss.answers.language import language_of


@pytest.mark.parametrize(
    "text",
    [
        "¿es retroactivo?",
        "retroactivo?",
        "es retroactivo el cambio",
        "agencias?",
        "cerrar contrato",
        "y si cierro?",
        "mi jss bajo por que",
        "que es jss",
        "¿feedback?",
    ],
)
def test_spanish_is_told_by_a_word_or_a_letter_of_its_own(text: str) -> None:
    assert language_of(text) == "es"


@pytest.mark.parametrize(
    "text",
    [
        "is it retroactive?",
        "and if i close it?",
        "why did my jss drop",
        "hola, is it retroactive?",
        "did señor Peña leave his feedback",
    ],
)
def test_english_is_told_by_its_small_words(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "😀",
        "jss",
        "retroactive?",
        "feedback?",
        "personal?",
        "contra?",
        "jss kya hota hai",
        "score kab badhega",
        "quanto tempo o cliente tem para deixar feedback?",
        "o cliente nao deixou feedback",
        "qual é a pontuação mínima?",
        "combien de temps le client a pour laisser un avis",
        "quanto tempo ha il cliente per lasciare una recensione",
        "wie lange hat der kunde zeit",
        "сколько дней",
    ],
)
def test_what_may_be_another_language_is_left_open(text: str) -> None:
    assert language_of(text) is None
