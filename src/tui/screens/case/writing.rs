//! The reason that is typed for a score: its field, and beside it what two assessors wrote.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::Scene;
use super::criteria::{FIELD, said_score, written};
use super::question::of_assessors;
use crate::domain::criteria::{Label, Points};
use crate::domain::message::Message;
use crate::register::view::case::FullCase;
use crate::tui::model::case::{CasePage, Line as Place, seeks_consensus};
use crate::tui::theme::Glyph;
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

/// The field of the reason that is typed.
pub fn field(frame: &mut Frame<'_>, scene: Scene<'_>, page: &CasePage, place: Rect) {
    let Some(reason) = &page.reason else { return };
    let score = reason.value.map(|value| said_score(scene, value));
    let consensus = page.view.as_ref().is_some_and(seeks_consensus);
    let title = match score {
        Some(score) if consensus => scene.say(&Message::new("consensus-for").with("score", score)),
        Some(score) => scene.say(&Message::new("reason-for").with("score", score)),
        None => scene.word("reason-no-score"),
    };
    let room = usize::from(place.width).saturating_sub(width(&title) + 9);
    let labels = scale_words(scene, reason.value, room);
    let inner = pane::framed(frame, scene.look, place, &title, &labels, true);
    entry::draw(frame, scene.look, inner, &reason.field, true);
}

/// The words of the scale, the lowest first; where there is no room for all of them, those on either side of the score.
fn scale_words(scene: Scene<'_>, score: Option<Points>, room: usize) -> String {
    let mut labels: Vec<_> = scene.model.criteria.labels.iter().collect();
    labels.sort_by_key(|label| label.value);
    let said = |label: &&Label| format!("{} {}", written(scene, label.value), label.name.get(scene.lang()));
    let all = labels.iter().map(said).collect::<Vec<_>>().join("  ");
    let Some(score) = score.filter(|_| width(&all) > room) else { return all };
    let below = labels.iter().rfind(|label| label.value < score).map(said);
    let above = labels.iter().find(|label| label.value > score).map(said);
    let sides: Vec<String> = below.into_iter().chain(above).collect();
    let sign = scene.glyph(Glyph::Ellipsis);
    let dot = format!(" {} ", scene.glyph(Glyph::Dot));
    format!("{sign} {} {sign}", sides.join(&dot))
}
