# Files that carry the field into the program: what is wrong, and what would be right.

# Plan files, criteria files
file-syntax = Detta är inte TOML: { $detail }.
file-missing-field = Fältet `{ $field }` saknas här; det ska anges.
file-unknown-field = Fältet `{ $field }` är inte känt här; tillåtet: { $accepted }.
file-unknown-word = `{ $word }` är inte ett ord i den här listan; tillåtet: { $accepted }.
file-wrong-type = `{ $given }` är fel slags värde; tillåtet: { $accepted }.
file-value-refused = `{ $given }` kan inte läsas här: { $detail }.

# Amounts
amount-not-an-amount = `{ $given }` är inte ett belopp; tillåtet: siffror med högst två decimaler efter en punkt, till exempel 1500000.00.
amount-parts-of-a-cent = `{ $given }` har delar av en cent; tillåtet: högst två decimaler.
amount-negative = `{ $given }` är negativt; tillåtet: noll eller mer.
amount-too-large = `{ $given }` är för stort; tillåtet: högst 1000000000000.00.

# Plans
plan-language-missing = Texten ”{ $text }” saknas på språket `{ $lang }`; varje text ska finnas på sv, fi och en.
plan-unknown-code =
    { $kind ->
        [objective] Målet
        [measure] Genomförandeåtgärden
        [action] Åtgärden
        [indicator] Indikatorn
        [round] Omgången
        [scope] Anslaget
       *[other] Koden
    } `{ $code }` finns inte i planen; använd en kod som planen definierar, eller definiera den.
plan-sum-differs = Den tryckta summan är { $printed }, men delarna blir { $sum }; skillnaden får vara högst { $tolerance }.
plan-double = `{ $code }` står här en andra gång; varje kod får stå en gång.
plan-raised-rate-grounds = En förhöjd EU-andel och grunderna för den hör ihop; ange båda eller ingendera.
plan-conditional-round = En villkorlig omgång ska finnas bland de omgångar där åtgärden är öppen.
plan-indicator-rule = Indikatorregeln är `{ $rule }`, vilket inte stämmer med listan; `listed` kräver minst en indikator, `none` och `objective` kräver en tom lista.
plan-card-disagrees = Tabellen och kortet för `{ $code }` är motstridiga i fråga om den här omgången; få dem att säga samma sak, eller märk motstridigheten i båda.

# Criteria sets
criteria-weights = Vikterna blir { $sum } sammanlagt; de ska bli 100.
criteria-threshold-off-scale = Tröskeln är inte ett poängtal på skalan; använd ett som kan ges.
criteria-scale = Skalan håller inte ihop; det högsta poängtalet ska vara högre än det lägsta och ligga ett helt antal steg från det.
criteria-assessors = Antalet bedömare är fel; tillåtet: 1 eller 2.

# Past rounds and earlier projects
past-round-sum-differs = Understöden går inte ihop: projektunderstöden blir { $project } av { $project_printed }, det operativa stödet { $operating } av { $operating_printed }, och sammanlagt ska de bli { $printed }.
history-body-missing = Projektet saknar organ; ange namnet på det organ som hade projektet.
history-end-before-start = Projektet slutar { $end }, innan det börjar { $start }; slutet får inte komma före början.

# Kinds of values
kind-null = ett tomt värde
kind-bool = sant eller falskt
kind-number = ett tal
kind-text = en text
kind-list = en lista
kind-object = ett objekt med fält

# Applications: whole files and rows
import-unknown-format = Namnet `{ $file }` säger inte hur filen ska läsas; tillåtet: filer som slutar på .jsonl, .json, .csv eller .xlsx.
import-empty = Filen är tom; tillåtet: minst en ansökan.
import-no-applications = Filen innehåller inga ansökningar; tillåtet: minst en.
import-not-utf8 = Byte { $byte }, på rad { $line }, är inte UTF-8; spara filen som UTF-8.
import-json-syntax = Detta är inte JSON på rad { $line }, kolumn { $column }: { $detail }; tillåtet: en ansökan, eller en lista med ansökningar.
import-line-syntax = Raden är inte JSON, kolumn { $column }: { $detail }; tillåtet: en hel ansökan per rad.
import-line-too-long =
    Raden har { $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } byte
    }; tillåtet: högst { $limit }.
import-too-many-errors = Felen är fler än { $shown }; resten visas inte. Rätta dessa först.
import-csv-unreadable = Raden kan inte läsas som CSV: { $detail }.
import-csv-cells =
    Raden har { $cells ->
        [one] { $cells } cell
       *[other] { $cells } celler
    }, men första raden nämner { $columns ->
        [one] { $columns } kolumn
       *[other] { $columns } kolumner
    }; antalet ska vara lika. En cell som innehåller avgränsaren eller ett citattecken ska stå inom citattecken.
import-column-missing = Kolumnen `{ $field }` saknas på första raden; den ska finnas där.

# Applications: fields
import-field-missing = Fältet `{ $field }` saknas; det ska anges.
import-field-twice = Fältet `{ $field }` står två gånger; det får stå en gång.
import-unknown-field = Fältet `{ $field }` är inte känt; tillåtet: { $accepted }.
import-unknown-fields = { $count ->
    [one] Ytterligare en kolumn är inte känd.
   *[other] Ytterligare { $count } kolumner är inte kända.
} Ett annat systems export läses med en mappningsfil: --mapping FILE.
import-wrong-kind = Här står { $given }; tillåtet: { $wanted }.
import-unknown-word = `{ $given }` godtas inte; tillåtet: { $accepted }.
import-text-length =
    Texten har { $length ->
        [one] { $length } tecken
       *[other] { $length } tecken
    }; tillåtet: { $shortest }–{ $longest }.
import-reference-length =
    Ärendenumret har { $length ->
        [one] { $length } tecken
       *[other] { $length } tecken
    }; tillåtet: 1–{ $longest }, inte bara mellanslag.
import-reference-characters = Ärendenumret `{ $given }` har dolda tecken, radbyten eller mellanslag i ändarna; tillåtet: synliga tecken, med mellanslag bara mellan dem.
import-reference-twice = Ärendenumret `{ $reference }` står redan på rad { $first }; varje ansökan behöver ett eget.
import-code-form = `{ $given }` är inte en kod; tillåtet: 1–{ $longest } tecken ur a–z, siffror, bindestreck, punkt och understreck, till exempel 1A2 eller 2023-spring.
import-indicator-form = `{ $given }` är inte en indikator; tillåtet: O eller R och tal med punkter, till exempel O.1.2.
import-time-form = `{ $given }` är inte en tidpunkt med tidszon; tillåtet: till exempel 2023-05-12T09:30:00+03:00.
import-date-form = `{ $given }` är inte ett datum; tillåtet: år-månad-dag, till exempel 2023-09-01.
import-amount-is-number = Beloppet { $given } är skrivet som ett tal; tillåtet: en text inom citattecken, till exempel "1500000.00".
import-business-id = `{ $given }` är inte ett finländskt FO-nummer; tillåtet: sju siffror, ett bindestreck och rätt kontrollsiffra, till exempel 0737546-2, eller inget alls.
import-end-before-start = Projektet slutar { $end }, innan det börjar { $start }; slutet får inte komma före början.
import-costs-sum = Totalsumman är { $total }, men kostnaderna blir { $sum } sammanlagt; total ska vara summan av staff, other_direct och indirect.
import-requested-zero = Inget belopp söks; beloppet ska vara större än noll.
import-target-value = `{ $given }` är inte ett målvärde; tillåtet: ett heltal från 0 till { $highest }, utan citattecken.
import-target-twice = Indikatorn { $indicator } har två målvärden; ge den ett.
import-list-too-long =
    Listan har { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }; tillåtet: högst { $limit }.
amount-ambiguous = `{ $given }` kan läsas på mer än ett sätt. Tillåtet: siffror med två decimaler efter punkt eller komma, t.ex. 1500000.00 eller 1 500 000,00.
amount-of-no-case = `{ $given }` är inget ärende med belopp. Tillåtet: REF=BELOPP.
import-round-unknown = Planen har ingen omgång { $round }. Tillåtet: { $known }.
import-action-unknown = Planen har ingen åtgärd { $action }. Tillåtet: { $known }.
import-reference-taken = Registret har redan ett ärende { $case }. Tillåtet: ett ärendenummer som inget ärende har; utelämna ansökan om den redan har lästs in.
