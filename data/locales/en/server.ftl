### What concerns the server as a whole: who may do what, and the preferences.

only-in-servers = That only works in a server.
only-moderators = Only this server's moderators can do that.
only-managers = Only people who may manage the server can do that.

## The preferences: each has its name, and in one sentence what it does.

setting-watched_channels = Watched channels
    .effect = Where I answer questions nobody addressed to me, and only when I am very sure. Nowhere, unless you choose.
setting-moderators_role = Moderators' role
    .effect = Who is called when a member presses “Ask a human”, and who may use the moderators' commands.
setting-trusted_role = Trusted members' role
    .effect = Whose replies to unanswered questions are kept as drafts for your answers.
setting-board_channel = Board
    .effect = A channel in which I keep one message for each answer, so that every answer has a lasting link.
setting-audit_channel = Audit channel
    .effect = Where I show each change of an answer, before and after.
setting-digest_channel = Weekly digest
    .effect = Where I tell once a week what was asked and not answered.
setting-answer_from = Answer from
    .effect = How sure I must be to answer a direct question. Higher: fewer wrong answers, more choices and silence.
setting-choices_from = Choices from
    .effect = How likely it must be that some answer fits before I offer choices. Higher: more often “not covered”.
setting-lead = Lead over the next answer
    .effect = How far the best answer must lead the second. Higher: fewer mix-ups, more choices.
setting-overheard_from = Answer from, in watched channels
    .effect = The same for messages that were not addressed to me.
setting-overheard_lead = Lead, in watched channels
    .effect = The same for messages that were not addressed to me.
setting-quiet_minutes = Pause before I repeat myself
    .effect = For how many minutes I do not give the same answer again in a watched channel.
setting-person_a_minute = Questions per person
    .effect = How many questions one person may ask me in a minute.
setting-channel_a_minute = Answers per channel
    .effect = How many answers I post in a channel in a minute; further ones only the asker sees.
setting-kept_days = Questions are kept for
    .effect = After how many days I delete the questions that were asked, and the votes on them.
setting-language = Language in channels
    .effect = What I write to everybody in. “auto”: the server's own language. Menus follow each person's Discord.

setting-unknown = There is no setting called “{ $name }”.
setting-value = That setting cannot be “{ $value }”: { $reason }.
channel-gone = The channel chosen for “{ $setting }” on { $server } does not exist any more, so I have stopped using it. Choose another one with /settings.
channel-closed = I may no longer write in the channel chosen for “{ $setting }” on { $server }, so I have stopped using it. Give me the permission again or choose another one: /settings shows what is missing.
