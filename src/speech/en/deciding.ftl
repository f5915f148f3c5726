# Deciding at the workstation: forms, corrections, result targets, consensus.

# Acts
act-target-met = Mark the result target under the cursor as met
act-target-met-short = met
act-target-partly = Mark the result target under the cursor as partly met
act-target-partly-short = partly
act-target-not = Mark the result target under the cursor as not addressed
act-target-not-short = not addressed
act-target-reason = Give a reason for the mark of the result target under the cursor
act-target-reason-short = reason
act-approve-less = Approve the case with less money than was proposed
act-approve-less-short = approve less
act-decide = Approve the marked cases and return the rest of the list with a reason, in one act
act-decide-short = approve, return rest
act-decline = Record that the applicant declines the grant
act-decline-short = declined
act-ask-correction = Record that the applicant requests a correction of the decision
act-ask-correction-short = correction asked
act-uphold-correction = Decide the correction request: the decision stands
act-uphold-correction-short = decision stands
act-amend-correction = Decide the correction request: the decision is amended
act-amend-correction-short = amend decision

# Why an act cannot be done now
unable-no-result-target = The card of this case has no result targets.
unable-less-several = Less money is approved for one case at a time. Take the marks of the others away first.
unable-decide-unmarked = Mark the cases that are to be approved first; the others are returned.
unable-decide-no-rest = No other case of the list that is yours to decide is left to return. Approve the marked ones.
unable-decline = There is no grant to decline; the case is: { $status }.
unable-backlog-correction = A request for correction is decided on the case itself: open { $case }.
unable-ask-correction = A correction can be requested once the applicant has been notified; the case is: { $status }.
unable-correction-own = You took part in this decision; another decision-maker decides its correction.
unable-correction = No correction request waits for a decision; the case is: { $status }.

# The form of a proposal or of an amendment
foot-amend = amend
amend-title = Amend the decision on { $case }
propose-code = Listed reason
propose-no-code = No listed reason is named: the register gives those that it sees, else the one of the list for all others.
propose-condition = Condition { $number }
propose-condition-more = type here to add a condition
propose-order =
    { $count ->
        [one] This one stands higher and has neither money nor a rejection: { $cases }.
       *[other] These stand higher and have neither money nor a rejection: { $cases }.
    } If the case here goes before, say why.
propose-deviation = Against the order: why?
propose-deviation-missing = Write why this case gets money before one that stands higher, then propose again.

# Approving with less, approving some and returning the rest
desk-done-decided = Approved: { $approved }, returned: { $returned }. Recorded as no { $seq }.
form-approve-less = Approve with less
form-approve-less-confirm = Approve with less?
form-approve-less-about = Less than was proposed: { $proposed }. The reason stands in the decision. It can be taken back until the applicant is notified.
less-is-no-less = That is no less than the proposed { $proposed }. Give a smaller amount, or close this and approve.
confirm-decide = Approve { $count } and return { $rest }?
confirm-decide-about = The marked cases are approved; the rest of the list goes back, as far as it is yours to decide. All of it is done, or nothing.
confirm-decide-why =
    { $count ->
        [one] Reason for returning one case
       *[other] Reason for returning { $count } cases
    }

# After the decision
ask-decline = The applicant declines the grant: why?
ask-decline-about = Money that was granted becomes open again.
ask-correction = What correction does the applicant request?
ask-correction-about = The decision stays in force until a decision-maker who had no part in it has decided the request.
ask-correction-passed = The time for it ended on { $last }: this request is late, and handled only for a reason of its own.
ask-correction-was-late = It came late and is handled because: { $why }
fact-less = Why less
ask-correction-late = The request is late: why is it handled all the same?
ask-uphold = The decision stands: why?
correction-passed = The last day for requesting a correction was { $last }.
correction-pending = Waits for a decision; the decision stays in force until then.
correction-upheld = The decision stands
correction-amended = Amended to { $decision }, { $amount }
decision-correction = Correction request
case-correction-until = correction until { $last }
fact-condition = Condition
fact-reason-code = Listed reason
fact-deviation = Against the order
fact-late = Handled late
fact-outcome = Outcome

# Result targets
tab-targets = Targets
targets-none = The card has no result targets.
targets-counted = targets: { $met } met, { $partly } partly, { $not } not addressed
targets-counting = targets: { $met } met, { $partly } partly, { $not } not addressed, { $open } left
targets-unmarked-all = targets: { $open } to mark
targets-note = Result targets without a mark: { $open } of { $of }.
targets-line = { $text } – { $mark } ({ $who })
targets-turned-up = Here are the result targets of the card; mark the one under the cursor.
targets-unmarked = Mark the target first; then its mark can be given a reason.
ask-result-target = Result target { $number }, { $mark }: why?
why-result-target = Result target { $number }
why-marked = Marked: { $mark }, by { $who }

# Consensus of two assessors
consensus-for = Consensus { $score }: reason
consensus-progress = consensus { $scored } of { $of }
consensus-apart = apart by { $by }
consensus-same = the same
consensus-said = { $seat } { $who }, { $score }: “{ $text }”
