### Estimating a score.

button-edit-retry = Edit and retry
button-each = Each contract
button-before-after = Before / after
button-unknowns = What I don't know
button-share = Share
button-take-back = Take it back
button-what-if = What if ...
button-try = Try
button-back = Back

## The form.

estimate-form = Estimate my Job Success Score
estimate-form-paste = Paste what you have
estimate-form-placeholder = Your profile's work history, a table, or lines like: logo, 5 stars, $120, ended March
estimate-form-hint = Up to { $limit } characters; longer: use the file. Forgotten within an hour.
estimate-form-too-long = Your text is longer than a form holds: send it as a file below.
estimate-form-file-again = What was in your file is not in here: attach it again below.
estimate-form-file = Or a text, CSV or JSON file, up to 1 MiB
estimate-form-shown = The score Upwork shows you, if any

## What cannot be estimated.

estimate-nothing-sent = There was nothing to read. Paste your profile's work history, a table, or plain lines such as: logo, 5 stars, $120, ended March.
estimate-file-large = { $name } is larger than 1 MiB. Keep the contracts of the last 24 months and try again.
estimate-file-kind = { $name } is not text. Copy the text of the page instead of a picture of it.
estimate-file-lost = Discord did not hand me { $name }. Please send it again.
estimate-file-unreadable = { $reason }
estimate-shown-wrong = The score that Upwork shows must be a whole number from 0 to 100, not “{ $typed }”.
estimate-too-slow = That took longer than { $seconds } seconds, so I stopped. Send fewer contracts: the last 24 months are enough.
estimate-busy = Many estimates are being worked out right now. Try again in a minute; your text is still in the form.
estimate-nothing-here = There is no estimate here yet. Edit your text and try again.
estimate-gone = What you paste is forgotten within an hour, and this estimate has left my memory. Please run /jss again.
estimate-change-gone = That change no longer fits your contracts. Press What if again.
estimate-cut = **Your text ends where the form is full, at { $limit } characters: its end is probably missing.** Send it as a file instead.

## The score.

estimate-none = No score yet
estimate-too-little = Too little in the text for an estimate
estimate-no-contracts = I found no contracts in that
estimate-only-shown = Upwork shows { $score } %; I found no contracts to explain it
estimate-about = About { $score } %
estimate-between = About { $score } %  (between { $low } and { $high })
estimate-if-recent = About { $score } % if all of these ended lately  (else between { $low } and { $high })
estimate-agreed = About { $score } %  (every reading gives { $score })
estimate-no-score = no score
estimate-why = { $good } good, { $bad } bad{ $facts } in the last { $months } months
estimate-why-undated = { $good } good, { $bad } bad{ $facts }; none has an end date, so all windows are alike
estimate-why-heaviest = the heaviest: { $facts }
estimate-windows = Best of: { $windows }
estimate-short-6m = 6 m
estimate-short-12m = 12 m
estimate-short-24m = 24 m
estimate-short-trending = trend
estimate-long-6m = last 6 months
estimate-long-12m = last 12 months
estimate-long-24m = last 24 months
estimate-long-trending = trending, the mean of the last 6 and 3 months
estimate-rules = unofficial estimate (rules of { $day }), not affiliated with Upwork
estimate-rules-kept = unofficial estimate (rules of { $day }), not Upwork's · forgotten within an hour

estimate-day = { $day } { $month } { $year }
estimate-month = { $month } { $year }
estimate-month-name = { $number ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}

## Before and after the announcement.

estimate-era = about { $score }
estimate-era-range = about { $score } ({ $low }-{ $high })
estimate-was-became = Just before the announcement of 8 November 2020: { $was }; a score took { $contracts } ended contracts from { $then } clients. Just after it: { $became }; it took { $contracts } rated ones from { $since } clients.
estimate-before = Before the announcement of 8 November 2020: { $was }. Just after it: { $became }.
estimate-pulled-down = Before the announcement { $silent ->
    [one] the one
   *[other] the { $silent }
} without feedback could have pulled it down to { $low }.
estimate-before-after = Before and after the announcement
estimate-day-before = 7 Nov 2020, the day before: { $era }. A score took { $contracts } ended contracts from { $clients } clients.
estimate-silence = { $silent ->
    [one] { $silent } contract here ended without feedback.
   *[other] { $silent } contracts here ended without feedback.
} How such contracts counted was never published; I assume that up to a third of the ended ones were ignored, and each one above that was a failure.
estimate-silence-worst = If each one was a failure: about { $low }.
estimate-day-after = 8 Nov 2020, the first day after: { $era }. A score took { $contracts } rated contracts from { $clients } clients, and those without feedback no longer counted.
estimate-by-rules = Today's rules ({ $day }): { $era }
estimate-same-age = Every contract keeps the age it has today.

## The contracts, one by one.

estimate-left-out = Left out: { $parts }.
estimate-counted = { $count } { $rule ->
    [rated-good] with good feedback
    [rated-bad] with bad feedback
    [private-bad] with a bad private rating
    [bad-ending] that ended badly
    [no-feedback] without feedback
    [removed-feedback] removed
    [zero-earnings] with no earnings
    [open] open
    [too-old] too old
    [future] dated in the future
    [client-flagged] with a client flagged by Upwork
    [long-term] with a long-term client
    [impossible-rating] with a rating that there can't be
   *[unknown-feedback] with no rating in the text
}
estimate-counted-silent = { $count } without feedback (since { $day })
estimate-reason = { $rule ->
    [rated-good] good feedback
    [rated-bad] bad feedback
    [private-bad] bad private rating
    [bad-ending] ended badly
    [no-feedback] no feedback
    [removed-feedback] feedback removed
    [zero-earnings] nothing earned
    [open] still open
    [too-old] too old for every window
    [future] ends in the future
    [client-flagged] client flagged by Upwork
    [long-term] long-term client
    [impossible-rating] no rating there can be
   *[unknown-feedback] rating not in the text
}
estimate-outcome = { $outcome ->
    [success] good
    [failure] bad
   *[excluded] left out
}
estimate-label = { $label ->
    [published] published
    [inferred] inferred
   *[assumed] assumed
}
estimate-money = ${ NUMBER($amount, maximumFractionDigits: 0) }
estimate-amount-unknown = amount unknown
estimate-reasoned = { $outcome }: { $reason }
estimate-verdict-counts = { $verdict }, counts { $weight } ({ $paid })
estimate-verdict-parted = { $verdict }, lost { $lost }, won { $won } ({ $paid })
estimate-untitled = Contract on line { $line }
estimate-stars = { $stars ->
    [1] { $stars } star
   *[other] { $stars } stars
}
estimate-no-contract = No contract was read.
estimate-more-in-table = { $count } more are in the table.
estimate-more = { $count } more.
estimate-and-more = - and { $count } more.

## How much each counts.

estimate-tier-up-to = up to { $paid }
estimate-tier-over = over { $paid }
estimate-tier-counts = { $weight } { $tier }
estimate-legend = How much each counts, by what it earned: { $tiers }. Each further { $days } days with a payment: 1 more, { $most } at most ({ $label }).
estimate-legend-plain = Under these rules the weights were secret: each contract counts 1 here.
estimate-legend-parted = A long contract that ends badly loses only its latest { $days } days: the rest of it is won.
estimate-labels-of = { $label ->
    [published] Published by Upwork
    [inferred] Inferred
   *[assumed] Assumed
}: { $rules }.
estimate-labels = { $labels } The table names each source.
estimate-weight-rule = { $tier }: { $weight }{ $further ->
    [0] {""}
   *[other] , further { $days } days with a payment: { $further }
}
estimate-weight-plain = each contract counts 1

## What is not known, and what to check.

estimate-range-from = The range comes from what isn't known: { $parts }.
estimate-range-part = { $topic } ({ $points ->
    [one] { $points } point
   *[other] { $points } points
})
estimate-unknown-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
} of the range: { $text }
estimate-unknown-fatal-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
} of the range, or no score at all: { $text }
estimate-unknown-fatal = Could remove the score: { $text }
estimate-unknown-still = Makes no difference here: { $text }
estimate-topic = { $question ->
    [weights] how much larger jobs counted
    [amounts] missing amounts
    [lengths] lengths of contracts
    [combination] earnings with length
    [end-dates] end dates
    [ratings] ratings out of sight
    [long-term] long-term clients
    [silence] missing feedback
    [private] private ratings
    [old-private] old private ratings
    [clients] unnamed clients
   *[formula] formula and rounding
}
estimate-grounds = { $label ->
    [published] Published by Upwork: { $topics }.
    [inferred] Worked out from what people report: { $topics }.
   *[assumed] My own assumptions, where nothing is published: { $topics }.
}
estimate-to-check = To check in your text
estimate-problem = { $count ->
    [one] Line { $lines }: { $remark }
   *[other] Lines { $lines }: { $remark }
}
estimate-lines-more = { $lines } and { $more } more
estimate-nothing = Nothing.

## What would change it.

estimate-changes = What would change it
estimate-change-jobs = { $count ->
    [one] one more job at 5 stars
   *[other] { $count } more jobs at 5 stars
} → { $target }
estimate-change-out-of-reach = { $target } is out of reach by new jobs alone (more than { $most })
estimate-change-bad = a bad review of a small job → { $score }
estimate-change-leaving = { $others ->
    [0] { $who } leaves the { $months } months on { $day }
   *[other] { $who } and { $others } more get too old on { $day }
} → { $score }
estimate-leaving = { $day }: { $who } { $others ->
    [0] leaves the { $months } months
   *[other] and { $others } more get too old
}: { $before } → { $score }
estimate-leaving-title = When bad ones get too old
estimate-leaving-later = and { $count } later.

## What if.

estimate-now = Now: { $headline }
estimate-offer = { $label } → { $score }
estimate-moved = { $was } → { $now }{ $change }
estimate-no-change = no change
estimate-jobs = { $count ->
    [one] 1 more at 5 stars
   *[other] { $count } more at 5 stars
}
estimate-with-jobs = { $count ->
    [one] With one more job at 5 stars, of { $paid }, from a new client.
   *[other] With { $count } more jobs at 5 stars, of { $paid } each, from new clients.
}
estimate-job-any = a job
estimate-job-of = a job { $tier }
estimate-review-menu = A bad review of ...
estimate-with-review = With 1 star for { $job }, from a new client.
estimate-open-menu = If an open contract ends today ...
estimate-close-all = All { $count } open contracts
estimate-if-ends = { $count ->
    [one] If { $who } ends today
   *[other] If all { $count } open contracts end today
}
estimate-ending = { $stars ->
    [0] No feedback
    [1] { $stars } star
   *[other] { $stars } stars
}
estimate-ending-with = { $stars ->
    [0] without feedback
    [1] with { $stars } star
   *[other] with { $stars } stars
}
estimate-with-ending = { $count ->
    [one] If { $who } ends today { $ending }.
   *[other] If all { $count } open contracts end today { $ending }.
}

## Shared.

estimate-shared-by = Shared by { $person }, { $day }
estimate-shared-there = You have shared this estimate already: { $link }
estimate-shared-soon = Your estimate is just being shared.
estimate-not-yours = Only whoever shared this estimate can take it back.

## The table.

table-title = title
table-client = client
table-started = started
table-ended = ended
table-paid = paid
table-stars = stars
table-feedback = feedback
table-status = status
table-outcome = outcome
table-reason = reason
table-weight = weight
table-won = won
table-lost = lost
table-weight-rule = weight rule
table-rule = rule
table-label = label
table-source = source
table-lines = lines
table-lines-of = { $first } to { $last }
table-feedback-of = { $feedback ->
    [rated] rated
    [none] none
    [removed] removed
   *[unknown] unknown
}
table-status-of = { $status ->
    [ended] ended
    [paused] paused
   *[open] open
}

## The picture, and what it shows for whoever can't see it.

estimate-alt = Unofficial estimate. { $headline }. Windows: { $windows }. Contracts on a time line of 24 months: { $success } good, { $failure } bad, { $excluded } left out.
estimate-alt-best = { $window } (the best)
estimate-alt-forecast = If nothing new is rated: { $changes }.
estimate-alt-now = { $score } now
estimate-alt-from = { $score } from { $month }
estimate-alt-changes = and { $count ->
    [one] { $count } change
   *[other] { $count } changes
} after that
picture-eras = Score
picture-windows = By window
picture-none = none
picture-forecast = If nothing new is rated
picture-no-score = no score
picture-no-forecast = no forecast
picture-now = now
picture-range = range
picture-gone = no score from { $month }
picture-contracts = Contracts; larger counts more
picture-best-window = best window
picture-row = { $outcome ->
    [success] Good
    [failure] Bad
   *[excluded] Left out
}
picture-months = { $months } m
picture-today = today
picture-open = open
picture-undated = undated
