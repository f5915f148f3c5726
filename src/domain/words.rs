//! Keys under which the speech catalogues have the words of the closed lists.

use super::vocabulary::{
    ApplicantWord, Category, CoordinationStatus, CostModel, DecisionKind, Ground, Instrument, Lane, LinePolicy,
    LineSide, Pot, Role, Seat, Severity, Status, TargetMark,
};

macro_rules! keys {
    ($($(#[$doc:meta])* $function:ident($type:ident) { $($variant:ident => $key:literal),* $(,)? })*) => { $(
        $(#[$doc])*
        pub fn $function(word: $type) -> &'static str {
            match word { $($type::$variant => $key),* }
        }
    )* };
}

keys! {
    /// Kind of applicant.
    category_key(Category) {
        CompetentAuthority => "category-competent-authority", NationalAuthority => "category-national-authority",
        RegionalAuthority => "category-regional-authority", LocalAuthority => "category-local-authority",
        OtherPublic => "category-other-public", ThirdSector => "category-third-sector",
        Education => "category-education", International => "category-international", Company => "category-company",
        PrivateLegal => "category-private-legal", Migri => "category-migri", Police => "category-police",
    }
    /// Ground for 90 %.
    ground_key(Ground) {
        VulnerableOrSpecialNeeds => "ground-vulnerable", EffectiveProtectionOfMinors => "ground-minors",
        IntegrationByAuthoritiesOrNgos => "ground-integration", AlternativesToDetention => "ground-alternatives",
        AssistedVoluntaryReturn => "ground-return",
    }
    /// Other financing.
    instrument_key(Instrument) {
        Isf => "instrument-isf", Bmvi => "instrument-bmvi", EsfPlus => "instrument-esf-plus",
        Ndici => "instrument-ndici", Rrf => "instrument-rrf", Frontex => "instrument-frontex",
        StateBudget => "instrument-state-budget", EuHomeAffairsFunds => "instrument-eu-home-affairs-funds",
        EuJustice => "instrument-eu-justice",
    }
    /// Cost model.
    cost_model_key(CostModel) {
        Actual => "cost-model-actual", Flat40 => "cost-model-flat40", Flat7 => "cost-model-flat7",
        Procurement1 => "cost-model-procurement1", LumpSum => "cost-model-lump-sum", Unit => "cost-model-unit",
    }
    /// State of a case.
    status_key(Status) {
        Received => "status-received", Late => "status-late", Screening => "status-screening",
        Supplement => "status-supplement", Ineligible => "status-ineligible", Scoring => "status-scoring",
        Consensus => "status-consensus", Ranked => "status-ranked", Proposed => "status-proposed",
        Submitted => "status-submitted", Returned => "status-returned", Approved => "status-approved",
        Notified => "status-notified", Declined => "status-declined", Withdrawn => "status-withdrawn",
        Correction => "status-correction",
    }
    /// Role in the store.
    role_key(Role) {
        Officer => "role-officer", Supervisor => "role-supervisor", Administrator => "role-administrator",
        Auditor => "role-auditor", Trainer => "role-trainer",
    }
    /// Part in a case.
    seat_key(Seat) { A => "seat-a", B => "seat-b", Presenter => "seat-presenter" }
    /// What is proposed or decided.
    decision_key(DecisionKind) {
        Grant => "decision-grant", Partial => "decision-partial", Reserve => "decision-reserve",
        Reject => "decision-reject",
    }
    /// Whether a result target is met.
    target_mark_key(TargetMark) { Met => "target-met", Partly => "target-partly", Not => "target-not" }
    /// Handling lane.
    lane_key(Lane) { Light => "lane-light", Full => "lane-full" }
    /// Weight of a finding.
    severity_key(Severity) { Blocking => "severity-blocking", Warning => "severity-warning" }
    /// Side of the funding line.
    line_key(LineSide) { Above => "line-above", Partial => "line-partial", Below => "line-below" }
    /// Pot.
    pot_key(Pot) { Project => "pot-project", Operating => "pot-operating" }
    /// Policy at the funding line.
    policy_key(LinePolicy) { Strict => "policy-strict", Skip => "policy-skip", Partial => "policy-partial" }
    /// What a coordination cell says.
    coordination_key(CoordinationStatus) {
        Named => "coordination-named", NotApplicable => "coordination-not-applicable", Blank => "coordination-blank",
        Excluded => "coordination-excluded",
    }
    /// Word of a card's applicant cell.
    applicant_key(ApplicantWord) {
        CompetentAuthorities => "applicant-competent-authorities",
        NationalAuthorities => "applicant-national-authorities",
        RegionalAuthorities => "applicant-regional-authorities", LocalAuthorities => "applicant-local-authorities",
        ThirdSector => "applicant-third-sector", EducationOrganisations => "applicant-education-organisations",
        InternationalOrganisations => "applicant-international-organisations", Companies => "applicant-companies",
        OtherPublicBodies => "applicant-other-public-bodies",
        PrivateLegalPersons => "applicant-private-legal-persons",
        OtherPublicActors => "applicant-other-public-actors",
        OtherRelevantActors => "applicant-other-relevant-actors",
        PublicSectorActors => "applicant-public-sector-actors", Authorities => "applicant-authorities",
        Organisations => "applicant-organisations", PrivateSectorActors => "applicant-private-sector-actors",
        AsylumProcessActors => "applicant-asylum-process-actors",
        AsylumAndReceptionProcessActors => "applicant-asylum-and-reception-process-actors",
        LegalAdviceAndLegalAidProviders => "applicant-legal-advice-and-legal-aid-providers",
        RegionalActors => "applicant-regional-actors", LocalActors => "applicant-local-actors",
        NtmCentre => "applicant-ntm-centre", Municipalities => "applicant-municipalities",
        Migri => "applicant-migri", Police => "applicant-police",
    }
}
