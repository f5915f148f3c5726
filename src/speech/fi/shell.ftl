# What the shell commands say.

# Mistakes and refusals
error = Virhe
error-rule = Sääntö: { $rule } ({ $source })
error-mend = Mikä auttaa: { $mend }
output-failed = Tulostus epäonnistui ({ $why }). Tarkista levy ja se, minne tulostus ohjataan.
file-unreadable = Tiedostoa ei voi lukea: { $file } ({ $why }). Tarkista nimi ja oikeudet.
file-too-large = Tiedosto on liian suuri: { $file }; sallittu: enintään 1 GiB. Jaa se osiin.
no-csv = Tätä ei voi tulostaa CSV-muodossa; käytä valitsinta --format table tai --format json.
now-only-demo = Kellon voi asettaa vain harjoitusrekisterissä; jätä --now pois.
no-store-yet = Tässä kansiossa ei ole rekisteriä: { $place }. Perusta rekisteri komennolla diarium init tai kokeile ohjelmaa komennolla diarium demo.
text-cleaned =
    Tekstistä on muutettu tai poistettu { $count ->
        [one] { $count } merkki
       *[other] { $count } merkkiä
    }, joita ei voi ottaa mukaan sellaisinaan.

# What has been done
init-done = Rekisteri on perustettu. Sijainti: { $place }. Suunnitelma: { $plan }. Pääkäyttäjä: { $admin }.
demo-made =
    Harjoitusrekisteri on valmis. Sijainti: { $place }. Siinä on { $count ->
        [one] { $count } keksitty hakemus
       *[other] { $count } keksittyä hakemusta
    }.
act-done = Kirjattu tapahtumalokiin numerolla { $seq }.
undo-takes-back = Perutaan: { $what }
undo-took-back = Peruttiin: { $what }
undo-of-case = { $case }: { $what }
folding = Luetaan tapahtumalokia: { $done } / { $all }
rebuild-done =
    Lukukopio on tehty uudelleen: { $records ->
        [one] { $records } kirjaus
       *[other] { $records } kirjausta
    }, { $cases ->
        [one] { $cases } asia
       *[other] { $cases } asiaa
    }.
backup-done = Tapahtumaloki on kopioitu: { $file }. Viimeinen kirjaus: { $seq } ({ $hash }).
restore-done =
    Rekisteri on palautettu: { $records ->
        [one] { $records } kirjaus
       *[other] { $records } kirjausta
    }, { $cases ->
        [one] { $cases } asia
       *[other] { $cases } asiaa
    }.
verify-good =
    Kaikki täsmää: { $records ->
        [one] { $records } kirjaus
       *[other] { $records } kirjausta
    }, { $cases ->
        [one] { $cases } asia
       *[other] { $cases } asiaa
    }.
verify-failed =
    Tarkistuksessa löytyi { $count ->
        [one] { $count } kohta, joka ei täsmää
       *[other] { $count } kohtaa, jotka eivät täsmää
    }.

# Importing applications
import-place =
    { $row ->
        [0] { $file }
       *[other] { $file }, rivi { $row }, { $field }
    }
import-place-row = { $file }, rivi { $row }
import-nothing =
    { $count ->
        [one] { $count } virhe
       *[other] { $count } virhettä
    }. Mitään ei ole tuotu; korjaa ja yritä uudelleen.
import-other-round = Kierros on { $round }. Tässä hyväksytään: { $wanted }, kuten --round määrää.
import-cleaned =
    { $file }, rivi { $row }, { $field }: { $count ->
        [one] { $count } merkki
       *[other] { $count } merkkiä
    } muutettu tai poistettu.
import-done =
    Tuotu: { $count ->
        [one] { $count } hakemus
       *[other] { $count } hakemusta
    }. Havaintoja: { $findings }.
import-would =
    Tuotaisiin: { $count ->
        [one] { $count } hakemus
       *[other] { $count } hakemusta
    }. Mitään ei ole muutettu.

# Consequences of an act
forecast-case = Asia { $case }: { $before } → { $after }
forecast-envelope = Vapaana, määräraha { $scope }, kierros { $round }: { $before } → { $after }

# Where a rule stands, where it is no line of the documents and no law
source-procedure = menettely
source-program = ohjelma
source-four-eyes = menettely: esittelijä ja ratkaisija ovat eri henkilöitä
source-disqualification = hallintolaki 434/2003, 28 §
source-reasons = hallintolaki 434/2003, 45 §
source-criteria = valintaperusteet
source-cost-models = kustannusmallit
source-call-conditions = haun ehdot
source-late = menettely: myöhästynyt hakemus kirjataan, mutta sitä ei käsitellä
source-correction = valtionavustuslaki (688/2001)
source-order = menettely: etusijajärjestys pisteiden mukaan

# What separated two cases with the same total
tie-criterion = { $criterion }
tie-received = saapumisaika
tie-reference = asianumero

# Lists, plan, criteria, one case
rank-left = Määrärahasta jäljellä: { $left }. Asioita ilman sijaa etusijajärjestyksessä: { $unranked }.
plan-head = { $name }, päivätty { $dated }
criteria-head = { $name }, versio { $version }. Ehdottamisen vähimmäismäärä: { $minimum } %
proposal-line = Ehdotus: { $kind }, { $amount }, EU-osuus enintään { $rate } %, { $who }
decision-line = Päätös: { $kind }, { $amount }
total-provisional = Kokonaispisteet, keskeneräiset: { $total } %
gate-passed = kyllä
gate-failed = ei
conflict-mark = esteellisyys
heading-application = Hakemus
heading-findings = Havainnot
heading-gates = Yleiset valintaperusteet
heading-scores = Erityiset valintaperusteet
heading-indicators = Indikaattorit
heading-history = Historia
field-partner = Kumppani
field-dates = Hankeaika
field-received = Saapunut
field-cost-model = Kustannusmalli
field-staff = Henkilöstökustannukset
field-other-direct = Muut välittömät kustannukset
field-indirect = Välilliset kustannukset
field-costs = Kustannukset yhteensä

# Columns
column-reference = Asia
column-round = Kierros
column-rounds = Kierrokset
column-action = Toimi
column-open-actions = Avoimet toimet
column-status = Tila
column-total = Pisteet
column-findings = Hav.
column-requested = Haettu
column-applicant = Hakija
column-title = Otsikko
column-scope = Määräraha
column-envelope = Summa
column-open = Vapaana
column-proposed = Ehdotettu
column-submitted = Ratkaistavana
column-approved = Myönnetty
column-reserve = Varasijat
column-cases = Asioita
column-objective = Tavoite
column-pot = Tukimuoto
column-ceiling = Enimmäismäärä
column-project-grants = Hankeavustukset
column-operating-support = Operatiivinen tuki
column-sum = Yhteensä
column-name = Nimi
column-position = Sija
column-tie = Erottelu
column-asks = Hakee
column-gets = Saa
column-cumulative = Kertymä
column-line = Raja
column-person = Henkilö
column-roles = Roolit
column-called = Asiakirjoissa
column-criterion = Valintaperuste
column-gate = Yleinen peruste
column-weight = Painoarvo
column-threshold = Kynnys
column-score = Pisteet
column-reason = Perustelut
column-rate = EU-osuus
column-source = Lähde
column-indicator = Indikaattori
column-parent = Osa

# Terms and corrections of a case
condition-line = Ehto: { $text }
reason-code-line = Hylkäysperuste: { $name }
less-line = Ehdotettua vähemmän: { $why }
correction-late-line = Se tuli myöhässä ja käsitellään, koska: { $why }
deviation-line = Etusijajärjestyksestä poiketen: { $why }
correction-until = Oikaisua voi vaatia viimeistään { $last }
correction-asked-line = Oikaisua vaadittu { $at }: { $why }
correction-upheld-line = Päätös pysyy voimassa, { $who }: { $why }
correction-amended-line = Oikaistu: { $kind }, { $amount }, { $who }: { $why }

# Notes under the budget and the ranking
next-reserve = Määräraha { $scope }, kierros { $round }: rahaa on vapaana, ja seuraava varasijalla oleva asia on { $case }. Mitään ei myönnetä itsestään.
mid-term = Väliarviointi: myönnetty { $granted }, aiemmat kierrokset mukaan lukien; kymmenesosa osuudesta { $share } on { $tenth }. Myönnetty ei ole käytetty, eikä käytettyä summaa tunneta täällä ({ $source }).

# Supposing a ranking
what-if-note = Tämä on oletus. Mitään ei ole muutettu.
what-if-no-rank = Asialla { $case } ei ole sijaa tässä määrärahassa, joten siitä ei voi olettaa mitään.
what-if-amount = Asian { $case } ei voi olettaa saavan summaa { $amount }.

# What a revised plan changes
plan-only-tried = Mitään ei ole muutettu.
column-what = Mikä
column-of = Kohde
column-before = Ennen
column-after = Jälkeen
plan-change-ceiling = enimmäismäärä
plan-change-envelope = määräraha
plan-change-open-actions = avoimet toimet
plan-change-name = nimi
plan-change-rate = EU-osuus
plan-change-rounds = kierrokset
plan-change-applicants = hakijat
plan-change-indicators = indikaattorit
plan-change-targets = tulostavoitteet
plan-change-carry-over = siirto
now-before-last = Kelloa ei voi asettaa aikaan ennen rekisterin viimeisintä kirjausta ({ $last }).
demo-nobody = Harjoitusrekisterissä ei ole henkilöä { $who }. Henkilöt: { $known }.
rank-mixed-sets = Asiat on pisteytetty eri valintaperusteilla ({ $sets }). Kokonaispisteitä verrataan osuuksina enimmäispisteistä; tasatilannetta ei ratkaise mikään peruste, vain saapumisaika ja asianumero.
correction-reopened-line = Kielteinen päätös kumottiin ja asia käsitellään uudelleen, { $who }: { $why }

# What another criteria set changes
criteria-kept =
    { $scored ->
        [one] { $scored } pisteytetty asia
       *[other] { $scored } pisteytettyä asiaa
    } säilyttää valintaperusteensa; { $unscored ->
        [one] { $unscored } pisteyttämätön asia
       *[other] { $unscored } pisteyttämätöntä asiaa
    } noudattaa voimassa olevia.
criteria-change-set = perusteet
criteria-change-rule = sääntö
criteria-change-scale = asteikko
criteria-change-label = nimitys
criteria-change-gate = yleinen peruste
criteria-change-criterion = peruste
criteria-change-weight = painoarvo
criteria-change-threshold = kynnys
criteria-change-reason = hylkäysperuste
