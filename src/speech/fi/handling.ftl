# Revisions of applications, what is to be looked at again, and handling lanes.

event-revised = toi hakemuksen version { $revision }
event-confirmed = vahvisti uusimmasta versiosta: { $what }
event-lane = asetti käsittelytavan: { $lane }

lane-light = kevyt
lane-full = täysi

# Revisions of an application
refused-stale = Asiaa { $case } ei voi ratkaista sellaisenaan: { $count ->
        [one] { $count } arvio on tehty
       *[other] { $count } arviota on tehty
    } vanhemmasta versiosta kuin { $revision }.
mend-stale = Tarkastele näitä uudelleen ja arvioi uudestaan tai vahvista ne komennolla `confirm { $case }`: { $judgements }.
refused-revision-locked = Asiaan { $case } ei voi tuoda uutta versiota: sen tila on { $status }.
mend-revision-submitted = Pyydä ensin palauttamaan ehdotus.
mend-revision-approved = Peru päätös komennolla undo, jos hakija ei vielä tiedä siitä; muuten kirjaa oikaisuvaatimus.
mend-revision-notified = Tiedoksiannon jälkeen päätös muuttuu vain oikaisuvaatimuksella; kirjaa sellainen.
mend-revision-reserve = Varasijapäätös perustuu sen ajan tietoihin; tee kielteinen päätös tai pyydä hakijaa peruuttamaan hakemus ja hakemaan uudelleen.
mend-revision-over = Asia on päättynyt; uusi hakemus tarvitsee oman asianumeron.
refused-revision-moves = Asian { $case } uudessa versiossa on toinen arvo kentässä { $field }: { $given }.
mend-revision-moves = Uudessa versiossa säilyy { $given }; muuta varten hakija peruuttaa hakemuksen ja hakee uudelleen.
refused-revision-same = Asian { $case } hakemus on sama kuin uusin versio.
mend-revision-same = Jätä se pois tiedostosta.
refused-not-stale = Asiassa { $case } ei ole nimellä { $name } mitään vahvistettavaa.
refused-nothing-stale = Asiassa { $case } mikään ei odota sinun uutta tarkasteluasi.
mend-nothing-stale = Vahvistaa voi vain vanhemmasta versiosta tehtyjä arvioita, pisteet ja merkinnät se, joka ne antoi.
judgement-gate = yleinen valintaperuste ”{ $name }”
judgement-score = pisteet perusteesta ”{ $name }” ({ $seat })
judgement-consensus = yhteispisteet perusteesta ”{ $name }”
judgement-finding = selvitetty havainto ”{ $rule }”
judgement-target = tulostavoitteen { $number } merkintä, { $who }

# Handling lanes
refused-lane-held = Asian { $case } käsittelytapa on jo tämä: { $lane }.
mend-lane-held = Nimeä toinen käsittelytapa tai jätä ennalleen.
lane-no-rule = valintaperusteissa ei ole sääntöä kevyestä käsittelystä
lane-rule-empty = Kevyen käsittelyn säännössä ei ole ehtoa, joten jokainen asia olisi kevyt; anna vähintään yksi ehto.
lane-requested = hakee { $requested }, kevyt enintään { $most }
lane-blocking = estäviä havaintoja: { $count }, kevyt enintään { $most }
lane-findings = havaintoja: { $count }, kevyt enintään { $most }
lane-partners = kumppaneita: { $count }, kevyt enintään { $most }
lane-rate = hakee tukiosuutta { $rate } %, kevyt enintään { $most } %
lane-applicant-unknown = hakija ei ole saanut tukea aiemmin
lane-applicant-known = hakija on saanut tukea aiemmin
lane-category = hakijan laji: { $category }
lane-action = toimi { $action }

source-newest = menettely: arviot tehdään uusimmasta versiosta
import-refused = { $what } { $mend }
import-revised =
    Uusina versioina tuotu: { $count ->
        [one] { $count } hakemus
       *[other] { $count } hakemusta
    }. Havaintoja: { $findings }. Aiemmin arvioidun näyttää `list stale`.
import-would-revise =
    Tuotaisiin uusina versioina: { $count ->
        [one] { $count } hakemus
       *[other] { $count } hakemusta
    }. Mitään ei ole muutettu.
revision-first = Versio { $number }: saapunut { $received }, tuotu { $at }, { $who }.
revision-line = Versio { $number }: saapunut { $received }, tuotu { $at }, { $who }: { $why }
stale-line = Tarkasteltava uudelleen ({ $count }): { $judgements }
criteria-stale =
    uusi versio · { $count ->
        [one] yksi tarkasteltava uudelleen
       *[other] { $count } tarkasteltavaa uudelleen
    }
criteria-change-findings = havainnot, jotka puhuvat sitä vastaan
criteria-change-looks-at = mitä se tarkastelee
criteria-change-light = kevyt käsittely
heading-stale = Tarkasteltava uudelleen
lane-set-by = { $lane }, asettanut { $who }: { $why }
lane-because = { $lane }: { $against }
column-lane-short = Tapa
column-lane = Käsittely
column-revision = Versio
column-officer = Käsittelijä
column-week = Viikko
column-in = Sisään
column-out = Ulos
column-waiting = Odottaa
column-age-median = Mediaani-ikä, vrk
column-age-oldest = Vanhin, vrk
column-out-pace = Ulos, 4 viikkoa
column-done = Valmis
baskets-nobody = ei kukaan
baskets-all = kaikki
baskets-no-pace = ei voi sanoa: mitään ei ole lähtenyt
baskets-note-counted = Sisään: saapumispäivä. Ulos: päätöksen tai peruutuksen päivä. Käsittelijä: esittelijä tai muuten ensimmäinen arvioija. Käsittelytapa ja käsittelijä ovat tämän päivän mukaiset. Viikot ISO 8601:n mukaan; asioita, joissa olet esteellinen, ei lasketa.
baskets-note-age = Ikä: kokonaisia vuorokausia saapumisesta niissä asioissa, jotka odottavat viikon lopussa tai nyt.
baskets-note-pace =
    Ennuste olettaa, että asioita lähtee yhtä paljon kuin { $weeks ->
        [one] viimeksi kuluneena kokonaisena viikkona
       *[other] viimeksi kuluneina { $weeks } kokonaisena viikkona
    }, uusia ei saavu, minkään asian käsittelytapa ei muutu ja että kevyitä ja täysiä asioita käsitellään rinnakkain.

query-field-lane = Käsittelytapa: light tai full.
query-field-revision = Hakemuksen versio; 1 on ensimmäinen.
