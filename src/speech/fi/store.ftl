# The store on disk: journal, shelf, folder, and what opening and verifying it tell.

# Journal
journal-missing = Tapahtumalokia ei ole tässä sijainnissa: { $path }. Tarkista polku tai palauta varmuuskopio siihen.
journal-exists = { $path } on jo olemassa, eikä sitä korvata. Valitse toinen sijainti tai siirrä tiedosto pois.
journal-foreign = Tiedosto ei ole Diariumin tapahtumaloki, eikä siihen ole koskettu. Tarkista polku.
journal-damaged = Tapahtumalokin rivi { $line } on vaurioitunut: { $why } Mitään ei ole muutettu. Älä muokkaa tiedostoa; palauta varmuuskopio.
journal-torn =
    Tapahtumalokin viimeinen kirjaus jäi kesken ({ $bytes ->
        [one] { $bytes } tavu
       *[other] { $bytes } tavua
    }). Sitä ei oteta huomioon eikä vahvistettu kenellekään; se poistetaan, kun rekisteri avataan.
journal-torn-cut =
    Tapahtumalokin viimeinen kirjaus oli jäänyt kesken, ja se on poistettu ({ $bytes ->
        [one] { $bytes } tavu
       *[other] { $bytes } tavua
    }). Sitä ei ollut vahvistettu kenellekään; jos joku kirjasi jotakin juuri silloin, hänen kannattaa tarkistaa, onko se tallella.
journal-bad-draft = Tätä ei voi kirjata: { $why } Mitään ei ole kirjoitettu. Ilmoita virheestä ja siitä, mitä teit, ohjelman ylläpitoon.
journal-poisoned = Aiempi kirjoitus epäonnistui, joten enempää ei oteta vastaan. Sulje rekisteri, tarkista levy ja avaa rekisteri uudelleen; silloin näkyy, miten viimeiselle komennolle kävi.
journal-interrupted = Keskeytetty pyynnöstä. Mitään ei ole muutettu.
journal-unreadable = Tiedostoa ei voi lukea: { $path } ({ $cause }). Tarkista levy ja oikeutesi tiedostoon.
journal-unwritable = Tiedostoon ei voitu kirjoittaa: { $path } ({ $cause }). Ei tiedetä, onko viimeinen komento voimassa. Tarkista levy, avaa rekisteri uudelleen ja katso.
journal-disk-full = Levy on täynnä, eikä tiedostoon voitu kirjoittaa: { $path }. Ei tiedetä, onko viimeinen komento voimassa. Vapauta tilaa, avaa rekisteri uudelleen ja katso.

# What is wrong with a line of the journal; said after a colon
journal-flaw-text = se ei ole tekstiä.
journal-flaw-shape = se ei ole kirjaus ({ $cause }).
journal-flaw-hash = sisältö ei vastaa rivin ilmoittamaa tarkistussummaa.
journal-flaw-number = sen numero on { $found }, mutta tähän kuuluu numero { $expected }.
journal-flaw-link = se ei jatka edellistä riviä.
journal-flaw-newline = sen loppu on kirjoitettu yli.
journal-flaw-half = tiedosto loppuu sen kesken, vaikka se oli vahvistettu.

# Shelf
shelf-unusable = Lukukopiota ei voi käyttää ({ $cause }). Mitään ei ole menetetty: se siirretään sivuun ja tehdään uudelleen tapahtumalokista, kun rekisteri avataan uudelleen.
shelf-stuck =
    Levy ei ole vastannut. Aikaa on kulunut { $seconds ->
        [one] { $seconds } sekunti
       *[other] { $seconds } sekuntia
    }. Mitään vahvistettua ei ole menetetty. Tarkista levy ja avaa rekisteri uudelleen.
shelf-interrupted = Keskeytetty pyynnöstä. Mitään ei ole muutettu.
shelf-distrusted = Lukukopioon ei voi luottaa, ja se on ensin tehtävä uudelleen tapahtumalokista. Avaa rekisteri uudelleen.
shelf-file = Tätä ei voi käyttää: { $path } ({ $cause }). Tarkista levy ja oikeutesi kansioon.
shelf-made-anew = Lukukopio ei vastannut tapahtumalokia, ja se tehdään uudelleen. Mitään ei ole menetetty.
shelf-power = Rekisteriä ei viimeksi suljettu hallitusti. Lukukopiota verrataan tapahtumalokiin.
shelf-set-aside = Lukukopiota ei voitu avata, ja se on siirretty sivuun: { $place }. Uusi tehdään tapahtumalokista.
shelf-lacks-events = Asiaa { $case } ei voi näyttää: lukukopiossa on tapahtumia { $found }, kuuluisi olla { $expected }. Mitään ei ole menetetty; tee lukukopio uudelleen komennolla rebuild.

# The folder
store-missing = Tässä kansiossa ei ole rekisteriä: { $path }. Tarkista polku tai perusta siihen uusi rekisteri.
store-exists = Tässä kansiossa on jo rekisteri: { $path }. Avaa se tai valitse toinen kansio.
store-folder-occupied = { $path } ei ole tyhjä kansio. Valitse tyhjä kansio tai uusi nimi.
store-on-network = { $path } on verkkolevyllä ({ $kind }), joka ei voi säilyttää rekisteriä turvallisesti. Valitse kansio tältä koneelta.
store-disk-full = Tilaa on liian vähän: { $path }. Vapaana { $free } MiB, tarvitaan { $needed } MiB. Vapauta tilaa ja yritä uudelleen.
store-locked = Rekisteri on käytössä. Käyttäjä: { $by }, alkaen { $since } (prosessi { $pid }). Pyydä sulkemaan se tai odota.
store-locked-unknown = Rekisteri on toisen prosessin käytössä. Yritä hetken kuluttua uudelleen.
store-file = Tätä ei voi käyttää: { $path } ({ $cause }). Tarkista levy ja oikeutesi kansioon.

# The desk
store-unfounded = Rekisterin perustaminen jäi kesken. Poista kansio ja perusta rekisteri uudelleen tai palauta varmuuskopio.
interrupted = Keskeytetty pyynnöstä. Mitään ei ole muutettu.
record-unreadable = Tapahtumalokin kirjausta { $seq } ei voi lukea ({ $why }). Mitään ei ole muutettu. Käytä uudempaa ohjelmaversiota tai palauta varmuuskopio.
record-unwritable = Tätä ei voi kirjata ({ $why }). Mitään ei ole kirjoitettu. Ilmoita virheestä ohjelman ylläpitoon.
desk-no-role = Käyttäjätunnus { $who }: ei roolia tässä rekisterissä ({ $place }). Pyydä pääkäyttäjää antamaan rooli tai valitse henkilö valitsimella --as.

# Verifying
verify-short = Tapahtumaloki luettiin kirjaukseen { $folded } asti, mutta viimeinen on { $last }.
verify-base = Henkilöt, suunnitelma tai valintaperusteet eivät vastaa tapahtumalokia. Tee lukukopio uudelleen komennolla rebuild.
verify-case = Asia { $case } ei vastaa tapahtumalokia. Tee lukukopio uudelleen komennolla rebuild.
verify-shelf = Asia { $case }: lukukopio poikkeaa tapahtumalokista. Tee lukukopio uudelleen komennolla rebuild.
verify-events = Asia { $case }: lukukopiossa on eri määrä tapahtumia kuin tapahtumalokissa. Tee lukukopio uudelleen komennolla rebuild.
verify-count = Asioiden määrä: lukukopiossa { $shelf }, tapahtumalokissa { $journal }. Tee lukukopio uudelleen komennolla rebuild.
verify-money = Rahat eivät täsmää: määräraha { $scope }, kierros { $round }. Älä myönnä määrärahasta mitään, ennen kuin syy on selvillä.
verify-ceiling = Enimmäismäärä on ylittynyt: tavoite { $objective }. Älä myönnä tavoitteesta enempää, ennen kuin syy on selvillä.

# Training stores
training-phrases = Harjoitusrekisterin keksittyjä tekstejä ei voi lukea ({ $why }). Asenna ohjelma uudelleen.
shelf-knows-more = HÄLYTYS: lukukopio on nähnyt kirjauksen { $seq }, jonka tarkistussumma on { $hash }, mutta tapahtumaloki päättyy kirjaukseen { $last } tai sanoo siinä muuta. Vahvistettuja kirjauksia puuttuu tai niitä on muutettu. Vertaa viimeisimpään varmuuskopioon ja päiväraporttiin. Lukukopio siirrettiin syrjään ({ $place }) ja tehtiin uudelleen; tämä on kirjattu.
backup-empty = { $file } ei sisällä yhtään kirjausta; palautettavaa ei ole.
backup-unwritable = Varmuuskopiota ei voitu kirjoittaa kohteeseen { $file }: { $why }. Itse rekisteri on ennallaan. Valitse toinen paikka.
store-address = { $place } on osoite. Ohjelma pitää rekisterinsä paikallisen levyn kansiossa; anna kansio.
verify-lost = Kirjaus { $seq } kertoo, että vahvistettuja kirjauksia kirjaukseen { $witness } asti puuttui tai niitä oli muutettu. Palauta rekisteri varmuuskopiosta, jossa ne ovat.
