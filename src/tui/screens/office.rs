//! The office: versions of the plan, windows of rounds, money that can be carried over, people and their roles.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::{Scene, cursor_sign};
use crate::desk::Person;
use crate::domain::code::RoundId;
use crate::domain::message::Message;
use crate::domain::plan::CarryRule;
use crate::domain::words;
use crate::register::view::overview::{PlanGlance, RoundGlance};
use crate::tui::model::office::{OfficeLine, OfficePage, lines};
use crate::tui::model::pointing::Spots;
use crate::tui::theme::Meaning;
use crate::tui::widgets::text::wrap;
use crate::tui::widgets::{paint, pane};

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, page: &OfficePage, area: Rect, spots: &mut Spots) {
    let [body, below] = area.layout(&Layout::vertical([Constraint::Fill(1), Constraint::Length(2)]));
    let inner = pane::framed(frame, scene.look, body, &scene.word("office-title"), "", true);
    let room = usize::from(inner.width);
    let mut drawn = Vec::new();
    let (mut seen, mut before) = (0, "");
    let mut rows = Vec::new();
    let all = lines(&scene.model.plan, scene.model.overview.as_ref(), &scene.model.people);
    for (at, line) in all.iter().enumerate() {
        let heading = heading(line);
        if heading != before {
            let said = format!(" {}", scene.word(heading));
            drawn.push(Line::from(Span::styled(said, scene.style(Meaning::Heading))));
            before = heading;
        }
        if at == page.cursor {
            seen = drawn.len();
        }
        rows.push((drawn.len(), at));
        drawn.push(row(scene, line, at == page.cursor, room));
    }
    let from = pane::offset(seen, drawn.len(), usize::from(inner.height));
    spots.among(inner, from, &rows);
    pane::scrolled(frame, scene.look, inner, drawn, from);
    paint::lines(frame, scene.look, below, told(scene, all.get(page.cursor), usize::from(below.width)));
}

/// Key of the heading under which a line stands.
pub(in crate::tui) fn heading(line: &OfficeLine<'_>) -> &'static str {
    match line {
        OfficeLine::Plan(..) => "office-plans",
        OfficeLine::Round(_) => "office-rounds",
        OfficeLine::Carry(_) => "office-carries",
        OfficeLine::Person(_) => "office-people",
    }
}

/// What a line says.
pub(in crate::tui) fn said(scene: Scene<'_>, line: &OfficeLine<'_>) -> Message {
    match line {
        OfficeLine::Plan(plan, in_force) => version(plan, *in_force),
        OfficeLine::Round(round) => window(scene, round),
        OfficeLine::Carry(rule) => carry(scene, rule),
        OfficeLine::Person(person) => roles(scene, person),
    }
}

fn row(scene: Scene<'_>, line: &OfficeLine<'_>, on: bool, wide: usize) -> Line<'static> {
    let said = scene.fit(&scene.say(&said(scene, line)), wide.saturating_sub(4));
    let line = Line::from(vec![
        Span::styled(format!(" {} ", cursor_sign(scene, on)), scene.style(Meaning::Text)),
        Span::styled(said, scene.style(Meaning::Text)),
    ]);
    if on { crate::tui::widgets::columns::under_cursor(line, scene.style(Meaning::Selected)) } else { line }
}

fn version(plan: &PlanGlance, in_force: bool) -> Message {
    let key = if in_force { "office-plan-in-force" } else { "office-plan" };
    let message = Message { key: key.into(), args: Vec::new() }.with("version", plan.version);
    message.with("dated", plan.dated).with("count", plan.cases)
}

fn window(scene: Scene<'_>, round: &RoundGlance) -> Message {
    let message = match (round.window.opens, round.window.closes) {
        (Some(opens), Some(closes)) => Message::new("office-window").with("opens", opens).with("closes", closes),
        (Some(opens), None) => Message::new("office-window-opens").with("opens", opens),
        (None, Some(closes)) => Message::new("office-window-closes").with("closes", closes),
        (None, None) => Message::new("office-window-unknown"),
    };
    message.with("round", round.name.get(scene.lang()))
}

fn carry(scene: Scene<'_>, rule: &CarryRule) -> Message {
    let name = |round: &RoundId| scene.model.round_name(round);
    let open = scene.model.money_of(&(rule.from.clone(), rule.scope.clone())).and_then(|line| line.open);
    let message = match open {
        Some(open) => Message::new("office-carry-open").with("open", open),
        None => Message::new("office-carry"),
    };
    message.with("scope", &rule.scope).with("from", name(&rule.from)).with("to", name(&rule.to))
}

fn roles(scene: Scene<'_>, person: &Person) -> Message {
    let roles: Vec<String> = person.roles.iter().map(|role| scene.word(words::role_key(*role))).collect();
    let message = match person.name.written(scene.lang()) {
        Some(name) => Message::new("office-person-named").with("name", name),
        None => Message::new("office-person"),
    };
    message.with("who", &person.handle).with("roles", roles.join(", "))
}

/// What a line means.
pub(in crate::tui) fn about(line: &OfficeLine<'_>) -> Message {
    match line {
        OfficeLine::Plan(..) => Message::new("office-plan-about"),
        OfficeLine::Round(_) => Message::new("office-window-about"),
        OfficeLine::Carry(rule) => Message::new("office-carry-about").with("source", &rule.source),
        OfficeLine::Person(_) => Message::new("office-person-about"),
    }
}

/// What the line under the cursor means.
fn told(scene: Scene<'_>, line: Option<&OfficeLine<'_>>, wide: usize) -> Vec<Line<'static>> {
    let said = line.map_or_else(|| Message::new("desk-reading"), about);
    let lines = wrap(&scene.say(&said), wide.saturating_sub(2)).into_iter();
    lines.map(|text| Line::from(Span::styled(format!(" {text}"), scene.style(Meaning::Dim)))).collect()
}
