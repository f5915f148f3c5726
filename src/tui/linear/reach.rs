//! Acts of the table that only a screen has. All others are done by their names.

use crate::tui::acts::{Act, Place};

/// Why an act has nothing to do where there is no screen, as the key of a sentence.
pub fn screen_only(act: Act, place: Place) -> Option<&'static str> {
    match (act, place) {
        (Act::Redraw, _) => Some("linear-screen-redraw"),
        (Act::NextPane | Act::PreviousPane, _) => Some("linear-screen-pane"),
        (Act::PageDown | Act::PageUp, Place::Case | Place::Pictures) => Some("linear-screen-page"),
        _ => None,
    }
}
