### The entries of a message's menu: answering it, and why it would be answered so.

button-post = Post
button-explain = Explain

menu-share = { $share } % match
menu-answered = I have answered this message already: { $link }
menu-posted = Posted “{ $title }”: { $link }
menu-posted-already = This message has that answer already: { $link }

menu-not-yours = Only this server's moderators and the people with its trusted role can answer for somebody.
menu-closed = I cannot reply in this channel, since I lack a permission here: { $missing ->
    [view_channel] View Channel
    [read_message_history] Read Message History
    [send_messages_in_threads] Send Messages in Threads and Posts
   *[other] Send Messages
}.
menu-gone = That message is gone, so there is nothing to reply to.
menu-retired = That answer has been retired since. Choose another one.
menu-no-answers = This server has no answers to choose from; all of them are retired.
menu-no-text = I can only go by text, and this message has none. With /faq you can post an answer “to” its author.
menu-bot = I reply to people only, not to other bots.
menu-own = I answered no question with that message. Choose the message of whoever asked.

explain-nothing = I see no question in that.
explain-decided-answered = I give “{ $topic }”: I am { $sure } sure, { $needed } is enough here, and the next answer is { $lead } behind.
explain-decided-left-alone = I leave it alone: that any answer fits is only { $covered } likely, and I offer choices from { $needed } on.
explain-decided-choices-below = I offer choices: “{ $topic }” is likeliest, but { $sure } is less than the { $needed } from which on I answer.
explain-decided-choices-near = I offer choices: “{ $topic }” at { $sure } is only { $lead } ahead of the next answer.
explain-decided-left-to-the-rest = I leave it to the rest of the message, which no answer covers. Alone it would be “{ $topic }” at { $sure }.
explain-not-covered = No answer at all: { $share } %
explain-likeliest = How likely each is meant
explain-nearest = Lines I know that are like it
explain-near-very = nearly the same
explain-near-near = alike
explain-near-far = a little alike
explain-no-answer = not covered
