# What --help says. Commands and options themselves are the same in every language.

# Words around it; the default, the accepted words and the variable stand in brackets after a text
help-word-usage = Usage
help-word-commands = Commands
help-word-arguments = Arguments
help-word-options = Options
help-word-default = default: { $value }
help-word-accepted = accepted: { $words }
help-word-variable = environment: { $name }
help-word-command-missing = The command needs one more word; these are accepted.

# Commands
help-diarium = The desk at which an authority assesses grant applications. Without a command the workstation opens.
help-demo = Makes a training store with the real plan, the real 2022 grants and synthetic applications, and opens it
help-init = Makes a new store with a plan
help-plan = Prints the plan: objectives, measures, actions with their cards, indicators, rounds and envelopes
help-import = Takes in applications from .jsonl, .json or .csv: all or nothing
help-list = Lists cases; the query language is the workstation's
help-show = Shows one case with everything that you may see
help-criteria = Prints the criteria set, of a case or of the store
help-budget = Prints the buckets of every envelope and the ceilings per objective
help-rank = Prints the ranked list of an envelope with its funding line
help-assign = Seats a person on a case
help-unassign = Takes a person off a case
help-conflict = Declares a conflict of interest, or sets or lifts another person's
help-gate = Marks a general criterion as passed or failed
help-supplement = Asks for a supplement, or records that it came
help-settle = Settles a finding
help-score = Scores a criterion
help-sign = Signs your own scores
help-consensus = Records the consensus of two assessors on a criterion
help-target = Sets an indicator target
help-untarget = Removes an indicator target
help-tag = Tags a case
help-untag = Removes a tag
help-comment = Comments on a case
help-propose = Proposes a decision
help-submit = Submits proposals for decision
help-approve = Approves what was submitted; with --amount, grants less
help-return = Sends back what was submitted
help-notify = Records that the applicant was notified
help-withdraw = The applicant withdraws
help-decline = The applicant declines the grant
help-undo = Takes back your own last reversible act, as a new entry
help-round = Sets the window of a round
help-round-open = Applications received before TIME are outside the window
help-round-close = Applications received after TIME are late
help-user = People and their roles
help-user-list = Lists people and their roles
help-user-grant = Gives a role
help-user-revoke = Takes a role away
help-log = Prints the journal, one record a line in JSON
help-verify = Reads the whole journal again and checks chain, shelf and money; prints `seq hash` last
help-rebuild = Makes the shelf anew from the journal
help-backup = Copies the journal to a new file
help-restore = Makes a store from a backup, into an empty place, if it verifies
help-keys = Prints the keys of the workstation
help-completions = Prints shell completions
help-doctor = Says what is wrong with this installation and how to mend it

# Options of every command
help-arg-store = Folder of the store [default: the user's data folder]
help-arg-act-as = Act as this person; only on an embedded store that one owns
help-arg-lang = Language [default: from the locale]
help-arg-format = How data is printed
help-arg-now = The clock; only on a training store
help-arg-keymap = Keymap file for the workstation, laid over the shipped one
help-arg-help = Print this help
help-arg-version = Print the version

# Arguments that mean the same everywhere
help-arg-case = Reference of the case
help-arg-cases = References of cases
help-arg-query = All cases that answer this query
help-arg-dry-run = Only show the consequences
help-arg-why = Reason; it stays on record
help-arg-handle = Account name of the person
help-arg-round = Round, such as 2023-spring
help-arg-criterion = Specific criterion; the command criteria lists them
help-arg-value = Score on the scale of the criteria set
help-arg-indicator = Indicator, such as O.1.2
help-arg-tag = Tag: letters, digits, hyphen, underscore and full stop
help-arg-also = A further case in the same act, all or none; may be repeated
help-arg-role = Role: officer, supervisor, administrator, auditor or trainer

# Arguments of single commands
help-demo-cases = Number of synthetic applications
help-demo-seed = The same seed gives the same store
help-demo-keep = Leave the store in this folder
help-demo-no-ui = Only make the store
help-init-plan = Plan file [default: the AMIF plan 2023-2024]
help-init-criteria = Criteria file [default: the example set]
help-init-admin = First administrator [default: the account]
help-init-with-grants = Take in the real grants of autumn 2022 as decided cases
help-import-file = File with applications
help-import-dry-run = Only say what would be imported
help-import-round = Take only files whose applications are all of this round
help-list-query = Query, such as status:scoring total>=60; without one, all cases
help-criteria-case = Case whose criteria to print; without one, the store's
help-budget-round = Only this round
help-budget-as-of = The money as it was then
help-rank-scope = Envelope: a measure, an objective or operating support, such as 1A
help-rank-policy = At the funding line: strict (stop), skip (go on with smaller ones) or partial (offer the rest)
help-assign-role = Seat: a (first assessor), b (second assessor) or presenter (presenting officer)
help-unassign-role = Seat: a, b or presenter; without it, every seat of the person
help-conflict-handle = Whose conflict; without a name, your own
help-conflict-lift = Lift the conflict
help-gate-criterion = General criterion; the command criteria lists them
help-gate-mark = Whether it is met
help-supplement-step = Ask for it, or record that it came
help-settle-rule = Rule of the finding, as the case shows it
help-target-value = Target, a whole number
help-comment-text = The comment
help-propose-kind = Decision: grant, partial, reserve or reject
help-propose-amount = EUR; without it, what was asked for
help-propose-rate = EU share in per cent: 75, 90 or 100; without it, the card's base rate
help-propose-grounds = Ground for 90 %; may be repeated: vulnerable_or_special_needs, effective_protection_of_minors_esp_unaccompanied, integration_by_local_or_regional_authorities_or_ngos, alternatives_to_detention or assisted_voluntary_return_and_reintegration
help-approve-amount = Lower amount in EUR, for one case
help-round-open-at = When it opens, with offset; without it, now
help-round-close-at = When it closes, with offset; without it, now
help-undo-case = Only in this case; without one, wherever your last act was
help-log-case = Only records of this case
help-log-since = Only records after this number
help-backup-file = New file
help-restore-file = Backup file
help-keys-name = Keymap; without a name, the one in use
help-completions-shell = Shell
help-why = Says why: the entries, rules and sources behind a total, a rank, a finding, an amount, a refusal or open money
help-why-subject = Reference of a case, or a round
help-why-what = total, rank, finding, amount or refusal of the case; or an envelope of the round
help-why-number = Number of the finding as shown, from 1

# Corrections, carried money, revised plans, supposing
help-plan-load = Puts a revised plan in force, after showing what it changes
help-plan-load-file = Plan file of the revision
help-plan-move = Judges a case by the rules of another version of the plan
help-plan-move-number = Version of the plan
help-carry-over = Moves unused money to a later round, where the plan allows it
help-carry-over-from = Round that did not use the money
help-carry-over-to = Round in which it is reopened
help-carry-over-scope = Envelope, such as 2A
help-carry-over-amount = EUR
help-rank-hold-out = Suppose that these cases get nothing; nothing is changed
help-rank-give = Suppose that a case asks for this amount: REF=AMOUNT
help-rank-line = Suppose that there is so much money, in EUR
help-mark = Marks a result target of the card
help-mark-target = Number of the result target on the card, from 1
help-mark-mark = met, partly or not (not addressed)
help-propose-conditions = Condition of the grant; may be repeated
help-propose-reason-codes = Listed reason of a rejection; may be repeated; without it, what the register sees
help-propose-deviation = Why this case gets money before one that stands higher
help-approve-send-back = Sends these back in the same act
help-correction = Records a correction request, or decides one
help-correction-ask = The applicant requests a correction
help-correction-ask-late-why = Why it is handled although it came after the time for it
help-correction-uphold = The decision stands
help-correction-amend = The decision is amended
help-correction-amend-amount = New amount in EUR
help-correction-amend-kind = New decision: grant, partial, reserve or reject
help-correction-amend-reason-codes = Listed reason, where it becomes a rejection; may be repeated
help-criteria-load = Puts another criteria set in force, after showing what it changes; cases that were scored keep theirs
help-criteria-load-file = File of the criteria set
help-correction-reopen = The rejection of a case that was never scored is set aside, and the case is handled again

# Exports
help-arg-output = File to write; without it, standard output. Its ending (.csv .json .xlsx) says how, unless --format does
help-export = Writes a table: csv, json or xlsx (a workbook); only what you may see
help-export-cases = Cases with their facts, one a row
help-export-ranking = Ranked lists of all envelopes of a round, or of all rounds
help-export-decisions = Decisions with their reasons and what became of them
help-export-indicators = Planned values of indicators, summed
help-export-operations = Supported operations, as they are to be published
help-export-journal = Entries of the journal, one event a row
help-export-ranking-policy = Policy at the funding line
