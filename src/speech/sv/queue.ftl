# Working through a pile: marks, the query language, saved queues, unfinished writing, the finder.

act-unmark = Ta bort märket från ärendet
act-unmark-short = avmärk
act-unmark-all = Ta bort alla märken
act-unmark-all-short = avmärk alla
act-mark-by-query = Märk de ärenden i listan som motsvarar en sökning
act-mark-by-query-short = märk med sökning
act-query-help = Visa sökspråket med alla fält
act-query-help-short = sökspråk
unable-nothing-marked = Ingenting är märkt.
marking-title = Märk med sökning
marking-about = De ärenden i listan som motsvarar sökningen märks, utöver dem som redan är märkta.
marking-none = Inget ärende i listan som du får märka motsvarar det.
marking-done =
    { $count ->
        [one] Ett ärende motsvarade sökningen och märktes
       *[other] { $count } ärenden motsvarade sökningen och märktes
    }
confirm-assign =
    Ge { $who } uppgiften { $seat } i { $count ->
        [one] { $count } ärende
       *[other] { $count } ärenden
    }?
confirm-case-same = { $case }
picker-sits-here = arbetar här nu
foot-mark = märk
foot-complete = fyll i ordet
foot-language = sökspråk
help-count = Ett tal före en tangent upprepar den: 5 och nedåt går fem rader ner; esc glömmer talet
foot-count = { $count } ×
refused-several = Dessa kommandon kan inte utföras tillsammans.
mend-several = Tillsammans går etiketter eller uppgifter, ett slag åt gången, eller resultatmål och målvärden i ett ärende, vart och ett en gång.

# The query language
query-operator-twice = En operator räcker mellan { $field } och värdet: skriv { $instead }.
query-line-tab = tab tar det första förslaget, tab igen nästa
query-word-mine = Ärenden där du har en uppgift.
query-word-unscored = Ärenden som du ännu ska poängsätta eller underteckna.
query-word-untouched = Ärenden som ingen ännu har börjat poängsätta.
query-word-needs-me = Ärenden som väntar på dig.
query-word-late = Ärenden som kom in utanför ansökningstiden.
query-word-complete = Ärenden som har totalpoäng.
query-word-stale = Ärenden där något har bedömts utifrån en äldre version.
query-help-title = Sökspråket
query-help-and = Ord bredvid varandra ska alla stämma: mine status:scoring. Stora och små bokstäver har ingen betydelse. Ett ord utan fält söks i ärendenummer, rubrik, sökande och etiketter.
query-help-or = or (eller), not (inte) och parenteser fungerar på vanligt sätt: mine (late or requested>200k). Ett bindestreck framför ett ord betyder inte: -tag:parked. Ett komma betyder något av: status:ranked,returned.
query-help-quotes = Citattecken håller ihop ord: title:"nuorten koti".
query-help-compare = Tal jämförs med : < <= > >= och skrivs 200000, 200k, 1.5m eller 62,5. Ett ärende utan värdet motsvarar ingen jämförelse.
query-help-dates = Dagar skrivs 2023-05-12, månader 2023-05, år 2023: received<2023-05 är före maj, received:2023-05 i maj.
query-help-hidden = Om ett ärende där du är jävig berättar en sökning inget annat än ärendenumret. Poäng som inte är undertecknade räknas aldrig.
query-help-words = Ord utan fält
query-help-fields = Fält

# Saved queues
act-go-saved = Gå till ett sparat urval
act-go-saved-short = sparat urval
act-save-queue = Spara det aktuella filtret under ett namn
act-save-queue-short = spara filter
act-forget-queue = Ta bort ett sparat urval
act-forget-queue-short = ta bort sparat urval
pick-saved = Sparat urval
pick-forget = Vilket sparat urval ska tas bort?
saved-title = Spara filtret
saved-about = { $query } – ett sparat urval med samma namn ersätts.
saved-name-wrong = Ett namn har ett till { $most } tecken.
saved-done = Sparat som ”{ $name }”: { $query }
saved-forgotten = Borttaget: ”{ $name }”, som sökte { $query }
saved-no-number = Det finns inget sparat urval { $number }.
unable-no-saved = Det finns inget sparat urval.
unable-no-drawer = Här kan ingenting sparas åt dig: arbetsplatsen har ingen plats för dina egna saker.

# Unfinished writing
act-go-unfinished = Fortsätt på en text som inte är färdig
act-go-unfinished-short = oavslutat
pick-unfinished = Oavslutade texter
unfinished-found-form =
    { $count ->
        [one] Ett av dina formulär är inte färdigt.
       *[other] { $count } av dina texter och formulär är inte färdiga.
    } Allt är som du lämnade det; ”oavslutat” längst ner leder dit.
unfinished-found =
    { $count ->
        [one] En av dina texter är inte färdig: i { $case }.
       *[other] { $count } av dina texter är inte färdiga, den senaste i { $case }.
    } Allt är som du lämnade det; ”oavslutat” längst ner leder dit.
unfinished-criterion = { $criterion }
unfinished-finding = iakttagelse ”{ $rule }”
unfinished-target = målvärde { $indicator }
unfinished-text = text
unable-no-unfinished = Ingenting är oavslutat.
meanwhile-title = { $case } har ändrats sedan du började skriva
meanwhile-mine = Det du skrev
meanwhile-theirs = Det som har hänt sedan dess
meanwhile-line = { $at } { $who }: { $what }
meanwhile-said = { $at } { $who }: { $what } ”{ $text }”
foot-go-on = skriv vidare
leave-passing =
    { $count ->
        [one] En text som du har skrivit är inte färdig.
       *[other] { $count } texter som du har skrivit är inte färdiga.
    } Det här övningsregistret försvinner när du går, och det du har skrivit med det.
leave-kept =
    { $count ->
        [one] En text som du har skrivit är inte färdig. Den sparas till nästa gång du arbetar här.
       *[other] { $count } texter som du har skrivit är inte färdiga. De sparas till nästa gång du arbetar här.
    }

# The drawer: a person's own things on this machine
drawer-unread = Din egen fil { $file } kunde inte läsas: { $why }.
drawer-aside = Din egen fil { $file } har ett fel på rad { $line }: { $why }. Den lades undan som { $aside }.
drawer-bad = Din egen fil { $file } har ett fel på rad { $line }: { $why }. Den kunde inte läggas undan som { $aside }.
drawer-unkept = Det du skriver kan inte sparas i { $folder }: { $why }. Det finns bara i det här fönstret.

# Stepping
keymap-stepping-wrong = här står after = och något av { $known }, inom citattecken.
stepping-next = Nästa som väntar på dig: { $case }.
stepping-none = Inget annat i listan väntar på dig.
header-case = { $case } ({ $position } av { $of })
header-case-elsewhere = { $case } (ej i listan)
beside-elsewhere = inte i listan på { $of }

# The finder
palette-opens = öppna
palette-indicator = indikator
palette-action = åtgärd
palette-support = stöd
picker-none = Inget motsvarar ”{ $typed }”.
picker-empty = Det finns inget att välja.
palette-cases =
    { $count ->
        [one] ett ärende
       *[other] { $count } ärenden
    }

# Scoring
unable-score-taken = Ärendet poängsätts av { $who }. Bara den som är bedömare i ärendet kan poängsätta det.
unable-consensus-seat = Gemensamma poäng antecknas av dem som har en uppgift i ärendet.
criteria-so-far = hittills { $reached } av { $possible }
criteria-would-rank = { $total } efter underskrift · plats { $position } av { $of }
pick-phrase = Fras
phrase-own = egen
phrase-blank = Det finns ännu inget att spara som fras.
phrase-kept = Sparat som fras för kriteriet
phrase-none-earlier = Ingen tidigare motivering av dig för det här kriteriet är känd.
foot-keys = tangenter
foot-phrase = fras
foot-earlier = tidigare motivering
foot-editor = redigerare
help-writing = Medan du skriver
writing-done = Spara; stäng och behåll texten
writing-line = Ny rad
writing-score = En annan poäng
writing-word = Ett ord bakåt eller framåt
writing-cut-word = Ta bort ordet före eller efter
writing-cut-line = Ta bort till radens slut
writing-clear = Radera till radens början
writing-undo = Ångra, gör om
writing-phrase = Sätt in en fras för kriteriet
writing-keep-phrase = Spara texten som fras för kriteriet
writing-recall = Dina tidigare motiveringar för kriteriet
writing-editor = Skriv vidare i din egen redigerare, där arbetsplatsen tillåter det
editor-none = Ingen redigerare är angiven: ange VISUAL eller EDITOR innan du startar diarium.
editor-forbidden = På den här arbetsplatsen får inget annat program startas.
suspend-forbidden = På den här arbetsplatsen kan programmet inte läggas i bakgrunden. Avsluta det i stället; det du har skrivit sparas.
editor-failed = Redigeraren kunde inte användas: { $why }. Texten är som den var.
