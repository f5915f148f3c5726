# Arbetsplatsen.

# Grupper av kommandon
group-move = Förflytta sig
group-go = Gå till
group-case = Ärendet
group-decide = Beslut
group-program = Programmet

# Platser
place-anywhere = alla vyer
place-overview = översikt
place-queue = kö
place-case = ärende
place-backlog = för avgörande
place-ranking = rangordning

# Kommandon: en mening för hjälpen, ett par ord för fotraden
act-down = Gå en rad ned
act-down-short = ned
act-up = Gå en rad upp
act-up-short = upp
act-page-down = Bläddra en sida ned; i ett ärende rullas fliken
act-page-down-short = sida ned
act-page-up = Bläddra en sida upp; i ett ärende rullas fliken
act-page-up-short = sida upp
act-top = Gå till första raden
act-top-short = första
act-bottom = Gå till sista raden
act-bottom-short = sista
act-next-pane = Gå till ärendets nästa del: kriterierna, sedan flik för flik
act-next-pane-short = nästa del
act-previous-pane = Gå till ärendets föregående del
act-previous-pane-short = föregående del
act-next-tab = Byt till nästa flik; syns kriterierna stannar markören på dem
act-next-tab-short = nästa flik
act-previous-tab = Byt till föregående flik; syns kriterierna stannar markören på dem
act-previous-tab-short = föregående flik
act-show-tab = Gå direkt till en del av ärendet med dess nummer
act-show-tab-short = del
act-open = Öppna det som markören står på
act-open-short = öppna
act-back = Gå ett steg tillbaka
act-back-short = tillbaka
act-next-case = Ta nästa ärende i samma kö
act-next-case-short = nästa ärende
act-previous-case = Ta föregående ärende i samma kö
act-previous-case-short = föregående ärende
act-next-needs-me = Gå till nästa ärende som väntar på mig
act-next-needs-me-short = väntar på mig
act-filter = Filtrera ärendena
act-filter-short = filter
act-go-overview = Gå till översikten över omgångar och anslag
act-go-overview-short = översikt
act-go-queue = Gå till kön
act-go-queue-short = kö
act-go-backlog = Gå till ärendena för avgörande
act-go-backlog-short = för avgörande
act-go-ranking = Gå till anslagets rangordning
act-go-ranking-short = rangordning
act-score = Poängsätt kriteriet vid markören och skriv motiveringen
act-score-short = poäng
act-reason = Skriv motiveringen till poängen vid markören
act-reason-short = motivering
act-pass-gates = Anteckna med en motivering att alla omarkerade allmänna kriterier uppfylls
act-pass-gates-short = alla uppfylls
act-fail-gate = Anteckna med motivering att det allmänna kriteriet vid markören inte uppfylls
act-fail-gate-short = uppfylls inte
act-sign = Underteckna mina poäng när alla kriterier är poängsatta
act-sign-short = underteckna
act-add-indicator = Ange målvärdet för en indikator
act-add-indicator-short = indikator
act-remove-indicator = Ta bort målvärdet vid markören
act-remove-indicator-short = ta bort målvärde
act-settle-finding = Utred en iakttagelse med motivering
act-settle-finding-short = utred
act-assign = Ge någon en uppgift i ärendet
act-assign-short = tilldela
act-tag = Sätt en etikett på ärendet
act-tag-short = etikett
act-comment = Kommentera ärendet
act-comment-short = kommentera
act-ask-supplement = Begär komplettering av sökanden
act-ask-supplement-short = begär komplettering
act-supplement-received = Anteckna att kompletteringen har kommit in
act-supplement-received-short = komplettering in
act-confirm-stale = Bekräfta det som du bedömde före den nya versionen
act-confirm-stale-short = bekräfta
act-set-lane = Byt handläggningssätt
act-set-lane-short = handläggning
act-declare-conflict = Anmäl jäv
act-declare-conflict-short = jäv
act-propose = Föreslå ett beslut och se hur det påverkar anslaget
act-propose-short = föreslå
act-submit = Lämna förslaget för avgörande
act-submit-short = för avgörande
act-mark = Märk ärendet
act-mark-short = märk
act-mark-all = Märk alla ärenden i listan
act-mark-all-short = märk alla
act-approve = Avgör de märkta ärendena, eller detta
act-approve-short = avgör
act-return = Återsänd de märkta ärendena med motivering, eller detta
act-return-short = återsänd
act-notify = Anteckna att sökanden har delgetts beslutet
act-notify-short = delgivet
act-withdraw = Anteckna att sökanden återkallar ansökan
act-withdraw-short = återkallat
act-preview-document = Läs ärendets beslutsdokument
act-preview-document-short = dokument
act-undo = Ta tillbaka min senaste anteckning
act-undo-short = ta tillbaka
act-policy = Ändra vad som händer vid finansieringsgränsen
act-policy-short = regel
act-why = Visa varifrån talet eller nekandet kommer
act-why-short = varför
act-palette = Sök ett kommando eller ett ärende
act-palette-short = kommando
act-help = Visa alla tangenter i denna vy
act-help-short = tangenter
act-switch-person = Byt person vid arbetsplatsen
act-switch-person-short = person
act-switch-language = Byt språk
act-switch-language-short = språk
act-redraw = Rita om skärmen
act-redraw-short = rita om
act-quit = Avsluta diarium
act-quit-short = avsluta

# Varför ett kommando inte går nu
unable-here = Inte i den här vyn. Det hör till: { $place }.
unable-role = Detta kräver rollen { $role }. { $who } har den inte här.
unable-no-case = Här finns inget ärende.
unable-alone = Det finns ingen annan i detta register.
unable-no-envelope = Gå först till ett ärende eller ett anslag.
unable-loading = Ärendet har inte kommit fram än.
unable-conflict = Jäv: ärendet är stängt för dig.
unable-past = Ett tidigare beviljat understöd visas bara.
unable-locked = Ärendet är låst; dess läge: { $status }.
unable-score-gate = Ett allmänt kriterium uppfylls eller uppfylls inte; det poängsätts inte.
unable-gates-passed = Alla allmänna kriterier har redan antecknats som uppfyllda.
unable-gates-marked = Inget allmänt kriterium är omarkerat.
unable-not-gate = Gå först till ett allmänt kriterium.
unable-signed = Dina poäng är undertecknade.
unable-sign-incomplete =
    { $count ->
        [one] Ett kriterium saknar
       *[other] { $count } kriterier saknar
    } ännu dina poäng.
unable-no-finding = Ingen iakttagelse återstår att utreda.
unable-no-target = Inget målvärde är angivet.
unable-choose-target = Gå till fliken Indikatorer och välj först målvärdet.
unable-no-supplement = Ingen komplettering har begärts.
unable-nothing-stale = Inget har bedömts på en äldre version.
unable-submit = Det finns inget förslag att lämna; ärendets läge: { $status }.
unable-propose = För ärendet kan inget föreslås nu; dess läge: { $status }.
unable-decide = Ärendet väntar inte på avgörande; dess läge: { $status }.
unable-notify = Det finns inget nytt beslut att delge; ärendets läge: { $status }.
unable-submit-marked =
    { $count ->
        [one] Det markerade ärendet har inget förslag att lämna.
       *[other] Inget av de { $count } markerade ärendena har ett förslag att lämna.
    }
unable-notify-marked =
    { $count ->
        [one] Det markerade ärendet har inget nytt beslut att delge.
       *[other] Inget av de { $count } markerade ärendena har ett nytt beslut att delge.
    }

# Tangenter i fält och rutor
foot-close = stäng
foot-cancel = avbryt
foot-scroll = rulla
foot-page = sida
foot-do = utför
foot-choose = flytta
foot-take = välj
foot-save = spara
foot-new-line = ny rad
foot-keep = stäng, behåll text
foot-yes = ja
foot-no = nej
foot-propose = föreslå
foot-next = nästa fält
foot-turn = ändra
foot-other-score = annan poäng
foot-filter = använd filter
foot-old-filter = gamla filtret

# Vad arbetsplatsen säger
desk-demo = ÖVNING
header-no-role = ingen roll
desk-reading = Läser …
desk-sending = Sänder …
desk-conflict = jäv
desk-blank-amount = blankt
desk-all-cases = alla ärenden
desk-filtered = { $filter }
desk-unbound = { $keys } har ingen funktion här. Tryck ? för alla tangenter.
desk-no-part = Det finns ingen del { $number }; ärendet har { $count }.
desk-last-case = Detta är listans sista ärende.
desk-first-case = Detta är listans första ärende.
desk-none-needs-me = Inget annat ärende i listan väntar på dig.
desk-nothing-needs-me = Inget väntar på dig.
desk-off-scale = { $value } ligger utanför skalan, som går från { $min } till { $max }.
desk-no-score-yet = Välj poäng först: skriv en siffra { $min }–{ $max } före motiveringen eller tryck ctrl-↑.
desk-not-a-count = ”{ $text }” är inget helt tal som är noll eller större.
desk-not-an-amount = ”{ $text }” är inget belopp. Skriv det så här: 1153584,00 eller 1 153 584,00.
desk-amount-missing = Beloppet saknas. Skriv det så här: 1153584,00 eller 1 153 584,00.
desk-refused-rule = (Regel: { $source })
desk-seated = Här arbetar nu { $who }.
desk-done = { $what }. Antecknat som nr { $seq }.
desk-done-case = { $what } ({ $case }). Antecknat som nr { $seq }.
desk-done-several = { $what }, den sista av { $count } likadana. Antecknat som nr { $seq }.
desk-done-gates-passed = { $count } allmänna kriterier uppfylls ({ $case }). Antecknat som nr { $seq }.
desk-done-gates-failed = { $count } allmänna kriterier uppfylls inte ({ $case }). Antecknat som nr { $seq }.
desk-done-assigned = { $count } ärenden tilldelade { $who }: { $seat }. Antecknat som nr { $seq }.
desk-done-tagged = { $count } ärenden har etiketten { $tag }. Antecknat som nr { $seq }.
desk-done-submitted = { $count } förslag lämnade för avgörande. Antecknat som nr { $seq }.
desk-done-approved = { $count } ärenden avgjorda. Antecknat som nr { $seq }.
desk-done-returned = { $count } ärenden återsända. Antecknat som nr { $seq }.
desk-done-notified = { $count } sökande antecknade som delgivna. Antecknat som nr { $seq }.
desk-done-confirmed = { $count } bedömningar bekräftade för den nyaste versionen ({ $case }). Antecknat som nr { $seq }.
desk-done-undone = Anteckning { $of } är tillbakatagen i sin helhet. Antecknat som nr { $seq }.
desk-done-nothing = Antecknat som nr { $seq }.
desk-too-small = Fönstret har { $has-width } × { $has-height } tecken; diarium behöver { $width } × { $height }. Gör det gärna större.
desk-keymap-unread = Tangentfilen { $file } kunde inte läsas: { $why }. De medföljande tangenterna används.
desk-broken = Arbetsplatsen har slutat fungera. Det som har bekräftats finns på disken.
desk-broken-why = Arbetsplatsen har slutat fungera ({ $why }). Det som har bekräftats finns på disken; starta diarium på nytt.
language-own-name = svenska
language-fi = finska
language-sv = svenska
leave-title = Avsluta diarium?
leave-about =
    { $count ->
        [one] En text som du har skrivit är inte sparad och går förlorad.
       *[other] { $count } texter som du har skrivit är inte sparade och går förlorade.
    }
help-title = Tangenter: { $place }
help-dim = Nedtonade kommandon går inte nu; kommandosökningen säger varför.
palette-title = Kommando eller ärende
palette-find = Lista ärenden som motsvarar ”{ $query }”

# Översikt
overview-title = Omgångar och anslag
overview-needs-me =
    { $count ->
        [one] Ett ärende väntar
       *[other] { $count } ärenden väntar
    } på dig.
overview-submitted =
    { $count ->
        [one] Ett ärende väntar
       *[other] { $count } ärenden väntar
    } på avgörande.
overview-state = { $status }: { $count }
overview-no-cases = inga ärenden
round-window = ansökningstid { $opens } – { $closes }
round-opens = öppen från { $opens }
round-closes = stängd { $closes }
stage-new = Nya
stage-scoring = Poäng
stage-ranked = Rang
stage-proposed = Försl
stage-submitted = Avgör
stage-decided = Klara
column-asked = Sökt
column-granted-past = Beviljat
column-scope-short = Ansl
column-lane-letter = H
column-amount = Belopp
column-kind = Beslut
column-needs-me = Mina
column-presenter = Föredragande
column-rank = Plats
column-total-short = Poäng
total-incomplete = ofullst.

# Kö
queue-title = Ärenden
queue-position = { $position } av { $of }
queue-filter = Filter
queue-filter-from = Filtrera vidare från ”{ $name }”:
queue-empty = Inget ärende motsvarar detta.
queue-empty-within = Inget ärende i { $scope }, { $round } motsvarar detta.
queue-empty-envelope = Det finns inget ärende i { $scope }, { $round }.
queue-empty-saved = Det finns just nu inget ärende i ”{ $name }”.
queue-empty-widen = { $key } ändrar sökningen.
queue-sums =
    { $count ->
        [one] Ett ärende
       *[other] { $count } ärenden
    }, sökt { $asked }, beviljat { $granted }
queue-sums-live =
    { $count ->
        [one] Ett ärende
       *[other] { $count } ärenden
    }, sökt { $asked } ({ $live } utan bortfallna), beviljat { $granted }
queue-sums-past =
    { $count ->
        [one] Ett ärende
       *[other] { $count } ärenden
    }, beviljat { $past }
queue-sums-both = { $sums }; beviljat i tidigare omgångar { $past }
queue-marked =
    { $count ->
        [one] { $count } märkt
       *[other] { $count } märkta
    }
backlog-title = För avgörande
backlog-empty = Inget väntar på avgörande.
backlog-current = Vid markören: { $amount }
backlog-marked =
    { $count ->
        [one] Ett ärende märkt
       *[other] { $count } ärenden märkta
    }: { $amount }
backlog-four-eyes = { $case } avgörs inte av dig: du har poängsatt eller föreslagit det. En annan beslutsfattare avgör.
backlog-supervisor = { $case } avgörs av en beslutsfattare.
ranking-title = Rangordning
ranking-empty = Inget ärende inom anslaget är rangordnat än.
ranking-line = finansieringsgränsen, kvar { $left }
ranking-unranked =
    { $count ->
        [one] Ett ärende
       *[other] { $count } ärenden
    } utan plats än.
policy-does-strict = Strikt: gränsen dras vid det första ärendet som inte ryms.
policy-does-skip = Hoppa över: ett ärende som inte ryms förbigås, mindre följer.
policy-does-partial = Delvis: det första ärendet som inte ryms erbjuds resten.
policy-all-reached = Medlen räcker till alla ärenden i listan, så regeln gör ingen skillnad.
policy-reached = Medlen räcker till alla ärenden som kan beviljas, så regeln gör ingen skillnad. Under gränsen står ärenden under en tröskel eller med avslag.

# Anslagsraden
strip-open = ledigt { $amount }
strip-buckets = beviljat { $approved } · för avgörande { $submitted } · föreslaget { $proposed }
strip-both = { $money } · { $standing }
strip-leaves = efter bifall återstår { $amount }
strip-exceeds = bifall överskrider anslaget med { $amount }
strip-proposed = föreslaget här { $amount }
strip-submitted = för avgörande här { $amount }
strip-approved = beviljat här { $amount }
strip-rejects = avslag binder inga medel
strip-reserves = på reservplats med { $amount }
bucket-open = ledigt
bucket-proposed = föreslaget
bucket-submitted = för avgörande
bucket-approved = beviljat
bucket-reserve = reserv
standing-above = plats { $position } av { $of }, över gränsen
standing-partial = plats { $position } av { $of }, delvis över gränsen
standing-below = plats { $position } av { $of }, under gränsen
backlog-presented = Föredragande { $who }: { $title }
column-cases-short = Antal
unable-nothing-more = Här finns inget mer att öppna.

# Ärende
tab-application = Ansökan
tab-card = Kort
tab-findings = Iakttagelser
tab-findings-left =
    { $name } { $count }, { $left ->
        [one] 1 öppen
       *[other] { $left } öppna
    }
tab-indicators = Indikatorer
tab-decision = Beslut
tab-history = Historik
tab-comments = Kommentarer
tab-criteria = Kriterier
case-findings =
    { $count ->
        [one] en iakttagelse
       *[other] { $count } iakttagelser
    }, { $left ->
        [one] en öppen
       *[other] { $left } öppna
    }
case-findings-blocking =
    { $count ->
        [one] en iakttagelse
       *[other] { $count } iakttagelser
    }, { $left ->
        [one] en öppen
       *[other] { $left } öppna
    }, { $blocking } hindrande
case-days = { $first } – { $last }
case-asks = söker { $asked } av { $costs } ({ $rate } %)
case-past = beviljat { $asked }; kostnader och EU-andel är inte kända här
criteria-gates-passed =
    { $count ->
        [one] Det allmänna kriteriet uppfylls
       *[other] Alla { $count } allmänna kriterier uppfylls
    }
criteria-progress = { $scored } av { $of } · ofullständigt
criteria-total = poäng { $total }
criteria-total-low = poäng { $total }, under minimum
criteria-provisional = { $total } efter underskrift
criteria-waiting = väntar på underskrift eller gemensamma poäng
criteria-draft = utkast
criteria-sent = sänt
reason-for = Motivering till { $score }
reason-no-score = Skriv poängen { $min }–{ $max }, sedan motiveringen
findings-none = Kontrollerna fann inget.
findings-line = { $name } ({ $severity }): { $text }
findings-source = { $source } · finding:{ $rule }
indicators-none = Inget målvärde är angivet.
indicators-missing = På kortet, utan målvärde
indicator-of-card = på kortet
indicator-other = annan
indicator-set-to = nu { $value }
comments-none = Inga kommentarer.
decision-none = Inget har föreslagits än.
decision-returned = Återsänt
decision-proposal = Förslag
decision-decision = Beslut
decision-proposed-line = { $decision }, { $amount }, högst { $rate } % av kostnaderna
fact-standing = Placering
fact-seat-a = Första bedömare
fact-seat-b = Andra bedömare
fact-tags = Etiketter
fact-conflict = Jäv
fact-conflict-of = { $who }: { $why }
fact-proposal = Föreslaget
fact-presenter = Föredragande
fact-decision = Avgjort
fact-decided-by = Beslutsfattare
fact-by = { $who }, { $at }
fact-notified = Delgivet
fact-applicant = Sökande
fact-partner = Partner
fact-received = Inkommet
fact-language = Språk
fact-cost-model = Kostnadsmodell
fact-staff = Personal
fact-other-direct = Övriga direkta
fact-indirect = Indirekta
fact-indirect-share = { $share } % av de direkta kostnaderna
fact-indirect-share-most = { $share } % av de direkta kostnaderna, högst 7 %
fact-costs = Kostnader totalt
fact-requested = Sökt
fact-share = sökt stödandel { $rate } %
fact-highest = Högst
fact-highest-base = { $base } med grundandelen
fact-highest-both = { $base } med grundandelen, { $raised } med den förhöjda
fact-grounds = Grunder
fact-other-funding = Annan finansiering
fact-none = ingen uppgiven
fact-earlier = Samma organisation tidigare
fact-earlier-none = Inget känt.
card-none = Källorna nämner ingen åtgärd för ärendet.
name-official = i planen: { $name }
card-aim = Mål
card-activities-examples = Verksamhet som stöds, bland annat
card-activities-closed = Verksamhet som stöds, endast denna
card-targets = Resultatmål
card-rate = Stödandel
card-rate-base = högst { $rate } %
card-rate-raised = högst { $base } %; { $raised } % för: { $grounds }
card-applicants = Sökande
card-admitted = Godtagna sökande
card-coordination = Samordning
card-indicators = Indikatorer
card-indicators-listed = de uppräknade
card-indicators-none = inga
card-indicators-objective = målets egna
card-indicators-others = Även andra, där de kan mäta arbetet.
card-rounds = Öppen i
card-rounds-none = ingen omgång i planen
card-round-disputed = { $round } (omtvistat)
card-round-conditional = { $round } (villkorligt)
card-start-by = Start senast
card-source = Källa
card-costs = Kostnader
card-staff-only = endast personalkostnader
card-notes = Anmärkningar

# Vad som har hänt
history-line = { $at } { $who }: { $what }
history-text = ”{ $text }”
history-undone = { $line } (taget tillbaka)
event-store = Ändring i registret

# Texter som kommandon behöver
ask-pass-gates =
    { $count ->
        [one] Ett allmänt kriterium uppfylls
       *[other] { $count } allmänna kriterier uppfylls
    }: varför?
ask-gate-against = ! { $gate } – men: { $finding }
ask-gate-line = · { $gate }
ask-fail-gate = Uppfylls inte: { $gate }
ask-fail-gate-about = { $hint } Ett ärende som inte uppfyller ett allmänt kriterium poängsätts inte och kan bara få avslag. Avslaget motiveras med det du skriver här.
ask-settle = Utred ”{ $rule }”: varför hindrar det inte?
ask-settle-source = { $source } · finding:{ $rule }
ask-typed = ”{ $text }” för vart och ett av dessa ärenden:
ask-tag = Etikett
ask-comment = Kommentar
ask-supplement = Vad ombeds sökanden komplettera?
ask-supplement-received = Vad kom in?
ask-confirm-stale = Varför gäller dessa också den nyaste versionen?
ask-confirm-more = och { $count } till
ask-lane = Varför handläggs ärendet så: { $lane }?
ask-conflict = Varför är du jävig?
ask-conflict-about = Ärendet stängs genast för dig; bara ärendenumret syns. En administratör kan häva jävet.
ask-withdraw = Sökanden återkallar ansökan: varför?
ask-withdraw-about = Medel som är bundna till ärendet blir lediga igen.
ask-return =
    { $count ->
        [one] Återsänd { $case }
       *[other] Återsänd { $count } ärenden
    }: varför?
ask-return-about = Föredraganden ser motiveringen och kan ändra förslaget.
ask-target = Målvärde för { $indicator }
ask-target-about = { $indicator }
pick-person = Vem arbetar här?
pick-part = Del av ärendet
pick-language = Språk
pick-indicator = Indikator
pick-assignee =
    Vem får en uppgift i { $count ->
        [one] { $case }
       *[other] { $count } ärenden
    }?
pick-seat = Vilken uppgift får { $who }?

# Följder
confirm-ask = enter: ja esc: nej
confirm-cannot = esc: tillbaka
confirm-sign = Underteckna dina poäng i { $case }?
confirm-sign-about = Undertecknade poäng räknas i rangordningen och syns för andra. Tills ärendet är för avgörande kan du ta tillbaka underskriften.
confirm-sign-total = Totalpoäng: { $total }
confirm-sign-under =
    { $count ->
        [one] Ett kriterium ligger
       *[other] { $count } kriterier ligger
    } under tröskeln: bifall är inte möjligt.
confirm-submit =
    { $count ->
        [one] Lämna { $case }
       *[other] Lämna { $count } ärenden
    } för avgörande?
confirm-submit-about = Förslaget låses tills beslutsfattaren har avgjort eller återsänt det.
confirm-approve =
    { $count ->
        [one] Avgör { $case }?
       *[other] Avgör { $count } ärenden?
    }
confirm-approve-about =
    { $count ->
        [one] Du kan ta tillbaka det tills sökanden har delgetts beslutet.
       *[other] Alla avgörs, eller inget. Du kan ta tillbaka det tills sökandena har delgetts besluten.
    }
confirm-notify =
    { $count ->
        [one] Har sökanden i { $case } delgetts beslutet?
       *[other] Har sökandena i { $count } ärenden delgetts besluten?
    }
confirm-notify-about = Beslutet låses. Det kan inte tas tillbaka.
confirm-untarget = Ta bort målvärdet för { $indicator } ({ $value })?
confirm-undo = Ta tillbaka din senaste anteckning?
confirm-undo-case = Ta tillbaka din senaste anteckning i { $case }?
confirm-undo-line = · { $what }
confirm-undo-line-case = · { $case }: { $what }
confirm-case = { $case }: { $was } → { $becomes }
confirm-case-money = { $case }: { $was } → { $becomes }, { $decision } { $amount }
confirm-envelope = Anslag { $scope }, { $round }
confirm-money = { $bucket }: { $was } → { $becomes }
confirm-no-money = Inga medel flyttas.

# Förslag
propose-title = Föreslå beslut i { $case }
propose-kind = Beslut
propose-amount = Belopp
propose-rate = Stödandel
propose-ground = Grund
propose-why = Motivering
propose-bounds = sökt { $requested }, högst { $base }
propose-bounds-both = sökt { $requested }, högst { $base } (förhöjt { $raised })
propose-leaves = Efter förslaget är { $left } ledigt (nu { $was }).
propose-same = De lediga medlen ändras inte: { $left }.
propose-reserve = Anslagets reservplatser sammanlagt: { $reserve }.

# Varifrån ett tal kommer
why-refused = Varför detta nekades
why-blank = Planen anger inget belopp här. Ett blankt fält är inte noll, men medel kan inte beviljas ur det.
why-note = { $text }
why-tie = Samma totalpoäng som ett ärende intill; ordningen avgörs av: { $rule }
why-not-proposable = Når inte en tröskel eller minimum: behåller sin plats och får inget.
why-gate = Allmänt kriterium: { $gate }
why-said = { $who }, { $at }: ”{ $text }”
why-case-history = Historik för { $case }
why-history = { $seq } { $at } { $who }: { $what } { $text }
unable-first-screen = Detta är den första vyn; det finns ingen bakom den.
desk-nothing-changed = Inget har ändrats; inget antecknades.
