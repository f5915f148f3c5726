# En omgång som bild.
place-pictures = bilder
act-go-pictures = Visa omgången som bilder
act-go-pictures-short = bilder
pictures-title = Bilder
pictures-envelopes = Anslag
pictures-time = Över tiden: omgångens pengar, och ärenden efter läge
pictures-totals = Rangordnade ärenden efter summa
pictures-no-totals = Inget ärende i omgången har en summa än.
pictures-range = { $from } till { $to } %
pictures-criteria = Poäng efter kriterium
pictures-spread = Två bedömare: största avståndet på ett kriterium
pictures-no-spread = Inget ärende i omgången är undertecknat av två bedömare.
pictures-apart = { $points } poängs avstånd
