# Going on with a case; the sheet of a card

act-go-on = Gå vidare med ärendet: det som står på tur öppnas av sig självt, tills Esc
act-go-on-short = vidare
act-card-sheet = Fyll i kortets blankett: resultatmål och indikatorer
act-card-sheet-short = blankett
going-on-nothing = Ärendet kräver inget mer av dig.
card-sheet-title = { $case }: kortets blankett
card-sheet-about = En bokstav märker målet vid markören: m nås, p delvis, n berörs inte; som versal även alla mål utan märke. Siffror är en indikators målvärde. Enter antecknar allt på en gång.
unable-no-card-sheet = Kortet har varken resultatmål eller indikatorer.
foot-mark-target = märk
foot-mark-rest = alla övriga
foot-value = värde
