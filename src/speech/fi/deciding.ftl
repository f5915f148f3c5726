# Ratkaiseminen työpöydällä: lomakkeet, oikaisut, tulostavoitteet, yhteispisteet.

# Toimet
act-target-met = Merkitse osoitettu tulostavoite: saavutetaan
act-target-met-short = saavutetaan
act-target-partly = Merkitse osoitettu tulostavoite: saavutetaan osittain
act-target-partly-short = osittain
act-target-not = Merkitse osoitettu tulostavoite: ei käsitellä
act-target-not-short = ei käsitellä
act-target-reason = Perustele osoitetun tulostavoitteen merkintä
act-target-reason-short = perustele
act-approve-less = Ratkaise asia ehdotettua pienemmällä summalla
act-approve-less-short = pienempi summa
act-decide = Ratkaise merkityt asiat ja palauta luettelon muut perustellen yhdellä kertaa
act-decide-short = ratkaise, palauta muut
act-decline = Kirjaa, että hakija luopuu avustuksesta
act-decline-short = luovuttu
act-ask-correction = Kirjaa, että hakija vaatii päätökseen oikaisua
act-ask-correction-short = oikaisuvaatimus
act-uphold-correction = Ratkaise oikaisuvaatimus: päätös pysyy voimassa
act-uphold-correction-short = päätös pysyy
act-amend-correction = Ratkaise oikaisuvaatimus: päätös oikaistaan
act-amend-correction-short = oikaise päätös

# Miksi toimi ei nyt onnistu
unable-no-result-target = Asian kortilla ei ole tulostavoitteita.
unable-less-several = Pienempi summa annetaan yhdelle asialle kerrallaan. Poista ensin muiden merkinnät.
unable-decide-unmarked = Merkitse ensin ratkaistavat asiat; muut palautetaan.
unable-decide-no-rest = Luettelossa ei ole muuta ratkaistavissasi olevaa asiaa palautettavaksi. Ratkaise merkityt.
unable-decline = Ei ole avustusta, josta luopua; asian tila: { $status }.
unable-backlog-correction = Oikaisuvaatimus ratkaistaan asiassa itsessään: avaa { $case }.
unable-ask-correction = Oikaisua voi vaatia, kun päätös on annettu hakijalle tiedoksi; asian tila: { $status }.
unable-correction-own = Olet osallistunut päätökseen; toinen ratkaisija ratkaisee oikaisun.
unable-correction = Mikään oikaisuvaatimus ei odota ratkaisua; asian tila: { $status }.

# Ehdotuksen tai oikaisun lomake
foot-amend = oikaise
amend-title = Oikaise päätös asiassa { $case }
propose-code = Hylkäysperuste
propose-no-code = Hylkäysperustetta ei ole valittu: rekisteri antaa näkemänsä perusteet tai muuten luettelon yleisen perusteen.
propose-condition = Ehto { $number }
propose-condition-more = lisää ehto kirjoittamalla tähän
propose-order =
    { $count ->
        [one] Tämä asia on ylempänä ilman rahaa tai kielteistä päätöstä: { $cases }.
       *[other] Nämä asiat ovat ylempänä ilman rahaa tai kielteistä päätöstä: { $cases }.
    } Jos tämä asia menee edelle, perustele.
propose-deviation = Etusijajärjestyksestä poiketen: miksi?
propose-deviation-missing = Kirjoita, miksi asia saa rahaa ennen ylempänä olevaa, ja ehdota sitten uudelleen.

# Pienempi summa; osan ratkaiseminen ja muiden palauttaminen
desk-done-decided = Ratkaistu: { $approved }, palautettu: { $returned }. Kirjattu, nro { $seq }.
form-approve-less = Ratkaise pienemmällä summalla
form-approve-less-confirm = Ratkaistaanko pienemmällä summalla?
form-approve-less-about = Ehdotettua vähemmän: { $proposed }. Perustelut otetaan päätökseen. Voit perua, kunnes päätös on annettu hakijalle tiedoksi.
less-is-no-less = Summa ei ole pienempi kuin ehdotettu { $proposed }. Anna pienempi summa tai sulje tämä ja ratkaise ehdotuksen mukaan.
confirm-decide = Ratkaistaanko { $count } ja palautetaanko { $rest }?
confirm-decide-about = Merkityt asiat ratkaistaan; luettelon muut palautetaan siltä osin kuin ne kuuluvat ratkaistaviisi. Joko kaikki toteutetaan tai ei mitään.
confirm-decide-why =
    { $count ->
        [one] Perustelut yhden asian palauttamiselle
       *[other] Perustelut { $count } asian palauttamiselle
    }

# Päätöksen jälkeen
ask-decline = Hakija luopuu avustuksesta: miksi?
ask-decline-about = Myönnetty raha vapautuu.
ask-correction = Mitä oikaisua hakija vaatii?
ask-correction-about = Päätös on voimassa, kunnes ratkaisija, joka ei ole osallistunut siihen, on ratkaissut vaatimuksen.
ask-correction-passed = Määräaika päättyi { $last }: vaatimus on myöhässä ja käsitellään vain erityisestä syystä.
ask-correction-was-late = Se tuli myöhässä ja käsitellään, koska: { $why }
fact-less = Miksi vähemmän
ask-correction-late = Vaatimus on myöhässä: miksi se käsitellään silti?
ask-uphold = Päätös pysyy voimassa: miksi?
correction-passed = Viimeinen päivä oikaisun vaatimiseen oli { $last }.
correction-pending = Odottaa ratkaisua; päätös on siihen asti voimassa.
correction-upheld = Päätös pysyy voimassa
correction-amended = Oikaistu: { $decision }, { $amount }
decision-correction = Oikaisuvaatimus
case-correction-until = oikaisu viimeistään { $last }
fact-condition = Ehto
fact-reason-code = Hylkäysperuste
fact-deviation = Poikkeaminen
fact-late = Myöhässä, miksi
fact-outcome = Ratkaisu

# Tulostavoitteet
tab-targets = Tavoitteet
targets-none = Kortilla ei ole tulostavoitteita.
targets-counted = tavoitteet: kyllä { $met }, osin { $partly }, ei { $not }
targets-counting = tavoitteet: kyllä { $met }, osin { $partly }, ei { $not }, jäljellä { $open }
targets-unmarked-all = tavoitteet: { $open } merkitsemättä
targets-note = Tulostavoitteita merkitsemättä: { $open }/{ $of }.
targets-line = { $text } – { $mark } ({ $who })
targets-turned-up = Tässä ovat kortin tulostavoitteet; merkitse osoitettu.
targets-unmarked = Merkitse tavoite ensin; sitten merkinnän voi perustella.
ask-result-target = Tulostavoite { $number }, { $mark }: miksi?
why-result-target = Tulostavoite { $number }
why-marked = Merkitty: { $mark }, { $who }

# Kahden arvioijan yhteispisteet
consensus-for = Yhteispisteet { $score }: perustelut
consensus-progress = yhteispisteet { $scored }/{ $of }
consensus-apart = ero { $by }
consensus-same = sama
consensus-said = { $seat } { $who }, { $score }: ”{ $text }”
