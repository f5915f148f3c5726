# En arbetsplats som flera delar

# Åtgärder som korsar varandra
refused-changed-meanwhile = Ärendet { $case } har ändrats sedan du såg det. { $changes }.
mend-changed-meanwhile = Se på ärendet som det är nu. Om det du gjorde fortfarande är riktigt, gör det på nytt; det du skrivit finns kvar.
overtaken-change = { $who }, { $at }: { $what }
refused-order-name = En annan anteckning har redan gjorts med beteckningen { $id }.
mend-order-name = Ge kommandot en egen beteckning och sänd det på nytt.
refused-program-fault = Programmet självt klarade inte detta kommando, och därför utfördes det inte. Ingenting har antecknats, och arbetsplatsen fortsätter.
mend-program-fault = Meddela den som driver arbetsplatsen, som hittar stället i loggen. Andra kommandon kan utföras.

# Vad en delad arbetsplats säger om sig själv
served-internal = Arbetsplatsen klarade inte detta. Ingenting har bekräftats; meddela den som driver den, som hittar mer i loggen.
served-wire-error = Svaret från arbetsplatsen gick inte att tolka ({ $code }: { $why }). Använd samma version av programmet på båda sidor.
served-no-role = { $who } har ingen roll i registret { $place }. Be en administratör ge en roll.
served-protocol = Den här arbetsplatsen använder protokoll { $ours } (program { $program }), och du använder { $theirs }. Använd samma version av programmet.
served-no-account = Kontonumret { $uid } har inget namn på den här datorn, så arbetsplatsen kan inte avgöra vem du är. Vänd dig till den som sköter datorn.
served-full = Arbetsplatsen har inte plats för fler anslutningar från ditt konto. Stäng en och försök på nytt.
served-line-too-long = Meddelandet är för långt; högst { $most } MiB godtas. Dela upp det.
served-folder-owner = { $path } tillhör { $owner }, och arbetsplatsen körs som { $own }. Kör arbetsplatsen som mappens ägare, eller byt ägare med chown.
served-folder-mode = { $path } har rättigheterna { $mode }, så att andra kan komma emellan. Ställ in dem med chmod { $right }.
served-socket-occupied = { $path } är ingen socket. Flytta undan filen eller välj en annan plats med --socket.
served-already = En arbetsplats är redan i drift på { $path }. Använd den, eller stoppa den först.
served-path = { $path } kan inte användas ({ $why }). Kontrollera rättigheterna och namnets längd.
served-no-thread = Arbetsplatsen kan inte tas i drift ({ $why }). Kontrollera systemets begränsningar för kontot.

# Vad den som använder en delad arbetsplats får veta
refused-served-identity = En delad arbetsplats får veta av systemet vem du är; där handlar ingen i någon annans namn.
mend-served-identity = Utelämna --as och logga in med kontot för den som ska handla.
served-now = En delad arbetsplats har sin egen klocka; utelämna --now.
served-nobody = Ingen arbetsplats är i drift på { $path } ({ $why }). Starta den med diarium serve, eller utelämna --socket.
served-forbidden = Ditt konto har inte tillträde till { $path }. Be ägaren lägga till kontot i mappens grupp.
served-false-desk = Arbetsplatsen vid { $path } drivs av { $host }, men mappen tillhör { $owner }. Den är inte detta registers arbetsplats, och ingenting har sänts till den. Meddela { $owner } eller den som driver datorn; rätta --socket eller DIARIUM_SOCKET om de anger fel plats.
served-unreachable = Arbetsplatsen på { $path } svarar inte. Nya försök görs; det du skrivit finns kvar.
served-outcome-unknown = Förbindelsen bröts innan arbetsplatsen svarade, så det är inte känt om kommandot { $id } utfördes. Ge det på nytt: det antecknas bara en gång.
shell-outcome-unknown = Förbindelsen bröts innan arbetsplatsen svarade, så det är inte känt om kommandot utfördes. Ge samma kommando på nytt med --order { $id }: det antecknas bara en gång.
served-backup = Journalen i { $place } kan kopieras bara av den som äger registret. Ta säkerhetskopian med det kontot; arbetsplatsen kan vara i drift under tiden.
served-status =
    Arbetsplatsen för { $place } är öppen: { $people ->
        [one] { $people } person
       *[other] { $people } personer
    }, { $connections ->
        [one] { $connections } anslutning
       *[other] { $connections } anslutningar
    }, senaste anteckning { $seq }, väntande åtgärder: { $waiting }. Program { $program }, process { $pid }, sedan { $since }.
served-none = Ingen arbetsplats är i drift för { $place }.

# Vilka som är här, på arbetsplatsen
header-people =
    { $count ->
        [one] { $count } på plats
       *[other] { $count } på plats
    }
header-count = { $count }
header-both = { $count } på plats · öppet även hos: { $who }
header-also-here = { $who }
desk-line-lost = Förbindelsen till arbetsplatsen är bruten; nya försök görs. Det du skrivit finns kvar.
desk-line-back = Förbindelsen till arbetsplatsen fungerar igen.
