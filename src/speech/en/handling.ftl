# Revisions of applications, what is to be looked at again, and handling lanes.

event-revised = took in revision { $revision } of the application
event-confirmed = confirmed on the newest revision: { $what }
event-lane = set the handling lane: { $lane }

lane-light = light
lane-full = full

# Revisions of an application
refused-stale = Case { $case } cannot be decided as it is: { $count ->
        [one] { $count } judgement was
       *[other] { $count } judgements were
    } made on an older revision than { $revision }.
mend-stale = Look at these again and judge anew, or confirm them with `confirm { $case }`: { $judgements }.
refused-revision-locked = Case { $case } takes no revision: it is { $status }.
mend-revision-submitted = Have the proposal returned first.
mend-revision-approved = Take the decision back with undo, if the applicant does not know it yet; otherwise record a correction request.
mend-revision-notified = After notification only a correction request changes the decision; record one.
mend-revision-reserve = What was decided on the reserve list stands on the facts of that time; reject it, or have the applicant withdraw and apply anew.
mend-revision-over = The case is over; a new application needs a reference of its own.
refused-revision-moves = The revision of case { $case } has another { $field }: { $given }.
mend-revision-moves = A revision keeps { $given }; for another one the applicant withdraws and applies anew.
refused-revision-same = The application of case { $case } is the same as the newest revision.
mend-revision-same = Leave it out of the file.
refused-not-stale = In case { $case } there is nothing to confirm under the name { $name }.
refused-nothing-stale = In case { $case } nothing waits for you to look at it again.
mend-nothing-stale = Only judgements on an older revision are confirmed, scores and marks by whoever gave them.
judgement-gate = general criterion “{ $name }”
judgement-score = score of “{ $name }” ({ $seat })
judgement-consensus = consensus on “{ $name }”
judgement-finding = settled finding “{ $rule }”
judgement-target = mark of result target { $number } by { $who }

# Handling lanes
refused-lane-held = Case { $case } is in this lane already: { $lane }.
mend-lane-held = Name the other lane, or leave it.
lane-no-rule = the criteria set has no rule for the light lane
lane-rule-empty = A rule for the light lane has no condition, so that every case would be light; give it at least one.
lane-requested = asks for { $requested }, light up to { $most }
lane-blocking = blocking findings: { $count }, light up to { $most }
lane-findings = findings: { $count }, light up to { $most }
lane-partners = partners: { $count }, light up to { $most }
lane-rate = claims { $rate } %, light up to { $most } %
lane-applicant-unknown = the applicant has had no support before
lane-applicant-known = the applicant has had support before
lane-category = applicant of the kind: { $category }
lane-action = action { $action }

source-newest = the procedure: judgements on the newest revision
import-refused = { $what } { $mend }
import-revised =
    Revisions taken in: { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }. Findings: { $findings }. What was judged before is listed by `list stale`.
import-would-revise =
    Would be taken in as revisions: { $count ->
        [one] { $count } application
       *[other] { $count } applications
    }. Nothing has been changed.
revision-first = Revision { $number }: received { $received }, taken in { $at } by { $who }.
revision-line = Revision { $number }: received { $received }, taken in { $at } by { $who }: { $why }
stale-line = To be looked at again ({ $count }): { $judgements }
criteria-stale = revised · { $count } to look at again
criteria-change-findings = findings that speak against it
criteria-change-looks-at = what it looks at
criteria-change-light = light lane
heading-stale = To be looked at again
lane-set-by = { $lane }, set by { $who }: { $why }
lane-because = { $lane }: { $against }
column-lane-short = Lane
column-lane = Lane
column-revision = Revision
column-officer = Officer
column-week = Week
column-in = In
column-out = Out
column-waiting = Waiting
column-age-median = Median age, days
column-age-oldest = Oldest, days
column-out-pace = Out, 4 weeks
column-done = Done
baskets-nobody = nobody
baskets-all = all
baskets-no-pace = cannot be said: nothing went out
baskets-note-counted = In: the day of arrival. Out: the day of the decision or withdrawal. Officer: the presenting officer, or else the first assessor. Lane and officer as they are today. Weeks by ISO 8601; cases with which you have a conflict of interest are not counted.
baskets-note-age = Age: whole days from arrival, of the cases waiting at the end of the week, or now.
baskets-note-pace =
    The forecast supposes that as many cases go out as in { $weeks ->
        [one] the last whole week
       *[other] the last { $weeks } whole weeks
    }, that no new ones come in, that no case changes its lane, and that the lanes go on side by side.

query-field-lane = Handling lane: light or full.
query-field-revision = Revision of the application; 1 is the first.
