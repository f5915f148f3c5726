# History lines: what somebody did. The name of who did it stands before.

# A case
event-past-grant = antecknade ett tidigare understöd: { $amount }
event-imported = läste in ansökan
event-imported-late = läste in ansökan, som kom in för sent
event-assigned = gav { $who } uppgiften: { $seat }
event-unassigned = löste { $who } från uppgiften: { $seat }
event-conflict = antecknade jäv: { $who }
event-conflict-lifted = hävde jäv: { $who }
event-gate-passed = antecknade att kriteriet uppfylls: { $gate }
event-gate-failed = antecknade att kriteriet inte uppfylls: { $gate }
event-supplement-asked = begärde komplettering
event-supplement-received = antecknade att kompletteringen kom in
event-settled = utredde iakttagelsen ”{ $rule }”
event-scored = poängsatte { $criterion }: { $value }
event-signed = undertecknade poängen
event-consensus = antecknade gemensamma poäng för { $criterion }: { $value }
event-target = angav målvärdet för { $indicator }: { $value }
event-target-removed = tog bort målvärdet för { $indicator }
event-tagged = satte etiketten { $tag }
event-untagged = tog bort etiketten { $tag }
event-commented = kommenterade
event-proposed = föreslog: { $decision }, { $amount }
event-proposed-nothing = föreslog: { $decision }
event-submitted = lämnade förslaget för avgörande
event-approved = avgjorde ärendet: { $amount }
event-rejected = avgjorde ärendet: avslag
event-returned = återsände ärendet
event-notified = antecknade att sökanden har delgetts beslutet
event-withdrawn = antecknade att sökanden återkallat ansökan
event-declined = antecknade att sökanden avböjt understödet
event-undone = tog tillbaka anteckning { $of }

# The store
event-store-founded =
    { $kind ->
        [demo] grundade övningsregistret
       *[other] grundade registret
    }
event-plan-loaded = läste in planen: { $plan }, version { $version }
event-criteria-loaded = läste in kriterierna: { $criteria }, version { $version }
event-template-loaded = tog i bruk dokumentmallarna { $template }
event-person-named = antecknade hur { $who } anges i dokument: { $name } { $title }
event-person-unnamed = tog bort namnet på { $who } ur dokument som upprättas från och med nu
person-title = { $title }
event-history-recorded =
    antecknade { $count ->
        [one] { $count } tidigare projekt
       *[other] { $count } tidigare projekt
    }
event-past-round = antecknade en tidigare omgång: { $round }
event-round-opened = angav när omgången { $round } öppnas: { $at }
event-round-closed = angav när omgången { $round } stängs: { $at }
event-role-granted = gav { $who } rollen { $role }
event-role-revoked = tog rollen { $role } från { $who }

# Any line
event-unknown = antecknade något som bara en nyare version av programmet förstår
event-taken-back = { $what } (tillbakataget)
event-target-marked = resultatmål { $target } markerat: { $mark }
event-correction-asked-late = begäran om omprövning kom in för sent och handläggs ändå: { $why }
event-correction-asked = begäran om omprövning mottagen
event-correction-upheld = begäran om omprövning avgjord: beslutet står fast
event-correction-amended = begäran om omprövning avgjord: { $decision }, { $amount }
event-carried-over = { $amount } överfört för { $scope } från { $from } till { $to }
event-plan-moved = flyttat till version { $version } av planen
event-shelf-set-aside = läskopian kände anteckning { $seq }, som journalen inte har; den lades undan som { $place }
event-correction-reopened = begäran om omprövning avgjord: avslaget upphävdes
