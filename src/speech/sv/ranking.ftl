# The ranked list, supposing by hand, and the order
group-suppose = Antaganden
act-next-reserve = Gå till nästa ärende på reservplats
act-next-reserve-short = nästa reserv
act-hold-out = Anta att ärendet inte får något
act-hold-out-short = lämna utanför
act-let-in = Ta med ett ärende som lämnats utanför igen
act-let-in-short = ta med igen
act-suppose-amount = Anta ett annat belopp för ärendet
act-suppose-amount-short = annat belopp
act-line-down = Anta finansieringsgränsen en rad längre ner
act-line-down-short = gränsen ner
act-line-up = Anta finansieringsgränsen en rad längre upp
act-line-up-short = gränsen upp
act-line-amount = Anta ett belopp ner till finansieringsgränsen
act-line-amount-short = belopp till gränsen
act-stop-supposing = Glöm allt som är antaget
act-stop-supposing-short = som det är
unable-line-hidden = Ett ärende i listan är stängt för dig, så raderna visar inte hur stora medel gränsen kräver. Ange beloppet i stället.
unable-line-last = Inget ärende under gränsen kan få medel.
unable-line-first = Inget ärende är längre över gränsen.
unable-nothing-supposed = Inget är antaget.
unable-held-out = { $case } är redan lämnat utanför. Ta med det igen, eller visa listan som den är.
unable-not-held-out = { $case } är inte lämnat utanför.
unable-no-reserve = Inga lediga medel finns för ärenden på reservplats.
suppose-stopped = Listan är åter som den är. Inget har ändrats eller sparats.
suppose-go-on = Antagande: { $case } får { $gets }. Antagandet sparas inte; det du föreslår här gäller.
suppose-head =
    ANTAGANDE, inget ändras eller sparas. { $count ->
        [0] Ingen rad är annorlunda.
        [one] En rad är annorlunda.
       *[other] { $count } rader är annorlunda.
    }
suppose-left = kvar { $before } → { $after }
suppose-what = utanför { $out }, andra belopp { $given }, { $line }
suppose-line-at = gränsen vid { $line }
suppose-line-as-is = gränsen som den är
suppose-both = { $left } · { $what }
suppose-row = { $case } söker { $asks }: får { $before } → { $after }, { $side } → { $becomes }
suppose-row-same-side = { $case } söker { $asks }: får { $before } → { $after }
suppose-row-out = { $case } lämnas utanför: får { $before } → { $after }
ranking-title-supposed = ANTAGEN rangordning
ranking-line-as-is = gränsen som den är, kvar { $left }
ranking-line-supposed = antagen finansieringsgräns, kvar { $left }
ranking-next-reserve = Näst på reservplats: { $case }; ledigt { $open }. { $key } går dit. Inget beviljas av sig självt.
column-ranked-sum = Belopp
column-supposed = Antaget
rank-deviates = { $case } får medel i strid med rangordningen. Motivering: { $why }
rank-ahead =
    { $case } har fått medel före { $count ->
        [one] ett ärende ovanför som väntar; de lediga medlen räcker ännu till det.
       *[other] { $count } ärenden ovanför som väntar; de lediga medlen räcker ännu till dem.
    }
rank-ahead-reason = { $case } har fått medel före ärenden ovanför; ingen är förbigången nu. Motivering: { $why }
rank-passes-over =
    { $case } får medel i strid med rangordningen: { $count ->
        [one] ett ärende som kunde beviljas står högre och har inga.
       *[other] { $count } ärenden som kunde beviljas står högre och har inga.
    }
form-suppose-amount = Anta ett annat belopp
form-suppose-amount-about = { $case } söker { $asks }. Det du skriver är ett antagande; inget ändras eller sparas.
form-suppose-line = Anta ett belopp ner till gränsen
form-suppose-line-about = Anslaget är { $total }. Det du skriver är ett antagande; inget ändras eller sparas.
form-suppose-line-blank = Planen anger inget belopp för anslaget. Det du skriver är ett antagande; inget ändras eller sparas.
form-suppose-empty = Ett tomt fält tar bort antagandet.
foot-suppose = anta
propose-supposed = Beloppet är det som du antog i rangordningen: { $amount } i stället för { $asked }. Inget föreslås innan du trycker enter.
