### Asking: what stands on answers, choices and buttons.

choices-intro = I can think of { $count ->
    [one] one thing
    [2] two things
    [3] three things
   *[other] four things
} you may mean:
not-covered = I have no answer for that: neither the announcement nor the help pages I know cover it. I noted the question for the moderators.
own-word = This server's own word
as-of = as of { $date }
claim = claim
and-more = and { $count } more
unofficial = Unofficial community bot, not affiliated with Upwork.

button-helped = Helped
button-not-quite = Not quite
button-say-more = Say what was missing
button-ask-human = Ask a human
button-dismiss = Dismiss
button-none = None of these
button-link = Link
button-pick = This one

helped-noted = Good. Noted.
not-quite-noted = Noted for the moderators.
not-quite-nearer = Noted for the moderators. Is one of these nearer?
missing-title = What was missing?
missing-label = In one line
missing-thanks = Thank you. The moderators will see it.

question-gone = I no longer have that question; I keep questions only for a while. Please ask again: /ask
answer-gone = That answer has been retired since. Please ask again.
not-yours-dismiss = Only the person who asked and the moderators can dismiss this. Ask your own with /ask.
not-yours-choose = Only the person who asked and the moderators can choose here. Ask your own with /ask.

human-no-server = There are no moderators in direct messages. Please ask in the server where you met me.
human-no-role = I noted that you would like a person to answer. No moderators' role is set for me here, so please write to a moderator yourself.
human-called-already = The moderators have been told about this one already.
human-call = { $role } { $person } would like a person to answer: { $question }

how-to-ask = Ask me in one line, for example: is the change retroactive? I answer questions about the Job Success Score change of November 2020. `/jss` estimates your score from pasted contracts; `/help` shows the rest.
text-only = I can only read text. Please paste what the picture shows as text, or use `/jss` for contract outcomes.
