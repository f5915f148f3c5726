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

# Documents of cases
document-undecided = Nothing is proposed for { $case } yet, so it has no decision document; propose a decision first.
document-withdrawn = The applicant withdrew { $case } before anything was decided; there is no decision document.
document-version-unknown = This program does not have the template version `{ $template }`; use the release that made the document, or a newer one.
document-template-lacking = { $case }: this program does not have the template version `{ $template }`.
document-unmakeable = The document of { $case } cannot be made: { $why }
document-differs = { $case }: the document told with record { $seq } is not the same when it is made again ({ $forms }).
document-told = { $case }: told with record { $seq }, template { $template }
document-not-told = { $case }: not told to the applicant yet
document-written = { $count ->
    [one] One document written: { $place }
   *[other] { $count } documents written: { $place }
}
document-letters = { $case }: the document font lacks { $letters }; they are printed as a replacement sign.
document-several-to-screen = Several documents as { $form } need a folder: --output FOLDER.
document-pdf-to-screen = A PDF is not written to a terminal; name a file with --output FILE.
format-needs-paper = `{ $format }` is a form of documents, announcements and reports; here accepted: table, json, csv.
format-not-of-paper = `{ $format }` is no form of a document; accepted: table, json, md, html, pdf.
verify-documents-good = { $proved } documents made again and found the same, { $unsealed } notifications without a seal.
verify-documents-other-writer = { $count } of them were set by another release of the PDF writer; their words were compared, their PDF was not.
