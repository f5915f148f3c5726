# Working through a pile: marks, the query language, saved queues, unfinished writing, the finder.

act-unmark = Take the mark of the case away
act-unmark-short = unmark
act-unmark-all = Take all marks away
act-unmark-all-short = unmark all
act-mark-by-query = Mark the cases of the list that answer a query
act-mark-by-query-short = mark by query
act-query-help = Show the query language with all its fields
act-query-help-short = query language
unable-nothing-marked = Nothing is marked.
marking-title = Mark by query
marking-about = The cases of this list that answer the query are marked, beside those that are marked already.
marking-none = No case of this list that you may mark answers that.
marking-done =
    { $count ->
        [one] One case answered and is
       *[other] { $count } cases answered and are
    } marked
confirm-assign =
    Seat { $who } as { $seat } on { $count ->
        [one] { $count } case
       *[other] { $count } cases
    }?
confirm-case-same = { $case }
picker-sits-here = sits here now
foot-mark = mark
foot-complete = complete
foot-language = query language
help-count = A number before a key repeats it: 5 and down goes five lines down; esc forgets it
foot-count = { $count } ×
refused-several = These acts cannot be done together.
mend-several = Together go tags or seats, one kind at a time, or result and indicator targets of one case, each once.

# The query language
query-operator-twice = One operator is enough between { $field } and its value: write { $instead }.
query-line-tab = tab takes the first, tab again the next
query-word-mine = Cases on which you have a seat.
query-word-unscored = Cases that you still have to score or to sign.
query-word-untouched = Cases that nobody has begun to score.
query-word-needs-me = Cases that wait for you.
query-word-late = Cases that arrived outside their window.
query-word-complete = Cases that have a total.
query-word-stale = Cases in which something was judged on an older revision.
query-help-title = Query language
query-help-and = Words beside each other must all hold: mine status:scoring. Letter case never matters. A word without a field is looked for in reference, title, applicant and tags.
query-help-or = or, not and parentheses do what they say: mine (late or requested>200k). A hyphen before a word means not: -tag:parked. A comma is “any of”: status:ranked,returned.
query-help-quotes = Quotation marks hold words together: title:"nuorten koti".
query-help-compare = Numbers are compared with : < <= > >= and written 200000, 200k, 1.5m or 62,5. A case without the value answers to no comparison.
query-help-dates = Days are 2023-05-12, months 2023-05, years 2023: received<2023-05 is before May, received:2023-05 in it.
query-help-hidden = Of a case with which you have a conflict of interest a query tells nothing but the reference. Scores that are not signed never count.
query-help-words = Words of their own
query-help-fields = Fields

# Saved queues
act-go-saved = Go to a saved queue
act-go-saved-short = saved queue
act-save-queue = Save the present filter under a name
act-save-queue-short = save filter
act-forget-queue = Forget a saved queue
act-forget-queue-short = forget saved queue
pick-saved = Saved queue
pick-forget = Which saved queue is to be forgotten?
saved-title = Save this filter
saved-about = { $query } – a saved queue of the same name is replaced.
saved-name-wrong = A name has one to { $most } characters.
saved-done = Saved as “{ $name }”: { $query }
saved-forgotten = Forgotten: “{ $name }”, which asked { $query }
saved-no-number = There is no saved queue { $number }.
unable-no-saved = There is no saved queue.
unable-no-drawer = Nothing can be saved for you here: this desk has no place for your own things.

# Unfinished writing
act-go-unfinished = Go on with a text that is not finished
act-go-unfinished-short = unfinished
pick-unfinished = Unfinished texts
unfinished-found-form =
    { $count ->
        [one] One form of yours is not finished.
       *[other] { $count } texts and forms of yours are not finished.
    } They are as you left them; “unfinished” at the foot leads there.
unfinished-found =
    { $count ->
        [one] One text of yours is not finished: on { $case }.
       *[other] { $count } texts of yours are not finished, the last on { $case }.
    } They are as you left them; “unfinished” at the foot leads there.
unfinished-criterion = { $criterion }
unfinished-finding = finding “{ $rule }”
unfinished-target = target { $indicator }
unfinished-text = text
unable-no-unfinished = Nothing is unfinished.
meanwhile-title = { $case } has changed since you began to write
meanwhile-mine = What you wrote
meanwhile-theirs = What has happened since
meanwhile-line = { $at } { $who }: { $what }
meanwhile-said = { $at } { $who }: { $what } “{ $text }”
foot-go-on = go on writing
leave-passing =
    { $count ->
        [one] One text that you typed is not finished.
       *[other] { $count } texts that you typed are not finished.
    } This training store is thrown away when you leave, and what you typed goes with it.
leave-kept =
    { $count ->
        [one] One text that you typed is not finished. It is kept for the next time you sit down here.
       *[other] { $count } texts that you typed are not finished. They are kept for the next time you sit down here.
    }

# The drawer: a person's own things on this machine
drawer-unread = Your own file { $file } could not be read: { $why }.
drawer-aside = Your own file { $file } has a mistake in line { $line }: { $why }. It was set aside as { $aside }.
drawer-bad = Your own file { $file } has a mistake in line { $line }: { $why }. It could not be set aside as { $aside }.
drawer-unkept = What you type cannot be kept in { $folder }: { $why }. It is only in this window.

# Stepping
keymap-stepping-wrong = here stands after = and one of { $known }, in quotation marks.
stepping-next = The next that waits for you: { $case }.
stepping-none = Nothing else in this list waits for you.
header-case = { $case } ({ $position } of { $of })
header-case-elsewhere = { $case } (not in the list)
beside-elsewhere = not in this list of { $of }

# The finder
palette-opens = open
palette-indicator = indicator
palette-action = action
palette-support = support
picker-none = Nothing matches “{ $typed }”.
picker-empty = There is nothing to choose from.
palette-cases =
    { $count ->
        [one] one case
       *[other] { $count } cases
    }

# Scoring
unable-score-taken = This case is scored by { $who }. Only who has an assessor's seat on it can score it.
unable-consensus-seat = Consensus is recorded by those who have a seat on the case.
criteria-so-far = so far { $reached } of { $possible }
criteria-would-rank = { $total } when signed · rank { $position } of { $of }
pick-phrase = Phrase
phrase-own = own
phrase-blank = There is nothing to keep as a phrase yet.
phrase-kept = Kept as a phrase of this criterion
phrase-none-earlier = No earlier reason of yours for this criterion is known.
foot-keys = keys
foot-phrase = phrase
foot-earlier = earlier reason
foot-editor = editor
help-writing = While you write
writing-done = Save; close and keep the text
writing-line = New line
writing-score = Another score
writing-word = One word back or forward
writing-cut-word = Delete the word before or after
writing-cut-line = Delete to the end of the line
writing-clear = Delete to the beginning of the line
writing-undo = Take back, do again
writing-phrase = Put in a phrase of this criterion
writing-keep-phrase = Keep the text as a phrase of this criterion
writing-recall = Your earlier reasons for this criterion
writing-editor = Write on in your own editor, where this desk allows it
editor-none = No editor is named: set VISUAL or EDITOR before you start diarium.
editor-forbidden = At this desk no other program may be started.
suspend-forbidden = At this desk the program cannot go to the background. Leave it instead; what you typed is kept.
editor-failed = The editor could not be used: { $why }. The text is as it was.
