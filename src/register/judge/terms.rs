//! Conditions of a grant, listed reasons of a rejection, and deviation from the order of the ranking.

use super::{Judge, Verdict, about, listed};
use crate::domain::code::{ReasonCode, Reference};
use crate::domain::criteria::RefusalReason;
use crate::domain::message::Message;
use crate::domain::scoring::{reaches_minimum, under_threshold};
use crate::domain::vocabulary::{DecisionKind, ReasonFact};
use crate::register::case::CaseHead;
use crate::register::order::passed_over;
use crate::register::refusal::{Refusal, source};
use crate::register::terms::Terms;

/// Most conditions of one decision, and the longest of them in characters. They are kept in memory with the case.
const CONDITIONS_MAX: usize = 20;
const CONDITION_CHARS: usize = 1_000;

impl Judge<'_> {
    /// The terms as they go on record.
    pub(super) fn terms(&self, head: &CaseHead, kind: DecisionKind, asked: &Terms) -> Result<Terms, Refusal> {
        let case = &head.reference;
        let conditions: Vec<String> = asked.conditions.iter().map(|text| text.trim().to_owned()).collect();
        let short = |text: &String| (1..=CONDITION_CHARS).contains(&text.chars().count());
        if conditions.len() > CONDITIONS_MAX || !conditions.iter().all(short) {
            return Err(Refusal::new(
                "condition",
                source::PROCEDURE,
                Message::new("refused-condition").with("case", case),
                Message::new("mend-condition").with("most", CONDITIONS_MAX).with("chars", CONDITION_CHARS),
            ));
        }
        if kind == DecisionKind::Reject && !conditions.is_empty() {
            let (what, mend) = ("refused-condition-of-rejection", "mend-condition-of-rejection");
            return Err(about("condition", source::PROCEDURE, case, what, mend));
        }
        if let Some(deviation) = &asked.deviation {
            self.reason(deviation, self.state.set_of(head).set.reason_min_chars)?;
        }
        let deviation = asked.deviation.as_ref().map(|text| text.trim().to_owned());
        Ok(Terms { conditions, reason_codes: self.reason_codes(head, kind, &asked.reason_codes)?, deviation })
    }

    /// The codes of a rejection: those that were named, or those that the register sees, or the fallback of the list.
    /// A code that names a fact is given only where the register sees it.
    fn reason_codes(
        &self,
        head: &CaseHead,
        kind: DecisionKind,
        named: &[ReasonCode],
    ) -> Result<Vec<ReasonCode>, Refusal> {
        let case = &head.reference;
        if kind != DecisionKind::Reject {
            if named.is_empty() {
                return Ok(Vec::new());
            }
            let (what, mend) = ("refused-reason-code-of-grant", "mend-reason-code-of-grant");
            return Err(about("reason-code", source::REASONS, case, what, mend));
        }
        let set = self.state.set_of(head);
        let list = &set.reasons;
        let known = || Message::new("mend-known").with("known", listed(list.iter().map(|reason| &reason.id)));
        let mut codes: Vec<ReasonCode> = Vec::new();
        for code in named {
            let Some(reason) = set.reason(code.as_str()) else {
                let what = Message::new("refused-reason-code-unknown").with("code", code);
                return Err(Refusal::new("reason-code", source::CRITERIA, what, known()));
            };
            if !reason.fact.is_none_or(|fact| self.sees(head, fact)) {
                let what = Message::new("refused-reason-code-untrue").with("case", case).with("code", code);
                return Err(Refusal::new("reason-code", source::REASONS, what, known()));
            }
            if !codes.contains(code) {
                codes.push(code.clone());
            }
        }
        let of = |wanted: &dyn Fn(&RefusalReason) -> bool| {
            list.iter().filter(|reason| wanted(reason)).map(|reason| reason.id.clone()).collect::<Vec<_>>()
        };
        if codes.is_empty() {
            codes = of(&|reason| reason.fact.is_some_and(|fact| self.sees(head, fact)));
        }
        if codes.is_empty() {
            codes = of(&|reason| reason.fallback);
        }
        if codes.is_empty() && !list.is_empty() {
            let what = Message::new("refused-reason-code-missing").with("case", case);
            return Err(Refusal::new("reason-code", source::REASONS, what, known()));
        }
        Ok(codes)
    }

    fn sees(&self, head: &CaseHead, fact: ReasonFact) -> bool {
        let set = self.state.set_of(head);
        match fact {
            ReasonFact::Late => head.late && !head.settled.contains("late"),
            ReasonFact::GateFailed => head.failed_gates().next().is_some(),
            ReasonFact::BelowThreshold => head.total(set).is_some_and(|total| {
                let under = head.marks(set).is_some_and(|marks| !under_threshold(set, marks).is_empty());
                under || !reaches_minimum(set, total)
            }),
        }
    }

    /// A grant deviates from the order where a case of the same envelope stands higher, could be granted as it stands,
    /// and has neither money nor a rejection: see [`passed_over`]. Whoever grants, cuts or rejects down the list never
    /// deviates.
    pub(super) fn in_order(&self, head: &CaseHead, terms: &Terms) -> Verdict {
        if !self.state.set_of(head).set.deviation_reason || terms.deviation.is_some() {
            return Ok(());
        }
        let passed = passed_over(&self.state, head);
        if passed.is_empty() {
            return Ok(());
        }
        // Whoever has a conflict with a case learns nothing of where it stands.
        let open = passed.iter().filter(|other| !other.conflicts.contains(self.by)).map(|other| &other.reference);
        let names: Vec<&Reference> = open.collect();
        Err(Refusal::new(
            "order",
            source::ORDER,
            Message::new("refused-order").with("case", &head.reference).with("count", names.len()),
            match names.is_empty() {
                true => Message::new("mend-order-hidden"),
                false => Message::new("mend-order").with("cases", listed(names)),
            },
        ))
    }
}
