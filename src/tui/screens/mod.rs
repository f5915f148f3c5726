//! Screens: they draw the model and change nothing.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the whole screen: header, body, strip, message, foot |
//! | `header.rs`, `foot/` | first and last lines |
//! | `lesson.rs` | the lesson under the first line |
//! | `overview.rs`, `queue.rs`, `backlog.rs`, `office.rs`, `pictures.rs` | one screen each |
//! | `ranking/` | a ranked list: lines, rows, what is said below |
//! | `pills.rs` | saved queues with their counts |
//! | `case/` | a case: head, tabs, criteria |

mod backlog;
pub(in crate::tui) mod case;

mod foot;
mod header;
pub mod lesson;
pub(in crate::tui) mod office;
pub(in crate::tui) mod overview;
pub mod pictures;
mod pills;
pub(in crate::tui) mod queue;
mod ranking;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Line;

use super::keymap::{Hint, Key, Keymap};
use super::model::pointing::Spots;
use super::model::{Model, Screen};
use super::popups;
use super::theme::{Glyph, Look, Meaning, in_ascii};
use super::widgets::text::{fit, width, wrap};
use super::widgets::{paint, strip};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::text::Lang;
use crate::speech;

/// Smallest screen that the workstation can be drawn on.
pub const SMALLEST: (u16, u16) = (60, 20);
/// From this width on a case has its queue beside it.
pub const WIDE: u16 = 110;

/// From this height on a popup leaves the lesson to be seen.
const ROOMY: u16 = 30;

/// Everything that drawing needs.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// What is shown.
    pub model: &'a Model,
    /// How it looks.
    pub look: Look,
    /// Which keys do it.
    pub keymap: &'a Keymap,
    /// Keys of a sequence that has begun.
    pub typed: &'a [Key],
    /// Keys that may follow.
    pub hints: &'a [Hint],
}

/// What drawing found out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measured {
    /// How far the turned-up tab of the case, or the pictures, can be scrolled.
    pub scrollable: usize,
    /// How far the topmost popup can be scrolled.
    pub popup: usize,
    /// What can be clicked.
    pub spots: Spots,
    /// Lines that a page of it has, with one that is seen again.
    pub page: usize,
    /// Whether the window is too small to show anything.
    pub cramped: bool,
}

impl Scene<'_> {
    /// Language of the person.
    pub fn lang(&self) -> Lang {
        self.model.lang
    }

    /// Says a word.
    pub fn word(&self, key: &str) -> String {
        self.shown(speech::word(self.model.lang, key))
    }

    /// Says a message.
    pub fn say(&self, message: &Message) -> String {
        self.shown(speech::say(self.model.lang, message))
    }

    /// A sentence with its signs in the shapes that this terminal can show.
    pub fn shown(&self, text: String) -> String {
        if !self.look.ascii {
            return text;
        }
        // A sentence has room for words.
        let text = text.replace('…', "...").replace('↑', "up").replace('↓', "down");
        text.chars().map(in_ascii).collect()
    }

    /// Keys of fields and popups as they are shown: arrows as arrows, because no language calls them up and down.
    pub fn keys(&self, keys: &str) -> String {
        if self.look.ascii {
            return keys.to_owned();
        }
        let arrow = |key: &str| match key.rsplit_once('-').map_or(("", key), |(held, key)| (held, key)) {
            ("", "up") => "↑".to_owned(),
            ("", "down") => "↓".to_owned(),
            (held, "up") => format!("{held}-↑"),
            (held, "down") => format!("{held}-↓"),
            _ => key.to_owned(),
        };
        keys.split(' ').map(arrow).collect::<Vec<_>>().join(" ")
    }

    /// Writes an amount without its currency.
    pub fn amount(&self, amount: Money) -> String {
        speech::amount(self.model.lang, amount)
    }

    /// The style of a meaning.
    pub fn style(&self, meaning: Meaning) -> Style {
        self.look.style(meaning)
    }

    /// The shape of a sign.
    pub fn glyph(&self, glyph: Glyph) -> &'static str {
        self.look.glyph(glyph)
    }

    /// A text of at most so many columns.
    pub fn fit(&self, text: &str, most: usize) -> String {
        fit(text, most, self.glyph(Glyph::Ellipsis))
    }
}

/// Draws everything.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>) -> Measured {
    let area = frame.area();
    paint::ground(frame, scene.look, area);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        too_small(frame, scene, area);
        return Measured { cramped: true, ..Measured::default() };
    }
    // The place of a message is kept free, so that nothing moves when one comes or goes.
    let kept = if area.height >= ROOMY { 2 } else { 1 };
    let money = strip::height(scene, area.width);
    let taught = lesson::height(scene, area.width);
    let parts = [
        Constraint::Length(1),
        Constraint::Length(taught),
        Constraint::Fill(1),
        Constraint::Length(kept),
        Constraint::Length(money),
        Constraint::Length(1),
    ];
    let [top, lesson, body, message, strip, bottom] = area.layout(&Layout::vertical(parts));
    header::draw(frame, scene, top);
    lesson::draw(frame, scene, lesson);
    let mut measured = Measured::default();
    match scene.model.screen() {
        Screen::Overview(page) => overview::draw(frame, scene, page, body, &mut measured.spots),
        Screen::Queue(page) => queue::draw(frame, scene, page, body, &mut measured.spots),
        Screen::Case(page) => measured.scrollable = case::draw(frame, scene, page, body, &mut measured.spots),
        Screen::Backlog(page) => backlog::draw(frame, scene, page, body, &mut measured.spots),
        Screen::Ranking(page) => ranking::draw(frame, scene, page, body, &mut measured.spots),
        Screen::Office(page) => office::draw(frame, scene, page, body, &mut measured.spots),
        Screen::Pictures(page) => measured.scrollable = pictures::draw(frame, scene, page, body),
    }
    strip::draw(frame, scene, strip);
    foot::draw_notice(frame, scene, message);
    let over = over(area, taught);
    measured.popup = popups::draw(frame, scene, over);
    foot::draw(frame, scene, bottom, measured.popup > 0);
    paint::signs(frame, scene.look);
    measured.page = usize::from(over.height.saturating_sub(popups::AROUND + 1)).max(1);
    measured
}

/// Where popups lie: below the lesson where there is room, because it says what to do in them.
fn over(area: Rect, taught: u16) -> Rect {
    let above = if area.height >= ROOMY && taught > 0 { taught + 1 } else { 0 };
    Rect { y: area.y + above, height: area.height - above, ..area }
}

fn too_small(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let message = Message::new("desk-too-small")
        .with("width", u32::from(SMALLEST.0))
        .with("height", u32::from(SMALLEST.1))
        .with("has-width", u32::from(area.width))
        .with("has-height", u32::from(area.height));
    // The one question that is answered even here.
    let leave = popups::leaving(scene).map(|said| format!("\n{said}\n{}", scene.word("confirm-ask")));
    let said = format!("{}{}", scene.say(&message), leave.unwrap_or_default());
    let mut lines: Vec<Line<'static>> = Vec::new();
    if scene.model.training() {
        // First, because the end of the notice may not fit.
        lines.push(Line::styled(scene.word("desk-demo"), scene.style(Meaning::Demo)));
    }
    lines.extend(wrap(&said, usize::from(area.width)).into_iter().map(Line::from));
    paint::lines(frame, scene.look, area, lines);
}

/// Text before the line under the cursor, and its style: a sign as well as a colour.
fn cursor_sign(scene: Scene<'_>, on: bool) -> String {
    if on { scene.glyph(Glyph::Cursor).to_owned() } else { " ".repeat(width(scene.glyph(Glyph::Cursor))) }
}
