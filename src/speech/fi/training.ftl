# Oppitunnit ja se, mitä kouluttaja tekee harjoitusrekisterille.
group-training = Harjoittelu

act-lessons = Valitse oppitunti
act-lessons-short = oppitunnit
act-lesson-show = Näytä oppitunti taas ja jatka sitä
act-lesson-show-short = näytä oppitunti
act-lesson-hide = Piilota oppitunti; se pysyy paikallaan
act-lesson-hide-short = piilota
act-lesson-skip = Ohita tämä oppitunnin vaihe
act-lesson-skip-short = ohita vaihe
act-lesson-restart = Aloita oppitunti alusta
act-lesson-restart-short = alusta
act-trainees = Näytä, missä kukin osallistuja on
act-trainees-short = osallistujat
act-move-clock = Siirrä harjoitusrekisterin kelloa eteenpäin
act-move-clock-short = kello
act-start-over = Palauta harjoitusrekisteri ensimmäisen päivänsä tilaan
act-start-over-short = aloita alusta
training-mark = HARJOITUSREKISTERISTÄ – ei viranomaiskäyttöön

unable-training = Tämä on vain harjoitusrekistereissä; tässä rekisterissä tehdään oikeaa työtä.
unable-lesson-hidden = Oppituntia ei näytetä.
unable-lesson-shown = Oppitunti näytetään jo.
unable-lesson-over = Oppitunti on päättynyt.
unable-no-lesson = Yhtään oppituntia ei ole aloitettu.

lesson-head = Oppitunti: { $title } · vaihe { $step }/{ $of }
lesson-head-done = Oppitunti: { $title } · valmis
lesson-finished = Oppitunti on päättynyt. [lessons] näyttää muut, [lesson-restart] aloittaa tämän alusta, [lesson-hide] poistaa tämän ruudun.
lesson-hidden = Oppitunti on piilotettu ja pysyy paikallaan. Löydät sen harjoittelun näppäimistä.
lesson-back = Oppitunti jatkuu siitä, mihin se jäi.
lesson-back-case = Oppitunti jatkuu siitä, mihin se jäi: { $case } on avattu.
lesson-done = valmis
lesson-at = { $done }/{ $of }
lesson-listed =
    { $id }: { $title }. { $about } { $steps ->
        [one] Yksi vaihe.
       *[other] { $steps } vaihetta.
    }
lesson-good =
    Oppituntia { $id } voi käyttää: { $steps ->
        [one] yksi vaihe
       *[other] { $steps } vaihetta
    }.
pick-lesson = Mikä oppitunti?

lesson-mistake = { $file }, rivi { $line }: { $why } Oppituntia ei tarjota.
lesson-unread = tätä ei voi lukea: { $why }.
lesson-no-step = oppitunnissa on vähintään yksi vaihe.
lesson-no-end = vaiheen päättymistä ei kerrota; kirjoita act, event, place, role tai status, ja times yhdestä alkaen.
lesson-act-unknown = komentoa ”{ $act }” ei ole ({ $lang }). ”diarium keys” tulostaa kaikki.
lesson-place-unknown = näkymää ”{ $place }” ei ole. Näkymät ovat { $known }.
lesson-event-unknown = tapahtumalokissa ei ole tapahtumaa ”{ $event }”. ”diarium log” näyttää lajit.

trainees-title = Osallistujat
trainees-none = Kukaan ei ole aloittanut oppituntia tässä rekisterissä.
trainee-at =
    { $who } (paikalla: { $seat }): { $lesson }, vaiheita tehty { $done }/{ $of }. { $finished ->
        [0] Yhtään oppituntia ei ole vielä valmiina.
        [one] Yksi oppitunti valmiina.
       *[other] { $finished } oppituntia valmiina.
    } Viimeksi paikalla { $at }.
trainee-nowhere =
    { $who } (paikalla: { $seat }): ei oppituntia juuri nyt. { $finished ->
        [0] Yhtään oppituntia ei ole vielä valmiina.
        [one] Yksi oppitunti valmiina.
       *[other] { $finished } oppituntia valmiina.
    } Viimeksi paikalla { $at }.

ask-clock = Mihin kello siirretään?
ask-clock-about = Se näyttää nyt { $now } ja kulkee vain eteenpäin. Kirjoita +30, jos haluat kolmekymmentä päivää, päivä kuten 2023-06-30 tai aika.
clock-not-a-time = ”{ $text }” ei ole aika. Kirjoita +30, 2023-06-30 tai 2023-06-30T12:00:00+03:00.
event-clock-moved = siirsi harjoitusrekisterin kellon aikaan { $at }

pick-start-over = Palautetaanko harjoitusrekisteri ensimmäisen päivänsä tilaan?
start-over-no = Ei, jatketaan näin
start-over-yes = Kyllä: työ katoaa, tapahtumaloki siirtyy sivuun
started-over = Harjoitusrekisteri on kuin ensimmäisenä päivänään
training-in-use = Harjoitusrekisteriä ei voi tehdä uudelleen, kun joku lukee sitä läpi.
mend-training-in-use = Odota, kunnes se on valmis, ja yritä uudelleen.
refused-seen-before = Rekisteri on tehty uudelleen sen jälkeen, kun katsoit: sitä, mihin tämä perustuu, ei enää ole.
mend-seen-before = Katso asiaa uudelleen ja tee tämä uudestaan.
training-no-seed = Rekisteri ”{ $name }” ei kerro, mistä siemenluvusta se on tehty, joten sitä ei voi tehdä uudelleen. Tee toinen komennolla diarium demo --keep.

refused-training-only = Oikeaan työhön käytettävä rekisteri noudattaa todellista aikaa.
mend-training-only = Tee tämä harjoitusrekisterissä; tee sellainen komennolla diarium demo --keep.
refused-clock-backwards = Kelloa ei voi siirtää taaksepäin aikaan { $at }.
mend-clock-backwards = Valitse aika, joka on { $now } jälkeen, tai aloita harjoitusrekisteri alusta.
