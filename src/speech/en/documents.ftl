# Decision documents, the announcement and the progress report.

# Template files
template-unknown-place = The place `{ $place }` is not known; accepted: { $accepted }.
template-open-place = A place is not closed here; it is written {"{"}$name{"}"}.
template-unknown-name = `{ $name }` is no { $what } of a document; accepted: { $accepted }.
template-condition = condition
template-fact = fact
template-list = list
template-table = table
template-points = group of reasons
template-written = written text
template-lacks = The table `{ $table }` lacks `{ $name }`; it must be there.
template-kind-empty = There is no section for the document `{ $kind }`; each kind of document needs at least one.
template-part = A part under “{ $heading }” says nothing or several things at once; it has exactly one of text, items, facts, list, table, points and written.
template-head = `{ $id }` with this version cannot name templates; accepted: letters, digits, - _ and . up to { $longest } characters, and a version from 1.
template-line = { $name } – { $whose }, { $state }
template-shipped = ships with the program
template-own = the authority’s own
template-in-force = in force
template-kept = kept for documents that were made of it
template-unwritable = The templates cannot be written as a file: { $why }
template-change-template = templates
template-change-authority = authority
template-change-title = title
template-change-word = word
template-change-label = label
template-change-section = section
template-change-phrase = phrase
template-change-part = part

# Documents of cases
document-undecided = Nothing is proposed for { $case } yet, so it has no decision document.
document-withdrawn = The applicant withdrew { $case } before anything was decided; there is no decision document.
document-version-unknown = This program does not have the template version `{ $template }`.
document-template-lacking = { $case }: this program does not have the template version `{ $template }`.
document-unmakeable = The document of { $case } cannot be made: { $why }
document-differs = { $case }: the document told with record { $seq } is not the same when it is made again ({ $forms }).
mend-undecided = Propose a decision for the case first.
mend-withdrawn = Nothing is to be sent; the withdrawal stands in the history of the case.
mend-template-version = Use the release of the program that made the document, or a newer one.
mend-document = Look for what cannot be printed in the texts of the case, and report the fault with the reason above.
document-of = Document of { $case }
unable-no-document = Nothing is proposed for this case yet, so there is no decision document.
document-told = { $case }: told with record { $seq }, template { $template }
document-not-told = { $case }: not told to the applicant yet
document-past = { $case }: granted before this register began; put together from the announcement
document-written = { $count ->
    [one] One document written: { $place }
   *[other] { $count } documents written: { $place }
}
document-letters = { $case }: the document font lacks { $letters }; they are printed as a replacement sign.
document-several-to-screen = Several documents as { $form } need a folder: --output FOLDER.
document-pdf-to-screen = A PDF is not written to a terminal; name a file with --output FILE.
format-needs-paper = `{ $format }` is a form of documents, announcements and reports; here accepted: table, json, csv.
format-not-of-paper = `{ $format }` is no form of a document; accepted: table, json, md, html, pdf.
verify-documents-good =
    { $proved ->
        [one] { $proved } document
       *[other] { $proved } documents
    } made again and found the same, { $unsealed ->
        [one] { $unsealed } notification
       *[other] { $unsealed } notifications
    } without a seal.
verify-documents-other-writer =
    { $count ->
        [one] One of them was set by another release of the PDF writer; its words were compared, its PDF was not.
       *[other] { $count } of them were set by another release of the PDF writer; their words were compared, their PDF was not.
    }

# Papers
paper-page = Page { $page } of { $pages }
paper-training = TRAINING – invented data

# The announcement of a round
announce-title = { $authority } grants EUR { $millions } million of EU support
announce-lead = The { $authority } has granted { $total } of EU support from the { $fund } in the call round { $round }, to { $projects ->
    [one] one project
   *[other] { $projects } projects
}.
announce-lead-operating = The { $authority } has granted { $total } of EU support from the { $fund } in the call round { $round }, to { $projects ->
    [one] one project
   *[other] { $projects } projects
} and as operating support to { $operating ->
    [one] one activity
   *[other] { $operating } activities
}.
announce-group = { $count ->
    [one] One project, { $total } in all.
   *[other] { $count } projects, { $total } in all.
}
announce-operating-heading = Operating support
announce-operating = Operating support is separate from project grants: { $count ->
    [one] one grant
   *[other] { $count } grants
}, { $total } in all.
announce-fund-heading = The fund
announce-fund = Over the programming period 2021–2027 the { $fund } has { $programme } for Finland, technical assistance not included.
announce-offered = The round offered { $offered }.
announce-contact = More information: { $authority }, { $email }
announce-caption = Beneficiaries, projects and EU support, EUR
announce-sums = EU support granted
announce-column-kind = Kind of support
announce-column-count = Number
announce-column-eur = EUR
announce-column-beneficiary = Beneficiary
announce-column-project = Project
announce-row-projects = Projects
announce-row-operating = Operating support
announce-row-total = Total
announce-mark-undecided = PRELIMINARY – { $count ->
    [one] one case of the round is not decided
   *[other] { $count } cases of the round are not decided
}
announce-mark-unnotified = NOT FOR PUBLICATION – { $count ->
    [one] one applicant is not notified yet
   *[other] { $count } applicants are not notified yet
}
announce-mark-withheld = INCOMPLETE – { $count ->
    [one] one decision is withheld from you
   *[other] { $count } decisions are withheld from you
} because of a conflict of interest

# The progress report
progress-title = Progress of the { $fund }
progress-lead = How the programme goes by this register on { $day } (record { $seq }). The plan followed is { $plan }.
progress-all = All objectives
progress-total = Total
progress-overview = Money of the objectives, EUR
progress-picture = Money of each objective: earmarked, in preparation and open
progress-objective = { $projects ->
    [0] No project has
    [one] One project has
   *[other] { $projects } projects have
} started, and { $operating ->
    [0] no operating support is
    [one] one operating support is
   *[other] { $operating } operating supports are
} in use. { $earmarked } is earmarked and { $open } is open.
progress-nothing-started = Nothing has started under this objective by this register.
progress-figures-caption = Money of the objective
progress-started-caption = Projects and operating support that were granted money
progress-started = What has started
progress-not-started = Actions that have not started by this register
progress-beneficiaries = Carried out by: { $names }.
progress-action-opens = { $action } – call rounds: { $rounds }
progress-action-closed = { $action } – no round in this plan
progress-no-action = not told
progress-mid-term = The mid-term tenth
progress-tenth-reached = A tenth of the original share of { $share } is { $tenth }. Grants of { $granted } are above it, but the rule asks how much has been used.
progress-tenth-not-reached = A tenth of the original share of { $share } is { $tenth }. Grants of { $granted } do not reach it, and the rule asks how much has been used.
progress-used-unknown = Extra money is possible in 2024 where at least a tenth of the original share has been used before that (plan, 000:167). This register knows no payments, so what has been used is not known here.
progress-tenth-picture = Earmarked money of the programme beside the mid-term tenth, { $tenth }
progress-tenth-line = a tenth: { $tenth }
progress-not-earmarked = Not earmarked
progress-definitions = What the figures mean
progress-definitions-caption = Definitions, with the sums of all objectives
progress-register-only = Every figure counts what stands in this register up to the time of the report. Grants that were made before and are not recorded here are missing, so the figures may be lower than those of a report on the whole fund.
progress-column-figure = Figure
progress-column-eur = EUR
progress-column-meaning = What it means
progress-column-objective = Objective
progress-column-action = Action
progress-ceiling = Ceiling
progress-ceiling-means = Project grants and operating support of the whole programming period, technical assistance not included.
progress-granted-projects = Granted to projects
progress-granted-projects-means = EU support in decisions on projects that were approved and are in force. Declined, withdrawn and amended amounts are taken off.
progress-granted-operating = Granted as operating support
progress-granted-operating-means = The same for operating support, which is money of its own and never mixed with project grants.
progress-earmarked = Earmarked
progress-earmarked-means = Granted to projects and granted as operating support together. What is earmarked is not yet used.
progress-pending = In preparation
progress-pending-means = Proposed or submitted for decision, not yet decided. Places on the reserve list are not counted.
progress-open = Open
progress-open-means = The ceiling less earmarked and in preparation.
progress-mark-withheld = { $count ->
    [one] One grant is not named to you because of a conflict of interest; the sums include it
   *[other] { $count } grants are not named to you because of a conflict of interest; the sums include them
}

# The public list of operations as a page
operations-title = Supported operations of the Asylum, Migration and Integration Fund in Finland
operations-caption = One operation a row, amounts in euros
operations-dated = { $count ->
    [one] One operation
   *[other] { $count } operations
} on { $day }. The list is refreshed by { $next } at the latest.
operations-filter = Show only operations with these words
operations-shown = { $shown } of { $all } operations shown
operations-beneficiary = Beneficiary
operations-operation = Operation
operations-purpose = Purpose and expected results
operations-start = Start
operations-end = End
operations-cost = Total cost
operations-objective = Specific objective
operations-rate = EU share
operations-reference = Reference
operations-yes = yes
operations-no = no
operations-not-known = not known
operations-incomplete = INCOMPLETE – operations are withheld from whoever made this page, because of a conflict of interest
export-no-page = Only the public list is a page: export operations --format html. Accepted for other exports: csv, json, xlsx.
