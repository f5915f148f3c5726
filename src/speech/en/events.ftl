# History lines: what somebody did. The name of who did it stands before.

# A case
event-past-grant = recorded an earlier grant: { $amount }
event-imported = took in the application
event-imported-late = took in the application, which came late
event-assigned = seated { $who }: { $seat }
event-unassigned = took { $who } off the seat: { $seat }
event-conflict = recorded a conflict of interest: { $who }
event-conflict-lifted = lifted a conflict of interest: { $who }
event-gate-passed = marked as passed: { $gate }
event-gate-failed = marked as failed: { $gate }
event-supplement-asked = asked for a supplement
event-supplement-received = recorded that the supplement came in
event-settled = settled the finding “{ $rule }”
event-scored = scored { $criterion }: { $value }
event-signed = signed the scores
event-consensus = recorded the consensus on { $criterion }: { $value }
event-target = set the target of { $indicator }: { $value }
event-target-removed = removed the target of { $indicator }
event-tagged = added the tag { $tag }
event-untagged = removed the tag { $tag }
event-commented = commented
event-proposed = proposed: { $decision }, { $amount }
event-proposed-nothing = proposed: { $decision }
event-submitted = submitted the proposal for decision
event-approved = decided the case: { $amount }
event-rejected = decided the case: rejection
event-returned = returned the case
event-notified = recorded that the applicant was notified
event-withdrawn = recorded that the applicant withdrew
event-declined = recorded that the applicant declined the grant
event-undone = took back entry { $of }

# The store
event-store-founded =
    { $kind ->
        [demo] founded the training store
       *[other] founded the store
    }
event-plan-loaded = loaded the plan: { $plan }, version { $version }
event-criteria-loaded = loaded the criteria: { $criteria }, version { $version }
event-template-loaded = put the document templates { $template } in force
event-person-named = entered how { $who } is called in documents: { $name } { $title }
event-person-unnamed = removed the name of { $who } from documents made from now on
person-title = { $title }
event-history-recorded =
    recorded { $count ->
        [one] { $count } earlier project
       *[other] { $count } earlier projects
    }
event-past-round = recorded an earlier round: { $round }
event-round-opened = set when the round { $round } opens: { $at }
event-round-closed = set when the round { $round } closes: { $at }
event-role-granted = gave { $who } the role { $role }
event-role-revoked = took the role { $role } from { $who }

# Any line
event-unknown = recorded something that only a newer version of the program understands
event-taken-back = { $what } (taken back)
event-target-marked = result target { $target } marked: { $mark }
event-correction-asked-late = correction request received late, handled all the same: { $why }
event-correction-asked = correction request received
event-correction-upheld = correction request decided: the decision stands
event-correction-amended = correction request decided: { $decision }, { $amount }
event-carried-over = { $amount } carried over for { $scope } from { $from } to { $to }
event-plan-moved = moved to version { $version } of the plan
event-shelf-set-aside = the shelf knew record { $seq }, which the journal does not have; it was set aside as { $place }
event-correction-reopened = correction request decided: the rejection was set aside
