### The answers of a server, and changing them.

answer-unknown = There is no answer called “{ $slug }” here.
answer-slug-taken = The bot already ships an answer called “{ $slug }”. Edit that one, or choose another name.
answer-retired-already = The answer “{ $slug }” is retired already.
answer-not-shipped = The bot ships no answer called “{ $slug }”, so there is nothing to go back to.

## The form.

answer-form-new = New answer
answer-form-edit = Edit: { $slug }
answer-field-title = Title
answer-field-text = Text
answer-field-aliases = Aliases
answer-field-phrasings = Phrasings
answer-field-sources = Sources
answer-field-aliases-more = Further aliases
answer-field-phrasings-more = Further phrasings
answer-field-sources-more = Further sources
answer-hint-title = The question it answers, as a member would put it.
answer-hint-text = Two or three sentences, at most { $limit } characters; Markdown works.
answer-hint-aliases = Short names for /faq, one a line.
answer-hint-phrasings = Ways of asking for it, one a line. They teach me to recognise the question.
answer-hint-sources = One a line: label | date | link. Without any it is shown as this server's own word.
