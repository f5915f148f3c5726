# What a check of an application against the plan and its card found. A finding informs; it decides nothing.

# Round, applicant, dates
finding-action-unknown = Suunnitelmassa ei ole tätä toimea: { $action }. Avustusta voidaan myöntää vain suunnitelman toimiin.
finding-late = Hakemus saapui { $received }, kierroksen hakuajan ulkopuolella. Myöhästynyt hakemus kirjataan, mutta sitä ei käsitellä.
finding-action-not-open = Toimi { $action } ei ole avoinna kierroksella { $round }. Hakemus voidaan ottaa käsiteltäväksi vain toimeen, jolla on kierroksella rasti.
finding-action-disputed = Lähteet ovat ristiriidassa siitä, onko { $action } avoinna kierroksella { $round }. Ihminen ratkaisee asian ja perustelee ratkaisun.
finding-action-conditional = { $action } on avoinna kierroksella { $round } vain ehdollisesti. Ihmisen on vahvistettava, että keväältä on jäänyt rahaa.
finding-applicant-category = Kortti { $action } ei kata tällaista hakijaa: { $category }.
finding-operating-body = Operatiivinen tuki { $action } on vain kortissa nimetyille tahoille.
finding-event-year = Hanke päättyy { $end }. Tapahtuma (2D1) tulisi järjestää vuonna 2024.

# Rate, grounds, cost model, sums
finding-rate-too-high = Hakemuksen tukiosuus on { $claimed } %. Kortti sallii enintään { $highest } %.
finding-rate-without-ground = Hakemuksen tukiosuus on { $claimed } % ilman perustetta. Korotettu osuus edellyttää jotakin kortin perusteista.
finding-ground-not-on-card = Peruste ”{ $ground }” ei ole kortissa { $action }. Vain kortin omat perusteet korottavat osuutta.
finding-ground-body = Kortin { $action } peruste ”{ $ground }” koskee paikallisia ja alueellisia viranomaisia sekä kansalaisjärjestöjä. Hakija ei kuulu niihin.
finding-requested-above-share = Haettu summa { $requested } ylittää tukiosuuden. Kustannukset { $costs }, tukiosuus { $rate } %, enintään { $highest }.
finding-costs-sum = Kokonaissumma on { $total }, mutta kustannusten summa on { $sum }. Niiden on oltava yhtä suuret.
finding-flat-rate = Kiinteällä osuudella { $percent } % summa on { $expected }. Hakemuksessa on { $given }.
finding-flat-rate-most = Kiinteällä osuudella { $percent } % summa on enintään { $expected }. Hakemuksessa on { $given }.

# Other financing
finding-other-funding-excluded =
    Hakemuksessa mainitaan { $instrument ->
        [STATE_BUDGET] valtion talousarvio
        [EU_HOME_AFFAIRS_FUNDS] EU:n sisäasioiden rahastot
        [EU_JUSTICE] EU:n oikeusalan rahoitus
       *[other] { $instrument }
    }, mutta { $action } ei salli muuta EU-rahoitusta.
finding-other-funding-card =
    Hakemuksessa mainitaan { $instrument ->
        [STATE_BUDGET] valtion talousarvio
        [EU_HOME_AFFAIRS_FUNDS] EU:n sisäasioiden rahastot
        [EU_JUSTICE] EU:n oikeusalan rahoitus
       *[other] { $instrument }
    }. Kortti { $action } edellyttää yhteensovittamista tämän rahoituksen kanssa. Tarkista, ettei mitään makseta kahdesti.
finding-other-funding-general =
    Hakemuksessa mainitaan myös toinen rahoitus ({ $instrument ->
        [STATE_BUDGET] valtion talousarvio
        [EU_HOME_AFFAIRS_FUNDS] EU:n sisäasioiden rahastot
        [EU_JUSTICE] EU:n oikeusalan rahoitus
       *[other] { $instrument }
    }; toimi { $action }). Tarkista, ettei mitään makseta kahdesti.
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
