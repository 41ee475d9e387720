### What `/help` says.

help-member = ### What I can do
    - { $ask } answers questions about Upwork's Job Success Score change of 8 November 2020. Mention me or write me a direct message for the same.
    - { $jss } estimates your score from contract outcomes that you paste, explains every contract, and shows what the change meant for you. Only you see it, and what you paste is forgotten within an hour.
    - { $faq } posts one of the ready answers.
    - { $privacy } shows what I keep about you.
    Every answer names its source and date. When I don't know, I say so, and on a server I note it for the moderators.
help-moderator = ### For moderators
    - { $faq } with `to:` greets the member it is for. Titles, aliases and misspelt words all find the answer.
    - { $gaps } lists what was asked and not answered; { $answers } writes and mends answers.
    - Long-press a message, Apps, **Answer this**: I reply below it with the answer you pick.
    - **Dismiss** below any of my messages removes it; **Not quite** tells you where an answer fell short.
help-manager = ### For who manages the server
    - { $settings }: where I write, who is called, how sure I must be, how long questions are kept.
help-examples = Tap a question to try it; only you see the answer.
example-retroactive = Is the change retroactive?
example-open = Do open contracts without activity hurt my score?
example-once = Is it a one-time change?
