### The queue of questions that people were not helped with, and the weekly digest.

gaps-head = ### Questions without a good answer
    { $groups ->
        [one] One question
       *[other] { $groups } questions
    }, asked { $asked ->
        [one] once
       *[other] { $asked } times
    } in the last { $days ->
        [one] day
       *[other] { $days } days
    }.
gaps-page = Page { $page } of { $pages }. Questions are kept for { $days } { $days ->
    [one] day
   *[other] days
}.
gaps-none = No open gaps: whatever was asked in the last { $days ->
    [one] day
   *[other] { $days } days
} was answered, or has been settled.

gap-asked = Asked { $count ->
    [one] once
   *[other] { $count } times
}: { $fates }
gap-abstained = { $count } not answered
gap-choices = { $count } offered choices only
gap-not-quite = { $count } not helped
gap-picked = { $count } chosen from choices
gap-human = { $count } wanted a person
gap-missing = Missing: { $words }
gap-wordings = Also asked as:
gap-nearest = Nearest answer: { $answers }
gap-nearest-none = No answer is near.
gap-message = message { $number }
gap-messages = Where: { $links }
gap-more = and { $count } more
gap-last-asked = Last asked { $when }
gap-reply = A trusted member [replied]({ $link }): { $text }

gap-gone = That question is kept no more, so there is nothing to settle. /gaps shows the others.
gap-settled = That question has been settled in the meantime. /gaps shows the others.
gap-answer-gone = That answer has been retired in the meantime. Choose another one.
gap-draft-gone = That reply is kept no more; its author or its question is gone.
gap-line-empty = Write the line that I shall leave alone; it was empty.

gap-pick-answer = To which answer shall I add { $question }? The likeliest come first.
gap-pick-place = Choose an answer
gap-pick-share = { $share } % likely
gap-pick-unlikely = less than 1 % likely
gap-pick-next = The next { $count } answers
gap-added = Added { $count ->
    [one] the wording
   *[other] { $count } wordings
} to “{ $title }”. That is live.
gap-added-already = “{ $title }” has that wording already, so nothing was changed. The gap is settled.
gap-now-answered = Asked { $question }, I now give that answer.
gap-now-other = Asked { $question }, I still don't give that answer by myself: something else is as near. “Explain” shows what.
gap-why = From the gaps: { $question }

gap-not-covered-title = Leave a question alone
gap-not-covered-line = What no answer covers
gap-not-covered-hint = This line is kept for good. Take out names and anything personal.
gap-not-covered-noted = From now on I leave questions like { $line } alone, and they don't come up here again.
gap-leave-ask = Leave questions like { $line } alone? Nothing has changed yet.
gap-leave-answered = ⚠ I answer that now, with “{ $title }”. I would no longer.
gap-leave-lost = ⚠ I would no longer answer { $count ->
    [one] one recent question that I answered:
   *[other] { $count } recent questions that I answered:
}
gap-leave-nothing-lost = I would still answer every recent question that I answered.
gap-line-gone = I no longer leave questions like { $line } alone.
gap-line-moved = That line has been changed in the meantime. /gaps shows those that hold.
gap-lines-head = ### Left alone
    { $count ->
        [one] Questions like this get no answer, and don't come up among the gaps.
       *[other] Questions like these { $count } get no answer, and don't come up among the gaps.
    }
gap-lines-none = There is no line that I leave alone.
gap-lines-full = I leave { $most } lines alone here, which is the most. Take one back first: /gaps lists them.
gap-untaught = Taken out of “{ $title }” again: { $count ->
    [one] one wording
   *[other] { $count } wordings
}. The question is back in the queue.
gap-why-undone = Undone: what revision { $number } added
gap-dismissed = Dismissed: { $question } and questions like it don't come up here again.
gap-undone = Back in the queue: { $question }
gap-undone-already = That was taken back already.

button-gap-open = Open
button-gap-back = Back to the queue
button-gap-to-gap = Back to the gap
button-gap-newer = Previous
button-gap-older = Next
button-gap-make = Make an answer
button-gap-add = Add as phrasing
button-gap-not-covered = Not covered
button-gap-dismiss = Dismiss
button-gap-explain = Explain
button-gap-draft = Use as draft
button-gap-undo = Undo
button-gap-leave = Leave it alone
button-gap-reword = Other words
button-gap-lines = Back to the list
button-gap-lines-count = Left alone: { $count }
button-gap-line-remove = Take back

digest-head = Questions from { $since } to { $until }
digest-figures = Asked { $asked ->
    [one] once
   *[other] { $asked } times
}: { $answered } answered, { $choices } offered choices, { $abstained } not answered.
digest-gaps = Asked most, without a good answer
digest-fell-short = Answers that fell short
digest-answer = **{ $title }**: “Not quite” { $count ->
    [one] once
   *[other] { $count } times
}, asked { $questions }. I said: { $text }
button-digest-edit = Edit
button-digest-queue = All gaps
