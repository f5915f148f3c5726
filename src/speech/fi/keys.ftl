# Näppäintaulukot
keymap-mistake = { $file }, rivi { $line }: { $why } Käytetään oletusnäppäimiä.
keymap-not-toml = tämä ei ole TOML-muotoa: { $why }.
keymap-section-unknown = osiota ”{ $section }” ei ole. Osiot ovat { $known } ja titles.
keymap-key-missing = vasemmalta puuttuu näppäin.
keymap-key-unknown = ”{ $key }” ei ole näppäin. Näppäimiä ovat yksittäiset merkit, enter, esc, tab, space, backspace, delete, insert, up, down, left, right, home, end, pageup, pagedown ja f1–f24, edessä tarvittaessa ctrl-, alt- tai shift-.
keymap-key-reserved = { $key } siirtää ohjelman taustalle, eikä sillä voi olla muuta merkitystä.
keymap-key-twin = pääte lähettää näppäimen { $key } muodossa { $twin }. Sido { $twin } tai valitse toinen näppäin.
keymap-key-twice = { $keys } on jo sidottu yllä, alkaa sidotuilla näppäimillä tai on sellaisten alku.
keymap-value-wrong = oikealla on komennon nimi, kuten j = "down", tai { "{" } act = "score", with = 1 { "}" }.
keymap-act-unknown = komentoa ”{ $act }” ei ole. ”diarium keys” luettelee kaikki; ”none” vapauttaa näppäimen.
keymap-act-elsewhere = komennolla { $act } ei ole tässä merkitystä. Sen osio on { $places }.
keymap-argument-unknown = komento { $act } ei ota with-arvoa; sen ottaa vain score.
keymap-condition-unknown = ehtoa ”{ $condition }” ei ole. Ehdot ovat { $known }, kukin myös ”not” edessään.
keymap-none-when = none poistaa näppäimen kokonaan, eikä sillä voi olla ehtoa when
keymap-condition-missing = jos näppäimellä on monta komentoa, kaikki paitsi viimeinen tarvitsevat ehdon ”when”.
keymap-title-wrong = otsikko on teksti tai teksti kullakin kielellä: { "{" } sv = "…", fi = "…", en = "…" { "}" }.
keymap-name-unknown = Näppäintaulukkoa ”{ $name }” ei ole. Ohjelman mukana tulevat { $known }. Käytetään oletusnäppäimiä.

# Värit
theme-unknown = Väriteemaa ”{ $theme }” ei ole. Teemat ovat { $known }. Käytetään teemaa ”{ $used }”.
theme-not-shown = Pääte ei ilmoita pystyvänsä näyttämään teeman ”{ $wanted }” värejä (COLORTERM ei ole truecolor). Käytetään teemaa ”{ $used }”.

# Pääte
terminal-missing = Työpöytä tarvitsee päätteen syötettä ja tulostetta varten. Käynnistä se ilman putkea tai uudelleenohjausta; komentosarjoja varten kaiken voi antaa myös komentona, katso diarium --help.
terminal-failed = Päätettä ei voitu asettaa: { $why }. Kokeile toista päätettä tai anna muuttujalle TERM oikea arvo.
terminal-panic = Diariumissa ilmeni oma virhe, ja se pysähtyi. Kaikki vahvistettu on levyllä; jatka käynnistämällä diarium uudelleen. Jos virhe toistuu, aja ”diarium doctor” ja välitä tämä eteenpäin: { $what } ({ $place })

# diarium keys
column-place = Näkymä
column-act = Komento
column-keys = Näppäimet
column-meaning = Mitä se tekee

# Settings and the manual page
settings-mistake = { $file }, rivi { $line }: { $why }. Tiedoston asetuksia ei käytetä.
manual-name = Nimi
manual-about = diarium-työpöydän näppäimet
manual-signs = Merkit
