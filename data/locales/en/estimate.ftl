### Estimating a score.

button-edit-retry = Edit and retry
button-each = Each contract
button-before-after = Before / after
button-unknowns = What I don't know
button-share = Share
button-what-if = What if ...
button-try = Try

## The form.

estimate-form = Estimate my Job Success Score
estimate-form-paste = Paste what you have
estimate-form-placeholder = Your profile's work history, a table, or lines like: logo, 5 stars, $120, ended March
estimate-form-kept = Nothing you paste is kept.
estimate-form-too-long = Your text is longer than a form holds: send it as a file below. Nothing is kept.
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
estimate-gone = I keep nothing that you paste, and this estimate has left my memory. Please run /jss again.
estimate-change-gone = That change no longer fits your contracts. Press What if again.

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
estimate-window = Best window: { $window } ({ $contracts ->
    [one] { $contracts } contract
   *[other] { $contracts } contracts
} counted, { $clients ->
    [one] { $clients } client
   *[other] { $clients } clients
})
estimate-window-undated = All windows alike, as no contract has an end date ({ $contracts ->
    [one] { $contracts } contract
   *[other] { $contracts } contracts
} counted, { $clients ->
    [one] { $clients } client
   *[other] { $clients } clients
})
estimate-short-6m = 6 m
estimate-short-12m = 12 m
estimate-short-24m = 24 m
estimate-short-trending = trend
estimate-long-6m = last 6 months
estimate-long-12m = last 12 months
estimate-long-24m = last 24 months
estimate-long-trending = trending, the mean of the last 6 and 3 months
estimate-rules = rules of { $day } · unofficial estimate, not affiliated with Upwork
estimate-rules-kept = rules of { $day } · unofficial estimate, not affiliated with Upwork · nothing you paste is kept

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
    [one] the contract
   *[other] the { $silent } contracts
} without feedback could have pulled it down, to as low as { $low }.
estimate-before-after = Before and after the announcement
estimate-day-before = 7 November 2020, the day before the announcement took effect: { $era }. A score took { $contracts } ended contracts from { $clients } clients.
estimate-silence = { $silent ->
    [one] { $silent } contract here ended without feedback.
   *[other] { $silent } contracts here ended without feedback.
} How such contracts counted was never published; I assume that up to a third of the ended ones were ignored, and each one above that was a failure.
estimate-silence-worst = If each one was a failure: about { $low }.
estimate-day-after = 8 November 2020, the first day after: { $era }. A score took { $contracts } rated contracts from { $clients } clients, and those without feedback no longer counted.
estimate-by-rules = Rules of { $day }: { $era }
estimate-same-age = Every contract keeps the age it has today.

## The contracts, one by one.

estimate-left-out = Left out: { $parts }.
estimate-counted = { $count } { $rule ->
    [rated-good] with good feedback
    [rated-bad] with bad feedback
    [private-bad] with a bad private rating
    [bad-ending] that ended badly
    [no-feedback] without feedback
    [removed-feedback] with removed feedback
    [zero-earnings] with no earnings
    [open] still open
    [too-old] too old for every window
    [future] dated in the future
    [client-flagged] with a client flagged by Upwork
    [long-term] with a long-term client
    [impossible-rating] with a rating that there can't be
   *[unknown-feedback] with no rating in the text
}
estimate-counted-silent = { $count } without feedback (since { $day } they don't count)
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
    [success] success
    [failure] failure
   *[excluded] left out
}
estimate-label = { $label ->
    [published] published
    [inferred] inferred
   *[assumed] assumed
}
estimate-verdict = { $outcome }: { $reason } ({ $label })
estimate-verdict-weight = { $outcome }, counts { $weight }: { $reason } ({ $label })
estimate-untitled = Contract on line { $line }
estimate-stars = { $stars ->
    [1] { $stars } star
   *[other] { $stars } stars
}
estimate-no-contract = No contract was read.
estimate-more-in-table = { $count } more are in the table.
estimate-more = { $count } more.
estimate-and-more = - and { $count } more.

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

## What if.

estimate-now = Now: { $headline }
estimate-tried = { $change } (now: { $headline }):
estimate-jobs = { $count ->
    [one] One more job at 5 stars
   *[other] { $count } more jobs at 5 stars
}
estimate-with-jobs = With { $count ->
    [one] one more job
   *[other] { $count } more jobs
} at 5 stars, $100 each, new clients
estimate-bad-review = A bad review of ${ $paid }
estimate-with-bad-review = With one more ${ $paid } job at 1 star, a new client
estimate-close = Close open ones: { $stars ->
    [0] no feedback
   *[other] { $stars } stars
}
estimate-with-closed = With the open contracts closed today, { $stars ->
    [0] no feedback
   *[other] { $stars } stars
}
estimate-departure = { $day }: a bad outcome leaves the last { $months } months; the score would be about { $score }.
estimate-departure-none = { $day }: a bad outcome leaves the last { $months } months; there would be no score.

## The picture, and what it shows for whoever can't see it.

estimate-alt = Unofficial estimate. { $headline }. Windows: { $windows }. Contracts on a time line of 24 months: { $success } counted as success, { $failure } counted as failure, { $excluded } left out.
estimate-alt-best = { $window } (the best)
estimate-alt-forecast = If nothing new is rated: { $changes }.
estimate-alt-now = { $score } now
estimate-alt-from = { $score } from { $month }
estimate-alt-changes = and { $count ->
    [one] { $count } change
   *[other] { $count } changes
} after that
picture-windows = Score by window
picture-none = none
picture-contracts = Contracts by end date (larger counts more)
picture-row = { $outcome ->
    [success] Success
    [failure] Failure
   *[excluded] Left out
}
picture-older = { $count } older
picture-months = { $months } m
picture-today = today
picture-undated = undated
picture-forecast = If nothing new is rated
picture-forecast-until = If nothing new is rated, no score from { $month }
picture-no-score = no score
picture-no-forecast = no forecast
picture-now = now
