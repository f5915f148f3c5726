//! Why a case is rejected, or what would refuse its next step to the person who asks.

use chrono::{DateTime, Utc};

use super::{Asked, Line};
use crate::domain::message::Message;
use crate::domain::vocabulary::{DecisionKind, Severity};
use crate::register::command::{Command, Proposition};
use crate::register::decided::Progress;
use crate::register::event::Event;
use crate::register::judge::judge;
use crate::register::refusal::{Refusal, source};
use crate::register::terms::Terms;

impl Asked<'_> {
    pub(super) fn refusal(&mut self, now: DateTime<Utc>) {
        let full = self.full;
        if let Some(proposal) = full.proposal.as_ref().filter(|proposal| proposal.kind == DecisionKind::Reject) {
            let why = proposal.reason.as_ref().map(|reason| reason.text.as_str()).unwrap_or_default();
            let what = Message::new("explain-rejected").with("why", why);
            self.say(Line::new(what).by(proposal.reason.as_ref()).from(source::REASONS));
            self.failed_gates();
            return self.limits();
        }
        let Some(next) = self.next_step() else {
            return self.say(Line::new(Message::new("explain-nothing-next")));
        };
        match judge(self.state, &self.viewer.handle, now, &next) {
            Ok(_) => self.say(Line::new(Message::new("explain-nothing-in-the-way"))),
            Err(refusal) => self.refused(&refusal),
        }
    }

    fn refused(&mut self, refusal: &Refusal) {
        self.say(Line::new(refusal.what.clone()).from(refusal.source.as_ref()));
        self.behind(refusal.rule.as_ref());
        self.say(Line::new(refusal.mend.clone()).from(refusal.source.as_ref()));
    }

    /// What the case waits for, as the person who asks would do it.
    fn next_step(&self) -> Option<Command> {
        let (head, case) = (self.state.case(self.case.as_str())?, self.case.clone());
        match head.decision.progress {
            Progress::Open | Progress::Returned => {
                let least = usize::try_from(self.full.criteria.set.reason_min_chars).unwrap_or_default().max(1);
                Some(Command::Propose(Box::new(Proposition {
                    case,
                    kind: DecisionKind::Grant,
                    amount: Some(self.full.highest.0),
                    rate: None,
                    grounds: Vec::new(),
                    // Judged, never recorded: it stands for a reason of sufficient length.
                    why: "…".repeat(least),
                    terms: Terms::default(),
                })))
            }
            Progress::Proposed => Some(Command::Submit { cases: vec![case] }),
            Progress::Submitted => Some(Command::Approve { cases: vec![case], amount: None, why: None }),
            Progress::Approved => Some(Command::Notify { cases: vec![case] }),
            _ => None,
        }
    }

    /// The entries that a rule looks at.
    fn behind(&mut self, rule: &str) {
        let me = self.viewer.handle.clone();
        match rule {
            "late" => self.came_in(),
            "gate-failed" => self.failed_gates(),
            "not-ranked" => self.missing(),
            "threshold" | "minimum" => self.total(),
            "findings" => {
                let full = self.full;
                let blocking = |finding: &&_| is_blocking(finding);
                for finding in full.findings.iter().filter(blocking) {
                    self.say(Line::new(finding.text.clone()).from(finding.source.clone()));
                }
            }
            "supplement" => self.entries(|event, _| match event {
                Event::SupplementAsked { why, .. } => Some(Message::new("explain-supplement").with("why", why)),
                _ => None,
            }),
            "four-eyes" => self.entries(|event, by| match event {
                _ if *by != me => None,
                Event::Scored { .. } | Event::ConsensusReached { .. } => Some(Message::new("explain-own-score")),
                Event::Proposed { .. } | Event::Submitted { .. } => Some(Message::new("explain-own-proposal")),
                _ => None,
            }),
            _ => {}
        }
    }
}

fn is_blocking(finding: &crate::register::view::case::FindingView) -> bool {
    finding.severity == Severity::Blocking && finding.settled.is_none()
}
