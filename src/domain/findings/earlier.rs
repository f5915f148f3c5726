//! Support that the applicant or a partner had before (BR58).
//!
//! What is looked up is what is public: earlier projects of the lists, and decided grants of the past. Other cases of
//! this store are not found here but shown beside the case, each as far as its viewer may see it: a finding and the
//! count of findings are the same for everybody, and would tell of a case that somebody's conflict of interest hides.

use super::Finding;
use crate::domain::application::Applicant;
use crate::domain::code::{ActionCode, Scope};
use crate::domain::history::{Support, Supports};
use crate::domain::message::Message;
use crate::domain::vocabulary::Severity;

/// One warning for each body of the application that was supported before: the support nearest to this case by name,
/// the others by number.
pub fn check_history<'a>(
    supports: &Supports,
    (action, scope): (&ActionCode, &Scope),
    bodies: impl IntoIterator<Item = &'a Applicant>,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for body in bodies {
        let had = supports.of(&body.name);
        let Some(nearest) = had.iter().max_by_key(|support| nearness(support, action, scope)) else { continue };
        let text = Message::new("finding-earlier-support")
            .with("body", body.name.as_str())
            .with("what", &nearest.what)
            .with("fund", &nearest.fund)
            .with("others", had.len() - 1);
        found.push(Finding {
            rule: "earlier-support",
            severity: Severity::Warning,
            text,
            source: nearest.source.clone(),
        });
    }
    found
}

/// The same action, the same envelope, a grant of this fund, anything; among equals the first.
fn nearness(support: &Support, action: &ActionCode, scope: &Scope) -> (u8, std::cmp::Reverse<usize>) {
    let near = match &support.granted {
        Some((same, _)) if same == action => 3,
        Some((_, same)) if same == scope => 2,
        Some(_) => 1,
        None => 0,
    };
    (near, std::cmp::Reverse(support.order))
}
