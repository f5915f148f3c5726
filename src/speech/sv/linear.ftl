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
    }, { $needs } väntar på dig, sökt { $asked }, ledigt { $open }
linear-envelope-past =
    { $round }, { $scope }: { $cases ->
        [one] ett ärende
       *[other] { $cases } ärenden
    }, beviljat { $granted }
linear-asks = söker { $amount }
linear-case =
    { $case }, { $title }, { $applicant }: { $status }, { $asks }{ $findings ->
        [0] {""}
        [one] , en iakttagelse
       *[other] , { $findings } iakttagelser
    }{ $needs ->
        [0] {""}
       *[other] , väntar på dig
    }
linear-ranked =
    { $case }, { $title }: totalpoäng { $total }, söker { $asks }, får { $gets }, { $line ->
        [above] över gränsen
        [partial] delvis
       *[other] under gränsen
    }
linear-conflict = { $case }: jäv
linear-criteria = Allmänna och särskilda kriterier:
linear-gate-open = Allmänt kriterium { $name }: inte markerat
linear-gate-passed = Allmänt kriterium { $name }: uppfylls
linear-gate-failed = Allmänt kriterium { $name }: uppfylls inte
linear-unscored = { $name }, vikt { $weight } %: inga poäng
linear-scored = { $name }, vikt { $weight } %: { $score }. { $why }
linear-read = read läser ansökan; next-tab byter till nästa flik.
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
linear-money = { $scope } { $round }, { $bucket }: från { $was } till { $becomes }
linear-propose = Förslag i { $case }: är detta rätt?
linear-propose-how = Säg vad och varför: propose grant 1000.00 eftersom …, eller partial, reserve eller reject; utan belopp gäller det sökta. propose ensamt öppnar blanketten med stödandel, grunder och villkor.
linear-help = Kommandon som kan ges här; andra ord är look, read, ja, nej, skicka, press och radens nummer. Efter kommandot följer vad det gäller, till exempel fail-gate 3 eftersom …, target-met 2, settle-finding 1 eftersom …:
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
linear-given =
    { $count ->
        [one] en gång { $score }
       *[other] { $count } gånger { $score }
    }
linear-distribution = { $name }: { $given }
linear-moment = { $day }: ledigt { $open }, föreslaget { $proposed }, för avgörande { $submitted }, beviljat { $approved }; { $cases }
linear-find = Skriv ett namn, ett ärendenummer eller ord att söka efter; sedan numret på det som avses. nej lämnar.
linear-form = Skriv numret på en rad och vad den ska innehålla, till exempel 2 150000,00, eller ja och nej där något kryssas för. skicka sänder, nej lämnar; det ifyllda sparas.
linear-field = { $number }. { $name }: { $value }
linear-field-empty = { $number }. { $name }: tom
linear-field-choice = { $number }. { $name }: { $value } (av { $choices })
linear-field-of = { $field }: { $name }
linear-ticked = ja
linear-unticked = nej
linear-no-field = ”{ $line }” fyller inte i något här: först kommer radens nummer, sedan något som raden tar emot.
linear-typed = { $title }: { $text }
linear-yes-no-text = Skriv texten och sedan ja, eller nej för att lämna.
linear-screen-redraw = Det finns inget att rita om: look läser upp stället på nytt.
linear-screen-pane = Det finns inga rutor: raderna är numrerade och read läser upp fliken.
