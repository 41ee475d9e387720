### Estimating a score.

button-edit-retry = Edit and retry
button-each = Each contract
button-before-after = Before / after
button-unknowns = What I don't know
button-share = Share
button-what-if = What if ...
button-try = Try
