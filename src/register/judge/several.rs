//! The same act on several cases at once, or a whole sheet about one case: all of it or nothing, in one record.

use std::mem::discriminant;

use super::{Judge, Verdict, both, case_twice, no_case};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::register::command::Command;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    pub(super) fn several(&mut self, acts: &[Command]) -> Verdict {
        let first = acts.first().ok_or_else(no_case)?;
        let mut verdict = Ok(());
        for (index, act) in acts.iter().enumerate() {
            let done = &acts[..index];
            if let Some(sheet) = sheet_of(act) {
                // A sheet says each thing once, and about one case.
                if sheet_of(first) != Some(sheet) || done.iter().any(|before| same_line(before, act)) {
                    return Err(apart());
                }
            } else {
                let together = matches!(
                    act,
                    Command::Tag { .. } | Command::Untag { .. } | Command::Assign { .. } | Command::Unassign { .. }
                );
                // Other acts have their own way to name several cases, or a reason of their own for each.
                if !together || discriminant(act) != discriminant(first) {
                    return Err(apart());
                }
                let cases = act.cases();
                if let Some(case) = cases.iter().find(|case| done.iter().any(|before| before.cases().contains(case))) {
                    return Err(case_twice(case));
                }
            }
            let before = self.events.len();
            let this = self.command(act);
            if this.is_err() {
                self.events.truncate(before);
            } else {
                self.look_ahead(before);
            }
            verdict = both(verdict, this);
        }
        verdict
    }
}

/// The case whose card is filled in, where an act is a line of that sheet.
fn sheet_of(act: &Command) -> Option<&Reference> {
    match act {
        Command::MarkTarget { case, .. } | Command::Target { case, .. } => Some(case),
        _ => None,
    }
}

fn same_line(one: &Command, other: &Command) -> bool {
    match (one, other) {
        (Command::MarkTarget { target: one, .. }, Command::MarkTarget { target: other, .. }) => one == other,
        (Command::Target { indicator: one, .. }, Command::Target { indicator: other, .. }) => one == other,
        _ => false,
    }
}

fn apart() -> Refusal {
    Refusal::new("several", source::PROCEDURE, Message::new("refused-several"), Message::new("mend-several"))
}
