//! The places that a phrase can have, and their values for a case; and what else a template can name.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{is_late, kind_of};
use crate::domain::code::ObjectiveCode;
use crate::domain::finnish_time::finnish_day;
use crate::domain::money::Money;
use crate::domain::plan::Card;
use crate::domain::template::names::SET_ASIDE;
use crate::domain::template::{Kind, Template};
use crate::domain::text::{Lang, Text};
use crate::domain::vocabulary::{DecisionKind, Ground, Pot, Rate};
use crate::register::view::document::{DocumentFacts, Signatory};
use crate::speech;

/// The values of one case in one language.
pub struct Values<'a> {
    pub lang: Lang,
    pub facts: &'a DocumentFacts,
    pub template: &'a Template,
    values: BTreeMap<&'static str, String>,
}

impl<'a> Values<'a> {
    /// Writes down every value as the language writes it.
    pub fn of(facts: &'a DocumentFacts, template: &'a Template, lang: Lang) -> Self {
        let mut values = Self { lang, facts, template, values: BTreeMap::new() };
        values.who_and_what();
        values.money_and_time();
        values.decision();
        values
    }

    /// The value of a place or a fact; empty where the case has none.
    pub fn get(&self, name: &str) -> &str {
        self.values.get(name).map(String::as_str).unwrap_or_default()
    }

    /// A phrase with its places filled.
    pub fn fill(&self, text: &str) -> String {
        let mut pieces = text.split("{$");
        let mut out = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (name, rest) = piece.split_once('}').unwrap_or((piece, ""));
            out.push_str(self.get(name));
            out.push_str(rest);
        }
        out
    }

    /// A word of the template.
    pub fn word(&self, name: &str) -> &str {
        self.template.words.get(name).map(|text| text.get(self.lang)).unwrap_or_default()
    }

    /// A label of the template.
    pub fn label(&self, name: &str) -> &str {
        self.template.labels.get(name).map(|text| text.get(self.lang)).unwrap_or_default()
    }

    /// A text in this language.
    pub fn say<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.lang)
    }

    /// An amount, whose spaces hold it together.
    pub fn money(&self, amount: Money) -> String {
        held(&speech::money(self.lang, amount))
    }

    /// An amount for a column.
    pub fn amount(&self, amount: Money) -> String {
        held(&speech::amount(self.lang, amount))
    }

    /// A number with decimals.
    pub fn decimal(&self, value: Decimal) -> String {
        held(&speech::decimal(self.lang, value))
    }

    /// Whether a condition holds.
    pub fn holds(&self, condition: &str) -> bool {
        let (name, wanted) = condition.strip_prefix('!').map_or((condition, true), |name| (name, false));
        self.is(name) == wanted
    }

    fn is(&self, name: &str) -> bool {
        let (facts, head) = (self.facts, &self.facts.head);
        let answered = || facts.correction.as_ref().and_then(|(view, _, _)| view.outcome.as_ref());
        match name {
            "project" => head.pot == Pot::Project,
            "operating" => head.pot == Pot::Operating,
            "raised" => facts.rate == Rate::R90,
            "money" => facts.kind.grants_money(),
            "less" => !self.get("not_granted").is_empty(),
            "cut" => head.decision.less_why.is_some() && facts.correction.is_none(),
            "costs" => !head.costs.total.is_zero(),
            "targets" => !head.targets.is_empty(),
            "scored" => facts.total.is_some(),
            "minimum" => facts.criteria.set.minimum_total.is_some(),
            // Whoever gets less than was asked for is told the reasons for each score as well.
            "negative" => kind_of(facts) != Kind::Grant,
            "late" => is_late(facts),
            "gates" => !facts.failed_gates.is_empty(),
            "reason_codes" => facts.kind == DecisionKind::Reject && !facts.reason_codes.is_empty(),
            "conditions" => head.decision.proposal.as_ref().is_some_and(|p| !p.terms.conditions.is_empty()),
            "past" => head.past,
            "draft" => facts.draft,
            "correction" => facts.correction.is_some(),
            "correction_late" => facts.correction.as_ref().is_some_and(|(view, _, _)| view.late_why.is_some()),
            "upheld" => answered().is_some_and(|outcome| outcome.amended.is_none() && !outcome.reopened),
            "reopened" => facts.set_aside,
            "amended" => answered().is_some_and(|outcome| outcome.amended.is_some()),
            "training" => facts.training,
            "partners" => !head.partners.is_empty(),
            "period" => !self.get("period").is_empty(),
            _ => false,
        }
    }

    fn set(&mut self, name: &'static str, value: impl Into<String>) {
        self.values.insert(name, value.into());
    }

    fn who_and_what(&mut self) {
        let (lang, facts, head) = (self.lang, self.facts, &self.facts.head);
        let authority = &self.template.authority;
        self.set("authority", authority.name.get(lang));
        self.set("address", authority.address.get(lang));
        self.set("email", authority.email.as_str());
        self.set(
            "applicant",
            match &facts.past {
                Some(grant) => grant.body().get(lang).to_owned(),
                None => head.applicant.name.clone(),
            },
        );
        self.set("business_id", head.applicant.business_id.as_ref().map(ToString::to_string).unwrap_or_default());
        let partners: Vec<&str> = head.partners.iter().map(|partner| partner.name.as_str()).collect();
        self.set("partners", partners.join("; "));
        self.set("reference", head.reference.as_str());
        self.set("title", self.title());
        self.set("fund", facts.plan.plan.fund.get(lang));
        let code = head.action.as_str();
        let named = facts.plan.card(code).map(|card| match card {
            Card::Action(action) => action.name.get(lang),
            Card::Operating(support) => support.name.get(lang),
        });
        self.set("action", named.map(|name| format!("{code} {name}")).unwrap_or_default());
        let objective = self.objective().and_then(|code| facts.plan.objective(code.as_str()));
        let objective = objective.map(|objective| format!("{} {}", objective.code, objective.name.get(lang)));
        self.set("objective", objective.unwrap_or_default());
        self.set("round", facts.round.get(lang));
    }

    /// The project's own name; for a grant of the past in the language of the document.
    fn title(&self) -> String {
        match &self.facts.past {
            Some(grant) => grant.full_title().get(self.lang).to_owned(),
            None => self.facts.head.title.clone(),
        }
    }

    fn objective(&self) -> Option<&ObjectiveCode> {
        match &self.facts.past {
            Some(grant) => Some(&grant.objective),
            None => self.facts.plan.objective_of_scope(self.facts.head.scope.as_str()),
        }
    }

    fn money_and_time(&mut self) {
        let (lang, facts, head) = (self.lang, self.facts, &self.facts.head);
        let day = |moment| held(&speech::date(lang, finnish_day(moment)));
        let granted = if facts.kind.grants_money() { facts.amount } else { Money::ZERO };
        let rest = head.requested - granted;
        let less = facts.kind.grants_money() && rest > Money::ZERO;
        self.set("requested", if head.past { String::new() } else { self.money(head.requested) });
        self.set("amount", self.money(facts.amount));
        self.set("not_granted", if less { self.money(rest) } else { String::new() });
        // The announcements of the past tell no rate.
        self.set("rate", if head.past { String::new() } else { facts.rate.percent().to_string() });
        let costs = head.costs.total;
        // Where less is granted than was asked for, the register knows only what was applied for.
        let written = if costs.is_zero() { String::new() } else { self.money(costs) };
        let (accepted, applied) = if less { (String::new(), written) } else { (written, String::new()) };
        self.set("eligible_costs", accepted);
        self.set("applied_costs", applied);
        let model = self.word(&format!("cost-model-{}", head.cost_model)).to_owned();
        self.set("cost_model", if costs.is_zero() { String::new() } else { model });
        self.set("grounds", self.grounds());
        self.set("received", if head.past { String::new() } else { day(head.received_at) });
        // A grant of the past has dates only where a source gives them.
        let dates = match &facts.past {
            Some(grant) => grant.start.zip(grant.end),
            None => Some(head.dates),
        };
        let period = dates
            .map(|(start, end)| format!("{} – {}", held(&speech::date(lang, start)), held(&speech::date(lang, end))));
        self.set("period", period.unwrap_or_default());
        let decided = facts.decided.as_ref().map(|(_, at)| day(*at));
        self.set("decided_on", decided.unwrap_or_default());
        self.set("announced_on", facts.dated.filter(|_| head.past).map(day).unwrap_or_default());
        let asked = facts.correction.as_ref().map(|(view, _, _)| day(view.asked.at));
        self.set("correction_asked", asked.unwrap_or_default());
        self.set("correction_days", facts.criteria.set.correction_days.to_string());
    }

    fn grounds(&self) -> String {
        let grounds: &[Ground] = self.facts.head.decision.proposal.as_ref().map_or(&[], |p| p.grounds.as_slice());
        let words: Vec<&str> = grounds.iter().map(|ground| self.word(&format!("ground-{ground}"))).collect();
        words.join("; ")
    }

    fn decision(&mut self) {
        let facts = self.facts;
        let word = |kind: DecisionKind| self.word(&format!("decision-{kind}")).to_owned();
        let now = if facts.set_aside { self.word(SET_ASIDE).to_owned() } else { word(facts.kind) };
        let before = facts.correction.as_ref().map(|(_, kind, amount)| {
            let amount = if kind.grants_money() { self.money(*amount) } else { String::new() };
            (word(*kind), amount)
        });
        let (old, old_amount) = before.unwrap_or_default();
        let total = facts.total.map(|total| self.decimal(total.percent().round_dp(2).normalize())).unwrap_or_default();
        let minimum = facts.criteria.set.minimum_total.map(|minimum| self.decimal(minimum.normalize()));
        let name = |who: Option<&Signatory>| who.map(|who| who.written(self.lang)).unwrap_or_default();
        let (presenter, decider) = (name(facts.presenter.as_ref()), name(facts.decided.as_ref().map(|(who, _)| who)));
        self.set("decision", now.clone());
        self.set("new_decision", now);
        self.set("old_decision", old);
        self.set("old_amount", old_amount);
        self.set("total", total);
        self.set("minimum", minimum.unwrap_or_default());
        self.set("presenter", presenter);
        self.set("decider", decider);
    }
}

/// A number or a date whose spaces hold it together.
fn held(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}
