//! Acts of the table that only a screen has. All others are done by their names.

use crate::tui::acts::Act;

/// Why an act has nothing to do where there is no screen, as the key of a sentence.
pub fn screen_only(act: Act) -> Option<&'static str> {
    match act {
        Act::Redraw => Some("linear-screen-redraw"),
        Act::NextPane | Act::PreviousPane => Some("linear-screen-pane"),
        _ => None,
    }
}
