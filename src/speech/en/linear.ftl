# The workstation read aloud.
linear-welcome = diarium, line by line. Type the name of an act and what it is about, such as open 3, or score 4 because the aim is met. help lists what can be done, look repeats this place, read reads a part of the case, quit leaves.
linear-welcome-more = An act also goes by its short name in your language. A line that ends in a backslash goes on in the next one.
linear-prompt = ?
linear-training = TRAINING: nothing here is real.
linear-place =
    { $place }. { $count ->
        [0] No lines
       *[other] Line { $at } of { $count }
    }. You are { $who }: { $roles }.
linear-place-of =
    { $place }: { $of }. { $count ->
        [0] No lines
       *[other] Line { $at } of { $count }
    }. You are { $who }: { $roles }.
linear-of = { $round }, { $scope }
linear-now = Time: { $at }, { $zone }.
linear-empty = There is nothing in this list.
linear-empty-filter = No case answers the filter { $filter }. filter { $all } lists every case again.
linear-row = { $number }. { $row }
linear-row-here = { $number }. (here) { $row }
linear-here = { $at } of { $count }: { $row }
linear-more = Lines { $from } to { $to } of { $of }. { $more } tells the next.
linear-no-more = Lines { $from } to { $to } of { $of }: the last ones.
linear-nothing-more = There are no more lines.
linear-nothing = Nothing has changed.
linear-fact = { $name }: { $value }
linear-envelope = { $scope }, { $name }.
linear-envelope-official = Official name: { $name }
linear-envelope-cases =
    { $count ->
        [0] No cases.
        [one] One case.
       *[other] { $count } cases.
    }
linear-envelope-states = States: { $states }.
linear-envelope-asked = Asked for: { $asked }.
linear-envelope-granted = Granted: { $granted }.
linear-envelope-open = Open: { $open }.
linear-envelope-blank = Open: blank in the plan.
linear-conflict = { $case }: conflict of interest
linear-case-reference = { $case }.
linear-case-name = { $case }, { $title }.
linear-case-marked = Marked.
linear-case-needs = Waits for you.
linear-case-mine = Your case, which does not wait for you now.
linear-case-applicant = Applicant: { $applicant }.
linear-case-applicant-of = Applicant: { $applicant }, { $category }.
linear-case-asks = Asks { $asks }.
linear-case-granted = Granted: { $asks }.
linear-case-asks-of = Asks { $asked }. Costs in all: { $costs }. EU share: { $rate } %. Cost model: { $model }.
linear-case-state = State: { $status }.
linear-case-findings =
    Findings: { $count }{ $blocking ->
        [0] {""}
       *[other] , of which { $blocking } blocking
    }.
linear-case-stale = To look at again after a revision: { $count }.
linear-case-total = Total: { $total }.
linear-case-incomplete = Total: incomplete.
linear-case-rank =
    Rank: { $position } of { $of }, { $line ->
        [above] above the line
        [partial] in part above the line
       *[other] below the line
    }.
linear-case-lane = Lane: { $lane }.
linear-case-tags = Tags: { $tags }.
linear-case-proposed = Proposed: { $decision }, { $amount }.
linear-case-correction = A request for correction waits. The decision: { $decision }, { $amount }.
linear-case-action = Action: { $action }.
linear-case-envelope = Envelope: { $scope }, { $round }.
linear-case-presenter = Presenting officer: { $who }.
linear-case-foreign = Not yours to decide.
linear-case-position = Case { $position } of { $of } in the list.
linear-case-days = Begins: { $first }. Ends: { $last }.
linear-case-seats = Seats: { $seats }.
linear-seat = { $seat } { $who }
linear-marks =
    { $count ->
        [0] Nothing is marked.
        [one] Marked: one case, together { $amount }.
       *[other] Marked: { $count } cases, together { $amount }.
    }
linear-marked-already =
    { $count ->
        [one] One case is marked
       *[other] { $count } cases are marked
    }, and the act would be about what is marked. Type the act without a number, or unmark-all first.
linear-backlog-sum =
    { $count ->
        [one] One case waits
       *[other] { $count } cases wait
    } for decision, together { $amount }.
linear-filter = Filter: { $filter }.
linear-saved-queues = Saved queues: { $queues }. go-saved and the number opens one.
linear-saved = { $number } { $name }: { $count }
linear-saved-here = { $number } { $name }: { $count } (this one)
linear-saved-unread = { $number } { $name }: cannot be read
linear-saved-uncounted = { $number } { $name }
linear-round = { $round }:
linear-round-window = { $round }, open from { $opens } to { $closes }:
linear-round-opens = { $round }, open from { $opens }:
linear-round-closes = { $round }, closed { $closes }:
linear-criteria = General criteria and criteria:
linear-gate-open = General criterion { $name }: not marked.
linear-gate-passed = General criterion { $name }: passed.
linear-gate-failed = General criterion { $name }: failed.
linear-gate-against = A finding speaks against it: { $found }
linear-reason = Reason: { $text }
linear-unscored = { $name }, weight { $weight } %: no score.
linear-scored = { $name }, weight { $weight } %: { $score }.
linear-unagreed = { $name }, weight { $weight } %: no consensus.
linear-agreed = { $name }, weight { $weight } %: consensus { $score }.
linear-under = Under its threshold.
linear-draft = Not recorded yet: { $score } { $text }
linear-assessor = { $seat } { $who }: { $score }. { $text }
linear-assessors-agree = Both gave the same.
linear-assessors-apart = They are { $by } apart.
linear-look-at = What to look at: { $hint }
linear-parts = Parts of the case: { $parts }.
linear-part = { $name }
linear-part-count = { $name } { $count }
linear-read = read and the name of a part reads it; a number reads that line.
linear-tab = { $tab }:
linear-no-part = There is no part “{ $word }”. The parts are { $parts }.
linear-target = { $number }. { $text }: { $mark }, marked by { $who }.
linear-target-open = { $number }. { $text }: not marked.
linear-target-other = Marked by { $who }: { $mark }.
linear-targets-how = target-met, target-partly or target-not and the number marks a target; target-reason, the number and because gives its reason; card-sheet opens all of them.
linear-finding = { $number }. { $severity }: { $text } Rule: { $rule }, { $source }.
linear-finding-open = Not settled.
linear-finding-settled = Settled by { $who }, { $at }: { $text }
linear-findings-how = settle-finding, the number and because settles one.
linear-indicator = { $number }. { $id }, { $name }: { $value }.
linear-indicator-missing = On the card, without a target: { $id }, { $name }.
linear-indicators-how = add-indicator, its code and a value sets one; remove-indicator and the code takes it away.
linear-done = Done: { $what }
linear-hint = Note: { $what }
linear-refused = Refused: { $what }
linear-ask-score = Score and reason for { $criterion }?
linear-ask-reason-score = Reason for { $criterion }, score { $score }?
linear-ask-consensus = Consensus and reason for { $criterion }?
linear-ask-consensus-score = Reason for { $criterion }, consensus { $score }?
linear-scale = The scale: { $words }.
linear-scale-word = { $score } { $word }
linear-type-score = Type the score and the reason in one line, such as 4 because the aim is met. earlier brings your last reason back, phrase offers phrases, no leaves it.
linear-type-reason = Type the reason, or a number for another score. earlier brings your last reason back, phrase offers phrases, keep keeps what is written as a phrase, no leaves it.
linear-score-missing = The reason is written. Now type the score.
linear-reason-missing = Nothing is written yet: type the reason.
linear-written = Written so far: { $text } { $send } records it as it is; another text takes its place.
linear-type-text = Type the text, or no to leave it.
linear-ask-filter = Which cases are to be listed?
linear-type-query = Type a query, such as status:received or mine unscored; all for every case; query-help for the language; no to leave it.
linear-query-wrong = “{ $word }” cannot be read: { $why }
linear-query-word = { $example }: { $what }
linear-yes-no = yes or no?
linear-cannot = This cannot be done; no goes back.
linear-cannot-why = This cannot be done. why explains it, no goes back.
linear-choose = Type a number or a part of the name, or no to leave it.
linear-choice = { $number }. { $choice }
linear-choice-none = Nothing of this is “{ $text }”.
linear-choice-several = Several answer “{ $text }”:
linear-choices-more =
    { $count ->
        [one] One more can be chosen
       *[other] { $count } more can be chosen
    }; a part of the name finds it.
linear-money = { $scope } { $round }, { $bucket }: from { $was } to { $becomes }
linear-money-first = Open: { $open }, and blank before.
linear-confirm-decision = Decision: { $decision }, { $amount }.
linear-confirm-state = State: from { $was } to { $becomes }.
linear-propose = Propose for { $case }: is this right?
linear-help = What can be done here. After the name of an act comes what it is about; the number is that of a line. help and the name of an act tells about that one.
linear-help-more = Words that are no acts: look repeats the place or the question, read reads a part of the case, more tells the next lines of a long list, a number opens a line, yes, no and send answer questions.
linear-act = { $act }: { $sentence }.
linear-act-label = { $act }, or { $label }: { $sentence }.
linear-not-now = Not now: { $why }
linear-how-propose = Say what and why: propose grant 1000.00 because the reasons; or partial grant, reserve, reject. Without an amount it is what was asked for. propose alone opens the form with the EU share, grounds and conditions.
linear-how-score = Type score 4 because the reason; score 12 4 for the criterion of line 12, or its name.
linear-how-reason = Type reason and the number of the line, then because and the reason.
linear-how-pass-gates = Type pass-gates because the reason.
linear-how-fail-gate = Type fail-gate 3 because the reason; 3 is the line.
linear-how-settle-finding = Type settle-finding 1 because the reason.
linear-how-target-met = Type target-met 2.
linear-how-target-partly = Type target-partly 2.
linear-how-target-not = Type target-not 2.
linear-how-target-reason = Type target-reason 2 because the reason.
linear-how-add-indicator = Type add-indicator O.1.2 40.
linear-how-remove-indicator = Type remove-indicator O.1.2.
linear-how-assign = Type assign and the person; the seat is asked for.
linear-how-tag = Type tag and the tag.
linear-how-comment = Type comment and the text.
linear-how-open = Type open 3, or open and a reference.
linear-how-show-tab = Type tab and the name of the part.
linear-how-filter = Type filter status:received; filter all lists every case.
linear-how-mark = Type mark 3, mark 1 4 5, or mark all.
linear-how-unmark = Type unmark 3.
linear-how-mark-by-query = Type mark-by-query and the query.
linear-how-approve = Type approve for what is marked or this line, or approve 3.
linear-how-approve-less = Type approve-less 3 120000.00 because the reason, then send.
linear-how-return = Type return 3 because the reason.
linear-how-decide = Mark what is approved, then type decide because the reason for the rest.
linear-how-why = Type why, or why rank, why amount, why finding 2; in a list why 3.
linear-how-hold-out = Type hold-out 3.
linear-how-suppose-amount = Type suppose-amount 3 120000.00.
linear-how-line-amount = Type line-amount 500000.00.
linear-how-go-saved = Type go-saved 2, or the name.
linear-how-save-queue = Type save-queue and the name.
linear-how-down = Type down 5 for five lines.
linear-how-palette = Type palette and a name or a reference.
linear-how-switch-person = Type switch-person and the account.
linear-how-go-on = Then answer one question after the other; no leaves.
linear-how-card-sheet = Then type lines such as 1 met, and send.
linear-unknown = There is no act “{ $word }”, or several begin so. help lists them.
linear-no-line = There is no line { $number }.
linear-no-criterion = There is no criterion “{ $word }”.
linear-why-others = You can also ask why: { $others }. Type why and one of them.
linear-no-question = “{ $word }” cannot be asked here. You can ask why: { $others }.
linear-entry = Journal entry { $seq }, { $at }, by { $who }.
linear-source = Source: { $source }.
linear-holds = Envelope { $scope }, { $round }: in all { $total }; open { $open }; proposed { $proposed }; submitted { $submitted }; approved { $approved }; on the reserve list { $reserve }.
linear-holds-blank = Envelope { $scope }, { $round }: blank in the plan; proposed { $proposed }; submitted { $submitted }; approved { $approved }; on the reserve list { $reserve }.
linear-ceilings = Ceilings by objective and pot:
linear-ceiling = Objective { $objective }, { $pot }: at most { $ceiling }; open { $open }; proposed { $proposed }; submitted { $submitted }; approved { $approved }.
linear-line = The funding line is here. Left: { $left }.
linear-line-as-is = The line as it is lies here. Left: { $left }.
linear-line-supposed = The supposed funding line is here. Left: { $left }.
linear-gets-all = { $amount }, above the line
linear-gets-part = { $amount }, in part
linear-gets-nothing = nothing, below the line
linear-gets-held-out = nothing, held out
linear-rank-gets = Gets: { $gets }.
linear-rank-was = Gets as it is: { $gets }.
linear-rank-sum = Given out down to here: { $sum }.
linear-next-reserve = Next on the reserve list: { $case }. Open: { $open }. next-reserve goes there. Nothing is granted by itself.
linear-suppose-left = Left: { $after }; as it is { $before }.
linear-suppose-what = Held out: { $out }. Other amounts: { $given }. The line: { $line }.
linear-suppose-row = { $case } asks { $asks }. Gets as it is: { $before }. Gets as supposed: { $after }.
linear-counted =
    { $what }: { $count ->
        [one] one case
       *[other] { $count } cases
    }
linear-given =
    { $count ->
        [one] once { $score }
       *[other] { $count } times { $score }
    }
linear-distribution = { $name }: { $given }
linear-moment = { $day }: open { $open }, proposed { $proposed }, submitted { $submitted }, approved { $approved }; { $cases }
linear-find = Type a name, a reference or words to look for; then the number of what is meant. no leaves it.
linear-found-none = Nothing is found for “{ $text }”.
linear-form = Type the number of a line and what goes into it, such as 2 150000.00, or { $yes } and { $no } where something is ticked; { $empty } after the number empties it. { $send } sends the form, { $no } leaves it; what was filled in is kept.
linear-field = { $number }. { $name }: { $value }
linear-field-empty = { $number }. { $name }: empty
linear-field-choice = { $number }. { $name }: { $value } (of { $choices })
linear-field-same = The line says the same as before.
linear-field-of = { $field }: { $name }
linear-ticked = yes
linear-unticked = no
linear-no-field = “{ $line }” fills in nothing here: the number of a line comes first, then something that the line takes.
linear-as-it-stands = As it stands it would be refused: { $why }
linear-sheet-target = { $number }. Result target: { $text }: { $mark }.
linear-sheet-target-open = { $number }. Result target: { $text }: not marked.
linear-sheet-indicator = { $number }. Indicator { $id }, { $name }: { $value }.
linear-sheet-indicator-open = { $number }. Indicator { $id }, { $name }: empty.
linear-sheet-left =
    { $count ->
        [0] Every line is filled in.
        [one] One line is still open.
       *[other] { $count } lines are still open.
    }
linear-sheet-how = Type the number of a target and { $met }, { $partly } or { $not }; the number of an indicator and its value; several with commas between. { $rest } and a mark marks every other target, { $empty } after the number takes a line back. { $send } records all of it as one act, no leaves it.
linear-go-on-or-send = Go on with another line, or { $send }.
linear-no-sheet-line = “{ $line }” fills in nothing here.
linear-typed = { $title }: { $text }
linear-typed-nothing = { $title }: nothing is written yet.
linear-not-an-answer = “{ $line }” is no answer to this.
linear-yes-no-text = Type the text, then yes; or no to leave it.
linear-screen-redraw = There is nothing to draw again: look reads the place anew.
linear-screen-pane = There are no panes here: lines are numbered, and read with the name of a part reads it.
linear-screen-page = Nothing is scrolled here: look and read tell all of it.
linear-lesson-finished = That was the lesson. lessons tells the others, lesson-restart begins this one again, lesson-hide leaves it.
aloud-lesson-head = Lesson: { $title }, step { $step } of { $of }.
aloud-lesson-head-done = Lesson: { $title }, done.
aloud-lesson-hidden = The lesson is hidden and stays where it is. lesson-show brings it back.
aloud-confirm-undo-line = Taken back: { $what }
aloud-confirm-undo-line-case = Taken back on { $case }: { $what }
aloud-ask-gate-line = General criterion: { $gate }.
aloud-ask-gate-against = General criterion: { $gate }. A finding speaks against it: { $finding }
aloud-office-carry = { $scope }: from { $from } to { $to }
aloud-office-carry-open = { $scope }: from { $from } to { $to }. Open: { $open }.
aloud-form-carries = { $amount } of { $scope } goes from { $from } to { $to } ({ $source }).
aloud-office-window = { $round }: open from { $opens } to { $closes }
aloud-office-person-named = { $who }: { $roles }. Name: { $name }.
aloud-office-change = { $kind } { $of }: from { $before } to { $after }.
aloud-office-change-new = { $kind } { $of }, new: { $after }.
aloud-office-change-gone = { $kind } { $of }, gone: { $before }.
aloud-header-both = { $count } at the desk. Also open at: { $who }.
aloud-strip-both = { $money }; { $standing }.
aloud-criteria-progress = Scored: { $scored } of { $of }; incomplete.
aloud-criteria-total = Total: { $total }.
aloud-criteria-total-low = Total: { $total }, under the minimum.
aloud-criteria-provisional = Total when signed: { $total }.
aloud-criteria-waiting = The scores wait for a signature or for consensus.
aloud-criteria-so-far = Reached so far: { $reached } of { $possible }.
aloud-criteria-would-rank = Total when signed: { $total }. Rank: { $position } of { $of }.
aloud-criteria-stale = A new version has come. To look at again: { $count }.
aloud-consensus-progress = Consensus: { $scored } of { $of }.
aloud-propose-supposed = The amount is the one that you supposed in the ranked list: { $amount } instead of { $asked }. Nothing is proposed until you send the form.
aloud-unable-choose-target = Say which one: remove-indicator and the code.
aloud-unable-not-gate = Say which one: fail-gate, the number of its line, because and the reason.
aloud-act-help = Tell what can be done here
aloud-act-go-on = Go on with the case: what it wants next is asked, one thing after the other
aloud-unfinished-found-form =
    { $count ->
        [one] One form of yours is not finished.
       *[other] { $count } texts and forms of yours are not finished.
    } They are as you left them; go-unfinished leads there.
aloud-unfinished-found =
    { $count ->
        [one] One text of yours is not finished: on { $case }.
       *[other] { $count } texts of yours are not finished, the last on { $case }.
    } They are as you left them; go-unfinished leads there.
aloud-findings-source = Where it stands: { $source }. In queries: finding:{ $rule }.
aloud-ask-settle-source = Where it stands: { $source }. In queries: finding:{ $rule }.
