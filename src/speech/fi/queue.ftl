# Working through a pile: marks, the query language, saved queues, unfinished writing, the finder.

act-unmark = Poista asian merkintä
act-unmark-short = poista merkintä
act-unmark-all = Poista kaikki merkinnät
act-unmark-all-short = poista merkinnät
act-mark-by-query = Merkitse luettelon asiat, jotka vastaavat hakua
act-mark-by-query-short = merkitse haulla
act-query-help = Näytä hakukieli ja sen kaikki kentät
act-query-help-short = hakukieli
unable-nothing-marked = Mitään ei ole merkitty.
marking-title = Merkitse haulla
marking-about = Luettelon asiat, jotka vastaavat hakua, merkitään jo merkittyjen lisäksi.
marking-none = Mikään luettelon asia, jonka saat merkitä, ei vastaa hakua.
marking-done =
    { $count ->
        [one] Yksi asia vastasi hakua ja merkittiin
       *[other] { $count } asiaa vastasi hakua ja merkittiin
    }
confirm-assign =
    Annetaanko henkilölle { $who } tehtävä ({ $seat }) { $count ->
        [one] yhdessä asiassa
       *[other] { $count } asiassa
    }?
confirm-case-same = { $case }
picker-sits-here = käyttää nyt
foot-mark = merkitse
foot-complete = täydennä sana
foot-language = hakukieli
help-count = Luku ennen näppäintä toistaa sen: 5 ja alas siirtyy viisi riviä alas; esc unohtaa luvun
foot-count = { $count } ×
refused-several = Näitä komentoja ei voi suorittaa yhdessä.
mend-several = Yhdessä voi tehdä tunnisteita tai tehtäviä, yhtä lajia kerrallaan, tai yhden asian tulostavoitteita ja tavoitearvoja, kunkin kerran.

# The query language
query-operator-twice = Kentän { $field } ja arvon väliin riittää yksi merkki: kirjoita { $instead }.
query-line-tab = tab ottaa ensimmäisen ehdotuksen, uudelleen seuraavan
query-word-mine = Asiat, joissa sinulla on tehtävä.
query-word-unscored = Asiat, jotka sinun on vielä pisteytettävä tai allekirjoitettava.
query-word-untouched = Asiat, joita kukaan ei ole alkanut pisteyttää.
query-word-needs-me = Asiat, jotka odottavat sinua.
query-word-late = Asiat, jotka saapuivat hakuajan ulkopuolella.
query-word-complete = Asiat, joilla on kokonaispisteet.
query-word-stale = Asiat, joissa jotain on arvioitu vanhemman version perusteella.
query-help-title = Hakukieli
query-help-and = Vierekkäisten sanojen on kaikkien pidettävä paikkansa: mine status:scoring. Kirjainkoolla ei ole väliä. Sanaa ilman kenttää haetaan asianumerosta, otsikosta, hakijasta ja tunnisteista.
query-help-or = or (tai), not (ei) ja sulkeet toimivat tavalliseen tapaan: mine (late or requested>200k). Yhdysmerkki sanan edessä kieltää sen: -tag:parked. Pilkku tarkoittaa jotakin näistä: status:ranked,returned.
query-help-quotes = Lainausmerkit pitävät sanat yhdessä: title:"nuorten koti".
query-help-compare = Lukuja verrataan merkeillä : < <= > >= ja ne kirjoitetaan 200000, 200k, 1.5m tai 62,5. Asia, jolla ei ole arvoa, ei vastaa vertailuun.
query-help-dates = Päivät ovat 2023-05-12, kuukaudet 2023-05, vuodet 2023: received<2023-05 on ennen toukokuuta, received:2023-05 toukokuussa.
query-help-hidden = Asiasta, jossa olet esteellinen, haku ei kerro muuta kuin asianumeron. Pisteitä, joita ei ole allekirjoitettu, ei lasketa.
query-help-words = Sanat ilman kenttää
query-help-fields = Kentät

# Saved queues
act-go-saved = Siirry tallennettuun jonoon
act-go-saved-short = tallennettu jono
act-save-queue = Tallenna nykyinen suodatin nimellä
act-save-queue-short = tallenna suodatin
act-forget-queue = Poista tallennettu jono
act-forget-queue-short = poista tallennettu jono
pick-saved = Tallennettu jono
pick-forget = Mikä tallennettu jono poistetaan?
saved-title = Tallenna suodatin
saved-about = { $query } – samanniminen tallennettu jono korvataan.
saved-name-wrong = Nimessä on 1–{ $most } merkkiä.
saved-done = Tallennettu nimellä ”{ $name }”: { $query }
saved-forgotten = Poistettu: ”{ $name }”, jonka haku oli { $query }
saved-no-number = Tallennettua jonoa { $number } ei ole.
unable-no-saved = Tallennettuja jonoja ei ole.
unable-no-drawer = Täällä ei voi tallentaa mitään sinulle: tällä työpöydällä ei ole paikkaa omille asioillesi.

# Unfinished writing
act-go-unfinished = Jatka keskeneräistä tekstiä
act-go-unfinished-short = keskeneräiset
pick-unfinished = Keskeneräiset tekstit
unfinished-found-form =
    { $count ->
        [one] Yksi lomakkeesi on kesken.
       *[other] { $count } tekstiäsi ja lomakettasi on kesken.
    } Kaikki on niin kuin jätit; ”keskeneräiset” alarivillä vie sinne.
unfinished-found =
    { $count ->
        [one] Yksi tekstisi on kesken: asiassa { $case }.
       *[other] { $count } tekstiäsi on kesken, viimeisin asiassa { $case }.
    } Kaikki on niin kuin jätit; ”keskeneräiset” alarivillä vie sinne.
unfinished-criterion = { $criterion }
unfinished-finding = havainto ”{ $rule }”
unfinished-target = tavoite { $indicator }
unfinished-text = teksti
unable-no-unfinished = Mikään ei ole kesken.
meanwhile-title = { $case } on muuttunut sen jälkeen, kun aloit kirjoittaa
meanwhile-mine = Mitä kirjoitit
meanwhile-theirs = Mitä on sen jälkeen tapahtunut
meanwhile-line = { $at } { $who }: { $what }
meanwhile-said = { $at } { $who }: { $what } ”{ $text }”
foot-go-on = jatka kirjoittamista
leave-passing =
    { $count ->
        [one] Yksi kirjoittamasi teksti on kesken.
       *[other] { $count } kirjoittamaasi tekstiä on kesken.
    } Tämä harjoitusrekisteri poistetaan, kun lopetat, ja kirjoittamasi poistuu sen mukana.
leave-kept =
    { $count ->
        [one] Yksi kirjoittamasi teksti on kesken. Se säilyy, kunnes palaat tälle työpöydälle.
       *[other] { $count } kirjoittamaasi tekstiä on kesken. Ne säilyvät, kunnes palaat tälle työpöydälle.
    }

# The drawer: a person's own things on this machine
drawer-unread = Omaa tiedostoasi { $file } ei voitu lukea: { $why }.
drawer-aside = Omassa tiedostossasi { $file } on virhe rivillä { $line }: { $why }. Se siirrettiin syrjään nimelle { $aside }.
drawer-bad = Omassa tiedostossasi { $file } on virhe rivillä { $line }: { $why }. Sitä ei voitu siirtää syrjään nimelle { $aside }.
drawer-unkept = Kirjoittamaasi ei voida säilyttää kansiossa { $folder }: { $why }. Se on vain tässä ikkunassa.

# Stepping
keymap-stepping-wrong = tässä on after = ja jokin näistä: { $known }, lainausmerkeissä.
stepping-next = Seuraava sinua odottava: { $case }.
stepping-none = Mikään muu tässä luettelossa ei odota sinua.
header-case = { $case } ({ $position }/{ $of })
header-case-elsewhere = { $case } (ei luettelossa)
beside-elsewhere = ei tässä luettelossa ({ $of })

# The finder
palette-opens = avaa
palette-indicator = indikaattori
palette-action = toimi
palette-support = tuki
picker-none = Mikään ei vastaa hakua ”{ $typed }”.
picker-empty = Valittavaa ei ole.
palette-cases =
    { $count ->
        [one] yksi asia
       *[other] { $count } asiaa
    }

# Scoring
unable-score-taken = Asian pisteyttää { $who }. Vain asian arvioija voi pisteyttää sen.
unable-consensus-seat = Yhteispisteet kirjaa henkilö, jolla on tehtävä asiassa.
criteria-so-far = toistaiseksi { $reached } / { $possible }
criteria-would-rank = { $total } allekirjoitettuna · sija { $position }/{ $of }
pick-phrase = Fraasi
phrase-own = oma
phrase-blank = Fraasiksi tallennettavaa ei vielä ole.
phrase-kept = Tallennettu perusteen fraasiksi
phrase-none-earlier = Aiempia perustelujasi tälle perusteelle ei tunneta.
foot-keys = näppäimet
foot-phrase = fraasi
foot-earlier = aiemmat perustelut
foot-editor = muokkain
help-writing = Kirjoittaessa
writing-done = Tallenna; sulje ja säilytä teksti
writing-line = Uusi rivi
writing-score = Toinen pistemäärä
writing-word = Sana taaksepäin tai eteenpäin
writing-cut-word = Poista edellinen tai seuraava sana
writing-cut-line = Poista rivin loppuun
writing-clear = Poista rivin alkuun asti
writing-undo = Kumoa, tee uudelleen
writing-phrase = Lisää perusteen fraasi
writing-keep-phrase = Tallenna teksti perusteen fraasiksi
writing-recall = Aiemmat perustelusi tälle perusteelle
writing-editor = Jatka omassa muokkaimessa, jos työpöytä sallii sen
editor-none = Muokkainta ei ole nimetty: aseta VISUAL tai EDITOR ennen diariumin käynnistämistä.
editor-forbidden = Tällä työpöydällä ei saa käynnistää muita ohjelmia.
suspend-forbidden = Tällä työpöydällä ohjelmaa ei voi siirtää taustalle. Sulje se sen sijaan; kirjoittamasi säilyy.
editor-failed = Muokkainta ei voitu käyttää: { $why }. Teksti on ennallaan.
