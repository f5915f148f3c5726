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
template-head = `{ $id }` med den här versionen kan inte vara namn på mallar; tillåtna: bokstäver, siffror, - _ och ., högst { $longest } tecken, samt en version från 1.
template-line = { $name } – { $whose }, { $state }
template-shipped = följer med programmet
template-own = myndighetens egen
template-in-force = i bruk
template-kept = bevaras för de dokument som upprättats enligt den
template-unwritable = Mallarna kan inte skrivas som fil: { $why }
template-change-template = mallar
template-change-authority = myndighet
template-change-title = rubrik
template-change-word = ord
template-change-label = benämning
template-change-section = avsnitt
template-change-phrase = fras
template-change-part = del

# Dokument i ärenden
document-undecided = Inget är ännu föreslaget i { $case }, så det finns inget beslutsdokument.
document-withdrawn = Sökanden återkallade { $case } innan något hade beslutats; det finns inget beslutsdokument.
document-version-unknown = Programmet har inte mallversionen `{ $template }`.
document-template-lacking = { $case }: programmet har inte mallversionen `{ $template }`.
document-unmakeable = Dokumentet i { $case } kan inte göras: { $why }
document-differs = { $case }: dokumentet som delgavs (anteckning { $seq }) blir inte detsamma när det görs på nytt ({ $forms }).
mend-undecided = Föreslå först ett beslut i ärendet.
mend-withdrawn = Inget ska skickas; återkallandet står i ärendets historik.
mend-template-version = Använd den version av programmet som gjorde dokumentet, eller en nyare.
mend-document = Leta i ärendets texter efter det som inte kan skrivas ut, och anmäl felet med orsaken ovan.
document-of = Dokument i { $case }
unable-no-document = Inget är ännu föreslaget i ärendet, så det finns inget beslutsdokument.
document-told = { $case }: delgivet, anteckning { $seq }, mall { $template }
document-not-told = { $case }: ännu inte delgivet
document-past = { $case }: beviljat innan registret togs i bruk; sammanställt ur meddelandet
document-written = { $count ->
    [one] Ett dokument skrivet: { $place }
   *[other] { $count } dokument skrivna: { $place }
}
document-letters = { $case }: dokumentets typsnitt saknar { $letters }; de skrivs med ett ersättningstecken.
document-several-to-screen = Flera dokument som { $form } behöver en mapp: --output MAPP.
document-pdf-to-screen = En PDF skrivs inte i en terminal; ange en fil med --output FIL.
format-needs-paper = `{ $format }` är en form för dokument, meddelanden och rapporter; här tillåts: table, json, csv.
format-not-of-paper = `{ $format }` är ingen form för ett dokument; tillåtna: table, json, md, html, pdf.
verify-documents-good =
    { $proved ->
        [one] { $proved } dokument gjort på nytt och befunnet lika
       *[other] { $proved } dokument gjorda på nytt och befunna lika
    }, { $unsealed ->
        [one] { $unsealed } delgivning
       *[other] { $unsealed } delgivningar
    } utan sigill.
verify-documents-other-writer =
    { $count ->
        [one] En av dem är satt med en annan version av PDF-skrivaren; orden har jämförts, men inte PDF-filen.
       *[other] { $count } av dem är satta med en annan version av PDF-skrivaren; orden har jämförts, men inte PDF-filen.
    }

# Handlingar
paper-page = Sida { $page } ({ $pages })
paper-training = ÖVNING – påhittade uppgifter

# Meddelandet om en ansökningsomgång
announce-title = { $authority } beviljar { $millions } miljoner euro i EU-finansiering
announce-lead = { $authority } har beviljat sammanlagt { $total } i EU-finansiering till { $projects ->
    [one] ett projekt
   *[other] { $projects } projekt
}. Fond: { $fund }. Ansökningsomgång: { $round }.
announce-lead-operating = { $authority } har beviljat sammanlagt { $total } i EU-finansiering till { $projects ->
    [one] ett projekt
   *[other] { $projects } projekt
} och som operativt stöd till { $operating ->
    [one] en verksamhet
   *[other] { $operating } verksamheter
}. Fond: { $fund }. Ansökningsomgång: { $round }.
announce-group = { $count ->
    [one] Ett projekt, sammanlagt { $total }.
   *[other] { $count } projekt, sammanlagt { $total }.
}
announce-operating-heading = Operativt stöd
announce-operating = Operativt stöd är skilt från projektunderstöden: { $count ->
    [one] ett stöd
   *[other] { $count } stöd
}, sammanlagt { $total }.
announce-fund-heading = Fonden
announce-fund = { $fund }: Finland förfogar under programperioden 2021–2027 över { $programme }, tekniskt bistånd oräknat.
announce-offered = I omgången utlystes { $offered }.
announce-contact = Mer information: { $authority }, { $email }
announce-caption = Stödmottagare, projekt och EU-finansiering, euro
announce-sums = Beviljad EU-finansiering
announce-column-kind = Stödform
announce-column-count = Antal
announce-column-eur = Euro
announce-column-beneficiary = Stödmottagare
announce-column-project = Projekt
announce-row-projects = Projekt
announce-row-operating = Operativt stöd
announce-row-total = Sammanlagt
announce-mark-undecided = PRELIMINÄRT – { $count ->
    [one] ett ärende i omgången är inte avgjort
   *[other] { $count } ärenden i omgången är inte avgjorda
}
announce-mark-unnotified = FÅR INTE PUBLICERAS – { $count ->
    [one] en sökande har ännu inte delgetts beslutet
   *[other] { $count } sökande har ännu inte delgetts besluten
}
announce-mark-withheld = OFULLSTÄNDIGT – { $count ->
    [one] ett beslut visas inte för dig
   *[other] { $count } beslut visas inte för dig
} på grund av jäv

# Lägesrapporten
progress-title = Lägesrapport: { $fund }
progress-lead = Hur genomförandet framskrider enligt detta register { $day } (anteckning { $seq }). Plan: { $plan }.
progress-all = Alla mål
progress-total = Sammanlagt
progress-overview = Målens medel, euro
progress-picture = Varje måls medel: öronmärkta, under beredning och lediga
progress-objective = { $projects ->
    [0] Inget projekt har
    [one] Ett projekt har
   *[other] { $projects } projekt har
} inletts, och { $operating ->
    [0] inget operativt stöd används.
    [one] ett operativt stöd används.
   *[other] { $operating } operativa stöd används.
} { $earmarked } är öronmärkta och { $open } är lediga.
progress-nothing-started = Inget har enligt detta register inletts inom målet.
progress-figures-caption = Målets medel
progress-started-caption = Projekt och operativt stöd som har beviljats medel
progress-started = Det här har inletts
progress-not-started = Åtgärder som enligt detta register inte har inletts
progress-beneficiaries = Genomförs av: { $names }.
progress-action-opens = { $action } – ansökningsomgångar: { $rounds }
progress-action-closed = { $action } – ingen omgång i denna plan
progress-no-action = anges inte
progress-mid-term = Tiondelen vid halvtidsutvärderingen
progress-tenth-reached = En tiondel av den ursprungliga andelen { $share } är { $tenth }. De beviljade { $granted } överstiger den, men avgörande är hur mycket som har använts.
progress-tenth-not-reached = En tiondel av den ursprungliga andelen { $share } är { $tenth }. De beviljade { $granted } når inte upp till den, och avgörande är hur mycket som har använts.
progress-used-unknown = Tilläggsfinansiering kan fås 2024 om minst 10 procent av den ursprungliga andelen har använts före halvtidsutvärderingen (planen, 000:167). Registret innehåller inga uppgifter om utbetalningar, så det är inte känt här hur mycket som har använts.
progress-tenth-picture = Programmets öronmärkta medel jämförda med tiondelen vid halvtidsutvärderingen, { $tenth }
progress-tenth-line = en tiondel: { $tenth }
progress-not-earmarked = Inte öronmärkt
progress-definitions = Vad siffrorna betyder
progress-definitions-caption = Definitioner, med summorna för alla mål
progress-register-only = Varje siffra räknar det som står i detta register vid rapportens tidpunkt. Understöd som har beviljats tidigare och inte finns i registret saknas, så siffrorna kan vara lägre än i en rapport om hela fonden.
progress-column-figure = Siffra
progress-column-eur = Euro
progress-column-meaning = Betydelse
progress-column-objective = Mål
progress-column-action = Åtgärd
progress-ceiling = Tak
progress-ceiling-means = Projektunderstöd och operativt stöd för hela programperioden, tekniskt bistånd oräknat.
progress-granted-projects = Beviljat till projekt
progress-granted-projects-means = EU-finansiering i beslut om projekt som är fattade och i kraft. Det som sökanden har avböjt eller återkallat eller som har ändrats är avdraget.
progress-granted-operating = Beviljat som operativt stöd
progress-granted-operating-means = Samma sak för operativt stöd, som är medel för sig och aldrig blandas med projektunderstöd.
progress-earmarked = Öronmärkt
progress-earmarked-means = Beviljat till projekt och beviljat som operativt stöd sammanlagt. Det som är öronmärkt är ännu inte använt.
progress-pending = Under beredning
progress-pending-means = Föreslaget eller lämnat för avgörande men ännu inte avgjort. Reservplatser räknas inte.
progress-open = Ledigt
progress-open-means = Taket minus öronmärkt och under beredning.
progress-mark-withheld = { $count ->
    [one] Ett understöd nämns inte för dig på grund av jäv; det ingår i summorna
   *[other] { $count } understöd nämns inte för dig på grund av jäv; de ingår i summorna
}

# The public list of operations as a page
operations-title = Insatser i Finland som får stöd ur asyl-, migrations- och integrationsfonden
operations-caption = En insats per rad, belopp i euro
operations-dated = { $count ->
    [one] En insats
   *[other] { $count } insatser
} den { $day }. Listan uppdateras senast den { $next }.
operations-filter = Visa bara insatser med dessa ord
operations-shown = { $shown } av { $all } insatser visas
operations-beneficiary = Stödmottagare
operations-operation = Insats
operations-purpose = Syfte och väntade resultat
operations-start = Börjar
operations-end = Slutar
operations-cost = Totalkostnad
operations-objective = Specifikt mål
operations-rate = EU:s andel
operations-reference = Ärendenummer
operations-yes = ja
operations-no = nej
operations-not-known = inte känt
operations-incomplete = OFULLSTÄNDIG – på grund av jäv visas inte alla insatser för den som gjort sidan
export-no-page = Bara den offentliga listan är en sida: export operations --format html. För andra exporter tillåts: csv, json, xlsx.
