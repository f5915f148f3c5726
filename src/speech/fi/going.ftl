# Going on with a case; the sheet of a card

act-go-on = Jatka asian käsittelyä: seuraava vaihe avautuu itsestään, kunnes painat esc
act-go-on-short = jatka
act-card-sheet = Täytä kortin lomake: tulostavoitteet ja indikaattorit
act-card-sheet-short = lomake
going-on-nothing = Asia ei odota sinulta enempää.
card-sheet-title = { $case }: kortin lomake
card-sheet-about = Kirjain merkitsee osoitetun tavoitteen: m saavutetaan, p osittain, n ei käsitellä; isona myös kaikki merkitsemättömät. Numerot ovat indikaattorin tavoitearvo. Enter kirjaa kaiken kerralla.
card-sheet-marked = tavoite { $number }: { $mark }
card-sheet-valued = { $indicator }: { $value }
unable-no-card-sheet = Kortilla ei ole tulostavoitteita eikä indikaattoreita.
foot-mark-target = merkitse
foot-mark-rest = kaikki loput
foot-value = arvo

# Saved queues in the shell

queues-unread = Tallennettuja jonojasi ei voi lukea tiedostosta { $file }: { $why }. Korjaa tai poista tiedosto; työpöytä siirtää sen syrjään.
queues-unknown = Minkään tallennetun jonon nimi ei ole { $name }. Jonosi: { $names }.
queues-none = Minkään tallennetun jonon nimi ei ole { $name }, eikä sinulla ole jonoja. Tallenna jono työpöydällä tai kirjoita haku.
column-queue = Jono
column-query = Haku

# Signs on the screen

help-signs = Merkit
sign-needs-me = odottaa sinua
sign-mine = oma asiasi, joka ei nyt odota sinua
sign-asked = haettu summa; ilman merkkiä summa on ehdotettu tai päätetty
sign-past = aiemmalla kierroksella myönnetty, kun muut hakevat
sign-light = kevyt käsittelytapa; ilman kirjainta täysi
sign-marked = merkitty
sign-not-yours = ei ole sinun ratkaistavissasi
sign-passed = täyttyy, saavutetaan tai on selvitetty
sign-failed = ei täyty tai ei käsitellä
sign-nothing-yet = ei vielä mitään
sign-target-partly = saavutetaan osittain
sign-look = katso tätä: havainto tai kynnyksen alittavat pisteet
sign-findings = kaksi havaintoa on selvittämättä; merkin kanssa jokin niistä estää
sign-line = rahoitusraja: sen alapuolelle raha ei riitä
sign-against = rahaa etusijajärjestyksestä poiketen: ylemmille ei enää riitä
sign-ahead = rahaa ennen ylempiä, joille vapaa raha vielä riittää
sign-threshold = kynnyksen alla, joten ei voida ehdottaa
sign-gets-nothing = ei saa mitään
sign-held-out = jätetty pois oletuksessa
sign-as-it-is = sama kuin ilman oletusta
sign-cursor = osoitettu rivi
sign-cut = tästä on jotakin leikattu pois
sign-more-above = ylempänä on lisää
sign-more-below = alempana on lisää

# Files given out; criteria; setting a rejection aside

act-reopen-correction = Ratkaise oikaisuvaatimus: kielteinen päätös kumotaan ja asia käsitellään uudelleen
act-reopen-correction-short = käsittele uudelleen
ask-reopen = Miksi kielteinen päätös kumotaan?
act-save-document = Kirjoita päätösasiakirja tiedostoon
act-save-document-short = asiakirja tiedostoon
act-export = Kirjoita näytöllä oleva luettelo tiedostoon
act-export-short = tiedostoon
act-load-criteria = Ota käyttöön toiset valintaperusteet
act-load-criteria-short = perusteet
form-export = Kirjoita luettelo tiedostoon
form-save-document = Kirjoita päätösasiakirja tiedostoon
form-load-criteria = Toiset valintaperusteet
form-load-criteria-confirm = Otetaanko nämä valintaperusteet käyttöön?
form-export-cases = { $count ->
    [one] Yksi asia tietoineen sellaisena kuin saat sen nähdä.
   *[other] { $count } asiaa tietoineen sellaisina kuin saat ne nähdä.
    }
form-export-ranking = Etusijajärjestys (rivejä { $count }) ja rahoitusraja.
form-export-as-is = Etusijajärjestys sellaisena kuin se on (rivejä { $count }); oletusta ei kirjoiteta.
form-save-document-about = Asian { $case } päätösasiakirja hakijan kielellä; luonnos, kunnes asia on ratkaistu.
form-file-about = Nimen pääte kertoo muodon: { $endings }. Olemassa olevan tiedoston päälle ei koskaan kirjoiteta.
form-load-criteria-about = Tiedosto, jossa on valintaperusteet. Muutokset näytetään ennen kuin mitään tehdään; pisteytetty asia säilyttää perusteensa.
form-loads-criteria = { $set }, versio { $version }; muutoksia: { $count }.
file-ending = Nimessä { $file } ei ole mitään päätteistä { $endings }; mitään ei kirjoitettu.
file-exists = { $file } on jo olemassa ja jätettiin ennalleen. Anna toinen nimi.
file-document-done = Asian { $case } päätösasiakirja kirjoitettiin tiedostoon { $file }.
