# Päätösasiakirjat, tiedote päätöksistä ja tilanneraportti.

# Mallitiedostot
template-unknown-place = Paikkaa `{ $place }` ei tunneta; sallitut: { $accepted }.
template-open-place = Paikkaa ei ole suljettu tässä; se kirjoitetaan {"{"}$name{"}"}.
template-unknown-name = `{ $name }` ei ole asiakirjan { $what }; sallitut: { $accepted }.
template-condition = ehto
template-fact = tieto
template-list = luettelo
template-table = taulukko
template-points = perustelujen ryhmä
template-written = kirjoitettu teksti
template-lacks = Taulusta `{ $table }` puuttuu `{ $name }`; sen on oltava siinä.
template-kind-empty = Asiakirjalle `{ $kind }` ei ole yhtään osaa; jokainen asiakirjan laji tarvitsee vähintään yhden.
template-part = Osa otsikon ”{ $heading }” alla ei sano mitään tai sanoo useita asioita yhtä aikaa; siinä on täsmälleen yksi seuraavista: text, items, facts, list, table, points tai written.
template-head = `{ $id }` tällä versiolla ei kelpaa mallien nimeksi; sallitut: kirjaimet, numerot sekä - _ ja ., enintään { $longest } merkkiä, ja versio alkaen 1:stä.
template-line = { $name } – { $whose }, { $state }
template-shipped = tulee ohjelman mukana
template-own = viranomaisen oma
template-in-force = käytössä
template-kept = säilytetään niistä laadittuja asiakirjoja varten
template-unwritable = Malleja ei voida kirjoittaa tiedostoksi: { $why }
template-change-template = mallit
template-change-authority = viranomainen
template-change-title = otsikko
template-change-word = sana
template-change-label = nimike
template-change-section = osa
template-change-phrase = lause
template-change-part = kohta

# Asioiden asiakirjat
document-undecided = Asiassa { $case } ei ole vielä ehdotettu päätöstä, joten päätösasiakirjaa ei ole.
document-withdrawn = Hakija peruutti hakemuksen { $case } ennen päätöstä; päätösasiakirjaa ei ole.
document-version-unknown = Ohjelmassa ei ole mallien versiota `{ $template }`.
document-template-lacking = { $case }: ohjelmassa ei ole mallien versiota `{ $template }`.
document-unmakeable = Asian { $case } asiakirjaa ei voi tehdä: { $why }
document-differs = { $case }: kirjauksella { $seq } tiedoksi annettu asiakirja ei ole uudelleen tehtynä sama ({ $forms }).
mend-undecided = Ehdota asiassa ensin päätöstä.
mend-withdrawn = Mitään ei lähetetä; peruutus näkyy asian historiassa.
mend-template-version = Käytä ohjelmaversiota, jolla asiakirja tehtiin, tai uudempaa.
mend-document = Etsi asian teksteistä se, mitä ei voi painaa, ja ilmoita viasta yllä olevan syyn kanssa.
document-of = Asiakirja: { $case }
unable-no-document = Asiassa ei ole vielä ehdotettu päätöstä, joten päätösasiakirjaa ei ole.
document-told = { $case }: annettu tiedoksi kirjauksella { $seq }, malli { $template }
document-not-told = { $case }: ei vielä annettu tiedoksi hakijalle
document-past = { $case }: myönnetty ennen rekisterin käyttöönottoa; koottu tiedotteesta
document-written = { $count ->
    [one] Yksi asiakirja kirjoitettu: { $place }
   *[other] { $count } asiakirjaa kirjoitettu: { $place }
}
document-letters = { $case }: asiakirjan kirjasimesta puuttuu { $letters }; niiden tilalle painetaan korvausmerkki.
document-several-to-screen = Useat asiakirjat muodossa { $form } tarvitsevat kansion: --output KANSIO.
document-pdf-to-screen = PDF-tiedostoa ei kirjoiteta päätteeseen; anna tiedosto valitsimella --output TIEDOSTO.
format-needs-paper = `{ $format }` on asiakirjojen, tiedotteiden ja raporttien muoto; tässä sallitut: table, json, csv.
format-not-of-paper = `{ $format }` ei ole asiakirjan muoto; sallitut: table, json, md, html, pdf.
verify-documents-good = Asiakirjoja tehty uudelleen ja todettu samoiksi: { $proved }. Tiedoksiantoja ilman sinettiä: { $unsealed }.
verify-documents-other-writer =
    { $count ->
        [one] Niistä yksi on ladottu PDF-kirjoittimen toisella versiolla; sanat verrattiin, PDF-tiedostoa ei.
       *[other] Niistä { $count } on ladottu PDF-kirjoittimen toisella versiolla; sanat verrattiin, PDF-tiedostoa ei.
    }

# Asiakirjat
paper-page = Sivu { $page } ({ $pages })
paper-training = HARJOITUS – keksittyjä tietoja

# Tiedote hakukierroksen päätöksistä
announce-title = { $authority } myöntää EU-rahoitusta { $millions } miljoonaa euroa
announce-lead = { $authority } on myöntänyt EU-rahoitusta yhteensä { $total }. Rahasto: { $fund }. Hakukierros: { $round }. Rahoitusta saa { $projects ->
    [one] yksi hanke
   *[other] { $projects } hanketta
}.
announce-lead-operating = { $authority } on myöntänyt EU-rahoitusta yhteensä { $total }. Rahasto: { $fund }. Hakukierros: { $round }. Rahoitusta saa { $projects ->
    [one] yksi hanke
   *[other] { $projects } hanketta
} ja { $operating ->
    [one] yksi operatiivisen tuen kohde
   *[other] { $operating } operatiivisen tuen kohdetta
}.
announce-group = { $count ->
    [one] Yksi hanke, yhteensä { $total }.
   *[other] { $count } hanketta, yhteensä { $total }.
}
announce-operating-heading = Operatiivinen tuki
announce-operating = Operatiivinen tuki ei sisälly hankeavustuksiin: { $count ->
    [one] yksi tuki
   *[other] { $count } tukea
}, yhteensä { $total }.
announce-fund-heading = Rahasto
announce-fund = { $fund }: Suomen käytettävissä on ohjelmakaudella 2021–2027 yhteensä { $programme }, tekninen apu pois lukien.
announce-offered = Kierroksella oli haettavana { $offered }.
announce-contact = Lisätietoja: { $authority }, { $email }
announce-caption = Tuensaajat, hankkeet ja EU-rahoitus, euroa
announce-sums = Myönnetty EU-rahoitus
announce-column-kind = Tukimuoto
announce-column-count = Määrä
announce-column-eur = Euroa
announce-column-beneficiary = Tuensaaja
announce-column-project = Hanke
announce-row-projects = Hankkeet
announce-row-operating = Operatiivinen tuki
announce-row-total = Yhteensä
announce-mark-undecided = ALUSTAVA – { $count ->
    [one] yksi kierroksen asia on ratkaisematta
   *[other] { $count } kierroksen asiaa on ratkaisematta
}
announce-mark-unnotified = EI JULKAISTAVAKSI – { $count ->
    [one] yhdelle hakijalle ei ole vielä annettu päätöstä tiedoksi
   *[other] { $count } hakijalle ei ole vielä annettu päätöstä tiedoksi
}
announce-mark-withheld = PUUTTEELLINEN – { $count ->
    [one] yhtä päätöstä ei näytetä sinulle
   *[other] { $count } päätöstä ei näytetä sinulle
} esteellisyyden vuoksi

# Tilanneraportti
progress-title = Tilanneraportti: { $fund }
progress-lead = Ohjelman toimeenpano tämän rekisterin mukaan { $day } (kirjaus { $seq }). Noudatettava suunnitelma: { $plan }.
progress-all = Kaikki tavoitteet
progress-total = Yhteensä
progress-overview = Tavoitteiden varat, euroa
progress-picture = Kunkin tavoitteen varat: sidottu, valmisteilla ja vapaana
progress-objective = { $projects ->
    [0] Yhtään hanketta ei ole käynnistynyt,
    [one] Yksi hanke on käynnistynyt,
   *[other] { $projects } hanketta on käynnistynyt,
} ja { $operating ->
    [0] operatiivista tukea ei ole käytössä.
    [one] yksi operatiivinen tuki on käytössä.
   *[other] { $operating } operatiivista tukea on käytössä.
} Varoista on sidottu { $earmarked } ja vapaana { $open }.
progress-nothing-started = Tavoitteessa ei ole tämän rekisterin mukaan käynnistynyt mitään.
progress-figures-caption = Tavoitteen varat
progress-started-caption = Hankkeet ja operatiivinen tuki, joille on myönnetty varoja
progress-started = Käynnistyneet toimet
progress-not-started = Toimet, jotka eivät tämän rekisterin mukaan ole käynnistyneet
progress-beneficiaries = Toteuttajat: { $names }.
progress-action-opens = { $action } – hakukierrokset: { $rounds }
progress-action-closed = { $action } – ei hakukierrosta tässä suunnitelmassa
progress-no-action = ei ilmoitettu
progress-mid-term = Väliarvioinnin kymmenesosa
progress-tenth-reached = Alkuperäinen osuus on { $share } ja sen kymmenesosa { $tenth }. Myönnetty { $granted } ylittää sen, mutta ratkaisevaa on, paljonko on käytetty.
progress-tenth-not-reached = Alkuperäinen osuus on { $share } ja sen kymmenesosa { $tenth }. Myönnetty { $granted } ei yllä siihen, ja ratkaisevaa on, paljonko on käytetty.
progress-used-unknown = Lisärahoitus on mahdollinen vuonna 2024, jos alkuperäisestä osuudesta on sitä ennen käytetty vähintään kymmenesosa (suunnitelma, 000:167). Tässä rekisterissä ei ole maksatuksia, joten käytettyä määrää ei tunneta.
progress-tenth-picture = Ohjelman sidotut varat ja väliarvioinnin kymmenesosa, { $tenth }
progress-tenth-line = kymmenesosa: { $tenth }
progress-not-earmarked = Ei sidottu
progress-definitions = Mitä luvut tarkoittavat
progress-definitions-caption = Määritelmät ja kaikkien tavoitteiden summat
progress-register-only = Kukin luku laskee sen, mitä tässä rekisterissä on raportin ajankohtaan mennessä. Aiemmin myönnetyt avustukset, joita ei ole kirjattu tähän, puuttuvat, joten luvut voivat olla pienempiä kuin koko rahastoa koskevassa raportissa.
progress-column-figure = Luku
progress-column-eur = Euroa
progress-column-meaning = Mitä se tarkoittaa
progress-column-objective = Tavoite
progress-column-action = Toimi
progress-ceiling = Enimmäismäärä
progress-ceiling-means = Koko ohjelmakauden hankeavustukset ja operatiivinen tuki, tekninen apu pois lukien.
progress-granted-projects = Myönnetty hankkeille
progress-granted-projects-means = EU-rahoitus tehdyissä ja voimassa olevissa hankepäätöksissä. Summat, joista hakija on luopunut tai jotka on peruutettu tai oikaistu, on vähennetty.
progress-granted-operating = Myönnetty operatiivisena tukena
progress-granted-operating-means = Sama operatiivisesta tuesta, joka on omaa rahaansa eikä sekoitu hankeavustuksiin.
progress-earmarked = Sidottu
progress-earmarked-means = Hankkeille myönnetty ja operatiivisena tukena myönnetty yhteensä. Sidottua ei ole vielä käytetty.
progress-pending = Valmisteilla
progress-pending-means = Ehdotettu tai lähetetty ratkaistavaksi, ei vielä ratkaistu. Varasijoja ei lasketa.
progress-open = Vapaana
progress-open-means = Enimmäismäärä vähennettynä sidotulla ja valmisteilla olevalla.
progress-mark-withheld = { $count ->
    [one] Yhtä avustusta ei nimetä sinulle esteellisyyden vuoksi; se on mukana summissa
   *[other] { $count } avustusta ei nimetä sinulle esteellisyyden vuoksi; ne ovat mukana summissa
}

# The public list of operations as a page
operations-title = Turvapaikka-, maahanmuutto- ja kotouttamisrahastosta Suomessa tuetut toimet
operations-caption = Yksi toimi rivillä, määrät euroina
operations-dated = { $count ->
    [one] Yksi toimi
   *[other] { $count } toimea
}, tilanne { $day }. Luettelo päivitetään viimeistään { $next }.
operations-filter = Näytä vain toimet, joissa on nämä sanat
operations-shown = Näytetään { $shown } / { $all } toimea
operations-beneficiary = Tuensaaja
operations-operation = Toimi
operations-purpose = Tarkoitus ja odotetut tulokset
operations-start = Alkaa
operations-end = Päättyy
operations-cost = Kokonaiskustannukset
operations-objective = Erityistavoite
operations-rate = EU:n osuus
operations-reference = Asianumero
operations-yes = kyllä
operations-no = ei
operations-not-known = ei tiedossa
operations-incomplete = PUUTTEELLINEN – sivun tekijälle ei esteellisyyden vuoksi näytetä kaikkia toimia
export-no-page = Vain julkinen luettelo on sivu: export operations --format html. Muille vienneille sallitut: csv, json, xlsx.
