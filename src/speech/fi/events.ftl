# History lines: what somebody did. The name of who did it stands before.

# A case
event-past-grant = kirjasi aiemman avustuksen: { $amount }
event-imported = toi hakemuksen
event-imported-late = toi hakemuksen, joka saapui myöhässä
event-assigned = antoi tehtävän: { $who }, { $seat }
event-unassigned = poisti tehtävästä: { $who }, { $seat }
event-conflict = kirjasi esteellisyyden: { $who }
event-conflict-lifted = poisti esteellisyyden: { $who }
event-gate-passed = kirjasi, että peruste täyttyy: { $gate }
event-gate-failed = kirjasi, ettei peruste täyty: { $gate }
event-supplement-asked = pyysi täydennystä
event-supplement-received = kirjasi täydennyksen saapuneeksi
event-settled = selvitti havainnon ”{ $rule }”
event-scored = pisteytti perusteen { $criterion }: { $value }
event-signed = allekirjoitti pisteet
event-consensus = kirjasi yhteispisteet, { $criterion }: { $value }
event-target = asetti tavoitearvon, { $indicator }: { $value }
event-target-removed = poisti tavoitearvon, { $indicator }
event-tagged = lisäsi tunnisteen { $tag }
event-untagged = poisti tunnisteen { $tag }
event-commented = kommentoi
event-proposed = ehdotti: { $decision }, { $amount }
event-proposed-nothing = ehdotti: { $decision }
event-submitted = lähetti ehdotuksen ratkaistavaksi
event-approved = ratkaisi asian: { $amount }
event-rejected = ratkaisi asian: kielteinen
event-returned = palautti asian
event-notified = kirjasi, että päätös on annettu hakijalle tiedoksi
event-withdrawn = kirjasi, että hakija peruutti hakemuksen
event-declined = kirjasi, että hakija luopui avustuksesta
event-undone = perui kirjauksen { $of }

# The store
event-store-founded =
    { $kind ->
        [demo] perusti harjoitusrekisterin
       *[other] perusti rekisterin
    }
event-plan-loaded = toi suunnitelman: { $plan }, versio { $version }
event-criteria-loaded = toi valintaperusteet: { $criteria }, versio { $version }
event-template-loaded = otti käyttöön asiakirjamallit { $template }
event-person-named = kirjasi, millä nimellä { $who } esiintyy asiakirjoissa: { $name } { $title }
event-person-unnamed = poisti henkilön { $who } nimen tästä lähtien laadittavista asiakirjoista
person-title = { $title }
event-history-recorded =
    kirjasi { $count ->
        [one] { $count } aiemman hankkeen
       *[other] { $count } aiempaa hanketta
    }
event-past-round = kirjasi aiemman kierroksen: { $round }
event-round-opened = asetti kierroksen { $round } avautumisajan: { $at }
event-round-closed = asetti kierroksen { $round } sulkeutumisajan: { $at }
event-role-granted = antoi roolin: { $who }, { $role }
event-role-revoked = poisti roolin: { $who }, { $role }

# Any line
event-unknown = kirjasi jotakin, minkä vain ohjelman uudempi versio ymmärtää
event-taken-back = { $what } (peruttu)
event-target-marked = tulostavoite { $target } merkitty: { $mark }
event-correction-asked-late = oikaisuvaatimus saapui myöhässä ja käsitellään silti: { $why }
event-correction-asked = oikaisuvaatimus saapunut
event-correction-upheld = oikaisuvaatimus ratkaistu: päätös pysyy voimassa
event-correction-amended = oikaisuvaatimus ratkaistu: { $decision }, { $amount }
event-carried-over = { $amount } siirretty, kohde { $scope }, kierrokselta { $from } kierrokselle { $to }
event-plan-moved = siirretty suunnitelman versioon { $version }
event-shelf-set-aside = lukukopio tunsi kirjauksen { $seq }, jota tapahtumalokissa ei ole; se siirrettiin syrjään: { $place }
event-correction-reopened = oikaisuvaatimus ratkaistu: kielteinen päätös kumottiin
