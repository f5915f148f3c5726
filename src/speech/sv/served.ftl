# Ett skrivbord som flera delar

# Åtgärder som korsar varandra
refused-changed-meanwhile = Ärendet { $case } har ändrats sedan du såg det. { $changes }.
mend-changed-meanwhile = Se på ärendet som det är nu. Om åtgärden fortfarande är riktig, gör den på nytt; det du skrivit finns kvar.
overtaken-change = { $who }, { $at }: { $what }
refused-order-name = En annan åtgärd har redan antecknats med beteckningen { $id }.
mend-order-name = Ge åtgärden en egen beteckning och sänd den på nytt.
