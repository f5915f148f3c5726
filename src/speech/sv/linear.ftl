# Arbetsplatsen uppläst.
linear-welcome = diarium, rad för rad. Skriv namnet på ett kommando, till exempel open 3 eller score 4 eftersom syftet uppfylls. help listar dem, look upprepar platsen, read läser fliken, quit avslutar.
linear-prompt = ?
linear-training = ÖVNING: ingenting här är på riktigt.
linear-place =
    { $place }. { $count ->
        [0] Inga rader
       *[other] Rad { $at } av { $count }
    }. Du är { $who }.
linear-place-of =
    { $place }: { $of }. { $count ->
        [0] Inga rader
       *[other] Rad { $at } av { $count }
    }. Du är { $who }.
linear-of = { $round }, { $scope }
linear-empty = Det finns ingenting i listan.
linear-row = { $number }. { $row }
linear-row-here = { $number }. (här) { $row }
linear-here = { $at } av { $count }: { $row }
linear-envelope =
    { $round }, { $scope }: { $cases ->
        [0] inga ärenden
        [one] ett ärende
       *[other] { $cases } ärenden
    }, { $needs } väntar på dig, sökt { $asked }, öppet { $open }
linear-case =
    { $case }, { $title }, { $applicant }: { $status }, söker { $asks }{ $findings ->
        [0] {""}
        [one] , en iakttagelse
       *[other] , { $findings } iakttagelser
    }{ $needs ->
        [0] {""}
       *[other] , väntar på dig
    }
linear-ranked =
    { $case }, { $title }: summa { $total }, söker { $asks }, får { $gets }, { $line ->
        [above] över linjen
        [partial] delvis
       *[other] under linjen
    }
linear-conflict = { $case }: jäv
linear-criteria = Allmänna kriterier och kriterier:
linear-gate-open = Allmänt kriterium { $name }: inte markerat
linear-gate-passed = Allmänt kriterium { $name }: godkänt
linear-gate-failed = Allmänt kriterium { $name }: underkänt
linear-unscored = { $name }, vikt { $weight } %: inga poäng
linear-scored = { $name }, vikt { $weight } %: { $score }. { $why }
linear-read = read läser ansökan; next-tab vänder till nästa flik.
linear-tab = Fliken { $tab }:
linear-done = Gjort: { $what }
linear-hint = Obs: { $what }
linear-refused = Nekat: { $what }
linear-ask-reason = Motivering till { $criterion }? Skriv den, eller nej för att låta bli.
linear-ask-reason-score = Motivering till { $criterion }, poäng { $score }? Skriv den, eller nej för att låta bli.
linear-type-text = Skriv texten, eller nej för att låta bli.
linear-yes-no = ja eller nej?
linear-cannot = Detta kan inte göras; nej går tillbaka.
linear-choose = Skriv ett nummer eller en del av namnet, eller nej för att låta bli.
linear-choice = { $number }. { $code } { $label } { $note }
linear-press = Skriv press och tangenternas namn, till exempel press tab eller press enter; nej lämnar.
linear-money = { $scope } { $round }, { $bucket }: från { $was } till { $becomes }
linear-propose = Förslag i { $case }: är detta rätt?
linear-propose-how = Säg vad och varför: propose grant 1000.00 eftersom …, eller partial, reserve eller reject; utan belopp gäller det sökta.
linear-help = Kommandon som kan ges här; dessutom look, read, ja, nej, press och numret på en rad:
linear-act = { $act }: { $sentence }
linear-unknown = Kommandot ”{ $word }” finns inte, eller flera börjar så. help listar dem.
linear-no-line = Det finns ingen rad { $number }.
linear-no-criterion = Kriteriet ”{ $word }” finns inte.
linear-no-key = Tangenten ”{ $key }” finns inte.
linear-counted =
    { $what }: { $count ->
        [one] ett ärende
       *[other] { $count } ärenden
    }
linear-given = { $count } gånger { $score }
linear-distribution = { $name }: { $given }
linear-moment = { $day }: öppet { $open }, föreslaget { $proposed }, för avgörande { $submitted }, beviljat { $approved }; { $cases }
