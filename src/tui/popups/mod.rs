//! Popups: what lies over a screen.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | which popup is drawn, and where |
//! | `help.rs`, `query_help.rs`, `note.rs`, `document.rs`, `why.rs`, `money.rs`, `meanwhile.rs`, `chords.rs`, `legend.rs` | something to read |
//! | `palette.rs`, `picker.rs` | something to choose |
//! | `ask.rs`, `card_sheet.rs`, `form.rs`, `mark_by.rs`, `name.rs`, `confirm.rs`, `propose.rs` | something to fill in or to agree to |

mod ask;
mod card_sheet;
pub(in crate::tui) mod chords;
pub(in crate::tui) mod confirm;
mod document;
mod form;
mod help;
mod legend;
mod mark_by;
mod meanwhile;
pub(in crate::tui) mod money;
mod name;
mod note;
mod palette;
mod picker;
mod propose;
pub(in crate::tui) mod query_help;
pub(in crate::tui) mod why;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::model::popup::Popup;
use super::screens::Scene;
use super::theme::Meaning;
use super::widgets::pane;
use super::widgets::text::{width, wrap};
use crate::domain::message::Message;
use crate::tui::widgets::paint;

/// Lines of the screen that the tallest popup leaves to its border, to what is around it, and to the keys.
pub const AROUND: u16 = 4;

/// Draws the topmost popup, and the keys that may follow; gives how far the popup can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) -> usize {
    if !scene.hints.is_empty() {
        chords::draw(frame, scene, area);
    }
    match scene.model.popups.last() {
        None => 0,
        Some(Popup::Help { place, scroll }) => help::draw(frame, scene, *place, *scroll, area),
        Some(Popup::QueryHelp { scroll }) => query_help::draw(frame, scene, *scroll, area),
        Some(Popup::Name(naming)) => name::draw(frame, scene, naming, area),
        Some(Popup::Meanwhile(meanwhile)) => meanwhile::draw(frame, scene, meanwhile, area),
        Some(Popup::MarkBy(line)) => mark_by::draw(frame, scene, line, area),
        Some(Popup::Note { title, parts, scroll }) => note::draw(frame, scene, (title, parts), *scroll, area),
        Some(Popup::Document { paper, scroll }) => document::draw(frame, scene, paper, *scroll, area),
        Some(Popup::Money { scroll }) => money::draw(frame, scene, *scroll, area),
        Some(Popup::Why(why)) => why::draw(frame, scene, why, area),
        Some(Popup::Form(form)) => form::draw(frame, scene, form, area),
        Some(Popup::Palette(palette)) => palette::draw(frame, scene, palette, area),
        Some(Popup::Picker(picker)) => picker::draw(frame, scene, picker, area),
        Some(Popup::Ask(ask)) => ask::draw(frame, scene, ask, area),
        Some(Popup::Confirm(confirm)) => confirm::draw(frame, scene, confirm, area),
        Some(Popup::CardSheet(sheet)) => card_sheet::draw(frame, scene, sheet, area),
        Some(Popup::Propose(form)) => propose::draw(frame, scene, form, area),
        Some(Popup::Leave(unsent)) => leave(frame, scene, *unsent, area),
    }
}

/// A place in the middle with a border; what is behind it is cleared away. The last line of the screen stays free for
/// the keys, and the first for who sits here and whether it is training. A heading that is longer than the border stands
/// in full above what the popup holds: what is asked is never cut.
fn place(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect, (wide, high): (u16, u16), title: &str) -> Rect {
    let top = u16::from(area.y == 0);
    let room = Rect { y: area.y + top, height: area.height.saturating_sub(1 + top), ..area };
    let wide = wide.min(room.width.saturating_sub(2));
    let within = usize::from(wide.saturating_sub(4));
    let asked = if width(title) > within { paragraph(scene, title, within, Meaning::Heading) } else { Vec::new() };
    let high = high.saturating_add(2).saturating_add(self::high(&asked)).min(room.height);
    let place =
        Rect { x: room.x + (room.width - wide) / 2, y: room.y + (room.height - high) / 2, width: wide, height: high };
    paint::ground(frame, scene.look, place);
    let inner = pane::framed(frame, scene.look, place, if asked.is_empty() { title } else { "" }, "", true);
    let inner = Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner };
    let taken = self::high(&asked).min(inner.height);
    paint::lines(frame, scene.look, Rect { height: taken, ..inner }, asked);
    Rect { y: inner.y + taken, height: inner.height - taken, ..inner }
}

/// Columns of a popup that would like to have `most`.
fn breadth(area: Rect, most: u16) -> u16 {
    area.width.saturating_sub(2).min(most)
}

/// Wrapped lines of one style.
fn paragraph(scene: Scene<'_>, text: &str, wide: usize, meaning: Meaning) -> Vec<Line<'static>> {
    let style = scene.style(meaning);
    wrap(text, wide).into_iter().map(|line| Line::from(Span::styled(line, style))).collect()
}

/// Why something was refused, in words.
/// Sentences of a refusal: what, what would make it pass, by which rule.
const REFUSAL: usize = 3;

fn refused(scene: Scene<'_>, parts: &[Message], wide: usize) -> Vec<Line<'static>> {
    let sign = scene.glyph(super::theme::Glyph::Cross);
    let (refusal, others) = parts.split_at(parts.len().min(REFUSAL));
    let said: Vec<String> = refusal.iter().map(|part| scene.say(part)).collect();
    if said.is_empty() {
        return Vec::new();
    }
    let mut lines = paragraph(scene, &format!("{sign} {}", said.join(" ")), wide, Meaning::Bad);
    // What stands against further cases: a line for each.
    for other in others {
        lines.extend(paragraph(scene, &format!("{sign} {}", scene.say(other)), wide, Meaning::Bad));
    }
    lines
}

fn high(lines: &[Line<'_>]) -> u16 {
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

/// What there is to say before leaving, where that is asked.
pub fn leaving(scene: Scene<'_>) -> Option<String> {
    match scene.model.popups.last() {
        Some(Popup::Leave(unsent)) => Some(leaving_with(scene, *unsent)),
        _ => None,
    }
}

fn leaving_with(scene: Scene<'_>, unsent: usize) -> String {
    let key = match (scene.model.passing, scene.model.own.keeps) {
        (true, _) => "leave-passing",
        (false, true) => "leave-kept",
        (false, false) => "leave-about",
    };
    scene.say(&Message { key: key.into(), args: Vec::new() }.with("count", unsent))
}

fn leave(frame: &mut Frame<'_>, scene: Scene<'_>, unsent: usize, area: Rect) -> usize {
    let text = leaving_with(scene, unsent);
    let lines = paragraph(scene, &text, 54, Meaning::Warn);
    let inner = place(frame, scene, area, (60, high(&lines)), &scene.word("leave-title"));
    paint::lines(frame, scene.look, inner, lines);
    0
}
