# Applications from other systems: workbooks, mappings, problems, bodies that are known.

# Whole files and sheets
import-sheet-of-what = Tiedostossa { $file } ei ole taulukkovälilehtiä; ne ovat vain .xlsx-tiedostossa. Jätä --sheet pois.
import-header-beyond = Riviä { $row }, jolla sarakkeiden nimet olisivat, ei ole; korjaa kuvauksen `header_row`.
import-header-empty = Välilehden ”{ $sheet }” rivillä { $row } ei ole sarakkeiden nimiä; korjaa kuvauksen `header_row` tai välilehti.
import-too-many-columns = Sarakkeita on { $columns }; sallittu: enintään { $limit }. Poista tyhjät sarakkeet taulukon reunasta.
import-too-many-rows = Rivejä on liikaa; sallittu: enintään { $limit }. Jaa tiedosto osiin.
import-too-many-merged = Välilehdellä ”{ $sheet }” on { $count } yhdistettyä aluetta; sallittu: enintään { $limit }. Pura solujen yhdistäminen.
import-utf16 = Tiedosto on UTF-16-muodossa; tallenna se UTF-8-muodossa.
import-not-windows = Kuvauksen mukaan merkistö on windows-1252, mutta tiedosto on UTF-8-muodossa; merkitse kuvaukseen `encoding = "utf-8"`.
import-xlsx-old-or-locked = Työkirja on vanhaa .xls-muotoa tai suojattu salasanalla; tallenna se .xlsx-muodossa ilman salasanaa.
import-xlsx-unreadable = Tämä ei ole luettava työkirja: { $detail }. Avaa se omassa ohjelmassaan ja tallenna uudelleen .xlsx-muodossa.
import-xlsx-too-large = Työkirja on liian suuri; purettuna se saa olla enintään { $limit } Mt.
import-sheet-unknown = Välilehteä ”{ $sheet }” ei ole; työkirjassa ovat: { $known }.
import-sheet-none = Työkirjassa ei ole näkyvää välilehteä, jolla olisi soluja; nimeä se valitsimella --sheet.
import-sheet-which = Työkirjassa on useita välilehtiä; nimeä yksi valitsimella --sheet: { $known }.

# Cells
import-formula = Solussa on kaava; sallittu: arvot. Kopioi sarake ja liitä se arvoina.
import-merged = Solu kuuluu yhdistettyihin soluihin { $area }; pura yhdistäminen ja täytä jokainen solu.
import-duration = Solussa on ajan pituus; sallittu: teksti, luku, päivä tai ajankohta.
import-sheet-error = Solussa on virhe { $given }; korjaa se taulukkoon.
import-sheet-number = Solun lukua ei voi kirjoittaa viidellätoista numerolla; korjaa se taulukkoon.
import-json-field-twice = Kenttä on samassa oliossa kahdesti; se saa olla kerran.
import-column-unnamed = Sarakkeella { $column } on tässä arvo mutta ei nimeä; nimeä sarake tai tyhjennä se.
import-foreign-date = `{ $given }` ei ole muotoa { $format } oleva päivämäärä; kirjoita se näin tai korjaa kuvauksen muoto.
import-foreign-time = `{ $given }` ei ole muotoa { $format } oleva ajankohta; kirjoita se näin tai korjaa kuvauksen muoto.
import-date-is-number = { $given } on luku, jolla on ehkä tarkoitettu päivää { $day }; muotoile sarake päivämääräksi tai merkitse kuvaukseen `format = "excel"`.
import-date-is-no-serial = { $given } on luku; sallittu: päivämäärä.
import-zone-unknown = Ajankohdalla { $given } ei ole aikavyöhykettä; anna kuvaukselle `zone`, esimerkiksi "Europe/Helsinki".
import-time-twice = Kello näytti ajan { $given } kahdesti tai ei lainkaan kesäajan vaihtuessa; anna ajankohta aikaeroineen.
import-time-of-day = Arvossa `{ $given }` ei ole kellonaikaa; anna se tai merkitse kuvaukseen `time`.
import-foreign-number = `{ $given }` ei ole muotoa { $format } oleva luku; kirjoita se näin tai korjaa kuvauksen `decimal` ja `thousands`.
import-foreign-word = `{ $given }` ei ole kuvauksen taulukossa; sallitut: { $accepted }.
import-foreign-target = `{ $given }` ei ole indikaattori ja arvo; sallittu: indikaattori, { $between } ja kokonaisluku.

# Columns that a mapping names
import-mapped-column-missing = Kuvaus nimeää sarakkeen ”{ $column }”, jota ei ole; tiedostossa ovat: { $known }.
import-mapped-column-twice = Sarake ”{ $column }” on tiedostossa useasti ({ $places }); merkitse kuvaukseen `nth` tai nimeä yksi niistä uudelleen.
import-mapped-column-nth = Kuvaus tarkoittaa saraketta ”{ $column }” järjestyksessä { $nth }, mutta niitä on { $count }; korjaa `nth`.

# Mapping files
mapping-no-list = Kentässä `{ $field }` on yksi arvo, eikä sitä voi jakaa; `split` kuuluu kenttiin: { $accepted }.
mapping-field-missing = Kentällä `{ $field }` ei ole lähdettä; anna sille sarake tai vakio kohdassa [fields].
mapping-field-twice = Kentällä `{ $field }` on omat sarakkeensa, ja se on myös kohdassa [fields]; säilytä toinen.
mapping-header-row = Rivit lasketaan ykkösestä; anna rivi, jolla sarakkeiden nimet ovat.
mapping-separator = Erottimen on oltava yksi ASCII-merkki, esimerkiksi ; tai ,.
mapping-time = `{ $given }` ei ole kellonaika; sallittu: esimerkiksi 16:15.
mapping-signs-alike = Desimaalimerkki ja tuhansien erotin ovat sama merkki; niiden on oltava eri merkit.
mapping-one-source = Kentällä `{ $field }` on oltava täsmälleen yksi näistä: `column`, `columns`, `add`, `value`.
mapping-nth = Kentän `{ $field }` `nth` lasketaan ykkösestä.
mapping-table-unknown = Taulukkoa `{ $table }` ei ole; kuvauksessa ovat: { $accepted }.
mapping-two-tables = Kentällä `{ $field }` on sekä `table` että `values`; säilytä toinen.
mapping-word-twice = Sana ”{ $word }” on taulukossa kahdessa kirjoitusasussa, jotka tarkoittavat samaa; säilytä toinen.
mapping-format = `{ $given }` ei ole päivien tai aikojen muoto; sallittu: esimerkiksi %d.%m.%Y %H.%M, tai excel.

# Reading, trying, taking in
import-progress = Rivejä luettu: { $rows }
import-unread =
    { $count ->
        [one] Yhtä saraketta ei lueta
       *[other] { $count } saraketta jää lukematta
    }: { $columns }
import-place-cell = { $file }, rivi { $row }, sarake { $column } ”{ $header }” ({ $field })
import-place-sheet-cell = { $file }, välilehti ”{ $sheet }”, rivi { $row }, sarake { $column } ”{ $header }” ({ $field })
import-place-sheet = { $file }, välilehti ”{ $sheet }”, rivi { $row } ({ $field })
import-preview =
    { $file }: { $rows ->
        [one] { $rows } rivi
       *[other] { $rows } riviä
    } sellaisena kuin se luettaisiin. Mitään ei ole tuotu.
import-problems-same-file = { $file } on luettava tiedosto; nimeä virheille toinen tiedosto.
import-problems-written =
    { $count ->
        [one] { $count } virhe
       *[other] { $count } virhettä
    } kirjoitettiin rivien viereen: { $file }
import-problems-cleaned =
    Siinä tiedostossa { $cells ->
        [one] yksi solu, jonka taulukkolaskenta suorittaisi, sai eteensä heittomerkin
       *[other] { $cells } solua, jotka taulukkolaskenta suorittaisi, sai eteensä heittomerkin
    }, ja { $count ->
        [one] yksi piilomerkki poistettiin.
       *[other] { $count } piilomerkkiä poistettiin.
    }
import-known-id = { $file }, rivi { $row }, { $case }: hakijalla ”{ $written }” on Y-tunnus { $id }, joka kuuluu nimelle ”{ $known }” ({ $where }). Mitään ei muutettu; --adopt { $case } ottaa tunnetun nimen.
import-known-spelling = { $file }, rivi { $row }, { $case }: ”{ $written }” tunnetaan nimellä ”{ $known }”, Y-tunnus { $id } ({ $where }). Mitään ei muutettu; --adopt { $case } ottaa tunnetut tiedot.
import-known-near = { $file }, rivi { $row }, { $case }: ”{ $written }” on ehkä ”{ $known }”, Y-tunnus { $id } ({ $where }). Mitään ei muutettu; --adopt { $case } ottaa tunnetut tiedot.
import-adopt-unknown = Hakemukselle { $case } ei ole tarjolla tunnettua toimijaa; --adopt ottaa tunnuksen, jolle sellainen on, tai sanan all.
import-adopted = { $case }: ”{ $written }” tuodaan nimellä ”{ $known }”.

# Headings of problems and previews
column-row = Rivi
column-sheet-column = Sarake
column-field = Kenttä
column-value = Arvo
column-problem = Virhe
column-from = Mistä
