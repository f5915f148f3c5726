//! The budget strip: an envelope, its money as a bar and in figures, and what the decision under the cursor would do.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::money_bar::bar;
use super::paint;
use super::text::{fit, width};
use crate::domain::message::Message;
use crate::register::view::budget::EnvelopeLine;
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};

/// Lines that the strip takes: the consequence has one of its own where it does not fit beside the buckets.
pub fn height(scene: Scene<'_>, wide: u16) -> u16 {
    let Some(envelope) = scene.model.envelope() else { return 0 };
    let buckets = scene.model.money_of(&envelope).map(|line| buckets(scene, line)).unwrap_or_default();
    let said = consequence(scene).map(|(said, _)| said).unwrap_or_default();
    if width(&buckets) + width(&said) + 4 > usize::from(wide) && !said.is_empty() { 3 } else { 2 }
}

fn buckets(scene: Scene<'_>, line: &EnvelopeLine) -> String {
    let message = Message::new("strip-buckets")
        .with("approved", scene.amount(line.approved))
        .with("submitted", scene.amount(line.submitted))
        .with("proposed", scene.amount(line.proposed));
    scene.say(&message)
}

/// Draws the strip.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let Some(envelope) = scene.model.envelope() else { return };
    let name = scene.model.round_name(&envelope.0);
    let title = format!(" {} {}", envelope.1, name.get(scene.lang()));
    let Some(line) = scene.model.money_of(&envelope) else {
        paint::line(frame, scene.look, area, Span::styled(title, scene.style(Meaning::Dim)));
        return;
    };
    let total = line.total.map_or_else(|| scene.word("desk-blank-amount"), |total| scene.amount(total));
    let open = line.open.map(|open| scene.say(&Message::new("strip-open").with("amount", scene.amount(open))));
    let consequence = consequence(scene);
    let room = usize::from(area.width);
    let after = format!(" {}", open.unwrap_or_default());
    let wide = room.saturating_sub(width(&title) + width(&total) + width(&after) + 4);
    let mut first = vec![
        Span::styled(title, scene.style(Meaning::Heading)),
        Span::styled(format!("  {total} "), scene.style(Meaning::Text)),
    ];
    first.extend(bar(scene.look, line, wide.min(40)));
    first.push(Span::styled(after, scene.style(Meaning::Open)));
    let buckets = buckets(scene, line);
    let mut lines = vec![Line::from(first)];
    lines.extend(more_lines(scene, &buckets, consequence, area));
    paint::lines(frame, scene.look, area, lines);
}

/// The buckets, and the consequence at the right: of the same line, or of the next where both do not fit.
fn more_lines(
    scene: Scene<'_>,
    buckets: &str,
    consequence: Option<(String, Meaning)>,
    area: Rect,
) -> Vec<Line<'static>> {
    let sign = scene.look.glyph(Glyph::Ellipsis);
    let room = usize::from(area.width).saturating_sub(2);
    let own =
        |text: &str, meaning| Line::from(Span::styled(format!(" {}", fit(text, room, sign)), scene.style(meaning)));
    let Some((said, meaning)) = consequence else { return vec![own(buckets, Meaning::Text)] };
    if area.height > 2 {
        return vec![own(buckets, Meaning::Text), own(&said, meaning)];
    }
    // Where both cannot be seen whole, what the decision does is.
    let said = fit(&said, room, sign);
    let buckets = fit(buckets, room.saturating_sub(width(&said) + 2), sign);
    let gap = room.saturating_sub(width(&buckets) + width(&said));
    vec![Line::from(vec![
        Span::styled(format!(" {buckets}{}", " ".repeat(gap)), scene.style(Meaning::Text)),
        Span::styled(said, scene.style(meaning)),
    ])]
}

/// What the decision under the cursor would do, or has done.
fn consequence(scene: Scene<'_>) -> Option<(String, Meaning)> {
    let (message, meaning) = crate::tui::model::consequence::of(scene.model, &|amount| scene.amount(amount))?;
    Some((scene.say(&message), meaning))
}
