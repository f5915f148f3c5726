//! The last lines: what the last act came to, and the keys that matter now.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | the message; the keys of the screen, or of a sequence that has begun |
//! | `fitting.rs` | which of the keys are shown where there is no room for all |
//! | `writing.rs` | the keys of texts, forms and popups |

mod fitting;
mod writing;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use self::fitting::{Hint, fitting};
use super::Scene;
use crate::domain::message::Message;
use crate::tui::acts::Act;
use crate::tui::keymap::Key;
use crate::tui::model::NoticeKind;
use crate::tui::popups::chords;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::update::wanted::wanted;
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

/// Draws the keys; `scrolls` where there is more of what lies over the screen than is seen.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect, scrolls: bool) {
    let begun = begun(scene);
    let mut spans: Vec<Span<'static>> = begun.iter().map(|said| selected(scene, said)).collect();
    let hints = match begun {
        _ if scene.model.takes_text() => writing::hints(scene, scrolls),
        Some(_) if !scene.hints.is_empty() => of_sequence(scene),
        begun => of_acts(scene, begun.is_some()),
    };
    let used = spans.iter().map(|span| width(&span.content)).sum::<usize>();
    for hint in fitting(hints, usize::from(area.width).saturating_sub(used)) {
        spans.push(Span::styled(format!(" {}", hint.key), scene.style(Meaning::Key)));
        spans.push(Span::styled(format!(" {} ", hint.word), scene.style(Meaning::Text)));
    }
    paint::line(frame, scene.look, area, Line::from(spans));
}

fn selected(scene: Scene<'_>, said: &str) -> Span<'static> {
    Span::styled(format!(" {said} "), scene.style(Meaning::Selected))
}

/// What has been typed and waits for more: a count for its act, or the keys of a sequence with their heading.
fn begun(scene: Scene<'_>) -> Option<String> {
    let keys = Key::sequence_text(scene.typed);
    if scene.typed.is_empty() || scene.model.takes_text() {
        return None;
    }
    if scene.hints.is_empty() {
        return Some(scene.say(&Message::new("foot-count").with("count", keys.replace(' ', ""))));
    }
    Some(match scene.keymap.title(scene.typed) {
        Some(title) => format!("{keys} {}", title.say(scene.lang())),
        None => keys,
    })
}

/// The keys that may follow and can be done now, as the pop-up above has them, and the way out.
fn of_sequence(scene: Scene<'_>) -> Vec<Hint> {
    let following = chords::following(scene).into_iter().filter(|next| next.meaning != Meaning::Dim);
    let mut hints: Vec<Hint> = following.enumerate().map(|(at, next)| Hint::wanted(next.key, next.word, at)).collect();
    hints.push(Hint::kept("esc".to_owned(), scene.word("foot-cancel")));
    hints
}

/// Acts that matter now, and always the way out and the two from which everything is found.
fn of_acts(scene: Scene<'_>, counting: bool) -> Vec<Hint> {
    let pair = |act: Act| {
        let keys = scene.keymap.keys_of(act, scene.model.place());
        keys.into_iter().next().map(|key| (key, scene.word(&act.label())))
    };
    let mut hints = Vec::new();
    for (at, act) in wanted(scene.model).into_iter().enumerate() {
        let Some((key, word)) = pair(act) else { continue };
        hints.push(match act {
            // While a count waits Escape takes that away, and nothing else.
            Act::Back if counting => continue,
            // What is wanted most here, and the way out, stay whatever else there is.
            Act::Back | Act::Quit => Hint::kept(key, word),
            _ if at == 0 => Hint::kept(key, word),
            _ => Hint::wanted(key, word, at),
        });
    }
    if counting {
        hints.push(Hint::kept("esc".to_owned(), scene.word("foot-cancel")));
    }
    hints.extend(pair(Act::Palette).map(|(key, word)| Hint::wanted(key, word, 0)));
    hints.extend(pair(Act::Help).map(|(key, word)| Hint::kept(key, word)));
    hints
}
