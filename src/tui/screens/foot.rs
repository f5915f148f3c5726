//! The last lines: what the last act came to, and the keys that matter now.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Scene;
use crate::domain::message::Message;
use crate::tui::acts::Act;
use crate::tui::keymap::Key;
use crate::tui::model::form::FormEntry;
use crate::tui::model::popup::Popup;
use crate::tui::model::proposing::{Aim, Entry, ProposeForm};
use crate::tui::model::{NoticeKind, Screen};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::update::able;
use crate::tui::widgets::paint;
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

/// Draws the message of the last act in its place; a longer one lies over the last lines above it, which come back with
/// the next key.
pub fn draw_notice(frame: &mut Frame<'_>, scene: Scene<'_>, place: Rect) {
    let notice = notice_lines(scene, place.width);
    let high = u16::try_from(notice.len()).unwrap_or(0).max(place.height);
    let over = high - place.height;
    let shown = Rect { y: place.y.saturating_sub(over), height: high, ..place };
    if over > 0 {
        paint::ground(frame, scene.look, shown);
    }
    paint::lines(frame, scene.look, shown, notice);
}

/// Draws the keys.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let room = usize::from(area.width);
    let pairs = if scene.model.takes_text() { of_text(scene) } else { of_acts(scene, room) };
    let mut spans = count(scene);
    let mut used = 1 + spans.iter().map(|span| width(&span.content)).sum::<usize>();
    for (keys, label) in pairs {
        let wide = width(&keys) + width(&label) + 3;
        if used + wide > room {
            continue;
        }
        used += wide;
        spans.push(Span::styled(format!(" {keys}"), scene.style(Meaning::Key)));
        spans.push(Span::styled(format!(" {label} "), scene.style(Meaning::Text)));
    }
    paint::line(frame, scene.look, area, Line::from(spans));
}

/// A count that has been typed and waits for its act.
fn count(scene: Scene<'_>) -> Vec<Span<'static>> {
    if scene.typed.is_empty() || !scene.hints.is_empty() {
        return Vec::new();
    }
    let keys = Key::sequence_text(scene.typed).replace(' ', "");
    let said = scene.say(&Message::new("foot-count").with("count", keys));
    vec![Span::styled(format!(" {said} "), scene.style(Meaning::Selected))]
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

/// Keys of the form of a proposal or of an amendment.
fn of_form(scene: Scene<'_>, form: &ProposeForm) -> Vec<(String, String)> {
    let does = match form.aim {
        Aim::Propose => "foot-propose",
        Aim::Amend => "foot-amend",
    };
    let mut keys = match form.at {
        Entry::Amount => Vec::new(),
        at if at.is_text() => vec![("alt-enter", "foot-new-line")],
        _ => vec![("space", "foot-turn")],
    };
    keys.splice(0..0, [("enter", does), ("tab", "foot-next")]);
    keys.push(("esc", "foot-keep"));
    keys.into_iter().map(|(key, word)| (key.to_owned(), scene.word(word))).collect()
}

/// Keys of fields and popups; they are not in keymaps, because letters belong to the text there.
fn of_text(scene: Scene<'_>) -> Vec<(String, String)> {
    let keys: &[(&str, &str)] = match scene.model.popups.last() {
        Some(Popup::Name(_)) => &[("enter", "foot-save"), ("esc", "foot-close")],
        Some(Popup::Meanwhile(_)) => &[("esc", "foot-go-on"), ("j k", "foot-scroll")],
        Some(Popup::MarkBy(_)) => {
            &[("enter", "foot-mark"), ("tab", "foot-complete"), ("f1", "foot-language"), ("esc", "foot-close")]
        }
        Some(Popup::Why(why)) if why.questions.len() > 1 => {
            &[("tab", "foot-other-question"), ("esc", "foot-close"), ("j k", "foot-scroll"), ("pgdn pgup", "foot-page")]
        }
        Some(Popup::Form(form)) if form.aim.supposes() => &[("enter", "foot-suppose"), ("esc", "foot-close")],
        Some(Popup::Form(form)) => match form.rows.get(form.at).map(|row| &row.entry) {
            Some(FormEntry::Choice(..)) => {
                &[("space", "foot-turn"), ("tab", "foot-next"), ("enter", "foot-on"), ("esc", "foot-keep")]
            }
            _ => &[("enter", "foot-on"), ("tab", "foot-next"), ("alt-enter", "foot-new-line"), ("esc", "foot-keep")],
        },
        Some(
            Popup::Help { .. }
            | Popup::QueryHelp { .. }
            | Popup::Note { .. }
            | Popup::Document { .. }
            | Popup::Why(_)
            | Popup::Money { .. },
        ) => &[("esc", "foot-close"), ("j k", "foot-scroll"), ("pgdn pgup", "foot-page")],
        Some(Popup::Palette(_)) => &[("enter", "foot-do"), ("up down", "foot-choose"), ("esc", "foot-close")],
        Some(Popup::Picker(_)) => &[("enter", "foot-take"), ("up down", "foot-choose"), ("esc", "foot-close")],
        Some(Popup::Ask(_)) => &[("enter", "foot-save"), ("alt-enter", "foot-new-line"), ("esc", "foot-keep")],
        Some(Popup::Confirm(confirm))
            if confirm.forecast.is_none() && !confirm.refused.is_empty() && confirm.typed.is_none() =>
        {
            &[("esc", "foot-no"), ("w", "act-why-short")]
        }
        Some(Popup::Confirm(confirm)) => match &confirm.typed {
            Some(_) => &[
                ("enter", "foot-do"),
                ("alt-enter", "foot-new-line"),
                ("up down", "foot-scroll"),
                ("esc", "foot-keep"),
            ],
            None => &[("enter", "foot-yes"), ("esc", "foot-no")],
        },
        Some(Popup::Leave(_)) => &[("enter", "foot-yes"), ("esc", "foot-no")],
        Some(Popup::CardSheet(_)) => &[
            ("enter", "foot-save"),
            ("m p n", "foot-mark-target"),
            ("M P N", "foot-mark-rest"),
            ("0-9", "foot-value"),
            ("esc", "foot-close"),
        ],
        Some(Popup::Propose(form)) => return of_form(scene, form),
        None => match scene.model.screen() {
            Screen::Case(_) => &[
                ("enter", "foot-save"),
                ("esc", "foot-keep"),
                ("ctrl-t", "foot-phrase"),
                ("ctrl-up ctrl-down", "foot-other-score"),
                ("f1", "foot-keys"),
                ("alt-up", "foot-earlier"),
                ("alt-enter", "foot-new-line"),
                ("ctrl-o", "foot-editor"),
            ],
            _ => &[
                ("enter", "foot-filter"),
                ("tab", "foot-complete"),
                ("f1", "foot-language"),
                ("esc", "foot-old-filter"),
            ],
        },
    };
    keys.iter().map(|(key, word)| (scene.keys(key), scene.word(word))).collect()
}
