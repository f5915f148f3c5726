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
use crate::tui::widgets::pane;
use crate::tui::widgets::text::{exactly, wrap};

const KEYS: usize = 20;

/// Keys of a text that is being typed; they are not in keymaps, because letters belong to the text there.
const WRITING: [(&str, &str); 12] = [
    ("enter  esc", "writing-done"),
    ("alt-enter  ctrl-j", "writing-line"),
    ("ctrl-up  ctrl-down", "writing-score"),
    ("ctrl-left  ctrl-right", "writing-word"),
    ("ctrl-w  alt-d", "writing-cut-word"),
    ("ctrl-k", "writing-cut-line"),
    ("ctrl-u", "writing-clear"),
    ("ctrl-z  ctrl-r", "writing-undo"),
    ("ctrl-t", "writing-phrase"),
    ("ctrl-s", "writing-keep-phrase"),
    ("alt-up  alt-down", "writing-recall"),
    ("ctrl-o", "writing-editor"),
];

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
        if group == Group::Move && scene.keymap.counts(at) {
            lines.extend(entry(scene, "1-9999", &scene.word("help-count"), Meaning::Text, wide));
        }
    }
    lines.push(Line::default());
    lines.push(Line::from(Span::styled(scene.word("help-writing"), scene.style(Meaning::Heading))));
    for (keys, what) in WRITING {
        lines.extend(entry(scene, keys, &scene.word(what), Meaning::Text, wide));
    }
    lines.push(Line::default());
    lines.extend(super::legend::lines(scene, at, wide));
    lines
}

fn act_lines(scene: Scene<'_>, act: Act, at: Place, wide: usize) -> Vec<Line<'static>> {
    let keys = scene.keymap.keys_of(act, at).join("  ");
    let colon = act.name();
    let keys = if keys.is_empty() { format!(":{colon}") } else { keys };
    let able = able::unable(scene.model, act).is_none();
    let meaning = if able { Meaning::Text } else { Meaning::Dim };
    entry(scene, &keys, &scene.word(&act.sentence()), meaning, wide)
}

fn entry(scene: Scene<'_>, keys: &str, what: &str, meaning: Meaning, wide: usize) -> Vec<Line<'static>> {
    let sentence = wrap(what, wide.saturating_sub(KEYS + 3));
    let sign = scene.glyph(Glyph::Ellipsis);
    let rows = sentence.into_iter().enumerate();
    rows.map(|(row, text)| {
        let keys = if row == 0 { keys } else { "" };
        Line::from(vec![
            Span::styled(format!("  {}", exactly(keys, KEYS, false, sign)), scene.style(Meaning::Key)),
            Span::styled(format!(" {text}"), scene.style(meaning)),
        ])
    })
    .collect()
}
