# Mitä doctor löytää. Jokainen rivi on tilaa kuvaavan sanan jäljessä.

doctor-ok = kunnossa
doctor-warning = varoitus
doctor-wrong = vika
doctor-failed =
    { $count ->
        [one] { $count } asia on vialla
       *[other] { $count } asiaa on vialla
    }; yllä olevat rivit kertovat, miten ne korjataan.

# Pääte ja käyttäjän asetukset
doctor-terminal = Pääte: { $columns } × { $rows } merkkiä.
doctor-terminal-small = Pääte: { $columns } × { $rows } merkkiä; työpöytä tarvitsee 80 × 24. Suurenna ikkunaa.
doctor-terminal-none = Tässä ei ole päätettä; sen kokoa ei tarkastettu.
doctor-colours = Värit: päätteen nimi on { $term }, teema on { $theme }.
doctor-colours-none = Värit: päätteen nimi on { $term }, joka ei näytä värejä. Jos omasi näyttää, aseta TERM, esimerkiksi TERM=xterm-256color.
doctor-locale = Merkit: kieliympäristö { $locale } on UTF-8.
doctor-locale-plain = Merkit: kieliympäristö { $locale } ei ole UTF-8, joten kehykset piirretään ASCII-merkein ja kirjaimia voi kadota. Aseta LANG=C.UTF-8; SSH-yhteydellä tarvitaan täällä SendEnv LANG ja siellä AcceptEnv LANG LC_*.
doctor-settings = Asetukset: tiedostossa config.toml ei ole virheitä.
doctor-keymap = Näppäimet: { $name } on käyttökelpoinen.

# Työpöytä ja henkilö
doctor-desk =
    Työpöytä: käytössä paikassa { $path }, tunnus { $owner } (prosessi { $pid }), alkaen { $since }; { $people ->
        [one] { $people } henkilö on
       *[other] { $people } henkilöä on
    } paikalla.
doctor-desk-none = Työpöytä: mikään ei ole käytössä; rekisteriä käytetään suoraan.
doctor-desk-left = Työpöytä: kukaan ei vastaa paikassa { $path }; se jäi keskeytetyltä työpöydältä. Käynnistä se uudelleen komennolla diarium serve.
doctor-person = Henkilö: { $who }, { $roles }.
doctor-person-nowhere = Henkilö: käyttäjätunnus on { $who }; ilman rekisteriä sillä ei ole rooleja.
doctor-no-role = Henkilö { $who }: ei roolia rekisterissä. Pyydä pääkäyttäjää antamaan rooli tai valitse henkilö valitsimella --as.

# Rekisteri
doctor-store = Rekisteri: { $place }, omistaja { $owner }, eikä kukaan muu lue sen tiedostoja.
doctor-store-others = Rekisteri: { $place }, omistaja { $owner }; tiedostot tarkastaa se, joka suorittaa komennon doctor kyseisellä tunnuksella.
doctor-disk-local = Tiedostojärjestelmä: { $path } on tämän koneen levyllä.
doctor-disk = Tila: { $free } MiB / { $size } MiB vapaana paikassa { $path }.
doctor-disk-scarce = Tila: vain { $free } MiB / { $size } MiB vapaana paikassa { $path }; tilaa on aika raivata, kun vapaana on alle { $scarce } MiB tai 5 %. Rekisteriä ei avata, kun vapaana on alle { $least } MiB.
doctor-disk-full = Tila: vain { $free } MiB / { $size } MiB vapaana paikassa { $path }; rekisteriä ei avata, kun vapaana on alle { $least } MiB. Raivaa tilaa ja yritä uudelleen.
doctor-journal = Tapahtumaloki: päättyy ehjänä kirjaukseen { $seq } ({ $hash }), { $size } MiB. Koko lokin tarkastaa diarium verify.
doctor-journal-damaged = Tapahtumaloki: viimeinen kirjaus on vioittunut: { $why } Älä muokkaa tiedostoa; suorita diarium verify ja palauta varmuuskopio.
