# Avgörande vid arbetsbordet: blanketter, omprövning, resultatmål, gemensam poäng.

# Åtgärder
act-target-met = Märk resultatmålet vid markören: nås
act-target-met-short = nås
act-target-partly = Märk resultatmålet vid markören: nås delvis
act-target-partly-short = delvis
act-target-not = Märk resultatmålet vid markören: berörs inte
act-target-not-short = berörs inte
act-target-reason = Motivera märket på resultatmålet vid markören
act-target-reason-short = motivera
act-approve-less = Avgör ärendet med ett lägre belopp än föreslaget
act-approve-less-short = lägre belopp
act-decide = Avgör de märkta ärendena och återsänd resten av listan med motivering, i ett
act-decide-short = avgör, återsänd övriga
act-decline = Anteckna att sökanden avböjer understödet
act-decline-short = avböjt
act-ask-correction = Anteckna att sökanden begär omprövning av beslutet
act-ask-correction-short = omprövning begärd
act-uphold-correction = Avgör begäran om omprövning: beslutet står fast
act-uphold-correction-short = beslutet står fast
act-amend-correction = Avgör begäran om omprövning: beslutet ändras
act-amend-correction-short = ändra beslutet

# Varför en åtgärd inte går nu
unable-no-result-target = Ärendets kort har inga resultatmål.
unable-less-several = Ett lägre belopp anges för ett ärende åt gången. Ta först bort märkena från de andra.
unable-decide-unmarked = Märk först de ärenden som ska avgöras; de andra återsänds.
unable-decide-no-rest = I listan finns inget annat ärende som du kan avgöra och som skulle återsändas. Avgör de märkta.
unable-decline = Det finns inget understöd att avböja; ärendets läge: { $status }.
unable-backlog-correction = En begäran om omprövning avgörs i själva ärendet: öppna { $case }.
unable-ask-correction = Omprövning kan begäras först när sökanden har delgetts beslutet; ärendets läge: { $status }.
unable-correction-own = Du har deltagit i beslutet; en annan beslutsfattare avgör omprövningen.
unable-correction = Ingen begäran om omprövning väntar på avgörande; ärendets läge: { $status }.

# Blanketten för förslag eller ändring
foot-amend = ändra
amend-title = Ändra beslutet i { $case }
propose-code = Avslagsgrund
propose-no-code = Ingen avslagsgrund är vald: registret anger dem som det ser, annars förteckningens allmänna grund.
propose-condition = Villkor { $number }
propose-condition-more = skriv här för att lägga till ett villkor
propose-order =
    { $count ->
        [one] Detta ärende står högre och har varken medel eller avslag: { $cases }.
       *[other] Dessa ärenden står högre och har varken medel eller avslag: { $cases }.
    } Om ärendet här går före, ange varför.
propose-deviation = Avvikelse från rangordningen: varför?
propose-deviation-missing = Skriv varför ärendet får medel före ett som står högre och föreslå sedan på nytt.

# Lägre belopp; avgöra en del och återsända resten
desk-done-decided = Avgjorda: { $approved }, återsända: { $returned }. Antecknat som nr { $seq }.
form-approve-less = Avgör med lägre belopp
form-approve-less-confirm = Avgöra med lägre belopp?
form-approve-less-about = Mindre än vad som föreslås: { $proposed }. Motiveringen tas in i beslutet. Du kan ta tillbaka det tills sökanden har delgetts beslutet.
less-is-no-less = Det är inte mindre än de föreslagna { $proposed }. Ange ett lägre belopp, eller stäng och avgör enligt förslaget.
confirm-decide = Avgör { $count } och återsänd { $rest }?
confirm-decide-about = De märkta ärendena avgörs; resten av listan återsänds till den del de hör till dig att avgöra. Antingen utförs allt eller inget.
confirm-decide-why =
    { $count ->
        [one] Motivering till att ett ärende återsänds
       *[other] Motivering till att { $count } ärenden återsänds
    }

# Efter beslutet
ask-decline = Sökanden avböjer understödet: varför?
ask-decline-about = Beviljade medel blir lediga igen.
ask-correction = Vilken omprövning begär sökanden?
ask-correction-about = Beslutet gäller tills en beslutsfattare som inte deltagit i det har avgjort begäran.
ask-correction-passed = Tiden gick ut { $last }: begäran är försenad och handläggs bara av ett särskilt skäl.
ask-correction-was-late = Den kom för sent och handläggs eftersom: { $why }
fact-less = Skäl, lägre belopp
ask-correction-late = Begäran är försenad: varför handläggs den ändå?
ask-uphold = Beslutet står fast: varför?
correction-passed = Sista dagen för att begära omprövning var { $last }.
correction-pending = Väntar på avgörande; beslutet gäller tills dess.
correction-upheld = Beslutet står fast
correction-amended = Ändrat till { $decision }, { $amount }
decision-correction = Begäran om omprövning
case-correction-until = omprövning senast { $last }
fact-condition = Villkor
fact-reason-code = Avslagsgrund
fact-deviation = Avvikelse
fact-late = Skäl, sen begäran
fact-outcome = Avgörande

# Resultatmål
tab-targets = Resultatmål
targets-none = Kortet har inga resultatmål.
targets-counted = mål: { $met } nås, { $partly } delvis, { $not } berörs inte
targets-counting = mål: { $met } nås, { $partly } delvis, { $not } berörs inte, { $open } kvar
targets-unmarked-all = resultatmål: { $open } kvar att märka
targets-note = Resultatmål kvar att märka: { $open } av { $of }.
targets-line = { $text } – { $mark } ({ $who })
targets-turned-up = Här är kortets resultatmål; märk det vid markören.
targets-unmarked = Märk målet först; sedan kan märket motiveras.
ask-result-target = Resultatmål { $number }, { $mark }: varför?
why-result-target = Resultatmål { $number }
why-marked = Märkt: { $mark }, av { $who }

# Två bedömares gemensamma poäng
consensus-for = Gemensamma poäng { $score }: motivering
consensus-progress = gemensamma poäng { $scored } av { $of }
consensus-apart = skiljer { $by }
consensus-same = lika
consensus-said = { $seat } { $who }, { $score }: ”{ $text }”
