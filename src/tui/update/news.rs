//! What the desk tells without being asked.

use super::{lessons, reading};
use crate::desk::news::News;
use crate::domain::message::Message;
use crate::tui::model::Model;

/// Takes a piece of news.
pub fn take(model: &mut Model, news: News) {
    match news {
        News::Changed(change) => {
            // What one's own act changed has been asked for already.
            if model.budget.as_ref().is_none_or(|budget| budget.seq < change.seq) {
                if change.more {
                    reading::rules(model);
                }
                reading::everything(model);
            }
        }
        News::Presence(presence) => model.presence = Some(presence),
        News::StartedOver => lessons::begin_again(model),
        News::Lost => {
            model.presence = None;
            model.hint(Message::new("desk-line-lost"));
        }
        News::Back => {
            model.hint(Message::new("desk-line-back"));
            reading::rules(model);
            reading::everything(model);
        }
    }
}
