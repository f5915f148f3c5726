# Refusals: what was refused and why (refused-…), and what would make it pass (mend-…).

# Names put into other sentences
envelope-name = Envelope { $scope }, round { $round }
ceiling-name = Ceiling of objective { $objective }

# Roles and cases in general
refused-no-role = { $who } has no role in this store.
mend-no-role = Ask an administrator to grant a role.
refused-role = This needs the role { $role }, which { $who } does not have.
mend-role = Ask somebody who has the role { $role } to do it, or ask an administrator to grant the role.
refused-no-case = No case was given.
mend-no-case = Give at least one case, or a query that at least one case answers.
refused-case-twice = The case { $case } was given twice.
mend-case-twice = Give each case once.
refused-case-unknown = There is no case { $case } in the store.
mend-case-unknown = Check the reference, or look the case up in the list.
refused-conflict = Case { $case }: conflict of interest. Whoever has a conflict neither handles the case nor sees it.
mend-conflict = Let somebody else handle the case. Only an administrator can lift a conflict, with a reason.
refused-past-grant = The case { $case } is a grant of an earlier round and is here for information only.
mend-past-grant = Choose a case of a round that is being handled.
refused-locked = The case { $case } is locked. Its state: { $status }.
mend-locked = Ask the decision-maker to return a case that awaits decision. A decided case is no longer changed here.
refused-reason =
    The reason is too short: { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }.
mend-reason =
    Write a reason of at least { $least ->
        [one] { $least } character
       *[other] { $least } characters
    }.
refused-text-too-long =
    The text is too long: { $length ->
        [one] { $length } character
       *[other] { $length } characters
    }.
mend-text-too-long =
    Shorten the text to at most { $most ->
        [one] { $most } character
       *[other] { $most } characters
    }.
mend-known = Use one of these: { $known }.

# Founding a store, taking in applications, rounds, people
refused-founded = The store has been founded already.
mend-founded = Use the store as it is, or make a new one in another folder.
mend-plan = Mend the file and try again.
refused-reference-taken = The reference { $case } is taken already.
mend-reference-taken = Give each application a reference of its own, and leave out applications that have been imported already.
refused-amount-impossible = The amount { $amount } in the field { $field } of { $case } cannot be recorded.
mend-amount-impossible = Give an amount from 0.00 to { $highest }.
refused-round-unknown = Application { $case }: the plan has no round { $round }.
refused-no-such-round = There is no round { $round }.
mend-round-unknown = Use one of the rounds of the plan: { $known }.
refused-no-such-envelope = The round { $round } has no envelope { $scope }.
refused-action-unknown = Application { $case }: the plan has no action { $action }.
mend-action-unknown = Use the code of an action or operating support of the plan, such as 1A2.
refused-nothing-to-import = There are no applications to import.
mend-nothing-to-import = Choose a file with at least one application.
refused-window-backwards = The round { $round } would close before it opens.
mend-window-backwards = Give an opening time that comes before the closing time.
refused-handle = { $who } cannot be an account name.
mend-handle = Use 1–64 characters: letters, digits, full stop, underscore, hyphen, @ and +.
refused-role-held = { $who } has the role { $role } already.
mend-role-held = Nothing needs to be done; otherwise check the name and the role.
refused-role-not-held = { $who } does not have the role { $role }.
mend-role-not-held = Nothing needs to be done; otherwise check the name and the role.
refused-last-administrator = { $who } is the last to have the role { $role }, and the store cannot be without one.
mend-last-administrator = Give the role to somebody else first.

# Seats and conflicts
refused-seat-needs-officer = { $who } is not a case officer and cannot be seated on a case.
mend-seat-needs-officer = Choose a case officer, or ask an administrator to grant the role.
refused-seat-conflict = Case { $case }: { $who } has a conflict of interest and cannot be seated on it.
refused-two-assessors = Case { $case }: the same person cannot be both first and second assessor.
mend-two-assessors = Choose a different case officer for the other seat.
refused-seat-signed = Case { $case }: the assessor has signed their scores, so the seat does not change hands.
mend-seat-signed = Keep the assessor, or choose another seat on the case.
refused-seat-held = Case { $case }: the person has that seat already.
mend-seat-held = Nothing needs to be done; otherwise check the person and the seat.
refused-seat-not-held = Case { $case }: { $who } does not have that seat.
mend-seat-not-held = Look in the case who has which seat.
refused-seat-of-another = Case { $case }: the seat of { $seat } is held by { $who }.
mend-seat-of-another = Ask the holder of the seat to do this, or have the seat given to another person.
refused-conflict-held = Case { $case }: the person's conflict of interest is on record already.
mend-conflict-held = Nothing needs to be done; otherwise check the person.
refused-conflict-none = Case { $case }: no conflict of interest is on record for the person.
mend-conflict-none = Nothing needs to be done; otherwise check the person.

# General criteria, supplements, findings
refused-gate-unknown = There is no general criterion { $gate }.
refused-gate-failed = The case { $case } does not meet all general criteria: { $gates }.
mend-gate-failed = Propose a rejection, or record with a reason that the criterion is met.
refused-supplement = The case { $case } waits for a supplement and rests until then.
mend-supplement = Record that the supplement has come in, or wait for it.
refused-supplement-asked = Case { $case }: a supplement has been asked for already.
refused-supplement-not-asked = Case { $case }: no supplement has been asked for.
mend-supplement-not-asked = Ask for a supplement first, if one is needed.
refused-finding-unknown = The case { $case } has no finding by the rule { $rule }.
refused-finding-settled = Case { $case }: the finding has been settled already.
mend-finding-settled = Nothing needs to be done; a comment can add to the reason.
refused-late = The application { $case } came in late. It is registered and not handled.
mend-late = Propose a rejection, or settle the finding “Came in late” (late) with a reason.

# Scores
refused-criterion-unknown = There is no specific criterion { $criterion }.
refused-scale = The score { $value } is not on the scale.
mend-scale = Give a score from { $min } to { $max } in steps of { $step }.
refused-nothing-to-sign = Case { $case }: there are no scores of your own to sign.
mend-nothing-to-sign = Score all specific criteria first.
refused-signed = Case { $case }: the scores have been signed already.
mend-signed = Nothing needs to be done; to change a score, give a new one and sign again.
refused-incomplete =
    Case { $case }: { $count ->
        [one] { $count } criterion has
       *[other] { $count } criteria have
    } no score.
mend-incomplete = Score these: { $criteria }.
refused-consensus-single = The case { $case } has one assessor, so no consensus is needed.
mend-consensus-single = Go on with the case; the assessor's signed scores count.
refused-consensus-early = Case { $case }: a consensus is recorded only when both assessors have signed.
mend-consensus-early = Wait until both assessors have scored everything and signed.
refused-consensus-seat = Case { $case }: a consensus is recorded by somebody who has a seat on the case.
mend-consensus-seat = Ask an assessor to record it, or take a seat on the case.

# Indicators and tags
refused-indicator-unknown = The plan has no indicator { $indicator }.
mend-indicator-unknown = Use one of the indicators of the plan, such as O.1.2.
refused-target-absurd = The target { $value } is too large.
mend-target-absurd = Give a target of at most { $most }.
refused-target-none = Case { $case }: the indicator { $indicator } has no target.
mend-target-none = Nothing needs to be removed; otherwise check the indicator.
refused-tag = “{ $tag }” cannot be a tag.
mend-tag =
    Use at most { $most ->
        [one] { $most } character
       *[other] { $most } characters
    }: letters, digits, hyphen, underscore and full stop.
refused-tag-held = The case { $case } has that tag already.
mend-tag-held = Nothing needs to be done.
refused-tag-none = The case { $case } does not have that tag.
mend-tag-none = Nothing needs to be done; otherwise check how the tag is spelled.

# Proposals
refused-not-ranked = The assessment of the case { $case } is not complete.
mend-not-ranked = Complete what is missing: { $parts }.
missing-gates =
    { $count ->
        [one] one general criterion
       *[other] { $count } general criteria
    }
missing-scores =
    { $count ->
        [one] one score
       *[other] { $count } scores
    }
missing-signatures =
    { $count ->
        [one] one signature
       *[other] { $count } signatures
    }
missing-consensus =
    { $count ->
        [one] consensus on one criterion
       *[other] consensus on { $count } criteria
    }
refused-findings =
    The case { $case } has { $count ->
        [one] { $count } finding that stands
       *[other] { $count } findings that stand
    } in the way of a grant.
mend-findings = Settle with reasons what stands in the way ({ $rules }), or propose a reserve place or a rejection.
refused-threshold = The case { $case } does not reach the threshold of every criterion: { $criteria }.
mend-threshold = Propose a rejection.
refused-minimum = The case { $case } reaches { $total } %, but at least { $minimum } % is required.
refused-rate-too-high = Case { $case }: { $rate } % is more than the card of the action { $action } allows.
mend-rate-too-high = Propose a rate of at most { $highest } %.
refused-rate-ground = Case { $case }: the rate of { $rate } % needs a ground that is on the card.
mend-rate-ground = State at least one of the card's grounds, and no others: { $grounds }.
refused-amount-of-rejection = Case { $case }: a rejection has no amount.
mend-amount-of-rejection = Leave out the amount, or propose something other than a rejection.
refused-amount-missing = Case { $case }: a partial grant needs an amount.
mend-amount-missing = Give an amount above zero.
refused-amount-zero = Case { $case }: the amount is not above zero.
refused-above-requested = Case { $case }: { $amount } is more than the { $requested } that was asked for.
mend-nothing-less = Give a smaller amount, or leave the reason out.
mend-at-most = Give at most { $most }.
refused-above-share = Case { $case }: { $amount } is more than { $rate } % of the eligible costs of { $costs }, which is { $highest }.
refused-envelope-blank = Case { $case }: the plan gives no amount for the envelope { $scope } in the round { $round }. A blank is not zero, but no money can be granted from it.
mend-envelope-blank = Propose a reserve place or a rejection, or wait until the plan gives an amount.
refused-not-covered = Case { $case }: { $amount } is not covered. { $place }: { $open } is open, { $short } is missing.
mend-not-covered = Give at most { $open }, or propose a reserve place.

# Submission, decision and what follows
refused-submit-status = The case { $case } has no proposal to submit. Its state: { $status }.
mend-submit-status = Propose a decision first.
mend-submitted = Nothing needs to be done; the proposal awaits decision already.
refused-not-submitted = The case { $case } does not await decision. Its state: { $status }.
mend-not-submitted = Wait until the presenting officer has submitted the proposal.
mend-decided = Nothing needs to be done here; the case is decided already. Look in the case what follows.
refused-four-eyes = Case { $case }: whoever scored or proposed does not decide the same case. No role is exempt.
mend-four-eyes = Let another decision-maker decide the case.
refused-amount-of-several = Case { $case }: a lower amount can be given for one case at a time only.
mend-amount-of-several = Decide it by itself, or leave out the amount.
refused-nothing-less = Case { $case }: nothing less than was proposed is approved, so there is nothing to give a reason for.
refused-above-proposed = Case { $case }: { $amount } cannot be approved. The proposed amount is { $proposed }.
refused-not-approved = The case { $case } is not decided yet. Its state: { $status }.
mend-not-approved = Wait until the decision-maker has decided the case.
mend-notified = Nothing needs to be done; the applicant has been notified of the decision.
refused-notified = Case { $case }: the applicant has been notified already. Its state: { $status }.
refused-over = The case { $case } is over already. Its state: { $status }.
mend-over = Nothing needs to be done.

# Taking back
refused-undo-locked = The case { $case } is locked, so the last act cannot be taken back.
refused-nothing-to-undo = There is nothing of your own that can still be taken back.
mend-nothing-to-undo = What the applicant knows, what somebody has changed since, and all but your last hundred acts on a case stay; record a new act instead.
refused-undo-built-on = { $who } has worked on { $case } from this seat since, so it is not taken back.
mend-undo-built-on = Take { $who } off the case instead, or let them take back their own work first.

# Conditions, listed reasons, the order
refused-condition = Case { $case }: a condition is empty or too long, or there are too many of them.
mend-condition =
    Give at most { $most ->
        [one] { $most } condition
       *[other] { $most } conditions
    } of at most { $chars } characters each.
refused-condition-of-rejection = Case { $case }: a rejection has no conditions.
mend-condition-of-rejection = Leave out the conditions, or propose something other than a rejection.
refused-reason-code-of-grant = Case { $case }: only a rejection has listed reasons.
mend-reason-code-of-grant = Leave out the listed reasons, or propose a rejection.
refused-reason-code-unknown = The list has no reason { $code }.
refused-reason-code-untrue = Case { $case }: the register does not bear out the reason { $code }.
refused-reason-code-missing = Case { $case }: a rejection needs at least one listed reason beside its own words.
refused-order =
    Case { $case }: money is proposed against the order. { $count ->
        [0] What stands higher would be passed over.
        [one] One case that could be granted stands higher and would be passed over.
       *[other] { $count } cases that could be granted stand higher and would be passed over.
    }
mend-order = Propose a grant or a rejection first for what stands higher ({ $cases }), or give a reason for the deviation (--deviation).

# Correction requests
refused-correction-status = Case { $case }: a correction can be requested of a notified decision only. Its state: { $status }.
mend-correction-status = Wait until the applicant has been notified; a request that is pending is decided first.
refused-correction-late =
    Case { $case }: the time for a correction request ended on { $last }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } after notification.
mend-correction-late = If it is handled all the same, give the reason for that (--late-why).
refused-no-correction = The case { $case } has no correction request pending. Its state: { $status }.
mend-no-correction = Record the applicant's request first.
refused-correction-own = Case { $case }: whoever made the decision does not decide on its correction.
mend-correction-own = Let another decision-maker decide the correction.
refused-correction-nothing = Case { $case }: the decision is so already, so nothing would be amended.
mend-correction-nothing = Give another amount or kind, or uphold the decision.
refused-correction-empty = Case { $case }: nothing says what the decision is amended to.
mend-correction-empty = Give the new amount or the new kind.

# Money carried over to a later round
refused-carry-over = The plan does not let money of { $scope } be carried over from { $from } to { $to }.
mend-carry-over = Only this can be carried over: { $allowed }.
mend-carry-over-none = The plan in force carries nothing over.
refused-carry-over-open = { $amount } cannot be carried over: { $open } is open in envelope { $scope }, round { $round }.
mend-carry-over-open = Give an amount above zero and at most { $open }.
refused-carry-over-used = The { $amount } that was carried over to envelope { $scope }, round { $round }, is bound already: { $open } is open there.
mend-carry-over-used = Free the money in that envelope first.

# Result targets
mend-order-hidden = Give a reason for the deviation (--deviation).
refused-result-target = Case { $case }: the card of { $action } has no result target { $target }.
mend-result-target = Give the number of a result target; the card has { $count }.
# Asking why
explain-of-total = Total of { $case }
explain-of-rank = Place of { $case } in the ranking
explain-of-finding = Finding { $number } of { $case }
explain-of-amount = Amount of { $case }
explain-of-refusal = What stands in the way of { $case }
explain-of-envelope = Open money of the envelope { $scope } in the round { $round }
explain-no-finding =
    { $count ->
        [0] The case { $case } has no findings.
        [one] The case { $case } has one finding, number 1.
       *[other] The case { $case } has { $count } findings, numbered from 1.
    }
explain-came-in = The facts are those of the application as it came in on { $received }.
explain-past-grant = The grant was decided before this register began.
explain-criterion = { $name }: { $points }, weight { $weight } %. { $why }
explain-sum = Points times weights come to { $reached } of { $highest }, which is { $total } %.
explain-minimum = To be proposed, a case needs a total of at least { $minimum } %.
explain-under-threshold = { $name }: to be proposed, a case needs at least { $least }.
explain-no-total = There is no total until everything is marked, scored and signed. An incomplete total is never a low one.
explain-gate-unmarked = { $name }: not marked yet.
explain-gate-failed = { $name }: not met. { $why }
explain-scores-missing =
    { $count ->
        [one] One score is missing.
       *[other] { $count } scores are missing.
    }
explain-signature-missing = Signature missing: { $seat }.
explain-consensus-missing =
    { $count ->
        [one] Consensus is missing on one criterion.
       *[other] Consensus is missing on { $count } criteria.
    }
explain-place = Place { $position } of { $of }, with { $total } %. The order is that of the totals.
explain-no-rank = The case has no place in the ranking yet.
explain-signed = The scores were signed.
explain-before = The case before it is { $case }, with { $total } %.
explain-after = The case after it is { $case }, with { $total } %.
explain-tie-criterion = A neighbour has the same total. What separates them is the score for { $name }.
explain-tie-arrival = A neighbour has the same total. What separates them is the time of arrival.
explain-tie-reference = A neighbour has the same total. What separates them is the reference.
explain-not-proposable = The case keeps its place but cannot be proposed for a grant.
explain-line = The envelope holds { $total }. The case counts with { $asks }, which is what is proposed, or asked for until then; it gets { $gets } when the money is given out in the order of the list. Funding line: { $line }.
explain-short = Of the envelope { $left } is left where the line is drawn: { $short } too little for the { $asks } of this case.
explain-line-above = The { $left } that is left would do, but the line is drawn above, at a case that gets nothing: under this policy nothing goes past it.
explain-rule = { $name } ({ $severity }). In queries: finding:{ $rule }.
explain-window-opens = The round's window opens at { $at }.
explain-window-closes = The round's window closes at { $at }.
explain-target-set = The target of { $indicator } was set to { $value }.
explain-target-removed = The target of { $indicator } was removed.
explain-settled = Settled by a person. { $why }
explain-blocks = No grant can be proposed until a person settles it with a reason.
explain-informs = It informs and stops nothing.
explain-requested = The application asks for { $amount }.
explain-requested-of = The application asks for { $amount }, which is { $share } % of its eligible costs of { $costs }; it claims { $rate } %.
explain-share = At most { $rate } % of the eligible costs: of { $costs } that is { $highest }, rounded down to the cent. No grant is above it.
explain-ground = A person stated the ground for the raised rate: { $ground }.
explain-past-amount = { $amount } was granted before this register began.
explain-proposed = Proposed: { $kind }, { $amount } (at most { $rate } %). { $why }
explain-proposed-of = Proposed: { $kind }, { $amount }, which is { $share } % of the eligible costs (at most { $rate } %). { $why }
explain-proposed-nothing = Proposed: { $kind }. { $why }
explain-submitted = Submitted for decision.
explain-returned = Returned. { $why }
explain-approved-less = Approved with less: { $amount }. { $why }
explain-approved = Approved: { $amount }.
explain-notified = The applicant was notified.
explain-withdrawn = The applicant withdrew. { $why }
explain-declined = The applicant declined. { $why }
explain-rejected = A rejection is proposed or decided. { $why }
explain-nothing-next = Nothing more is to be done with the case here.
explain-nothing-in-the-way = Nothing stands in the way of the next step.
explain-supplement = A supplement was asked for. { $why }
explain-own-score = You scored the case.
explain-own-proposal = You proposed or submitted the case.
explain-envelope-holds = The envelope { $scope } holds { $total } in the round { $round }.
explain-envelope-blank = The plan gives no amount for the envelope { $scope } in the round { $round }. Nothing can be granted from it.
explain-bound = { $case }: { $amount } is bound. State: { $stage }.
explain-bound-as = { $case }: { $amount } is bound ({ $bucket }). State: { $stage }.
explain-hidden = The sum counts cases that you may not see because of a conflict of interest.
explain-open = { $open } is open: { $total } less { $proposed } proposed, { $submitted } submitted and { $approved } approved.
explain-open-blank = No open amount is known. Proposed { $proposed }, submitted { $submitted }, approved { $approved }.
explain-cannot-ask = `{ $what }` cannot be asked. Ask for: { $known }.
explain-needs-number = With “finding”, give the number of the finding as shown, from 1.
explain-correction-asked = A correction was requested. { $why }
explain-correction-upheld = The decision was upheld. { $why }
explain-correction-amended = The decision was amended to { $amount }. { $why }

# Revised plans
refused-plan-revision = The plan { $id }, version { $version }, dated { $dated }, is no revision of the plan in force.
mend-plan-revision = A revision of { $id } has a version above { $version } and a date after { $dated }.
refused-plan-envelope = The revised plan no longer has the envelope { $scope } in the round { $round } as it was, and there are cases or money in it.
mend-plan-envelope = Keep the envelope in the revised plan, under the same objective.
refused-plan-below = The revised plan would take back money that is bound. { $place }: { $total } would be there, { $bound } is bound.
mend-plan-below = Give at least { $bound } there, or free money first.
refused-plan-version = There is no version { $version } of the plan in the store.
refused-plan-move = Case { $case }: it is judged by that version already, or its action is not in it.
mend-plan-move = Choose another version of the plan.

# Decisions under correction
mend-correction-pending = Let the correction request be decided first.

# What is not there, and what was put in force
mend-case-near = Check the reference, or look the case up in the list. Most alike: { $known }.
refused-past-round = The round { $round } was decided before this register began; it has no ranking and no envelope of the plan.
mend-no-finding = Show the case and count its findings from 1.
refused-criteria-version = The criteria set { $id }, version { $version }, is not later than what the store has.
mend-criteria-version = Give { $id } a version above { $version }, or the set a name of its own.
refused-undo-plan = Your last act put a plan in force (record { $seq }). Others may have gone by it since, so it cannot be taken back.
mend-undo-plan = Load the former plan again as a later version, or name the case whose last act you mean (undo REF).
refused-undo-criteria = Your last act put a criteria set in force (record { $seq }). Others may have scored with it since, so it cannot be taken back.
mend-undo-criteria = Load the former set again as a later version, or name the case whose last act you mean (undo REF).
refused-undo-template = Your last act put templates of documents in force (record { $seq }). Documents may have been made of them since, so it cannot be taken back.
mend-undo-template = Load the former templates again as a later version, or name the case whose last act you mean (undo REF).
refused-template-name = The name `{ $id }` belongs to the templates that ship with the program.
mend-template-name = Give the authority’s own templates another name under [document] id, such as ministry.
refused-template-used = The version { $version } of the templates `{ $id }` may have made documents already and is never replaced.
mend-template-used = Load them as a version above { $version }.
mend-template = Mend the file; `diarium template show` prints one that is right.
refused-person-unknown = { $who } has never had a role here.
mend-person-unknown = Give the person a role first (user grant { $who } ROLE).
refused-person-name = { $who } cannot be called that.
mend-person-name = Give a name and, if wanted, a title, each on one line of at most { $longest } characters; without a name there is no title.
refused-person-named = { $who } is called that already.
mend-person-named = Give another name or title, or leave it as it is.
refused-correction-reopen = Case { $case }: only the rejection of a case that was never scored is set aside, so that it is handled again.
mend-correction-reopen = Amend the decision, or let it stand.
refused-correction-unscored = Case { $case }: it was rejected without being scored, so no grant can be decided for it as it stands.
mend-correction-unscored = Set the rejection aside (correction { $case } reopen), so that the case is screened and scored as any other.
mend-what-if-no-rank = Choose a case of the ranked list.
explain-carried-in = { $amount } was carried over from the round { $round }. { $why }
explain-carried-out = { $amount } was carried over to the round { $round }. { $why }
explain-correction-reopened = The rejection was set aside. { $why }
