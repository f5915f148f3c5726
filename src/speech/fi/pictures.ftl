# Kierros kuvina.
place-pictures = kuvat
act-go-pictures = Näytä kierros kuvina
act-go-pictures-short = kuvat
pictures-title = Kuvat
pictures-envelopes = Määrärahat
pictures-time = Ajan kuluessa: kierroksen rahat ja asiat vaiheittain
pictures-totals = Järjestetyt asiat kokonaispisteittäin
pictures-no-totals = Yhdelläkään kierroksen asialla ei ole vielä kokonaispisteitä.
pictures-range = { $from }–{ $to } %
pictures-criteria = Pisteet perusteittain
pictures-spread = Kaksi arvioijaa: suurin ero yhdellä perusteella
pictures-no-spread = Yhdelläkään kierroksen asialla ei ole kahden arvioijan allekirjoitusta.
pictures-apart = { $points } pisteen ero
