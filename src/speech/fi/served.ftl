# Työpöytä, jota moni käyttää yhtä aikaa

# Toimet, jotka osuvat ristiin
refused-changed-meanwhile = Asia { $case } on muuttunut sen jälkeen, kun näit sen. { $changes }.
mend-changed-meanwhile = Katso asia sellaisena kuin se nyt on. Jos se, mitä teit, on edelleen oikein, tee se uudelleen; kirjoittamasi on tallessa.
overtaken-change = { $who }, { $at }: { $what }
refused-order-name = Tunnuksella { $id } on jo tehty toinen kirjaus.
mend-order-name = Anna komennolle oma tunnus ja lähetä se uudelleen.
refused-program-fault = Ohjelma itse ei selvinnyt tästä komennosta, joten sitä ei suoritettu. Mitään ei ole kirjattu, ja työpöytä on edelleen käytössä.
mend-program-fault = Ilmoita työpöydän ylläpitäjälle, joka löytää kohdan lokista. Muita komentoja voi antaa.

# Mitä yhteinen työpöytä kertoo itsestään
served-internal = Työpöytä ei selvinnyt tästä. Mitään ei ole vahvistettu; ilmoita ylläpitäjälle, joka löytää lisätietoa lokista.
served-wire-error = Työpöydän vastausta ei ymmärretty ({ $code }: { $why }). Käytä molemmissa päissä samaa ohjelmaversiota.
served-no-role = Käyttäjätunnus { $who }: ei roolia rekisterissä { $place }. Pyydä pääkäyttäjää antamaan rooli.
served-protocol = Tämä työpöytä käyttää yhteyskäytäntöä { $ours } (ohjelma { $program }), ja sinä käytät yhteyskäytäntöä { $theirs }. Käytä samaa ohjelmaversiota.
served-no-account = Tilinumerolla { $uid } ei ole nimeä tässä koneessa, joten työpöytä ei tiedä, kuka olet. Käänny koneen ylläpitäjän puoleen.
served-full = Työpöydällä ei ole tilaa uudelle yhteydelle tililtäsi. Sulje jokin yhteys ja yritä uudelleen.
served-line-too-long = Viesti on liian pitkä; sallittu enimmäiskoko on { $most } MiB. Jaa se osiin.
served-folder-owner = Kansion { $path } omistaja on { $owner }, ja työpöytä toimii tilillä { $own }. Käynnistä työpöytä omistajan tilillä tai vaihda omistaja komennolla chown.
served-folder-mode = Kansion { $path } oikeudet ovat { $mode }, joten muut voisivat tulla väliin. Aseta ne komennolla chmod { $right }.
served-socket-occupied = { $path } ei ole pistoke (socket). Siirrä tiedosto pois tai valitse toinen paikka valitsimella --socket.
served-already = Työpöytä on jo käytössä paikassa { $path }. Käytä sitä tai pysäytä se ensin.
served-path = Polkua { $path } ei voi käyttää ({ $why }). Tarkista oikeudet ja nimen pituus.
served-no-thread = Työpöytää ei voi ottaa käyttöön ({ $why }). Tarkista järjestelmän tilille asettamat rajat.

# Mitä yhteisen työpöydän käyttäjälle kerrotaan
refused-served-identity = Yhteinen työpöytä saa järjestelmältä tiedon siitä, kuka olet; kukaan ei toimi siellä toisen nimissä.
mend-served-identity = Jätä valitsin --as pois ja kirjaudu sen henkilön tilillä, joka toimii.
served-now = Yhteisellä työpöydällä on oma kellonsa; jätä valitsin --now pois.
served-nobody = Paikassa { $path } ei ole työpöytää käytössä ({ $why }). Käynnistä se komennolla diarium serve tai jätä valitsin --socket pois.
served-forbidden = Tililläsi ei ole pääsyä paikkaan { $path }. Pyydä omistajaa lisäämään tili kansion ryhmään.
served-false-desk = Osoitteessa { $path } olevaa työpöytää pitää tili { $host }, mutta kansion omistaa { $owner }. Se ei ole tämän rekisterin työpöytä, eikä sille ole lähetetty mitään. Ilmoita omistajalle { $owner } tai koneen ylläpitäjälle; korjaa --socket tai DIARIUM_SOCKET, jos ne osoittavat väärään paikkaan.
served-unreachable = Työpöytä paikassa { $path } ei vastaa. Yritetään uudelleen; kirjoittamasi on tallessa.
served-outcome-unknown = Yhteys katkesi ennen kuin työpöytä vastasi, joten ei tiedetä, suoritettiinko komento { $id }. Anna se uudelleen: se kirjataan vain kerran.
shell-outcome-unknown = Yhteys katkesi ennen kuin työpöytä vastasi, joten ei tiedetä, suoritettiinko komento. Anna sama komento uudelleen valitsimella --order { $id }: se kirjataan vain kerran.
served-backup = Vain rekisterin omistaja voi kopioida kansiossa { $place } olevan tapahtumalokin. Ota varmuuskopio omistajan tilillä; työpöytä voi olla samalla käytössä.
served-status =
    Rekisterin { $place } työpöytä on auki: { $people ->
        [one] { $people } henkilö
       *[other] { $people } henkilöä
    }, { $connections ->
        [one] { $connections } yhteys
       *[other] { $connections } yhteyttä
    }, viimeinen kirjaus { $seq }, odottavia toimia: { $waiting }. Ohjelma { $program }, prosessi { $pid }, alkaen { $since }.
served-none = Rekisterille { $place } ei ole työpöytää käytössä.

# Ketkä ovat paikalla, työasemalla
header-people =
    { $count ->
        [one] { $count } paikalla
       *[other] { $count } paikalla
    }
header-count = { $count }
header-both = { $count } paikalla · auki myös: { $who }
header-also-here = { $who }
desk-line-lost = Yhteys työpöytään on katkennut; sitä yritetään palauttaa. Kirjoittamasi on tallessa.
desk-line-back = Yhteys työpöytään toimii taas.
