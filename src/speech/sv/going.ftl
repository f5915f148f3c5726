# Going on with a case; the sheet of a card

act-go-on = Gå vidare med ärendet: det som står på tur öppnas av sig självt, tills du trycker esc
act-go-on-short = vidare
act-card-sheet = Fyll i kortets blankett: resultatmål och indikatorer
act-card-sheet-short = blankett
going-on-nothing = Ärendet kräver inget mer av dig.
card-sheet-title = { $case }: kortets blankett
card-sheet-about = En bokstav märker målet vid markören: m nås, p delvis, n berörs inte; som versal även alla mål utan märke. Siffror är en indikators målvärde. Enter antecknar allt på en gång.
card-sheet-marked = mål { $number }: { $mark }
card-sheet-valued = { $indicator }: { $value }
unable-no-card-sheet = Kortet har varken resultatmål eller indikatorer.
foot-mark-target = märk
foot-mark-rest = alla övriga
foot-value = värde

# Saved queues in the shell

queues-unread = Dina sparade urval kan inte läsas ur { $file }: { $why }. Rätta eller ta bort filen; arbetsplatsen lägger den åt sidan.
queues-unknown = Inget sparat urval heter { $name }. Dina är: { $names }.
queues-none = Inget sparat urval heter { $name }, och du har inga. Spara ett på arbetsplatsen eller skriv en sökning.
column-queue = Urval
column-query = Sökning

# Signs on the screen

help-signs = Tecken
sign-needs-me = väntar på dig
sign-mine = ditt ärende, som inte väntar på dig nu
sign-asked = sökt belopp; utan tecknet är beloppet föreslaget eller beslutat
sign-past = beviljat i en tidigare omgång, där andra söker
sign-light = lätt handläggning; utan bokstaven fullständig
sign-marked = märkt
sign-not-yours = inte ditt att avgöra
sign-passed = uppfylls, nås eller är utredd
sign-failed = uppfylls inte eller berörs inte
sign-nothing-yet = ingenting ännu
sign-target-partly = nås delvis
sign-look = se efter: en iakttagelse, eller poäng under tröskeln
sign-findings = två iakttagelser är inte utredda; med tecknet hindrar någon av dem
sign-line = finansieringsgränsn: nedanför finns inga medel
sign-against = medel i strid med rangordningen: ärenden ovanför kan inte längre få medel
sign-ahead = medel före ärenden ovanför, som de lediga medlen ännu räcker till
sign-threshold = under en tröskel och kan därför inte föreslås
sign-gets-nothing = får ingenting
sign-held-out = hålls utanför i antagandet
sign-as-it-is = som det är utan antagandet
sign-cursor = raden vid markören
sign-cut = här har något klippts av
sign-more-above = det finns mer ovanför
sign-more-below = det finns mer nedanför

# Files given out; criteria; setting a rejection aside

act-reopen-correction = Avgör begäran om omprövning: avslaget upphävs och ärendet handläggs på nytt
act-reopen-correction-short = handlägg på nytt
ask-reopen = Varför upphävs avslaget?
act-save-document = Skriv beslutsdokumentet till en fil
act-save-document-short = dokument till fil
act-export = Skriv listan på skärmen till en fil
act-export-short = till fil
act-load-criteria = Ta andra urvalskriterier i bruk
act-load-criteria-short = kriterier
form-export = Skriv listan till en fil
form-save-document = Skriv beslutsdokumentet till en fil
form-load-criteria = Andra urvalskriterier
form-load-criteria-confirm = Ta dessa urvalskriterier i bruk?
form-export-cases = { $count ->
    [one] Ett ärende med sina uppgifter, så som du får se det.
   *[other] { $count } ärenden med sina uppgifter, så som du får se dem.
    }
form-export-ranking =
    Rangordningen, { $count ->
        [one] { $count } rad
       *[other] { $count } rader
    }, med finansieringsgränsen.
form-export-as-is =
    Rangordningen som den är, { $count ->
        [one] { $count } rad
       *[other] { $count } rader
    }; antagandet skrivs inte.
form-save-document-about = Beslutsdokumentet i { $case }, på sökandens språk; ett utkast tills ärendet är avgjort.
form-file-about = Namnets ändelse anger formen: { $endings }. En fil som redan finns skrivs aldrig över.
form-load-criteria-about = En fil med urvalskriterier. Ändringarna visas innan något görs; ett poängsatt ärende behåller sina kriterier.
form-loads-criteria = { $set }, version { $version }; ändringar: { $count }.
file-ending = Namnet { $file } har ingen av ändelserna { $endings }; inget skrevs.
file-exists = { $file } finns redan och lämnades orörd. Ge ett annat namn.
file-document-done = Skrev beslutsdokumentet i { $case } till { $file }.
