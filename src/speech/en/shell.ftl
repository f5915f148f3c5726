# What the shell commands say.

# Mistakes and refusals
error = Error
error-rule = Rule: { $rule } ({ $source })
error-mend = What helps: { $mend }
output-failed = The output could not be written ({ $why }). Check the disk and where the output goes.
file-unreadable = The file { $file } cannot be read ({ $why }). Check its name and your rights to it.
file-too-large = The file { $file } is too large; accepted: at most 1 GiB. Divide it.
no-csv = This cannot be printed as CSV; use --format table or --format json.
now-only-demo = The clock can be set on a training store only; leave out --now.
no-store-yet = There is no store in { $place } yet. Make one with diarium init, or try the program with diarium demo.
text-cleaned =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    } of the text could not be kept as written and had to be changed or removed.

# What has been done
init-done = The store has been made in { $place }. Plan: { $plan }. Administrator: { $admin }.
demo-made =
    The training store is ready in { $place }, with { $count ->
        [one] { $count } made-up application
       *[other] { $count } made-up applications
    }.
act-done = Recorded in the journal as number { $seq }.
undo-takes-back = Takes back: { $what }
undo-took-back = Took back: { $what }
undo-of-case = { $case }: { $what }
folding = Reading the journal: { $done } of { $all }
rebuild-done =
    The shelf has been made anew: { $records ->
        [one] { $records } record
       *[other] { $records } records
    }, { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }.
backup-done = The journal has been copied to { $file }, up to record { $seq } ({ $hash }).
restore-done =
    The store has been restored: { $records ->
        [one] { $records } record
       *[other] { $records } records
    }, { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }.
verify-good =
    Everything agrees: { $records ->
        [one] { $records } record
       *[other] { $records } records
    }, { $cases ->
        [one] { $cases } case
       *[other] { $cases } cases
    }.
verify-failed =
    The check found { $count ->
        [one] { $count } thing that does not hold
       *[other] { $count } things that do not hold
    }.

# Importing applications
import-place =
    { $row ->
        [0] { $file }
       *[other] { $file }, row { $row }, { $field }
    }
import-place-row = { $file }, row { $row }
import-nothing =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }. Nothing has been imported; mend and try again.
import-other-round = The round is { $round }. Accepted here: { $wanted }, as --round says.
import-cleaned =
    { $file }, row { $row }, { $field }: { $count ->
        [one] { $count } character
       *[other] { $count } characters
    } changed or removed.
import-done =
    Imported: { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }. Findings: { $findings }.
import-would =
    Would be imported: { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }. Nothing has been changed.

# Consequences of an act
forecast-case = Case { $case }: { $before } → { $after }
forecast-envelope = Open in envelope { $scope }, round { $round }: { $before } → { $after }

# Where a rule stands, where it is no line of the documents and no law
source-procedure = the procedure
source-program = the program
source-four-eyes = the procedure: presenting officer and decision-maker are two people
source-disqualification = Administrative Procedure Act 434/2003, section 28
source-reasons = Administrative Procedure Act 434/2003, section 45
source-criteria = the criteria set
source-cost-models = the cost models
source-call-conditions = the conditions of the call
source-late = the procedure: a late application is registered and not handled
source-correction = the Act on Discretionary Government Transfers (688/2001)
source-order = the procedure: ranking by points

# What separated two cases with the same total
tie-criterion = { $criterion }
tie-received = time of arrival
tie-reference = reference

# Lists, plan, criteria, one case
rank-left = Left of the envelope: { $left }. Cases without a rank: { $unranked }.
plan-head = { $name }, dated { $dated }
criteria-head = { $name }, version { $version }. Minimum to be proposed: { $minimum } %
proposal-line = Proposal: { $kind }, { $amount }, EU share at most { $rate } %, { $who }
decision-line = Decision: { $kind }, { $amount }
total-provisional = Total, incomplete: { $total } %
gate-passed = pass
gate-failed = fail
conflict-mark = conflict
heading-application = Application
heading-findings = Findings
heading-gates = General criteria
heading-scores = Specific criteria
heading-indicators = Indicators
heading-history = History
field-partner = Partner
field-dates = Project period
field-received = Received
field-cost-model = Cost model
field-staff = Staff costs
field-other-direct = Other direct costs
field-indirect = Indirect costs
field-costs = Costs in all

# Columns
column-reference = Case
column-round = Round
column-rounds = Rounds
column-action = Action
column-open-actions = Open actions
column-status = State
column-total = Total
column-findings = Find.
column-requested = Requested
column-applicant = Applicant
column-title = Title
column-scope = Scope
column-envelope = Envelope
column-open = Open
column-proposed = Proposed
column-submitted = Submitted
column-approved = Approved
column-reserve = Reserve
column-cases = Cases
column-objective = Objective
column-pot = Pot
column-ceiling = Ceiling
column-project-grants = Project grants
column-operating-support = Operating support
column-sum = Sum
column-name = Name
column-position = Rank
column-tie = Separated by
column-asks = Asks
column-gets = Gets
column-cumulative = Cumulative
column-line = Line
column-person = Person
column-roles = Roles
column-called = In documents
column-criterion = Criterion
column-gate = General criterion
column-weight = Weight
column-threshold = Threshold
column-score = Score
column-reason = Reason
column-rate = EU share
column-source = Source
column-indicator = Indicator
column-parent = Part of

# Terms and corrections of a case
condition-line = Condition: { $text }
reason-code-line = Reason: { $name }
less-line = Less than was proposed: { $why }
correction-late-line = It came late and is handled because: { $why }
deviation-line = Against the order: { $why }
correction-until = Correction can be requested until { $last }
correction-asked-line = Correction requested { $at }: { $why }
correction-upheld-line = The decision stands, { $who }: { $why }
correction-amended-line = Amended to { $kind }, { $amount }, { $who }: { $why }

# Notes under the budget and the ranking
next-reserve = Envelope { $scope }, round { $round }: money is open, and the next case on the reserve list is { $case }. Nothing is granted by itself.
mid-term = Mid-term: { $granted } has been approved, grants of past rounds included; a tenth of the share of { $share } is { $tenth }. Granted is not used, and what has been used is not known here ({ $source }).

# Supposing a ranking
what-if-note = This is supposed. Nothing has been changed.
what-if-no-rank = The case { $case } has no rank in this envelope, so nothing can be supposed about it.
what-if-amount = The case { $case } cannot be supposed to get { $amount }.

# What a revised plan changes
plan-only-tried = Nothing has been changed.
column-what = What
column-of = Of
column-before = Before
column-after = After
plan-change-ceiling = ceiling
plan-change-envelope = envelope
plan-change-open-actions = open actions
plan-change-name = name
plan-change-rate = rate
plan-change-rounds = rounds
plan-change-applicants = applicants
plan-change-indicators = indicators
plan-change-targets = result targets
plan-change-carry-over = carry-over
now-before-last = The clock cannot be set before the last record of this store ({ $last }).
demo-nobody = Nobody called { $who } works in a training store. There are: { $known }.
rank-mixed-sets = The cases were scored with different criteria sets ({ $sets }). Their totals compare as shares of the highest possible; no criterion separates a tie, only the time of arrival and the reference do.
correction-reopened-line = The rejection was set aside and the case is handled again, { $who }: { $why }

# What another criteria set changes
criteria-kept =
    { $scored ->
        [one] { $scored } scored case keeps its
       *[other] { $scored } scored cases keep their
    } criteria set; { $unscored ->
        [one] { $unscored } unscored case goes
       *[other] { $unscored } unscored cases go
    } by the one in force.
criteria-change-set = set
criteria-change-rule = rule
criteria-change-scale = scale
criteria-change-label = label
criteria-change-gate = general criterion
criteria-change-criterion = criterion
criteria-change-weight = weight
criteria-change-threshold = threshold
criteria-change-reason = reason for rejection
