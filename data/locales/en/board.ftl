### The answer board: what stands on it, and the command that gives a link to it.

board-heading = ### This server's answers
    Each message below is one answer. To send somebody an answer, copy the link of its message; I keep the text up to date.
board-building = Building the board: { $posted } of { $all }.

link-no-board = There are no lasting links here yet. Somebody who may manage the server can choose a channel under “Board” in /settings; I then keep one message for each answer there.
link-board-lost = The board's channel is gone or closed to me, so there are no lasting links now. /settings, under “Board”, says what is missing and lets somebody who may manage the server choose another channel.
link-not-yet = “{ $title }” is not on the board yet. I am still building it; try again in a minute.
