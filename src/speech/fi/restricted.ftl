# Ohjelma pakotettuna komentona (--restricted) ja käyttäjien tiedostot siinä.

restricted-no-socket = Valitsimella --restricted käytetään vain tarjottua työpöytää, eikä sellaista ole nimetty. Palvelimen ylläpitäjä lisää pakotettuun komentoon --socket POLKU.
restricted-option = { $option } ei ole tässä kirjautuvan käyttäjän valittavissa. Jätä se pois; palvelimen ylläpitäjä on päättänyt asian.
restricted-one-command = Tämä käyttäjätunnus suorittaa vain yhden komennon, eikä siihen voi lisätä mitään. Kirjaudu ilman komentoa.
restricted-no-command = Komentoa { $word } ei voi suorittaa tällä käyttäjätunnuksella: se on tarkoitettu vain diariumille. Avaa työpöytä kirjautumalla ilman komentoa tai anna jokin diariumin komento; diarium --help luettelee ne.
restricted-command = { $command } tarvitsee rekisterin tiedostoja, eikä sitä voi suorittaa tällä käyttäjätunnuksella. Työpöydän ylläpitäjä tekee sen itse palvelimella.
restricted-words = Komentoa ei voi jakaa osiin: lainausmerkki on sulkematta tai komento päättyy kenoviivaan. Sulje se ja kirjoita koko komento vielä kertaalleen lainausmerkkeihin omaa komentotulkkiasi varten.
restricted-code = Muuttuja { $name } päästää ohjelmaan vierasta koodia, joten ohjelma ei käynnisty. Palvelimen ylläpitäjä poistaa sen: tiedostossa sshd_config PermitUserEnvironment no, ei sen sallivaa AcceptEnv- eikä SetEnv-asetusta eikä mitään vastaavaa PAMissa.
restricted-again = Ohjelma ei voi käynnistyä puhtaassa ympäristössä ({ $why }). Palvelimen ylläpitäjä antaa sille pääsyn hakemistoon /proc.

# Vaihtokansio
exchange-unrestricted = --exchange kuuluu valitsimeen --restricted. Jätä se pois tai lisää --restricted.
exchange-folder-unusable = Vaihtokansiota { $folder } ei voi avata ({ $why }). Pyydä palvelimen ylläpitäjää luomaan se ja antamaan se käyttäjätunnuksellesi; käytä siihen asti vakiosyötettä ja vakiotulostetta.
exchange-folder-home = Vaihtokansio { $folder } on kotihakemisto tai sisältää sellaisen, ja kotihakemiston sisältö määrää, mitä kirjauduttaessa suoritetaan. Pyydä palvelimen ylläpitäjältä erillistä kansiota; käytä siihen asti vakiosyötettä ja vakiotulostetta.
exchange-none = { $file } on tiedosto, eikä tällä työpöydällä ole tiedostoja.
mend-exchange-none = ota aineisto vastaan vakiosyötteestä komennolla import - ja luovuta vakiotulosteeseen, tai pyydä palvelimen ylläpitäjältä vaihtokansio (--exchange)
exchange-outside = { $file } on vaihtokansion ulkopuolella, tai linkki johtaa sinne.
mend-exchange-outside = siirrä tiedosto vaihtokansioon ja anna vain sen nimi, tai käytä vakiosyötettä ja vakiotulostetta
file-larger = se on suurempi kuin sallitaan
source-host = palvelimen asetukset
