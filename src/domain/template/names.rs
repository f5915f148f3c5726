//! What a template can name: places of phrases, facts, conditions, lists and tables of a case.

/// Places of phrases.
pub const PLACES: [&str; 20] = [
    "authority",
    "address",
    "email",
    "action",
    "applicant",
    "reference",
    "title",
    "amount",
    "requested",
    "not_granted",
    "rate",
    "eligible_costs",
    "grounds",
    "received",
    "period",
    "total",
    "minimum",
    "correction_days",
    "page",
    "pages",
];

/// Facts that can stand in a row of their own.
pub const FACTS: [&str; 31] = [
    "authority",
    "applicant",
    "business_id",
    "partners",
    "reference",
    "title",
    "fund",
    "objective",
    "action",
    "round",
    "received",
    "decision",
    "requested",
    "amount",
    "not_granted",
    "rate",
    "eligible_costs",
    "cost_model",
    "period",
    "grounds",
    "old_decision",
    "old_amount",
    "new_decision",
    "correction_asked",
    "presenter",
    "decider",
    "decided_on",
    "announced_on",
    "contact",
    "contact_person",
    "applied_costs",
];

/// What can be asked about a case.
pub const CONDITIONS: [&str; 25] = [
    "money",
    "project",
    "operating",
    "raised",
    "less",
    "cut",
    "costs",
    "targets",
    "scored",
    "minimum",
    "negative",
    "late",
    "gates",
    "reason_codes",
    "conditions",
    "past",
    "draft",
    "correction",
    "correction_late",
    "upheld",
    "amended",
    "reopened",
    "training",
    "partners",
    "period",
];

/// Lists of a case.
pub const LISTS: [&str; 2] = ["conditions", "reason_codes"];

/// Tables of a case.
pub const TABLES: [&str; 3] = ["costs", "targets", "scores"];

/// Names with reasons under them.
pub const POINTS: [&str; 2] = ["gates", "scores"];

/// What somebody wrote.
pub const WRITTEN: [&str; 4] = ["reasons", "cut", "correction_request", "correction_late"];

/// Names of columns and tables, which are labels too.
pub const HEADS: [&str; 17] = [
    "staff",
    "other_direct",
    "indirect",
    "total_costs",
    "cost_item",
    "eur",
    "criterion",
    "weight",
    "score",
    "score_word",
    "gate",
    "indicator",
    "target",
    "costs_table",
    "applied_costs_table",
    "scores_table",
    "targets_table",
];

/// The word for a decision that was set aside; of versions that say so.
pub const SET_ASIDE: &str = "decision-set-aside";

/// Words that every version has.
pub const WORDS: [&str; 20] = [
    "draft",
    "training",
    "translation",
    "register-copy",
    "page",
    "decision-grant",
    "decision-partial",
    "decision-reserve",
    "decision-reject",
    "ground-vulnerable_or_special_needs",
    "ground-effective_protection_of_minors_esp_unaccompanied",
    "ground-integration_by_local_or_regional_authorities_or_ngos",
    "ground-alternatives_to_detention",
    "ground-assisted_voluntary_return_and_reintegration",
    "cost-model-actual",
    "cost-model-flat40",
    "cost-model-flat7",
    "cost-model-procurement1",
    "cost-model-lump_sum",
    "cost-model-unit",
];
