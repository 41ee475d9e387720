### Linking a ready answer.

faq-greeting = { $person }, this may help:
faq-unknown = No answer is called “{ $topic }”. Type a word and pick from the list.
faq-near = No answer is called “{ $topic }”. Near to it: { $titles }
