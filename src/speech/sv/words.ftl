# Words of the closed lists.

# Kinds of applicant
category-competent-authority = behörig myndighet
category-national-authority = nationell myndighet
category-regional-authority = regional myndighet
category-local-authority = lokal myndighet
category-other-public = annat offentligt samfund
category-third-sector = tredje sektorn
category-education = utbildningsorganisation
category-international = internationell organisation
category-company = företag
category-private-legal = privaträttslig juridisk person
category-migri = Migrationsverket
category-police = polisen

# Grounds for a raised rate
ground-vulnerable = utsatta personer eller särskilda behov
ground-minors = effektivt skydd av minderåriga, särskilt ensamkommande
ground-integration = integration genom lokala eller regionala myndigheter eller medborgarorganisationer
ground-alternatives = alternativ till förvar
ground-return = assisterat frivilligt återvändande och återintegrering

# Cost models
cost-model-actual = faktiska kostnader
cost-model-flat40 = schablonsats 40 %
cost-model-flat7 = direkta kostnader + 7 %
cost-model-procurement1 = upphandling + 1 %
cost-model-lump-sum = engångsbelopp
cost-model-unit = enhetskostnader

# Where a case stands
status-received = inkommet
status-late = försenat
status-screening = granskas
status-supplement = kompletteras
status-ineligible = ej berättigat
status-scoring = poängsätts
status-consensus = gemensamma poäng
status-ranked = rangordnat
status-proposed = föreslaget
status-submitted = för avgörande
status-returned = återsänt
status-approved = avgjort
status-notified = delgivet
status-declined = avböjt
status-withdrawn = återkallat
status-correction = omprövning

# Roles in the store
role-officer = handläggare
role-supervisor = beslutsfattare
role-administrator = administratör
role-auditor = revisor
role-trainer = utbildare

# Parts in a case
seat-a = första bedömare
seat-b = andra bedömare
seat-presenter = föredragande

# What is proposed or decided
decision-grant = bifall
decision-partial = delvis bifall
decision-reserve = reservplats
decision-reject = avslag

# Weight of a finding
severity-blocking = hinder
severity-warning = varning

# Sides of the funding line
line-above = över gränsen
line-partial = delvis
line-below = under gränsen

# Sorts of money
pot-project = projektunderstöd
pot-operating = operativt stöd

# What happens at the funding line
policy-strict = strikt ordning
policy-skip = hoppa över
policy-partial = erbjud resten

# What a coordination cell says
coordination-named = nämns
coordination-not-applicable = ej tillämpligt
coordination-blank = blankt
coordination-excluded = uteslutet

# Words of a card's applicant cell
applicant-competent-authorities = behöriga myndigheter
applicant-national-authorities = nationella myndigheter
applicant-regional-authorities = regionala myndigheter
applicant-local-authorities = lokala myndigheter
applicant-third-sector = tredje sektorn
applicant-education-organisations = utbildningsorganisationer
applicant-international-organisations = internationella organisationer
applicant-companies = företag
applicant-other-public-bodies = andra offentliga samfund
applicant-private-legal-persons = privaträttsliga juridiska personer
applicant-other-public-actors = andra offentliga aktörer
applicant-other-relevant-actors = andra relevanta aktörer
applicant-public-sector-actors = aktörer inom den offentliga sektorn
applicant-authorities = myndigheter
applicant-organisations = organisationer
applicant-private-sector-actors = aktörer inom den privata sektorn
applicant-asylum-process-actors = aktörer i asylprocessen
applicant-asylum-and-reception-process-actors = aktörer i asyl- och mottagningsprocessen
applicant-legal-advice-and-legal-aid-providers = tillhandahållare av juridisk rådgivning och rättshjälp
applicant-regional-actors = regionala aktörer
applicant-local-actors = lokala aktörer
applicant-ntm-centre = NTM-centralen
applicant-municipalities = kommuner
applicant-migri = Migrationsverket
applicant-police = polisen

# Whether a result target is met
target-met = nås
target-partly = delvis
target-not = berörs inte
