# Going on with a case; the sheet of a card

act-go-on = Jatka asiaa: seuraavaksi tehtävä avautuu itsestään, kunnes painat Esc
act-go-on-short = jatka
act-card-sheet = Täytä kortin lomake: tulostavoitteet ja indikaattorit
act-card-sheet-short = lomake
going-on-nothing = Asia ei odota sinulta enempää.
card-sheet-title = { $case }: kortin lomake
card-sheet-about = Kirjain merkitsee osoitetun tavoitteen: m saavutetaan, p osittain, n ei käsitellä; isona myös kaikki merkitsemättömät. Numerot ovat indikaattorin tavoitearvo. Enter kirjaa kaiken kerralla.
unable-no-card-sheet = Kortilla ei ole tulostavoitteita eikä indikaattoreita.
foot-mark-target = merkitse
foot-mark-rest = kaikki loput
foot-value = arvo
