# What a check of an application against the plan and its card found. A finding informs; it decides nothing.

# Round, applicant, dates
finding-action-unknown = Planen har ingen åtgärd { $action }. Understöd kan beviljas bara för planens åtgärder.
finding-late = Ansökan kom in { $received }, utanför omgångens ansökningstid. En försenad ansökan registreras men handläggs inte.
finding-action-not-open = Åtgärden { $action } är inte öppen i omgången { $round }. En ansökan kan tas upp bara för en åtgärd som har ett kryss i omgången.
finding-action-disputed = Källorna är oense om huruvida { $action } är öppen i omgången { $round }. En människa avgör det, med motivering.
finding-action-conditional = { $action } är öppen i omgången { $round } bara på villkor. En människa behöver bekräfta att pengar finns kvar från våren.
finding-applicant-category = Kortet för { $action } omfattar inte sökande av det här slaget: { $category }.
finding-operating-body = Det operativa stödet { $action } är bara för de organ som kortet nämner.
finding-event-year = Projektet slutar { $end }. Evenemanget i 2D1 bör hållas år 2024.

# Rate, grounds, cost model, sums
finding-rate-too-high = Ansökan anger stödandelen { $claimed } %. Kortet medger högst { $highest } %.
finding-rate-without-ground = Ansökan anger stödandelen { $claimed } % utan grund. En förhöjd andel kräver en av kortets grunder.
finding-ground-not-on-card = Grunden ”{ $ground }” finns inte på kortet för { $action }. Bara kortets egna grunder höjer andelen.
finding-ground-body = Grunden ”{ $ground }” på kortet för { $action } gäller lokala och regionala myndigheter samt organisationer i det civila samhället. Sökanden hör inte till dem.
finding-requested-above-share = Det sökta beloppet { $requested } är mer än { $rate } % av kostnaderna { $costs }. Högst { $highest } kan beviljas.
finding-costs-sum = Totalsumman är { $total }, men kostnaderna blir { $sum } sammanlagt. Totalsumman ska vara deras summa.
finding-flat-rate = Med schablonen { $percent } % blir beloppet { $expected }. Ansökan anger { $given }.
finding-flat-rate-most = Med schablonen { $percent } % blir beloppet högst { $expected }. Ansökan anger { $given }.

# Other financing
finding-other-funding-excluded =
    Ansökan nämner { $instrument ->
        [STATE_BUDGET] statsbudgeten
        [EU_HOME_AFFAIRS_FUNDS] EU:s fonder för inrikes frågor
        [EU_JUSTICE] EU:s finansiering på det rättsliga området
       *[other] { $instrument }
    }, men { $action } medger ingen annan EU-finansiering.
finding-other-funding-card =
    Ansökan nämner { $instrument ->
        [STATE_BUDGET] statsbudgeten
        [EU_HOME_AFFAIRS_FUNDS] EU:s fonder för inrikes frågor
        [EU_JUSTICE] EU:s finansiering på det rättsliga området
       *[other] { $instrument }
    }. Enligt kortet för { $action } ska arbetet samordnas med den finansieringen. Kontrollera att inget betalas två gånger.
finding-other-funding-general =
    Ansökan nämner { $instrument ->
        [STATE_BUDGET] statsbudgeten
        [EU_HOME_AFFAIRS_FUNDS] EU:s fonder för inrikes frågor
        [EU_JUSTICE] EU:s finansiering på det rättsliga området
       *[other] { $instrument }
    } vid sidan av { $action }. Kontrollera att inget betalas två gånger.
finding-rrf-first = RRF kommer i första hand för tillstånd för arbete och studier. Kontrollera att huvudverkan gäller andra tillstånd, eller att RRF inte räcker eller inte lämpar sig.

# Indicators
finding-indicator-unknown = Planen har ingen indikator { $indicator }.
finding-indicator-not-on-card = Indikatorn { $indicator } finns inte på kortet, och kortet medger inga andra än sina egna.
finding-indicator-parent = { $indicator } är en del av { $parent }, som saknar målvärde. En del rapporteras tillsammans med sin helhet.
finding-target-zero = Målvärdet för { $indicator } är noll. Ett målvärde bör vara större än noll, eller lämnas bort.
finding-target-proportion = Målvärdet för { $indicator } är { $value }, vilket inte står i proportion till det sökta beloppet. Det kan vara ett skrivfel.
finding-indicators-missing = Ingen av kortets indikatorer har ett målvärde. Minst en ska rapporteras.

# What became of it
finding-settled-by = Avklarad av { $who }: { $why }
