//! Why an amount is what it is: asked for, highest share, proposed, decided.

use super::{Asked, Line};
use crate::domain::message::Message;
use crate::domain::plan::CardRow;
use crate::domain::vocabulary::Rate;
use crate::domain::words;
use crate::register::event::{Event, Recorded};

impl Asked<'_> {
    pub(super) fn amount(&mut self) {
        if self.facts.past {
            return self.past_amount();
        }
        let requested = self.full.application.requested;
        self.entries(|event, _| match event {
            Event::CaseImported { .. } => Some(Message::new("explain-requested").with("amount", requested)),
            _ => None,
        });
        let rate = self.full.proposal.as_ref().map_or(self.full.application.rate, |proposal| proposal.rate);
        self.share(rate);
        for ground in self.full.proposal.iter().flat_map(|proposal| &proposal.grounds) {
            let what = Message::new("explain-ground").with("ground", Message::new(words::ground_key(*ground)));
            let reason = self.full.proposal.as_ref().and_then(|proposal| proposal.reason.as_ref());
            let line = Line::new(what).by(reason);
            let source = self.rate_row();
            self.lines.push(line.from(source));
        }
        self.entries(|event, _| decision(event));
    }

    /// Rate × eligible costs, rounded down to the cent: no grant is above it.
    fn share(&mut self, rate: Rate) {
        let costs = self.full.application.costs.total;
        let what = Message::new("explain-share")
            .with("rate", rate.percent())
            .with("costs", costs)
            .with("highest", costs.percent_floor(rate.percent()));
        let source = self.rate_row();
        self.say(Line::new(what).from(source));
    }

    fn rate_row(&self) -> String {
        let Some(head) = self.state.case(self.case.as_str()) else { return String::new() };
        let card = self.state.plan_of(head).card(self.facts.action.as_str());
        card.map(|card| card.row(CardRow::Rate).to_owned()).unwrap_or_default()
    }

    fn past_amount(&mut self) {
        let full = self.full;
        for entry in &full.history {
            if let Recorded::Known(event) = &entry.event
                && let Event::PastGrantRecorded { grant, .. } = &**event
            {
                let what = Message::new("explain-past-amount").with("amount", grant.amount);
                self.say(Line::new(what).at(entry.seq, entry.at, &entry.by).from(grant.source.clone()));
            }
        }
    }
}

/// What happened to the decision.
fn decision(event: &Event) -> Option<Message> {
    let reasoned = |key: &'static str, why: &String| Message::new(key).with("why", why);
    Some(match event {
        Event::Proposed { decision, amount, rate, why, .. } => reasoned("explain-proposed", why)
            .with("kind", Message::new(words::decision_key(*decision)))
            .with("amount", *amount)
            .with("rate", rate.percent()),
        Event::Submitted { .. } => Message::new("explain-submitted"),
        Event::Returned { why, .. } => reasoned("explain-returned", why),
        Event::Approved { amount, why: Some(why), .. } => {
            reasoned("explain-approved-less", why).with("amount", *amount)
        }
        Event::Approved { amount, .. } => Message::new("explain-approved").with("amount", *amount),
        Event::Notified { .. } => Message::new("explain-notified"),
        Event::Withdrawn { why, .. } => reasoned("explain-withdrawn", why),
        Event::Declined { why, .. } => reasoned("explain-declined", why),
        Event::CorrectionAsked { why, .. } => reasoned("explain-correction-asked", why),
        Event::CorrectionUpheld { why, .. } => reasoned("explain-correction-upheld", why),
        Event::CorrectionReopened { why, .. } => reasoned("explain-correction-reopened", why),
        Event::CorrectionAmended { amount, why, .. } => {
            reasoned("explain-correction-amended", why).with("amount", *amount)
        }
        _ => return None,
    })
}
