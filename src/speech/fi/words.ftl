# Words of the closed lists.

# Kinds of applicant
category-competent-authority = toimivaltainen viranomainen
category-national-authority = kansallinen viranomainen
category-regional-authority = alueviranomainen
category-local-authority = paikallisviranomainen
category-other-public = muu julkisyhteisö
category-third-sector = kolmas sektori
category-education = koulutusorganisaatio
category-international = kansainvälinen järjestö
category-company = yritys
category-private-legal = yksityisoikeudellinen oikeushenkilö
category-migri = Maahanmuuttovirasto
category-police = poliisi

# Grounds for a raised rate
ground-vulnerable = haavoittuvassa asemassa olevat tai erityistarpeet
ground-minors = alaikäisten, erityisesti ilman huoltajaa olevien, tehokas suojelu
ground-integration = kotoutuminen paikallisten tai alueellisten viranomaisten tai kansalaisjärjestöjen toimin
ground-alternatives = säilöönoton vaihtoehdot
ground-return = avustettu vapaaehtoinen paluu ja uudelleenkotoutuminen

# Cost models
cost-model-actual = tosiasialliset kustannukset
cost-model-flat40 = kiinteä osuus 40 %
cost-model-flat7 = välittömät kustannukset + 7 %
cost-model-procurement1 = hankinnat + 1 %
cost-model-lump-sum = kertakorvaus
cost-model-unit = yksikkökustannukset

# Where a case stands
status-received = saapunut
status-late = myöhästynyt
status-screening = esitarkastus
status-supplement = täydennettävä
status-ineligible = karsiutunut
status-scoring = pisteytettävänä
status-consensus = yhteispisteet
status-ranked = pisteytetty
status-proposed = ehdotettu
status-submitted = ratkaistavana
status-returned = palautettu
status-approved = ratkaistu
status-notified = tiedoksi annettu
status-declined = luovuttu
status-withdrawn = peruutettu
status-correction = oikaisu

# Roles in the store
role-officer = käsittelijä
role-supervisor = ratkaisija
role-administrator = pääkäyttäjä
role-auditor = tarkastaja
role-trainer = kouluttaja

# Parts in a case
seat-a = 1. arvioija
seat-b = 2. arvioija
seat-presenter = esittelijä

# What is proposed or decided
decision-grant = myönteinen
decision-partial = osittain myönteinen
decision-reserve = varasija
decision-reject = kielteinen

# Weight of a finding
severity-blocking = este
severity-warning = huomautus

# Sides of the funding line
line-above = rajan yläpuolella
line-partial = osittain
line-below = rajan alla

# Sorts of money
pot-project = hankeavustus
pot-operating = operatiivinen tuki

# What happens at the funding line
policy-strict = tiukka järjestys
policy-skip = ohita ja jatka
policy-partial = tarjoa loput

# What a coordination cell says
coordination-named = nimetty
coordination-not-applicable = ei sovelleta
coordination-blank = tyhjä
coordination-excluded = poissuljettu

# Words of a card's applicant cell
applicant-competent-authorities = toimivaltaiset viranomaiset
applicant-national-authorities = kansalliset viranomaiset
applicant-regional-authorities = alueviranomaiset
applicant-local-authorities = paikallisviranomaiset
applicant-third-sector = kolmas sektori
applicant-education-organisations = koulutusorganisaatiot
applicant-international-organisations = kansainväliset järjestöt
applicant-companies = yritykset
applicant-other-public-bodies = muut julkisyhteisöt
applicant-private-legal-persons = yksityisoikeudelliset oikeushenkilöt
applicant-other-public-actors = muut julkiset toimijat
applicant-other-relevant-actors = muut asian kannalta keskeiset toimijat
applicant-public-sector-actors = julkisen sektorin toimijat
applicant-authorities = viranomaiset
applicant-organisations = järjestöt
applicant-private-sector-actors = yksityisen sektorin toimijat
applicant-asylum-process-actors = turvapaikkaprosessin toimijat
applicant-asylum-and-reception-process-actors = turvapaikka- ja vastaanottoprosessin toimijat
applicant-legal-advice-and-legal-aid-providers = oikeudellisen neuvonnan ja oikeusavun tarjoajat
applicant-regional-actors = alueelliset toimijat
applicant-local-actors = paikalliset toimijat
applicant-ntm-centre = ELY-keskus
applicant-municipalities = kunnat
applicant-migri = Maahanmuuttovirasto
applicant-police = poliisi

# Whether a result target is met
target-met = saavutetaan
target-partly = osittain
target-not = ei käsitellä
