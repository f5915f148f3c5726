//! The reason that is typed for a score: its field, and beside it what two assessors wrote.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Scene;
use super::criteria::{FIELD, said_score, written};
use super::question::of_assessors;
use crate::domain::criteria::{Label, Points};
use crate::domain::message::Message;
use crate::register::view::case::FullCase;
use crate::tui::model::case::{CasePage, Line as Place, seeks_consensus};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::text::width;
use crate::tui::widgets::{entry, paint, pane};

/// The reason under the hands of its writer, below what both assessors wrote on the criterion; gives what is left above
/// for the criteria.
pub fn beside(frame: &mut Frame<'_>, scene: Scene<'_>, page: &CasePage, full: &FullCase, area: Rect) -> Rect {
    let set = &scene.model.criteria;
    let wide = usize::from(area.width);
    let said = match page.line(set) {
        Some(Place::Criterion(at)) => {
            set.criteria.get(at).map(|criterion| of_assessors(scene, full, criterion, wide)).unwrap_or_default()
        }
        _ => Vec::new(),
    };
    // The line of the criterion itself stays in sight whatever was written.
    let most = area.height.saturating_sub(FIELD + 1);
    let high = u16::try_from(said.len()).unwrap_or(u16::MAX).min(most);
    let above = Rect { height: area.height.saturating_sub(FIELD + high), ..area };
    let theirs = Rect { y: above.bottom(), height: high, ..area };
    paint::lines(frame, scene.look, theirs, said);
    let y = theirs.bottom();
    let high = FIELD.min(area.bottom().saturating_sub(y));
    field(frame, scene, page, Rect { x: area.x + 2, y, width: area.width.saturating_sub(2), height: high });
    above
}

/// The field of the reason that is typed; the words of the scale stand in its heading where they fit.
pub fn field(frame: &mut Frame<'_>, scene: Scene<'_>, page: &CasePage, place: Rect) {
    let Some(reason) = &page.reason else { return };
    let beside = page.full().is_some_and(|full| full.sheets.len() > 1);
    // Beside what two assessors wrote its line stays in sight.
    let title = if beside { heading(scene, page) } else { titled(scene, page, place.width) };
    let room = room(place.width, &title);
    let labels = match beside {
        true => scale_words(scene, reason.value, room),
        false => Some(all_words(scene)).filter(|all| width(all) <= room).unwrap_or_default(),
    };
    let inner = pane::framed(frame, scene.look, place, &title, &labels, true);
    entry::draw(frame, scene.look, inner, &reason.field, true);
}

fn heading(scene: Scene<'_>, page: &CasePage) -> String {
    let score = page.reason.as_ref().and_then(|reason| reason.value).map(|value| said_score(scene, value));
    let consensus = page.view.as_ref().is_some_and(seeks_consensus);
    let scale = scene.model.criteria.scale;
    match score {
        Some(score) if consensus => scene.say(&Message::new("consensus-for").with("score", score)),
        Some(score) => scene.say(&Message::new("reason-for").with("score", score)),
        None => {
            let message = Message::new("reason-no-score").with("min", written(scene, scale.min));
            scene.say(&message.with("max", written(scene, scale.max)))
        }
    }
}

/// The heading with the criterion before it: its own line may be out of sight.
fn titled(scene: Scene<'_>, page: &CasePage, wide: u16) -> String {
    let heading = heading(scene, page);
    let set = &scene.model.criteria;
    let Some(Place::Criterion(at)) = page.line(set) else { return heading };
    let Some(criterion) = set.criteria.get(at) else { return heading };
    let dot = format!(" {} ", scene.glyph(Glyph::Dot));
    let left = usize::from(wide).saturating_sub(width(&heading) + width(&dot) + 6);
    let name = scene.fit(&format!("{} {}", at + 1, criterion.name.get(scene.lang())), left);
    format!("{name}{dot}{heading}")
}

fn room(wide: u16, title: &str) -> usize {
    usize::from(wide).saturating_sub(width(title) + 9)
}

/// The words of the scale as lines above the field, where its heading has no room for them.
pub fn scale_above(scene: Scene<'_>, page: &CasePage, wide: usize) -> Vec<Line<'static>> {
    let field = u16::try_from(wide.saturating_sub(2)).unwrap_or(u16::MAX);
    if width(&all_words(scene)) <= room(field, &titled(scene, page, field)) {
        return Vec::new();
    }
    scale_lines(scene, page.reason.as_ref().and_then(|reason| reason.value), wide)
}

/// All words of the scale, the lowest first, in as many lines as they need; none of them is broken.
pub fn scale_lines(scene: Scene<'_>, score: Option<Points>, wide: usize) -> Vec<Line<'static>> {
    let mut lines: Vec<Vec<Span<'static>>> = vec![Vec::new()];
    let mut taken = 0;
    for label in scale(scene) {
        let word = said_label(scene, label);
        // Three columns before each: the sign of the chosen one, or blanks.
        let needs = width(&word) + 3;
        if taken > 0 && taken + needs > wide {
            lines.push(Vec::new());
            taken = 0;
        }
        taken += needs;
        let on = score == Some(label.value);
        let sign = if on { scene.glyph(Glyph::Cursor) } else { " " };
        let meaning = if on { Meaning::Heading } else { Meaning::Dim };
        if let Some(last) = lines.last_mut() {
            last.push(Span::styled(format!(" {sign} {word}"), scene.style(meaning)));
        }
    }
    lines.into_iter().map(Line::from).collect()
}

fn scale(scene: Scene<'_>) -> Vec<&Label> {
    let mut labels: Vec<_> = scene.model.criteria.labels.iter().collect();
    labels.sort_by_key(|label| label.value);
    labels
}

fn said_label(scene: Scene<'_>, label: &Label) -> String {
    format!("{} {}", written(scene, label.value), label.name.get(scene.lang()))
}

fn all_words(scene: Scene<'_>) -> String {
    scale(scene).into_iter().map(|label| said_label(scene, label)).collect::<Vec<_>>().join("  ")
}

/// The words of the scale, the lowest first; where there is no room for all of them, those on either side of the score.
fn scale_words(scene: Scene<'_>, score: Option<Points>, room: usize) -> String {
    let labels = scale(scene);
    let said = |label: &Label| said_label(scene, label);
    let all = all_words(scene);
    let Some(score) = score.filter(|_| width(&all) > room) else { return all };
    let below = labels.iter().rfind(|label| label.value < score).map(|label| said(label));
    let above = labels.iter().find(|label| label.value > score).map(|label| said(label));
    let sides: Vec<String> = below.into_iter().chain(above).collect();
    let sign = scene.glyph(Glyph::Ellipsis);
    let dot = format!(" {} ", scene.glyph(Glyph::Dot));
    format!("{sign} {} {sign}", sides.join(&dot))
}
