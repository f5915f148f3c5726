# The ranked list, supposing by hand, and the order
group-suppose = Oletukset
act-next-reserve = Siirry seuraavaan varasijalla olevaan asiaan
act-next-reserve-short = seuraava varasija
act-hold-out = Oleta, ettei asia saa mitään
act-hold-out-short = jätä pois
act-let-in = Ota pois jätetty asia taas mukaan
act-let-in-short = ota taas mukaan
act-suppose-amount = Oleta asialle toinen summa
act-suppose-amount-short = toinen summa
act-line-down = Oleta rahoitusraja yhtä riviä alemmas
act-line-down-short = raja alas
act-line-up = Oleta rahoitusraja yhtä riviä ylemmäs
act-line-up-short = raja ylös
act-line-amount = Oleta rahoitusrajaan saakka näin paljon rahaa
act-line-amount-short = rahaa rajaan
act-stop-supposing = Unohda kaikki oletukset
act-stop-supposing-short = ennalleen
unable-line-hidden = Yksi luettelon asioista on sinulta suljettu, joten rivit eivät kerro, paljonko rahaa raja vaatii. Anna sen sijaan summa.
unable-line-last = Mikään rajan alla oleva asia ei voi saada rahaa.
unable-line-first = Rajan yllä ei ole enää yhtään asiaa.
unable-nothing-supposed = Mitään ei ole oletettu.
unable-held-out = { $case } on jo jätetty pois. Ota se taas mukaan tai palauta luettelo ennalleen.
unable-not-held-out = Asiaa { $case } ei ole jätetty pois.
unable-no-reserve = Varasijalla olevalle asialle ei ole vapaata rahaa.
suppose-stopped = Luettelo on taas ennallaan. Mitään ei muutettu eikä tallennettu.
suppose-go-on = Oletus: { $case } saa { $gets }. Oletusta ei tallenneta; se, mitä ehdotat tässä, on voimassa.
suppose-head =
    OLETUS, mitään ei muuteta eikä tallenneta. { $count ->
        [0] Mikään rivi ei muutu.
        [one] Yksi rivi muuttuu.
       *[other] { $count } riviä muuttuu.
    }
suppose-left = jäljellä { $before } → { $after }
suppose-what = jätetty pois { $out }, muita summia { $given }, { $line }
suppose-line-at = raja { $line }
suppose-line-as-is = raja ennallaan
suppose-both = { $left } · { $what }
suppose-row = { $case } hakee { $asks }: saa { $before } → { $after }, { $side } → { $becomes }
suppose-row-same-side = { $case } hakee { $asks }: saa { $before } → { $after }
suppose-row-out = { $case } on jätetty pois: saa { $before } → { $after }
ranking-title-supposed = OLETETTU etusijajärjestys
ranking-line-as-is = raja sellaisena kuin se on, jäljellä { $left }
ranking-line-supposed = oletettu rahoitusraja, jäljellä { $left }
ranking-next-reserve = Seuraavana varasijalla: { $case }; vapaana { $open }. { $key } vie sinne. Mitään ei myönnetä itsestään.
column-ranked-sum = Summa
column-supposed = Oletus
rank-deviates = { $case } saa rahaa etusijajärjestyksestä poiketen. Perustelut: { $why }
rank-ahead =
    { $case } on saanut rahansa ennen { $count ->
        [one] yhtä ylempää asiaa, joka odottaa; vapaa raha riittää vielä sille.
       *[other] { $count } ylempää asiaa, jotka odottavat; vapaa raha riittää vielä niille.
    }
rank-ahead-reason = { $case } on saanut rahansa ennen ylempiä asioita; kukaan ei ole nyt ohitettu. Perustelut: { $why }
rank-passes-over =
    { $case } saa rahaa etusijajärjestyksestä poiketen: { $count ->
        [one] ylempänä on yksi asia, joka voitaisiin rahoittaa ja jolla rahaa ei ole.
       *[other] ylempänä on { $count } asiaa, jotka voitaisiin rahoittaa ja joilla rahaa ei ole.
    }
form-suppose-amount = Oleta toinen summa
form-suppose-amount-about = { $case } hakee { $asks }. Kirjoittamasi on oletus; mitään ei muuteta eikä tallenneta.
form-suppose-line = Oleta raha rajaan saakka
form-suppose-line-about = Määrärahassa on { $total }. Kirjoittamasi on oletus; mitään ei muuteta eikä tallenneta.
form-suppose-line-blank = Suunnitelmassa ei ole määrärahan summaa. Kirjoittamasi on oletus; mitään ei muuteta eikä tallenneta.
form-suppose-empty = Tyhjä kenttä poistaa oletuksen.
foot-suppose = oleta
propose-supposed = Summa on se, jonka oletit etusijajärjestyksessä: { $amount }, haettu { $asked }. Mitään ei ehdoteta, ennen kuin painat enter.
