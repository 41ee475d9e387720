### The entries of a message's menu: answering it, and why it would be answered so.

explain-nothing = I see no question in that.
explain-not-covered = Not covered by any answer: { $share } %
explain-likeliest = Likeliest answers
explain-nearest = Nearest phrasings
explain-no-answer = not covered
