# What a check of an application against the plan and its card found. A finding informs; it decides nothing.

# Round, applicant, dates
finding-action-unknown = Suunnitelmassa ei ole tätä toimea: { $action }. Avustusta voidaan myöntää vain suunnitelman toimiin.
finding-late = Hakemus saapui { $received }, kierroksen hakuajan ulkopuolella. Myöhästynyt hakemus kirjataan, mutta sitä ei käsitellä.
finding-action-not-open = Toimi { $action } ei ole avoinna kierroksella { $round }. Hakemus voidaan ottaa käsiteltäväksi vain toimeen, jolla on kierroksella rasti.
finding-action-disputed = Lähteet ovat ristiriidassa siitä, onko { $action } avoinna kierroksella { $round }. Ihminen ratkaisee asian ja perustelee ratkaisun.
finding-action-conditional = { $action } on avoinna kierroksella { $round } vain ehdollisesti. Ihmisen on vahvistettava, että keväältä on jäänyt rahaa.
finding-applicant-category = Kortti { $action } ei kata tällaista hakijaa: { $category }.
finding-operating-body = Operatiivinen tuki { $action } on vain kortissa nimetyille tahoille.
finding-event-year = Hanke päättyy { $end }. Tapahtuma ({ $action }) tulisi järjestää vuonna { $year }.

# Rate, grounds, cost model, sums
finding-rate-too-high = Hakemuksen EU-osuus on { $claimed } %. Kortti sallii enintään { $highest } %.
finding-rate-without-ground = Hakemuksen EU-osuus on { $claimed } % ilman perustetta. Korotettu osuus edellyttää jotakin kortin perusteista.
finding-ground-not-on-card = Peruste ”{ $ground }” ei ole kortissa { $action }. Vain kortin omat perusteet korottavat osuutta.
finding-ground-body = Kortin { $action } peruste ”{ $ground }” koskee paikallisia ja alueellisia viranomaisia sekä kansalaisjärjestöjä. Hakija ei kuulu niihin.
finding-requested-above-share = Haettu summa { $requested } ylittää EU-osuuden. Kustannukset { $costs }, EU-osuus { $rate } %, enintään { $highest }.
finding-costs-sum = Kokonaissumma on { $total }, mutta kustannusten summa on { $sum }. Niiden on oltava yhtä suuret.
finding-flat-rate = Kiinteällä osuudella { $percent } % summa on { $expected }. Hakemuksessa on { $given }.
finding-flat-rate-most = Kiinteällä osuudella { $percent } % summa on enintään { $expected }. Hakemuksessa on { $given }.

# Other financing
finding-other-funding-excluded =
    Hakemuksessa mainitaan { $instrument }, mutta { $action } ei salli muuta EU-rahoitusta.
finding-other-funding-card =
    Hakemuksessa mainitaan { $instrument }. Kortti { $action } edellyttää yhteensovittamista tämän rahoituksen kanssa. Tarkista, ettei mitään makseta kahdesti.
finding-other-funding-general =
    Hakemuksessa mainitaan myös toinen rahoitus ({ $instrument }; toimi { $action }). Tarkista, ettei mitään makseta kahdesti.
finding-rrf-first = RRF on ensisijainen työ- ja opiskeluperusteisissa luvissa. Tarkista, että pääasiallinen vaikutus koskee muita lupia tai että RRF ei riitä tai ei sovellu.

# Indicators
finding-indicator-unknown = Suunnitelmassa ei ole tätä indikaattoria: { $indicator }.
finding-indicator-not-on-card = Indikaattori { $indicator } ei ole kortissa, eikä kortti salli muita kuin omiaan.
finding-indicator-parent = Indikaattorin { $indicator } pääindikaattorilla ei ole tavoitearvoa ({ $parent }). Osa raportoidaan yhdessä kokonaisuutensa kanssa.
finding-target-zero = Indikaattorin { $indicator } tavoitearvo on nolla. Tavoitearvon tulisi olla suurempi kuin nolla, tai sen voi jättää pois.
finding-target-proportion = Indikaattorin { $indicator } tavoitearvo on { $value }, mikä ei ole suhteessa haettuun summaan. Kyse voi olla kirjoitusvirheestä.
finding-indicators-missing = Yhdelläkään kortin indikaattorilla ei ole tavoitearvoa. Vähintään yksi on raportoitava.

# What became of it
finding-settled-by = Selvittänyt { $who }: { $why }

# What the card or its envelope rules out, asks for, or leaves to a person
finding-action-not-called = Tässä suunnitelmassa ei ole hakua tähän toimeen: { $action }.
finding-envelope-blank = Suunnitelmassa ei ole summaa määrärahalle { $scope } kierroksella { $round }. Tyhjä ei ole nolla, mutta siitä ei voida myöntää mitään, eikä myöskään toisen toimenpiteen rahoista.
finding-ground-body-partner = Kortin { $action } peruste ”{ $ground }” koskee paikallisia ja alueellisia viranomaisia sekä kansalaisjärjestöjä. Hakija ei kuulu niihin, mutta kumppani kuuluu. Tarkista, kuka työn tekee.
finding-staff-costs-only = Operatiivinen tuki { $action } kattaa vain henkilöstökustannukset. Hakemuksessa on muita kuluja { $other }.
finding-procurement-staff = Yhden prosentin malli on pelkkiä hankintoja sisältäville hankkeille. Hakemuksessa on henkilöstökustannuksia { $staff }.
finding-coordinator-skills = Tarkista, että koordinaattori osaa johtaa vapaaehtoistyötä ja tuntee valtakunnallisen koordinoinnin.
finding-state-budget-placement = Työ- ja elinkeinoministeriön tai Maahanmuuttoviraston vastuulla oleva kuntasijoittamisen kehittäminen rahoitetaan valtion talousarviosta. Tarkista, että hanke on muuta.
finding-excluded-measures = Varsinaisia työllistämistoimia, ammatillista koulutusta ja kielenopetusta työpaikalla ei voida tukea. Tarkista, ettei hankkeessa ole niitä.
finding-lawful-provider = Vastuita siirtyi hyvinvointialueille 1.1.2023, ja asumisen vastuu siirtyy 1.1.2025. Tarkista, kenen lakisääteinen tehtävä työ on.
finding-state-budget-detention = Uudet säilöönottopaikat rahoitetaan lähtökohtaisesti valtion talousarviosta. Tarkista, että hanke koskee kunnostusta tai sisältöä.
finding-closed-list = Kortti { $action } luettelee tuettavan toiminnan antamatta sitä esimerkkeinä. Tarkista, että työ on luettelossa.
finding-event-partners =
    Hanke on suunniteltava ja toteutettava yhdessä ministeriön, ELY-keskusten ja kumppanuusohjelman kanssa. { $count ->
        [0] Hakemuksessa ei mainita kumppaneita.
        [one] Hakemuksessa mainitaan yksi kumppani.
       *[other] Hakemuksessa mainitaan { $count } kumppania.
    }
finding-municipal-support = { $body } on kunnallinen toimija. Tarkista, ettei samoja kuluja makseta pakolaisten kuntiin osoittamisen toimintaohjelmasta.
finding-part-above-whole = Indikaattorin { $indicator } tavoitearvo on { $value }, mutta sen pääindikaattorilla { $parent } se on { $whole }.
finding-earlier-support =
    { $body } on saanut tukea aiemmin: ”{ $what }” ({ $fund }). { $others ->
        [0] Muuta tukea ei ole kirjattu.
        [one] Lisäksi on kirjattu yksi muu tuki.
       *[other] Lisäksi on kirjattu { $others } muuta tukea.
    } Tarkista, ettei mitään makseta kahdesti.

# Other financing
instrument-isf = ISF
instrument-bmvi = BMVI
instrument-esf-plus = ESR+
instrument-ndici = NDICI
instrument-rrf = RRF
instrument-frontex = Frontex
instrument-state-budget = valtion talousarvio
instrument-eu-home-affairs-funds = EU:n sisäasioiden rahastot
instrument-eu-justice = EU:n oikeusalan rahoitus
heading-card-notes = Korttia koskevat huomautukset
finding-event-outside-year = Hankkeen aika on { $start }–{ $end }. Tapahtuma ({ $action }) tulisi järjestää vuonna { $year }, joka jää hankeajan ulkopuolelle.

# Names of the checks; queries, commands and JSON know them by the word after finding-name-
finding-name-action-unknown = Toimea ei ole suunnitelmassa
finding-name-late = Saapunut myöhässä
finding-name-action-open = Toimi ei ole haettavana
finding-name-action-open-disputed = Toimen haku tulkinnanvarainen
finding-name-action-open-conditional = Toimi haettavana ehdollisesti
finding-name-envelope-blank = Määrärahan summa puuttuu
finding-name-applicant-category = Hakijan tyyppi
finding-name-operating-support-body = Operatiivisen tuen saaja
finding-name-event-in-2024 = Tapahtuman ajankohta
finding-name-rate-allowed = Liian suuri EU-osuus
finding-name-rate-ground = Korotetun osuuden peruste
finding-name-rate-ground-body = Perusteen mukainen toimija
finding-name-requested-share = Haettu yli EU-osuuden
finding-name-costs-sum = Kustannusten summa
finding-name-flat-rate = Kiinteä osuus
finding-name-procurement-only = Vain hankintoja
finding-name-staff-costs-only = Vain henkilöstökustannuksia
finding-name-other-eu-funding-excluded = Muu EU-rahoitus poissuljettu
finding-name-other-funding-coordinated = Yhteensovitus muun rahoituksen kanssa
finding-name-other-funding-overlap = Päällekkäinen rahoitus
finding-name-rrf-first = RRF ensisijainen
finding-name-indicator-unknown = Tuntematon indikaattori
finding-name-indicator-not-on-card = Indikaattori ei ole kortilla
finding-name-indicator-parent = Indikaattorin kokonaisuus puuttuu
finding-name-indicators-missing = Kortin indikaattorit puuttuvat
finding-name-target-implausible = Epäuskottava tavoitearvo
finding-name-coordinator-skills = Koordinaattorin osaaminen
finding-name-state-budget-work = Valtion talousarviosta maksettava työ
finding-name-excluded-measures = Toimet, joita ei voida tukea
finding-name-lawful-provider = Kenen lakisääteinen tehtävä
finding-name-closed-list = Kortin suljettu luettelo
finding-name-planned-with-partners = Suunnittelu kumppanien kanssa
finding-name-municipal-support = Kuntien muu tuki
finding-name-earlier-support = Aiempi tuki
rule-named = { $name } ({ $rule })
