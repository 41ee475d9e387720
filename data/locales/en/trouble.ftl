### What is said when something does not work.

old-form = This form is from an older version of me. Please run the command again.
old-button = This button is from an older version of me and no longer does anything. /help shows what I can do now.
trouble-wait = I answer one person only so often in a minute. You can ask again in { $seconds } { $seconds ->
    [one] second
   *[other] seconds
}.
trouble-permission = You don't have the permission for that here.
trouble-value = I could not make sense of “{ $value }” there. Pick one of the values that are offered.
trouble-forbidden = Discord doesn't let me do that here; I lack a permission in this channel. Please tell a moderator.
trouble-unexpected = Something went wrong on my side, and I have logged it. If you report it, give the reference { $reference }.

edit-conflict = Somebody changed the answer “{ $slug }” while you were editing it: it is at revision { $number } now. Nothing was overwritten; look at the new text and edit again.
alias-taken = The alias “{ $alias }” already leads to the answer “{ $slug }”. Choose another one.
slug-taken = There already is an answer “{ $slug }”. Edit or restore it, or choose another name.
no-such-answer = This server has no answer of its own called “{ $slug }”.
no-such-revision = The answer “{ $slug }” has no revision { $number }.

ask-channel-full = -# I have posted enough in this channel for this minute, so only you see this answer.
human-calls-enough = Moderators were called here { $calls } times within ten minutes, which is enough. Try again in { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}, or write to a moderator yourself.
