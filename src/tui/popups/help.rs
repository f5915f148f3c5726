//! All keys of a place, by group; made from the table of acts and the keymap.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, place};
use crate::domain::message::Message;
use crate::tui::acts::{Act, Group, Place};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::update::able;
use crate::tui::widgets::text::{exactly, wrap};
use crate::tui::widgets::{money_bar, pane};

const KEYS: usize = 20;

/// Draws it; gives how far it can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, at: Place, scroll: usize, area: Rect) -> usize {
    let wide = breadth(area, 84);
    let lines = lines(scene, at, usize::from(wide).saturating_sub(4));
    let name = Message::new(able::place_key(at));
    let title = scene.say(&Message::new("help-title").with("place", name));
    let inner = place(frame, scene, area, (wide, super::high(&lines)), &title);
    let last = lines.len().saturating_sub(usize::from(inner.height));
    pane::scrolled(frame, scene.look, inner, lines, scroll.min(last));
    last
}

fn lines(scene: Scene<'_>, at: Place, wide: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    for group in Group::ALL {
        let acts: Vec<Act> = Act::ALL.iter().copied().filter(|act| act.group() == group && act.fits(at)).collect();
        if acts.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(Line::default());
        }
        lines.push(Line::from(Span::styled(scene.word(group.key()), scene.style(Meaning::Heading))));
        lines.extend(acts.into_iter().flat_map(|act| act_lines(scene, act, at, wide)));
    }
    lines.push(Line::default());
    lines.extend(super::paragraph(scene, &scene.word("help-signs"), wide, Meaning::Dim));
    let legend = money_bar::legend(scene.look, |key| scene.word(key));
    lines.extend(super::paragraph(scene, &legend, wide, Meaning::Dim));
    lines
}

fn act_lines(scene: Scene<'_>, act: Act, at: Place, wide: usize) -> Vec<Line<'static>> {
    let keys = scene.keymap.keys_of(act, at).join("  ");
    let colon = act.name();
    let keys = if keys.is_empty() { format!(":{colon}") } else { keys };
    let able = able::unable(scene.model, act).is_none();
    let meaning = if able { Meaning::Text } else { Meaning::Dim };
    let sentence = wrap(&scene.word(&act.sentence()), wide.saturating_sub(KEYS + 3));
    let sign = scene.glyph(Glyph::Ellipsis);
    let rows = sentence.into_iter().enumerate();
    rows.map(|(row, text)| {
        let keys = if row == 0 { keys.as_str() } else { "" };
        Line::from(vec![
            Span::styled(format!("  {}", exactly(keys, KEYS, false, sign)), scene.style(Meaning::Key)),
            Span::styled(format!(" {text}"), scene.style(meaning)),
        ])
    })
    .collect()
}
