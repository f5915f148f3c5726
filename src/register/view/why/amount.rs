//! Why an amount is what it is: asked for, highest share, proposed, decided.

use super::{Asked, Line};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::plan::CardRow;
use crate::domain::vocabulary::{DecisionKind, Rate};
use crate::domain::words;
use crate::register::event::{Event, Recorded};

impl Asked<'_> {
    pub(super) fn amount(&mut self) {
        if self.facts.past {
            return self.past_amount();
        }
        let asked = self.asked();
        self.entries(|event, _| match event {
            Event::CaseImported { .. } => Some(asked.clone()),
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
        let costs = self.full.application.costs.total;
        self.entries(|event, _| decision(event, costs));
    }

    /// What the application asks for, what that is of its costs, and which share it claims.
    fn asked(&self) -> Message {
        let application = &self.full.application;
        let (requested, costs) = (application.requested, application.costs.total);
        let Some(share) = requested.per_cent_of(costs) else {
            return Message::new("explain-requested").with("amount", requested);
        };
        let said = Message::new("explain-requested-of").with("amount", requested).with("costs", costs);
        said.with("share", share).with("rate", application.rate.percent())
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

/// What is proposed, and what it is of the costs: the rate is the most that it may be.
fn proposed(kind: DecisionKind, amount: Money, rate: Rate, costs: Money) -> Message {
    let key = match (amount.is_zero(), amount.per_cent_of(costs)) {
        (true, _) => "explain-proposed-nothing",
        (false, None) => "explain-proposed",
        (false, Some(_)) => "explain-proposed-of",
    };
    Message { key: key.into(), args: Vec::new() }
        .with("kind", Message::new(words::decision_key(kind)))
        .with("amount", amount)
        .with("share", amount.per_cent_of(costs).unwrap_or_default())
        .with("rate", rate.percent())
}

/// What happened to the decision.
fn decision(event: &Event, costs: Money) -> Option<Message> {
    let reasoned = |key: &'static str, why: &String| Message::new(key).with("why", why);
    Some(match event {
        Event::Proposed { decision, amount, rate, why, .. } => {
            proposed(*decision, *amount, *rate, costs).with("why", why)
        }
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
