# What a check of an application against the plan and its card found. A finding informs; it decides nothing.

# Round, applicant, dates
finding-action-unknown = Planen har ingen åtgärd { $action }. Understöd kan beviljas bara för planens åtgärder.
finding-late = Ansökan kom in { $received }, utanför omgångens ansökningstid. En försenad ansökan registreras men handläggs inte.
finding-action-not-open = Åtgärden { $action } är inte öppen i omgången { $round }. En ansökan kan tas upp bara för en åtgärd som har ett kryss i omgången.
finding-action-disputed = Källorna är motstridiga i fråga om huruvida { $action } är öppen i omgången { $round }. En människa avgör saken, med motivering.
finding-action-conditional = { $action } är öppen i omgången { $round } bara på villkor. En människa behöver bekräfta att medel finns kvar från våren.
finding-applicant-category = Kortet för { $action } omfattar inte sökande av det här slaget: { $category }.
finding-operating-body = Det operativa stödet { $action } är bara för de organ som kortet nämner.
finding-event-year = Projektet slutar { $end }. Evenemanget i { $action } bör hållas år { $year }.

# Rate, grounds, cost model, sums
finding-rate-too-high = Ansökan anger EU-andelen { $claimed } %. Kortet medger högst { $highest } %.
finding-rate-without-ground = Ansökan anger EU-andelen { $claimed } % utan grund. En förhöjd andel kräver en av kortets grunder.
finding-ground-not-on-card = Grunden ”{ $ground }” finns inte på kortet för { $action }. Bara kortets egna grunder höjer andelen.
finding-ground-body = Grunden ”{ $ground }” på kortet för { $action } gäller lokala och regionala myndigheter samt medborgarorganisationer. Sökanden hör inte till dem.
finding-requested-above-share = Det sökta beloppet { $requested } är mer än { $rate } % av kostnaderna { $costs }. Högst { $highest } kan beviljas.
finding-costs-sum = Totalsumman är { $total }, men kostnaderna blir { $sum } sammanlagt. Totalsumman ska vara deras summa.
finding-flat-rate = Med schablonsatsen { $percent } % blir beloppet { $expected }. Ansökan anger { $given }.
finding-flat-rate-most = Med schablonsatsen { $percent } % blir beloppet högst { $expected }. Ansökan anger { $given }.

# Other financing
finding-other-funding-excluded =
    Ansökan nämner { $instrument }, men { $action } medger ingen annan EU-finansiering.
finding-other-funding-card =
    Ansökan nämner { $instrument }. Enligt kortet för { $action } ska arbetet samordnas med den finansieringen. Kontrollera att inget betalas två gånger.
finding-other-funding-general =
    Ansökan nämner { $instrument } vid sidan av { $action }. Kontrollera att inget betalas två gånger.
finding-rrf-first = RRF kommer i första hand för tillstånd för arbete och studier. Kontrollera att huvudverkan gäller andra tillstånd, eller att RRF inte räcker eller inte lämpar sig.

# Indicators
finding-indicator-unknown = Planen har ingen indikator { $indicator }.
finding-indicator-not-on-card = Indikatorn { $indicator } finns inte på kortet, och kortet medger inga andra än sina egna.
finding-indicator-parent = { $indicator } är en del av { $parent }, som saknar målvärde. En del rapporteras tillsammans med sin helhet.
finding-target-zero = Målvärdet för { $indicator } är noll. Ett målvärde bör vara större än noll, eller lämnas bort.
finding-target-proportion = Målvärdet för { $indicator } är { $value }, vilket inte står i proportion till det sökta beloppet. Det kan vara ett skrivfel.
finding-indicators-missing = Ingen av kortets indikatorer har ett målvärde. Minst en ska rapporteras.

# What became of it
finding-settled-by = Utredd av { $who }: { $why }

# What the card or its envelope rules out, asks for, or leaves to a person
finding-action-not-called = Ingen utlysning är planerad för { $action } enligt den här planen.
finding-envelope-blank = Planen anger inget belopp för anslaget { $scope } i omgången { $round }. Ett blankt fält är inte noll, men inget kan beviljas ur det och inte heller ur en annan genomförandeåtgärds medel.
finding-ground-body-partner = Grunden ”{ $ground }” på kortet för { $action } gäller lokala och regionala myndigheter samt medborgarorganisationer. Sökanden hör inte till dem, men en partner gör det. Kontrollera vem som utför arbetet.
finding-staff-costs-only = Det operativa stödet { $action } omfattar bara personalkostnader. Ansökan har andra kostnader för { $other }.
finding-procurement-staff = Modellen med 1 % är för projekt som enbart består av upphandling. Ansökan har personalkostnader för { $staff }.
finding-coordinator-skills = Kontrollera att koordinatorn kan leda frivilliga och har kunskap om riksomfattande samordning.
finding-state-budget-placement = Utvecklandet av kommunplacering inom arbets- och näringsministeriets eller Migrationsverkets ansvarsområde betalas ur statsbudgeten. Kontrollera att projektet gäller något annat.
finding-excluded-measures = Egentliga sysselsättningsåtgärder, yrkesutbildning och språkundervisning på arbetsplatsen kan inte stödjas. Kontrollera att projektet inte innehåller sådant.
finding-lawful-provider = Ansvar övergick till välfärdsområdena den 1 januari 2023, och ansvaret för boendet övergår den 1 januari 2025. Kontrollera vems lagstadgade uppgift arbetet är.
finding-state-budget-detention = Nya förvarsplatser betalas i princip ur statsbudgeten. Kontrollera att projektet gäller renovering eller innehåll.
finding-closed-list = Kortet för { $action } räknar upp vad som kan stödjas utan att ange det som exempel. Kontrollera att arbetet finns i uppräkningen.
finding-event-partners =
    Projektet ska planeras och genomföras tillsammans med ministeriet, NTM-centralerna och partnerskapsprogrammet. { $count ->
        [0] Ansökan nämner ingen partner.
        [one] Ansökan nämner en partner.
       *[other] Ansökan nämner { $count } partner.
    }
finding-municipal-support = { $body } är en kommunal aktör. Kontrollera att samma kostnader inte betalas inom handlingsprogrammet för anvisande av flyktingar till kommuner.
finding-part-above-whole = Målvärdet för { $indicator } är { $value }, men helheten { $parent } som den är en del av har { $whole }.
finding-earlier-support =
    { $body } har fått stöd tidigare: ”{ $what }” ({ $fund }). { $others ->
        [0] Inget annat stöd är antecknat.
        [one] Ett annat stöd är antecknat.
       *[other] { $others } andra stöd är antecknade.
    } Kontrollera att inget betalas två gånger.

# Other financing
instrument-isf = ISF
instrument-bmvi = BMVI
instrument-esf-plus = ESF+
instrument-ndici = NDICI
instrument-rrf = RRF
instrument-frontex = Frontex
instrument-state-budget = statsbudgeten
instrument-eu-home-affairs-funds = EU:s fonder för inrikes frågor
instrument-eu-justice = EU:s finansiering på det rättsliga området
heading-card-notes = Anmärkningar till kortet
finding-event-outside-year = Projektet pågår { $start }–{ $end }. Evenemanget i { $action } bör hållas år { $year }, utanför projekttiden.

# Names of the checks; queries, commands and JSON know them by the word after finding-name-
finding-name-action-unknown = Åtgärden finns inte i planen
finding-name-late = Inkom för sent
finding-name-action-open = Åtgärden är inte öppen
finding-name-action-open-disputed = Oklart om åtgärden är öppen
finding-name-action-open-conditional = Åtgärden öppen på villkor
finding-name-envelope-blank = Anslaget saknar belopp
finding-name-applicant-category = Typ av sökande
finding-name-operating-support-body = Mottagare av operativt stöd
finding-name-event-in-2024 = Evenemangets år
finding-name-rate-allowed = För hög EU-andel
finding-name-rate-ground = Grund för höjd andel
finding-name-rate-ground-body = Aktör som grunden gäller
finding-name-requested-share = Söker mer än andelen
finding-name-costs-sum = Kostnadernas summa
finding-name-flat-rate = Schablon
finding-name-procurement-only = Endast upphandling
finding-name-staff-costs-only = Endast personalkostnader
finding-name-other-eu-funding-excluded = Annan EU-finansiering utesluten
finding-name-other-funding-coordinated = Samordning med annan finansiering
finding-name-other-funding-overlap = Överlappande finansiering
finding-name-rrf-first = RRF går först
finding-name-indicator-unknown = Okänd indikator
finding-name-indicator-not-on-card = Indikatorn finns inte på kortet
finding-name-indicator-parent = Indikatorns helhet saknas
finding-name-indicators-missing = Kortets indikatorer saknas
finding-name-target-implausible = Orimligt målvärde
finding-name-coordinator-skills = Samordnarens kompetens
finding-name-state-budget-work = Arbete som betalas ur statsbudgeten
finding-name-excluded-measures = Åtgärder som inte kan stödjas
finding-name-lawful-provider = Vems lagstadgade uppgift
finding-name-closed-list = Kortets uttömmande förteckning
finding-name-planned-with-partners = Planering med partner
finding-name-municipal-support = Annat stöd till kommuner
finding-name-earlier-support = Tidigare stöd
rule-named = { $name } ({ $rule })
