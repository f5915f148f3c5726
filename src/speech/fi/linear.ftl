# Työpöytä luettuna.
linear-welcome = diarium rivi riviltä. Kirjoita komennon nimi ja mitä se koskee, esimerkiksi open 3 tai score 4 koska tavoite täyttyy. ohje luettelee, mitä voi tehdä, katso toistaa paikan, lue lukee asian osan, quit lopettaa.
linear-welcome-more = Komennon tuntee myös sen lyhyestä suomenkielisestä nimestä, esimerkiksi avaa 3. Kenoviivaan päättyvä rivi jatkuu seuraavalla.
linear-prompt = ?
linear-training = TÄMÄ ON HARJOITUSTA: mikään tästä ei ole todellista.
linear-place =
    { $place }. { $count ->
        [0] Ei rivejä
       *[other] Rivi { $at }/{ $count }
    }. Olet { $who }: { $roles }.
linear-place-of =
    { $place }: { $of }. { $count ->
        [0] Ei rivejä
       *[other] Rivi { $at }/{ $count }
    }. Olet { $who }: { $roles }.
linear-of = { $round }, { $scope }
linear-now = Aika: { $at }, { $zone }.
linear-empty = Luettelossa ei ole mitään.
linear-empty-filter = Mikään asia ei vastaa suodatinta { $filter }. filter { $all } luettelee taas kaikki asiat.
linear-row = { $number }. { $row }
linear-row-here = { $number }. (tässä) { $row }
linear-here = { $at }/{ $count }: { $row }
linear-more = Rivistä { $from } riviin { $to }, yhteensä { $of }. { $more } lukee seuraavat.
linear-no-more = Rivistä { $from } riviin { $to }, yhteensä { $of }: viimeiset.
linear-nothing-more = Rivejä ei ole enempää.
linear-nothing = Mikään ei muuttunut.
linear-fact = { $name }: { $value }
linear-envelope = { $scope }, { $name }.
linear-envelope-official = Virallinen nimi: { $name }
linear-envelope-cases =
    { $count ->
        [0] Ei asioita.
        [one] Yksi asia.
       *[other] { $count } asiaa.
    }
linear-envelope-states = Tilat: { $states }.
linear-envelope-asked = Haettu: { $asked }.
linear-envelope-granted = Myönnetty: { $granted }.
linear-envelope-open = Avoinna: { $open }.
linear-envelope-blank = Avoinna: tyhjä suunnitelmassa.
linear-conflict = { $case }: esteellisyys
linear-case-reference = { $case }.
linear-case-name = { $case }, { $title }.
linear-case-marked = Merkitty.
linear-case-needs = Odottaa sinua.
linear-case-mine = Sinun asiasi, joka ei nyt odota sinua.
linear-case-applicant = Hakija: { $applicant }.
linear-case-applicant-of = Hakija: { $applicant }, { $category }.
linear-case-asks = Hakee { $asks }.
linear-case-granted = Myönnetty: { $asks }.
linear-case-asks-of = Hakee { $asked }. Kustannukset yhteensä: { $costs }. EU-osuus: { $rate } %. Kustannusmalli: { $model }.
linear-case-state = Tila: { $status }.
linear-case-findings =
    Havaintoja: { $count }{ $blocking ->
        [0] {""}
       *[other] , niistä estäviä { $blocking }
    }.
linear-case-stale = Tarkasteltava uudelleen uuden version vuoksi: { $count }.
linear-case-total = Pisteet: { $total }.
linear-case-incomplete = Pisteet: keskeneräiset.
linear-case-rank =
    Sija: { $position }/{ $of }, { $line ->
        [above] rajan yläpuolella
        [partial] osittain rajan yläpuolella
       *[other] rajan alla
    }.
linear-case-lane = Käsittely: { $lane }.
linear-case-tags = Tunnisteet: { $tags }.
linear-case-proposed = Ehdotettu: { $decision }, { $amount }.
linear-case-correction = Oikaisuvaatimus odottaa. Päätös: { $decision }, { $amount }.
linear-case-action = Toimi: { $action }.
linear-case-envelope = Määräraha: { $scope }, { $round }.
linear-case-presenter = Esittelijä: { $who }.
linear-case-foreign = Ei sinun ratkaistavissasi.
linear-case-position = Asia { $position }/{ $of } luettelossa.
linear-case-days = Alkaa: { $first }. Päättyy: { $last }.
linear-case-seats = Tehtävät: { $seats }.
linear-seat = { $seat } { $who }
linear-marks =
    { $count ->
        [0] Mitään ei ole merkitty.
        [one] Merkitty: yksi asia, yhteensä { $amount }.
       *[other] Merkitty: { $count } asiaa, yhteensä { $amount }.
    }
linear-marked-already =
    { $count ->
        [one] Yksi asia on merkitty
       *[other] { $count } asiaa on merkitty
    }, ja komento koskisi merkittyjä. Kirjoita komento ilman numeroa tai ensin unmark-all.
linear-backlog-sum =
    { $count ->
        [one] Yksi asia odottaa
       *[other] { $count } asiaa odottaa
    } ratkaisua, yhteensä { $amount }.
linear-filter = Suodatin: { $filter }.
linear-saved-queues = Tallennetut jonot: { $queues }. go-saved ja numero avaa jonon.
linear-saved = { $number } { $name }: { $count }
linear-saved-here = { $number } { $name }: { $count } (tämä)
linear-saved-unread = { $number } { $name }: ei luettavissa
linear-saved-uncounted = { $number } { $name }
linear-round = { $round }:
linear-round-window = { $round }, avoinna, alkaa { $opens }, päättyy { $closes }:
linear-round-opens = { $round }, avoinna alkaen { $opens }:
linear-round-closes = { $round }, päättynyt { $closes }:
linear-criteria = Yleiset ja erityiset perusteet:
linear-gate-open = Yleinen peruste { $name }: ei merkitty.
linear-gate-passed = Yleinen peruste { $name }: täyttyy.
linear-gate-failed = Yleinen peruste { $name }: ei täyty.
linear-gate-against = Havainto puhuu sitä vastaan: { $found }
linear-reason = Perustelut: { $text }
linear-unscored = { $name }, painoarvo { $weight } %: ei pisteitä.
linear-scored = { $name }, painoarvo { $weight } %: { $score }.
linear-unagreed = { $name }, paino { $weight } %: ei yhteispisteitä.
linear-agreed = { $name }, paino { $weight } %: yhteispisteet { $score }.
linear-under = Alle kynnyksen.
linear-draft = Ei vielä kirjattu: { $score } { $text }
linear-assessor = { $seat } { $who }: { $score }. { $text }
linear-assessors-agree = Molemmat antoivat saman.
linear-assessors-apart = Niiden ero on { $by }.
linear-look-at = Tarkasteltavaa: { $hint }
linear-parts = Asian osat: { $parts }.
linear-part = { $name }
linear-part-count = { $name } { $count }
linear-read = lue ja osan nimi lukee sen; numero lukee sen rivin.
linear-tab = { $tab }:
linear-no-part = Osaa ”{ $word }” ei ole. Osat ovat { $parts }.
linear-target = { $number }. { $text }: { $mark }, merkinnyt { $who }.
linear-target-open = { $number }. { $text }: ei merkitty.
linear-target-other = Merkinnyt { $who }: { $mark }.
linear-targets-how = target-met, target-partly tai target-not ja numero merkitsee tavoitteen; target-reason, numero ja koska antaa perustelut; card-sheet avaa kaikki.
linear-finding = { $number }. { $severity }: { $text } Sääntö: { $rule }, { $source }.
linear-finding-open = Ei selvitetty.
linear-finding-settled = Selvittänyt { $who }, { $at }: { $text }
linear-findings-how = settle-finding, numero ja koska selvittää havainnon.
linear-indicator = { $number }. { $id }, { $name }: { $value }.
linear-indicator-missing = Kortilla, ilman tavoitearvoa: { $id }, { $name }.
linear-indicators-how = add-indicator, tunnus ja arvo asettaa tavoitearvon; remove-indicator ja tunnus poistaa sen.
linear-done = Tehty: { $what }
linear-hint = Huomaa: { $what }
linear-refused = Ei onnistu: { $what }
linear-ask-score = Pisteet ja perustelut: { $criterion }?
linear-ask-reason-score = Perustelut: { $criterion }, pisteet { $score }?
linear-ask-consensus = Yhteispisteet ja perustelut: { $criterion }?
linear-ask-consensus-score = Perustelut: { $criterion }, yhteispisteet { $score }?
linear-scale = Asteikko: { $words }.
linear-scale-word = { $score } { $word }
linear-type-score = Kirjoita pisteet ja perustelut samalle riville, esimerkiksi 4 koska tavoite täyttyy. aiempi palauttaa viimeisimmät perustelusi, fraasi tarjoaa fraaseja, ei jättää sikseen.
linear-type-reason = Kirjoita perustelut tai muut pisteet numerona. aiempi palauttaa viimeisimmät perustelusi, fraasi tarjoaa fraaseja, säilytä tallentaa kirjoitetun fraasiksi, ei jättää sikseen.
linear-score-missing = Perustelut on kirjoitettu. Kirjoita nyt pisteet.
linear-reason-missing = Mitään ei ole vielä kirjoitettu: kirjoita perustelut.
linear-written = Tähän asti kirjoitettu: { $text } { $send } kirjaa sen sellaisenaan; muu teksti korvaa sen.
linear-type-text = Kirjoita teksti, tai ei, jos jätät sikseen.
linear-ask-filter = Mitkä asiat luetellaan?
linear-type-query = Kirjoita haku, esimerkiksi status:received tai mine unscored; kaikki tarkoittaa kaikkia asioita; query-help kertoo hakukielestä; ei jättää sikseen.
linear-query-wrong = ”{ $word }” ei ole luettavissa: { $why }
linear-query-word = { $example }: { $what }
linear-yes-no = kyllä vai ei?
linear-cannot = Tätä ei voi tehdä; ei palaa takaisin.
linear-cannot-why = Tätä ei voi tehdä. miksi selittää sen, ei palaa takaisin.
linear-choose = Kirjoita numero tai osa nimestä, tai ei, jos jätät sikseen.
linear-choice = { $number }. { $choice }
linear-choice-none = Mikään näistä ei ole ”{ $text }”.
linear-choice-several = ”{ $text }” sopii useaan:
linear-choices-more =
    { $count ->
        [one] Vielä yksi on valittavissa
       *[other] Vielä { $count } on valittavissa
    }; osa nimestä riittää.
linear-money = { $scope } { $round }, { $bucket }: ennen { $was }, jälkeen { $becomes }
linear-money-first = Avoinna: { $open }, aiemmin tyhjä.
linear-confirm-decision = Päätös: { $decision }, { $amount }.
linear-confirm-state = Tila: ennen { $was }, jälkeen { $becomes }.
linear-propose = Ehdotus asiassa { $case }: onko tämä oikein?
linear-help = Mitä tässä voi tehdä. Komennon nimen jälkeen tulee se, mitä se koskee; numero on rivin numero. ohje ja komennon nimi kertoo siitä.
linear-help-more = Sanoja, jotka eivät ole komentoja: katso toistaa paikan tai kysymyksen, lue lukee asian osan, lisää lukee pitkän luettelon seuraavat rivit, numero avaa rivin, kyllä, ei ja lähetä vastaavat kysymyksiin.
linear-act = { $act }: { $sentence }.
linear-act-label = { $act } tai { $label }: { $sentence }.
linear-not-now = Ei nyt: { $why }
linear-how-propose = Sano mitä ja miksi: propose myönteinen 1000,00 koska ja perustelut; tai osittain myönteinen, varasija, kielteinen. Ilman määrää se on haettu määrä. Pelkkä propose avaa lomakkeen, jossa ovat EU-osuus, perusteet ja ehdot.
linear-how-score = Kirjoita score 4 koska ja perustelut; score 12 4 rivin 12 perusteelle, tai sen nimi.
linear-how-reason = Kirjoita reason ja rivin numero, sitten koska ja perustelut.
linear-how-pass-gates = Kirjoita pass-gates koska ja perustelut.
linear-how-fail-gate = Kirjoita fail-gate 3 koska ja perustelut; 3 on rivi.
linear-how-settle-finding = Kirjoita settle-finding 1 koska ja perustelut.
linear-how-target-met = Kirjoita target-met 2.
linear-how-target-partly = Kirjoita target-partly 2.
linear-how-target-not = Kirjoita target-not 2.
linear-how-target-reason = Kirjoita target-reason 2 koska ja perustelut.
linear-how-add-indicator = Kirjoita add-indicator O.1.2 40.
linear-how-remove-indicator = Kirjoita remove-indicator O.1.2.
linear-how-assign = Kirjoita assign ja henkilö; tehtävää kysytään.
linear-how-tag = Kirjoita tag ja tunniste.
linear-how-comment = Kirjoita comment ja teksti.
linear-how-open = Kirjoita open 3 tai open ja diaarinumero.
linear-how-show-tab = Kirjoita välilehti ja osan nimi.
linear-how-filter = Kirjoita filter status:received; filter kaikki luettelee kaikki asiat.
linear-how-mark = Kirjoita mark 3, mark 1 4 5 tai mark kaikki.
linear-how-unmark = Kirjoita unmark 3.
linear-how-mark-by-query = Kirjoita mark-by-query ja haku.
linear-how-approve = Kirjoita approve merkityille tai tälle riville, tai approve 3.
linear-how-approve-less = Kirjoita approve-less 3 120000,00 koska ja perustelut, sitten lähetä.
linear-how-return = Kirjoita return 3 koska ja perustelut.
linear-how-decide = Merkitse hyväksyttävät ja kirjoita decide koska ja perustelut muille.
linear-how-why = Kirjoita why, tai why rank, why amount, why finding 2; luettelossa why 3.
linear-how-hold-out = Kirjoita hold-out 3.
linear-how-suppose-amount = Kirjoita suppose-amount 3 120000,00.
linear-how-line-amount = Kirjoita line-amount 500000,00.
linear-how-go-saved = Kirjoita go-saved 2 tai nimi.
linear-how-save-queue = Kirjoita save-queue ja nimi.
linear-how-down = Kirjoita down 5, kun haluat viisi riviä.
linear-how-palette = Kirjoita palette ja nimi tai diaarinumero.
linear-how-switch-person = Kirjoita switch-person ja tunnus.
linear-how-go-on = Vastaa sitten kysymyksiin vuorollaan; ei poistuu.
linear-how-card-sheet = Kirjoita sitten rivejä kuten 1 saavutetaan, ja lähetä.
linear-unknown = Komentoa ”{ $word }” ei ole, tai usea alkaa niin. help luettelee ne.
linear-no-line = Riviä { $number } ei ole.
linear-no-criterion = Perustetta ”{ $word }” ei ole.
linear-why-others = Voit kysyä myös: { $others }. Kirjoita miksi ja jokin niistä.
linear-no-question = Tässä ei voi kysyä: ”{ $word }”. Voit kysyä: { $others }.
linear-entry = Lokin kirjaus { $seq }, { $at }, kirjannut { $who }.
linear-source = Lähde: { $source }.
linear-holds = Määräraha { $scope }, { $round }: yhteensä { $total }; avoinna { $open }; ehdotettu { $proposed }; ratkaistavana { $submitted }; myönnetty { $approved }; varasijoilla { $reserve }.
linear-holds-blank = Määräraha { $scope }, { $round }: tyhjä suunnitelmassa; ehdotettu { $proposed }; ratkaistavana { $submitted }; myönnetty { $approved }; varasijoilla { $reserve }.
linear-ceilings = Enimmäismäärät tavoitteittain:
linear-ceiling = Tavoite { $objective }, { $pot }: enintään { $ceiling }; avoinna { $open }; ehdotettu { $proposed }; ratkaistavana { $submitted }; myönnetty { $approved }.
linear-line = Rahoitusraja on tässä. Jäljellä: { $left }.
linear-line-as-is = Raja sellaisena kuin se on: tässä. Jäljellä: { $left }.
linear-line-supposed = Oletettu rahoitusraja on tässä. Jäljellä: { $left }.
linear-gets-all = { $amount }, rajan yläpuolella
linear-gets-part = { $amount }, osittain
linear-gets-nothing = ei mitään, rajan alla
linear-gets-held-out = ei mitään, jätetty pois
linear-rank-gets = Saa: { $gets }.
linear-rank-was = Saa nykyisellään: { $gets }.
linear-rank-sum = Jaettu tähän asti: { $sum }.
linear-next-reserve = Seuraavana varasijalla: { $case }. Avoinna: { $open }. next-reserve vie sinne. Mitään ei myönnetä itsestään.
linear-suppose-left = Jäljellä: { $after }; nykyisellään { $before }.
linear-suppose-what = Poissa: { $out }. Muita summia: { $given }. Raja: { $line }.
linear-suppose-row = { $case } hakee { $asks }. Saa nykyisellään: { $before }. Saa oletuksen mukaan: { $after }.
linear-counted =
    { $what }: { $count ->
        [one] yksi asia
       *[other] { $count } asiaa
    }
linear-given =
    { $count ->
        [one] { $score } annettu kerran
       *[other] { $score } annettu { $count } kertaa
    }
linear-distribution = { $name }: { $given }
linear-moment = { $day }: vapaana { $open }, ehdotettu { $proposed }, ratkaistavana { $submitted }, myönnetty { $approved }; { $cases }
linear-find = Kirjoita nimi, asianumero tai sanoja haettavaksi ja sen jälkeen tarkoitetun kohdan numero. ei poistuu.
linear-found-none = Haulla ”{ $text }” ei löydy mitään.
linear-form = Kirjoita rivin numero ja mitä siihen tulee, esimerkiksi 2 150000,00, tai { $yes } ja { $no }, kun jotakin rastitaan; { $empty } numeron jälkeen tyhjentää rivin. { $send } lähettää lomakkeen, { $no } poistuu; täytetty säilyy.
linear-field = { $number }. { $name }: { $value }
linear-field-empty = { $number }. { $name }: tyhjä
linear-field-choice = { $number }. { $name }: { $value } (vaihtoehdot: { $choices })
linear-field-same = Rivillä lukee sama kuin ennen.
linear-field-of = { $field }: { $name }
linear-ticked = kyllä
linear-unticked = ei
linear-no-field = ”{ $line }” ei täytä tässä mitään: ensin tulee rivin numero, sitten jotakin, minkä rivi ottaa vastaan.
linear-as-it-stands = Tällaisenaan se evättäisiin: { $why }
linear-sheet-target = { $number }. Tulostavoite: { $text }: { $mark }.
linear-sheet-target-open = { $number }. Tulostavoite: { $text }: ei merkitty.
linear-sheet-indicator = { $number }. Indikaattori { $id }, { $name }: { $value }.
linear-sheet-indicator-open = { $number }. Indikaattori { $id }, { $name }: tyhjä.
linear-sheet-left =
    { $count ->
        [0] Kaikki rivit on täytetty.
        [one] Yksi rivi on vielä avoinna.
       *[other] { $count } riviä on vielä avoinna.
    }
linear-sheet-how = Kirjoita tavoitteen numero ja { $met }, { $partly } tai { $not }; indikaattorin numero ja sen arvo; useita pilkuin erotettuina. { $rest } ja merkintä merkitsee kaikki muut tavoitteet, { $empty } numeron jälkeen peruu rivin. { $send } kirjaa kaiken kerralla, ei poistuu.
linear-go-on-or-send = Jatka toisella rivillä tai { $send }.
linear-no-sheet-line = ”{ $line }” ei täytä tässä mitään.
linear-typed = { $title }: { $text }
linear-typed-nothing = { $title }: mitään ei ole vielä kirjoitettu.
linear-not-an-answer = ”{ $line }” ei vastaa tähän.
linear-yes-no-text = Kirjoita teksti ja sitten kyllä, tai ei poistuaksesi.
linear-screen-redraw = Uudelleen piirrettävää ei ole: look lukee paikan uudelleen.
linear-screen-pane = Tässä ei ole ruutuja: rivit on numeroitu, ja lue ja osan nimi lukee osan.
linear-screen-page = Tässä ei vieritetä: katso ja lue lukevat kaiken.
linear-lesson-finished = Se oli tämä oppitunti. lessons kertoo muut, lesson-restart aloittaa tämän alusta, lesson-hide jättää sen.
aloud-lesson-head = Oppitunti: { $title }, vaihe { $step }/{ $of }.
aloud-lesson-head-done = Oppitunti: { $title }, valmis.
aloud-lesson-hidden = Oppitunti on piilotettu ja pysyy paikallaan. lesson-show tuo sen takaisin.
aloud-confirm-undo-line = Perutaan: { $what }
aloud-confirm-undo-line-case = Perutaan asiassa { $case }: { $what }
aloud-ask-gate-line = Yleinen peruste: { $gate }.
aloud-ask-gate-against = Yleinen peruste: { $gate }. Havainto puhuu sitä vastaan: { $finding }
aloud-office-carry = { $scope }: kierrokselta { $from } kierrokselle { $to }
aloud-office-carry-open = { $scope }: kierrokselta { $from } kierrokselle { $to }. Avoinna: { $open }.
aloud-form-carries = { $amount } ({ $scope }) siirtyy kierrokselta { $from } kierrokselle { $to } ({ $source }).
aloud-office-window = { $round }: alkaa { $opens }, päättyy { $closes }
aloud-office-person-named = { $who }: { $roles }. Nimi: { $name }.
aloud-office-change = { $kind } { $of }: ennen { $before }, jälkeen { $after }.
aloud-office-change-new = { $kind } { $of }, uusi: { $after }.
aloud-office-change-gone = { $kind } { $of }, poistuu: { $before }.
aloud-header-both = { $count } paikalla. Auki myös: { $who }.
aloud-strip-both = { $money }; { $standing }.
aloud-criteria-progress = Pisteytetty: { $scored }/{ $of }; kesken.
aloud-criteria-total = Pisteet: { $total }.
aloud-criteria-total-low = Pisteet: { $total }, alle vähimmäismäärän.
aloud-criteria-provisional = Pisteet allekirjoituksen jälkeen: { $total }.
aloud-criteria-waiting = Pisteet odottavat allekirjoitusta tai yhteispisteitä.
aloud-criteria-so-far = Toistaiseksi { $reached }, kun suurin mahdollinen on { $possible }.
aloud-criteria-would-rank = Pisteet allekirjoituksen jälkeen: { $total }. Sija: { $position }/{ $of }.
aloud-criteria-stale = Uusi versio on saapunut. Tarkasteltava uudelleen: { $count }.
aloud-consensus-progress = Yhteispisteet: { $scored }/{ $of }.
aloud-propose-supposed = Määrä on se, jonka oletit järjestyksessä: { $amount }, pyydetty { $asked }. Mitään ei ehdoteta, ennen kuin lähetät lomakkeen.
aloud-unable-choose-target = Sano, mikä: remove-indicator ja tunnus.
aloud-unable-not-gate = Sano, mikä: fail-gate, rivin numero, koska ja perustelut.
aloud-act-help = Kerro, mitä tässä voi tehdä
aloud-act-go-on = Jatka asiaa: seuraavaksi tehtävää kysytään, yksi kerrallaan
aloud-unfinished-found-form =
    { $count ->
        [one] Yksi lomakkeesi on kesken.
       *[other] { $count } tekstiäsi ja lomakettasi on kesken.
    } Ne ovat kuten ne jätit; go-unfinished vie niihin.
aloud-unfinished-found =
    { $count ->
        [one] Yksi tekstisi on kesken: asiassa { $case }.
       *[other] { $count } tekstiäsi on kesken, viimeisin asiassa { $case }.
    } Ne ovat kuten ne jätit; go-unfinished vie niihin.
aloud-findings-source = Lähde: { $source }. Hauissa: finding:{ $rule }.
aloud-ask-settle-source = Lähde: { $source }. Hauissa: finding:{ $rule }.
