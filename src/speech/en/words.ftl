# Words of the closed lists.

# Kinds of applicant
category-competent-authority = competent authority
category-national-authority = national authority
category-regional-authority = regional authority
category-local-authority = local authority
category-other-public = other public body
category-third-sector = third sector
category-education = education organisation
category-international = international organisation
category-company = company
category-private-legal = private-law legal person
category-migri = Finnish Immigration Service
category-police = police

# Grounds for a raised rate
ground-vulnerable = vulnerable people or special needs
ground-minors = effective protection of minors, above all unaccompanied ones
ground-integration = integration by local or regional authorities or civil-society organisations
ground-alternatives = alternatives to detention
ground-return = assisted voluntary return and reintegration

# Cost models
cost-model-actual = actual costs
cost-model-flat40 = flat rate of 40 %
cost-model-flat7 = direct costs + 7 %
cost-model-procurement1 = procurement + 1 %
cost-model-lump-sum = lump sum
cost-model-unit = unit costs

# Where a case stands
status-received = received
status-late = late
status-screening = screening
status-supplement = supplement
status-ineligible = ineligible
status-scoring = scoring
status-consensus = consensus
status-ranked = ranked
status-proposed = proposed
status-submitted = submitted
status-returned = returned
status-approved = approved
status-notified = notified
status-declined = declined
status-withdrawn = withdrawn
status-correction = correction

# Roles in the store
role-officer = case officer
role-supervisor = decision-maker
role-administrator = administrator
role-auditor = auditor
role-trainer = trainer

# Parts in a case
seat-a = first assessor
seat-b = second assessor
seat-presenter = presenting officer

# What is proposed or decided
decision-grant = grant
decision-partial = partial grant
decision-reserve = reserve
decision-reject = reject

# Weight of a finding
severity-blocking = blocking
severity-warning = warning

# Sides of the funding line
line-above = above
line-partial = in part
line-below = below

# Sorts of money
pot-project = project grants
pot-operating = operating support

# What happens at the funding line
policy-strict = strict order
policy-skip = skip and go on
policy-partial = offer the rest

# What a coordination cell says
coordination-named = named
coordination-not-applicable = not applicable
coordination-blank = blank
coordination-excluded = excluded

# Words of a card's applicant cell
applicant-competent-authorities = competent authorities
applicant-national-authorities = national authorities
applicant-regional-authorities = regional authorities
applicant-local-authorities = local authorities
applicant-third-sector = third sector
applicant-education-organisations = education organisations
applicant-international-organisations = international organisations
applicant-companies = companies
applicant-other-public-bodies = other public bodies
applicant-private-legal-persons = private-law legal persons
applicant-other-public-actors = other public actors
applicant-other-relevant-actors = other relevant actors
applicant-public-sector-actors = public-sector actors
applicant-authorities = authorities
applicant-organisations = organisations
applicant-private-sector-actors = private-sector actors
applicant-asylum-process-actors = actors of the asylum process
applicant-asylum-and-reception-process-actors = actors of the asylum and reception process
applicant-legal-advice-and-legal-aid-providers = providers of legal advice and legal aid
applicant-regional-actors = regional actors
applicant-local-actors = local actors
applicant-ntm-centre = ELY Centre
applicant-municipalities = municipalities
applicant-migri = Finnish Immigration Service
applicant-police = police

# Whether a result target is met
target-met = met
target-partly = partly
target-not = not addressed
