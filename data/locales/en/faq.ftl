### Linking a ready answer.

faq-greeting = { $person }, this may help:
faq-unknown = No answer is called “{ $topic }”. Type a word and pick from the list.
faq-did-you-mean = No answer is called “{ $topic }”. Did you mean one of these? A press posts it.
faq-posted = Posted: { $title }
faq-near = No answer is called “{ $topic }”. Near to it: { $titles }
