//! The closed word lists of the public interface. Each word has one spelling, used in files, JSON and the journal.

macro_rules! vocabulary {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? })*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $word)] #[doc = $word] $variant),*
        }
        impl $name {
            /// Every word of the list, in its order.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];
            /// The word as files and JSON spell it.
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word),* }
            }
        }
        impl std::str::FromStr for $name {
            type Err = UnknownWord;
            fn from_str(text: &str) -> Result<Self, UnknownWord> {
                Self::ALL.iter().copied().find(|item| item.word() == text).ok_or_else(|| UnknownWord {
                    word: text.to_owned(),
                    accepted: Self::ALL.iter().map(|item| item.word()).collect::<Vec<_>>().join(" "),
                })
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.word())
            }
        }
    )* };
}

/// A word that is not in its list.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{word}` is not known; accepted: {accepted}")]
pub struct UnknownWord {
    /// What was given.
    pub word: String,
    /// What is accepted, separated by spaces.
    pub accepted: String,
}

vocabulary! {
    /// Project grants and operating support are separate money (000:152-164).
    Pot { Project = "project", Operating = "operating" }

    /// Highest EU share of eligible costs, per cent (BR43-BR50).
    Rate { R75 = "75", R90 = "90", R100 = "100" }

    /// Kinds of applicant; the last two for operating support only.
    Category {
        CompetentAuthority = "competent_authority", NationalAuthority = "national_authority",
        RegionalAuthority = "regional_authority", LocalAuthority = "local_authority", OtherPublic = "other_public",
        ThirdSector = "third_sector", Education = "education", International = "international",
        Company = "company", PrivateLegal = "private_legal", Migri = "migri", Police = "police",
    }

    /// Words of a card's applicant cell.
    ApplicantWord {
        CompetentAuthorities = "competent_authorities", NationalAuthorities = "national_authorities",
        RegionalAuthorities = "regional_authorities", LocalAuthorities = "local_authorities",
        ThirdSector = "third_sector", EducationOrganisations = "education_organisations",
        InternationalOrganisations = "international_organisations", Companies = "companies",
        OtherPublicBodies = "other_public_bodies", PrivateLegalPersons = "private_legal_persons",
        OtherPublicActors = "other_public_actors", OtherRelevantActors = "other_relevant_actors",
        PublicSectorActors = "public_sector_actors", Authorities = "authorities", Organisations = "organisations",
        PrivateSectorActors = "private_sector_actors", AsylumProcessActors = "asylum_process_actors",
        AsylumAndReceptionProcessActors = "asylum_and_reception_process_actors",
        LegalAdviceAndLegalAidProviders = "legal_advice_and_legal_aid_providers", RegionalActors = "regional_actors",
        LocalActors = "local_actors", NtmCentre = "ntm_centre", Municipalities = "municipalities", Migri = "migri",
        Police = "police",
    }

    /// Grounds on which a card lets the rate be raised to 90 %.
    Ground {
        VulnerableOrSpecialNeeds = "vulnerable_or_special_needs",
        EffectiveProtectionOfMinors = "effective_protection_of_minors_esp_unaccompanied",
        IntegrationByAuthoritiesOrNgos = "integration_by_local_or_regional_authorities_or_ngos",
        AlternativesToDetention = "alternatives_to_detention",
        AssistedVoluntaryReturn = "assisted_voluntary_return_and_reintegration",
    }

    /// Other financing that a card's work is coordinated with, or that an applicant names.
    Instrument {
        Isf = "ISF", Bmvi = "BMVI", EsfPlus = "ESF+", Ndici = "NDICI", Rrf = "RRF", Frontex = "FRONTEX",
        StateBudget = "STATE_BUDGET", EuHomeAffairsFunds = "EU_HOME_AFFAIRS_FUNDS", EuJustice = "EU_JUSTICE",
    }

    /// What the coordination cell of a card says; blank is not the same as N/A (BR56).
    CoordinationStatus { Named = "named", NotApplicable = "not_applicable", Blank = "blank", Excluded = "excluded" }

    /// How costs are calculated.
    CostModel {
        Actual = "actual", Flat40 = "flat40", Flat7 = "flat7", Procurement1 = "procurement1", LumpSum = "lump_sum",
        Unit = "unit",
    }

    /// Language of handling.
    CaseLanguage { Fi = "fi", Sv = "sv" }

    /// Output or result.
    IndicatorKind { Output = "output", Result = "result" }

    /// Which indicators a card asks for (BR59-BR61).
    IndicatorRule { Listed = "listed", None = "none", Objective = "objective" }

    /// How thoroughly a case is handled.
    Lane { Light = "light", Full = "full" }

    /// Where a case stands. Derived from what has been recorded, never set by hand.
    Status {
        Received = "received", Late = "late", Screening = "screening", Supplement = "supplement",
        Ineligible = "ineligible", Scoring = "scoring", Consensus = "consensus", Ranked = "ranked",
        Proposed = "proposed", Submitted = "submitted", Returned = "returned", Approved = "approved",
        Notified = "notified", Declined = "declined", Withdrawn = "withdrawn", Correction = "correction",
    }

    /// What a person may do in a store; one person may have several.
    Role {
        Officer = "officer", Supervisor = "supervisor", Administrator = "administrator", Auditor = "auditor",
        Trainer = "trainer",
    }

    /// A person's part in one case: first and second assessor, presenting officer.
    Seat { A = "a", B = "b", Presenter = "presenter" }

    /// What is proposed or decided.
    DecisionKind { Grant = "grant", Partial = "partial", Reserve = "reserve", Reject = "reject" }

    /// Whether a project meets a result target of its card.
    TargetMark { Met = "met", Partly = "partly", Not = "not" }

    /// What the register itself can see that bears out a listed reason for refusing.
    ReasonFact { Late = "late", GateFailed = "gate_failed", BelowThreshold = "below_threshold" }

    /// A finding that stops a grant proposal, or one that informs.
    Severity { Blocking = "blocking", Warning = "warning" }

    /// What happens at the funding line to the first case that does not fit.
    LinePolicy { Strict = "strict", Skip = "skip", Partial = "partial" }

    /// Which side of the funding line a case is on.
    LineSide { Above = "above", Partial = "partial", Below = "below" }

    /// A store for work, or one for training that can never be mistaken for it.
    StoreKind { Real = "real", Demo = "demo" }
}

impl Rate {
    /// The rate in per cent.
    pub fn percent(self) -> u32 {
        match self {
            Rate::R75 => 75,
            Rate::R90 => 90,
            Rate::R100 => 100,
        }
    }
}

impl DecisionKind {
    /// Whether money goes to the applicant.
    pub fn grants_money(self) -> bool {
        matches!(self, DecisionKind::Grant | DecisionKind::Partial)
    }
}
