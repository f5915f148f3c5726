# Files that carry the field into the program: what is wrong, and what would be right.

# Plan files, criteria files
file-syntax = Tämä ei ole TOML-muotoa: { $detail }.
file-missing-field = Kenttä `{ $field }` puuttuu tästä; se on annettava.
file-unknown-field = Kenttää `{ $field }` ei tunneta tässä; sallitut: { $accepted }.
file-unknown-word = `{ $word }` ei ole tämän luettelon sana; sallitut: { $accepted }.
file-wrong-type = `{ $given }` on vääränlainen arvo; sallittu: { $accepted }.
file-value-refused = Arvoa `{ $given }` ei voi lukea tässä: { $detail }.

# Amounts
amount-not-an-amount = `{ $given }` ei ole rahamäärä; sallittu: numeroita ja enintään kaksi desimaalia pisteen jälkeen, esimerkiksi 1500000.00.
amount-parts-of-a-cent = `{ $given }` sisältää sentin osia; sallittu: enintään kaksi desimaalia.
amount-negative = `{ $given }` on negatiivinen; sallittu: nolla tai enemmän.
amount-too-large = `{ $given }` on liian suuri; sallittu: enintään 1000000000000.00.

# Plans
plan-language-missing = Teksti ”{ $text }” puuttuu kielellä `{ $lang }`; jokainen teksti tarvitaan kielillä sv, fi ja en.
plan-unknown-code =
    { $kind ->
        [objective] Tavoite
        [measure] Täytäntöönpanotoimi
        [action] Toimi
        [indicator] Indikaattori
        [round] Kierros
        [scope] Määräraha
       *[other] Tunnus
    } `{ $code }` ei ole suunnitelmassa; käytä suunnitelmassa määriteltyä tunnusta tai määrittele se.
plan-sum-differs = Painettu summa on { $printed }, mutta osien summa on { $sum }; ero saa olla enintään { $tolerance }.
plan-double = `{ $code }` on tässä toisen kerran; kukin tunnus saa esiintyä kerran.
plan-raised-rate-grounds = Korotettu EU-osuus ja sen perusteet kuuluvat yhteen; anna molemmat tai ei kumpaakaan.
plan-conditional-round = Ehdollisen kierroksen on oltava niiden kierrosten joukossa, joilla toimi on avoinna.
plan-indicator-rule = Indikaattorisääntö on `{ $rule }`, mikä ei vastaa luetteloa; `listed` vaatii vähintään yhden indikaattorin, `none` ja `objective` vaativat tyhjän luettelon.
plan-card-disagrees = Taulukko ja kortti `{ $code }` ovat tästä kierroksesta ristiriidassa; yhdenmukaista ne tai merkitse ristiriita molempiin.

# Criteria sets
criteria-weights = Painoarvojen summa on { $sum }; sen on oltava 100.
criteria-threshold-off-scale = Kynnys ei ole asteikon pistemäärä; käytä sellaista, jonka voi antaa.
criteria-scale = Asteikko ei ole ehjä; suurimman pistemäärän on oltava pienintä suurempi ja kokonaisen porrasmäärän päässä siitä.
criteria-assessors = Arvioijien määrä on väärä; sallittu: 1 tai 2.

# Past rounds and earlier projects
past-round-sum-differs = Avustukset eivät täsmää: hankeavustukset { $project } / { $project_printed }, operatiivinen tuki { $operating } / { $operating_printed }, ja yhteensä niiden on oltava { $printed }.
history-body-missing = Hankkeelta puuttuu toteuttaja; anna hankkeen toteuttaneen tahon nimi.
history-end-before-start = Hanke päättyy { $end } ennen kuin se alkaa { $start }; päättymispäivä ei voi olla ennen alkamispäivää.

# Kinds of values
kind-null = tyhjä arvo
kind-bool = tosi tai epätosi
kind-number = luku
kind-text = teksti
kind-list = luettelo
kind-object = kenttiä sisältävä objekti

# Applications: whole files and rows
import-unknown-format = Nimestä `{ $file }` ei selviä, miten tiedosto luetaan; sallitut päätteet: .jsonl, .json, .csv ja .xlsx.
import-empty = Tiedosto on tyhjä; sallittu: vähintään yksi hakemus.
import-no-applications = Tiedostossa ei ole hakemuksia; sallittu: vähintään yksi.
import-not-utf8 = Tavu { $byte } rivillä { $line } ei ole UTF-8-muotoa; tallenna tiedosto UTF-8-muodossa.
import-json-syntax = Tämä ei ole JSON-muotoa, rivi { $line }, sarake { $column }: { $detail }; sallittu: yksi hakemus tai luettelo hakemuksista.
import-line-syntax = Rivi ei ole JSON-muotoa, sarake { $column }: { $detail }; sallittu: yksi kokonainen hakemus rivillä.
import-line-too-long =
    Rivillä on { $bytes ->
        [one] { $bytes } tavu
       *[other] { $bytes } tavua
    }; sallittu: enintään { $limit }.
import-too-many-errors = Virheitä on enemmän kuin { $shown }; loppuja ei näytetä. Korjaa nämä ensin.
import-csv-unreadable = Riviä ei voi lukea CSV-muotona: { $detail }.
import-csv-cells =
    Rivillä on { $cells ->
        [one] { $cells } solu
       *[other] { $cells } solua
    }, mutta ensimmäisellä rivillä { $columns ->
        [one] { $columns } sarake
       *[other] { $columns } saraketta
    }; määrän on oltava sama. Solun, jossa on erotin tai lainausmerkki, on oltava lainausmerkeissä.
import-column-missing = Sarake `{ $field }` puuttuu ensimmäiseltä riviltä; sen on oltava siinä.

# Applications: fields
import-field-missing = Kenttä `{ $field }` puuttuu; se on annettava.
import-field-twice = Kenttä `{ $field }` on kahdesti; se saa olla kerran.
import-unknown-field = Kenttää `{ $field }` ei tunneta; sallitut: { $accepted }.
import-unknown-fields = { $count ->
    [one] Myöskään yhtä muuta saraketta ei tunneta.
   *[other] Myöskään { $count } muuta saraketta ei tunneta.
} Toisen järjestelmän vienti luetaan kuvaustiedoston avulla: --mapping FILE.
import-wrong-kind = Tässä on { $given }; sallittu: { $wanted }.
import-unknown-word = `{ $given }` ei kelpaa; sallitut: { $accepted }.
import-text-length =
    Tekstissä on { $length ->
        [one] { $length } merkki
       *[other] { $length } merkkiä
    }; sallittu: { $shortest }–{ $longest }.
import-reference-length =
    Asianumerossa on { $length ->
        [one] { $length } merkki
       *[other] { $length } merkkiä
    }; sallittu: 1–{ $longest }, ei pelkkiä välilyöntejä.
import-reference-characters = Asianumerossa `{ $given }` on piilomerkkejä, rivinvaihtoja tai välilyöntejä päissä; sallittu: näkyviä merkkejä, välilyöntejä vain niiden välissä.
import-reference-twice = Asianumero `{ $reference }` on jo rivillä { $first }; kukin hakemus tarvitsee omansa.
import-code-form = `{ $given }` ei ole tunnus; sallittu: 1–{ $longest } merkkiä, kirjaimia a–z, numeroita, yhdysmerkkejä, pisteitä ja alaviivoja, esimerkiksi 1A2 tai 2023-spring.
import-indicator-form = `{ $given }` ei ole indikaattori; sallittu: O tai R ja lukuja pisteillä erotettuina, esimerkiksi O.1.2.
import-time-form = `{ $given }` ei ole ajankohta, jossa on aikavyöhyke; sallittu: esimerkiksi 2023-05-12T09:30:00+03:00.
import-date-form = `{ $given }` ei ole päivämäärä; sallittu: vuosi-kuukausi-päivä, esimerkiksi 2023-09-01.
import-amount-is-number = Rahamäärä { $given } on kirjoitettu lukuna; sallittu: teksti lainausmerkeissä, esimerkiksi "1500000.00".
import-business-id = `{ $given }` ei ole suomalainen Y-tunnus; sallittu: seitsemän numeroa, yhdysmerkki ja oikea tarkistusnumero, esimerkiksi 0737546-2, tai ei mitään.
import-end-before-start = Hanke päättyy { $end } ennen kuin se alkaa { $start }; päättymispäivä ei voi olla ennen alkamispäivää.
import-costs-sum = Kokonaissumma on { $total }, mutta kustannusten summa on { $sum }; kentän total on oltava kenttien staff, other_direct ja indirect summa.
import-requested-zero = Haettu summa puuttuu; summan on oltava suurempi kuin nolla.
import-target-value = `{ $given }` ei ole tavoitearvo; sallittu: kokonaisluku väliltä 0–{ $highest }, ilman lainausmerkkejä.
import-target-twice = Indikaattori { $indicator } on saanut kaksi tavoitearvoa; anna sille yksi.
import-list-too-long =
    Luettelossa on { $count ->
        [one] { $count } kohta
       *[other] { $count } kohtaa
    }; sallittu: enintään { $limit }.
amount-ambiguous = `{ $given }` voidaan lukea useammalla kuin yhdellä tavalla. Sallittu: numerot ja kaksi desimaalia pisteen tai pilkun jälkeen, esim. 1500000.00 tai 1 500 000,00.
amount-of-no-case = `{ $given }` ei ole asia ja summa. Sallittu: ASIA=SUMMA.
import-round-unknown = Suunnitelmassa ei ole kierrosta { $round }. Sallittu: { $known }.
import-action-unknown = Suunnitelmassa ei ole toimea { $action }. Sallittu: { $known }.
import-reference-taken = Rekisterissä on jo asia { $case }. Sallittu: asianumero, jota millään asialla ei ole; jätä hakemus pois, jos se on jo tuotu.
