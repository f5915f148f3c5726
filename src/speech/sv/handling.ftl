# Revisions of applications, what is to be looked at again, and handling lanes.

event-revised = läste in version { $revision } av ansökan
event-confirmed = bekräftade på den nyaste versionen: { $what }
event-lane = satte handläggningssätt: { $lane }

lane-light = lätt
lane-full = fullt

# Revisions of an application
refused-stale = Ärende { $case } kan inte avgöras som det är: { $count ->
        [one] { $count } bedömning gjordes
       *[other] { $count } bedömningar gjordes
    } på en äldre version än { $revision }.
mend-stale = Se på dessa igen och bedöm på nytt, eller bekräfta dem med `confirm { $case }`: { $judgements }.
refused-revision-locked = Ärende { $case } tar inte emot någon ny version: läget är { $status }.
mend-revision-submitted = Låt först återsända förslaget.
mend-revision-approved = Ta tillbaka beslutet med undo om sökanden ännu inte känner till det; anteckna annars en begäran om omprövning.
mend-revision-notified = Efter delgivningen ändras beslutet bara genom omprövning; anteckna en begäran.
mend-revision-reserve = Beslutet om reservplats bygger på den tidens uppgifter; avslå ansökan eller låt sökanden återkalla den och söka på nytt.
mend-revision-over = Ärendet är avslutat; en ny ansökan behöver ett eget ärendenummer.
refused-revision-moves = Den nya versionen i ärende { $case } har ett annat värde i { $field }: { $given }.
mend-revision-moves = En ny version behåller { $given }; för något annat återkallar sökanden ansökan och söker på nytt.
refused-revision-same = Ansökan i ärende { $case } är densamma som den nyaste versionen.
mend-revision-same = Lämna den utanför filen.
refused-not-stale = I ärende { $case } finns inget att bekräfta under namnet { $name }.
refused-nothing-stale = I ärende { $case } väntar inget på att du ser på det igen.
mend-nothing-stale = Bara bedömningar på en äldre version bekräftas, poäng och markeringar av den som gav dem.
judgement-gate = allmänt kriterium ”{ $name }”
judgement-score = poäng för ”{ $name }” ({ $seat })
judgement-consensus = gemensamma poäng för ”{ $name }”
judgement-finding = utredd iakttagelse ”{ $rule }”
judgement-target = markering av resultatmål { $number }, { $who }

# Handling lanes
refused-lane-held = Ärende { $case } har redan detta handläggningssätt: { $lane }.
mend-lane-held = Ange det andra eller låt det vara.
lane-no-rule = kriterierna har ingen regel för lätt handläggning
lane-rule-empty = En regel för lätt handläggning saknar villkor, så att varje ärende blir lätt; ge den minst ett villkor.
lane-requested = söker { $requested }, lätt upp till { $most }
lane-blocking = hindrande iakttagelser: { $count }, lätt upp till { $most }
lane-findings = iakttagelser: { $count }, lätt upp till { $most }
lane-partners = partner: { $count }, lätt upp till { $most }
lane-rate = söker stödandelen { $rate } %, lätt upp till { $most } %
lane-applicant-unknown = sökanden har inte fått stöd tidigare
lane-applicant-known = sökanden har fått stöd tidigare
lane-category = sökande av typen { $category }
lane-action = åtgärden { $action }

source-newest = förfarandet: bedömningar görs på den nyaste versionen
import-refused = { $what } { $mend }
import-revised =
    Inlästa nya versioner: { $count ->
        [one] { $count } ansökan
       *[other] { $count } ansökningar
    }. Iakttagelser: { $findings }. Det som bedömts tidigare visas med `list stale`.
import-would-revise =
    Skulle läsas in som nya versioner: { $count ->
        [one] { $count } ansökan
       *[other] { $count } ansökningar
    }. Inget har ändrats.
revision-first = Version { $number }: inkom { $received }, inläst { $at } av { $who }.
revision-line = Version { $number }: inkom { $received }, inläst { $at } av { $who }: { $why }
stale-line = Att se på igen ({ $count }): { $judgements }
criteria-stale = ny version · { $count } att se på igen
criteria-change-findings = iakttagelser som talar emot det
criteria-change-looks-at = vad det ser på
criteria-change-light = lätt handläggning
heading-stale = Att se på igen
lane-set-by = { $lane }, satt av { $who }: { $why }
lane-because = { $lane }: { $against }
column-lane-short = Sätt
column-lane = Handläggning
column-revision = Version
column-officer = Handläggare
column-week = Vecka
column-in = In
column-out = Ut
column-waiting = Väntar
column-age-median = Medianålder, dygn
column-age-oldest = Äldst, dygn
column-out-pace = Ut, 4 veckor
column-done = Klart
baskets-nobody = ingen
baskets-all = alla
baskets-no-pace = kan inte sägas: inget har gått ut
baskets-note-counted = In: ankomstdagen. Ut: dagen för beslutet eller återkallandet. Handläggare: föredraganden, annars den första bedömaren. Handläggningssätt och handläggare är dagens. Veckor enligt ISO 8601; ärenden där du är jävig räknas inte.
baskets-note-age = Ålder: hela dygn från ankomsten, för de ärenden som väntar vid veckans slut eller nu.
baskets-note-pace =
    Prognosen förutsätter att lika många ärenden går ut som under { $weeks ->
        [one] den senaste hela veckan
       *[other] de senaste { $weeks } hela veckorna
    }, att inga nya kommer in, att inget ärende byter handläggningssätt och att lätta och fulla ärenden handläggs sida vid sida.

query-field-lane = Handläggningssätt: light eller full.
query-field-revision = Ansökans version; 1 är den första.
