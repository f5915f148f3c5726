# The store on disk: journal, shelf, folder, and what opening and verifying it tell.

# Journal
journal-missing = Det finns ingen journal på platsen { $path }. Kontrollera sökvägen, eller återställ en säkerhetskopia dit.
journal-exists = { $path } finns redan och skrivs inte över. Välj en annan plats eller flytta undan filen.
journal-foreign = Filen är inte en journal för Diarium, och den har inte rörts. Kontrollera sökvägen.
journal-damaged = Rad { $line } i journalen är skadad: { $why } Inget har ändrats. Redigera inte filen; återställ en säkerhetskopia.
journal-torn =
    Journalens sista anteckning blev aldrig färdig ({ $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } byte
    }). Den räknas inte och har inte bekräftats för någon; när registret öppnas skärs den av.
journal-torn-cut =
    Journalens sista anteckning hade aldrig blivit färdig och har skurits av ({ $bytes ->
        [one] { $bytes } byte
       *[other] { $bytes } byte
    }). Den hade inte bekräftats för någon; den som antecknade något just då bör se efter om det finns med.
journal-bad-draft = Detta kan inte antecknas: { $why } Inget har skrivits. Meddela felet och vad som gjordes till den som sköter programmet.
journal-poisoned = En tidigare skrivning misslyckades, så inget mer tas emot. Stäng registret, se över disken och öppna registret på nytt; då syns vad som hände med det senaste kommandot.
journal-interrupted = Avbrutet på begäran. Inget har ändrats.
journal-unreadable = { $path } kan inte läsas ({ $cause }). Kontrollera disken och rättigheterna till filen.
journal-unwritable = { $path } kunde inte skrivas ({ $cause }). Det är inte känt om det senaste kommandot gäller. Kontrollera disken, öppna registret på nytt och se efter.
journal-disk-full = Disken är full, så { $path } kunde inte skrivas. Det är inte känt om det senaste kommandot gäller. Frigör utrymme, öppna registret på nytt och se efter.

# What is wrong with a line of the journal; said after a colon
journal-flaw-text = den är inte text.
journal-flaw-shape = den är ingen anteckning ({ $cause }).
journal-flaw-hash = innehållet ger inte den kontrollsumma som raden anger.
journal-flaw-number = den har numret { $found }, men här hör numret { $expected } hemma.
journal-flaw-link = den följer inte på raden före.
journal-flaw-newline = dess slut har skrivits över.
journal-flaw-half = filen tar slut mitt i den, fast den hade bekräftats.

# Shelf
shelf-unusable = Läskopian kan inte användas ({ $cause }). Inget är förlorat: den läggs åt sidan och görs om från journalen när registret öppnas på nytt.
shelf-stuck =
    Disken har inte svarat på { $seconds ->
        [one] { $seconds } sekund
       *[other] { $seconds } sekunder
    }. Inget som har bekräftats är förlorat. Kontrollera disken och öppna registret på nytt.
shelf-interrupted = Avbrutet på begäran. Inget har ändrats.
shelf-distrusted = Läskopian är inte att lita på och måste först göras om från journalen. Öppna registret på nytt.
shelf-file = { $path } kan inte användas ({ $cause }). Kontrollera disken och rättigheterna till mappen.
shelf-made-anew = Läskopian stämde inte med journalen och görs om. Inget är förlorat.
shelf-power = Registret stängdes inte i ordning förra gången. Läskopian jämförs med journalen.
shelf-set-aside = Läskopian gick inte att öppna och har lagts åt sidan: { $place }. En ny görs från journalen.
shelf-lacks-events = Ärendet { $case } kan inte visas: läskopian har { $found } händelser av { $expected }. Inget är förlorat; gör om läskopian med rebuild.

# The folder
store-missing = Det finns inget register i { $path }. Kontrollera sökvägen, eller grunda ett nytt register där.
store-exists = Det finns redan ett register i { $path }. Öppna det, eller välj en annan mapp.
store-folder-occupied = { $path } är inte en tom mapp. Välj en tom mapp eller ett nytt namn.
store-on-network = { $path } ligger på en nätverksdisk ({ $kind }), som inte kan hålla ett register säkert. Välj en mapp på den här datorn.
store-disk-full = Det finns för lite utrymme för { $path }: { $free } MiB är ledigt, { $needed } MiB behövs. Frigör utrymme och försök på nytt.
store-locked = Registret används av { $by } sedan { $since } (process { $pid }). Be hen stänga det, eller vänta.
store-locked-unknown = Registret används av en annan process. Försök på nytt om en stund.
store-file = { $path } kan inte användas ({ $cause }). Kontrollera disken och rättigheterna till mappen.

# The desk
store-unfounded = Registret blev aldrig grundat. Ta bort mappen och grunda registret på nytt, eller återställ en säkerhetskopia.
interrupted = Avbrutet på begäran. Inget har ändrats.
record-unreadable = Anteckning { $seq } i journalen kan inte läsas ({ $why }). Inget har ändrats. Använd en nyare version av programmet, eller återställ en säkerhetskopia.
record-unwritable = Detta kan inte antecknas ({ $why }). Inget har skrivits. Meddela felet till den som sköter programmet.
desk-no-role = { $who } har ingen roll i registret { $place }. Be en administratör ge en roll, eller välj en person med --as.

# Verifying
verify-short = Journalen lästes till anteckning { $folded }, men den sista är { $last }.
verify-base = Personerna, planen eller kriterierna stämmer inte med journalen. Gör om läskopian med rebuild.
verify-case = Ärendet { $case } stämmer inte med journalen. Gör om läskopian med rebuild.
verify-shelf = Ärendet { $case } är annorlunda i läskopian än i journalen. Gör om läskopian med rebuild.
verify-events = Ärendet { $case }: läskopian har inte samma antal händelser som journalen. Gör om läskopian med rebuild.
verify-count = Antalet ärenden: { $shelf } i läskopian, { $journal } i journalen. Gör om läskopian med rebuild.
verify-money = Medlen går inte ihop: anslag { $scope }, omgång { $round }. Bevilja inget ur anslaget förrän orsaken är känd.
verify-ceiling = Taket för mål { $objective } har överskridits. Bevilja inget mer inom målet förrän orsaken är känd.

# Training stores
training-phrases = Övningsregistrets påhittade texter kan inte läsas ({ $why }). Installera programmet på nytt.
shelf-knows-more = LARM: läskopian har sett anteckning { $seq } med kontrollsumman { $hash }, men journalen slutar vid { $last } eller säger något annat där. Bekräftade anteckningar saknas eller har ändrats. Jämför med den senaste säkerhetskopian och dagsrapporten. Läskopian lades undan som { $place } och gjordes på nytt; detta har antecknats.
backup-empty = { $file } innehåller ingen anteckning; det finns inget att återställa.
backup-unwritable = Säkerhetskopian kunde inte skrivas till { $file }: { $why }. Registret självt är som det var. Välj en annan plats.
store-address = { $place } är en adress. Programmet håller sitt register i en mapp på en lokal disk; ange en mapp.
verify-lost = Anteckning { $seq } säger att bekräftade anteckningar fram till { $witness } saknades eller hade ändrats. Återställ registret från en säkerhetskopia som har dem.
