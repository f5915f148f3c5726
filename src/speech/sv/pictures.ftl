# En omgång som bild.
place-pictures = bilder
act-go-pictures = Visa omgången som bilder
act-go-pictures-short = bilder
pictures-title = Bilder
pictures-envelopes = Anslag
pictures-time = Utveckling: omgångens medel, och ärenden efter läge
pictures-totals = Rangordnade ärenden efter totalpoäng
pictures-no-totals = Inget ärende i omgången har totalpoäng än.
pictures-range = { $from }–{ $to } %
pictures-criteria = Poäng per kriterium
pictures-spread = Två bedömare: största skillnaden på ett kriterium
pictures-no-spread = Inget ärende i omgången är undertecknat av två bedömare.
pictures-apart = skillnad { $points } poäng
