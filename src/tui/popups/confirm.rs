//! Consequences, case by case and envelope by envelope, and yes or no.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, high, paragraph, place, refused};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::Status;
use crate::domain::words;
use crate::register::command::Command;
use crate::register::view::budget::EnvelopeLine;
use crate::register::view::forecast::Forecast;
use crate::register::view::rows::RowFacts;
use crate::tui::model::popup::{Confirm, Typed};
use crate::tui::model::{Model, Screen};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::{entry, pane};

/// Lines of the field for a reason and of the one for an amount, with their borders.
const REASON: u16 = 5;

/// Draws it; gives how far it can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, confirm: &Confirm, area: Rect) -> usize {
    let wide = breadth(area, 88);
    let room = usize::from(wide).saturating_sub(4);
    let mut lines: Vec<Line<'static>> =
        confirm.about.iter().flat_map(|part| paragraph(scene, &scene.say(part), room, Meaning::Text)).collect();
    match &confirm.forecast {
        Some(forecast) => lines.extend(consequences(scene, forecast, less(confirm), room)),
        None if confirm.refused.is_empty() => {
            lines.extend(paragraph(scene, &scene.word("desk-reading"), room, Meaning::Dim));
        }
        None => {}
    }
    lines.extend(refused(scene, &confirm.refused, room));
    if let Some(typed) = &confirm.typed {
        return with_field(frame, scene, (confirm, typed), lines, area);
    }
    lines.push(Line::default());
    let ask = match (&confirm.forecast, confirm.sending) {
        (_, true) => Span::styled(scene.word("desk-sending"), scene.style(Meaning::Draft)),
        (Some(_), false) => Span::styled(scene.word("confirm-ask"), scene.style(Meaning::Key)),
        (None, false) => Span::styled(scene.word("confirm-cannot"), scene.style(Meaning::Dim)),
    };
    lines.push(Line::from(ask));
    let inner = place(frame, scene, area, (wide, high(&lines)), &scene.say(&confirm.title));
    let last = lines.len().saturating_sub(usize::from(inner.height));
    pane::scrolled(frame, scene.look, inner, lines, confirm.scroll.min(last));
    last
}

/// Consequences above, and below them what is typed: the field stays in sight however many consequences there are.
fn with_field(
    frame: &mut Frame<'_>,
    scene: Scene<'_>,
    (confirm, typed): (&Confirm, &Typed),
    mut lines: Vec<Line<'static>>,
    area: Rect,
) -> usize {
    let wide = breadth(area, 88);
    if confirm.sending {
        lines.push(Line::from(Span::styled(scene.word("desk-sending"), scene.style(Meaning::Draft))));
    }
    let inner = place(frame, scene, area, (wide, high(&lines) + REASON), &scene.say(&confirm.title));
    let field = REASON.min(inner.height);
    let above = Rect { height: inner.height - field, ..inner };
    let below = Rect { y: above.bottom(), height: field, ..inner };
    let last = lines.len().saturating_sub(usize::from(above.height));
    pane::scrolled(frame, scene.look, above, lines, confirm.scroll.min(last));
    let framed = pane::framed(frame, scene.look, below, &scene.say(&typed.title), "", true);
    entry::draw(frame, scene.look, framed, &typed.field, !confirm.sending);
    last
}

/// The amount that is approved instead of the proposed one.
pub(in crate::tui) fn less(confirm: &Confirm) -> Option<Money> {
    match &confirm.command {
        Command::Approve { amount, .. } => *amount,
        _ => None,
    }
}

fn consequences(scene: Scene<'_>, forecast: &Forecast, less: Option<Money>, wide: usize) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    // What goes back stands together, after what is approved.
    let mut cases: Vec<_> = forecast.cases.iter().collect();
    cases.sort_by_key(|(_, _, becomes)| *becomes == Status::Returned);
    for (reference, was, becomes) in cases {
        let facts = facts_of(scene.model, reference.as_str());
        let mut said = Message::new("confirm-case")
            .with("case", reference)
            .with("was", Message::new(words::status_key(*was)))
            .with("becomes", Message::new(words::status_key(*becomes)));
        if let Some((kind, amount)) = facts.and_then(|facts| facts.decision) {
            said.key = "confirm-case-money".into();
            let decision = Message::new(words::decision_key(kind));
            said = said.with("decision", decision).with("amount", less.unwrap_or(amount));
        }
        if was == becomes {
            said.key = "confirm-case-same".into();
        }
        let title = facts.map(|facts| facts.title.clone()).unwrap_or_default();
        let text = format!("{} {} {title}", scene.glyph(Glyph::Dot), scene.say(&said));
        lines.push(Line::from(Span::styled(scene.fit(text.trim_end(), wide), scene.style(Meaning::Text))));
    }
    let moves = |(before, after): &(EnvelopeLine, EnvelopeLine)| buckets(before) != buckets(after);
    if !forecast.envelopes.is_empty() && !forecast.envelopes.iter().any(moves) {
        let said = scene.word("confirm-no-money");
        lines.push(Line::from(Span::styled(said, scene.style(Meaning::Dim))));
    }
    for (before, after) in forecast.envelopes.iter().filter(|pair| moves(pair)) {
        let name = scene.model.round_name(&before.round);
        let head = Message::new("confirm-envelope").with("scope", &before.scope).with("round", name);
        lines.push(Line::from(Span::styled(scene.say(&head), scene.style(Meaning::Heading))));
        let moves = [
            ("bucket-open", before.open, after.open, Meaning::Open),
            ("bucket-proposed", Some(before.proposed), Some(after.proposed), Meaning::Proposed),
            ("bucket-submitted", Some(before.submitted), Some(after.submitted), Meaning::Submitted),
            ("bucket-approved", Some(before.approved), Some(after.approved), Meaning::Approved),
            ("bucket-reserve", Some(before.reserve), Some(after.reserve), Meaning::Reserve),
        ];
        // An envelope that was blank has an open amount for the first time.
        if let (None, Some(open)) = (before.open, after.open) {
            let said = Message::new("confirm-money-first").with("open", open);
            lines.push(Line::from(Span::styled(format!("  {}", scene.say(&said)), scene.style(Meaning::Open))));
        }
        for (key, was, becomes, meaning) in moves {
            if let (Some(was), Some(becomes)) = (was, becomes)
                && was != becomes
            {
                let said = Message { key: "confirm-money".into(), args: Vec::new() };
                let said = said.with("bucket", scene.word(key)).with("was", was).with("becomes", becomes);
                lines.push(Line::from(Span::styled(format!("  {}", scene.say(&said)), scene.style(meaning))));
            }
        }
    }
    lines
}

/// What an envelope holds.
pub(in crate::tui) fn buckets(line: &EnvelopeLine) -> [Option<Money>; 5] {
    [line.open, Some(line.proposed), Some(line.submitted), Some(line.approved), Some(line.reserve)]
}

/// What the lists at hand know about a case.
pub(in crate::tui) fn facts_of<'a>(model: &'a Model, reference: &str) -> Option<&'a RowFacts> {
    model.screens().iter().rev().find_map(|screen| {
        let row = match screen {
            Screen::Queue(page) => page.rows().iter().find(|row| row.reference == reference),
            Screen::Backlog(page) => page.rows().iter().map(|(row, _)| row).find(|row| row.reference == reference),
            Screen::Case(page) => page.view.as_ref().map(|view| &view.row).filter(|row| row.reference == reference),
            _ => None,
        };
        row.and_then(|row| row.facts.as_ref())
    })
}
