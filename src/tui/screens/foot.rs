//! The last lines: what the last act came to, and the keys that matter now.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Scene;
use crate::tui::acts::Act;
use crate::tui::model::popup::Popup;
use crate::tui::model::proposing::Entry;
use crate::tui::model::{NoticeKind, Screen};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::update::able;
use crate::tui::widgets::text::{width, wrap};

/// Most lines of a message; the rest is one key away.
const MESSAGE: usize = 3;

fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The message of the last act, wrapped.
pub fn notice_lines(scene: Scene<'_>, wide: u16) -> Vec<Line<'static>> {
    let Some(notice) = &scene.model.notice else { return Vec::new() };
    let (glyph, meaning) = match notice.kind {
        NoticeKind::Done => (Glyph::Check, Meaning::Good),
        NoticeKind::Hint => (Glyph::Warning, Meaning::Warn),
        NoticeKind::Refused => (Glyph::Cross, Meaning::Bad),
    };
    let said = notice.parts.iter().map(|part| scene.say(part));
    // In a history a name stands before what was done; here it begins a sentence.
    let done = notice.kind == NoticeKind::Done;
    let said: Vec<String> = said.map(|part| if done { capitalised(&part) } else { part }).collect();
    let room = usize::from(wide).saturating_sub(4);
    let mut lines = wrap(&said.join(" "), room);
    if lines.len() > MESSAGE {
        lines.truncate(MESSAGE);
        if let Some(last) = lines.last_mut() {
            let keys = scene.keymap.keys_of(Act::Why, scene.model.place());
            let key = keys.first().map(String::as_str).unwrap_or_default();
            let more = format!(" {} {key}", scene.glyph(Glyph::Ellipsis));
            *last = format!("{}{more}", scene.fit(last, room.saturating_sub(width(&more))));
        }
    }
    let style = scene.style(meaning);
    let sign = |index: usize| if index == 0 { scene.glyph(glyph) } else { " " };
    let line = |(index, text): (usize, String)| Line::from(Span::styled(format!(" {} {text}", sign(index)), style));
    lines.into_iter().enumerate().map(line).collect()
}

/// Draws the keys.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let room = usize::from(area.width);
    let pairs = if scene.model.takes_text() { of_text(scene) } else { of_acts(scene, room) };
    let mut spans = Vec::new();
    let mut used = 1;
    for (keys, label) in pairs {
        let wide = width(&keys) + width(&label) + 3;
        if used + wide > room {
            break;
        }
        used += wide;
        spans.push(Span::styled(format!(" {keys}"), scene.style(Meaning::Key)));
        spans.push(Span::styled(format!(" {label} "), scene.style(Meaning::Text)));
    }
    frame.render_widget(Line::from(spans), area);
}

/// Acts that matter now, and always the two from which everything is found.
fn of_acts(scene: Scene<'_>, room: usize) -> Vec<(String, String)> {
    let pair = |act: Act| {
        let keys = scene.keymap.keys_of(act, scene.model.place());
        keys.into_iter().next().map(|key| (key, scene.word(&act.label())))
    };
    let last: Vec<_> = [Act::Palette, Act::Help].into_iter().filter_map(pair).collect();
    let size = |pairs: &[(String, String)]| -> usize {
        pairs.iter().map(|(keys, label)| width(keys) + width(label) + 3).sum()
    };
    let left = room.saturating_sub(size(&last) + 1);
    let mut pairs: Vec<(String, String)> = Vec::new();
    for next in able::wanted(scene.model).into_iter().filter_map(pair) {
        if size(&pairs) + width(&next.0) + width(&next.1) + 3 <= left {
            pairs.push(next);
        }
    }
    pairs.extend(last);
    pairs
}

/// Keys of fields and popups; they are not in keymaps, because letters belong to the text there.
fn of_text(scene: Scene<'_>) -> Vec<(String, String)> {
    let keys: &[(&str, &str)] = match scene.model.popups.last() {
        Some(Popup::Help { .. } | Popup::Note { .. } | Popup::Document { .. }) => {
            &[("esc", "foot-close"), ("j k", "foot-scroll"), ("pgdn pgup", "foot-page")]
        }
        Some(Popup::Palette(_)) => &[("enter", "foot-do"), ("up down", "foot-choose"), ("esc", "foot-close")],
        Some(Popup::Picker(_)) => &[("enter", "foot-take"), ("up down", "foot-choose"), ("esc", "foot-close")],
        Some(Popup::Ask(_)) => &[("enter", "foot-save"), ("alt-enter", "foot-new-line"), ("esc", "foot-keep")],
        Some(Popup::Confirm(_) | Popup::Leave(_)) => &[("enter", "foot-yes"), ("esc", "foot-no")],
        Some(Popup::Propose(form)) => match form.at {
            Entry::Why => {
                &[("enter", "foot-propose"), ("tab", "foot-next"), ("alt-enter", "foot-new-line"), ("esc", "foot-keep")]
            }
            Entry::Amount => &[("enter", "foot-propose"), ("tab", "foot-next"), ("esc", "foot-keep")],
            _ => &[("space", "foot-turn"), ("tab", "foot-next"), ("enter", "foot-propose"), ("esc", "foot-keep")],
        },
        None => match scene.model.screen() {
            Screen::Case(_) => &[
                ("enter", "foot-save"),
                ("esc", "foot-keep"),
                ("ctrl-up ctrl-down", "foot-other-score"),
                ("alt-enter", "foot-new-line"),
            ],
            _ => &[("enter", "foot-filter"), ("esc", "foot-old-filter")],
        },
    };
    keys.iter().map(|(key, word)| ((*key).to_owned(), scene.word(word))).collect()
}
