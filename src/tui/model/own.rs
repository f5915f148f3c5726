//! What the person who sits here keeps for themselves, as far as it is known here; the drawer has it on disk.

use std::collections::BTreeMap;

use crate::tui::drawer::Job;
use crate::tui::drawer::phrases::Phrases;
use crate::tui::drawer::queues::SavedQueue;
use crate::tui::model::queue::QueuePage;

/// All of it.
#[derive(Debug, Default)]
pub struct Own {
    /// Saved queues, shipped and own.
    pub queues: Vec<SavedQueue>,
    /// How many cases answer a saved query; `None` where it cannot be read.
    pub counts: BTreeMap<String, Option<usize>>,
    /// Phrases and last reasons.
    pub phrases: Phrases,
    /// Whether the drawer is open, so that what is typed outlives this window.
    pub keeps: bool,
    /// What the drawer is to do.
    pub jobs: Vec<Job>,
}

impl Own {
    /// The saved queue that a list is, or that it narrows down, with what is asked besides.
    pub fn begun<'a>(&'a self, page: &'a QueuePage) -> Option<(&'a SavedQueue, &'a str)> {
        if page.within.is_some() {
            return None;
        }
        let filter = page.filter.trim();
        let besides = |queue: &'a SavedQueue| -> Option<(&'a SavedQueue, &'a str)> {
            let more = filter.strip_prefix(queue.query.trim())?;
            // With an "or" the list is no part of the saved queue any more.
            let whole = more.is_empty();
            let part = more.starts_with(char::is_whitespace)
                && !filter
                    .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')'))
                    .any(|w| w.eq_ignore_ascii_case("or"));
            (whole || part).then_some((queue, more.trim()))
        };
        let found = self.queues.iter().filter(|queue| !queue.query.trim().is_empty()).filter_map(besides);
        found.min_by_key(|(_, more)| more.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::Text;
    use crate::tui::drawer::queues::Known;

    #[test]
    fn a_saved_queue_keeps_its_name_while_it_is_narrowed_down_and_loses_it_when_it_is_left() {
        let queue = |name: &str, query: &str| SavedQueue {
            known: Known::Own(name.to_owned()),
            name: Text::same(name),
            query: query.to_owned(),
        };
        let own = Own { queues: vec![queue("mine", "mine"), queue("late mine", "mine late")], ..Own::default() };
        let told = |filter: &str| {
            let page = QueuePage::filtered(filter);
            own.begun(&page).map(|(queue, more)| (queue.query.clone(), more.to_owned()))
        };
        let is = |query: &str, more: &str| Some((query.to_owned(), more.to_owned()));
        assert_eq!(told("mine"), is("mine", ""));
        assert_eq!(told("mine late requested>5"), is("mine late", "requested>5"));
        assert_eq!(told("mine -tag:x"), is("mine", "-tag:x"));
        assert_eq!(told("mine or late"), None);
        assert_eq!(told("minework"), None);
        assert_eq!(told("late"), None);
    }
}
