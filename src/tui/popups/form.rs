//! A form of several fields.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{breadth, high, paragraph, place, refused};
use crate::tui::model::form::{Form, FormEntry, FormRow};
use crate::tui::screens::Scene;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::text::{exactly, width};
use crate::tui::widgets::{entry, paint, pane};

/// Lines of the field for reasons, with its border.
const REASONS: u16 = 5;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, form: &Form, area: Rect) -> usize {
    let wide = breadth(area, 88);
    let room = usize::from(wide).saturating_sub(4);
    let mut above: Vec<Line<'static>> =
        form.about.iter().flat_map(|part| paragraph(scene, &scene.say(part), room, Meaning::Dim)).collect();
    if !above.is_empty() {
        above.push(Line::default());
    }
    let mut below = refused(scene, &form.refused, room);
    if form.sending {
        below.extend(paragraph(scene, &scene.word("desk-reading"), room, Meaning::Draft));
    }
    let rows: u16 = form.rows.iter().map(lines_of).sum();
    let title = scene.word(form.aim.title());
    let inner = place(frame, scene, area, (wide, high(&above) + rows + high(&below)), &title);
    let mut y = inner.y;
    let mut take = |lines: u16| {
        let part = Rect { y, height: lines.min(inner.bottom().saturating_sub(y)), ..inner };
        y = part.bottom();
        part
    };
    paint::lines(frame, scene.look, take(high(&above)), above.clone());
    let names = form.rows.iter().map(|row| width(&scene.word(row.name))).max().unwrap_or(0).min(24);
    for (at, row) in form.rows.iter().enumerate() {
        draw_row(frame, scene, row, (at == form.at, names), take(lines_of(row)));
    }
    paint::lines(frame, scene.look, take(high(&below)), below.clone());
    0
}

fn lines_of(row: &FormRow) -> u16 {
    if matches!(row.entry, FormEntry::Reasons(_)) { REASONS } else { 1 }
}

fn draw_row(frame: &mut Frame<'_>, scene: Scene<'_>, row: &FormRow, (on, names): (bool, usize), area: Rect) {
    if let FormEntry::Reasons(field) = &row.entry {
        let framed = pane::framed(frame, scene.look, area, &scene.word(row.name), "", on);
        entry::draw(frame, scene.look, framed, field, on);
        return;
    }
    let sign = if on { scene.glyph(Glyph::Cursor) } else { " " };
    let name = exactly(&scene.word(row.name), names, false, scene.glyph(Glyph::Ellipsis));
    let style = scene.style(if on { Meaning::Heading } else { Meaning::Dim });
    paint::line(frame, scene.look, area, Span::styled(format!("{sign} {name} "), style));
    let taken = u16::try_from(names + 3).unwrap_or(0).min(area.width);
    let place = Rect { x: area.x + taken, width: area.width - taken, ..area };
    match &row.entry {
        FormEntry::Line(field) => entry::draw(frame, scene.look, place, field, on),
        FormEntry::Choice(choices, at) => {
            let line = chips(scene, choices, *at, usize::from(place.width));
            paint::line(frame, scene.look, place, line);
        }
        FormEntry::Reasons(_) => {}
    }
}

/// All choices side by side where they fit; otherwise the chosen one, with its place among them.
fn chips(scene: Scene<'_>, choices: &[(String, String)], chosen: usize, wide: usize) -> Line<'static> {
    let all: usize = choices.iter().map(|(_, words)| width(words) + 3).sum();
    let chip = |words: &str, on: bool| match on {
        true => Span::styled(format!("[{words}] "), scene.style(Meaning::Selected)),
        false => Span::styled(format!(" {words}  "), scene.style(Meaning::Dim)),
    };
    if all <= wide {
        let spans = choices.iter().enumerate().map(|(at, (_, words))| chip(words, at == chosen));
        return Line::from(spans.collect::<Vec<_>>());
    }
    let place = format!(" {}/{}", chosen + 1, choices.len());
    let words = choices.get(chosen).map(|(_, words)| words.clone()).unwrap_or_default();
    let words = scene.fit(&words, wide.saturating_sub(width(&place) + 3));
    Line::from(vec![chip(&words, true), Span::styled(place, scene.style(Meaning::Dim))])
}
