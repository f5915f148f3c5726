# A round as pictures.
place-pictures = pictures
act-go-pictures = Show the round as pictures
act-go-pictures-short = pictures
pictures-title = Pictures
pictures-envelopes = Envelopes
pictures-time = Over time: money of the round, and cases by state
pictures-totals = Totals of ranked cases
pictures-no-totals = No case of this round has a total yet.
pictures-range = { $from } to { $to } %
pictures-criteria = Scores by criterion
pictures-spread = Two assessors: furthest apart on a criterion
pictures-no-spread = No case of this round has been signed by two assessors.
pictures-apart = points apart: { $points }
