# Refusals: what was refused and why (refused-…), and what would make it pass (mend-…).

# Names put into other sentences
envelope-name = Anslag { $scope }, omgång { $round }
ceiling-name = Taket för mål { $objective }

# Roles and cases in general
refused-no-role = { $who } har ingen roll i det här registret.
mend-no-role = Be en administratör ge en roll.
refused-role = Det här kräver rollen { $role }, som { $who } inte har.
mend-role = Be någon som har rollen { $role } göra det, eller be en administratör ge rollen.
refused-no-case = Inget ärende har angetts.
mend-no-case = Ange minst ett ärende eller en sökning som ger minst ett ärende.
refused-case-twice = Ärendet { $case } har angetts två gånger.
mend-case-twice = Ange varje ärende en gång.
refused-case-unknown = Det finns inget ärende { $case } i registret.
mend-case-unknown = Kontrollera ärendenumret eller sök fram ärendet i listan.
refused-conflict = Ärendet { $case }: jäv. Den som är jävig handlägger inte ärendet och ser det inte.
mend-conflict = Låt någon annan handlägga ärendet. Endast en administratör kan häva ett jäv, med motivering.
refused-past-grant = Ärendet { $case } är ett understöd från en tidigare omgång och finns här bara för kännedom.
mend-past-grant = Välj ett ärende i en omgång som handläggs.
refused-locked = Ärendet { $case } är låst. Dess läge: { $status }.
mend-locked = Be beslutsfattaren återsända ett ärende som väntar på avgörande. Ett avgjort ärende ändras inte längre här.
refused-reason =
    Motiveringen är för kort: { $length ->
        [one] { $length } tecken
       *[other] { $length } tecken
    }.
mend-reason =
    Skriv en motivering på minst { $least ->
        [one] { $least } tecken
       *[other] { $least } tecken
    }.
refused-text-too-long =
    Texten är för lång: { $length ->
        [one] { $length } tecken
       *[other] { $length } tecken
    }.
mend-text-too-long =
    Förkorta texten till högst { $most ->
        [one] { $most } tecken
       *[other] { $most } tecken
    }.
mend-known = Använd något av följande: { $known }.

# Founding a store, taking in applications, rounds, people
refused-founded = Registret är redan grundat.
mend-founded = Använd registret som det är, eller grunda ett nytt i en annan mapp.
mend-plan = Rätta filen och försök på nytt.
refused-reference-taken = Ärendenumret { $case } är redan i bruk.
mend-reference-taken = Ge varje ansökan ett eget ärendenummer, och ta bort ansökningar som redan har lästs in.
refused-amount-impossible = Beloppet { $amount } i fältet { $field } i { $case } kan inte antecknas.
mend-amount-impossible = Ange ett belopp mellan 0.00 och { $highest }.
refused-round-unknown = Ansökan { $case }: planen har ingen omgång { $round }.
refused-no-such-round = Det finns ingen omgång { $round }.
mend-round-unknown = Använd någon av planens omgångar: { $known }.
refused-no-such-envelope = Omgången { $round } har inget anslag { $scope }.
refused-action-unknown = Ansökan { $case }: planen har ingen åtgärd { $action }.
mend-action-unknown = Använd koden för en åtgärd eller ett operativt stöd i planen, till exempel 1A2.
refused-nothing-to-import = Det finns inga ansökningar att läsa in.
mend-nothing-to-import = Välj en fil med minst en ansökan.
refused-window-backwards = Omgången { $round } skulle stängas innan den öppnas.
mend-window-backwards = Ange en öppningstid som kommer före stängningstiden.
refused-handle = { $who } duger inte som användarnamn.
mend-handle = Använd 1–64 tecken: bokstäver, siffror, punkt, understreck, bindestreck, @ och +.
refused-role-held = { $who } har redan rollen { $role }.
mend-role-held = Inget behöver göras; kontrollera annars namnet och rollen.
refused-role-not-held = { $who } har inte rollen { $role }.
mend-role-not-held = Inget behöver göras; kontrollera annars namnet och rollen.
refused-last-administrator = { $who } är den sista med rollen { $role }, och registret kan inte bli utan.
mend-last-administrator = Ge först rollen åt någon annan.

# Seats and conflicts
refused-seat-needs-officer = { $who } är inte handläggare och kan inte få en uppgift i ärendet.
mend-seat-needs-officer = Välj en handläggare, eller be en administratör ge rollen.
refused-seat-conflict = Ärendet { $case }: { $who } är jävig och kan inte få en uppgift i det.
refused-two-assessors = Ärendet { $case }: samma person kan inte vara både första och andra bedömare.
mend-two-assessors = Välj en annan handläggare till den andra uppgiften.
refused-seat-signed = Ärendet { $case }: bedömaren har undertecknat sina poäng, så uppgiften byter inte person.
mend-seat-signed = Behåll bedömaren, eller välj en annan uppgift i ärendet.
refused-seat-held = Ärendet { $case }: personen har redan den uppgiften.
mend-seat-held = Inget behöver göras; kontrollera annars personen och uppgiften.
refused-seat-not-held = Ärendet { $case }: { $who } har inte den uppgiften.
mend-seat-not-held = Kontrollera i ärendet vem som har vilken uppgift.
refused-seat-of-another = Ärendet { $case }: uppgiften ({ $seat }) innehas av { $who }.
mend-seat-of-another = Be den som har uppgiften göra detta, eller låt uppgiften byta person.
refused-conflict-held = Ärendet { $case }: personens jäv är redan antecknat.
mend-conflict-held = Inget behöver göras; kontrollera annars personen.
refused-conflict-none = Ärendet { $case }: personen har inget antecknat jäv.
mend-conflict-none = Inget behöver göras; kontrollera annars personen.

# General criteria, supplements, findings
refused-gate-unknown = Det finns inget allmänt urvalskriterium { $gate }.
refused-gate-failed = Ärendet { $case } uppfyller inte alla allmänna urvalskriterier: { $gates }.
mend-gate-failed = Föreslå avslag, eller anteckna med motivering att kriteriet uppfylls.
refused-supplement = Ärendet { $case } väntar på komplettering och vilar så länge.
mend-supplement = Anteckna att kompletteringen har kommit in, eller vänta på den.
refused-supplement-asked = Ärendet { $case }: komplettering har redan begärts.
refused-supplement-not-asked = Ärendet { $case }: ingen komplettering har begärts.
mend-supplement-not-asked = Begär först komplettering, om en sådan behövs.
refused-finding-unknown = Ärendet { $case } har ingen iakttagelse enligt regeln { $rule }.
refused-finding-settled = Ärendet { $case }: iakttagelsen är redan utredd.
mend-finding-settled = Inget behöver göras; en kommentar kan komplettera motiveringen.
refused-late = Ansökan { $case } kom in för sent. Den registreras men handläggs inte.
mend-late = Föreslå avslag, eller utred iakttagelsen ”Inkom för sent” (late) med motivering.

# Scores
refused-criterion-unknown = Det finns inget särskilt urvalskriterium { $criterion }.
refused-scale = Poängen { $value } finns inte på skalan.
mend-scale = Ge poäng från { $min } till { $max } i steg om { $step }.
refused-nothing-to-sign = Ärendet { $case }: det finns inga egna poäng att underteckna.
mend-nothing-to-sign = Poängsätt först alla särskilda urvalskriterier.
refused-signed = Ärendet { $case }: poängen är redan undertecknade.
mend-signed = Inget behöver göras; den som vill ändra ger nya poäng och undertecknar på nytt.
refused-incomplete =
    Ärendet { $case }: { $count ->
        [one] { $count } kriterium saknar
       *[other] { $count } kriterier saknar
    } poäng.
mend-incomplete = Poängsätt dessa: { $criteria }.
refused-consensus-single = Ärendet { $case } har en bedömare, så gemensamma poäng behövs inte.
mend-consensus-single = Gå vidare; bedömarens undertecknade poäng gäller.
refused-consensus-early = Ärendet { $case }: gemensamma poäng antecknas först när båda bedömarna har undertecknat.
mend-consensus-early = Vänta tills båda bedömarna har poängsatt allt och undertecknat.
refused-consensus-seat = Ärendet { $case }: gemensamma poäng antecknas av den som har en uppgift i ärendet.
mend-consensus-seat = Be en bedömare anteckna poängen, eller ta en uppgift i ärendet.

# Indicators and tags
refused-indicator-unknown = Planen har ingen indikator { $indicator }.
mend-indicator-unknown = Använd en av planens indikatorer, till exempel O.1.2.
refused-target-absurd = Målvärdet { $value } är för stort.
mend-target-absurd = Ange ett målvärde på högst { $most }.
refused-target-none = Ärendet { $case }: indikatorn { $indicator } har inget målvärde.
mend-target-none = Inget behöver tas bort; kontrollera annars indikatorn.
refused-tag = ”{ $tag }” duger inte som etikett.
mend-tag =
    Använd högst { $most ->
        [one] { $most } tecken
       *[other] { $most } tecken
    }: bokstäver, siffror, bindestreck, understreck och punkt.
refused-tag-held = Ärendet { $case } har redan den etiketten.
mend-tag-held = Inget behöver göras.
refused-tag-none = Ärendet { $case } har inte den etiketten.
mend-tag-none = Inget behöver göras; kontrollera annars hur etiketten skrivs.

# Proposals
refused-not-ranked = Ärendet { $case } är inte färdigbedömt.
mend-not-ranked = Gör klart det som saknas: { $parts }.
missing-gates =
    { $count ->
        [one] ett allmänt kriterium
       *[other] { $count } allmänna kriterier
    }
missing-scores =
    { $count ->
        [one] poäng för ett kriterium
       *[other] poäng för { $count } kriterier
    }
missing-signatures =
    { $count ->
        [one] en underskrift
       *[other] { $count } underskrifter
    }
missing-consensus =
    { $count ->
        [one] gemensam poäng för ett kriterium
       *[other] gemensam poäng för { $count } kriterier
    }
refused-findings =
    Ärendet { $case } har { $count ->
        [one] { $count } iakttagelse som hindrar
       *[other] { $count } iakttagelser som hindrar
    } bifall.
mend-findings = Utred med motivering det som hindrar ({ $rules }), eller föreslå reservplats eller avslag.
refused-threshold = Ärendet { $case } når inte tröskeln för alla kriterier: { $criteria }.
mend-threshold = Föreslå avslag.
refused-minimum = Ärendet { $case } når { $total } %, men minst { $minimum } % av poängen krävs.
refused-rate-too-high = Ärendet { $case }: { $rate } % är mer än kortet för åtgärden { $action } medger.
mend-rate-too-high = Föreslå en EU-andel på högst { $highest } %.
refused-rate-ground = Ärendet { $case }: EU-andelen { $rate } % kräver en grund som finns på kortet.
mend-rate-ground = Ange minst en av kortets grunder, och inga andra: { $grounds }.
refused-amount-of-rejection = Ärendet { $case }: ett avslag har inget belopp.
mend-amount-of-rejection = Lämna bort beloppet, eller föreslå något annat än avslag.
refused-amount-missing = Ärendet { $case }: vid delvis bifall ska beloppet anges.
mend-amount-missing = Ange ett belopp större än noll.
refused-amount-zero = Ärendet { $case }: beloppet är inte större än noll.
refused-above-requested = Ärendet { $case }: { $amount } är mer än det som har sökts, { $requested }.
mend-nothing-less = Ange ett lägre belopp eller lämna motiveringen bort.
mend-at-most = Ange högst { $most }.
refused-above-share = Ärendet { $case }: { $amount } är mer än { $rate } % av de stödberättigande kostnaderna { $costs }, alltså mer än { $highest }.
refused-envelope-blank = Ärendet { $case }: planen anger inget belopp för anslaget { $scope } i omgången { $round }. Ett blankt fält är inte noll, men medel kan inte beviljas ur det.
mend-envelope-blank = Föreslå reservplats eller avslag, eller vänta tills planen anger ett belopp.
refused-not-covered = Ärendet { $case }: { $amount } ryms inte. { $place }: ledigt { $open }, det fattas { $short }.
mend-not-covered = Ange högst { $open }, eller föreslå reservplats.

# Submission, decision and what follows
refused-submit-status = Ärendet { $case } har inget förslag att lämna för avgörande. Dess läge: { $status }.
mend-submit-status = Föreslå först ett beslut.
mend-submitted = Inget behöver göras; förslaget väntar redan på avgörande.
refused-not-submitted = Ärendet { $case } väntar inte på avgörande. Dess läge: { $status }.
mend-not-submitted = Vänta tills föredraganden har lämnat förslaget för avgörande.
mend-decided = Inget behöver göras här; ärendet är redan avgjort. Se i ärendet vad som följer.
refused-four-eyes = Ärendet { $case }: den som har poängsatt eller föreslagit avgör inte samma ärende. Ingen roll är undantagen.
mend-four-eyes = Låt en annan beslutsfattare avgöra ärendet.
refused-amount-of-several = Ärendet { $case }: ett lägre belopp kan anges bara för ett ärende i taget.
mend-amount-of-several = Avgör ärendet för sig, eller lämna bort beloppet.
refused-nothing-less = Ärendet { $case }: inget mindre än det föreslagna beviljas, så det finns inget att motivera.
refused-above-proposed = Ärendet { $case }: { $amount } kan inte beviljas. Det föreslagna beloppet är { $proposed }.
refused-not-approved = Ärendet { $case } är inte avgjort än. Dess läge: { $status }.
mend-not-approved = Vänta tills beslutsfattaren har avgjort ärendet.
mend-notified = Inget behöver göras; sökanden har delgetts beslutet.
refused-notified = Ärendet { $case }: sökanden har redan delgetts beslutet. Ärendets läge: { $status }.
refused-over = Ärendet { $case } är redan avslutat. Dess läge: { $status }.
mend-over = Inget behöver göras.

# Taking back
refused-undo-locked = Ärendet { $case } är låst, så den senaste anteckningen kan inte tas tillbaka.
refused-nothing-to-undo = Det finns inget eget som ännu kan tas tillbaka.
mend-nothing-to-undo = Det som sökanden känner till, det som någon har ändrat efteråt och allt före dina hundra senaste anteckningar i ett ärende står kvar; gör en ny anteckning i stället.
refused-undo-built-on = { $who } har sedan dess arbetat med ärendet { $case } i denna uppgift, så den tas inte tillbaka.
mend-undo-built-on = Ta i stället { $who } från ärendet, eller låt { $who } först ta tillbaka sina egna anteckningar.

# Conditions, listed reasons, the order
refused-condition = Ärendet { $case }: ett villkor är tomt eller för långt, eller villkoren är för många.
mend-condition =
    Ange högst { $most ->
        [one] { $most } villkor
       *[other] { $most } villkor
    } på högst { $chars } tecken vardera.
refused-condition-of-rejection = Ärendet { $case }: ett avslag har inga villkor.
mend-condition-of-rejection = Lämna bort villkoren, eller föreslå något annat än avslag.
refused-reason-code-of-grant = Ärendet { $case }: bara ett avslag har grunder ur förteckningen.
mend-reason-code-of-grant = Lämna bort grunderna ur förteckningen, eller föreslå avslag.
refused-reason-code-unknown = Förteckningen har ingen grund { $code }.
refused-reason-code-untrue = Ärendet { $case }: registrets uppgifter stöder inte grunden { $code }.
refused-reason-code-missing = Ärendet { $case }: ett avslag behöver minst en grund ur förteckningen utöver den egna motiveringen.
refused-order =
    Ärendet { $case }: medel föreslås med avvikelse från rangordningen. { $count ->
        [0] Det som står högre skulle förbigås.
        [one] Ett ärende som kunde beviljas står högre och skulle förbigås.
       *[other] { $count } ärenden som kunde beviljas står högre och skulle förbigås.
    }
mend-order = Föreslå först bifall eller avslag för det som står högre ({ $cases }), eller motivera avvikelsen (--deviation).

# Correction requests
refused-correction-status = Ärendet { $case }: omprövning kan bara begäras av ett delgivet beslut. Dess läge: { $status }.
mend-correction-status = Vänta tills sökanden har delgetts beslutet; en begäran som är anhängig avgörs först.
refused-correction-late =
    Ärendet { $case }: tiden för begäran om omprövning gick ut { $last }, { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    } efter delgivningen.
mend-correction-late = Om begäran ändå handläggs, ange skälet till det (--late-why).
refused-no-correction = Ärendet { $case } har ingen anhängig begäran om omprövning. Dess läge: { $status }.
mend-no-correction = Anteckna först sökandens begäran.
refused-correction-own = Ärendet { $case }: den som fattade beslutet avgör inte omprövningen av det.
mend-correction-own = Låt en annan beslutsfattare avgöra omprövningen.
refused-correction-nothing = Ärendet { $case }: beslutet lyder redan så, inget skulle ändras.
mend-correction-nothing = Ange ett annat belopp eller utfall, eller låt beslutet stå fast.
refused-correction-empty = Ärendet { $case }: det anges inte vad beslutet ändras till.
mend-correction-empty = Ange det nya beloppet eller det nya utfallet.

# Money carried over to a later round
refused-carry-over = Planen tillåter inte att medel för { $scope } överförs från { $from } till { $to }.
mend-carry-over = Bara följande kan överföras: { $allowed }.
mend-carry-over-none = Den gällande planen tillåter inga överföringar.
refused-carry-over-open = { $amount } kan inte överföras: { $open } är ledigt i anslag { $scope }, omgång { $round }.
mend-carry-over-open = Ange ett belopp över noll och högst { $open }.
refused-carry-over-used = De { $amount } som överfördes till anslag { $scope }, omgång { $round }, är redan bundna: där är { $open } ledigt.
mend-carry-over-used = Frigör först medel i det anslaget.

# Result targets
mend-order-hidden = Motivera avvikelsen (--deviation).
refused-result-target = Ärendet { $case }: kortet för { $action } har inget resultatmål { $target }.
mend-result-target = Ange numret på ett resultatmål; kortet har { $count }.
# Asking why
explain-of-total = Totalpoängen för { $case }
explain-of-rank = Placeringen för { $case } i rangordningen
explain-of-finding = Iakttagelse { $number } i { $case }
explain-of-amount = Beloppet för { $case }
explain-of-refusal = Vad som hindrar { $case }
explain-of-envelope = Lediga medel i anslag { $scope }, omgång { $round }
explain-no-finding =
    { $count ->
        [0] Ärendet { $case } har inga iakttagelser.
        [one] Ärendet { $case } har en iakttagelse, nummer 1.
       *[other] Ärendet { $case } har { $count } iakttagelser, numrerade från 1.
    }
explain-came-in = Uppgifterna är de som stod i ansökan när den kom in { $received }.
explain-past-grant = Understödet beviljades innan det här registret började föras.
explain-criterion = { $name }: { $points }, vikt { $weight } %. { $why }
explain-sum = Poängen viktade ger { $reached } av högst { $highest }, alltså { $total } %.
explain-minimum = För att kunna föreslås behöver ett ärende totalpoäng på minst { $minimum } %.
explain-under-threshold = { $name }: för att kunna föreslås behöver ett ärende minst { $least }.
explain-no-total = Ärendet har inga totalpoäng förrän allt är granskat, poängsatt och undertecknat. Ofullständiga totalpoäng är aldrig låga poäng.
explain-gate-unmarked = { $name }: ännu inte granskat.
explain-gate-failed = { $name }: uppfylls inte. { $why }
explain-scores-missing =
    { $count ->
        [one] Ett poängtal saknas.
       *[other] { $count } poängtal saknas.
    }
explain-signature-missing = Underskrift saknas: { $seat }.
explain-consensus-missing =
    { $count ->
        [one] Gemensamma poäng saknas för ett kriterium.
       *[other] Gemensamma poäng saknas för { $count } kriterier.
    }
explain-place = Plats { $position } av { $of }, totalpoäng { $total } %. Ärendena ordnas efter totalpoäng.
explain-no-rank = Ärendet har ännu ingen plats i rangordningen.
explain-signed = Poängen undertecknades.
explain-before = Ärendet före är { $case }, totalpoäng { $total } %.
explain-after = Ärendet efter är { $case }, totalpoäng { $total } %.
explain-tie-criterion = Ett ärende intill har samma totalpoäng. Ordningen avgörs av poängen för { $name }.
explain-tie-arrival = Ett ärende intill har samma totalpoäng. Ordningen avgörs av ankomsttiden.
explain-tie-reference = Ett ärende intill har samma totalpoäng. Ordningen avgörs av ärendenumret.
explain-not-proposable = Ärendet behåller sin plats men kan inte föreslås för bifall.
explain-line = Anslaget är { $total }. Ärendets belopp är { $asks }, det föreslagna eller innan dess det sökta. När medlen fördelas i rangordning får ärendet { $gets }. Läge: { $line }.
explain-short = Av anslaget återstår { $left } där gränsen dras: { $short } för lite för ärendets { $asks }.
explain-line-above = De { $left } som återstår skulle räcka, men gränsen dras ovanför, vid ett ärende som inte får något: med den här regeln går inget förbi det.
explain-rule = { $name } ({ $severity }). I sökningar: finding:{ $rule }.
explain-window-opens = Omgångens ansökningstid börjar { $at }.
explain-window-closes = Omgångens ansökningstid går ut { $at }.
explain-target-set = Målvärdet för { $indicator } sattes till { $value }.
explain-target-removed = Målvärdet för { $indicator } togs bort.
explain-settled = Utredd av en människa. { $why }
explain-blocks = Bifall kan föreslås först när en människa har utrett iakttagelsen med motivering.
explain-informs = Den informerar och hindrar inget.
explain-requested = Ansökan gäller { $amount }.
explain-requested-of = Ansökan gäller { $amount }, vilket är { $share } % av de stödberättigande kostnaderna { $costs }; den begärda EU-andelen är { $rate } %.
explain-share = Högst { $rate } % av de stödberättigande kostnaderna: av { $costs } är det { $highest }, avrundat nedåt till hel cent. Inget understöd överstiger det.
explain-ground = En människa har angett grunden för den förhöjda stödandelen: { $ground }.
explain-past-amount = { $amount } beviljades innan det här registret började föras.
explain-proposed = Föreslaget: { $kind }, { $amount } (högst { $rate } %). { $why }
explain-proposed-of = Föreslaget: { $kind }, { $amount }, vilket är { $share } % av de stödberättigande kostnaderna (högst { $rate } %). { $why }
explain-proposed-nothing = Föreslaget: { $kind }. { $why }
explain-submitted = Lämnat för avgörande.
explain-returned = Återsänt. { $why }
explain-approved-less = Avgjort med lägre belopp, beviljat: { $amount }. { $why }
explain-approved = Avgjort, beviljat: { $amount }.
explain-notified = Sökanden delgavs beslutet.
explain-withdrawn = Sökanden återkallade ansökan. { $why }
explain-declined = Sökanden avböjde understödet. { $why }
explain-rejected = Avslag är föreslaget eller beslutat. { $why }
explain-nothing-next = Inget mer behöver göras med ärendet här.
explain-nothing-in-the-way = Inget hindrar nästa steg.
explain-supplement = Komplettering har begärts. { $why }
explain-own-score = Du har poängsatt ärendet.
explain-own-proposal = Du har föreslagit ärendet eller lämnat det för avgörande.
explain-envelope-holds = Anslag { $scope }, omgång { $round }: { $total }.
explain-envelope-blank = Anslag { $scope }, omgång { $round }: planen anger inget belopp. Inget kan beviljas ur anslaget.
explain-bound = { $case }: { $amount } är bundet. Skede: { $stage }.
explain-bound-as = { $case }: { $amount } är bundet ({ $bucket }). Skede: { $stage }.
explain-hidden = I summan ingår ärenden som du inte får se på grund av jäv.
explain-open = { $open } är ledigt: av { $total } är { $proposed } föreslaget, { $submitted } för avgörande och { $approved } beviljat.
explain-open-blank = Det lediga beloppet är okänt. Föreslaget { $proposed }, för avgörande { $submitted }, beviljat { $approved }.
explain-cannot-ask = Det går inte att fråga om `{ $what }`. Fråga om: { $known }.
explain-needs-number = Ange iakttagelsens nummer efter ”finding”, räknat från 1 som i visningen.
explain-correction-asked = Omprövning begärdes. { $why }
explain-correction-upheld = Beslutet står fast. { $why }
explain-correction-amended = Beslutet ändrades till { $amount }. { $why }

# Revised plans
refused-plan-revision = Planen { $id }, version { $version }, daterad { $dated }, är ingen revidering av den gällande planen.
mend-plan-revision = En revidering av { $id } har en version högre än { $version } och ett datum efter { $dated }.
refused-plan-envelope = Den reviderade planen har inte kvar anslaget { $scope } i omgången { $round } som det var, fast det finns ärenden eller medel i det.
mend-plan-envelope = Behåll anslaget i den reviderade planen, under samma mål.
refused-plan-below = Den reviderade planen skulle ta tillbaka bundna medel. { $place }: { $total } skulle finnas, { $bound } är bundet.
mend-plan-below = Ge minst { $bound } där, eller frigör medel först.
refused-plan-version = Det finns ingen version { $version } av planen i registret.
refused-plan-move = Ärendet { $case }: det bedöms redan enligt den versionen, eller så finns dess åtgärd inte i den.
mend-plan-move = Välj en annan version av planen.

# Decisions under correction
mend-correction-pending = Låt begäran om omprövning avgöras först.

# What is not there, and what was put in force
mend-case-near = Kontrollera ärendenumret eller sök fram ärendet i listan. Mest lika: { $known }.
refused-past-round = Omgången { $round } avgjordes innan det här registret började föras; den har ingen rangordning och inget anslag i planen.
mend-no-finding = Visa ärendet och räkna dess iakttagelser från 1.
refused-criteria-version = Uppsättningen urvalskriterier { $id }, version { $version }, är inte nyare än den som finns i registret.
mend-criteria-version = Ge { $id } en version över { $version }, eller ge uppsättningen ett eget namn.
refused-undo-plan = Din senaste anteckning tog en plan i bruk (anteckning { $seq }). Andra kan redan ha följt den, så den kan inte tas tillbaka.
mend-undo-plan = Läs in den tidigare planen på nytt som en nyare version, eller ange det ärende vars senaste anteckning du avser (undo REF).
refused-undo-criteria = Din senaste anteckning tog urvalskriterier i bruk (anteckning { $seq }). Andra kan redan ha poängsatt med dem, så den kan inte tas tillbaka.
mend-undo-criteria = Läs in den tidigare uppsättningen på nytt som en nyare version, eller ange det ärende vars senaste anteckning du avser (undo REF).
refused-undo-template = Din senaste anteckning tog dokumentmallar i bruk (anteckning { $seq }). Dokument kan redan ha upprättats enligt dem, så den kan inte tas tillbaka.
mend-undo-template = Läs in de tidigare mallarna på nytt som en nyare version, eller ange det ärende vars senaste anteckning du avser (undo REF).
refused-template-name = Namnet `{ $id }` hör till de mallar som följer med programmet.
mend-template-name = Ge myndighetens egna mallar ett annat namn under [document] id, till exempel ministeriet.
refused-template-used = Dokument kan redan ha upprättats enligt version { $version } av mallarna `{ $id }`; den ersätts aldrig.
mend-template-used = Läs in dem som en version över { $version }.
mend-template = Rätta filen; `diarium template show` skriver ut en felfri mall.
refused-person-unknown = { $who } har aldrig haft någon roll här.
mend-person-unknown = Ge personen en roll först (user grant { $who } ROLE).
refused-person-name = { $who } kan inte få det namnet eller den titeln.
mend-person-name = Ange ett namn och vid behov en titel, vardera på en rad och högst { $longest } tecken; utan namn finns ingen titel.
refused-person-named = { $who } har redan det namnet och den titeln.
mend-person-named = Ange ett annat namn eller en annan titel, eller lämna uppgifterna som de är.
refused-correction-reopen = Ärendet { $case }: bara ett avslag för ett ärende som aldrig poängsatts upphävs så att ärendet handläggs på nytt.
mend-correction-reopen = Ändra beslutet eller låt det stå fast.
refused-correction-unscored = Ärendet { $case }: det avslogs utan att ha poängsatts, så bifall kan inte beslutas direkt.
mend-correction-unscored = Upphäv avslaget (correction { $case } reopen), så att ärendet granskas och poängsätts som andra ärenden.
mend-what-if-no-rank = Välj ett ärende i rangordningen.
explain-carried-in = { $amount } överfördes från omgången { $round }. { $why }
explain-carried-out = { $amount } överfördes till omgången { $round }. { $why }
explain-correction-reopened = Avslaget upphävdes. { $why }
