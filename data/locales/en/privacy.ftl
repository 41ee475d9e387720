### What is kept about a person.

privacy-kept = ### What I keep about you
    Beside questions, votes and drafts stands a code made from your id; nobody can make your id from it again. Here questions go after { $days } days, and with them the votes on them and the drafts for them.
privacy-questions = Questions you asked: { $count }
privacy-votes = “Helped”, “Not quite” and other presses of yours: { $count }
privacy-drafts = Replies of yours kept as drafts for answers: { $count }
privacy-revisions = Changes of answers with your id: { $count }, kept with the answer
privacy-settings = Settings you chose, with your id: { $count }, kept until changed
privacy-marks = Questions you settled as a moderator, with your id but without their words: { $count }, kept for up to 90 days. Lines you had me leave alone are among them; they stay, in your words, until somebody takes them back.
privacy-in = Moderators see your unanswered questions in their queue, without your name. /privacy opt-out ends that.
privacy-out = You opted out: moderators do not see your questions in their queue.
privacy-pastes = What you paste into /jss is never stored; it lies in memory for an hour at most.
privacy-exported = All that I keep about you, from every server.
privacy-forget = This deletes your questions, votes, drafts and your opt-out, on every server, and takes your id off the answers, settings and marks you changed; those stay, without you. Estimates of yours in memory go too.
    Not deleted: messages in Discord, lines that a moderator kept as a phrasing of an answer or as one to leave alone, and backups that whoever runs me made earlier.
privacy-forgotten = Done. I keep nothing with your id any more: { $rows } { $rows ->
    [one] entry was
   *[other] entries were
} deleted or cleared. Messages in Discord, lines that moderators kept, and earlier backups are not touched by this.
privacy-opted-out = Moderators no longer see your questions in their queue, earlier ones included. I answer you as before.
privacy-opted-in = Moderators see your unanswered questions in their queue again, without your name.
button-forget-me = Delete it
