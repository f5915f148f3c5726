//! The same act on several cases at once: all of them or none, in one record.

use super::{Judge, Verdict, case_twice, no_case};
use crate::domain::message::Message;
use crate::register::command::Command;
use crate::register::refusal::{Refusal, source};

impl Judge<'_> {
    pub(super) fn several(&mut self, acts: &[Command]) -> Verdict {
        let first = acts.first().ok_or_else(no_case)?;
        for (index, act) in acts.iter().enumerate() {
            let together = matches!(
                act,
                Command::Tag { .. } | Command::Untag { .. } | Command::Assign { .. } | Command::Unassign { .. }
            );
            // Other acts have their own way to name several cases, or a reason of their own for each.
            if !together || std::mem::discriminant(act) != std::mem::discriminant(first) {
                return Err(Refusal::new(
                    "several",
                    source::PROCEDURE,
                    Message::new("refused-several"),
                    Message::new("mend-several"),
                ));
            }
            let cases = act.cases();
            if let Some(case) = cases.iter().find(|case| acts[..index].iter().any(|done| done.cases().contains(case))) {
                return Err(case_twice(case));
            }
            let before = self.events.len();
            self.command(act)?;
            self.look_ahead(before);
        }
        Ok(())
    }
}
