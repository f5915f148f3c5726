//! Why a total is what it is, or why there is none.

use rust_decimal::Decimal;

use super::{Asked, Line};
use crate::domain::message::Message;
use crate::domain::scoring::Total;
use crate::domain::vocabulary::Seat;
use crate::domain::words;
use crate::register::refusal::source;
use crate::register::view::case::ScoreView;

impl Asked<'_> {
    pub(super) fn total(&mut self) {
        let Some(percent) = self.facts.total else { return self.missing() };
        let counting: &[ScoreView] = if self.full.needs_two {
            &self.full.consensus
        } else {
            let first = self.full.sheets.iter().find(|sheet| sheet.seat == Seat::A);
            first.map(|sheet| sheet.scores.as_slice()).unwrap_or_default()
        };
        let counting = counting.to_vec();
        for score in &counting {
            self.criterion(score);
        }
        let marks = counting.iter().filter_map(|score| Some((score.criterion.clone(), score.value?))).collect();
        if let Some(total) = Total::of(&self.full.criteria, &marks) {
            // Kept in half points, said in points.
            let points = |halves: u64| (Decimal::from(halves) / Decimal::TWO).normalize().to_string();
            let what = Message::new("explain-sum")
                .with("reached", points(total.reached))
                .with("highest", points(total.highest))
                .with("total", percent.to_string());
            let set = self.criteria_set();
            self.say(Line::new(what).from(set));
        }
        self.limits();
    }

    fn criterion(&mut self, score: &ScoreView) {
        let set = &self.full.criteria;
        let (Some(criterion), Some(value)) = (set.criterion(score.criterion.as_str()), score.value) else { return };
        let why = score.reason.as_ref().map(|reason| reason.text.as_str()).unwrap_or_default();
        let what = Message::new("explain-criterion")
            .with("name", &criterion.name)
            .with("points", value.to_string())
            .with("weight", u32::from(criterion.weight))
            .with("why", why);
        let set = self.criteria_set();
        self.say(Line::new(what).by(score.reason.as_ref()).from(set));
    }

    /// What the total and the scores have to reach to be proposed.
    pub(super) fn limits(&mut self) {
        let (rules, set) = (&self.full.criteria, self.criteria_set());
        for id in &self.full.under_threshold {
            let Some(criterion) = rules.criterion(id.as_str()) else { continue };
            let least = criterion.threshold.map(|points| points.to_string()).unwrap_or_default();
            let what = Message::new("explain-under-threshold").with("name", &criterion.name).with("least", least);
            self.lines.push(Line::new(what).from(set.clone()));
        }
        if let Some(minimum) = rules.set.minimum_total {
            let what = Message::new("explain-minimum").with("minimum", minimum.to_string());
            self.say(Line::new(what).from(set));
        }
    }

    /// What stands between the case and its total. Incomplete is a state and never a low number.
    pub(super) fn missing(&mut self) {
        let set = &self.full.criteria;
        let Some(head) = self.state.case(self.case.as_str()) else { return };
        if head.past {
            return self.came_in();
        }
        if head.late && !head.settled.contains("late") {
            self.came_in();
        }
        let missing = head.missing(set);
        self.failed_gates();
        self.say(Line::new(Message::new("explain-no-total")).from(source::PROCEDURE));
        for gate in missing.gates.iter().filter_map(|id| set.gate(id.as_str())) {
            self.say(Line::new(Message::new("explain-gate-unmarked").with("name", &gate.name)));
        }
        // How far another assessor has come is not told before their scores are.
        let hidden = &self.full.hidden_sheets;
        let scores: usize =
            missing.scores.iter().filter(|(seat, _)| !hidden.contains(seat)).map(|(_, count)| count).sum();
        if scores > 0 {
            self.say(Line::new(Message::new("explain-scores-missing").with("count", scores)));
        }
        for seat in missing.signatures {
            let seat = Message::new(words::seat_key(seat));
            self.say(Line::new(Message::new("explain-signature-missing").with("seat", seat)));
        }
        if missing.consensus > 0 {
            self.say(Line::new(Message::new("explain-consensus-missing").with("count", missing.consensus)));
        }
    }

    /// General criteria that are not met, with their reasons.
    pub(super) fn failed_gates(&mut self) {
        let set = &self.full.criteria;
        for mark in self.full.gates.iter().filter(|gate| gate.pass == Some(false)) {
            let Some(gate) = set.gate(mark.id.as_str()) else { continue };
            let why = mark.reason.as_ref().map(|reason| reason.text.as_str()).unwrap_or_default();
            let what = Message::new("explain-gate-failed").with("name", &gate.name).with("why", why);
            let set = self.criteria_set();
            self.say(Line::new(what).by(mark.reason.as_ref()).from(set));
        }
    }
}
