# Työpöytä luettuna.
linear-welcome = diarium rivi riviltä. Kirjoita komennon nimi, esimerkiksi open 3 tai score 4 koska tavoite täyttyy. help luettelee ne, look toistaa paikan, read lukee välilehden, quit lopettaa.
linear-prompt = ?
linear-training = TÄMÄ ON HARJOITUSTA: mikään tästä ei ole todellista.
linear-place =
    { $place }. { $count ->
        [0] Ei rivejä
       *[other] Rivi { $at }/{ $count }
    }. Olet { $who }.
linear-place-of =
    { $place }: { $of }. { $count ->
        [0] Ei rivejä
       *[other] Rivi { $at }/{ $count }
    }. Olet { $who }.
linear-of = { $round }, { $scope }
linear-empty = Luettelossa ei ole mitään.
linear-row = { $number }. { $row }
linear-row-here = { $number }. (tässä) { $row }
linear-here = { $at }/{ $count }: { $row }
linear-envelope =
    { $round }, { $scope }: { $cases ->
        [0] ei asioita
        [one] yksi asia
       *[other] { $cases } asiaa
    }, odottaa sinua: { $needs }, haettu { $asked }, vapaana { $open }
linear-envelope-past =
    { $round }, { $scope }: { $cases ->
        [one] yksi asia
       *[other] { $cases } asiaa
    }, myönnetty { $granted }
linear-asks = hakee { $amount }
linear-case =
    { $case }, { $title }, { $applicant }: { $status }, { $asks }{ $findings ->
        [0] {""}
        [one] , yksi havainto
       *[other] , { $findings } havaintoa
    }{ $needs ->
        [0] {""}
       *[other] , odottaa sinua
    }
linear-ranked =
    { $case }, { $title }: kokonaispisteet { $total }, hakee { $asks }, saa { $gets }, { $line ->
        [above] rajan yläpuolella
        [partial] osittain
       *[other] rajan alla
    }
linear-conflict = { $case }: esteellisyys
linear-criteria = Yleiset ja erityiset perusteet:
linear-gate-open = Yleinen peruste { $name }: ei merkitty
linear-gate-passed = Yleinen peruste { $name }: täyttyy
linear-gate-failed = Yleinen peruste { $name }: ei täyty
linear-unscored = { $name }, painoarvo { $weight } %: ei pisteitä
linear-scored = { $name }, painoarvo { $weight } %: { $score }. { $why }
linear-read = read lukee hakemuksen; next-tab vaihtaa seuraavaan välilehteen.
linear-tab = Välilehti { $tab }:
linear-done = Tehty: { $what }
linear-hint = Huomaa: { $what }
linear-refused = Ei onnistu: { $what }
linear-ask-reason = Perustelut: { $criterion }? Kirjoita ne, tai ei, jos jätät sikseen.
linear-ask-reason-score = Perustelut: { $criterion }, pisteet { $score }? Kirjoita ne, tai ei, jos jätät sikseen.
linear-type-text = Kirjoita teksti, tai ei, jos jätät sikseen.
linear-yes-no = kyllä vai ei?
linear-cannot = Tätä ei voi tehdä; ei palaa takaisin.
linear-choose = Kirjoita numero tai osa nimestä, tai ei, jos jätät sikseen.
linear-choice = { $number }. { $code } { $label } { $note }
linear-money = { $scope } { $round }, { $bucket }: ennen { $was }, jälkeen { $becomes }
linear-propose = Ehdotus asiassa { $case }: onko tämä oikein?
linear-propose-how = Sano mitä ja miksi: propose grant 1000.00 koska …, tai partial, reserve tai reject; ilman summaa se on haettu summa. Pelkkä propose avaa lomakkeen, jossa ovat tukiosuus, perusteet ja ehdot.
linear-help = Tässä annettavissa olevat komennot; muita sanoja ovat look, read, kyllä, ei, lähetä, press ja rivin numero. Komennon jälkeen tulee se, mitä se koskee, esimerkiksi fail-gate 3 koska …, target-met 2, settle-finding 1 koska …:
linear-act = { $act }: { $sentence }
linear-unknown = Komentoa ”{ $word }” ei ole, tai usea alkaa niin. help luettelee ne.
linear-no-line = Riviä { $number } ei ole.
linear-no-criterion = Perustetta ”{ $word }” ei ole.
linear-no-key = Näppäintä ”{ $key }” ei ole.
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
linear-form = Kirjoita rivin numero ja mitä siihen tulee, esimerkiksi 2 150000,00, tai kyllä ja ei, kun jotakin rastitaan. lähetä lähettää, ei poistuu; täytetty säilyy.
linear-field = { $number }. { $name }: { $value }
linear-field-empty = { $number }. { $name }: tyhjä
linear-field-choice = { $number }. { $name }: { $value } (vaihtoehdot: { $choices })
linear-field-of = { $field }: { $name }
linear-ticked = kyllä
linear-unticked = ei
linear-no-field = ”{ $line }” ei täytä tässä mitään: ensin tulee rivin numero, sitten jotakin, minkä rivi ottaa vastaan.
linear-typed = { $title }: { $text }
linear-yes-no-text = Kirjoita teksti ja sitten kyllä, tai ei poistuaksesi.
linear-screen-redraw = Uudelleen piirrettävää ei ole: look lukee paikan uudelleen.
linear-screen-pane = Ruutuja ei ole: rivit on numeroitu, ja read lukee välilehden.
