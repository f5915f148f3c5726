# What --help says. Commands and options themselves are the same in every language.

# Words around it; the default, the accepted words and the variable stand in brackets after a text
help-word-usage = Användning
help-word-commands = Kommandon
help-word-arguments = Argument
help-word-options = Flaggor
help-word-default = förval: { $value }
help-word-accepted = tillåtet: { $words }
help-word-variable = miljövariabel: { $name }
help-word-command-missing = Kommandot behöver ett ord till; dessa är tillåtna.

# Commands
help-diarium = Arbetsplatsen där en myndighet bedömer ansökningar om understöd. Utan kommando öppnas arbetsplatsen.
help-demo = Grundar ett övningsregister med den verkliga planen, de verkliga understöden från 2022 och påhittade ansökningar, och öppnar det
help-init = Grundar ett nytt register med en plan
help-plan = Skriver ut planen: mål, genomförandeåtgärder, åtgärder med kort, indikatorer, omgångar och anslag
help-import = Läser in ansökningar från .jsonl, .json eller .csv: alla eller ingen
help-list = Listar ärenden; sökspråket är detsamma som i arbetsplatsen
help-show = Visar ett ärende med allt som du får se
help-criteria = Skriver ut urvalskriterierna, ett ärendes eller registrets
help-budget = Skriver ut hur varje anslag är fördelat och taken för målen
help-rank = Skriver ut rangordningen inom ett anslag med finansieringslinjen
help-assign = Ger en person en uppgift i ett ärende
help-unassign = Tar ifrån en person en uppgift i ett ärende
help-conflict = Anmäler jäv, eller antecknar eller häver någon annans
help-gate = Antecknar om ett allmänt urvalskriterium uppfylls
help-supplement = Begär komplettering, eller antecknar att den kommit in
help-settle = Klarar av en iakttagelse
help-score = Poängsätter ett kriterium
help-sign = Undertecknar dina egna poäng
help-consensus = Antecknar två bedömares gemensamma poäng för ett kriterium
help-target = Anger målvärdet för en indikator
help-untarget = Tar bort målvärdet för en indikator
help-tag = Sätter en etikett på ett ärende
help-untag = Tar bort en etikett
help-comment = Kommenterar ett ärende
help-propose = Föreslår ett beslut
help-submit = Lämnar förslag för avgörande
help-approve = Godkänner det som lämnats för avgörande; med --amount beviljas mindre
help-return = Återsänder det som lämnats för avgörande
help-notify = Antecknar att sökanden har delgetts beslutet
help-withdraw = Sökanden återkallar ansökan
help-decline = Sökanden avböjer understödet
help-undo = Tar tillbaka din senaste åtgärd som kan tas tillbaka, som en ny anteckning
help-round = Anger ansökningstiden för en omgång
help-round-open = Ansökningar som kommit in före TIME är utanför ansökningstiden
help-round-close = Ansökningar som kommit in efter TIME är försenade
help-user = Personer och deras roller
help-user-list = Listar personer och deras roller
help-user-grant = Ger en roll
help-user-revoke = Tar ifrån en roll
help-log = Skriver ut journalen, en anteckning per rad i JSON
help-verify = Läser om hela journalen och kontrollerar kedjan, läskopian och pengarna; skriver sist ut `nummer kontrollsumma`
help-rebuild = Gör om läskopian från journalen
help-backup = Kopierar journalen till en ny fil
help-restore = Grundar ett register från en säkerhetskopia på en tom plats, om kopian håller för kontroll
help-keys = Skriver ut arbetsplatsens tangenter
help-completions = Skriver ut kompletteringar för skalet
help-doctor = Säger vad som är fel med installationen och hur det rättas till

# Options of every command
help-arg-store = Registrets mapp [förval: användarens datamapp]
help-arg-act-as = Handla som den här personen; bara i ett eget inbyggt register
help-arg-lang = Språk [förval: enligt språkmiljön]
help-arg-format = Hur uppgifterna skrivs ut
help-arg-now = Klockan; bara i ett övningsregister
help-arg-keymap = Tangentfil för arbetsplatsen, läggs ovanpå den medföljande
help-arg-help = Skriv ut den här hjälpen
help-arg-version = Skriv ut versionen

# Arguments that mean the same everywhere
help-arg-case = Ärendets beteckning
help-arg-cases = Ärendenas beteckningar
help-arg-query = Alla ärenden som svarar mot sökningen
help-arg-dry-run = Visa bara följderna
help-arg-why = Motivering; den antecknas
help-arg-handle = Personens användarnamn
help-arg-round = Omgång, till exempel 2023-spring
help-arg-criterion = Särskilt urvalskriterium; kommandot criteria listar dem
help-arg-value = Poäng på kriteriernas skala
help-arg-indicator = Indikator, till exempel O.1.2
help-arg-tag = Etikett: bokstäver, siffror, bindestreck, understreck och punkt
help-arg-also = Ett ärende till i samma åtgärd, alla eller inget; kan upprepas
help-arg-role = Roll: officer (handläggare), supervisor (beslutsfattare), administrator (administratör), auditor (revisor) eller trainer (utbildare)

# Arguments of single commands
help-demo-cases = Antal påhittade ansökningar
help-demo-seed = Samma frö ger samma register
help-demo-keep = Lämna kvar registret i den här mappen
help-demo-no-ui = Grunda bara registret
help-init-plan = Planfil [förval: AMIF-planen 2023–2024]
help-init-criteria = Kriteriefil [förval: exempelkriterierna]
help-init-admin = Första administratör [förval: kontot]
help-init-with-grants = Ta in de verkliga understöden från hösten 2022 som avgjorda ärenden
help-import-file = Fil med ansökningar
help-import-dry-run = Säg bara vad som skulle läsas in
help-import-round = Läs bara in filer där alla ansökningar gäller den här omgången
help-list-query = Sökning, till exempel status:scoring total>=60; utan sökning alla ärenden
help-criteria-case = Ärende vars kriterier skrivs ut; annars registrets
help-budget-round = Bara den här omgången
help-budget-as-of = Pengarna som de var då
help-rank-scope = Anslag: en genomförandeåtgärd, ett mål eller operativt stöd, till exempel 1A
help-rank-policy = Vid finansieringslinjen: strict (stanna), skip (gå vidare till mindre) eller partial (erbjud resten)
help-assign-role = Uppgift: a (första bedömare), b (andra bedömare) eller presenter (föredragande)
help-unassign-role = Uppgift: a, b eller presenter; annars personens alla uppgifter
help-conflict-handle = Vems jäv; utan namn ditt eget
help-conflict-lift = Häv jävet
help-gate-criterion = Allmänt urvalskriterium; kommandot criteria listar dem
help-gate-mark = Om det uppfylls
help-supplement-step = Begär den, eller anteckna att den kommit in
help-settle-rule = Iakttagelsens regel, så som ärendet visar den
help-target-value = Målvärde, ett heltal
help-comment-text = Kommentaren
help-propose-kind = Beslut: grant (bifall), partial (delvis bifall), reserve (reservplats) eller reject (avslag)
help-propose-amount = Belopp i euro; annars det sökta beloppet
help-propose-rate = EU:s andel i procent: 75, 90 eller 100; annars kortets grundandel
help-propose-grounds = Grund för 90 %; kan upprepas: vulnerable_or_special_needs, effective_protection_of_minors_esp_unaccompanied, integration_by_local_or_regional_authorities_or_ngos, alternatives_to_detention eller assisted_voluntary_return_and_reintegration
help-approve-amount = Lägre belopp i euro, för ett ärende
help-round-open-at = När den öppnas, med tidszon; annars nu
help-round-close-at = När den stängs, med tidszon; annars nu
help-undo-case = Bara i det här ärendet; annars där din senaste åtgärd var
help-log-case = Bara anteckningar i det här ärendet
help-log-since = Bara anteckningar efter det här numret
help-backup-file = Ny fil
help-restore-file = Säkerhetskopians fil
help-keys-name = Tangentuppsättning; utan namn den som används
help-completions-shell = Skal
help-why = Säger varför: anteckningar, regler och källor bakom poängsumma, placering, iakttagelse, belopp, avslag eller öppna medel
help-why-subject = Ärendenummer eller omgång
help-why-what = total, rank, finding, amount eller refusal för ärendet; eller ett anslag i omgången
help-why-number = Iakttagelsens nummer som det visas, från 1

# Corrections, carried money, revised plans, supposing
help-plan-load = Tar en reviderad plan i bruk och visar vad den ändrar
help-plan-load-file = Fil med den reviderade planen
help-plan-move = Bedömer ett ärende enligt en annan version av planen
help-plan-move-number = Planens version
help-carry-over = Överför oanvända pengar till en senare omgång, där planen tillåter det
help-carry-over-from = Omgång som inte använde pengarna
help-carry-over-to = Omgång där pengarna öppnas på nytt
help-carry-over-scope = Anslag, till exempel 2A
help-carry-over-amount = Belopp i euro
help-rank-hold-out = Anta att dessa ärenden inte får något; inget ändras
help-rank-give = Anta att ett ärende begär detta belopp: REF=AMOUNT
help-rank-line = Anta att det finns så mycket pengar, i euro
help-mark = Markerar ett resultatmål på kortet
help-mark-target = Resultatmålets nummer på kortet, från 1
help-mark-mark = met (nås), partly (delvis) eller not (berörs inte)
help-propose-conditions = Villkor för understödet; kan upprepas
help-propose-reason-codes = Grund för avslag ur förteckningen; kan upprepas; annars det som registret visar
help-propose-deviation = Varför ärendet får pengar före ett som står högre
help-approve-send-back = Återsänder dessa samtidigt
help-correction = Antecknar en begäran om omprövning eller avgör den
help-correction-ask = Sökanden begär omprövning
help-correction-ask-late-why = Varför begäran behandlas fast den kom efter tiden
help-correction-uphold = Beslutet står fast
help-correction-amend = Beslutet ändras
help-correction-amend-amount = Nytt belopp i euro
help-correction-amend-kind = Nytt beslut: grant (bifall), partial (delvis bifall), reserve (reservplats) eller reject (avslag)
help-correction-amend-reason-codes = Grund ur förteckningen, om det blir avslag; kan upprepas
help-criteria-load = Sätter andra urvalskriterier i kraft efter att ha visat vad som ändras; poängsatta ärenden behåller sina
help-criteria-load-file = Fil med urvalskriterierna
help-correction-reopen = Avslaget för ett ärende som aldrig poängsatts upphävs, och ärendet handläggs på nytt

# Exports
help-arg-output = Fil att skriva; utan den standardutdata. Filändelsen (.csv .json .xlsx) avgör formatet, om inte --format gör det
help-export = Skriver en tabell: csv, json eller xlsx (arbetsbok); bara det du får se
help-export-cases = Ärenden med uppgifter, ett per rad
help-export-ranking = Rangordningar för en omgångs alla anslag, eller för alla omgångar
help-export-decisions = Beslut med motivering och vad som hänt sedan
help-export-indicators = Indikatorernas planerade värden, summerade
help-export-operations = Insatser som får stöd, i den form de ska offentliggöras
help-export-journal = Journalens poster, en händelse per rad
help-export-ranking-policy = Princip vid finansieringsgränsen
