# Lektioner, och vad en utbildare gör med ett övningsregister.
group-training = Övning

act-lessons = Välj en lektion
act-lessons-short = lektioner
act-lesson-show = Visa lektionen igen och fortsätt den
act-lesson-show-short = visa lektion
act-lesson-hide = Dölj lektionen; den stannar där den är
act-lesson-hide-short = dölj
act-lesson-skip = Hoppa över detta steg i lektionen
act-lesson-skip-short = hoppa över
act-lesson-restart = Börja om lektionen
act-lesson-restart-short = börja om
act-trainees = Visa var varje deltagare är
act-trainees-short = deltagare
act-move-clock = Flytta övningsregistrets klocka framåt
act-move-clock-short = klocka
act-start-over = Gör övningsregistret som det var på sin första dag
act-start-over-short = från början
training-mark = UR ETT ÖVNINGSREGISTER – inte för myndighetsbruk

unable-training = Detta finns bara i övningsregister; i det här registret görs verkligt arbete.
unable-lesson-hidden = Ingen lektion visas.
unable-lesson-shown = Lektionen visas redan.
unable-lesson-over = Lektionen är slut.
unable-no-lesson = Ingen lektion har börjat.

lesson-head = Lektion: { $title } · steg { $step } av { $of }
lesson-head-done = Lektion: { $title } · klar
lesson-finished = Det var lektionen. [lessons] visar de andra, [lesson-restart] börjar om denna, [lesson-hide] tar bort denna ruta.
lesson-hidden = Lektionen är dold och stannar där den är. Du hittar den igen bland övningstangenterna.
lesson-back = Lektionen fortsätter där den lämnades.
lesson-back-case = Lektionen fortsätter där den lämnades: { $case } är öppet.
lesson-done = klar
lesson-at = { $done } av { $of }
lesson-listed =
    { $id }: { $title }. { $about } { $steps ->
        [one] Ett steg.
       *[other] { $steps } steg.
    }
lesson-good =
    Lektionen { $id } kan användas: { $steps ->
        [one] ett steg
       *[other] { $steps } steg
    }.
pick-lesson = Vilken lektion?

lesson-mistake = { $file }, rad { $line }: { $why } Lektionen erbjuds inte.
lesson-unread = detta kan inte läsas: { $why }.
lesson-no-step = en lektion har minst ett steg.
lesson-no-end = det sägs inte när steget är gjort; skriv act, event, place, role eller status, och times från 1.
lesson-act-unknown = kommandot ”{ $act }” finns inte ({ $lang }). ”diarium keys” skriver ut alla.
lesson-place-unknown = vyn ”{ $place }” finns inte. Vyerna är { $known }.
lesson-event-unknown = journalen har ingen händelse ”{ $event }”. ”diarium log” visar slagen.

trainees-title = Deltagare
trainees-none = Ingen har börjat en lektion i detta register.
trainee-at =
    { $who } (på plats som { $seat }): { $lesson }, steg gjorda: { $done } av { $of }. { $finished ->
        [0] Ingen lektion klar än.
        [one] En lektion klar.
       *[other] { $finished } lektioner klara.
    } Senast aktiv { $at }.
trainee-nowhere =
    { $who } (på plats som { $seat }): ingen lektion just nu. { $finished ->
        [0] Ingen lektion klar än.
        [one] En lektion klar.
       *[other] { $finished } lektioner klara.
    } Senast aktiv { $at }.

ask-clock = Till vilken tid flyttas klockan?
ask-clock-about = Den visar { $now } nu och går bara framåt. Skriv +30 för trettio dagar, en dag som 2023-06-30 eller en tid.
clock-not-a-time = ”{ $text }” är ingen tid. Skriv +30, 2023-06-30 eller 2023-06-30T12:00:00+03:00.
event-clock-moved = flyttade övningsregistrets klocka till { $at }

pick-start-over = Återställa övningsregistret till sin första dag?
start-over-no = Nej, fortsätt med det som det är
start-over-yes = Ja: allt arbete försvinner, journalen läggs undan
started-over = Övningsregistret är som på sin första dag
training-in-use = Övningsregistret kan inte göras om medan någon låter läsa igenom det.
mend-training-in-use = Vänta tills det är klart och försök igen.
refused-seen-before = Registret har gjorts om sedan du tittade: det som detta bygger på finns inte längre.
mend-seen-before = Se på ärendet igen och gör om det.
training-no-seed = Registret ”{ $name }” anger inte med vilket startvärde det är gjort och kan inte göras om. Gör ett nytt med diarium demo --keep.

refused-training-only = Ett register för verkligt arbete följer den verkliga tiden.
mend-training-only = Gör detta i ett övningsregister; gör ett med diarium demo --keep.
refused-clock-backwards = Klockan kan inte gå tillbaka till { $at }.
mend-clock-backwards = Välj en tid efter { $now }, eller gör om övningsregistret.
