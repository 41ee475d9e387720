### Asking: what stands on answers, choices and buttons.

choices-intro = I can think of { $count ->
    [one] one thing
    [2] two things
    [3] three things
   *[other] four things
} you may mean:
not-covered = I have no answer for that: neither the announcement nor the help pages I know cover it.
not-covered-subject = The announcement does not say anything about { $subject }, and I have no answer for it.
no-answers = I have no answer for that: all my answers are switched off on this server.
noted = I noted the question for the moderators.
not-noted-here = No moderators read along here; on a server where I am a member you can ask a person.
not-noted-opted-out = You opted out, so moderators are not shown the question unless you call them.
nothing-asked = I see no question in that. Ask me in one line, for example: is the change retroactive?

## What a question was about that got no answer, as it stands behind “anything about”.

uncovered-bonuses = bonuses
uncovered-connects = connects
uncovered-fees = fees
uncovered-identity = identity checks
uncovered-interviews = interviews
uncovered-invoices = invoices
uncovered-membership = memberships
uncovered-portfolio = portfolios
uncovered-proposals = proposals
uncovered-skill-tests = skill tests
uncovered-specialized-profiles = specialized profiles
uncovered-taxes = taxes
uncovered-tracker = the time tracker
uncovered-withdrawals = payouts

## What stands on an answer.

own-word = This server's own word
as-of = as of { $date }
claim = claim
and-more = and { $count } more
unofficial = Unofficial community bot, not affiliated with Upwork.

button-helped = Helped
button-not-quite = Not quite
button-say-more = Say what was missing
button-ask-human = Ask a human
button-ask-aloud = Show it and call them
button-dismiss = Dismiss
button-none = None of these
button-link = Link
button-pick = This one

helped-noted = Good. Noted.
not-quite-noted = Noted for the moderators.
not-quite-nearer = Is one of these nearer?
not-quite-nothing = I have nothing that is nearer.
missing-title = What was missing?
missing-label = In one line
missing-thanks = Thank you. The moderators will see it.
missing-unseen = Thank you. No moderators will see it, though: the question was asked in a direct message, or by somebody who opted out.

question-gone = I no longer have that question; I keep questions only for a while. Please ask again: /ask
answer-gone = That answer has been retired since. Please ask again.
asker-unknown = I no longer know who asked this, so only the moderators can dismiss it.
not-yours-dismiss = Only the person who asked and the moderators can dismiss this. Ask your own with /ask.
not-yours-choose = Only the person who asked and the moderators can choose here. Ask your own with /ask.

human-no-server = There are no moderators in direct messages. Please ask in the server where you met me.
human-no-role = No moderators' role is set for me here, so I called nobody. Please write to a moderator yourself.
human-closed = I may not write in this channel, so I called nobody. Please write to a moderator yourself.
human-unpingable = I may not ping the moderators' role here, so I called nobody. Please write to a moderator yourself.
human-confirm = So far only you see your question. If I call the moderators, everybody in this channel sees it, with your name: { $question }
human-called = The moderators have been told: { $link }
human-called-already = The moderators have been told about this one already.
human-call = { $role } { $person } would like a person to answer: { $question }

how-to-ask = Ask me in one line, for example: is the change retroactive? I answer questions about the Job Success Score change of November 2020. `/jss` estimates your score from pasted contracts; `/help` shows the rest.
text-only = I can only read text. Please paste what the picture shows as text, or use `/jss` for contract outcomes.
