# Going on with a case; the sheet of a card

act-go-on = Go on with the case: what it wants next opens by itself, until Esc
act-go-on-short = go on
act-card-sheet = Fill in the sheet of the card: result targets and indicators
act-card-sheet-short = sheet
going-on-nothing = This case wants nothing more of you.
card-sheet-title = { $case }: the sheet of the card
card-sheet-about = Letters mark the target under the cursor: m met, p partly, n not addressed; as capitals also every target without a mark. Digits are an indicator's value. Enter records all of it as one act.
unable-no-card-sheet = The card has neither result targets nor indicators.
foot-mark-target = mark
foot-mark-rest = all the rest
foot-value = value
