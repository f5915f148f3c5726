//! The first line: where one is, who one is, what store this is, what time it is.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Scene;
use crate::domain::message::Message;
use crate::domain::words;
use crate::speech;
use crate::tui::model::queue::QueuePage;
use crate::tui::model::ranking::RankingPage;
use crate::tui::model::{Envelope, Screen};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::paint;
use crate::tui::widgets::text::width;

/// From this width on there is room for the day.
const ROOMY: usize = 100;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let room = usize::from(area.width);
    let mut right = vec![Span::styled(person(scene), scene.style(Meaning::Title))];
    if let Some(others) = others(scene, room) {
        right.insert(0, Span::styled(others, scene.style(Meaning::Title)));
    }
    if scene.model.training() {
        right.push(Span::styled(format!(" {} ", scene.word("desk-demo")), scene.style(Meaning::Demo)));
    }
    right.push(Span::styled(format!(" {} ", clock(scene, room)), scene.style(Meaning::Title)));
    let taken: usize = right.iter().map(|span| width(&span.content)).sum();
    let step = format!(" {} ", scene.glyph(Glyph::Step));
    let path = fitted(scene, &path(scene), &step, room.saturating_sub(taken + if room >= ROOMY { 12 } else { 2 }));
    let left = if room >= ROOMY { format!(" diarium  {path}") } else { format!(" {path}") };
    let gap = room.saturating_sub(width(&left) + taken);
    let mut spans = vec![
        Span::styled(left, scene.style(Meaning::Title)),
        Span::styled(" ".repeat(gap), scene.style(Meaning::Title)),
    ];
    spans.extend(right);
    paint::line(frame, scene.look, area, Line::from(spans));
}

/// One step of the path. What a person typed or named gives way first, so that what list it is of stays in sight.
struct Step {
    text: String,
    gives_way: bool,
}

fn firm(text: String) -> Step {
    Step { text, gives_way: false }
}

fn giving(text: String) -> Step {
    Step { text, gives_way: true }
}

/// Least columns of a text that is cut: a beginning and the sign.
const LEAST: usize = 4;

/// The path; where it is too long a filter is cut, then the outermost places give way, because where one is stands last.
fn fitted(scene: Scene<'_>, path: &[Step], step: &str, most: usize) -> String {
    let sign = scene.glyph(Glyph::Ellipsis);
    let mut path: Vec<(String, bool)> = path.iter().map(|step| (step.text.clone(), step.gives_way)).collect();
    let joined = |path: &[(String, bool)]| path.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>().join(step);
    let over = width(&joined(&path)).saturating_sub(most);
    if over == 0 {
        return joined(&path);
    }
    if let Some((text, _)) = path.iter_mut().find(|(_, gives_way)| *gives_way) {
        *text = scene.fit(text, width(text).saturating_sub(over).max(LEAST));
    }
    if width(&joined(&path)) <= most {
        return joined(&path);
    }
    while path.len() > 1 {
        path.remove(0);
        let rest = format!("{sign}{step}{}", joined(&path));
        if width(&rest) <= most {
            return rest;
        }
    }
    scene.fit(&joined(&path), most)
}

/// Day, time and zone; on a narrow screen without the day: every language writes the time last.
fn clock(scene: Scene<'_>, room: usize) -> String {
    let moment = speech::time(scene.lang(), scene.model.now);
    let moment = if room >= ROOMY { moment.as_str() } else { moment.split(' ').next_back().unwrap_or_default() };
    // The zone is said here once for every time on the screen.
    format!("{moment} {}", speech::zone(scene.model.now))
}

/// How many people are at the desk, and who else has the open case before them; nothing at a desk without others.
fn others(scene: Scene<'_>, room: usize) -> Option<String> {
    let presence = scene.model.presence.as_ref()?;
    let here = scene.model.case().and_then(|page| presence.cases.get(&page.reference));
    let message = match here {
        Some(handles) if !handles.is_empty() => {
            let who: Vec<_> = handles.iter().map(|handle| handle.as_str()).collect();
            let key = if room < ROOMY { "header-also-here" } else { "header-both" };
            Message::new(key).with("count", presence.people).with("who", who.join(", "))
        }
        _ if room < ROOMY => Message::new("header-count").with("count", presence.people),
        _ => Message::new("header-people").with("count", presence.people),
    };
    Some(format!(
        " {} {} ",
        scene.glyph(Glyph::Present),
        scene.fit(&scene.say(&message), if room < ROOMY { 26 } else { 44 })
    ))
}

/// `handle · role`.
fn person(scene: Scene<'_>) -> String {
    let whoami = &scene.model.whoami;
    let roles: Vec<String> = whoami.roles.iter().map(|role| scene.word(words::role_key(*role))).collect();
    let roles = if roles.is_empty() { scene.word("header-no-role") } else { roles.join(", ") };
    format!(" {} {} {} ", scene.fit(whoami.handle.as_str(), 20), scene.glyph(Glyph::Dot), scene.fit(&roles, 24))
}

/// Where one is, from the outside in.
fn path(scene: Scene<'_>) -> Vec<Step> {
    match scene.model.screen() {
        Screen::Overview(_) => vec![firm(scene.word("place-overview"))],
        Screen::Queue(page) => queue(scene, page),
        Screen::Backlog(_) => vec![firm(scene.word("place-backlog"))],
        Screen::Office(_) => vec![firm(scene.word("place-office"))],
        Screen::Ranking(page) => ranking(scene, page),
        Screen::Pictures(page) => {
            let round = scene.model.round_name(&page.round).get(scene.lang()).to_owned();
            vec![firm(round), firm(scene.word("place-pictures"))]
        }
        Screen::Case(page) => {
            let mut path = match scene.model.beneath() {
                Some(Screen::Queue(page)) => queue(scene, page),
                Some(Screen::Backlog(_)) => vec![firm(scene.word("place-backlog"))],
                Some(Screen::Ranking(page)) => ranking(scene, page),
                _ => Vec::new(),
            };
            path.push(firm(match scene.model.position() {
                Some((position, of)) => {
                    let message = Message::new("header-case").with("case", &page.reference);
                    scene.say(&message.with("position", position).with("of", of))
                }
                None if path.is_empty() => page.reference.to_string(),
                None => scene.say(&Message::new("header-case-elsewhere").with("case", &page.reference)),
            }));
            path
        }
    }
}

/// Round and envelope.
fn envelope(scene: Scene<'_>, (round, scope): &Envelope) -> Vec<Step> {
    vec![firm(scene.model.round_name(round).get(scene.lang()).to_owned()), firm(scope.to_string())]
}

fn ranking(scene: Scene<'_>, page: &RankingPage) -> Vec<Step> {
    let mut path = envelope(scene, &(page.round.clone(), page.scope.clone()));
    path.push(firm(scene.word("place-ranking")));
    path
}

fn queue(scene: Scene<'_>, page: &QueuePage) -> Vec<Step> {
    let filter = page.filter.trim();
    let (mut path, filter) = match (&page.within, scene.model.own.begun(page)) {
        (Some(within), _) => (envelope(scene, within), filter),
        (None, Some((saved, more))) => (vec![giving(saved.name.get(scene.lang()).to_owned())], more),
        (None, None) => (vec![firm(scene.word("desk-all-cases"))], filter),
    };
    if !filter.is_empty() {
        path.push(giving(scene.say(&Message::new("desk-filtered").with("filter", filter))));
    }
    path
}
