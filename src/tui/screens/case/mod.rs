//! A case: the queue at the left where there is room, the case at the right with its tabs, and below them its criteria.
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | where everything lies; the head and the tabs |
//! | `beside.rs` | the queue beside it |
//! | `criteria.rs`, `question.rs`, `progress.rs`, `writing.rs` | gates and criteria; the question in full; what they come to; the reason that is typed |
//! | `application.rs`, `card.rs`, `targets.rs`, `findings.rs`, `indicators.rs`, `decision.rs`, `history.rs` | one tab each |
//! | `facts.rs` | lines of names and values |

mod application;
mod beside;
mod card;
pub(in crate::tui) mod criteria;
mod decision;
pub(in crate::tui) mod facts;
mod findings;
mod history;
mod indicators;
pub(in crate::tui) mod progress;
mod question;
pub(in crate::tui) mod targets;
mod writing;

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::{Scene, WIDE};
use crate::domain::message::Message;
use crate::domain::words;
use crate::register::view::case::FullCase;
use crate::register::view::rows::RowFacts;
use crate::speech;
use crate::tui::model::case::{CasePage, Pane, Tab};
use crate::tui::model::pointing::{Spot, Spots};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::update::pointing::tab_at;
use crate::tui::widgets::text::width;
use crate::tui::widgets::{paint, pane};

/// From this height on tabs and criteria are seen together.
const TALL: u16 = 25;

/// Draws it; gives how far the turned-up tab can be scrolled.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, page: &CasePage, area: Rect, spots: &mut Spots) -> usize {
    let beside = area.width >= WIDE && beside::has_list(scene);
    let list = if beside { (area.width / 3).clamp(36, 48) } else { 0 };
    let [left, right] = area.layout(&Layout::horizontal([Constraint::Length(list), Constraint::Fill(1)]));
    if beside {
        beside::draw(frame, scene, left, spots);
    }
    let Some(view) = &page.view else {
        let inner = pane::framed(frame, scene.look, right, page.reference.as_str(), "", true);
        paint::line(
            frame,
            scene.look,
            inner,
            Span::styled(format!(" {}", scene.word("desk-reading")), scene.style(Meaning::Dim)),
        );
        return 0;
    };
    let (Some(full), Some(facts)) = (&view.full, &view.row.facts) else {
        let inner = pane::framed(frame, scene.look, right, page.reference.as_str(), "", true);
        let said = format!(" {}", scene.word("desk-conflict"));
        paint::line(frame, scene.look, inner, Span::styled(said, scene.style(Meaning::Warn)));
        return 0;
    };
    if facts.past || is_low(area) {
        together(frame, scene, (page, full, facts), right, spots)
    } else {
        apart(frame, scene, (page, full, facts), right, spots)
    }
}

/// Whether a place is too low for tabs and criteria at once, so that they take turns in it.
pub fn is_low(area: Rect) -> bool {
    area.height < TALL
}

type Shown<'a> = (&'a CasePage, &'a FullCase, &'a RowFacts);

/// Tabs above, criteria below.
fn apart(frame: &mut Frame<'_>, scene: Scene<'_>, shown: Shown<'_>, area: Rect, spots: &mut Spots) -> usize {
    let (page, full, _) = shown;
    let wanted = criteria::height(scene, page, full) + 2;
    let below = wanted.min(area.height * 3 / 5).max(9);
    let [top, bottom] = area.layout(&Layout::vertical([Constraint::Fill(1), Constraint::Length(below)]));
    let inner = framed_case(frame, scene, shown, top, page.pane == Pane::Tab);
    let last = draw_tab(frame, scene, shown, inner, false, spots);
    criteria::draw(frame, scene, page, full, bottom, spots);
    last
}

/// Criteria and tabs take turns in the same place.
fn together(frame: &mut Frame<'_>, scene: Scene<'_>, shown: Shown<'_>, area: Rect, spots: &mut Spots) -> usize {
    let (page, full, facts) = shown;
    if page.pane == Pane::Criteria && !facts.past {
        let inner = framed_case(frame, scene, shown, area, true);
        let [head, tabs, content] = split(inner);
        paint::lines(frame, scene.look, head, head_lines(scene, shown, usize::from(head.width)));
        paint::line(frame, scene.look, tabs, tab_line(scene, shown, true, tabs, spots));
        criteria::draw_inside(frame, scene, page, full, content, spots);
        return 0;
    }
    let inner = framed_case(frame, scene, shown, area, true);
    draw_tab(frame, scene, shown, inner, !facts.past, spots)
}

fn split(area: Rect) -> [Rect; 3] {
    area.layout(&Layout::vertical([Constraint::Length(2), Constraint::Length(1), Constraint::Fill(1)]))
}

fn framed_case(
    frame: &mut Frame<'_>,
    scene: Scene<'_>,
    (page, full, facts): Shown<'_>,
    area: Rect,
    focus: bool,
) -> Rect {
    let dot = scene.glyph(Glyph::Dot);
    let status = scene.word(words::status_key(facts.status));
    let mut right = format!("{} {dot} {status}", facts.action);
    if facts.findings.1 > 0 {
        let key = if facts.findings.0 > 0 { "case-findings-blocking" } else { "case-findings" };
        let (blocking, left) = (usize::from(facts.findings.0), usize::from(facts.findings.1));
        let found = Message::new(key).with("count", full.findings.len()).with("left", left);
        let found = scene.say(&found.with("blocking", blocking));
        right = format!("{right} {dot} {found}");
    }
    let left = format!("{} {dot} {}", page.reference, facts.title);
    let inner = pane::framed(frame, scene.look, area, &left, &right, focus);
    // One column at the right stays free for the signs of more.
    Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }
}

/// Who applies for how much.
fn head_lines(scene: Scene<'_>, (_, full, facts): Shown<'_>, wide: usize) -> Vec<Line<'static>> {
    let application = &full.application;
    let lang = scene.lang();
    let category = scene.word(words::category_key(application.applicant.category));
    let (first, last) = application.dates;
    let days =
        Message::new("case-days").with("first", speech::date(lang, first)).with("last", speech::date(lang, last));
    let days = scene.say(&days);
    let room = wide.saturating_sub(width(&days) + 2);
    // A name gives way before our own word for what kind of body it is, as long as most of it is seen.
    let name = scene.fit(facts.applicant.as_str(), room.saturating_sub(width(&category) + 3).max(room * 2 / 5));
    let who = format!("{name} {} {category}", scene.glyph(Glyph::Dot));
    let who = scene.fit(&who, room);
    let gap = wide.saturating_sub(width(&who) + width(&days));
    // Of a grant of the past only the amount is on record.
    let key = if facts.past { "case-past" } else { "case-asks" };
    let asks = Message { key: key.into(), args: Vec::new() }
        .with("asked", application.requested)
        .with("costs", application.costs.total)
        .with("rate", application.rate.percent());
    let model = scene.word(words::cost_model_key(application.cost_model));
    let asks = scene.say(&asks);
    let asks = if facts.past { asks } else { format!("{asks} {} {model}", scene.glyph(Glyph::Dot)) };
    vec![
        Line::from(format!("{who}{}{days}", " ".repeat(gap))).style(scene.style(Meaning::Text)),
        Line::from(scene.fit(&asks, wide)).style(scene.style(Meaning::Text)),
    ]
}

/// The names of the tabs; where criteria take their turn with them, theirs too.
fn tab_line(
    scene: Scene<'_>,
    (page, full, facts): Shown<'_>,
    turns: bool,
    area: Rect,
    spots: &mut Spots,
) -> Line<'static> {
    let mut names: Vec<(String, bool, bool)> = Vec::new();
    if turns {
        names.push((scene.word("tab-criteria"), page.pane == Pane::Criteria, true));
    }
    for tab in Tab::ALL {
        let count = match tab {
            Tab::Card => facts.action.to_string(),
            Tab::Targets => marked(full),
            Tab::Findings => number(full.findings.len()),
            Tab::Indicators => number(full.targets.len()),
            Tab::Comments => number(full.comments.len()),
            _ => String::new(),
        };
        let name = scene.word(tab.key());
        let left = facts.findings.1;
        let name = match tab {
            // The same two numbers as in the title, so that neither says something else.
            Tab::Findings if left > 0 => {
                let counted = Message::new("tab-findings-left").with("name", name).with("count", full.findings.len());
                scene.say(&counted.with("left", usize::from(left)))
            }
            _ if count.is_empty() => name,
            _ => format!("{name} {count}"),
        };
        let turned = page.tab == tab && !(turns && page.pane == Pane::Criteria);
        names.push((name, turned, page.pane == Pane::Tab));
    }
    let (line, places) = laid_out(scene, &names, usize::from(area.width));
    for (index, from, wide) in places {
        let cut = |columns: usize| u16::try_from(columns).unwrap_or(u16::MAX);
        let place = Rect { x: area.x.saturating_add(cut(from)), width: cut(wide), height: 1, ..area };
        spots.note(place, Spot::Tab(tab_at(index, turns)));
    }
    line
}

/// How many result targets have a mark.
fn marked(full: &FullCase) -> String {
    let all = full.target_marks.len();
    let marked = full.target_marks.iter().filter(|target| target.mark.is_some()).count();
    if all == 0 { String::new() } else { format!("{marked}/{all}") }
}

fn number(count: usize) -> String {
    if count == 0 { String::new() } else { count.to_string() }
}

/// Which of the names, and from which column how wide.
type Place = (usize, usize, usize);

/// Names side by side, and where each is; those that do not fit at the left give way, with a sign, so that the turned-up one is seen.
fn laid_out(scene: Scene<'_>, names: &[(String, bool, bool)], wide: usize) -> (Line<'static>, Vec<Place>) {
    let turned = names.iter().position(|(_, turned, _)| *turned).unwrap_or(0);
    let size = |from: usize, to: usize| names[from..to].iter().map(|(name, ..)| width(name) + 2).sum::<usize>();
    let mut from = 0;
    while size(from, turned + 1) + 4 > wide && from < turned {
        from += 1;
    }
    let sign = scene.glyph(Glyph::Ellipsis);
    let mut spans = Vec::new();
    let mut places = Vec::new();
    let mut used = 0;
    if from > 0 {
        spans.push(Span::styled(format!("{sign} "), scene.style(Meaning::Dim)));
        used += 2;
    }
    for (at, (name, turned, focus)) in names.iter().enumerate().skip(from) {
        let last = at + 1 == names.len();
        if used + width(name) + if last { 0 } else { 3 } > wide {
            spans.push(Span::styled(sign.to_owned(), scene.style(Meaning::Dim)));
            break;
        }
        places.push((at, used, width(name)));
        used += width(name) + 2;
        let style = match (turned, focus) {
            (true, true) => Meaning::Focus,
            (true, false) => Meaning::Selected,
            (false, _) => Meaning::Dim,
        };
        spans.push(Span::styled(name.clone(), scene.style(style)));
        spans.push(Span::raw("  "));
    }
    (Line::from(spans), places)
}

/// The turned-up tab as lines, for whoever reads without a screen; none while a case is yet to come or hidden.
pub fn tab_lines(scene: Scene<'_>, page: &CasePage, wide: usize) -> Vec<Line<'static>> {
    let Some(view) = &page.view else { return Vec::new() };
    let (Some(full), Some(facts)) = (&view.full, &view.row.facts) else { return Vec::new() };
    content_lines(scene, (page, full, facts), wide).0
}

/// What the turned-up tab says, and at which line its cursor is.
fn content_lines(scene: Scene<'_>, (page, full, facts): Shown<'_>, wide: usize) -> (Vec<Line<'static>>, Option<usize>) {
    match page.tab {
        Tab::Application => (application::lines(scene, full, wide), None),
        Tab::Card => (card::lines(scene, facts, wide), None),
        Tab::Targets => targets::lines(scene, page, full, wide),
        Tab::Findings => findings::lines(scene, page, full, wide),
        Tab::Indicators => indicators::lines(scene, page, full, facts, wide),
        Tab::Decision => (decision::lines(scene, page, full, wide), None),
        Tab::History => (history::lines(scene, full, wide), None),
        Tab::Comments => (history::comments(scene, full, wide), None),
    }
}

/// Draws the turned-up tab under head and names; gives how far it can be scrolled.
fn draw_tab(
    frame: &mut Frame<'_>,
    scene: Scene<'_>,
    shown: Shown<'_>,
    area: Rect,
    turns: bool,
    spots: &mut Spots,
) -> usize {
    let (page, full, facts) = shown;
    let [head, tabs, content] = split(area);
    let wide = usize::from(area.width);
    paint::lines(frame, scene.look, head, head_lines(scene, shown, wide));
    paint::line(frame, scene.look, tabs, tab_line(scene, shown, turns, tabs, spots));
    let high = usize::from(content.height);
    let (lines, at) = content_lines(scene, (page, full, facts), wide);
    let last = lines.len().saturating_sub(high);
    let from = at.map_or(page.scroll().min(last), |at| pane::offset(at, lines.len(), high));
    pane::scrolled(frame, scene.look, content, lines, from);
    last
}
