//! Files that the office takes in: plans, criteria, and templates of documents. The first mistake is told with its line.

use std::path::Path;

use crate::desk::DeskError;
use crate::domain::criteria::CriteriaSet;
use crate::domain::message::Message;
use crate::domain::plan::Plan;
use crate::domain::template::Template;
use crate::exchange::files::{self, Denied};
use crate::exchange::plan_file::{read_criteria, read_plan};
use crate::exchange::{FileMistake, documents};
use crate::register::refusal::{Refusal, source};

/// Largest file that is read; the shipped plan has a few hundred kilobytes.
const LARGEST: u64 = 16 * 1024 * 1024;

/// Reads a plan file.
///
/// # Errors
/// Where the file cannot be read, or is no plan.
pub fn plan(file: &Path) -> Result<Plan, DeskError> {
    let wrong = ["office-no-plan-file", "office-no-plan", "mend-office-plan-file"];
    taken("plan-file", wrong, file, read_plan)
}

/// Reads a criteria file.
///
/// # Errors
/// Where the file cannot be read, or holds no criteria.
pub fn criteria(file: &Path) -> Result<CriteriaSet, DeskError> {
    let wrong = ["office-no-plan-file", "office-no-plan", "mend-office-plan-file"];
    taken("criteria-file", wrong, file, read_criteria)
}

/// Reads a file of templates.
///
/// # Errors
/// Where the file cannot be read, or holds no templates.
pub fn template(file: &Path) -> Result<Template, DeskError> {
    let wrong = ["office-no-template-file", "office-no-template-file", "mend-office-template-file"];
    taken("template-file", wrong, file, documents::read)
}

/// A file that cannot be taken is refused like everything else.
fn taken<T>(
    rule: &'static str,
    [no_file, no_content, mend]: [&'static str; 3],
    file: &Path,
    read: impl Fn(&str, &str) -> Result<T, Vec<FileMistake>>,
) -> Result<T, DeskError> {
    let refuse = |what: Message| DeskError::from(Refusal::new(rule, source::REVISION, what, Message::new(mend)));
    let name = file.display().to_string();
    let text = files::of_people().read_text(file, LARGEST).map_err(|denied| match denied {
        Denied::Refused(refusal) => DeskError::Refused(refusal),
        Denied::TooLarge => refuse(Message::new(no_file).with("file", name.as_str())),
        denied => refuse(Message::new("office-file-unread").with("file", name.as_str()).with("why", denied.why())),
    })?;
    read(&text, &name).map_err(|mistakes| {
        let none = || (1, Message::new(no_content).with("file", name.as_str()));
        let (line, why) = mistakes.into_iter().next().map_or_else(none, |mistake| (mistake.line, mistake.why));
        refuse(Message::new("office-file-mistake").with("file", name.as_str()).with("line", line).with("why", why))
    })
}
