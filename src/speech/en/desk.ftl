# The workstation.

# Groups of acts
group-move = Moving
group-go = Going to
group-case = The case
group-decide = Deciding
group-program = The program

# Places
place-anywhere = every screen
place-overview = overview
place-queue = queue
place-case = case
place-backlog = for decision
place-ranking = ranking

# Acts: a sentence for help and palette, one or two words for the foot
act-down = Go down one line
act-down-short = down
act-up = Go up one line
act-up-short = up
act-page-down = Go down one page; on a case scroll the tab
act-page-down-short = page down
act-page-up = Go up one page; on a case scroll the tab
act-page-up-short = page up
act-top = Go to the first line
act-top-short = first
act-bottom = Go to the last line
act-bottom-short = last
act-next-pane = Go to the next part of the case: the criteria, then each tab
act-next-pane-short = next part
act-previous-pane = Go to the previous part of the case
act-previous-pane-short = previous part
act-next-tab = Turn to the next tab; where the criteria stay in sight, stay on them
act-next-tab-short = next tab
act-previous-tab = Turn to the previous tab; where the criteria stay in sight, stay on them
act-previous-tab-short = previous tab
act-show-tab = Go straight to a part of the case by its number
act-show-tab-short = part
act-open = Open what is under the cursor
act-open-short = open
act-back = Go one step back
act-back-short = back
act-next-case = Take the next case of the same queue
act-next-case-short = next case
act-previous-case = Take the previous case of the same queue
act-previous-case-short = previous case
act-next-needs-me = Go to the next case that waits for me
act-next-needs-me-short = waits for me
act-filter = Filter the cases
act-filter-short = filter
act-go-overview = Go to the overview of rounds and envelopes
act-go-overview-short = overview
act-go-queue = Go to the queue
act-go-queue-short = queue
act-go-backlog = Go to the cases that wait for decision
act-go-backlog-short = for decision
act-go-ranking = Go to the ranked list of the envelope
act-go-ranking-short = ranking
act-score = Score the criterion under the cursor, then write the reason
act-score-short = score
act-reason = Write the reason of the score under the cursor
act-reason-short = reason
act-pass-gates = Pass all unmarked general criteria for one reason
act-pass-gates-short = pass gates
act-fail-gate = Fail the general criterion under the cursor, with a reason
act-fail-gate-short = fail gate
act-sign = Sign my scores when every criterion is scored
act-sign-short = sign
act-add-indicator = Set the target of an indicator
act-add-indicator-short = indicator
act-remove-indicator = Remove the indicator target under the cursor
act-remove-indicator-short = remove target
act-settle-finding = Settle a finding with a reason
act-settle-finding-short = settle
act-assign = Give somebody a seat on the case
act-assign-short = assign
act-tag = Tag the case
act-tag-short = tag
act-comment = Comment on the case
act-comment-short = comment
act-ask-supplement = Ask the applicant for a supplement
act-ask-supplement-short = ask supplement
act-supplement-received = Record that the supplement came
act-supplement-received-short = supplement came
act-confirm-stale = Confirm what you judged before the revision
act-confirm-stale-short = confirm
act-set-lane = Set the other handling lane
act-set-lane-short = lane
act-declare-conflict = Declare that I have a conflict of interest
act-declare-conflict-short = conflict
act-propose = Propose a decision and see what it does to the money
act-propose-short = propose
act-submit = Submit the proposal for decision
act-submit-short = submit
act-mark = Mark the case
act-mark-short = mark
act-mark-all = Mark all cases of the list
act-mark-all-short = mark all
act-approve = Approve the marked cases, or this one
act-approve-short = approve
act-return = Send the marked cases back with a reason, or this one
act-return-short = return
act-notify = Record that the applicant was notified
act-notify-short = notified
act-withdraw = Record that the applicant withdraws
act-withdraw-short = withdrawn
act-preview-document = Read the decision document of the case
act-preview-document-short = document
act-undo = Take back my last act
act-undo-short = take back
act-policy = Change what happens at the funding line
act-policy-short = policy
act-why = Show where this number or refusal comes from
act-why-short = why
act-palette = Find a command or a case by name
act-palette-short = command
act-help = Show all keys of this screen
act-help-short = keys
act-switch-person = Sit somebody else down at this desk
act-switch-person-short = person
act-switch-language = Speak another language
act-switch-language-short = language
act-redraw = Draw the screen anew
act-redraw-short = redraw
act-quit = Leave diarium
act-quit-short = quit

# Why an act cannot be done now
unable-here = Not on this screen. It belongs to: { $place }.
unable-role = This needs the role { $role }. { $who } does not have it here.
unable-no-case = There is no case here.
unable-alone = There is nobody else in this store.
unable-no-envelope = Go to a case or an envelope first.
unable-loading = The case has not arrived yet.
unable-conflict = Conflict of interest: this case is closed to you.
unable-past = A grant of the past is only shown here.
unable-locked = The case is locked; it is: { $status }.
unable-score-gate = A general criterion passes or fails; it takes no score.
unable-gates-passed = All general criteria are passed already.
unable-gates-marked = No general criterion is left unmarked.
unable-not-gate = Go to a general criterion first.
unable-signed = Your scores are signed.
unable-sign-incomplete =
    { $count ->
        [one] One criterion has
       *[other] { $count } criteria have
    } no score of yours yet.
unable-no-finding = No finding is left to settle.
unable-no-target = No target is set.
unable-choose-target = Turn to the tab Indicators and choose the target first.
unable-no-supplement = No supplement has been asked for.
unable-nothing-stale = Nothing was judged on an older revision.
unable-submit = There is no proposal to submit; the case is: { $status }.
unable-propose = Nothing can be proposed for this case now; it is: { $status }.
unable-decide = The case does not wait for decision; it is: { $status }.
unable-notify = There is no fresh decision to notify; the case is: { $status }.
unable-submit-marked =
    { $count ->
        [one] The marked case has no proposal to submit.
       *[other] Of the { $count } marked cases none has a proposal to submit.
    }
unable-notify-marked =
    { $count ->
        [one] The marked case has no fresh decision to notify.
       *[other] Of the { $count } marked cases none has a fresh decision to notify.
    }

# Keys of fields and popups
foot-close = close
foot-cancel = cancel
foot-scroll = scroll
foot-page = page
foot-do = do it
foot-choose = move
foot-take = choose
foot-save = save
foot-new-line = new line
foot-keep = close, keep text
foot-yes = yes
foot-no = no
foot-propose = propose
foot-next = next field
foot-turn = change
foot-other-score = other score
foot-filter = use filter
foot-old-filter = old filter

# What the desk says
desk-demo = TRAINING
header-no-role = no role
desk-reading = Reading …
desk-sending = Sending …
desk-conflict = conflict of interest
desk-blank-amount = blank
desk-all-cases = all cases
desk-filtered = { $filter }
desk-unbound = { $keys } means nothing here. Press ? for all keys.
desk-no-part = There is no part { $number }; the case has { $count }.
desk-last-case = This is the last case of the list.
desk-first-case = This is the first case of the list.
desk-none-needs-me = No other case of this list waits for you.
desk-nothing-needs-me = Nothing waits for you.
desk-off-scale = { $value } is off the scale, which goes from { $min } to { $max }.
desk-no-score-yet = Choose a score first: type a digit { $min }–{ $max } before the reason, or press ctrl-↑.
desk-not-a-count = “{ $text }” is no whole number of zero or more.
desk-not-an-amount = “{ $text }” is no amount. Write it like 1153584.00 or 1 153 584.00.
desk-amount-missing = The amount is missing. Write it like 1153584.00 or 1 153 584.00.
desk-refused-rule = (Rule: { $source })
desk-seated = Sitting here now: { $who }.
desk-done = { $what }. Recorded as no { $seq }.
desk-done-case = { $what } ({ $case }). Recorded as no { $seq }.
desk-done-several = { $what }, the last of { $count } alike. Recorded as no { $seq }.
desk-done-gates-passed = { $count } general criteria passed ({ $case }). Recorded as no { $seq }.
desk-done-gates-failed = { $count } general criteria failed ({ $case }). Recorded as no { $seq }.
desk-done-assigned = { $count } cases assigned to { $who }: { $seat }. Recorded as no { $seq }.
desk-done-tagged = { $count } cases have the tag { $tag }. Recorded as no { $seq }.
desk-done-submitted = { $count } proposals submitted for decision. Recorded as no { $seq }.
desk-done-approved = { $count } cases approved. Recorded as no { $seq }.
desk-done-returned = { $count } cases returned. Recorded as no { $seq }.
desk-done-notified = { $count } applicants recorded as notified. Recorded as no { $seq }.
desk-done-confirmed = { $count } judgements confirmed on the newest revision ({ $case }). Recorded as no { $seq }.
desk-done-undone = Entry { $of } taken back as a whole. Recorded as no { $seq }.
desk-done-nothing = Recorded as no { $seq }.
desk-too-small = This window has { $has-width } × { $has-height } characters; diarium needs { $width } × { $height }. Please make it larger.
desk-keymap-unread = The keymap { $file } could not be read: { $why }. The shipped keys are used.
desk-broken = The desk has stopped working. What was acknowledged is on disk.
desk-broken-why = The desk has stopped working ({ $why }). What was acknowledged is on disk; start diarium again.
language-own-name = English
language-fi = Finnish
language-sv = Swedish
leave-title = Leave diarium?
leave-about =
    { $count ->
        [one] One text that you typed has
       *[other] { $count } texts that you typed have
    } not been saved and will be lost.
help-title = Keys: { $place }
help-dim = What is dim cannot be done now; the palette says why.
palette-title = Command or case
palette-find = List the cases that match “{ $query }”

# Overview
overview-title = Rounds and envelopes
overview-needs-me =
    { $count ->
        [one] One case waits
       *[other] { $count } cases wait
    } for you.
overview-submitted =
    { $count ->
        [one] One case waits
       *[other] { $count } cases wait
    } for decision.
overview-state = { $count } { $status }
overview-no-cases = no cases
round-window = applications { $opens } – { $closes }
round-opens = open from { $opens }
round-closes = closed { $closes }
stage-new = New
stage-scoring = Score
stage-ranked = Rank
stage-proposed = Prop.
stage-submitted = Subm.
stage-decided = Done
column-asked = Asked for
column-granted-past = Granted
column-scope-short = Env.
column-lane-letter = L
column-amount = Amount
column-kind = Decision
column-needs-me = Me
column-presenter = Presented by
column-rank = Rank
column-total-short = Total
total-incomplete = incomplete

# Queue
queue-title = Cases
queue-position = { $position } of { $of }
queue-filter = Filter
queue-filter-from = Filter on from “{ $name }”:
queue-empty = No case answers this.
queue-empty-within = No case of { $scope }, { $round } answers this.
queue-empty-envelope = There is no case of { $scope }, { $round }.
queue-empty-saved = No case is in “{ $name }” now.
queue-empty-widen = { $key } changes what is asked.
queue-sums =
    { $count ->
        [one] One case
       *[other] { $count } cases
    }, asked for { $asked }, approved { $granted }
queue-sums-live =
    { $count ->
        [one] One case
       *[other] { $count } cases
    }, asked for { $asked } ({ $live } without those that are out), approved { $granted }
queue-sums-past =
    { $count ->
        [one] One case
       *[other] { $count } cases
    }, granted { $past }
queue-sums-both = { $sums }; granted in past rounds { $past }
queue-marked = { $count } marked
backlog-title = Waiting for decision
backlog-empty = Nothing waits for decision.
backlog-current = Under the cursor: { $amount }
backlog-marked =
    { $count ->
        [one] One case
       *[other] { $count } cases
    } marked: { $amount }
backlog-four-eyes = { $case } is not yours to decide: you scored or proposed it. Another decision-maker decides.
backlog-supervisor = { $case } is for a decision-maker to decide.
ranking-title = Ranked list
ranking-empty = No case of this envelope is ranked yet.
ranking-line = funding line, { $left } left
ranking-unranked =
    { $count ->
        [one] One case has
       *[other] { $count } cases have
    } no rank yet.
policy-does-strict = Strict: the line is drawn at the first case that does not fit.
policy-does-skip = Skip: a case that does not fit is passed over, smaller ones follow.
policy-does-partial = Partial: the first case that does not fit is offered the rest.
policy-all-reached = The money reaches every case of the list, so the policy makes no difference.
policy-reached = The money reaches every case that can be granted, so the policy makes no difference. Below the line are cases under a threshold or with a rejection.

# Budget strip
strip-open = open { $amount }
strip-buckets = approved { $approved } · submitted { $submitted } · proposed { $proposed }
strip-both = { $money } · { $standing }
strip-leaves = granting it leaves { $amount }
strip-exceeds = granting it takes { $amount } too much
strip-proposed = proposed here { $amount }
strip-submitted = submitted here { $amount }
strip-approved = approved here { $amount }
strip-rejects = a rejection binds no money
strip-reserves = on the reserve list with { $amount }
bucket-open = open
bucket-proposed = proposed
bucket-submitted = submitted
bucket-approved = approved
bucket-reserve = reserve
standing-above = rank { $position } of { $of }, above the line
standing-partial = rank { $position } of { $of }, in part above the line
standing-below = rank { $position } of { $of }, below the line
backlog-presented = Presented by { $who }: { $title }
column-cases-short = Cases
unable-nothing-more = There is nothing more to open here.

# Case
tab-application = Application
tab-card = Card
tab-findings = Findings
tab-findings-left = { $name } { $count }, { $left } open
tab-indicators = Indicators
tab-decision = Decision
tab-history = History
tab-comments = Comments
tab-criteria = Criteria
case-findings =
    { $count ->
        [one] one finding
       *[other] { $count } findings
    }, { $left } open
case-findings-blocking =
    { $count ->
        [one] one finding
       *[other] { $count } findings
    }, { $left } open, { $blocking } blocking
case-days = { $first } – { $last }
case-asks = asks { $asked } of { $costs } ({ $rate } %)
case-past = granted { $asked }; costs and EU share are not known here
criteria-gates-passed =
    { $count ->
        [one] The general criterion passed
       *[other] All { $count } general criteria passed
    }
criteria-progress = { $scored } of { $of } · incomplete
criteria-total = total { $total }
criteria-total-low = total { $total }, under the minimum
criteria-provisional = { $total } when signed
criteria-waiting = waits for signature or consensus
criteria-draft = draft
criteria-sent = sent
reason-for = Reason for { $score }
reason-no-score = Type the score { $min }–{ $max }, then the reason
findings-none = The checks found nothing.
findings-line = { $name } ({ $severity }): { $text }
findings-source = { $source } · finding:{ $rule }
indicators-none = No target is set.
indicators-missing = On the card, without a target
indicator-of-card = on the card
indicator-other = other
indicator-set-to = now { $value }
comments-none = No comments.
decision-none = Nothing has been proposed yet.
decision-returned = Returned
decision-proposal = Proposal
decision-decision = Decision
decision-proposed-line = { $decision }, { $amount }, at most { $rate } % of the costs
fact-standing = Standing
fact-seat-a = First assessor
fact-seat-b = Second assessor
fact-tags = Tags
fact-conflict = Conflict
fact-conflict-of = { $who }: { $why }
fact-proposal = Proposed
fact-presenter = Presented by
fact-decision = Decided
fact-decided-by = Decision-maker
fact-by = { $who }, { $at }
fact-notified = Notified
fact-applicant = Applicant
fact-partner = Partner
fact-received = Received
fact-language = Language
fact-cost-model = Cost model
fact-staff = Staff
fact-other-direct = Other direct
fact-indirect = Indirect
fact-indirect-share = { $share } % of direct costs
fact-indirect-share-most = { $share } % of direct costs, at most 7 %
fact-costs = Costs in all
fact-requested = Asked for
fact-share = { $rate } % claimed
fact-highest = At most
fact-highest-base = { $base } at the base rate
fact-highest-both = { $base } at the base rate, { $raised } at the raised one
fact-grounds = Grounds
fact-other-funding = Other funding
fact-none = none named
fact-earlier = The same body before
fact-earlier-none = Nothing known.
card-none = The sources name no action for this case.
name-official = in the plan, in Swedish: { $name }
card-aim = Aim
card-activities-examples = Supported activities, among others
card-activities-closed = Supported activities, these only
card-targets = Result targets
card-rate = EU share
card-rate-base = at most { $rate } %
card-rate-raised = at most { $base } %; { $raised } % for: { $grounds }
card-applicants = Applicants
card-admitted = Kinds admitted
card-coordination = Coordination
card-indicators = Indicators
card-indicators-listed = those listed
card-indicators-none = none
card-indicators-objective = those of the objective
card-indicators-others = Others too, where they can measure the work.
card-rounds = Open in
card-rounds-none = no round of this plan
card-round-disputed = { $round } (disputed)
card-round-conditional = { $round } (on a condition)
card-start-by = Start by
card-source = Source
card-costs = Costs
card-staff-only = staff costs only
card-notes = Notes

# What happened
history-line = { $at } { $who }: { $what }
history-text = “{ $text }”
history-undone = { $line } (taken back)
event-store = Change of the store

# Texts that acts need
ask-pass-gates =
    Pass { $count ->
        [one] one general criterion
       *[other] { $count } general criteria
    }: why?
ask-gate-against = ! { $gate } – but: { $finding }
ask-gate-line = · { $gate }
ask-fail-gate = Fail: { $gate }
ask-fail-gate-about = { $hint } A case that fails is not scored and can only be rejected. The rejection is reasoned with what you write here.
ask-settle = Settle “{ $rule }”: why does it not stand in the way?
ask-settle-source = { $source } · finding:{ $rule }
ask-typed = “{ $text }” for each of these cases:
ask-tag = Tag
ask-comment = Comment
ask-supplement = What is the applicant asked to add?
ask-supplement-received = What came?
ask-confirm-stale = Why do these still stand on the newest revision?
ask-confirm-more = and { $count } more
ask-lane = Why is it handled so: { $lane }?
ask-conflict = Why do you have a conflict of interest?
ask-conflict-about = The case closes to you at once; only its reference stays visible. An administrator can lift it.
ask-withdraw = The applicant withdraws: why?
ask-withdraw-about = Money that is bound to the case becomes open again.
ask-return =
    { $count ->
        [one] Return { $case }
       *[other] Return { $count } cases
    }: why?
ask-return-about = The presenting officer sees the reason and can change the proposal.
ask-target = Target of { $indicator }
ask-target-about = { $indicator }
pick-person = Who sits here?
pick-part = Part of the case
pick-language = Language
pick-indicator = Indicator
pick-assignee =
    Who takes a seat on { $count ->
        [one] { $case }
       *[other] { $count } cases
    }?
pick-seat = Which seat does { $who } take?

# Consequences
confirm-ask = enter: yes esc: no
confirm-cannot = esc: back
confirm-sign = Sign your scores of { $case }?
confirm-sign-about = Signed scores count in the ranking and are seen by others. Until the case is submitted you can take the signature back.
confirm-sign-total = Total: { $total }
confirm-sign-under =
    { $count ->
        [one] One criterion is
       *[other] { $count } criteria are
    } under the threshold: the case cannot be granted.
confirm-submit =
    { $count ->
        [one] Submit { $case }
       *[other] Submit { $count } cases
    } for decision?
confirm-submit-about = The proposal is locked until the decision-maker has decided or returned it.
confirm-approve =
    { $count ->
        [one] Approve { $case }?
       *[other] Approve { $count } cases?
    }
confirm-approve-about =
    { $count ->
        [one] You can take it back until the applicant is notified.
       *[other] All are decided, or none. You can take it back until the applicants are notified.
    }
confirm-notify =
    { $count ->
        [one] Applicant of { $case } notified?
       *[other] Applicants of { $count } cases notified?
    }
confirm-notify-about = This freezes the decision. It cannot be taken back.
confirm-untarget = Remove the target of { $indicator } ({ $value })?
confirm-undo = Take back your last act?
confirm-undo-case = Take back your last act on { $case }?
confirm-undo-line = · { $what }
confirm-undo-line-case = · { $case }: { $what }
confirm-case = { $case }: { $was } → { $becomes }
confirm-case-money = { $case }: { $was } → { $becomes }, { $decision } { $amount }
confirm-envelope = Envelope { $scope }, { $round }
confirm-money = { $bucket }: { $was } → { $becomes }
confirm-no-money = No money moves.

# Proposal
propose-title = Propose a decision on { $case }
propose-kind = Decision
propose-amount = Amount
propose-rate = EU share
propose-ground = Ground
propose-why = Reasons
propose-bounds = asked { $requested }, at most { $base }
propose-bounds-both = asked { $requested }, at most { $base } (raised { $raised })
propose-leaves = Leaves { $left } open (now { $was }).
propose-same = Leaves the open money as it is: { $left }.
propose-reserve = On the reserve list of the envelope in all: { $reserve }.

# Where a number comes from
why-refused = Why this was refused
why-blank = The plan gives no amount here. A blank is not zero, but no money can be granted from it.
why-note = { $text }
why-tie = Same total as its neighbour; separated by: { $rule }
why-not-proposable = Fails a threshold or the minimum: keeps its place and gets nothing.
why-gate = General criterion: { $gate }
why-said = { $who }, { $at }: “{ $text }”
why-case-history = History of { $case }
why-history = { $seq } { $at } { $who }: { $what } { $text }
unable-first-screen = This is the first screen; there is none behind it.
desk-nothing-changed = Nothing has changed; nothing was recorded.
