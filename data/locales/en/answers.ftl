### The answers of a server, and changing them.

answer-unknown = There is no answer called “{ $slug }” here.
answer-slug-taken = The bot already ships an answer called “{ $slug }”. Edit that one, or choose another name.
answer-retired-already = The answer “{ $slug }” is retired already.
answer-not-shipped = The bot ships no answer called “{ $slug }”, so there is nothing to go back to.
