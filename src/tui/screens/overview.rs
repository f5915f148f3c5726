//! The overview: rounds and their envelopes with open money, what is asked for, and where the cases stand.

use std::collections::BTreeMap;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::{Scene, cursor_sign, pills};
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::domain::vocabulary::{Role, Status};
use crate::domain::words;
use crate::register::view::overview::{EnvelopeGlance, Overview, RoundGlance};
use crate::tui::model::overview::OverviewPage;
use crate::tui::model::pointing::Spots;
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::columns::{left, line, rest, right, under_cursor};
use crate::tui::widgets::money_bar::bar;
use crate::tui::widgets::text::width;
use crate::tui::widgets::{paint, pane};

/// States in the order of work, gathered under six headings.
pub(super) const STAGES: [(&str, &[Status]); 6] = [
    ("stage-new", &[Status::Received, Status::Late, Status::Screening, Status::Supplement]),
    ("stage-scoring", &[Status::Scoring, Status::Consensus]),
    ("stage-ranked", &[Status::Ranked, Status::Ineligible]),
    ("stage-proposed", &[Status::Proposed, Status::Returned]),
    ("stage-submitted", &[Status::Submitted]),
    ("stage-decided", &[Status::Approved, Status::Notified, Status::Declined, Status::Withdrawn, Status::Correction]),
];

/// Widths of the columns.
struct Widths {
    name: usize,
    stage: usize,
    asked: usize,
    open: usize,
    bar: usize,
}

const SCOPE: usize = 5;
const CASES: usize = 5;
const COUNT: usize = 4;
/// Least columns of an amount; longer ones get what they need, because a figure that is cut says something else.
const MONEY: usize = 13;
/// Columns that the name keeps before the bar gives way to long amounts.
const NAME: usize = 8;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, page: &OverviewPage, area: Rect, spots: &mut Spots) {
    let pills = u16::from(!scene.model.own.queues.is_empty());
    let [top, saved, body, below] = area.layout(&Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(pills),
        Constraint::Fill(1),
        Constraint::Length(3),
    ]));
    let Some(overview) = &scene.model.overview else {
        paint::line(frame, scene.look, top, Span::styled(scene.word("desk-reading"), scene.style(Meaning::Dim)));
        return;
    };
    paint::line(frame, scene.look, top, waiting(scene, overview));
    paint::line(frame, scene.look, saved, pills::line(scene, usize::from(saved.width), None));
    let inner = pane::framed(frame, scene.look, body, &scene.word("overview-title"), "", true);
    let wide = usize::from(inner.width);
    let widths = widths(scene, overview, wide);
    let cursor = page.cursor.unwrap_or(0);
    let [head, list] = inner.layout(&Layout::vertical([Constraint::Length(1), Constraint::Fill(1)]));
    paint::line(frame, scene.look, head, heading(scene, &widths));
    let mut lines = Vec::new();
    let mut at = 0;
    let mut seen = 0;
    let mut rows = Vec::new();
    for round in &overview.rounds {
        lines.push(round_line(scene, round, &widths));
        for glance in &round.envelopes {
            if at == cursor {
                seen = lines.len();
            }
            rows.push((lines.len(), at));
            lines.push(envelope_line(scene, glance, at == cursor, &widths));
            at += 1;
        }
    }
    let from = pane::offset(seen, lines.len(), usize::from(list.height));
    spots.among(list, from, &rows);
    pane::scrolled(frame, scene.look, list, lines, from);
    if let Some((_, glance)) = page.current(Some(overview)) {
        paint::lines(frame, scene.look, below, detail(scene, glance, usize::from(below.width)));
    }
}

/// How many cases wait for the person; supervisors also see how many wait for decision.
fn waiting(scene: Scene<'_>, overview: &Overview) -> Line<'static> {
    let mine = Message::new("overview-needs-me").with("count", overview.needs_me);
    let meaning = if overview.needs_me > 0 { Meaning::Heading } else { Meaning::Dim };
    let mut spans = vec![Span::styled(format!(" {}", scene.say(&mine)), scene.style(meaning))];
    if scene.model.has_role(&[Role::Supervisor]) {
        let submitted = Message::new("overview-submitted").with("count", overview.submitted);
        spans.push(Span::styled(format!("  {}", scene.say(&submitted)), scene.style(Meaning::Submitted)));
    }
    Line::from(spans)
}

fn widths(scene: Scene<'_>, overview: &Overview, wide: usize) -> Widths {
    let money = || overview.rounds.iter().flat_map(|round| &round.envelopes).map(|glance| &glance.money);
    let longest = |amounts: &mut dyn Iterator<Item = Money>| {
        amounts.map(|amount| width(&scene.amount(amount))).max().unwrap_or(0).max(MONEY)
    };
    let asked = longest(&mut money().map(|line| line.requested));
    let open = longest(&mut money().filter_map(|line| line.open));
    let stage = if wide >= 104 { 5 } else { 0 };
    let stages = [stage; STAGES.len()];
    let name = |bar: usize| {
        let fixed = [1, SCOPE, CASES, COUNT, asked, open, bar];
        rest(wide, &[fixed.as_slice(), stages.as_slice()].concat())
    };
    let bar = if wide >= 90 { 12 } else { 8 };
    let bar = if name(bar) < NAME { 0 } else { bar };
    Widths { name: name(bar), stage, asked, open, bar }
}

fn heading(scene: Scene<'_>, widths: &Widths) -> Line<'static> {
    let dim = scene.style(Meaning::Dim);
    let mut columns = vec![left("", 1, dim), left("", SCOPE, dim), left("", widths.name, dim)];
    columns.push(right(scene.word("column-cases-short"), CASES, dim));
    columns.push(right(scene.word("column-needs-me"), COUNT, dim));
    columns.extend(STAGES.iter().map(|(key, _)| right(scene.word(key), widths.stage, dim)));
    columns.push(right(scene.word("column-asked"), widths.asked, dim));
    columns.push(right(scene.word("column-open"), widths.open, dim));
    line(columns, scene.glyph(Glyph::Ellipsis))
}

fn round_line(scene: Scene<'_>, round: &RoundGlance, widths: &Widths) -> Line<'static> {
    if scene.model.is_past(&round.id) {
        return past_line(scene, round, widths);
    }
    let mut spans = vec![Span::styled(format!(" {}", round.name.get(scene.lang())), scene.style(Meaning::Heading))];
    let window = match (round.window.opens, round.window.closes) {
        (Some(opens), Some(closes)) => Some(Message::new("round-window").with("opens", opens).with("closes", closes)),
        (Some(opens), None) => Some(Message::new("round-opens").with("opens", opens)),
        (None, Some(closes)) => Some(Message::new("round-closes").with("closes", closes)),
        (None, None) => None,
    };
    if let Some(window) = window {
        spans.push(Span::styled(format!("  {}", scene.say(&window)), scene.style(Meaning::Dim)));
    }
    Line::from(spans)
}

/// A round of the past: of its grants only what was granted is known, so that the amounts below are called so.
fn past_line(scene: Scene<'_>, round: &RoundGlance, widths: &Widths) -> Line<'static> {
    let stages = STAGES.map(|_| widths.stage);
    let before = [&[1, SCOPE, widths.name, CASES, COUNT][..], &stages].concat();
    let taken = before.iter().filter(|wide| **wide > 0).map(|wide| wide + 1).sum::<usize>();
    let name = format!(" {}", round.name.get(scene.lang()));
    let columns = vec![
        left(name, taken.saturating_sub(1), scene.style(Meaning::Heading)),
        right(scene.word("column-granted-past"), widths.asked, scene.style(Meaning::Dim)),
    ];
    line(columns, scene.glyph(Glyph::Ellipsis))
}

fn envelope_line(scene: Scene<'_>, glance: &EnvelopeGlance, on: bool, widths: &Widths) -> Line<'static> {
    let text = scene.style(Meaning::Text);
    let money = &glance.money;
    let mut columns = vec![
        left(cursor_sign(scene, on), 1, text),
        left(money.scope.as_str(), SCOPE, text),
        left(glance.name.get(scene.lang()), widths.name, text),
        right(count(money.cases), CASES, text),
    ];
    let needs = if glance.needs_me > 0 { Meaning::Heading } else { Meaning::Dim };
    columns.push(right(count(glance.needs_me), COUNT, scene.style(needs)));
    for (_, states) in STAGES {
        let sum: usize = states.iter().filter_map(|state| glance.states.get(state)).sum();
        columns.push(right(count(sum), widths.stage, text));
    }
    let past = scene.model.is_past(&money.round);
    columns.push(right(scene.amount(if past { money.approved } else { money.requested }), widths.asked, text));
    let blank = || if past { String::new() } else { scene.word("desk-blank-amount") };
    let open = money.open.map_or_else(blank, |open| scene.amount(open));
    columns.push(right(open, widths.open, scene.style(Meaning::Open)));
    let mut line = line(columns, scene.glyph(Glyph::Ellipsis));
    line.push_span(Span::raw(" "));
    for span in bar(scene.look, money, widths.bar) {
        line.push_span(span);
    }
    if on { under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}

fn count(number: usize) -> String {
    if number == 0 { String::new() } else { number.to_string() }
}

/// The envelope under the cursor in full: its name, its states, its dispute.
fn detail(scene: Scene<'_>, glance: &EnvelopeGlance, wide: usize) -> Vec<Line<'static>> {
    let room = wide.saturating_sub(2);
    let official = &glance.name.sv;
    let own = glance.name.get(scene.lang());
    let mut name = format!("{} {own}", glance.money.scope);
    if own != official {
        let official = scene.say(&Message::new("name-official").with("name", official));
        name = format!("{name} {} {official}", scene.glyph(Glyph::Dot));
    }
    let mut lines = vec![name];
    let sourced = sourced(scene, glance);
    // Where the sources say nothing about it, the states have two lines.
    let high = if sourced.is_some() { 1 } else { 2 };
    lines.extend(joined(scene, &states(scene, &glance.states), room, high));
    lines.extend(sourced);
    let lines = lines.into_iter().map(|text| format!(" {}", scene.fit(&text, room)));
    lines.map(|text| Line::from(Span::styled(text, scene.style(Meaning::Text)))).collect()
}

/// What the sources say about an envelope that is blank or disputed, or which case its reserve list points at.
pub(in crate::tui) fn sourced(scene: Scene<'_>, glance: &EnvelopeGlance) -> Option<String> {
    let money = &glance.money;
    if let (Some(next), Some(open)) = (&money.next_reserve, money.open) {
        return Some(scene.say(&Message::new("overview-next-reserve").with("case", next).with("open", open)));
    }
    let round = scene.model.plan.round(money.round.as_str())?;
    let planned = round.envelopes.iter().find(|planned| planned.scope == money.scope)?;
    let key = match (money.disputed, money.total) {
        (true, _) => "overview-envelope-disputed",
        (false, None) => "overview-envelope-blank",
        (false, Some(_)) if planned.note.is_some() => "overview-envelope-note",
        (false, Some(_)) => return None,
    };
    let said = Message { key: key.into(), args: Vec::new() }.with("source", &planned.source);
    Some(scene.say(&said.with("note", planned.note.clone().unwrap_or_default())))
}

/// Facts with a dot between them, on as few lines as they need and at most `high`; what is too long for the last one is
/// cut with the sign.
fn joined(scene: Scene<'_>, facts: &[String], wide: usize, high: usize) -> Vec<String> {
    let dot = format!(" {} ", scene.glyph(Glyph::Dot));
    let mut lines: Vec<String> = Vec::new();
    for fact in facts {
        let fits = |line: &&mut String| width(line) + width(&dot) + width(fact) <= wide;
        let full = lines.len() >= high;
        match lines.last_mut().filter(|line| full || fits(line)) {
            Some(line) => line.push_str(&format!("{dot}{fact}")),
            None => lines.push(fact.clone()),
        }
    }
    lines
}

/// `3 scoring`, `2 ranked`.
fn states(scene: Scene<'_>, states: &BTreeMap<Status, usize>) -> Vec<String> {
    let said = states.iter().map(|(status, number)| {
        let word = Message::new(words::status_key(*status));
        scene.say(&Message::new("overview-state").with("count", *number).with("status", word))
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() { vec![scene.word("overview-no-cases")] } else { said }
}
