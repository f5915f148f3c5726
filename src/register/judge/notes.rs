//! Indicator targets, tags, comments.

use super::{Judge, Verdict, about};
use crate::domain::application::TARGET_MAX;
use crate::domain::code::{IndicatorId, Reference};
use crate::domain::message::Message;
use crate::domain::plan::Card;
use crate::domain::vocabulary::{Role, TargetMark};
use crate::register::event::Event;
use crate::register::refusal::{Refusal, source};

/// Longest tag, in characters.
const TAG_MAX: usize = 40;

impl Judge<'_> {
    pub(super) fn target(&mut self, case: &Reference, indicator: &IndicatorId, value: u64) -> Verdict {
        self.needs(&[Role::Officer])?;
        self.unlocked(case)?;
        if self.state.plan.indicator(indicator.as_str()).is_none() {
            return Err(Refusal::new(
                "indicator-unknown",
                source::PROCEDURE,
                Message::new("refused-indicator-unknown").with("indicator", indicator),
                Message::new("mend-indicator-unknown"),
            ));
        }
        if value > TARGET_MAX {
            return Err(Refusal::new(
                "target-absurd",
                source::PROCEDURE,
                Message::new("refused-target-absurd").with("value", value),
                Message::new("mend-target-absurd").with("most", TARGET_MAX),
            ));
        }
        self.emit(Event::TargetSet { case: case.clone(), indicator: indicator.clone(), value })
    }

    pub(super) fn untarget(&mut self, case: &Reference, indicator: &IndicatorId) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.unlocked(case)?;
        if !head.targets.iter().any(|(id, _)| id == indicator) {
            return Err(Refusal::new(
                "target-none",
                source::PROCEDURE,
                Message::new("refused-target-none").with("case", case).with("indicator", indicator),
                Message::new("mend-target-none"),
            ));
        }
        self.emit(Event::TargetRemoved { case: case.clone(), indicator: indicator.clone() })
    }

    /// A result target of the card, marked beside the scores.
    pub(super) fn mark_target(
        &mut self,
        case: &Reference,
        target: u16,
        mark: TargetMark,
        why: Option<&str>,
    ) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.unlocked(case)?;
        self.handled(&head, case)?;
        if let Some(why) = why {
            self.reason(why, 1)?;
        }
        let count = match self.state.plan_of(&head).card(head.action.as_str()) {
            Some(Card::Action(action)) => action.result_targets.len(),
            _ => 0,
        };
        if target == 0 || usize::from(target) > count {
            return Err(Refusal::new(
                "result-target-unknown",
                source::PROCEDURE,
                Message::new("refused-result-target")
                    .with("case", case)
                    .with("target", u32::from(target))
                    .with("action", &head.action),
                Message::new("mend-result-target").with("count", count),
            ));
        }
        let why = why.map(|why| why.trim().to_owned());
        self.emit(Event::TargetMarked { case: case.clone(), target, mark, why })
    }

    pub(super) fn tag(&mut self, case: &Reference, tag: &str) -> Verdict {
        self.needs(&[Role::Officer, Role::Supervisor])?;
        let head = self.case(case)?;
        let length = tag.chars().count();
        let good =
            (1..=TAG_MAX).contains(&length) && tag.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
        if !good {
            return Err(Refusal::new(
                "tag",
                source::PROCEDURE,
                Message::new("refused-tag").with("tag", tag),
                Message::new("mend-tag").with("most", TAG_MAX),
            ));
        }
        if head.tags.contains(tag) {
            return Err(about("tag-held", source::PROCEDURE, case, "refused-tag-held", "mend-tag-held"));
        }
        self.emit(Event::Tagged { case: case.clone(), tag: tag.to_owned() })
    }

    pub(super) fn untag(&mut self, case: &Reference, tag: &str) -> Verdict {
        self.needs(&[Role::Officer, Role::Supervisor])?;
        let head = self.case(case)?;
        if !head.tags.contains(tag) {
            return Err(about("tag-none", source::PROCEDURE, case, "refused-tag-none", "mend-tag-none"));
        }
        self.emit(Event::Untagged { case: case.clone(), tag: tag.to_owned() })
    }

    pub(super) fn comment(&mut self, case: &Reference, text: &str) -> Verdict {
        self.needs(&[Role::Officer, Role::Supervisor, Role::Administrator])?;
        self.case(case)?;
        self.reason(text, 1)?;
        self.emit(Event::Commented { case: case.clone(), text: text.trim().to_owned() })
    }
}
