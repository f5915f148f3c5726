# What --help says. Commands and options themselves are the same in every language.

# Words around it; the default, the accepted words and the variable stand in brackets after a text
help-word-usage = Käyttö
help-word-commands = Komennot
help-word-arguments = Argumentit
help-word-options = Valitsimet
help-word-default = oletus: { $value }
help-word-accepted = sallitut: { $words }
help-word-variable = ympäristömuuttuja: { $name }
help-word-command-missing = Komento tarvitsee vielä yhden sanan; nämä ovat sallittuja.

# Commands
help-diarium = Työpiste, jossa viranomainen arvioi avustushakemukset. Ilman komentoa työpiste avautuu.
help-demo = Perustaa harjoitusrekisterin, jossa on todellinen suunnitelma, vuoden 2022 todelliset avustukset ja keksittyjä hakemuksia, ja avaa sen
help-init = Perustaa uuden rekisterin, jossa on suunnitelma
help-plan = Tulostaa suunnitelman: tavoitteet, täytäntöönpanotoimet, toimet kortteineen, indikaattorit, kierrokset ja määrärahat
help-import = Tuo hakemukset tiedostosta (.jsonl, .json tai .csv): kaikki tai ei mitään
help-list = Luetteloi asiat; hakukieli on sama kuin työpisteessä
help-show = Näyttää asian ja kaiken, mitä saat siitä nähdä
help-criteria = Tulostaa valintaperusteet, asian tai rekisterin
help-budget = Tulostaa, miten kukin määräraha jakautuu, ja tavoitteiden enimmäismäärät
help-rank = Tulostaa määrärahan järjestyksen ja rahoitusrajan
help-assign = Antaa henkilölle tehtävän asiassa
help-unassign = Poistaa henkilön tehtävän asiassa
help-conflict = Ilmoittaa esteellisyyden, tai kirjaa tai poistaa toisen esteellisyyden
help-gate = Kirjaa, täyttyykö yleinen valintaperuste
help-supplement = Pyytää täydennystä tai kirjaa sen saapuneeksi
help-settle = Selvittää havainnon
help-score = Pisteyttää valintaperusteen
help-sign = Allekirjoittaa omat pisteesi
help-consensus = Kirjaa kahden arvioijan yhteiset pisteet valintaperusteesta
help-target = Asettaa indikaattorin tavoitearvon
help-untarget = Poistaa indikaattorin tavoitearvon
help-tag = Lisää asialle tunnisteen
help-untag = Poistaa tunnisteen
help-comment = Kommentoi asiaa
help-propose = Ehdottaa päätöstä
help-submit = Lähettää ehdotukset ratkaistaviksi
help-approve = Hyväksyy ratkaistavaksi lähetetyn; valitsimella --amount myönnetään vähemmän
help-return = Palauttaa ratkaistavaksi lähetetyn
help-notify = Kirjaa, että päätös on ilmoitettu hakijalle
help-withdraw = Hakija peruuttaa hakemuksen
help-decline = Hakija luopuu avustuksesta
help-undo = Peruu viimeisimmän peruttavissa olevan kirjauksesi uutena merkintänä
help-round = Asettaa kierroksen hakuajan
help-round-open = Ennen ajankohtaa TIME saapuneet hakemukset ovat hakuajan ulkopuolella
help-round-close = Ajankohdan TIME jälkeen saapuneet hakemukset ovat myöhässä
help-user = Henkilöt ja heidän roolinsa
help-user-list = Luetteloi henkilöt ja heidän roolinsa
help-user-grant = Antaa roolin
help-user-revoke = Poistaa roolin
help-log = Tulostaa tapahtumalokin, yksi merkintä rivillä JSON-muodossa
help-verify = Lukee koko tapahtumalokin uudelleen ja tarkistaa ketjun, lukukopion ja rahat; tulostaa lopuksi `numero tarkistussumma`
help-rebuild = Tekee lukukopion uudelleen tapahtumalokista
help-backup = Kopioi tapahtumalokin uuteen tiedostoon
help-restore = Perustaa rekisterin varmuuskopiosta tyhjään paikkaan, jos kopio kestää tarkistuksen
help-keys = Tulostaa työpisteen näppäimet
help-completions = Tulostaa komentotulkin täydennykset
help-doctor = Kertoo, mitä vikaa asennuksessa on ja miten se korjataan

# Options of every command
help-arg-store = Rekisterin kansio [oletus: käyttäjän datakansio]
help-arg-act-as = Toimi tänä henkilönä; vain omassa upotetussa rekisterissä
help-arg-lang = Kieli [oletus: kieliympäristön mukaan]
help-arg-format = Miten tiedot tulostetaan
help-arg-now = Kello; vain harjoitusrekisterissä
help-arg-keymap = Työpisteen näppäintiedosto, täydentää mukana tulevaa
help-arg-help = Tulosta tämä ohje
help-arg-version = Tulosta versio

# Arguments that mean the same everywhere
help-arg-case = Asian tunnus
help-arg-cases = Asioiden tunnukset
help-arg-query = Kaikki hakua vastaavat asiat
help-arg-dry-run = Näytä vain seuraukset
help-arg-why = Perustelu; se jää kirjauksiin
help-arg-handle = Henkilön käyttäjätunnus
help-arg-round = Kierros, esimerkiksi 2023-spring
help-arg-criterion = Erityinen valintaperuste; komento criteria luetteloi ne
help-arg-value = Pisteet valintaperusteiden asteikolla
help-arg-indicator = Indikaattori, esimerkiksi O.1.2
help-arg-tag = Tunniste: kirjaimia, numeroita, yhdysmerkkejä, alaviivoja ja pisteitä
help-arg-also = Lisäasia samassa toimessa, kaikki tai ei mitään; voi toistaa
help-arg-role = Rooli: officer (käsittelijä), supervisor (ratkaisija), administrator (pääkäyttäjä), auditor (tarkastaja) tai trainer (kouluttaja)

# Arguments of single commands
help-demo-cases = Keksittyjen hakemusten määrä
help-demo-seed = Sama siemenluku tuottaa saman rekisterin
help-demo-keep = Jätä rekisteri tähän kansioon
help-demo-no-ui = Perusta vain rekisteri
help-init-plan = Suunnitelmatiedosto [oletus: AMIF-suunnitelma 2023–2024]
help-init-criteria = Valintaperustetiedosto [oletus: esimerkkiperusteet]
help-init-admin = Ensimmäinen pääkäyttäjä [oletus: käyttäjätili]
help-init-with-grants = Ota mukaan syksyn 2022 todelliset avustukset ratkaistuina asioina
help-import-file = Hakemustiedosto
help-import-dry-run = Kerro vain, mitä tuotaisiin
help-import-round = Tuo vain tiedosto, jonka kaikki hakemukset ovat tältä kierrokselta
help-list-query = Haku, esimerkiksi status:scoring total>=60; ilman hakua kaikki asiat
help-criteria-case = Asia, jonka valintaperusteet tulostetaan; muuten rekisterin
help-budget-round = Vain tämä kierros
help-budget-as-of = Rahat sellaisina kuin ne silloin olivat
help-rank-scope = Määräraha: täytäntöönpanotoimi, tavoite tai operatiivinen tuki, esimerkiksi 1A
help-rank-policy = Rahoitusrajalla: strict (pysähdy), skip (jatka pienempiin) tai partial (tarjoa loput)
help-assign-role = Tehtävä: a (ensimmäinen arvioija), b (toinen arvioija) tai presenter (esittelijä)
help-unassign-role = Tehtävä: a, b tai presenter; muuten henkilön kaikki tehtävät
help-conflict-handle = Kenen esteellisyys; ilman tunnusta omasi
help-conflict-lift = Poista esteellisyys
help-gate-criterion = Yleinen valintaperuste; komento criteria luetteloi ne
help-gate-mark = Täyttyykö se
help-supplement-step = Pyydä sitä tai kirjaa se saapuneeksi
help-settle-rule = Havainnon sääntö sellaisena kuin asia sen näyttää
help-target-value = Tavoitearvo, kokonaisluku
help-comment-text = Kommentti
help-propose-kind = Päätös: grant (myönteinen), partial (osittain myönteinen), reserve (varasija) tai reject (kielteinen)
help-propose-amount = Summa euroina; muuten haettu summa
help-propose-rate = EU-osuus prosentteina: 75, 90 tai 100; muuten kortin perusosuus
help-propose-grounds = Peruste 90 prosentin osuudelle; voi toistaa: vulnerable_or_special_needs, effective_protection_of_minors_esp_unaccompanied, integration_by_local_or_regional_authorities_or_ngos, alternatives_to_detention tai assisted_voluntary_return_and_reintegration
help-approve-amount = Pienempi summa euroina, yhdelle asialle
help-round-open-at = Milloin se avautuu, aikavyöhykkeineen; muuten nyt
help-round-close-at = Milloin se sulkeutuu, aikavyöhykkeineen; muuten nyt
help-undo-case = Vain tässä asiassa; muuten siinä, jossa viimeisin kirjauksesi on
help-log-case = Vain tämän asian merkinnät
help-log-since = Vain tämän numeron jälkeiset merkinnät
help-backup-file = Uusi tiedosto
help-restore-file = Varmuuskopion tiedosto
help-keys-name = Näppäinkartta; ilman nimeä käytössä oleva
help-completions-shell = Komentotulkki
help-why = Kertoo miksi: kirjaukset, säännöt ja lähteet kokonaispisteiden, sijan, havainnon, summan, esteen tai avoimen rahan takana
help-why-subject = Asianumero tai kierros
help-why-what = asiasta total, rank, finding, amount tai refusal; tai kierroksen määräraha
help-why-number = Havainnon numero näkymän mukaan, ykkösestä alkaen

# Corrections, carried money, revised plans, supposing
help-plan-load = Ottaa tarkistetun suunnitelman käyttöön ja näyttää, mitä se muuttaa
help-plan-load-file = Tarkistetun suunnitelman tiedosto
help-plan-move = Soveltaa asiaan suunnitelman toisen version sääntöjä
help-plan-move-number = Suunnitelman versio
help-carry-over = Siirtää käyttämätöntä rahaa myöhemmälle kierrokselle, jos suunnitelma sen sallii
help-carry-over-from = Kierros, jolla raha jäi käyttämättä
help-carry-over-to = Kierros, jolla raha avataan uudelleen
help-carry-over-scope = Määräraha, esimerkiksi 2A
help-carry-over-amount = Summa euroina
help-rank-hold-out = Oleta, että nämä asiat eivät saa mitään; mitään ei muuteta
help-rank-give = Oleta, että asia pyytää tämän summan: REF=AMOUNT
help-rank-line = Oleta, että rahaa on näin paljon, euroina
help-mark = Merkitsee kortin tulostavoitteen
help-mark-target = Tulostavoitteen numero kortissa, ensimmäinen on 1
help-mark-mark = met (saavutetaan), partly (osittain) tai not (ei käsitellä)
help-propose-conditions = Myöntämisen ehto; voi toistaa
help-propose-reason-codes = Luettelon mukainen syy kielteiselle päätökselle; voi toistaa; muuten se, mikä rekisteristä näkyy
help-propose-deviation = Miksi asia saa rahaa ennen ylempänä olevaa
help-approve-send-back = Palauttaa nämä samalla
help-correction = Kirjaa oikaisuvaatimuksen tai ratkaisee sen
help-correction-ask = Hakija vaatii oikaisua
help-correction-ask-late-why = Miksi vaatimus käsitellään, vaikka se tuli määräajan jälkeen
help-correction-uphold = Päätös pysyy voimassa
help-correction-amend = Päätös oikaistaan
help-correction-amend-amount = Uusi summa euroina
help-correction-amend-kind = Uusi päätös: grant (myönteinen), partial (osittain myönteinen), reserve (varasija) tai reject (kielteinen)
help-correction-amend-reason-codes = Luettelon mukainen syy, jos päätöksestä tulee kielteinen; voi toistaa
help-criteria-load = Saattaa voimaan toiset valintaperusteet näytettyään muutokset; pisteytetyt asiat säilyttävät omansa
help-criteria-load-file = Valintaperusteiden tiedosto
help-correction-reopen = Pisteyttämättömän asian kielteinen päätös kumotaan, ja asia käsitellään uudelleen

# Exports
help-arg-output = Kirjoitettava tiedosto; ilman sitä vakiotuloste. Muodon kertoo tiedostopääte (.csv .json .xlsx), ellei --format sitä kerro
help-export = Kirjoittaa taulukon: csv, json tai xlsx (työkirja); vain sen, mitä saat nähdä
help-export-cases = Asiat tietoineen, yksi riviä kohden
help-export-ranking = Kierroksen kaikkien määrärahojen tai kaikkien kierrosten etusijajärjestykset
help-export-decisions = Päätökset perusteluineen ja jatkovaiheineen
help-export-indicators = Indikaattorien suunnitellut arvot yhteenlaskettuina
help-export-operations = Tuetut toimet siinä muodossa kuin ne julkaistaan
help-export-journal = Päiväkirjan kirjaukset, yksi tapahtuma riviä kohden
help-export-ranking-policy = Menettely rahoitusrajalla
