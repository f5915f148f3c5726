//! What makes a plan wrong: unknown codes, doubles, sums that do not agree, a language left out.
//!
//! Every mistake names the place by the key that a reader finds in the file; whoever read the file knows the line of
//! each key and adds it.

use std::collections::BTreeSet;

use super::{Action, Envelope, OperatingSupport, Plan, Round};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::text::Text;
use crate::domain::vocabulary::{IndicatorRule, Pot};

/// One mistake in a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanMistake {
    /// Kind of table in the file: `action`, `indicator`, `round`, …
    pub table: &'static str,
    /// Code of the entry, empty for the head.
    pub code: String,
    /// For an envelope: its scope.
    pub scope: Option<String>,
    /// What is wrong, and what is accepted.
    pub why: Message,
}

/// Everything that is wrong with a plan; empty for a good one.
pub fn mistakes(plan: &Plan) -> Vec<PlanMistake> {
    let mut check = Check { plan, found: Vec::new() };
    check.head();
    check.doubles();
    check.measures_and_indicators();
    for action in &plan.actions {
        check.action(action);
    }
    for support in &plan.operating_support {
        check.support(support);
    }
    for round in &plan.rounds {
        check.round(round);
    }
    check.carry_overs();
    check.found
}

struct Check<'a> {
    plan: &'a Plan,
    found: Vec<PlanMistake>,
}

impl Check<'_> {
    fn note(&mut self, table: &'static str, code: &str, why: Message) {
        self.found.push(PlanMistake { table, code: code.to_owned(), scope: None, why });
    }

    fn texts<'t>(&mut self, table: &'static str, code: &str, texts: impl IntoIterator<Item = &'t Text>) {
        for text in texts {
            if let Some(lang) = text.missing() {
                let start: String =
                    [&text.sv, &text.en, &text.fi].into_iter().find(|t| !t.is_empty()).cloned().unwrap_or_default();
                let why = Message::new("plan-language-missing").with("lang", lang.code()).with("text", start);
                self.note(table, code, why);
            }
        }
    }

    fn unknown(&mut self, table: &'static str, code: &str, kind: &'static str, unknown: &str) {
        self.note(table, code, Message::new("plan-unknown-code").with("kind", kind).with("code", unknown));
    }

    fn sum(&mut self, table: &'static str, code: &str, printed: Money, sum: Money, tolerance: Money) {
        if printed.distance(sum) > tolerance {
            let why =
                Message::new("plan-sum-differs").with("printed", printed).with("sum", sum).with("tolerance", tolerance);
            self.note(table, code, why);
        }
    }

    fn head(&mut self) {
        let head = &self.plan.plan;
        self.texts("plan", "", [&head.name, &head.fund]);
        let ceilings = self.plan.objectives.iter().map(|objective| objective.total).sum();
        self.sum("plan", "", head.total, ceilings, Money::ZERO);
        for objective in &self.plan.objectives {
            let parts = objective.project_grants + objective.operating_support;
            self.sum("objective", objective.code.as_str(), objective.total, parts, head.sum_tolerance);
            self.texts("objective", objective.code.as_str(), [&objective.name]);
        }
    }

    fn doubles(&mut self) {
        fn repeated<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<String> {
            let mut seen = BTreeSet::new();
            codes.filter(|code| !seen.insert(*code)).map(str::to_owned).collect()
        }
        let plan = self.plan;
        let cards = plan.actions.iter().map(|a| a.code.as_str());
        let cards = cards.chain(plan.operating_support.iter().map(|o| o.code.as_str()));
        let tables: [(&'static str, Vec<String>); 5] = [
            ("objective", repeated(plan.objectives.iter().map(|o| o.code.as_str()))),
            ("measure", repeated(plan.measures.iter().map(|m| m.code.as_str()))),
            ("action", repeated(cards)),
            ("indicator", repeated(plan.indicators.iter().map(|i| i.id.as_str()))),
            ("round", repeated(plan.rounds.iter().map(|r| r.id.as_str()))),
        ];
        for (table, codes) in tables {
            for code in codes {
                self.note(table, &code, Message::new("plan-double").with("code", code.as_str()));
            }
        }
    }

    fn measures_and_indicators(&mut self) {
        let plan = self.plan;
        for measure in &plan.measures {
            self.texts("measure", measure.code.as_str(), [&measure.name]);
            if plan.objective(measure.objective.as_str()).is_none() {
                self.unknown("measure", measure.code.as_str(), "objective", measure.objective.as_str());
            }
        }
        for indicator in &plan.indicators {
            self.texts("indicator", indicator.id.as_str(), [&indicator.name]);
            if plan.objective(indicator.objective.as_str()).is_none() {
                self.unknown("indicator", indicator.id.as_str(), "objective", indicator.objective.as_str());
            }
            if let Some(parent) = &indicator.parent
                && plan.indicator(parent.as_str()).is_none()
            {
                self.unknown("indicator", indicator.id.as_str(), "indicator", parent.as_str());
            }
        }
    }

    fn action(&mut self, action: &Action) {
        let code = action.code.as_str();
        let texts = [&action.name, &action.aim, &action.start_by];
        self.texts("action", code, texts.into_iter().chain(&action.supported_activities));
        self.texts("action", code, action.result_targets.iter().chain(action.notes.iter().map(|note| &note.text)));
        if self.plan.measure(action.measure.as_str()).is_none() {
            self.unknown("action", code, "measure", action.measure.as_str());
        }
        self.indicators("action", code, action.indicators.iter().map(|id| id.as_str()), action.indicator_rule);
        self.known_rounds(code, action.rounds.iter().chain(&action.disputed_rounds).map(|round| round.as_str()));
        if action.raised_rate.is_some() == action.raised_if_any_of.is_empty() {
            self.note("action", code, Message::new("plan-raised-rate-grounds"));
        }
        if action.conditional_rounds.iter().any(|round| !action.rounds.contains(round)) {
            self.note("action", code, Message::new("plan-conditional-round"));
        }
    }

    fn indicators<'i>(
        &mut self,
        table: &'static str,
        code: &str,
        ids: impl Iterator<Item = &'i str>,
        rule: IndicatorRule,
    ) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if self.plan.indicator(id).is_none() {
                self.unknown(table, code, "indicator", id);
            }
            if !seen.insert(id) {
                self.note(table, code, Message::new("plan-double").with("code", id));
            }
        }
        if seen.is_empty() == (rule == IndicatorRule::Listed) {
            self.note(table, code, Message::new("plan-indicator-rule").with("rule", rule.word()));
        }
    }

    fn known_rounds<'r>(&mut self, code: &str, rounds: impl Iterator<Item = &'r str>) {
        for round in rounds {
            if self.plan.round(round).is_none() {
                self.unknown("action", code, "round", round);
            }
        }
    }

    fn support(&mut self, support: &OperatingSupport) {
        let code = support.code.as_str();
        self.texts("operating_support", code, [&support.name, &support.aim].into_iter().chain(&support.start_by));
        self.texts("operating_support", code, support.notes.iter().map(|note| &note.text));
        if self.plan.objective(support.objective.as_str()).is_none() {
            self.unknown("operating_support", code, "objective", support.objective.as_str());
        }
        self.indicators(
            "operating_support",
            code,
            support.indicators.iter().map(|id| id.as_str()),
            support.indicator_rule,
        );
    }

    fn round(&mut self, round: &Round) {
        let id = round.id.as_str();
        self.texts("round", id, [&round.name]);
        let mut scopes = BTreeSet::new();
        for envelope in &round.envelopes {
            if !scopes.insert(&envelope.scope) {
                self.note("round", id, Message::new("plan-double").with("code", &envelope.scope));
            }
            self.envelope(round, envelope);
        }
        for total in &round.totals {
            let of_objective = round.envelopes.iter().filter(|envelope| {
                envelope.pot == Pot::Project
                    && self.plan.objective_of_scope(envelope.scope.as_str()) == Some(&total.objective)
            });
            let sum = of_objective.filter_map(|envelope| envelope.amount).sum();
            self.sum("round", id, total.amount, sum, Money::ZERO);
        }
    }

    fn carry_overs(&mut self) {
        for rule in &self.plan.carry_overs {
            for round in [&rule.from, &rule.to] {
                match self.plan.round(round.as_str()) {
                    None => self.unknown("carry_over", rule.scope.as_str(), "round", round.as_str()),
                    Some(found) if !found.envelopes.iter().any(|envelope| envelope.scope == rule.scope) => {
                        self.unknown("carry_over", rule.scope.as_str(), "scope", rule.scope.as_str());
                    }
                    Some(_) => {}
                }
            }
        }
    }

    fn envelope(&mut self, round: &Round, envelope: &Envelope) {
        let before = self.found.len();
        let id = round.id.as_str();
        self.texts("round", id, envelope.note.iter().chain(envelope.readings.iter().map(|reading| &reading.text)));
        if self.plan.objective_of_scope(envelope.scope.as_str()).is_none() {
            self.unknown("round", id, "scope", envelope.scope.as_str());
        }
        for code in envelope.actions.iter().chain(&envelope.disputed_actions) {
            match self.plan.card(code.as_str()) {
                None => self.unknown("round", id, "action", code.as_str()),
                Some(card) => {
                    let disputed = envelope.disputed_actions.contains(code);
                    if !card_agrees(card, round, disputed) {
                        self.note("round", id, Message::new("plan-card-disagrees").with("code", code));
                    }
                }
            }
        }
        for mistake in &mut self.found[before..] {
            mistake.scope = Some(envelope.scope.as_str().to_owned());
        }
    }
}

/// The crosses of the tables and the rounds of the cards must say the same, or the dispute must be marked on both.
fn card_agrees(card: super::Card<'_>, round: &Round, disputed: bool) -> bool {
    match card {
        super::Card::Action(action) if disputed => action.disputed_rounds.contains(&round.id),
        super::Card::Action(action) => action.rounds.contains(&round.id),
        super::Card::Operating(support) => {
            support.next_round == round.id || support.disputed_rounds.contains(&round.id)
        }
    }
}
