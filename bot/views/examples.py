"""Questions to tap: buttons that ask an example at once, answered by whichever feature answers questions."""

from typing_extensions import override

from bot.client import Interaction
from bot.refusal import Refusal
from bot.views.actions import Action
from bot.words import ENGLISH, Words, words_in

EXAMPLES = ("example-retroactive", "example-open", "example-once")


class Example(Action, kind="example", parts=("number_id",)):
    """Asks one of the examples, privately."""

    label = EXAMPLES[0]

    @override
    async def act(self, interaction: Interaction) -> None:
        """Hand the question on; its English is the wording that the answers are known by."""
        number = self.number("number_id")
        if number >= len(EXAMPLES):
            raise Refusal("old-form")
        interaction.client.dispatch("example_asked", interaction, words_in(ENGLISH)(EXAMPLES[number]))


def examples(words: Words) -> list[Action]:
    """A button for each example, labelled with the question."""
    return [Example(number, label=words(key)) for number, key in enumerate(EXAMPLES)]
