//! Gates: all that have no mark pass for one typed reason; the one under the cursor can fail.

use super::notes;
use crate::domain::code::GateId;
use crate::domain::message::Message;
use crate::tui::model::Model;
use crate::tui::model::case::{Line, against, unmarked};
use crate::tui::model::drafts::Topic;
use crate::tui::model::popup::Purpose;

/// Passes every gate that has no mark.
pub fn pass(model: &mut Model) {
    let Some(full) = model.case().and_then(|page| page.full()) else { return };
    let gates: Vec<_> = unmarked(full).map(|gate| gate.id.clone()).collect();
    let line = |id: &GateId| {
        let name = &model.criteria.gate(id.as_str())?.name;
        // Passing it is for a person to decide, who must have seen what the checks found.
        Some(match against(&model.criteria, full, id) {
            Some(finding) => Message::new("ask-gate-against").with("gate", name).with("finding", finding.text.clone()),
            None => Message::new("ask-gate-line").with("gate", name),
        })
    };
    let about = gates.iter().filter_map(line).collect();
    let title = Message::new("ask-pass-gates").with("count", gates.len());
    notes::ask(model, title, about, Topic::PassGates, Purpose::Gates { gates, pass: true });
}

/// Fails the gate under the cursor.
pub fn fail(model: &mut Model) {
    let Some(Line::Gate(index)) = model.case().and_then(|page| page.line(&model.criteria)) else { return };
    let Some(gate) = model.criteria.gates.get(index) else { return };
    let title = Message::new("ask-fail-gate").with("gate", &gate.name);
    let about = vec![Message::new("ask-fail-gate-about").with("hint", &gate.hint)];
    let topic = Topic::FailGate(gate.id.clone());
    let purpose = Purpose::Gates { gates: vec![gate.id.clone()], pass: false };
    notes::ask(model, title, about, topic, purpose);
}
