### What concerns the server as a whole: who may do what, and the preferences.

only-in-servers = That only works in a server.
only-moderators = Only this server's moderators can do that.
only-managers = Only people who may manage the server can do that.

## The preferences: each has its name, and in one sentence what it does.

setting-watched_channels = Watched channels
    .effect = Where I answer questions nobody addressed to me: only those that name what they are about, and only when I am very sure. Nowhere, unless you choose.
setting-moderators_role = Moderators' role
    .effect = Who is called when a member presses “Ask a human”, and who may use the moderators' commands, once Server Settings → Integrations shows these to the role.
setting-trusted_role = Trusted members' role
    .effect = Whose replies to unanswered questions are kept as drafts, and who may use “Answer this”, once Server Settings → Integrations shows it to the role.
setting-moderators_role-commands = /answers, /gaps, “Answer this” and “Save as answer”
setting-trusted_role-commands = “Answer this”
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
    .effect = How sure I must be to answer a message that was not addressed to me. Higher: fewer wrong answers, more silence.
setting-overheard_lead = Lead, in watched channels
    .effect = How far the best answer must lead the second to answer a message that was not addressed to me.
setting-quiet_minutes = Pause before I repeat myself
    .effect = For how many minutes I do not give the same answer again in a watched channel.
setting-person_a_minute = Questions per person
    .effect = How many questions one person may ask me in a minute.
setting-channel_a_minute = Answers per channel
    .effect = How many answers I post in a channel in a minute; further ones only the asker sees.
setting-kept_days = Questions are kept for
    .effect = After how many days I delete the questions that were asked, and the votes on them.
setting-language = Language in channels
    .effect = What I write to everybody in. “auto”: that of the message I answer, where it is clear, else the server's own. Commands and menus follow each person's Discord.

setting-unknown = There is no setting called “{ $name }”.
setting-value = That setting cannot be “{ $value }”: { $reason }.
channel-gone = { $channel }, chosen for “{ $setting }” on { $server }, does not exist any more, so I have stopped using it. Choose another one with /settings.
channel-closed = I may no longer write in { $channel }, chosen for “{ $setting }” on { $server }, so I have stopped using it. Give me the permission again or choose another one: /settings shows what is missing.

## How their values read.

setting-share = { $percent } %
setting-nothing = none
setting-deleted = deleted
setting-default = default
setting-language-auto = auto: the question's language, else the server's
setting-language-en = English
setting-language-es = Español
setting-quiet_minutes-amount = { $count ->
    [60] 1 hour
    [240] 4 hours
    [1440] 1 day
   *[other] { $count } minutes
}
setting-person_a_minute-amount = { $count } a minute
setting-channel_a_minute-amount = { $count } a minute
setting-kept_days-amount = { $count ->
    [one] 1 day
   *[other] { $count } days
}

## The screen they are chosen on.

settings-intro = ### Settings of { $server }: { $page }
    What you choose holds at once.
settings-places = Channels
settings-people = People and language
settings-sureness = How sure I must be
settings-amounts = How much
settings-line = **{ $name }**: { $value }
settings-line-default = **{ $name }**: { $value } ({ setting-default })
settings-lacks = ⚠ In { $channels } I lack: { $permissions }.
settings-channels-more = { $channels } and { $count } more
settings-role-unseen = ⚠ Whoever has { $role } and may not manage messages does not see { $commands } yet. To show them: Server Settings → Integrations → { $bot }, and add the role to each command.
settings-role-everyone = “{ $name }” is as it was: @everyone is everybody. Choose a role that only some people have.
settings-board-ask = The board in { $channel } would be { $count } messages, one for each answer, posted at once. Nothing has changed yet.
settings-board-move = The board would move to { $channel }: { $count } messages, one for each answer, posted at once, and those of the present board deleted. Nothing has changed yet.
button-board-build = Build it there
button-board-leave = Leave it
settings-channel-deleted = ⚠ A channel that was chosen here does not exist any more; choose another one.
settings-role-silent = ⚠ I may not ping this role, so nobody hears when a member asks for a person. Let anyone mention it, or give me the permission Mention @everyone, @here, and All Roles.
settings-role-deleted = ⚠ The role that was chosen here does not exist any more; choose another one.
settings-deaf = ⚠ I was started without the Message Content intent, so I cannot read watched channels. Whoever runs me can switch it on: WATCH_CHANNELS=true, and the intent in Discord's developer portal.
settings-not-chosen = ⚠ “{ $name }” is as it was: in { $channel } I lack { $permissions }. Give me that there, then choose again.
settings-chosen = “{ $name }” is now: { $value }.
settings-channel-unknown = I cannot see that channel, so I cannot use it. Nothing was changed.
button-to-default = Back to default

setting-permission-view_channel = View Channel
setting-permission-send_messages = Send Messages
setting-permission-send_messages_in_threads = Send Messages in Threads and Posts
setting-permission-read_message_history = Read Message History
