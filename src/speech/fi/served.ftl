# Työpöytä, jota moni käyttää yhtä aikaa

# Toimet, jotka osuvat ristiin
refused-changed-meanwhile = Asia { $case } on muuttunut sen jälkeen, kun näit sen. { $changes }.
mend-changed-meanwhile = Katso asia sellaisena kuin se nyt on. Jos toimi on edelleen oikea, tee se uudelleen; kirjoittamasi on tallessa.
overtaken-change = { $who }, { $at }: { $what }
refused-order-name = Tunnuksella { $id } on jo kirjattu toinen toimi.
mend-order-name = Anna toimelle oma tunnus ja lähetä se uudelleen.
