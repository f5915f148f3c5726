//! The budget strip: an envelope, its money as a bar and in figures, and what the decision under the cursor would do.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::money_bar::bar;
use super::text::{fit, width};
use crate::domain::message::Message;
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};

/// Draws the strip in two lines.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let Some(envelope) = scene.model.envelope() else { return };
    let name = scene.model.round_name(&envelope.0);
    let title = format!(" {} {}", envelope.1, name.get(scene.lang()));
    let Some(line) = scene.model.money_of(&envelope) else {
        frame.render_widget(Span::styled(title, scene.style(Meaning::Dim)), area);
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
    let buckets = Message::new("strip-buckets")
        .with("approved", scene.amount(line.approved))
        .with("submitted", scene.amount(line.submitted))
        .with("proposed", scene.amount(line.proposed));
    let buckets = buckets_line(scene, &scene.say(&buckets), consequence, room);
    frame.render_widget(Paragraph::new(vec![Line::from(first), buckets]), area);
}

/// The buckets at the left and the consequence at the right, or below one another's place: where both do not fit, the
/// consequence is what is kept.
fn buckets_line(scene: Scene<'_>, buckets: &str, consequence: Option<(String, Meaning)>, room: usize) -> Line<'static> {
    let sign = scene.look.glyph(Glyph::Ellipsis);
    let Some((said, meaning)) = consequence else {
        return Line::from(Span::styled(
            format!(" {}", fit(buckets, room.saturating_sub(2), sign)),
            scene.style(Meaning::Text),
        ));
    };
    let said = fit(&said, room.saturating_sub(2), sign);
    let left = room.saturating_sub(width(&said) + 4);
    let buckets = if width(buckets) <= left { buckets.to_owned() } else { String::new() };
    let gap = room.saturating_sub(width(&buckets) + width(&said) + 2);
    Line::from(vec![
        Span::styled(format!(" {buckets}"), scene.style(Meaning::Text)),
        Span::raw(" ".repeat(gap)),
        Span::styled(said, scene.style(meaning)),
    ])
}

/// What the decision under the cursor would do, or has done.
fn consequence(scene: Scene<'_>) -> Option<(String, Meaning)> {
    let (message, meaning) = crate::tui::model::consequence::of(scene.model)?;
    Some((scene.say(&message), meaning))
}
