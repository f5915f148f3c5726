# Arbetsplatsen uppläst.
linear-welcome = diarium, rad för rad. Skriv namnet på ett kommando och vad det gäller, till exempel open 3, eller score 4 eftersom syftet uppfylls. hjälp listar vad som kan göras, titta upprepar platsen, läs läser en del av ärendet, quit avslutar.
linear-welcome-more = Ett kommando känns igen också på sitt korta svenska namn, till exempel öppna 3. En rad som slutar med ett omvänt snedstreck fortsätter på nästa.
linear-prompt = ?
linear-training = ÖVNING: ingenting här är på riktigt.
linear-place =
    { $place }. { $count ->
        [0] Inga rader
       *[other] Rad { $at } av { $count }
    }. Du är { $who }: { $roles }.
linear-place-of =
    { $place }: { $of }. { $count ->
        [0] Inga rader
       *[other] Rad { $at } av { $count }
    }. Du är { $who }: { $roles }.
linear-of = { $round }, { $scope }
linear-now = Tid: { $at }, { $zone }.
linear-empty = Det finns ingenting i listan.
linear-empty-filter = Inget ärende motsvarar filtret { $filter }. filter { $all } listar alla ärenden igen.
linear-row = { $number }. { $row }
linear-row-here = { $number }. (här) { $row }
linear-here = { $at } av { $count }: { $row }
linear-more = Raderna { $from } till { $to } av { $of }. { $more } läser de följande.
linear-no-more = Raderna { $from } till { $to } av { $of }: de sista.
linear-nothing-more = Det finns inga fler rader.
linear-nothing = Ingenting har ändrats.
linear-fact = { $name }: { $value }
linear-envelope = { $scope }, { $name }.
linear-envelope-official = Officiellt namn: { $name }
linear-envelope-cases =
    { $count ->
        [0] Inga ärenden.
        [one] Ett ärende.
       *[other] { $count } ärenden.
    }
linear-envelope-states = Lägen: { $states }.
linear-envelope-asked = Sökt: { $asked }.
linear-envelope-granted = Beviljat: { $granted }.
linear-envelope-open = Öppet: { $open }.
linear-envelope-blank = Öppet: tomt i planen.
linear-conflict = { $case }: jäv
linear-case-reference = { $case }.
linear-case-name = { $case }, { $title }.
linear-case-marked = Märkt.
linear-case-needs = Väntar på dig.
linear-case-mine = Ditt ärende, som inte väntar på dig nu.
linear-case-applicant = Sökande: { $applicant }.
linear-case-applicant-of = Sökande: { $applicant }, { $category }.
linear-case-asks = Söker { $asks }.
linear-case-granted = Beviljat: { $asks }.
linear-case-asks-of = Söker { $asked }. Kostnader totalt: { $costs }. EU-andel: { $rate } %. Kostnadsmodell: { $model }.
linear-case-state = Läge: { $status }.
linear-case-findings =
    Iakttagelser: { $count }{ $blocking ->
        [0] {""}
       *[other] , av dem { $blocking } hindrande
    }.
linear-case-stale = Att se på igen efter en ny version: { $count }.
linear-case-total = Totalt: { $total }.
linear-case-incomplete = Totalt: ofullständigt.
linear-case-rank =
    Plats: { $position } av { $of }, { $line ->
        [above] över linjen
        [partial] delvis över linjen
       *[other] under linjen
    }.
linear-case-lane = Handläggning: { $lane }.
linear-case-tags = Etiketter: { $tags }.
linear-case-proposed = Föreslaget: { $decision }, { $amount }.
linear-case-correction = En omprövningsbegäran väntar. Beslutet: { $decision }, { $amount }.
linear-case-action = Åtgärd: { $action }.
linear-case-envelope = Anslag: { $scope }, { $round }.
linear-case-presenter = Föredragande: { $who }.
linear-case-foreign = Inte ditt att avgöra.
linear-case-position = Ärende { $position } av { $of } i listan.
linear-case-days = Börjar: { $first }. Slutar: { $last }.
linear-case-seats = Uppgifter: { $seats }.
linear-seat = { $seat } { $who }
linear-marks =
    { $count ->
        [0] Ingenting är märkt.
        [one] Märkt: ett ärende, sammanlagt { $amount }.
       *[other] Märkta: { $count } ärenden, sammanlagt { $amount }.
    }
linear-marked-already =
    { $count ->
        [one] Ett ärende är märkt
       *[other] { $count } ärenden är märkta
    }, och kommandot skulle gälla det märkta. Skriv kommandot utan nummer, eller unmark-all först.
linear-backlog-sum =
    { $count ->
        [one] Ett ärende väntar
       *[other] { $count } ärenden väntar
    } på avgörande, sammanlagt { $amount }.
linear-filter = Filter: { $filter }.
linear-saved-queues = Sparade köer: { $queues }. go-saved och numret öppnar en.
linear-saved = { $number } { $name }: { $count }
linear-saved-here = { $number } { $name }: { $count } (denna)
linear-saved-unread = { $number } { $name }: kan inte läsas
linear-saved-uncounted = { $number } { $name }
linear-round = { $round }:
linear-round-window = { $round }, öppen från { $opens } till { $closes }:
linear-round-opens = { $round }, öppen från { $opens }:
linear-round-closes = { $round }, stängd { $closes }:
linear-criteria = Allmänna och särskilda kriterier:
linear-gate-open = Allmänt kriterium { $name }: inte markerat.
linear-gate-passed = Allmänt kriterium { $name }: uppfylls.
linear-gate-failed = Allmänt kriterium { $name }: uppfylls inte.
linear-gate-against = En iakttagelse talar emot: { $found }
linear-reason = Motivering: { $text }
linear-unscored = { $name }, vikt { $weight } %: inga poäng.
linear-scored = { $name }, vikt { $weight } %: { $score }.
linear-unagreed = { $name }, vikt { $weight } %: ingen gemensam poäng.
linear-agreed = { $name }, vikt { $weight } %: gemensam poäng { $score }.
linear-under = Under sin tröskel.
linear-draft = Inte antecknat än: { $score } { $text }
linear-assessor = { $seat } { $who }: { $score }. { $text }
linear-assessors-agree = Båda gav lika.
linear-assessors-apart = De skiljer sig med { $by }.
linear-look-at = Att se på: { $hint }
linear-parts = Delar av ärendet: { $parts }.
linear-part = { $name }
linear-part-count = { $name } { $count }
linear-read = läs och namnet på en del läser den; ett nummer läser den raden.
linear-tab = { $tab }:
linear-no-part = Delen ”{ $word }” finns inte. Delarna är { $parts }.
linear-target = { $number }. { $text }: { $mark }, märkt av { $who }.
linear-target-open = { $number }. { $text }: inte märkt.
linear-target-other = Märkt av { $who }: { $mark }.
linear-targets-how = target-met, target-partly eller target-not och numret märker ett mål; target-reason, numret och eftersom ger motiveringen; card-sheet öppnar alla.
linear-finding = { $number }. { $severity }: { $text } Regel: { $rule }, { $source }.
linear-finding-open = Inte utredd.
linear-finding-settled = Utredd av { $who }, { $at }: { $text }
linear-findings-how = settle-finding, numret och eftersom utreder en.
linear-indicator = { $number }. { $id }, { $name }: { $value }.
linear-indicator-missing = På kortet, utan målvärde: { $id }, { $name }.
linear-indicators-how = add-indicator, koden och ett värde sätter ett målvärde; remove-indicator och koden tar bort det.
linear-done = Gjort: { $what }
linear-hint = Obs: { $what }
linear-refused = Nekat: { $what }
linear-ask-score = Poäng och motivering till { $criterion }?
linear-ask-reason-score = Motivering till { $criterion }, poäng { $score }?
linear-ask-consensus = Gemensam poäng och motivering till { $criterion }?
linear-ask-consensus-score = Motivering till { $criterion }, gemensam poäng { $score }?
linear-scale = Skalan: { $words }.
linear-scale-word = { $score } { $word }
linear-type-score = Skriv poängen och motiveringen på en rad, till exempel 4 eftersom syftet uppfylls. tidigare tar fram din senaste motivering, fras erbjuder fraser, nej lämnar frågan.
linear-type-reason = Skriv motiveringen, eller ett tal för andra poäng. tidigare tar fram din senaste motivering, fras erbjuder fraser, behåll sparar det skrivna som fras, nej lämnar frågan.
linear-score-missing = Motiveringen är skriven. Skriv nu poängen.
linear-reason-missing = Inget är skrivet än: skriv motiveringen.
linear-written = Skrivet hittills: { $text } { $send } antecknar det som det är; en annan text ersätter det.
linear-type-text = Skriv texten, eller nej för att låta bli.
linear-ask-filter = Vilka ärenden ska listas?
linear-type-query = Skriv en fråga, till exempel status:received eller mine unscored; alla för alla ärenden; query-help för frågespråket; nej för att låta bli.
linear-query-wrong = ”{ $word }” kan inte läsas: { $why }
linear-query-word = { $example }: { $what }
linear-yes-no = ja eller nej?
linear-cannot = Detta kan inte göras; nej går tillbaka.
linear-cannot-why = Detta kan inte göras. varför förklarar det, nej går tillbaka.
linear-choose = Skriv ett nummer eller en del av namnet, eller nej för att låta bli.
linear-choice = { $number }. { $choice }
linear-choice-none = Inget av detta är ”{ $text }”.
linear-choice-several = Flera motsvarar ”{ $text }”:
linear-choices-more =
    { $count ->
        [one] En till kan väljas
       *[other] { $count } till kan väljas
    }; en del av namnet räcker.
linear-money = { $scope } { $round }, { $bucket }: från { $was } till { $becomes }
linear-money-first = Öppet: { $open }, tidigare tomt.
linear-confirm-decision = Beslut: { $decision }, { $amount }.
linear-confirm-state = Läge: från { $was } till { $becomes }.
linear-propose = Förslag i { $case }: är detta rätt?
linear-help = Vad som kan göras här. Efter kommandots namn kommer vad det gäller; numret är radens. hjälp och ett kommandos namn berättar om det.
linear-help-more = Ord som inte är kommandon: titta upprepar platsen eller frågan, läs läser en del av ärendet, mer läser de följande raderna i en lång lista, ett nummer öppnar en rad, ja, nej och skicka besvarar frågor.
linear-act = { $act }: { $sentence }.
linear-act-label = { $act } eller { $label }: { $sentence }.
linear-not-now = Inte nu: { $why }
linear-how-propose = Säg vad och varför: propose bifall 1000,00 eftersom och motiveringen; eller delvis bifall, reservplats, avslag. Utan belopp gäller det sökta. propose ensamt öppnar formuläret med EU-andel, grunder och villkor.
linear-how-score = Skriv score 4 eftersom och motiveringen; score 12 4 för kriteriet på rad 12, eller dess namn.
linear-how-reason = Skriv reason och radens nummer, sedan eftersom och motiveringen.
linear-how-pass-gates = Skriv pass-gates eftersom och motiveringen.
linear-how-fail-gate = Skriv fail-gate 3 eftersom och motiveringen; 3 är raden.
linear-how-settle-finding = Skriv settle-finding 1 eftersom och motiveringen.
linear-how-target-met = Skriv target-met 2.
linear-how-target-partly = Skriv target-partly 2.
linear-how-target-not = Skriv target-not 2.
linear-how-target-reason = Skriv target-reason 2 eftersom och motiveringen.
linear-how-add-indicator = Skriv add-indicator O.1.2 40.
linear-how-remove-indicator = Skriv remove-indicator O.1.2.
linear-how-assign = Skriv assign och personen; uppgiften frågas.
linear-how-tag = Skriv tag och etiketten.
linear-how-comment = Skriv comment och texten.
linear-how-open = Skriv open 3, eller open och ett diarienummer.
linear-how-show-tab = Skriv flik och delens namn.
linear-how-filter = Skriv filter status:received; filter alla listar alla ärenden.
linear-how-mark = Skriv mark 3, mark 1 4 5 eller mark alla.
linear-how-unmark = Skriv unmark 3.
linear-how-mark-by-query = Skriv mark-by-query och frågan.
linear-how-approve = Skriv approve för det märkta eller denna rad, eller approve 3.
linear-how-approve-less = Skriv approve-less 3 120000,00 eftersom och motiveringen, sedan skicka.
linear-how-return = Skriv return 3 eftersom och motiveringen.
linear-how-decide = Märk det som bifalls och skriv decide eftersom och motiveringen för resten.
linear-how-why = Skriv why, eller why rank, why amount, why finding 2; i en lista why 3.
linear-how-hold-out = Skriv hold-out 3.
linear-how-suppose-amount = Skriv suppose-amount 3 120000,00.
linear-how-line-amount = Skriv line-amount 500000,00.
linear-how-go-saved = Skriv go-saved 2, eller namnet.
linear-how-save-queue = Skriv save-queue och namnet.
linear-how-down = Skriv down 5 för fem rader.
linear-how-palette = Skriv palette och ett namn eller diarienummer.
linear-how-switch-person = Skriv switch-person och kontot.
linear-how-go-on = Besvara sedan en fråga i taget; nej lämnar.
linear-how-card-sheet = Skriv sedan rader som 1 nås, och skicka.
linear-unknown = Kommandot ”{ $word }” finns inte, eller flera börjar så. help listar dem.
linear-no-line = Det finns ingen rad { $number }.
linear-no-criterion = Kriteriet ”{ $word }” finns inte.
linear-why-others = Du kan också fråga varför: { $others }. Skriv varför och en av dem.
linear-no-question = ”{ $word }” kan inte frågas här. Du kan fråga varför: { $others }.
linear-entry = Journalens anteckning { $seq }, { $at }, av { $who }.
linear-source = Källa: { $source }.
linear-holds = Anslag { $scope }, { $round }: totalt { $total }; öppet { $open }; föreslaget { $proposed }; för avgörande { $submitted }; beviljat { $approved }; på reservplats { $reserve }.
linear-holds-blank = Anslag { $scope }, { $round }: tomt i planen; föreslaget { $proposed }; för avgörande { $submitted }; beviljat { $approved }; på reservplats { $reserve }.
linear-ceilings = Tak per mål och pott:
linear-ceiling = Mål { $objective }, { $pot }: högst { $ceiling }; öppet { $open }; föreslaget { $proposed }; för avgörande { $submitted }; beviljat { $approved }.
linear-line = Här går finansieringslinjen. Kvar: { $left }.
linear-line-as-is = Linjen som den är går här. Kvar: { $left }.
linear-line-supposed = Här går den tänkta finansieringslinjen. Kvar: { $left }.
linear-gets-all = { $amount }, över linjen
linear-gets-part = { $amount }, delvis
linear-gets-nothing = inget, under linjen
linear-gets-held-out = inget, lämnas utanför
linear-rank-gets = Får: { $gets }.
linear-rank-was = Får som det är: { $gets }.
linear-rank-sum = Utdelat hit: { $sum }.
linear-next-reserve = Näst på reservplats: { $case }. Öppet: { $open }. next-reserve går dit. Inget beviljas av sig självt.
linear-suppose-left = Kvar: { $after }; som det är { $before }.
linear-suppose-what = Utanför: { $out }. Andra belopp: { $given }. Linjen: { $line }.
linear-suppose-row = { $case } söker { $asks }. Får som det är: { $before }. Får enligt antagandet: { $after }.
linear-counted =
    { $what }: { $count ->
        [one] ett ärende
       *[other] { $count } ärenden
    }
linear-given =
    { $count ->
        [one] en gång { $score }
       *[other] { $count } gånger { $score }
    }
linear-distribution = { $name }: { $given }
linear-moment = { $day }: ledigt { $open }, föreslaget { $proposed }, för avgörande { $submitted }, beviljat { $approved }; { $cases }
linear-find = Skriv ett namn, ett ärendenummer eller ord att söka efter; sedan numret på det som avses. nej lämnar.
linear-found-none = Inget hittas för ”{ $text }”.
linear-form = Skriv numret på en rad och vad den ska innehålla, till exempel 2 150000,00, eller { $yes } och { $no } där något kryssas för; { $empty } efter numret tömmer raden. { $send } sänder formuläret, { $no } lämnar det; det ifyllda sparas.
linear-field = { $number }. { $name }: { $value }
linear-field-empty = { $number }. { $name }: tom
linear-field-choice = { $number }. { $name }: { $value } (av { $choices })
linear-field-same = Raden säger detsamma som förut.
linear-field-of = { $field }: { $name }
linear-ticked = ja
linear-unticked = nej
linear-no-field = ”{ $line }” fyller inte i något här: först kommer radens nummer, sedan något som raden tar emot.
linear-as-it-stands = Som det står nu nekas det: { $why }
linear-sheet-target = { $number }. Resultatmål: { $text }: { $mark }.
linear-sheet-target-open = { $number }. Resultatmål: { $text }: inte märkt.
linear-sheet-indicator = { $number }. Indikator { $id }, { $name }: { $value }.
linear-sheet-indicator-open = { $number }. Indikator { $id }, { $name }: tom.
linear-sheet-left =
    { $count ->
        [0] Alla rader är ifyllda.
        [one] En rad är ännu öppen.
       *[other] { $count } rader är ännu öppna.
    }
linear-sheet-how = Skriv numret på ett mål och { $met }, { $partly } eller { $not }; numret på en indikator och dess värde; flera med kommatecken emellan. { $rest } och ett märke märker alla övriga mål, { $empty } efter numret tar tillbaka raden. { $send } antecknar allt på en gång, nej lämnar bladet.
linear-go-on-or-send = Fortsätt med en annan rad, eller { $send }.
linear-no-sheet-line = ”{ $line }” fyller inte i något här.
linear-typed = { $title }: { $text }
linear-typed-nothing = { $title }: inget är skrivet än.
linear-not-an-answer = ”{ $line }” är inget svar på detta.
linear-yes-no-text = Skriv texten och sedan ja, eller nej för att lämna.
linear-screen-redraw = Det finns inget att rita om: look läser upp stället på nytt.
linear-screen-pane = Här finns inga rutor: raderna är numrerade, och läs med en dels namn läser den.
linear-screen-page = Här rullas ingenting: titta och läs läser upp allt.
linear-lesson-finished = Det var lektionen. lessons berättar om de andra, lesson-restart börjar om denna, lesson-hide lämnar den.
aloud-lesson-head = Lektion: { $title }, steg { $step } av { $of }.
aloud-lesson-head-done = Lektion: { $title }, klar.
aloud-lesson-hidden = Lektionen är dold och stannar där den är. lesson-show tar fram den igen.
aloud-confirm-undo-line = Tas tillbaka: { $what }
aloud-confirm-undo-line-case = Tas tillbaka i { $case }: { $what }
aloud-ask-gate-line = Allmänt kriterium: { $gate }.
aloud-ask-gate-against = Allmänt kriterium: { $gate }. En iakttagelse talar emot: { $finding }
aloud-office-carry = { $scope }: från { $from } till { $to }
aloud-office-carry-open = { $scope }: från { $from } till { $to }. Öppet: { $open }.
aloud-form-carries = { $amount } av { $scope } går från { $from } till { $to } ({ $source }).
aloud-office-window = { $round }: öppen från { $opens } till { $closes }
aloud-office-person-named = { $who }: { $roles }. Namn: { $name }.
aloud-office-change = { $kind } { $of }: från { $before } till { $after }.
aloud-office-change-new = { $kind } { $of }, ny: { $after }.
aloud-office-change-gone = { $kind } { $of }, borta: { $before }.
aloud-header-both = { $count } på plats. Öppet även hos: { $who }.
aloud-strip-both = { $money }; { $standing }.
aloud-criteria-progress = Poängsatta: { $scored } av { $of }; ofullständigt.
aloud-criteria-total = Totalt: { $total }.
aloud-criteria-total-low = Totalt: { $total }, under minimum.
aloud-criteria-provisional = Totalt efter underskrift: { $total }.
aloud-criteria-waiting = Poängen väntar på underskrift eller gemensam poäng.
aloud-criteria-so-far = Hittills: { $reached } av { $possible }.
aloud-criteria-would-rank = Totalt efter underskrift: { $total }. Plats: { $position } av { $of }.
aloud-criteria-stale = En ny version har kommit. Att se på igen: { $count }.
aloud-consensus-progress = Gemensam poäng: { $scored } av { $of }.
aloud-propose-supposed = Beloppet är det som du antog i rangordningen: { $amount } i stället för { $asked }. Inget föreslås innan du skickar formuläret.
aloud-unable-choose-target = Säg vilken: remove-indicator och koden.
aloud-unable-not-gate = Säg vilket: fail-gate, radens nummer, eftersom och motiveringen.
aloud-act-help = Berätta vad som kan göras här
aloud-act-go-on = Gå vidare med ärendet: det som står på tur frågas, en sak i taget
aloud-unfinished-found-form =
    { $count ->
        [one] Ett formulär av dig är inte färdigt.
       *[other] { $count } texter och formulär av dig är inte färdiga.
    } De är som du lämnade dem; go-unfinished leder dit.
aloud-unfinished-found =
    { $count ->
        [one] En text av dig är inte färdig: i { $case }.
       *[other] { $count } texter av dig är inte färdiga, den senaste i { $case }.
    } De är som du lämnade dem; go-unfinished leder dit.
aloud-findings-source = Källa: { $source }. I sökningar: finding:{ $rule }.
aloud-ask-settle-source = Källa: { $source }. I sökningar: finding:{ $rule }.
