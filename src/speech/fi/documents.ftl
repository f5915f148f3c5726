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

# Asioiden asiakirjat
document-undecided = Asiassa { $case } ei ole vielä esitetty mitään, joten päätösasiakirjaa ei ole; esitä ensin päätöstä.
document-withdrawn = Hakija peruutti hakemuksen { $case } ennen päätöstä; päätösasiakirjaa ei ole.
document-version-unknown = Ohjelmassa ei ole mallien versiota `{ $template }`; käytä ohjelmaversiota, jolla asiakirja tehtiin, tai uudempaa.
document-template-lacking = { $case }: ohjelmassa ei ole mallien versiota `{ $template }`.
document-unmakeable = Asian { $case } asiakirjaa ei voi tehdä: { $why }
document-differs = { $case }: kirjauksella { $seq } tiedoksi annettu asiakirja ei ole uudelleen tehtynä sama ({ $forms }).
document-told = { $case }: annettu tiedoksi kirjauksella { $seq }, malli { $template }
document-not-told = { $case }: ei vielä annettu tiedoksi hakijalle
document-written = { $count ->
    [one] Yksi asiakirja kirjoitettu: { $place }
   *[other] { $count } asiakirjaa kirjoitettu: { $place }
}
document-letters = { $case }: asiakirjan kirjasimesta puuttuu { $letters }; niiden tilalle painetaan korvausmerkki.
document-several-to-screen = Useat asiakirjat muodossa { $form } tarvitsevat kansion: --output KANSIO.
document-pdf-to-screen = PDF-tiedostoa ei kirjoiteta päätteeseen; anna tiedosto valitsimella --output TIEDOSTO.
format-needs-paper = `{ $format }` on asiakirjojen, tiedotteiden ja raporttien muoto; tässä sallitut: table, json, csv.
format-not-of-paper = `{ $format }` ei ole asiakirjan muoto; sallitut: table, json, md, html, pdf.
verify-documents-good = { $proved } asiakirjaa tehty uudelleen ja todettu samoiksi, { $unsealed } tiedoksiantoa ilman sinettiä.
verify-documents-other-writer = Niistä { $count } on ladottu PDF-kirjoittimen toisella versiolla; sanat verrattiin, PDF-tiedostoa ei.
