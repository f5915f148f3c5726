//! A text field.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

use crate::tui::model::field::Field;
use crate::tui::theme::{Look, Meaning};

/// Draws a field; the cursor is shown where keys go to it.
pub fn draw(frame: &mut Frame<'_>, look: Look, area: Rect, field: &Field, focus: bool) {
    if area.is_empty() {
        return;
    }
    let mut shown = field.area().clone();
    shown.set_style(look.style(if focus { Meaning::Text } else { Meaning::Dim }));
    let cursor = look.style(Meaning::Text);
    // Told by more than colour in every theme: what is selected goes when a letter is typed.
    let selected = if focus { Meaning::Selected } else { Meaning::Dim };
    let line = if focus { Modifier::UNDERLINED } else { Modifier::empty() };
    shown.set_selection_style(look.style(selected).add_modifier(line));
    shown.set_cursor_style(if focus { cursor.add_modifier(Modifier::REVERSED) } else { cursor });
    frame.render_widget(&shown, area);
}
