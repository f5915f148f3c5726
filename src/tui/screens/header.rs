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

/// How much is said of the people: what is left out first is what one knows best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    /// Handle and roles, and who else is here.
    All,
    /// The same without the roles.
    Handle,
    /// Only how many others there are.
    Others,
    /// Nothing.
    Nobody,
}

/// Draws it. Where one is stands whole before anything is said of people.
pub fn draw(frame: &mut Frame<'_>, scene: Scene<'_>, area: Rect) {
    let room = usize::from(area.width);
    let path = path(scene);
    let lead = if room >= ROOMY { " diarium  " } else { " " };
    let step = format!(" {} ", scene.glyph(Glyph::Step));
    let here = least(&path, width(&step));
    let sides = [Said::All, Said::Handle, Said::Others, Said::Nobody].map(|said| right(scene, room, said));
    let wide = |spans: &[Span<'_>]| spans.iter().map(|span| width(&span.content)).sum::<usize>();
    let fits = |side: &Vec<Span<'static>>| width(lead) + here + 1 + wide(side) <= room;
    let side = sides.iter().find(|side| fits(side)).or(sides.last()).cloned().unwrap_or_default();
    let taken = wide(&side);
    let left = format!("{lead}{}", fitted(scene, &path, &step, room.saturating_sub(taken + width(lead) + 1)));
    let gap = room.saturating_sub(width(&left) + taken);
    let mut spans = vec![
        Span::styled(left, scene.style(Meaning::Title)),
        Span::styled(" ".repeat(gap), scene.style(Meaning::Title)),
    ];
    spans.extend(side);
    paint::line(frame, scene.look, area, Line::from(spans));
}

/// People, what store this is, and the time.
fn right(scene: Scene<'_>, room: usize, said: Said) -> Vec<Span<'static>> {
    let mut spans = Vec::new();
    if let Some(others) = others(scene, room, said).filter(|_| said != Said::Nobody) {
        spans.push(Span::styled(others, scene.style(Meaning::Title)));
    }
    if said <= Said::Handle {
        spans.push(Span::styled(person(scene, said), scene.style(Meaning::Title)));
    }
    if scene.model.training() {
        spans.push(Span::styled(format!(" {} ", scene.word("desk-demo")), scene.style(Meaning::Demo)));
    }
    spans.push(Span::styled(format!(" {} ", clock(scene, room)), scene.style(Meaning::Title)));
    spans
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

/// Columns in which it can still be told where one is: the last firm step whole, and a beginning of what gives way.
fn least(path: &[Step], step: usize) -> usize {
    let firm = path.iter().rfind(|step| !step.gives_way).map_or(0, |step| width(&step.text));
    let giving = path.iter().filter(|step| step.gives_way).count();
    let outer = if path.len() > giving + 1 { 1 + step } else { 0 };
    firm + giving * (LEAST + step) + outer
}

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
fn others(scene: Scene<'_>, room: usize, said: Said) -> Option<String> {
    let presence = scene.model.presence.as_ref()?;
    let here = scene.model.case().and_then(|page| presence.cases.get(&page.reference));
    let message = match here {
        Some(handles) if !handles.is_empty() && said < Said::Others => {
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
fn person(scene: Scene<'_>, said: Said) -> String {
    let whoami = &scene.model.whoami;
    let handle = scene.fit(whoami.handle.as_str(), 20);
    if said > Said::All {
        return format!(" {handle} ");
    }
    let roles: Vec<String> = whoami.roles.iter().map(|role| scene.word(words::role_key(*role))).collect();
    let roles = if roles.is_empty() { scene.word("header-no-role") } else { roles.join(", ") };
    format!(" {handle} {} {} ", scene.glyph(Glyph::Dot), scene.fit(&roles, 24))
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
