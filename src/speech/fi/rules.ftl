# Refusals: what was refused and why (refused-…), and what would make it pass (mend-…).

# Names put into other sentences
envelope-name = Määräraha { $scope }, kierros { $round }
ceiling-name = Enimmäismäärä, tavoite { $objective }

# Roles and cases in general
refused-no-role = Käyttäjätunnus { $who }: ei roolia tässä rekisterissä.
mend-no-role = Pyydä pääkäyttäjää antamaan rooli.
refused-role = Käyttäjätunnus { $who }: tähän tarvittava rooli ({ $role }) puuttuu.
mend-role = Pyydä tätä henkilöltä, jolla on tarvittava rooli ({ $role }), tai pyydä pääkäyttäjää antamaan se.
refused-no-case = Yhtään asiaa ei ole annettu.
mend-no-case = Anna vähintään yksi asia tai haku, joka tuottaa vähintään yhden asian.
refused-case-twice = Asia { $case } on annettu kahdesti.
mend-case-twice = Anna kukin asia kerran.
refused-case-unknown = Rekisterissä ei ole asiaa tällä numerolla: { $case }.
mend-case-unknown = Tarkista asianumero tai etsi asia luettelosta.
refused-conflict = Asia { $case }: esteellisyys. Esteellinen ei käsittele asiaa eikä näe sitä.
mend-conflict = Anna asia toisen käsiteltäväksi. Vain pääkäyttäjä voi perustellusti poistaa esteellisyyden.
refused-past-grant = Asia { $case } on aiemman kierroksen avustus ja mukana vain tiedoksi.
mend-past-grant = Valitse asia kierrokselta, jota käsitellään.
refused-locked = Asia { $case } on lukittu. Sen tila: { $status }.
mend-locked = Pyydä ratkaisijaa palauttamaan asia, joka odottaa ratkaisua. Ratkaistua asiaa ei enää muuteta tässä.
refused-reason =
    Perustelut ovat liian lyhyet: { $length ->
        [one] { $length } merkki
       *[other] { $length } merkkiä
    }.
mend-reason =
    Kirjoita perustelut, joissa on vähintään { $least ->
        [one] { $least } merkki
       *[other] { $least } merkkiä
    }.
refused-text-too-long =
    Teksti on liian pitkä: { $length ->
        [one] { $length } merkki
       *[other] { $length } merkkiä
    }.
mend-text-too-long =
    Lyhennä tekstiä. Sallittu enimmäispituus: { $most ->
        [one] { $most } merkki
       *[other] { $most } merkkiä
    }.
mend-known = Käytä jotakin näistä: { $known }.

# Founding a store, taking in applications, rounds, people
refused-founded = Rekisteri on jo perustettu.
mend-founded = Käytä rekisteriä sellaisenaan tai perusta uusi toiseen kansioon.
mend-plan = Korjaa tiedosto ja yritä uudelleen.
refused-reference-taken = Asianumero { $case } on jo käytössä.
mend-reference-taken = Anna kullekin hakemukselle oma asianumero ja poista hakemukset, jotka on jo tuotu.
refused-amount-impossible = Hakemuksen { $case } kentän { $field } määrää { $amount } ei voida kirjata.
mend-amount-impossible = Anna määrä väliltä 0.00–{ $highest }.
refused-round-unknown = Hakemus { $case }: suunnitelmassa ei ole tätä kierrosta: { $round }.
refused-no-such-round = Kierrosta { $round } ei ole.
mend-round-unknown = Käytä jotakin suunnitelman kierrosta: { $known }.
refused-no-such-envelope = Kierros { $round }: tätä määrärahaa ei ole: { $scope }.
refused-action-unknown = Hakemus { $case }: suunnitelmassa ei ole tätä toimea: { $action }.
mend-action-unknown = Käytä suunnitelman toimen tai operatiivisen tuen tunnusta, esimerkiksi 1A2.
refused-nothing-to-import = Tuotavia hakemuksia ei ole.
mend-nothing-to-import = Valitse tiedosto, jossa on vähintään yksi hakemus.
refused-window-backwards = Kierros { $round } sulkeutuisi ennen kuin se avautuu.
mend-window-backwards = Anna avautumisaika, joka on ennen sulkeutumisaikaa.
refused-handle = Tämä ei kelpaa käyttäjätunnukseksi: { $who }.
mend-handle = Käytä 1–64 merkkiä: kirjaimia, numeroita, pistettä, alaviivaa, yhdysmerkkiä, @-merkkiä ja plusmerkkiä.
refused-role-held = Käyttäjätunnus { $who }: rooli on jo annettu ({ $role }).
mend-role-held = Mitään ei tarvitse tehdä; tarkista muuten tunnus ja rooli.
refused-role-not-held = Käyttäjätunnus { $who }: roolia ei ole ({ $role }).
mend-role-not-held = Mitään ei tarvitse tehdä; tarkista muuten tunnus ja rooli.
refused-last-administrator = Käyttäjätunnus { $who } on viimeinen, jolla on tämä rooli: { $role }. Rekisteri ei voi jäädä ilman.
mend-last-administrator = Anna rooli ensin toiselle henkilölle.

# Seats and conflicts
refused-seat-needs-officer = Käyttäjätunnus { $who }: vain käsittelijä voi saada tehtävän asiassa.
mend-seat-needs-officer = Valitse käsittelijä tai pyydä pääkäyttäjää antamaan rooli.
refused-seat-conflict = Asia { $case }: { $who } on esteellinen eikä voi saada tehtävää asiassa.
refused-two-assessors = Asia { $case }: sama henkilö ei voi olla sekä ensimmäinen että toinen arvioija.
mend-two-assessors = Valitse toiseen tehtävään eri käsittelijä.
refused-seat-signed = Asia { $case }: arvioija on allekirjoittanut pisteensä, joten tehtävä ei vaihda henkilöä.
mend-seat-signed = Pidä arvioija tai valitse asiassa toinen tehtävä.
refused-seat-held = Asia { $case }: henkilöllä on jo tämä tehtävä.
mend-seat-held = Mitään ei tarvitse tehdä; tarkista muuten henkilö ja tehtävä.
refused-seat-not-held = Asia { $case }: henkilöllä ei ole tätä tehtävää ({ $who }).
mend-seat-not-held = Tarkista asiasta, kenellä on mikin tehtävä.
refused-seat-of-another = Asia { $case }: tehtävä on toisella henkilöllä ({ $seat }: { $who }).
mend-seat-of-another = Pyydä tätä tehtävän haltijalta tai siirrä tehtävä toiselle henkilölle.
refused-conflict-held = Asia { $case }: henkilön esteellisyys on jo kirjattu.
mend-conflict-held = Mitään ei tarvitse tehdä; tarkista muuten henkilö.
refused-conflict-none = Asia { $case }: henkilölle ei ole kirjattu esteellisyyttä.
mend-conflict-none = Mitään ei tarvitse tehdä; tarkista muuten henkilö.

# General criteria, supplements, findings
refused-gate-unknown = Tätä yleistä valintaperustetta ei ole: { $gate }.
refused-gate-failed = Asia { $case } ei täytä kaikkia yleisiä valintaperusteita: { $gates }.
mend-gate-failed = Ehdota kielteistä päätöstä tai kirjaa perustellusti, että peruste täyttyy.
refused-supplement = Asia { $case } odottaa täydennystä ja on siihen asti keskeytettynä.
mend-supplement = Kirjaa täydennys saapuneeksi tai odota sitä.
refused-supplement-asked = Asia { $case }: täydennystä on jo pyydetty.
refused-supplement-not-asked = Asia { $case }: täydennystä ei ole pyydetty.
mend-supplement-not-asked = Pyydä ensin täydennystä, jos sitä tarvitaan.
refused-finding-unknown = Asia { $case }: tätä havaintoa ei ole: { $rule }.
refused-finding-settled = Asia { $case }: havainto on jo selvitetty.
mend-finding-settled = Mitään ei tarvitse tehdä; perusteluja voi täydentää kommentilla.
refused-late = Hakemus { $case } saapui myöhässä. Se kirjataan, mutta sitä ei käsitellä.
mend-late = Ehdota kielteistä päätöstä tai selvitä havainto ”Saapunut myöhässä” (late) perustellusti.

# Scores
refused-criterion-unknown = Tätä erityistä valintaperustetta ei ole: { $criterion }.
refused-scale = Pistemäärä { $value } ei ole asteikolla.
mend-scale = Anna pisteitä: pienin { $min }, suurin { $max }, porrastus { $step }.
refused-nothing-to-sign = Asia { $case }: omia pisteitä ei ole allekirjoitettavaksi.
mend-nothing-to-sign = Pisteytä ensin kaikki erityiset valintaperusteet.
refused-signed = Asia { $case }: pisteet on jo allekirjoitettu.
mend-signed = Mitään ei tarvitse tehdä; muutos tehdään antamalla uudet pisteet ja allekirjoittamalla uudelleen.
refused-incomplete =
    Asia { $case }: { $count ->
        [one] { $count } peruste
       *[other] { $count } perustetta
    } on pisteyttämättä.
mend-incomplete = Pisteytä nämä: { $criteria }.
refused-consensus-single = Asia { $case }: arvioijia on yksi, joten yhteispisteitä ei tarvita.
mend-consensus-single = Jatka eteenpäin; arvioijan allekirjoittamat pisteet ovat voimassa.
refused-consensus-early = Asia { $case }: yhteispisteet kirjataan vasta, kun kumpikin arvioija on allekirjoittanut.
mend-consensus-early = Odota, kunnes kumpikin arvioija on pisteyttänyt kaiken ja allekirjoittanut.
refused-consensus-seat = Asia { $case }: yhteispisteet kirjaa se, jolla on tehtävä asiassa.
mend-consensus-seat = Pyydä arvioijaa kirjaamaan pisteet tai ota tehtävä asiassa.

# Indicators and tags
refused-indicator-unknown = Suunnitelmassa ei ole tätä indikaattoria: { $indicator }.
mend-indicator-unknown = Käytä jotakin suunnitelman indikaattoria, esimerkiksi O.1.2.
refused-target-absurd = Tavoitearvo { $value } on liian suuri.
mend-target-absurd = Anna tavoitearvo, joka on enintään { $most }.
refused-target-none = Asia { $case }: indikaattorin tavoitearvo puuttuu ({ $indicator }).
mend-target-none = Mitään ei tarvitse poistaa; tarkista muuten indikaattori.
refused-tag = ”{ $tag }” ei kelpaa tunnisteeksi.
mend-tag =
    Käytä kirjaimia, numeroita, yhdysmerkkiä, alaviivaa ja pistettä, enintään { $most ->
        [one] { $most } merkki
       *[other] { $most } merkkiä
    }.
refused-tag-held = Asia { $case }: tunniste on jo merkitty.
mend-tag-held = Mitään ei tarvitse tehdä.
refused-tag-none = Asia { $case }: tätä tunnistetta ei ole merkitty.
mend-tag-none = Mitään ei tarvitse tehdä; tarkista muuten tunnisteen kirjoitusasu.

# Proposals
refused-not-ranked = Asia { $case } ei ole valmiiksi arvioitu.
mend-not-ranked = Täydennä puuttuvat: { $parts }.
missing-gates =
    { $count ->
        [one] yksi yleinen peruste
       *[other] { $count } yleistä perustetta
    }
missing-scores =
    { $count ->
        [one] yhden perusteen pisteet
       *[other] { $count } perusteen pisteet
    }
missing-signatures =
    { $count ->
        [one] yksi allekirjoitus
       *[other] { $count } allekirjoitusta
    }
missing-consensus =
    { $count ->
        [one] yhteispisteet yhdestä perusteesta
       *[other] yhteispisteet { $count } perusteesta
    }
refused-findings =
    Asia { $case }: myönteisen päätöksen esteenä on { $count ->
        [one] { $count } havainto
       *[other] { $count } havaintoa
    }.
mend-findings = Selvitä este perustellusti ({ $rules }) tai ehdota varasijaa tai kielteistä päätöstä.
refused-threshold = Asia { $case } ei yllä kaikkien perusteiden kynnykseen: { $criteria }.
mend-threshold = Ehdota kielteistä päätöstä.
refused-minimum = Asia { $case }: kokonaispisteet { $total } %, vaadittu vähimmäismäärä { $minimum } %.
refused-rate-too-high = Asia { $case }: { $rate } % on enemmän kuin toimen kortti sallii ({ $action }).
mend-rate-too-high = Ehdota EU-osuutta, joka on enintään { $highest } %.
refused-rate-ground = Asia { $case }: EU-osuus { $rate } % edellyttää kortissa mainittua perustetta.
mend-rate-ground = Ilmoita vähintään yksi kortin perusteista eikä muita: { $grounds }.
refused-amount-of-rejection = Asia { $case }: kielteisessä päätöksessä ei ole summaa.
mend-amount-of-rejection = Jätä summa pois tai ehdota muuta kuin kielteistä päätöstä.
refused-amount-missing = Asia { $case }: osittain myönteisessä ehdotuksessa on annettava summa.
mend-amount-missing = Anna summa, joka on suurempi kuin nolla.
refused-amount-zero = Asia { $case }: summa ei ole suurempi kuin nolla.
refused-above-requested = Asia { $case }: summa ({ $amount }) on suurempi kuin haettu ({ $requested }).
mend-nothing-less = Anna pienempi summa tai jätä perustelut pois.
mend-at-most = Anna enintään { $most }.
refused-above-share = Asia { $case }: summa { $amount } on liian suuri. Tukikelpoiset kustannukset { $costs }, EU-osuus { $rate } %, enintään { $highest }.
refused-envelope-blank = Asia { $case }: suunnitelmassa ei ole summaa tälle määrärahalle ({ $scope }, kierros { $round }). Tyhjä ei ole nolla, mutta siitä ei voi myöntää rahaa.
mend-envelope-blank = Ehdota varasijaa tai kielteistä päätöstä tai odota, kunnes suunnitelmassa on summa.
refused-not-covered = Asia { $case }: { $amount } ei mahdu. { $place }: vapaana { $open }, puuttuu { $short }.
mend-not-covered = Anna enintään { $open } tai ehdota varasijaa.

# Submission, decision and what follows
refused-submit-status = Asia { $case }: ratkaistavaksi lähetettävää ehdotusta ei ole. Asian tila: { $status }.
mend-submit-status = Ehdota ensin päätöstä.
mend-submitted = Mitään ei tarvitse tehdä; ehdotus odottaa jo ratkaisua.
refused-not-submitted = Asia { $case } ei odota ratkaisua. Asian tila: { $status }.
mend-not-submitted = Odota, kunnes esittelijä on lähettänyt ehdotuksen ratkaistavaksi.
mend-decided = Tässä ei tarvitse tehdä mitään; asia on jo ratkaistu. Katso asiasta, mitä seuraavaksi tehdään.
refused-four-eyes = Asia { $case }: se, joka on pisteyttänyt tai ehdottanut, ei ratkaise samaa asiaa. Mikään rooli ei ole poikkeus.
mend-four-eyes = Anna toisen ratkaisijan ratkaista se.
refused-amount-of-several = Asia { $case }: pienempi summa voidaan antaa vain yhdelle asialle kerrallaan.
mend-amount-of-several = Ratkaise se erikseen tai jätä summa pois.
refused-nothing-less = Asia { $case }: myönnettävä summa ei ole ehdotettua pienempi, joten perusteltavaa ei ole.
refused-above-proposed = Asia { $case }: tätä summaa ei voi myöntää: { $amount }. Ehdotettu summa on { $proposed }.
refused-not-approved = Asiaa { $case } ei ole vielä ratkaistu. Asian tila: { $status }.
mend-not-approved = Odota, kunnes ratkaisija on ratkaissut asian.
mend-notified = Mitään ei tarvitse tehdä; päätös on annettu hakijalle tiedoksi.
refused-notified = Asia { $case }: päätös on jo annettu hakijalle tiedoksi. Asian tila: { $status }.
refused-over = Asia { $case } on jo päättynyt. Asian tila: { $status }.
mend-over = Mitään ei tarvitse tehdä.

# Taking back
refused-undo-locked = Asia { $case } on lukittu, joten viimeistä kirjausta ei voi perua.
refused-nothing-to-undo = Omia kirjauksia, jotka voisi vielä perua, ei ole.
mend-nothing-to-undo = Se, mikä on hakijan tiedossa, minkä joku on sittemmin muuttanut tai mikä on vanhempaa kuin sata viimeistä kirjaustasi asiassa, pysyy voimassa; tee sen sijaan uusi kirjaus.
refused-undo-built-on = { $who } on sittemmin tehnyt työtä asiassa { $case } tästä tehtävästä, joten sitä ei voi perua.
mend-undo-built-on = Vapauta sen sijaan { $who } asiasta, tai odota, että hän peruu ensin omat kirjauksensa.

# Conditions, listed reasons, the order
refused-condition = Asia { $case }: ehto on tyhjä tai liian pitkä, tai ehtoja on liikaa.
mend-condition =
    Anna enintään { $most ->
        [one] { $most } ehto
       *[other] { $most } ehtoa
    }, kukin enintään { $chars } merkkiä.
refused-condition-of-rejection = Asia { $case }: kielteisessä päätöksessä ei ole ehtoja.
mend-condition-of-rejection = Jätä ehdot pois tai ehdota muuta kuin kielteistä päätöstä.
refused-reason-code-of-grant = Asia { $case }: luettelon hylkäysperuste kuuluu vain kielteiseen päätökseen.
mend-reason-code-of-grant = Jätä hylkäysperusteet pois tai ehdota kielteistä päätöstä.
refused-reason-code-unknown = Luettelossa ei ole tätä hylkäysperustetta: { $code }.
refused-reason-code-untrue = Asia { $case }: rekisterin tiedot eivät tue tätä hylkäysperustetta: { $code }.
refused-reason-code-missing = Asia { $case }: kielteinen päätös tarvitsee omien perustelujen lisäksi vähintään yhden hylkäysperusteen luettelosta.
refused-order =
    Asia { $case }: rahaa ehdotetaan etusijajärjestyksestä poiketen. { $count ->
        [0] Ylempänä oleva ohitettaisiin.
        [one] Ylempänä on yksi asia, joka voitaisiin rahoittaa ja joka ohitettaisiin.
       *[other] Ylempänä on { $count } asiaa, jotka voitaisiin rahoittaa ja jotka ohitettaisiin.
    }
mend-order = Ehdota ensin ylempänä olevalle myönteistä tai kielteistä päätöstä ({ $cases }) tai perustele poikkeaminen (--deviation).

# Correction requests
refused-correction-status = Asia { $case }: oikaisua voi vaatia vain tiedoksi annettuun päätökseen. Asian tila: { $status }.
mend-correction-status = Odota, kunnes päätös on annettu hakijalle tiedoksi; vireillä oleva oikaisuvaatimus ratkaistaan ensin.
refused-correction-late =
    Asia { $case }: oikaisuvaatimuksen määräaika ({ $days ->
        [one] { $days } päivä
       *[other] { $days } päivää
    } päätöksen tiedoksisaannista) päättyi { $last }.
mend-correction-late = Jos vaatimus käsitellään silti, perustele se (--late-why).
refused-no-correction = Asia { $case }: oikaisuvaatimusta ei ole vireillä. Asian tila: { $status }.
mend-no-correction = Kirjaa ensin hakijan oikaisuvaatimus.
refused-correction-own = Asia { $case }: päätöksen tekijä ei ratkaise sen oikaisua.
mend-correction-own = Anna toisen ratkaisijan ratkaista oikaisu.
refused-correction-nothing = Asia { $case }: päätös on jo tällainen, joten mikään ei muuttuisi.
mend-correction-nothing = Anna toinen summa tai ratkaisu, tai pidä päätös voimassa.
refused-correction-empty = Asia { $case }: ei ole sanottu, millaiseksi päätös oikaistaan.
mend-correction-empty = Anna uusi summa tai uusi ratkaisu.

# Money carried over to a later round
refused-carry-over = Suunnitelman mukaan rahaa ei voi siirtää: { $scope }, kierrokselta { $from } kierrokselle { $to }.
mend-carry-over = Vain tämä voidaan siirtää: { $allowed }.
mend-carry-over-none = Voimassa oleva suunnitelma ei salli siirtoja.
refused-carry-over-open = Summaa { $amount } ei voi siirtää: vapaana on { $open } (määräraha { $scope }, kierros { $round }).
mend-carry-over-open = Anna summa, joka on suurempi kuin nolla ja enintään { $open }.
refused-carry-over-used = Siirretty summa { $amount } on jo sidottu (määräraha { $scope }, kierros { $round }): siellä on vapaana { $open }.
mend-carry-over-used = Vapauta ensin rahaa siinä määrärahassa.

# Result targets
mend-order-hidden = Perustele poikkeaminen (--deviation).
refused-result-target = Asia { $case }: toimen { $action } kortissa ei ole tulostavoitetta { $target }.
mend-result-target = Anna tulostavoitteen numero; kortissa tavoitteita on { $count }.
# Asking why
explain-of-total = Kokonaispisteet: { $case }
explain-of-rank = Sija etusijajärjestyksessä: { $case }
explain-of-finding = Havainto { $number }: { $case }
explain-of-amount = Summa: { $case }
explain-of-refusal = Mikä on esteenä: { $case }
explain-of-envelope = Vapaa raha: määräraha { $scope }, kierros { $round }
explain-no-finding =
    { $count ->
        [0] Asiassa { $case } ei ole havaintoja.
        [one] Asiassa { $case } on yksi havainto, numero 1.
       *[other] Asiassa { $case } on { $count } havaintoa, numeroituna ykkösestä alkaen.
    }
explain-came-in = Tiedot ovat sellaiset kuin ne olivat hakemuksessa sen saapuessa { $received }.
explain-past-grant = Avustus myönnettiin ennen tämän rekisterin alkua.
explain-criterion = { $name }: { $points }, painoarvo { $weight } %. { $why }
explain-sum = Painotetut pisteet yhteensä { $reached }, enintään { $highest } eli { $total } %.
explain-minimum = Myönteistä päätöstä voidaan ehdottaa vain, jos kokonaispisteet ovat vähintään { $minimum } %.
explain-under-threshold = { $name }: myönteistä päätöstä voidaan ehdottaa vain, jos pisteitä on vähintään { $least }.
explain-no-total = Kokonaispisteitä ei ole, ennen kuin kaikki on tarkistettu, pisteytetty ja allekirjoitettu. Keskeneräiset pisteet eivät ole matalat pisteet.
explain-gate-unmarked = { $name }: ei vielä tarkistettu.
explain-gate-failed = { $name }: ei täyty. { $why }
explain-scores-missing =
    { $count ->
        [one] Yksi pistemäärä puuttuu.
       *[other] { $count } pistemäärää puuttuu.
    }
explain-signature-missing = Allekirjoitus puuttuu: { $seat }.
explain-consensus-missing =
    { $count ->
        [one] Yhteispisteet puuttuvat yhdestä valintaperusteesta.
       *[other] Yhteispisteet puuttuvat { $count } valintaperusteesta.
    }
explain-place = Sija { $position }/{ $of }, kokonaispisteet { $total } %. Sija määräytyy kokonaispisteiden mukaan.
explain-no-rank = Asialla ei ole vielä sijaa etusijajärjestyksessä.
explain-signed = Pisteet allekirjoitettiin.
explain-before = Edellinen asia on { $case }, kokonaispisteet { $total } %.
explain-after = Seuraava asia on { $case }, kokonaispisteet { $total } %.
explain-tie-criterion = Viereisellä asialla on samat kokonaispisteet. Sijan ratkaisevat pisteet perusteesta { $name }.
explain-tie-arrival = Viereisellä asialla on samat kokonaispisteet. Sijan ratkaisee saapumisaika.
explain-tie-reference = Viereisellä asialla on samat kokonaispisteet. Sijan ratkaisee asianumero.
explain-not-proposable = Asia säilyttää sijansa, mutta sille ei voida ehdottaa avustusta.
explain-line = Määräraha on { $total }. Asian summa on { $asks }, ehdotettu tai ennen ehdotusta haettu. Kun raha jaetaan etusijajärjestyksessä, asia saa { $gets }. Asian paikka: { $line }.
explain-short = Rahoitusrajan kohdalla määrärahasta on jäljellä { $left }. Asian summasta { $asks } puuttuu { $short }.
explain-line-above = Jäljellä oleva { $left } riittäisi, mutta raja kulkee ylempänä sellaisen asian kohdalla, joka ei saa mitään: tämän säännön mukaan sitä ei ohiteta.
explain-rule = { $name } ({ $severity }). Hauissa: finding:{ $rule }.
explain-window-opens = Kierroksen hakuaika alkaa { $at }.
explain-window-closes = Kierroksen hakuaika päättyy { $at }.
explain-target-set = Indikaattorin { $indicator } tavoitearvoksi asetettiin { $value }.
explain-target-removed = Indikaattorin { $indicator } tavoitearvo poistettiin.
explain-settled = Ihminen on selvittänyt havainnon. { $why }
explain-blocks = Avustusta ei voida ehdottaa, ennen kuin ihminen on selvittänyt havainnon ja perustellut sen.
explain-informs = Havainto on tiedoksi, eikä se estä mitään.
explain-requested = Hakemuksessa haetaan { $amount }.
explain-requested-of = Hakemuksessa haetaan { $amount }, joka on { $share } % tukikelpoisista kustannuksista { $costs }; haettu EU-osuus on { $rate } %.
explain-share = Enintään { $rate } % tukikelpoisista kustannuksista: summasta { $costs } se on { $highest }, alaspäin senttiin pyöristettynä. Avustus ei voi ylittää sitä.
explain-ground = Ihminen on ilmoittanut korotetun tukiosuuden perusteen: { $ground }.
explain-past-amount = { $amount } myönnettiin ennen tämän rekisterin alkua.
explain-proposed = Ehdotettu: { $kind }, { $amount } (enintään { $rate } %). { $why }
explain-proposed-of = Ehdotettu: { $kind }, { $amount }, joka on { $share } % tukikelpoisista kustannuksista (enintään { $rate } %). { $why }
explain-proposed-nothing = Ehdotettu: { $kind }. { $why }
explain-submitted = Lähetetty ratkaistavaksi.
explain-returned = Palautettu. { $why }
explain-approved-less = Ratkaistu pienemmällä summalla, myönnetty: { $amount }. { $why }
explain-approved = Ratkaistu, myönnetty: { $amount }.
explain-notified = Päätös annettiin hakijalle tiedoksi.
explain-withdrawn = Hakija peruutti hakemuksensa. { $why }
explain-declined = Hakija luopui avustuksesta. { $why }
explain-rejected = Kielteistä päätöstä on ehdotettu, tai se on tehty. { $why }
explain-nothing-next = Asialle ei ole täällä enää mitään tehtävää.
explain-nothing-in-the-way = Seuraavalle vaiheelle ei ole estettä.
explain-supplement = Täydennystä on pyydetty. { $why }
explain-own-score = Olet pisteyttänyt asian.
explain-own-proposal = Olet ehdottanut päätöstä tai lähettänyt asian ratkaistavaksi.
explain-envelope-holds = Määräraha { $scope }, kierros { $round }: { $total }.
explain-envelope-blank = Määräraha { $scope }, kierros { $round }: suunnitelmassa ei ole summaa. Siitä ei voida myöntää mitään.
explain-bound = { $case }: sidottu { $amount }. Vaihe: { $stage }.
explain-bound-as = { $case }: sidottu { $amount } ({ $bucket }). Vaihe: { $stage }.
explain-hidden = Summassa ovat mukana asiat, joita et saa nähdä esteellisyyden vuoksi.
explain-open = Vapaana on { $open }: summasta { $total } on ehdotettu { $proposed }, ratkaistavana { $submitted } ja myönnetty { $approved }.
explain-open-blank = Vapaata summaa ei tiedetä. Ehdotettu { $proposed }, ratkaistavana { $submitted }, myönnetty { $approved }.
explain-cannot-ask = Tätä ei voi kysyä: `{ $what }`. Kysyttävissä: { $known }.
explain-needs-number = Anna havainnon numero sanan ”finding” jälkeen, ykkösestä alkaen kuten näkymässä.
explain-correction-asked = Oikaisua vaadittiin. { $why }
explain-correction-upheld = Päätös pysyi voimassa. { $why }
explain-correction-amended = Päätös oikaistiin: { $amount }. { $why }

# Revised plans
refused-plan-revision = Suunnitelma { $id }, versio { $version }, päivätty { $dated }, ei ole voimassa olevan suunnitelman tarkistus.
mend-plan-revision = Tarkistetun suunnitelman tunnus on { $id }, versio suurempi kuin { $version } ja päiväys myöhempi kuin { $dated }.
refused-plan-envelope = Tarkistetussa suunnitelmassa ei ole entisellään määrärahaa { $scope } (kierros { $round }), vaikka siinä on asioita tai rahaa.
mend-plan-envelope = Pidä määräraha tarkistetussa suunnitelmassa saman tavoitteen alla.
refused-plan-below = Tarkistettu suunnitelma veisi takaisin sidottua rahaa. { $place }: rahaa olisi { $total }, sidottu on { $bound }.
mend-plan-below = Anna sinne vähintään { $bound } tai vapauta ensin rahaa.
refused-plan-version = Rekisterissä ei ole suunnitelman versiota { $version }.
refused-plan-move = Asia { $case }: siihen sovelletaan jo tätä versiota, tai sen toimea ei ole versiossa.
mend-plan-move = Valitse suunnitelman toinen versio.

# Decisions under correction
mend-correction-pending = Odota, että oikaisuvaatimus ratkaistaan ensin.

# What is not there, and what was put in force
mend-case-near = Tarkista asianumero tai etsi asia luettelosta. Lähimpänä: { $known }.
refused-past-round = Kierros { $round } ratkaistiin ennen tämän rekisterin alkua; sillä ei ole etusijajärjestystä eikä suunnitelman mukaista määrärahaa.
mend-no-finding = Näytä asia ja laske sen havainnot ykkösestä alkaen.
refused-criteria-version = Valintaperusteet { $id }, versio { $version }, eivät ole rekisterissä olevia uudemmat.
mend-criteria-version = Anna perusteille { $id } suurempi versionumero kuin { $version } tai oma nimi.
refused-undo-plan = Viimeisin kirjauksesi otti suunnitelman käyttöön (kirjaus { $seq }). Muut ovat voineet jo noudattaa sitä, joten sitä ei voi perua.
mend-undo-plan = Lataa aiempi suunnitelma uudelleen uudempana versiona tai nimeä asia, jonka viimeisintä kirjausta tarkoitat (undo REF).
refused-undo-criteria = Viimeisin kirjauksesi otti valintaperusteet käyttöön (kirjaus { $seq }). Muut ovat voineet jo pisteyttää niillä, joten sitä ei voi perua.
mend-undo-criteria = Lataa aiemmat perusteet uudelleen uudempana versiona tai nimeä asia, jonka viimeisintä kirjausta tarkoitat (undo REF).
refused-undo-template = Viimeisin kirjauksesi otti asiakirjamallit käyttöön (kirjaus { $seq }). Niistä on voitu jo laatia asiakirjoja, joten sitä ei voi perua.
mend-undo-template = Lataa aiemmat mallit uudelleen uudempana versiona tai nimeä asia, jonka viimeisintä kirjausta tarkoitat (undo REF).
refused-template-name = Nimi `{ $id }` kuuluu ohjelman mukana tuleville malleille.
mend-template-name = Anna viranomaisen omille malleille toinen nimi kohdassa [document] id, esimerkiksi ministerio.
refused-template-used = Mallien `{ $id }` versiosta { $version } on voitu jo laatia asiakirjoja, eikä sitä koskaan korvata.
mend-template-used = Lataa ne versiona, joka on suurempi kuin { $version }.
mend-template = Korjaa tiedosto; `diarium template show` tulostaa virheettömän mallin.
refused-person-unknown = Henkilöllä { $who } ei ole ollut täällä roolia.
mend-person-unknown = Anna henkilölle ensin rooli (user grant { $who } ROLE).
refused-person-name = Nimeä tai nimikettä ei voida antaa henkilölle { $who }.
mend-person-name = Anna nimi ja tarvittaessa nimike, kumpikin yhdellä rivillä ja enintään { $longest } merkkiä; ilman nimeä ei ole nimikettä.
refused-person-named = Henkilöllä { $who } on jo tämä nimi ja nimike.
mend-person-named = Anna toinen nimi tai nimike, tai jätä ennalleen.
refused-correction-reopen = Asia { $case }: vain pisteyttämättömän asian kielteinen päätös kumotaan siten, että asia käsitellään uudelleen.
mend-correction-reopen = Oikaise päätös tai pidä se voimassa.
refused-correction-unscored = Asia { $case }: kielteinen päätös tehtiin ilman pisteytystä, joten myönteistä päätöstä ei voi tehdä suoraan.
mend-correction-unscored = Kumoa kielteinen päätös (correction { $case } reopen), jolloin asia tarkastetaan ja pisteytetään kuten muutkin.
mend-what-if-no-rank = Valitse etusijajärjestyksessä oleva asia.
explain-carried-in = { $amount } siirrettiin kierrokselta { $round }. { $why }
explain-carried-out = { $amount } siirrettiin kierrokselle { $round }. { $why }
explain-correction-reopened = Kielteinen päätös kumottiin. { $why }
