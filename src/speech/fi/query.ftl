# Query language: mistakes. Each is shown with the part of the query that it points at.
query-field-unknown = Kenttää ”{ $field }” ei ole. Sallitut: { $accepted }.
query-value-unknown = ”{ $value }” ei ole kentän { $field } arvo. Sallitut: { $accepted }.
query-field-meant = ”{ $field }” ei ole kenttä. Tarkoititko ”{ $meant }”?
query-field-help = ”{ $field }” ei ole kenttä. F1 näyttää kaikki kentät.
query-value-meant = ”{ $value }” ei ole kentän { $field } arvo. Tarkoititko ”{ $meant }”?
query-value-missing = Arvo puuttuu heti tämän jälkeen: { $field }.
query-not-comparable = Kenttää { $field } ei voi verrata merkeillä < ja >; käytä kaksoispistettä. Verrattavissa ovat: { $accepted }.
query-number = ”{ $value }” ei ole luku (kenttä { $field }). Sallittu: numeroita, enintään kymmenen desimaalia sekä k tai m, esimerkiksi 200000, 200k tai 1.5m.
query-date = ”{ $value }” ei ole päivämäärä (kenttä { $field }). Sallittu: vuosi, kuukausi tai päivä, esimerkiksi 2023, 2023-05 tai 2023-05-12; merkkien < ja > kanssa vain yksi.
query-operator-alone = ”{ $operator }” tarvitsee kentän heti eteensä, esimerkiksi total>=60.
query-operand-missing = ”{ $operator }” tarvitsee ehdon, johon se kohdistuu.
query-quote-open = Lainausmerkkiä ei ole suljettu.
query-parenthesis-open = Sulkua ei ole suljettu.
query-parenthesis-close = Tämä sulku ei sulje mitään.
query-parenthesis-empty = Sulkujen sisällä ei ole mitään.
query-too-deep =
    Sulkuja ja kieltoja voi olla sisäkkäin enintään { $most ->
        [one] { $most } taso
       *[other] { $most } tasoa
    }.
query-sort-place = sort ei voi olla kiellettynä eikä or-ehdon haarana; siirrä se loppuun.
query-sort-operator = sort vaatii kaksoispisteen, esimerkiksi sort:-total.

# Query language: fields, for help.
query-field-reference = Asianumero sisältää tämän.
query-field-round = Kierros tai sen nimen alku: 2023, 2023-spring.
query-field-action = Toimi tai operatiivinen tuki tai tunnuksen alku: 1A, 1A2, OS1.
query-field-scope = Määräraha: täytäntöönpanotoimi, tavoite tai operatiivinen tuki, kokonaan kirjoitettuna.
query-field-pot = project tai operating: hankeavustus tai operatiivinen tuki.
query-field-status = Tila.
query-field-title = Otsikko sisältää tämän.
query-field-applicant = Hakijan nimi sisältää tämän; välimerkeillä ei ole merkitystä.
query-field-category = Hakijan luokka.
query-field-language = Käsittelykieli: fi tai sv.
query-field-tag = Asialla on tämä tunniste.
query-field-indicator = Indikaattorilla on tavoitearvo.
query-field-finding = Asiassa on selvittämätön havainto: any (mikä tahansa), blocking, warning tai säännön nimi.
query-field-assignee = Henkilöllä on tehtävä asiassa; me olet sinä, none ei kukaan.
query-field-a = Ensimmäinen arvioija; me olet sinä, none ei kukaan.
query-field-b = Toinen arvioija; me olet sinä, none ei kukaan.
query-field-presenter = Esittelijä; me olet sinä, none ei kukaan.
query-field-decision = Mitä on ehdotettu tai päätetty: grant, partial, reserve tai reject.
query-field-is = mine, unscored, untouched, late, past, complete, ranked, needs-me, locked, stale, revised tai conflict.
query-field-has = comments (kommentteja) tai findings (havaintoja).
query-field-above = above:line: määräraha riittää asiaan.
query-field-below = below:line: pisteytetty, mutta määräraha ei riitä asiaan.
query-field-requested = Haettu summa euroina.
query-field-granted = Myönnetty summa euroina.
query-field-costs = Kustannukset yhteensä euroina.
query-field-total = Kokonaispisteet prosentteina suurimmasta mahdollisesta.
query-field-spread = Kahden arvioijan suurin piste-ero yhdessä perusteessa, kun kumpikin on allekirjoittanut.
query-field-partners = Kumppanien määrä.
query-field-findings = Selvittämättömien havaintojen määrä.
query-field-received = Saapumispäivä Suomen aikaa.
query-field-start = Hankkeen ensimmäinen päivä.
query-field-end = Hankkeen viimeinen päivä.
query-field-sort = Järjestys: reference, title, applicant, action, status, received, requested, granted, total, findings, spread; laskeva, kun edessä on -.
