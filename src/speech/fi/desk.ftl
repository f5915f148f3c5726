# Työpöytä.

# Komentojen ryhmät
group-move = Liikkuminen
group-go = Siirtyminen
group-case = Asia
group-decide = Päätös
group-program = Ohjelma

# Paikat
place-anywhere = kaikki näkymät
place-overview = yleisnäkymä
place-queue = jono
place-case = asia
place-backlog = ratkaistavana
place-ranking = järjestys

# Komennot: virke ohjeeseen, pari sanaa alariville
act-down = Siirry rivi alas
act-down-short = alas
act-up = Siirry rivi ylös
act-up-short = ylös
act-page-down = Siirry sivu alas; asiassa vieritä välilehteä
act-page-down-short = sivu alas
act-page-up = Siirry sivu ylös; asiassa vieritä välilehteä
act-page-up-short = sivu ylös
act-top = Siirry ensimmäiselle riville
act-top-short = alkuun
act-bottom = Siirry viimeiselle riville
act-bottom-short = loppuun
act-next-pane = Siirry asian seuraavaan osaan: perusteet, sitten välilehdet
act-next-pane-short = seuraava osa
act-previous-pane = Siirry asian edelliseen osaan
act-previous-pane-short = edellinen osa
act-next-tab = Siirry seuraavalle välilehdelle; jos perusteet näkyvät, kohdistin pysyy niissä
act-next-tab-short = seuraava välilehti
act-previous-tab = Siirry edelliselle välilehdelle; jos perusteet näkyvät, kohdistin pysyy niissä
act-previous-tab-short = edellinen välilehti
act-show-tab = Siirry suoraan asian osaan sen numerolla
act-show-tab-short = osa
act-open = Avaa osoitettu kohta
act-open-short = avaa
act-back = Palaa askel taaksepäin
act-back-short = takaisin
act-next-case = Ota saman jonon seuraava asia
act-next-case-short = seuraava asia
act-previous-case = Ota saman jonon edellinen asia
act-previous-case-short = edellinen asia
act-next-needs-me = Siirry seuraavaan minua odottavaan asiaan
act-next-needs-me-short = odottaa minua
act-filter = Suodata asioita
act-filter-short = suodatin
act-go-overview = Siirry kierrosten ja määrärahojen yleisnäkymään
act-go-overview-short = yleisnäkymä
act-go-queue = Siirry jonoon
act-go-queue-short = jono
act-go-backlog = Siirry ratkaistaviin asioihin
act-go-backlog-short = ratkaistavat
act-go-ranking = Siirry määrärahan etusijajärjestykseen
act-go-ranking-short = järjestys
act-score = Pisteytä osoitettu peruste ja kirjoita perustelut
act-score-short = pisteet
act-reason = Kirjoita osoitettujen pisteiden perustelut
act-reason-short = perustelut
act-pass-gates = Kirjaa samoin perusteluin, että kaikki merkitsemättömät yleiset perusteet täyttyvät
act-pass-gates-short = kaikki täyttyvät
act-fail-gate = Kirjaa perustellen, ettei osoitettu yleinen peruste täyty
act-fail-gate-short = ei täyty
act-sign = Allekirjoita omat pisteet, kun kaikki perusteet on pisteytetty
act-sign-short = allekirjoita
act-add-indicator = Aseta indikaattorin tavoitearvo
act-add-indicator-short = indikaattori
act-remove-indicator = Poista osoitettu tavoitearvo
act-remove-indicator-short = poista tavoite
act-settle-finding = Selvitä havainto perustellen
act-settle-finding-short = selvitä
act-assign = Anna jollekulle tehtävä asiassa
act-assign-short = nimeä
act-tag = Lisää asialle tunniste
act-tag-short = tunniste
act-comment = Kommentoi asiaa
act-comment-short = kommentoi
act-ask-supplement = Pyydä hakijalta täydennystä
act-ask-supplement-short = pyydä täydennystä
act-supplement-received = Kirjaa täydennys saapuneeksi
act-supplement-received-short = täydennys saapui
act-confirm-stale = Vahvista, mitä arvioit ennen uutta versiota
act-confirm-stale-short = vahvista
act-set-lane = Vaihda käsittelytapa
act-set-lane-short = käsittelytapa
act-declare-conflict = Ilmoita esteellisyydestä
act-declare-conflict-short = esteellisyys
act-propose = Ehdota päätöstä ja näe sen vaikutus rahoihin
act-propose-short = ehdota
act-submit = Lähetä ehdotus ratkaistavaksi
act-submit-short = ratkaistavaksi
act-mark = Merkitse asia
act-mark-short = merkitse
act-mark-all = Merkitse luettelon kaikki asiat
act-mark-all-short = merkitse kaikki
act-approve = Ratkaise merkityt asiat tai tämä
act-approve-short = ratkaise
act-return = Palauta merkityt asiat perustellen tai tämä
act-return-short = palauta
act-notify = Kirjaa, että päätös on annettu hakijalle tiedoksi
act-notify-short = tiedoksi annettu
act-withdraw = Kirjaa, että hakija peruuttaa hakemuksen
act-withdraw-short = peruutettu
act-preview-document = Lue asian päätösasiakirja
act-preview-document-short = asiakirja
act-undo = Peru viimeinen kirjaukseni
act-undo-short = peru
act-policy = Vaihda, mitä rahoitusrajalla tapahtuu
act-policy-short = sääntö
act-why = Näytä, mistä luku tai este johtuu
act-why-short = miksi
act-palette = Etsi komento tai asia nimellä
act-palette-short = komento
act-help = Näytä näkymän kaikki näppäimet
act-help-short = näppäimet
act-switch-person = Vaihda työpöydän käyttäjä
act-switch-person-short = henkilö
act-switch-language = Vaihda kieli
act-switch-language-short = kieli
act-redraw = Piirrä näyttö uudelleen
act-redraw-short = piirrä
act-quit = Poistu diariumista
act-quit-short = poistu

# Miksi komento ei käy nyt
unable-here = Ei tässä näkymässä. Komento kuuluu näkymään: { $place }.
unable-role = Tähän tarvitaan rooli { $role }. Käyttäjällä { $who } ei ole sitä täällä.
unable-no-case = Täällä ei ole asiaa.
unable-alone = Tässä rekisterissä ei ole muita.
unable-no-envelope = Siirry ensin asiaan tai määrärahaan.
unable-loading = Asia ei ole vielä latautunut.
unable-conflict = Esteellisyys: asia on sinulta suljettu.
unable-past = Aiemmin myönnetty avustus vain näytetään.
unable-locked = Asia on lukittu; sen tila: { $status }.
unable-score-gate = Yleinen peruste täyttyy tai ei täyty; sitä ei pisteytetä.
unable-gates-passed = Kaikki yleiset perusteet on jo kirjattu täyttyviksi.
unable-gates-marked = Merkitsemättömiä yleisiä perusteita ei ole.
unable-not-gate = Siirry ensin yleiseen perusteeseen.
unable-signed = Pisteesi on allekirjoitettu.
unable-sign-incomplete =
    { $count ->
        [one] Yhdeltä perusteelta
       *[other] { $count } perusteelta
    } puuttuu vielä pisteesi.
unable-no-finding = Selvitettäviä havaintoja ei ole.
unable-no-target = Tavoitearvoja ei ole.
unable-choose-target = Avaa ensin välilehti Indikaattorit ja valitse tavoitearvo.
unable-no-supplement = Täydennystä ei ole pyydetty.
unable-nothing-stale = Mitään ei ole arvioitu vanhemmasta versiosta.
unable-submit = Ratkaistavaksi lähetettävää ehdotusta ei ole; asian tila: { $status }.
unable-propose = Asiasta ei voi nyt ehdottaa päätöstä; sen tila: { $status }.
unable-decide = Asia ei odota ratkaisua; sen tila: { $status }.
unable-notify = Tiedoksi annettavaa päätöstä ei ole; asian tila: { $status }.
unable-submit-marked =
    { $count ->
        [one] Merkityssä asiassa ei ole ratkaistavaksi lähetettävää ehdotusta.
       *[other] Missään merkityistä { $count } asiasta ei ole ratkaistavaksi lähetettävää ehdotusta.
    }
unable-notify-marked =
    { $count ->
        [one] Merkityssä asiassa ei ole tiedoksi annettavaa päätöstä.
       *[other] Missään merkityistä { $count } asiasta ei ole tiedoksi annettavaa päätöstä.
    }

# Kenttien ja ikkunoiden näppäimet
foot-close = sulje
foot-cancel = peruuta
foot-scroll = vieritä
foot-page = sivu
foot-do = suorita
foot-choose = siirry
foot-take = valitse
foot-save = tallenna
foot-new-line = uusi rivi
foot-keep = sulje ja säilytä
foot-yes = kyllä
foot-no = ei
foot-propose = ehdota
foot-next = seuraava kenttä
foot-turn = vaihda
foot-other-score = muut pisteet
foot-filter = käytä suodatinta
foot-old-filter = vanha suodatin

# Mitä työpöytä sanoo
desk-demo = HARJOITUS
header-no-role = ei roolia
desk-reading = Luetaan …
desk-sending = Lähetetään …
desk-conflict = esteellisyys
desk-blank-amount = tyhjä
desk-all-cases = kaikki asiat
desk-filtered = { $filter }
desk-unbound = { $keys } ei tee täällä mitään. Paina ?, niin näet kaikki näppäimet.
desk-no-part = Osaa { $number } ei ole; asiassa on { $count } osaa.
desk-last-case = Tämä on luettelon viimeinen asia.
desk-first-case = Tämä on luettelon ensimmäinen asia.
desk-none-needs-me = Mikään muu luettelon asia ei odota sinua.
desk-nothing-needs-me = Mikään ei odota sinua.
desk-off-scale = { $value } ei ole asteikolla, joka on { $min }–{ $max }.
desk-no-score-yet = Valitse ensin pisteet: kirjoita numero { $min }–{ $max } ennen perusteluja tai paina ctrl-↑.
desk-not-a-count = ”{ $text }” ei ole kokonaisluku, joka on nolla tai suurempi.
desk-not-an-amount = ”{ $text }” ei ole rahamäärä. Kirjoita se näin: 1153584,00 tai 1 153 584,00.
desk-amount-missing = Rahamäärä puuttuu. Kirjoita se näin: 1153584,00 tai 1 153 584,00.
desk-refused-rule = (Sääntö: { $source })
desk-seated = Työpöytää käyttää nyt { $who }.
desk-done = { $what }. Kirjattu, nro { $seq }.
desk-done-case = { $what } ({ $case }). Kirjattu, nro { $seq }.
desk-done-several = { $what }, viimeinen { $count } samanlaisesta. Kirjattu, nro { $seq }.
desk-done-gates-passed = { $count } yleistä perustetta täyttyy ({ $case }). Kirjattu, nro { $seq }.
desk-done-gates-failed = { $count } yleistä perustetta ei täyty ({ $case }). Kirjattu, nro { $seq }.
desk-done-assigned = { $count } asiaa annettu: { $who }, { $seat }. Kirjattu, nro { $seq }.
desk-done-tagged = { $count } asialla on tunniste { $tag }. Kirjattu, nro { $seq }.
desk-done-submitted = { $count } ehdotusta lähetetty ratkaistavaksi. Kirjattu, nro { $seq }.
desk-done-approved = { $count } asiaa ratkaistu. Kirjattu, nro { $seq }.
desk-done-returned = { $count } asiaa palautettu. Kirjattu, nro { $seq }.
desk-done-notified = { $count } päätöstä kirjattu tiedoksi annetuiksi. Kirjattu, nro { $seq }.
desk-done-confirmed = { $count } arviota vahvistettu uusimman version osalta ({ $case }). Kirjattu, nro { $seq }.
desk-done-undone = Kirjaus { $of } on peruttu kokonaan. Kirjattu, nro { $seq }.
desk-done-nothing = Kirjattu, nro { $seq }.
desk-too-small = Ikkunassa on { $has-width } × { $has-height } merkkiä; diarium tarvitsee { $width } × { $height }. Suurenna ikkunaa.
desk-keymap-unread = Näppäintiedostoa { $file } ei voitu lukea: { $why }. Käytössä ovat vakionäppäimet.
desk-broken = Työpöytä on lakannut toimimasta. Vahvistettu on levyllä.
desk-broken-why = Työpöytä on lakannut toimimasta ({ $why }). Vahvistettu on levyllä; käynnistä diarium uudelleen.
language-own-name = suomi
language-fi = suomi
language-sv = ruotsi
leave-title = Poistutaanko diariumista?
leave-about =
    { $count ->
        [one] Yksi kirjoittamasi teksti
       *[other] { $count } kirjoittamaasi tekstiä
    } on tallentamatta ja katoaa.
help-title = Näppäimet: { $place }
help-dim = Himmennetyt komennot eivät käy nyt; komentohaku kertoo miksi.
palette-title = Komento tai asia
palette-find = Luettele asiat, jotka vastaavat hakua ”{ $query }”

# Yleisnäkymä
overview-title = Kierrokset ja määrärahat
overview-needs-me =
    { $count ->
        [one] Yksi asia
       *[other] { $count } asiaa
    } odottaa sinua.
overview-submitted =
    { $count ->
        [one] Yksi asia
       *[other] { $count } asiaa
    } odottaa ratkaisua.
overview-state = { $status }: { $count }
overview-no-cases = ei asioita
round-window = hakuaika { $opens } – { $closes }
round-opens = auki { $opens } alkaen
round-closes = suljettu { $closes }
stage-new = Uudet
stage-scoring = Pist.
stage-ranked = Sija
stage-proposed = Ehd.
stage-submitted = Ratk.
stage-decided = Valm.
column-asked = Haettu
column-granted-past = Myönnetty
column-scope-short = Määr
column-lane-letter = K
column-amount = Summa
column-kind = Päätös
column-needs-me = Omat
column-presenter = Esittelijä
column-rank = Sija
column-total-short = Pisteet
total-incomplete = kesken

# Jono
queue-title = Asiat
queue-position = { $position }/{ $of }
queue-filter = Suodatin
queue-filter-from = Suodata edelleen jonosta ”{ $name }”:
queue-empty = Mikään asia ei vastaa tätä.
queue-empty-within = Mikään asia kohdassa { $scope }, { $round } ei vastaa tätä.
queue-empty-envelope = Kohdassa { $scope }, { $round } ei ole asioita.
queue-empty-saved = Jonossa ”{ $name }” ei ole nyt asioita.
queue-empty-widen = { $key } muuttaa hakua.
queue-sums =
    { $count ->
        [one] Yksi asia
       *[other] { $count } asiaa
    }, haettu { $asked }, myönnetty { $granted }
queue-sums-live =
    { $count ->
        [one] Yksi asia
       *[other] { $count } asiaa
    }, haettu { $asked } ({ $live } ilman pois jääneitä), myönnetty { $granted }
queue-sums-past =
    { $count ->
        [one] Yksi asia
       *[other] { $count } asiaa
    }, myönnetty { $past }
queue-sums-both = { $sums }; aiemmilla kierroksilla myönnetty { $past }
queue-marked = { $count } merkitty
backlog-title = Ratkaistavana
backlog-empty = Mikään ei odota ratkaisua.
backlog-current = Osoitettu asia: { $amount }
backlog-marked =
    { $count ->
        [one] Yksi asia
       *[other] { $count } asiaa
    } merkitty: { $amount }
backlog-four-eyes = { $case } ei ole sinun ratkaistavissasi: olet pisteyttänyt tai ehdottanut sen. Toinen ratkaisija päättää.
backlog-supervisor = Asian { $case } ratkaisee ratkaisija.
ranking-title = Etusijajärjestys
ranking-empty = Määrärahan asioista yksikään ei ole vielä etusijajärjestyksessä.
ranking-line = rahoitusraja, jäljellä { $left }
ranking-unranked =
    { $count ->
        [one] Yksi asia
       *[other] { $count } asiaa
    } vielä ilman sijaa.
policy-does-strict = Tiukka: raja vedetään ensimmäiseen asiaan, joka ei mahdu.
policy-does-skip = Ohita: asia, joka ei mahdu, ohitetaan ja pienemmät seuraavat.
policy-does-partial = Osittain: ensimmäiselle asialle, joka ei mahdu, tarjotaan loput.
policy-all-reached = Raha riittää kaikille luettelon asioille, joten säännöllä ei ole vaikutusta.
policy-reached = Raha riittää kaikille asioille, joille voidaan myöntää, joten säännöllä ei ole vaikutusta. Rajan alla ovat asiat, jotka jäävät kynnyksen alle tai on hylätty.

# Määräraharivi
strip-open = vapaana { $amount }
strip-buckets = myönnetty { $approved } · ratkaistavana { $submitted } · ehdotettu { $proposed }
strip-both = { $money } · { $standing }
strip-leaves = myöntämisen jälkeen jää { $amount }
strip-exceeds = myöntämiseen puuttuu { $amount }
strip-proposed = tässä ehdotettu { $amount }
strip-submitted = tässä ratkaistavana { $amount }
strip-approved = tässä myönnetty { $amount }
strip-rejects = kielteinen päätös ei sido rahaa
strip-reserves = varasijalla, { $amount }
bucket-open = vapaana
bucket-proposed = ehdotettu
bucket-submitted = ratkaistavana
bucket-approved = myönnetty
bucket-reserve = varasijat
standing-above = sija { $position }/{ $of }, rajan yläpuolella
standing-partial = sija { $position }/{ $of }, osittain rajan yläpuolella
standing-below = sija { $position }/{ $of }, rajan alla
backlog-presented = Esittelijä { $who }: { $title }
column-cases-short = Asiat
unable-nothing-more = Täällä ei ole muuta avattavaa.

# Asia
tab-application = Hakemus
tab-card = Kortti
tab-findings = Havainnot
tab-findings-left = { $name } { $count }, { $left } avoinna
tab-indicators = Indikaattorit
tab-decision = Päätös
tab-history = Historia
tab-comments = Kommentit
tab-criteria = Perusteet
case-findings =
    { $count ->
        [one] yksi havainto
       *[other] { $count } havaintoa
    }, { $left } avoinna
case-findings-blocking =
    { $count ->
        [one] yksi havainto
       *[other] { $count } havaintoa
    }, { $left } avoinna, { $blocking ->
        [one] yksi estävä
       *[other] { $blocking } estävää
    }
case-days = { $first } – { $last }
case-asks = hakee { $asked } / { $costs } ({ $rate } %)
case-past = myönnetty { $asked }; kustannukset ja EU-osuus eivät ole tiedossa
criteria-gates-passed =
    { $count ->
        [one] Yleinen peruste täyttyy
       *[other] Kaikki { $count } yleistä perustetta täyttyvät
    }
criteria-progress = { $scored }/{ $of } · kesken
criteria-total = pisteet { $total }
criteria-total-low = pisteet { $total }, alle vähimmäismäärän
criteria-provisional = { $total } allekirjoituksen jälkeen
criteria-waiting = odottaa allekirjoitusta tai yhteispisteitä
criteria-draft = luonnos
criteria-sent = lähetetty
reason-for = Perustelut: { $score }
reason-no-score = Kirjoita pisteet { $min }–{ $max }, sitten perustelut
findings-none = Tarkistuksissa ei havaittu mitään.
findings-line = { $name } ({ $severity }): { $text }
findings-source = { $source } · finding:{ $rule }
indicators-none = Tavoitearvoja ei ole asetettu.
indicators-missing = Kortilla, ilman tavoitearvoa
indicator-of-card = kortilla
indicator-other = muu
indicator-set-to = nyt { $value }
comments-none = Ei kommentteja.
decision-none = Mitään ei ole vielä ehdotettu.
decision-returned = Palautettu
decision-proposal = Ehdotus
decision-decision = Päätös
decision-proposed-line = { $decision }, { $amount }, enintään { $rate } % kustannuksista
fact-standing = Sijoitus
fact-seat-a = 1. arvioija
fact-seat-b = 2. arvioija
fact-tags = Tunnisteet
fact-conflict = Esteellisyys
fact-conflict-of = { $who }: { $why }
fact-proposal = Ehdotettu
fact-presenter = Esittelijä
fact-decision = Ratkaistu
fact-decided-by = Ratkaisija
fact-by = { $who }, { $at }
fact-notified = Annettu tiedoksi
fact-applicant = Hakija
fact-partner = Kumppani
fact-received = Saapunut
fact-language = Kieli
fact-cost-model = Kustannusmalli
fact-staff = Henkilöstö
fact-other-direct = Muut välittömät
fact-indirect = Välilliset
fact-indirect-share = { $share } % välittömistä kustannuksista
fact-indirect-share-most = { $share } % välittömistä kustannuksista, enintään 7 %
fact-costs = Kustannukset yht.
fact-requested = Haettu
fact-share = haettu tukiosuus { $rate } %
fact-highest = Enintään
fact-highest-base = { $base } perusosuudella
fact-highest-both = { $base } perusosuudella, { $raised } korotetulla
fact-grounds = Korotusperuste
fact-other-funding = Muu rahoitus
fact-none = ei ilmoitettu
fact-earlier = Sama taho aiemmin
fact-earlier-none = Ei tiedossa.
card-none = Lähteissä ei mainita asian toimea.
name-official = suunnitelmassa ruotsiksi: { $name }
card-aim = Tavoite
card-activities-examples = Tuettava toiminta, muun muassa
card-activities-closed = Tuettava toiminta, vain nämä
card-targets = Tulostavoitteet
card-rate = Tukiosuus
card-rate-base = enintään { $rate } %
card-rate-raised = enintään { $base } %; { $raised } %, kun: { $grounds }
card-applicants = Hakijat
card-admitted = Sallitut hakijat
card-coordination = Yhteensovitus
card-indicators = Indikaattorit
card-indicators-listed = luetellut
card-indicators-none = ei indikaattoreita
card-indicators-objective = tavoitteen omat
card-indicators-others = Myös muut, jos niillä voi mitata työtä.
card-rounds = Avoinna
card-rounds-none = ei suunnitelman kierroksilla
card-round-disputed = { $round } (kiistanalainen)
card-round-conditional = { $round } (ehdollinen)
card-start-by = Aloitus viimeistään
card-source = Lähde
card-costs = Kustannukset
card-staff-only = vain henkilöstökustannukset
card-notes = Huomautukset

# Mitä on tapahtunut
history-line = { $at } { $who }: { $what }
history-text = ”{ $text }”
history-undone = { $line } (peruttu)
event-store = Rekisterin muutos

# Komentojen tarvitsemat tekstit
ask-pass-gates =
    { $count ->
        [one] Yksi yleinen peruste täyttyy
       *[other] { $count } yleistä perustetta täyttyy
    }: miksi?
ask-gate-against = ! { $gate } – mutta: { $finding }
ask-gate-line = · { $gate }
ask-fail-gate = Ei täyty: { $gate }
ask-fail-gate-about = { $hint } Jos yleinen peruste ei täyty, asiaa ei pisteytetä, ja päätös voi olla vain kielteinen. Se perustellaan sillä, mitä kirjoitat tähän.
ask-settle = Selvitä ”{ $rule }”: miksi se ei estä?
ask-settle-source = { $source } · finding:{ $rule }
ask-typed = ”{ $text }” kuhunkin näistä asioista:
ask-tag = Tunniste
ask-comment = Kommentti
ask-supplement = Mitä hakijaa pyydetään täydentämään?
ask-supplement-received = Mitä saapui?
ask-confirm-stale = Miksi nämä pitävät myös uusimmassa versiossa?
ask-confirm-more = ja { $count } lisää
ask-lane = Miksi asia käsitellään näin: { $lane }?
ask-conflict = Miksi olet esteellinen?
ask-conflict-about = Asia sulkeutuu sinulta heti; vain asianumero jää näkyviin. Pääkäyttäjä voi poistaa esteellisyyden.
ask-withdraw = Hakija peruuttaa: miksi?
ask-withdraw-about = Asiaan sidottu raha vapautuu.
ask-return =
    { $count ->
        [one] Palauta { $case }
       *[other] Palauta { $count } asiaa
    }: miksi?
ask-return-about = Esittelijä näkee perustelut ja voi muuttaa ehdotusta.
ask-target = Tavoitearvo { $indicator }
ask-target-about = { $indicator }
pick-person = Kuka käyttää työpöytää?
pick-part = Asian osa
pick-language = Kieli
pick-indicator = Indikaattori
pick-assignee =
    Kuka saa tehtävän { $count ->
        [one] asiassa { $case }
       *[other] { $count } asiassa
    }?
pick-seat = Minkä tehtävän saa { $who }?

# Seuraukset
confirm-ask = enter: kyllä esc: ei
confirm-cannot = esc: takaisin
confirm-sign = Allekirjoitetaanko pisteesi asiassa { $case }?
confirm-sign-about = Allekirjoitetut pisteet vaikuttavat etusijajärjestykseen ja näkyvät muille. Voit perua allekirjoituksen, kunnes asia on ratkaistavana.
confirm-sign-total = Kokonaispisteet: { $total }
confirm-sign-under =
    { $count ->
        [one] Yksi peruste jää
       *[other] { $count } perustetta jää
    } alle kynnyksen: myönteinen päätös ei ole mahdollinen.
confirm-submit =
    { $count ->
        [one] Lähetetäänkö { $case }
       *[other] Lähetetäänkö { $count } asiaa
    } ratkaistavaksi?
confirm-submit-about = Ehdotus lukitaan, kunnes ratkaisija on ratkaissut tai palauttanut sen.
confirm-approve =
    { $count ->
        [one] Ratkaistaanko { $case }?
       *[other] Ratkaistaanko { $count } asiaa?
    }
confirm-approve-about =
    { $count ->
        [one] Voit perua, kunnes päätös on annettu hakijalle tiedoksi.
       *[other] Kaikki ratkaistaan tai ei mitään. Voit perua, kunnes päätökset on annettu hakijoille tiedoksi.
    }
confirm-notify =
    { $count ->
        [one] Onko päätös asiassa { $case } annettu tiedoksi?
       *[other] Onko päätös { $count } asiassa annettu tiedoksi?
    }
confirm-notify-about = Päätös lukitaan. Sitä ei voi perua.
confirm-untarget = Poistetaanko tavoitearvo { $indicator } ({ $value })?
confirm-undo = Perutaanko viimeinen kirjauksesi?
confirm-undo-case = Perutaanko viimeinen kirjauksesi asiassa { $case }?
confirm-undo-line = · { $what }
confirm-undo-line-case = · { $case }: { $what }
confirm-case = { $case }: { $was } → { $becomes }
confirm-case-money = { $case }: { $was } → { $becomes }, { $decision } { $amount }
confirm-envelope = Määräraha { $scope }, { $round }
confirm-money = { $bucket }: { $was } → { $becomes }
confirm-no-money = Rahat eivät siirry.

# Ehdotus
propose-title = Ehdota päätöstä asiaan { $case }
propose-kind = Päätös
propose-amount = Summa
propose-rate = Tukiosuus
propose-ground = Korotusperuste
propose-why = Perustelut
propose-bounds = haettu { $requested }, enintään { $base }
propose-bounds-both = haettu { $requested }, enintään { $base } (korotettu { $raised })
propose-leaves = Ehdotuksen jälkeen vapaana on { $left } (nyt { $was }).
propose-same = Vapaa raha ei muutu: { $left }.
propose-reserve = Määrärahan varasijoilla yhteensä: { $reserve }.

# Mistä luku tulee
why-refused = Miksi tämä ei onnistunut
why-blank = Suunnitelmassa ei ole tässä summaa. Tyhjä ei ole nolla, mutta siitä ei voi myöntää rahaa.
why-note = { $text }
why-tie = Samat kokonaispisteet kuin viereisellä asialla; sijan ratkaisee: { $rule }
why-not-proposable = Jää alle kynnyksen tai vähimmäismäärän: säilyttää sijansa, ei saa mitään.
why-gate = Yleinen peruste: { $gate }
why-said = { $who }, { $at }: ”{ $text }”
why-case-history = Asian { $case } historia
why-history = { $seq } { $at } { $who }: { $what } { $text }
unable-first-screen = Tämä on ensimmäinen näkymä; sen takana ei ole muita.
desk-nothing-changed = Mikään ei ole muuttunut; mitään ei kirjattu.
