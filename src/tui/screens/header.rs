//! The first line: where one is, who one is, what store this is, what time it is.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Scene;
use crate::domain::message::Message;
use crate::domain::words;
use crate::speech;
use crate::tui::model::queue::QueuePage;
use crate::tui::model::{Envelope, Screen};
use crate::tui::theme::{Glyph, Meaning};
use crate::tui::widgets::paint;
use crate::tui::widgets::text::width;

/// From this width on there is room for the day.
const ROOMY: usize = 100;

/// Draws it.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let room = usize::from(area.width);
    let company = company(scene);
    // On a narrow screen who else is at the case is worth more than one's own role.
    let person = if company.is_empty() || room >= ROOMY { person(scene) } else { handle(scene) };
    let mut right = vec![Span::styled(person, scene.style(Meaning::Title))];
    if scene.model.training() {
        right.push(Span::styled(format!(" {} ", scene.word("desk-demo")), scene.style(Meaning::Demo)));
    }
    right.push(Span::styled(format!(" {} ", clock(scene, room)), scene.style(Meaning::Title)));
    let widths = |spans: &[Span<'_>]| spans.iter().map(|span| width(&span.content)).sum::<usize>();
    let path = path(scene);
    // Where one is and what time it is never give way to who else is here.
    let here = path.last().map_or(0, |last| width(last)) + if path.len() > 1 { 4 } else { 0 };
    let left = room.saturating_sub(widths(&right) + here + 2);
    if let Some(others) = others(scene, &company, room, left) {
        right.insert(0, Span::styled(others, scene.style(Meaning::Title)));
    }
    let taken = widths(&right);
    let step = format!(" {} ", scene.glyph(Glyph::Step));
    let path = fitted(scene, path, &step, room.saturating_sub(taken + if room >= ROOMY { 12 } else { 2 }));
    let left = if room >= ROOMY { format!(" diarium  {path}") } else { format!(" {path}") };
    let gap = room.saturating_sub(width(&left) + taken);
    let mut spans = vec![
        Span::styled(left, scene.style(Meaning::Title)),
        Span::styled(" ".repeat(gap), scene.style(Meaning::Title)),
    ];
    spans.extend(right);
    paint::line(frame, scene.look, area, Line::from(spans));
}

/// The path; where it is too long the outermost places give way, because where one is stands last.
fn fitted(scene: Scene<'_>, mut path: Vec<String>, step: &str, most: usize) -> String {
    let sign = scene.glyph(Glyph::Ellipsis);
    let whole = path.join(step);
    if width(&whole) <= most {
        return whole;
    }
    while path.len() > 1 {
        path.remove(0);
        let rest = format!("{sign}{step}{}", path.join(step));
        if width(&rest) <= most {
            return rest;
        }
    }
    scene.fit(&path.join(step), most)
}

/// Day, time and zone; on a narrow screen without the day: every language writes the time last.
fn clock(scene: Scene<'_>, room: usize) -> String {
    let moment = speech::time(scene.lang(), scene.model.now);
    let moment = if room >= ROOMY { moment.as_str() } else { moment.split(' ').next_back().unwrap_or_default() };
    // The zone is said here once for every time on the screen.
    format!("{moment} {}", speech::zone(scene.model.now))
}

/// Who else has the open case before them.
fn company(scene: Scene<'_>) -> Vec<String> {
    let presence = scene.model.presence.as_ref();
    let here = scene.model.case().and_then(|page| presence?.cases.get(&page.reference));
    here.into_iter().flatten().map(|handle| handle.to_string()).collect()
}

/// How many people are at the desk, and who else has the open case before them, in so many columns; nothing at a desk
/// without others.
fn others(scene: Scene<'_>, company: &[String], room: usize, left: usize) -> Option<String> {
    let presence = scene.model.presence.as_ref()?;
    let key = match (company.is_empty(), room < ROOMY) {
        (false, true) => "header-also-here",
        (false, false) => "header-both",
        (true, true) => "header-count",
        (true, false) => "header-people",
    };
    let message = Message { key: key.into(), args: Vec::new() };
    let said = scene.say(&message.with("count", presence.people).with("who", company.join(", ")));
    let most = left.saturating_sub(4).min(if room < ROOMY { 26 } else { 44 });
    (most > 0).then(|| format!(" {} {} ", scene.glyph(Glyph::Present), scene.fit(&said, most)))
}

/// The account of whoever sits here.
fn handle(scene: Scene<'_>) -> String {
    format!(" {} ", scene.fit(scene.model.whoami.handle.as_str(), 20))
}

/// `handle · role`.
fn person(scene: Scene<'_>) -> String {
    let whoami = &scene.model.whoami;
    let roles: Vec<String> = whoami.roles.iter().map(|role| scene.word(words::role_key(*role))).collect();
    let roles = if roles.is_empty() { scene.word("header-no-role") } else { roles.join(", ") };
    format!(" {} {} {} ", scene.fit(whoami.handle.as_str(), 20), scene.glyph(Glyph::Dot), scene.fit(&roles, 24))
}

/// Where one is, from the outside in.
fn path(scene: Scene<'_>) -> Vec<String> {
    let of = |envelope: &Envelope| {
        vec![scene.model.round_name(&envelope.0).get(scene.lang()).to_owned(), envelope.1.to_string()]
    };
    match scene.model.screen() {
        Screen::Overview(_) => vec![scene.word("place-overview")],
        Screen::Queue(page) => queue(scene, page),
        Screen::Backlog(_) => vec![scene.word("place-backlog")],
        Screen::Office(_) => vec![scene.word("place-office")],
        Screen::Ranking(page) => {
            let mut path = of(&(page.round.clone(), page.scope.clone()));
            path.push(scene.word("place-ranking"));
            path
        }
        Screen::Pictures(page) => {
            vec![scene.model.round_name(&page.round).get(scene.lang()).to_owned(), scene.word("place-pictures")]
        }
        Screen::Case(page) => {
            let mut path = match scene.model.beneath() {
                Some(Screen::Queue(page)) => queue(scene, page),
                Some(Screen::Backlog(_)) => vec![scene.word("place-backlog")],
                Some(Screen::Ranking(page)) => {
                    let mut path = of(&(page.round.clone(), page.scope.clone()));
                    path.push(scene.word("place-ranking"));
                    path
                }
                _ => Vec::new(),
            };
            path.push(match scene.model.position() {
                Some((position, of)) => {
                    let message = Message::new("header-case").with("case", &page.reference);
                    scene.say(&message.with("position", position).with("of", of))
                }
                None if path.is_empty() => page.reference.to_string(),
                None => scene.say(&Message::new("header-case-elsewhere").with("case", &page.reference)),
            });
            path
        }
    }
}

fn queue(scene: Scene<'_>, page: &QueuePage) -> Vec<String> {
    let mut path = match &page.within {
        Some((round, scope)) => {
            vec![scene.model.round_name(round).get(scene.lang()).to_owned(), scope.to_string()]
        }
        None => vec![scene.word("desk-all-cases")],
    };
    let saved = scene.model.own.queues.iter().find(|queue| page.within.is_none() && queue.query == page.filter);
    if let Some(saved) = saved {
        path = vec![saved.name.get(scene.lang()).to_owned()];
    } else if !page.filter.trim().is_empty() {
        let message = Message::new("desk-filtered").with("filter", page.filter.trim());
        path.push(scene.say(&message));
    }
    path
}
