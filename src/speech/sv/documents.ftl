# Beslutsdokument, meddelandet om besluten och lägesrapporten.

# Mallfiler
template-unknown-place = Platsen `{ $place }` är inte känd; tillåtna: { $accepted }.
template-open-place = En plats är inte avslutad här; den skrivs {"{"}$name{"}"}.
template-unknown-name = `{ $name }` är inte { $what } i ett dokument; tillåtna: { $accepted }.
template-condition = ett villkor
template-fact = en uppgift
template-list = en lista
template-table = en tabell
template-points = en grupp motiveringar
template-written = en skriven text
template-lacks = Tabellen `{ $table }` saknar `{ $name }`; den måste finnas.
template-kind-empty = Det finns inget avsnitt för dokumentet `{ $kind }`; varje slags dokument behöver minst ett.
template-part = En del under ”{ $heading }” säger ingenting eller flera saker på en gång; den har exakt ett av text, items, facts, list, table, points och written.

# Dokument i ärenden
document-undecided = Inget är ännu föreslaget i { $case }, så det finns inget beslutsdokument; föreslå först ett beslut.
document-withdrawn = Sökanden återtog { $case } innan något hade beslutats; det finns inget beslutsdokument.
document-version-unknown = Programmet har inte mallversionen `{ $template }`; använd den version av programmet som gjorde dokumentet, eller en nyare.
document-template-lacking = { $case }: programmet har inte mallversionen `{ $template }`.
document-unmakeable = Dokumentet i { $case } kan inte göras: { $why }
document-differs = { $case }: dokumentet som delgavs med post { $seq } blir inte detsamma när det görs på nytt ({ $forms }).
document-told = { $case }: delgivet med post { $seq }, mall { $template }
document-not-told = { $case }: ännu inte delgivet sökanden
document-written = { $count ->
    [one] Ett dokument skrivet: { $place }
   *[other] { $count } dokument skrivna: { $place }
}
document-letters = { $case }: dokumentets typsnitt saknar { $letters }; de skrivs med ett ersättningstecken.
document-several-to-screen = Flera dokument som { $form } behöver en mapp: --output MAPP.
document-pdf-to-screen = En PDF skrivs inte i en terminal; ange en fil med --output FIL.
format-needs-paper = `{ $format }` är en form för dokument, meddelanden och rapporter; här tillåts: table, json, csv.
format-not-of-paper = `{ $format }` är ingen form för ett dokument; tillåtna: table, json, md, html, pdf.
verify-documents-good = { $proved } dokument gjorda på nytt och befunna lika, { $unsealed } delgivningar utan sigill.
verify-documents-other-writer = { $count } av dem är satta med en annan version av PDF-skrivaren; orden har jämförts, men inte PDF-filen.
