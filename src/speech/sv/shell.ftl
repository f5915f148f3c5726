# What the shell commands say.

# Mistakes and refusals
error = Fel
error-rule = Regel: { $rule } ({ $source })
error-mend = Vad som hjälper: { $mend }
output-failed = Utskriften misslyckades ({ $why }). Kontrollera disken och vart utskriften leds.
file-unreadable = Filen { $file } kan inte läsas ({ $why }). Kontrollera namnet och rättigheterna.
file-too-large = Filen { $file } är för stor; tillåtet: högst 1 GiB. Dela upp den.
no-csv = Detta kan inte skrivas ut som CSV; använd --format table eller --format json.
now-only-demo = Klockan kan ställas bara i ett övningsregister; lämna bort --now.
no-store-yet = Det finns inget register i { $place }. Grunda ett med diarium init, eller prova programmet med diarium demo.
text-cleaned =
    { $count ->
        [one] { $count } tecken
       *[other] { $count } tecken
    } i texten kunde inte tas med som det var och har ändrats eller tagits bort.

# What has been done
init-done = Registret är grundat i { $place }. Plan: { $plan }. Administratör: { $admin }.
demo-made =
    Övningsregistret är klart i { $place }, med { $count ->
        [one] { $count } påhittad ansökan
       *[other] { $count } påhittade ansökningar
    }.
act-done = Antecknat i journalen som nummer { $seq }.
undo-takes-back = Tar tillbaka: { $what }
undo-took-back = Tog tillbaka: { $what }
undo-of-case = { $case }: { $what }
folding = Läser journalen: { $done } av { $all }
rebuild-done =
    Läskopian är gjord på nytt: { $records ->
        [one] { $records } anteckning
       *[other] { $records } anteckningar
    }, { $cases ->
        [one] { $cases } ärende
       *[other] { $cases } ärenden
    }.
backup-done = Journalen är kopierad till { $file }, till och med anteckning { $seq } ({ $hash }).
restore-done =
    Registret är återställt: { $records ->
        [one] { $records } anteckning
       *[other] { $records } anteckningar
    }, { $cases ->
        [one] { $cases } ärende
       *[other] { $cases } ärenden
    }.
verify-good =
    Allt stämmer: { $records ->
        [one] { $records } anteckning
       *[other] { $records } anteckningar
    }, { $cases ->
        [one] { $cases } ärende
       *[other] { $cases } ärenden
    }.
verify-failed =
    Kontrollen fann { $count ->
        [one] { $count } sak som inte stämmer
       *[other] { $count } saker som inte stämmer
    }.

# Importing applications
import-place =
    { $row ->
        [0] { $file }
       *[other] { $file }, rad { $row }, { $field }
    }
import-place-row = { $file }, rad { $row }
import-nothing =
    { $count ->
        [one] { $count } fel
       *[other] { $count } fel
    }. Inget har lästs in; rätta och försök på nytt.
import-other-round = Omgången är { $round }. Här godtas: { $wanted }, enligt --round.
import-cleaned =
    { $file }, rad { $row }, { $field }: { $count ->
        [one] { $count } tecken
       *[other] { $count } tecken
    } har ändrats eller tagits bort.
import-done =
    Inläst: { $count ->
        [one] { $count } ansökan
       *[other] { $count } ansökningar
    }. Iakttagelser: { $findings }.
import-would =
    Skulle läsas in: { $count ->
        [one] { $count } ansökan
       *[other] { $count } ansökningar
    }. Inget har ändrats.

# Consequences of an act
forecast-case = Ärendet { $case }: { $before } → { $after }
forecast-envelope = Ledigt i anslag { $scope }, omgång { $round }: { $before } → { $after }

# Where a rule stands, where it is no line of the documents and no law
source-procedure = förfarandet
source-program = programmet
source-four-eyes = förfarandet: föredragande och beslutsfattare är två personer
source-disqualification = förvaltningslagen 434/2003, 28 §
source-reasons = förvaltningslagen 434/2003, 45 §
source-criteria = kriterierna
source-cost-models = kostnadsmodellerna
source-call-conditions = utlysningens villkor
source-late = förfarandet: en försenad ansökan registreras men handläggs inte
source-correction = statsunderstödslagen (688/2001)
source-order = förfarandet: rangordning efter poäng

# What separated two cases with the same total
tie-criterion = { $criterion }
tie-received = ankomsttid
tie-reference = ärendenummer

# Lists, plan, criteria, one case
rank-left = Kvar av anslaget: { $left }. Ärenden utan plats i rangordningen: { $unranked }.
plan-head = { $name }, daterad { $dated }
criteria-head = { $name }, version { $version }. Minimum för förslag: { $minimum } %
proposal-line = Förslag: { $kind }, { $amount }, EU-andel högst { $rate } %, { $who }
decision-line = Beslut: { $kind }, { $amount }
total-provisional = Totalpoäng, ofullständiga: { $total } %
gate-passed = ja
gate-failed = nej
conflict-mark = jäv
heading-application = Ansökan
heading-findings = Iakttagelser
heading-gates = Allmänna urvalskriterier
heading-scores = Särskilda urvalskriterier
heading-indicators = Indikatorer
heading-history = Historik
field-partner = Partner
field-dates = Projekttid
field-received = Inkommen
field-cost-model = Kostnadsmodell
field-staff = Personalkostnader
field-other-direct = Övriga direkta kostnader
field-indirect = Indirekta kostnader
field-costs = Kostnader sammanlagt

# Columns
column-reference = Ärende
column-round = Omgång
column-rounds = Omgångar
column-action = Åtgärd
column-open-actions = Öppna åtgärder
column-status = Läge
column-total = Poäng
column-findings = Iakt.
column-requested = Sökt
column-applicant = Sökande
column-title = Rubrik
column-scope = Anslag
column-envelope = Belopp
column-open = Ledigt
column-proposed = Föreslaget
column-submitted = För avgörande
column-approved = Beviljat
column-reserve = Reserv
column-cases = Ärenden
column-objective = Mål
column-pot = Stödform
column-ceiling = Tak
column-project-grants = Projektunderstöd
column-operating-support = Operativt stöd
column-sum = Summa
column-name = Namn
column-position = Plats
column-tie = Skiljeregel
column-asks = Söker
column-gets = Får
column-cumulative = Ackumulerat
column-line = Gräns
column-person = Person
column-roles = Roller
column-called = I dokument
column-criterion = Kriterium
column-gate = Allmänt kriterium
column-weight = Vikt
column-threshold = Tröskel
column-score = Poäng
column-reason = Motivering
column-rate = EU-andel
column-source = Källa
column-indicator = Indikator
column-parent = Del av

# Terms and corrections of a case
condition-line = Villkor: { $text }
reason-code-line = Avslagsgrund: { $name }
less-line = Mindre än vad som föreslogs: { $why }
correction-late-line = Den kom för sent och handläggs eftersom: { $why }
deviation-line = Avvikelse från rangordningen: { $why }
correction-until = Omprövning kan begäras senast { $last }
correction-asked-line = Omprövning begärd { $at }: { $why }
correction-upheld-line = Beslutet står fast, { $who }: { $why }
correction-amended-line = Ändrat till { $kind }, { $amount }, { $who }: { $why }

# Notes under the budget and the ranking
next-reserve = Anslag { $scope }, omgång { $round }: det finns lediga medel, och nästa ärende på reservplats är { $case }. Inget beviljas av sig självt.
mid-term = Halvtidsutvärdering: { $granted } har beviljats, tidigare omgångar inräknade; en tiondel av andelen { $share } är { $tenth }. Beviljat är inte använt, och vad som har använts är inte känt här ({ $source }).

# Supposing a ranking
what-if-note = Detta är ett antagande. Inget har ändrats.
what-if-no-rank = Ärendet { $case } har ingen plats i det här anslaget, så inget kan antas om det.
what-if-amount = Ärendet { $case } kan inte antas få { $amount }.

# What a revised plan changes
plan-only-tried = Inget har ändrats.
column-what = Vad
column-of = Gäller
column-before = Före
column-after = Efter
plan-change-ceiling = tak
plan-change-envelope = anslag
plan-change-open-actions = öppna åtgärder
plan-change-name = namn
plan-change-rate = EU-andel
plan-change-rounds = omgångar
plan-change-applicants = sökande
plan-change-indicators = indikatorer
plan-change-targets = resultatmål
plan-change-carry-over = överföring
now-before-last = Klockan kan inte ställas före registrets senaste anteckning ({ $last }).
demo-nobody = I ett övningsregister arbetar ingen som heter { $who }. Där finns: { $known }.
rank-mixed-sets = Ärendena har poängsatts med olika urvalskriterier ({ $sets }). Totalpoängen jämförs som andelar av det högsta möjliga; vid lika poäng avgör inget kriterium, bara ankomsttiden och ärendenumret.
correction-reopened-line = Avslaget upphävdes och ärendet handläggs på nytt, { $who }: { $why }

# What another criteria set changes
criteria-kept =
    { $scored ->
        [one] { $scored } poängsatt ärende behåller
       *[other] { $scored } poängsatta ärenden behåller
    } sina urvalskriterier; { $unscored ->
        [one] { $unscored } ärende
       *[other] { $unscored } ärenden
    } utan poäng följer de gällande.
criteria-change-set = uppsättning
criteria-change-rule = regel
criteria-change-scale = skala
criteria-change-label = benämning
criteria-change-gate = allmänt kriterium
criteria-change-criterion = kriterium
criteria-change-weight = vikt
criteria-change-threshold = tröskel
criteria-change-reason = avslagsgrund
