# Going on with a case; the sheet of a card

act-go-on = Go on with the case: what it wants next opens by itself, until esc
act-go-on-short = go on
act-card-sheet = Fill in the sheet of the card: result targets and indicators
act-card-sheet-short = sheet
going-on-nothing = This case wants nothing more of you.
card-sheet-title = { $case }: the sheet of the card
card-sheet-about = Letters mark the target under the cursor: m met, p partly, n not addressed; as capitals also every target without a mark. Digits are an indicator's value. Enter records all of it as one act.
card-sheet-marked = target { $number }: { $mark }
card-sheet-valued = { $indicator }: { $value }
unable-no-card-sheet = The card has neither result targets nor indicators.
foot-mark-target = mark
foot-mark-rest = all the rest
foot-value = value

# Saved queues in the shell

queues-unread = Your saved queues cannot be read from { $file }: { $why }. Mend or remove the file; the workstation sets it aside.
queues-unknown = No saved queue has the name { $name }. Yours are: { $names }.
queues-none = No saved queue has the name { $name }, and you have none. Save one at the workstation, or write a query.
column-queue = Queue
column-query = Query

# Signs on the screen

help-signs = Signs
sign-needs-me = waits for you
sign-mine = your case, which does not wait for you now
sign-asked = asked for; without the sign the sum is proposed or decided
sign-past = granted in a past round, where others ask
sign-light = light handling lane; without the letter the full one
sign-marked = marked
sign-not-yours = not yours to decide
sign-passed = passed, met or settled
sign-failed = failed or not addressed
sign-nothing-yet = nothing yet
sign-target-partly = partly met
sign-look = look at this: a finding, or a score under its threshold
sign-findings = two findings are not settled; with the sign one of them blocks
sign-line = the funding line: below it there is no money
sign-against = money against the order: cases above can no longer be paid
sign-ahead = money ahead of cases above, which the open money still reaches
sign-threshold = under a threshold, so it cannot be proposed
sign-gets-nothing = gets nothing
sign-held-out = held out by what is supposed
sign-as-it-is = as it is without what is supposed
sign-cursor = the row under the cursor
sign-cut = something was cut off here
sign-more-above = there is more above
sign-more-below = there is more below

# Files given out; criteria; setting a rejection aside

act-reopen-correction = Decide the correction request: the rejection is set aside and the case is handled again
act-reopen-correction-short = handle again
ask-reopen = Why is the rejection set aside?
act-save-document = Write the decision document to a file
act-save-document-short = document to file
act-export = Write the list on the screen to a file
act-export-short = to a file
act-load-criteria = Put another criteria set in force
act-load-criteria-short = criteria
form-export = Write the list to a file
form-save-document = Write the decision document to a file
form-load-criteria = Another criteria set
form-load-criteria-confirm = Put this criteria set in force?
form-export-cases = { $count ->
    [one] One case with its facts, as you may see it.
   *[other] { $count } cases with their facts, as you may see them.
    }
form-export-ranking =
    The ranked list, { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }, with its funding line.
form-export-as-is =
    The ranked list as it is, { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }; what is supposed is not written.
form-save-document-about = The decision document of { $case }, in the applicant's language; a draft until it is decided.
form-file-about = The ending of the name says the form: { $endings }. A file that is there already is never overwritten.
form-load-criteria-about = A file with a criteria set. What it changes is shown before anything is done; a case that is scored keeps its set.
form-loads-criteria = { $set }, version { $version }; changes: { $count }.
file-ending = The name { $file } has none of the endings { $endings }; nothing was written.
file-exists = { $file } is there already and was left as it is. Give another name.
file-document-done = Wrote the decision document of { $case } to { $file }.
