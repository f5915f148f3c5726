//! Why a finding was made, and what became of it.

use super::{Asked, Line};
use crate::domain::findings::names;
use crate::domain::message::Message;
use crate::domain::vocabulary::Severity;
use crate::domain::words;
use crate::register::event::Event;
use crate::register::refusal::source;

impl Asked<'_> {
    /// `None` where there is no finding of this number.
    pub(super) fn finding(&mut self, number: usize) -> Option<()> {
        let full = self.full;
        let finding = number.checked_sub(1).and_then(|index| full.findings.get(index))?;
        self.say(Line::new(finding.text.clone()).from(finding.source.clone()));
        let what = Message::new("explain-rule")
            .with("name", names::name(&finding.rule))
            .with("rule", &finding.rule)
            .with("severity", Message::new(words::severity_key(finding.severity)));
        self.say(Line::new(what).from(finding.source.clone()));
        self.came_in();
        if finding.rule == "late" {
            self.window();
        }
        if finding.rule.starts_with("indicator") || finding.rule.starts_with("target") {
            self.entries(|event, _| match event {
                Event::TargetSet { indicator, value, .. } => {
                    Some(Message::new("explain-target-set").with("indicator", indicator).with("value", *value))
                }
                Event::TargetRemoved { indicator, .. } => {
                    Some(Message::new("explain-target-removed").with("indicator", indicator))
                }
                _ => None,
            });
        }
        let became = match (&finding.settled, finding.severity) {
            (Some(settled), _) => {
                Line::new(Message::new("explain-settled").with("why", settled.text.as_str())).by(Some(settled))
            }
            (None, Severity::Blocking) => Line::new(Message::new("explain-blocks")).from(source::PROCEDURE),
            (None, Severity::Warning) => Line::new(Message::new("explain-informs")).from(source::PROCEDURE),
        };
        self.say(became);
        Some(())
    }

    fn window(&mut self) {
        let window = self.state.window(self.facts.round.as_str());
        if let Some(opens) = window.opens {
            self.say(Line::new(Message::new("explain-window-opens").with("at", opens)));
        }
        if let Some(closes) = window.closes {
            self.say(Line::new(Message::new("explain-window-closes").with("at", closes)));
        }
    }
}
