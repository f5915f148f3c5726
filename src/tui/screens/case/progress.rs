//! How far scoring has come, and what the scores come to.

use super::Scene;
use super::criteria::standing;
use crate::domain::message::Message;
use crate::register::view::case::FullCase;
use crate::speech;
use crate::tui::model::case::{CasePage, SoFar, seeks_consensus, so_far};

/// How far scoring has come: "3 of 7 · incomplete", or the total.
pub fn progress(scene: Scene<'_>, page: &CasePage, full: &FullCase) -> String {
    scene.say(&come_so_far(scene, page, full))
}

/// The same before it is said in a language.
pub(in crate::tui) fn come_so_far(scene: Scene<'_>, page: &CasePage, full: &FullCase) -> Message {
    let set = &scene.model.criteria;
    if let Some(so_far) = so_far(page, set) {
        return said_so_far(scene, so_far);
    }
    let facts = page.view.as_ref().and_then(|view| view.row.facts.as_ref());
    if let Some(total) = facts.and_then(|facts| facts.total) {
        let total = speech::percent(scene.lang(), total);
        let key = if full.reaches_minimum == Some(false) { "criteria-total-low" } else { "criteria-total" };
        return Message { key: key.into(), args: Vec::new() }.with("total", total);
    }
    if !full.stale.is_empty() {
        return Message::new("criteria-stale").with("count", full.stale.len());
    }
    if let Some(total) = full.provisional {
        let total = speech::percent(scene.lang(), total);
        return Message::new("criteria-provisional").with("total", total);
    }
    let scored = set.criteria.iter().filter(|c| standing(page, full, &c.id).is_some()).count();
    if page.view.as_ref().is_some_and(seeks_consensus) {
        return Message::new("consensus-progress").with("scored", scored).with("of", set.criteria.len());
    }
    if scored == set.criteria.len() {
        return Message::new("criteria-waiting");
    }
    Message::new("criteria-progress").with("scored", scored).with("of", set.criteria.len())
}

/// What the scores come to while one is typed: a part is never shown as if it were a low total.
fn said_so_far(scene: Scene<'_>, so_far: SoFar) -> Message {
    let percent = |value| speech::percent(scene.lang(), value);
    match so_far {
        SoFar::Part(reached, possible) => {
            Message::new("criteria-so-far").with("reached", percent(reached)).with("possible", percent(possible))
        }
        SoFar::Whole(total, None) => Message::new("criteria-provisional").with("total", percent(total)),
        SoFar::Whole(total, Some((position, of))) => {
            let message = Message::new("criteria-would-rank").with("total", percent(total));
            message.with("position", position).with("of", of)
        }
    }
}
