### The answers of a server, and changing them.

answer-unknown = There is no answer called “{ $slug }” here.
answer-slug-taken = The bot already ships an answer called “{ $slug }”. Edit that one, or choose another name.
answer-retired-already = The answer “{ $slug }” is retired already.
answer-not-shipped = The bot ships no answer called “{ $slug }”, so there is nothing to go back to.

## The form.

answer-form-new = New answer
answer-form-edit = Edit: { $slug }
answer-form-translation = In { $language }
answer-field-title = Title
answer-field-text = Text
answer-field-aliases = Aliases
answer-field-phrasings = Phrasings
answer-field-sources = Sources
answer-field-aliases-more = Further aliases
answer-field-phrasings-more = Further phrasings
answer-field-sources-more = Further sources
answer-hint-title = The question it answers, as a member would put it.
answer-hint-text = Two or three sentences, at most { $limit } characters; Markdown works.
answer-hint-aliases = Short names for /faq, one a line.
answer-hint-phrasings = Ways of asking for it, one a line. They teach me to recognise the question.
answer-hint-sources = One a line: label | date | link. Without any it is shown as this server's own word.
answer-hint-translation = The same facts as in the main text. Leave both fields empty to have no version of its own.
language-en = English
language-es = Spanish

## What is wrong with what was typed.

fault-title-empty = Title: it is empty. Write the question that this answers.
fault-title-long = Title: it has { $length } characters; { $limit } is the most.
fault-text-empty = Text: it is empty. Write what members shall read.
fault-text-long = Text: it has { $length } characters; { $limit } is the most.
fault-alias-long = Aliases, line { $line }: an alias has at most { $limit } characters.
fault-alias-twice = Aliases, line { $line }: “{ $alias }” stands in line { $first } already.
fault-alias-taken = Aliases, line { $line }: “{ $alias }” already leads to the answer “{ $slug }”. Choose another one.
fault-phrasing-long = Phrasings, line { $line }: a phrasing has at most { $limit } characters; write it as one short question.
fault-source-form = Sources, line { $line }: write label | date | link, for example: Help page | 2020-11 | https://support.upwork.com. The link may be left out.
fault-source-date = Sources, line { $line }: “{ $value }” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD.
fault-source-link = Sources, line { $line }: “{ $value }” is not a link. It must begin with https:// or http://.
many-aliases = It has { $count } aliases; { $most } is the most.
many-phrasings = It has { $count } phrasings; { $most } is the most. Fewer, and different ones, teach me more.
many-sources = It has { $count } sources; { $most } is the most.
many-answers = This server would have more than { $most } answers of its own, which is the most. Retire some first.
many-lines = This server would have more than { $most } phrasings of its own, which is the most. Take some out first.
fault-translation-half = { $language } version: it needs both a title and a text, or neither.

## The preview, and what comes of it.

preview-head = **Preview.** Members will see this; nothing is saved yet.
preview-faults = **Not ready yet.** Nothing is saved; your text is kept here and in the file.
preview-slug = Name: `{ $slug }`
preview-retired = This answer was retired. Saving brings it back.
preview-unchanged = Nothing differs from what it says now.
preview-same-title = ⚠ The answer `{ $slug }` has the same title. Whoever picks from a list cannot tell the two apart; change one title.
preview-sources = **The text is new, its sources are not.** Do they say this too, or is it this server's own word?
preview-translation-lost = The { $language } version says what the old text said, so it would no longer be shown. “{ $language } version” below lets you bring it up to date.
reach-gained = Would now also answer { $gained } of { $near } recent { $near ->
    [one] question
   *[other] questions
} like this.
reach-none = None of the recent questions without a good answer is like this.
reach-lost = Would no longer answer { $count ->
    [one] one question that it answered.
   *[other] { $count } questions that it answered.
}
reach-taken = Would take { $count ->
    [one] one recent question
   *[other] { $count } recent questions
} from “{ $title }”.
conflict-edited = **Somebody was faster.** { $who } changed “{ $slug }” { $when }; it is at revision { $number } now. Nothing was overwritten. From their text (-) to yours (+):
conflict-retired = **Somebody was faster.** { $who } retired “{ $slug }” { $when }, with revision { $number }. Nothing was overwritten; saving yours would bring the answer back.
answer-saved = Saved as revision { $number }, and live: **{ $title }** (`{ $slug }`)
answer-why-title = Save with a reason
answer-why-label = Why
answer-why-hint = It is kept in the history and shown in the audit channel.
draft-gone = I no longer have what was typed here. Please run the command again.
draft-saved-already = This is being saved, or has been saved already. /answers history shows it.
draft-given-back = What you typed is in the file.
draft-file = What you typed is also in { $file }, so that nothing can lose it.
draft-discarded = Discarded. Nothing was saved.

button-answer-save = Save
button-answer-because = Save with a reason
button-answer-again = Edit again
button-answer-on-top = Edit again on top of the new one
button-answer-discard = Discard
button-answer-sourced = The sources say so
button-answer-own-word = Our own word
button-answer-translate = In another language
button-answer-translation = { $language } version
button-answer-history = History
button-answer-restore = Restore
button-answer-edit = Edit the answer
button-answer-back = Back to what it said before
button-answer-shipped = Back to what the bot ships
button-history-newer = Newer
button-history-older = Older

## Looking back, retiring and restoring.

answer-is-retired = The answer “{ $slug }” is retired. /answers restore brings it back.
answer-retired = Retired: **{ $title }**. I give it no more; its history stays.
answer-restored = Restored: **{ $title }** says again what revision { $old } said. That is revision { $number }, and live.
answer-follows-shipped = **{ $title }** says again what the bot ships, and follows its updates. That is live.
restore-name-taken = That cannot be restored as it was: “{ $name }” leads to the answer “{ $slug }” by now. Take that alias away there first.
history-head = ### { $title }
    `{ $slug }`
history-none = Nobody has changed this answer here; it says what the bot ships.
history-entry = **Revision { $number }** · { $who } · { $when }
history-retired = Retired
history-shipped = Back to what the bot ships
history-why = Why: { $why }
history-forgotten = somebody who had themselves forgotten
history-choice = Revision { $number } · { $day }
history-read = Revision { $number }
history-read-which = Read a revision in full
history-file = All of it, with aliases, phrasings and sources, is in { $file }.
history-pick = “{ $typed }” is no revision. Pick one from the list, or leave it out to see them all.
answer-line-alias = Alias
answer-line-phrasing = Phrasing
answer-line-source = Source
answer-line-translation = { $language }

audit-added = { $who } wrote a new answer: **{ $title }** (`{ $slug }`), revision { $number }
audit-changed = { $who } changed **{ $title }** (`{ $slug }`), revision { $number }
audit-retired = { $who } retired **{ $title }** (`{ $slug }`), revision { $number }
audit-shipped = { $who } went back to what the bot ships: **{ $title }** (`{ $slug }`), revision { $number }
audit-many = { $who } changed { $count } answers at once:

## The message menu “Save as answer”.

save-menu-no-text = That message has no text to save.
save-menu-not-a-moderator = I take answers only from what moderators wrote. To use a member's words, run /answers add and say whose they are.
save-menu-shortened = The message has { $length } characters; here is what fits into { $limit }.
save-menu-source = Moderator { $name }
