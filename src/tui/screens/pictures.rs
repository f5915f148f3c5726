//! A round as pictures: envelopes, money and cases over time, scores, and how far assessors are apart. Every bar has its
//! numbers beside it and differs from its neighbours in shape, so that nothing is told by colour or by length alone.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Scene;
use super::overview::STAGES;
use crate::domain::criteria::Points;
use crate::domain::finnish_time::finnish_day;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::register::view::budget::EnvelopeLine;
use crate::register::view::pictures::{Moment, Pictures};
use crate::speech;
use crate::tui::model::pictures::PicturesPage;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right};
use crate::tui::widgets::money_bar::{self, SIGNS};
use crate::tui::widgets::pane;
use crate::tui::widgets::text::{exactly, wrap};

const SCOPE: usize = 5;
const MONEY: usize = 13;
const DAY: usize = 12;
/// Columns of the cases of a stage: its heading is read whole.
const STAGE: usize = 5;
const COUNT: usize = 4;
const NAME: usize = 26;

/// Draws it; gives how far it can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, page: &PicturesPage, area: Rect) -> usize {
    let title = scene.word("pictures-title");
    let name = scene.model.round_name(&page.round);
    let inner = pane::framed(frame, scene.look, area, &title, name.get(scene.lang()), true);
    let lines = lines(scene, page, usize::from(inner.width));
    let last = lines.len().saturating_sub(usize::from(inner.height));
    pane::scrolled(frame, scene.look, inner, lines, page.scroll.min(last));
    last
}

/// All of it as lines.
pub fn lines(scene: Scene<'_>, page: &PicturesPage, wide: usize) -> Vec<Line<'static>> {
    let mut lines = legend(scene, wide);
    lines.extend(envelopes(scene, page, wide));
    let Some(pictures) = &page.pictures else {
        lines.push(own(scene, &scene.word("desk-reading"), Meaning::Dim));
        return lines;
    };
    lines.extend(over_time(scene, pictures, wide));
    lines.extend(totals(scene, pictures, wide));
    lines.extend(criteria(scene, pictures, wide));
    lines.extend(spreads(scene, pictures, wide));
    lines
}

fn own(scene: Scene<'_>, text: &str, meaning: Meaning) -> Line<'static> {
    Line::from(Span::styled(format!(" {text}"), scene.style(meaning)))
}

/// What the pieces of a bar mean.
fn legend(scene: Scene<'_>, wide: usize) -> Vec<Line<'static>> {
    let said = SIGNS.map(|(glyph, _, key)| format!("{0}{0} {1}", scene.glyph(glyph), scene.word(key)));
    wrap(&said.join("   "), wide.saturating_sub(2)).iter().map(|text| own(scene, text, Meaning::Dim)).collect()
}

fn heading(scene: Scene<'_>, key: &str) -> [Line<'static>; 2] {
    [Line::default(), own(scene, &scene.word(key), Meaning::Heading)]
}

/// The envelopes of the round as stacked bars.
fn envelopes(scene: Scene<'_>, page: &PicturesPage, wide: usize) -> Vec<Line<'static>> {
    let mut lines = heading(scene, "pictures-envelopes").to_vec();
    let of_round = scene.model.budget.iter().flat_map(|budget| &budget.envelopes);
    let shown: Vec<&EnvelopeLine> =
        of_round.filter(|line| line.round == page.round && (line.total.is_some() || line.cases > 0)).collect();
    let room = rest(wide, &[1, SCOPE, MONEY, MONEY, 1]).min(60);
    for envelope in shown {
        let text = scene.style(Meaning::Text);
        let amount =
            |amount: Option<Money>| amount.map_or_else(|| scene.word("desk-blank-amount"), |m| scene.amount(m));
        let columns = vec![
            left("", 1, text),
            left(envelope.scope.as_str(), SCOPE, text),
            right(amount(envelope.total), MONEY, text),
        ];
        let mut row = line(columns, scene.glyph(Glyph::Ellipsis));
        row.push_span(Span::raw(" "));
        for span in money_bar::bar(scene.look, envelope, room) {
            row.push_span(span);
        }
        let open = exactly(&amount(envelope.open), MONEY, true, scene.glyph(Glyph::Ellipsis));
        row.push_span(Span::styled(format!(" {open}"), scene.style(Meaning::Open)));
        lines.push(row);
    }
    lines
}

/// Open money and cases by stage, moment by moment.
fn over_time(scene: Scene<'_>, pictures: &Pictures, wide: usize) -> Vec<Line<'static>> {
    let mut lines = heading(scene, "pictures-time").to_vec();
    let dim = scene.style(Meaning::Dim);
    let stage = if wide >= 100 { 6 } else { STAGE };
    let taken: Vec<usize> = [1, DAY, MONEY].into_iter().chain(STAGES.map(|_| stage)).collect();
    let bar = rest(wide, &taken).saturating_sub(1).min(40);
    let mut columns = vec![left("", 1, dim), left("", DAY, dim), left("", bar, dim)];
    columns.push(right(scene.word("column-open"), MONEY, dim));
    columns.extend(STAGES.iter().map(|(key, _)| right(scene.word(key), stage, dim)));
    lines.push(line(columns, scene.glyph(Glyph::Ellipsis)));
    lines.extend(pictures.moments.iter().map(|moment| moment_line(scene, moment, bar, stage)));
    lines
}

fn moment_line(scene: Scene<'_>, moment: &Moment, wide: usize, stage: usize) -> Line<'static> {
    let text = scene.style(Meaning::Text);
    let sign = scene.glyph(Glyph::Ellipsis);
    let day = speech::date(scene.lang(), finnish_day(moment.at));
    let mut row = line(vec![left("", 1, text), left(day, DAY, text)], sign);
    row.push_span(Span::raw(" "));
    let bound = [moment.approved, moment.submitted, moment.proposed];
    for span in money_bar::drawn(scene.look, Some(moment.total), bound, wide) {
        row.push_span(span);
    }
    let open = exactly(&scene.amount(moment.open), MONEY, true, sign);
    row.push_span(Span::styled(format!(" {open}"), scene.style(Meaning::Open)));
    for (_, states) in STAGES {
        let count: usize = states.iter().filter_map(|status| moment.states.get(status)).sum();
        row.push_span(Span::styled(format!(" {}", exactly(&shown(scene, count), stage, true, sign)), text));
    }
    row
}

/// Nothing is a dot, so that a row of figures can be followed.
fn shown(scene: Scene<'_>, count: usize) -> String {
    if count == 0 { scene.glyph(Glyph::Dot).to_owned() } else { count.to_string() }
}

/// A bar for a count, the largest as long as there is room, and the count behind it.
fn counted(scene: Scene<'_>, name: &str, count: usize, most: usize, wide: usize) -> Line<'static> {
    let room = wide.saturating_sub(NAME + COUNT + 4).min(50);
    // Half up, but at least one where there is anything.
    let long = if count == 0 { 0 } else { ((count * room * 2 + most) / (most.max(1) * 2)).max(1) };
    let sign = scene.glyph(Glyph::Ellipsis);
    Line::from(vec![
        Span::styled(format!(" {} ", exactly(name, NAME, false, sign)), scene.style(Meaning::Text)),
        Span::styled(exactly(&shown(scene, count), COUNT, true, sign), scene.style(Meaning::Text)),
        Span::styled(format!(" {}", scene.glyph(Glyph::BarApproved).repeat(long)), scene.style(Meaning::Heading)),
    ])
}

fn totals(scene: Scene<'_>, pictures: &Pictures, wide: usize) -> Vec<Line<'static>> {
    let mut lines = heading(scene, "pictures-totals").to_vec();
    let most = pictures.totals.iter().copied().max().unwrap_or(0);
    if most == 0 {
        lines.push(own(scene, &scene.word("pictures-no-totals"), Meaning::Dim));
        return lines;
    }
    // Below the first and above the last that has any, there is nothing to see.
    let first = pictures.totals.iter().position(|count| *count > 0).unwrap_or(0);
    let last = pictures.totals.iter().rposition(|count| *count > 0).unwrap_or(0);
    let tenths = pictures.totals.iter().enumerate().take(last + 1).skip(first).rev();
    lines.extend(tenths.map(|(tenth, count)| {
        let range = Message::new("pictures-range").with("from", tenth * 10).with("to", tenth * 10 + 10);
        counted(scene, &scene.say(&range), *count, most, wide)
    }));
    lines
}

/// For each criterion how often each score was given: a bar of the scores themselves, and the counts.
fn criteria(scene: Scene<'_>, pictures: &Pictures, wide: usize) -> Vec<Line<'static>> {
    let mut lines = heading(scene, "pictures-criteria").to_vec();
    let set = &scene.model.criteria;
    let scale: Vec<Points> = set.labels.iter().map(|label| label.value).rev().collect();
    let scale: std::collections::BTreeSet<Points> = scale.into_iter().collect();
    let dim = scene.style(Meaning::Dim);
    let sign = scene.glyph(Glyph::Ellipsis);
    let figures = scale.len() * (COUNT + 1);
    let room = wide.saturating_sub(NAME + figures + 4).min(40);
    let mut head = vec![left("", 0, dim), left("", NAME + 1, dim)];
    head.extend(scale.iter().rev().map(|points| right(points.to_string(), COUNT, dim)));
    lines.push(line(head, sign));
    for (id, counts) in &pictures.criteria {
        let name = set.criterion(id.as_str()).map(|criterion| criterion.name.get(scene.lang()).to_owned());
        let name = name.unwrap_or_else(|| id.to_string());
        let mut spans =
            vec![Span::styled(format!(" {}", exactly(&name, NAME, false, sign)), scene.style(Meaning::Text))];
        let of = |points: &Points| {
            counts.range(*points..).take_while(|(p, _)| **p < above(*points)).map(|(_, n)| n).sum::<usize>()
        };
        for points in scale.iter().rev() {
            let count = exactly(&shown(scene, of(points)), COUNT + 1, true, sign);
            spans.push(Span::styled(count, scene.style(Meaning::Text)));
        }
        let shares: Vec<(String, usize)> = scale.iter().rev().map(|points| (points.to_string(), of(points))).collect();
        spans.push(Span::raw("  "));
        spans.extend(score_bar(&shares, room, scene));
        lines.push(Line::from(spans));
    }
    lines
}

/// The next whole score: half points are shown with the one below.
fn above(points: Points) -> Points {
    Points::whole(points.halves() / 2 + 1)
}

/// A bar made of the scores themselves, as `5544443`.
fn score_bar(shares: &[(String, usize)], room: usize, scene: Scene<'_>) -> Vec<Span<'static>> {
    let all: usize = shares.iter().map(|(_, count)| count).sum();
    if all == 0 {
        return Vec::new();
    }
    let styles: [Style; 2] = [scene.style(Meaning::Heading), scene.style(Meaning::Text)];
    let (mut used, mut seen) = (0, 0);
    let mut spans = Vec::new();
    for (index, (score, count)) in shares.iter().enumerate() {
        seen += count;
        // Each piece ends where its share of the whole does, so that rounding never adds up.
        let end = (seen * room * 2 + all) / (all * 2);
        spans.push(Span::styled(score.repeat(end - used), styles[index % 2]));
        used = end;
    }
    spans
}

fn spreads(scene: Scene<'_>, pictures: &Pictures, wide: usize) -> Vec<Line<'static>> {
    let mut lines = heading(scene, "pictures-spread").to_vec();
    let most = pictures.spreads.values().copied().max().unwrap_or(0);
    if most == 0 {
        lines.push(own(scene, &scene.word("pictures-no-spread"), Meaning::Dim));
        return lines;
    }
    lines.extend(pictures.spreads.iter().map(|(apart, count)| {
        let name = scene.say(&Message::new("pictures-apart").with("points", *apart));
        counted(scene, &name, *count, most, wide)
    }));
    lines
}
