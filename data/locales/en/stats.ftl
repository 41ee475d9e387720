### The figures of a server: `/answers stats`.

stats-title = The last { $days ->
    [one] day
   *[other] { $days } days
}
stats-head = Asked { $asked ->
    [one] once
   *[other] { $asked } times
} in { $days ->
    [one] one day
   *[other] { $days } days
}: { $answered } answered, { $choices } offered choices, { $abstained } not answered. Helped: { $rate }
stats-none = Nothing was asked here in the last { $days ->
    [one] day
   *[other] { $days } days
}.
stats-kept = Questions are kept for { $days } { $days ->
    [one] day
   *[other] days
}; what is older is gone, so the oldest week may be incomplete.
stats-columns = Offer: choices were offered. None: not answered. Help: “Helped” among the votes.
stats-alt = A bar for each week, and for each answer how often it was given. Most given: { $answers }.

stats-weeks = Questions by week
stats-answers = Answers given most
stats-answered = answered
stats-choices = choices
stats-not-answered = not answered
stats-helped = helped

stats-column-week = week of
stats-column-answer = answer
stats-column-asked = asked
stats-column-given = given
stats-column-choices = offer
stats-column-none = none
stats-column-votes = votes
stats-column-rate = help

stats-day = { $day } { $month ->
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
