//! A case: who asks for how much, how it stands, and its general criteria and criteria with everything that is on record.

use super::Reader;
use super::asked::capitalised;
use super::lists::{name, rank, standing_of};
use crate::domain::criteria::{Criterion, Points};
use crate::domain::message::{Arg, Message};
use crate::domain::words;
use crate::register::view::case::{FullCase, SheetView};
use crate::tui::model::case::{CasePage, Line, Tab, against, seeks_consensus};
use crate::tui::model::drafts::Topic;
use crate::tui::screens::case::criteria::{said_score, spread, standing};
use crate::tui::screens::case::progress::come_so_far;
use crate::tui::screens::case::targets;

/// Who asks for how much, and how the case stands: one fact a line.
pub fn head(reader: &Reader, page: &CasePage) -> Vec<String> {
    let Some(view) = &page.view else { return vec![reader.word("desk-reading")] };
    let (Some(full), Some(facts)) = (&view.full, &view.row.facts) else {
        return vec![super::lists::hidden(reader, page.reference.as_str())];
    };
    let mut lines = vec![name(reader, page.reference.as_str(), &facts.title)];
    if let Some((at, of)) = reader.model.position() {
        lines.push(reader.say(&Message::new("linear-case-position").with("position", at).with("of", of)));
    }
    lines.extend(standing_of(reader, facts));
    lines.extend(page.standing.map(|standing| rank(reader, standing)));
    if facts.needs_me {
        lines.push(reader.word("linear-case-needs"));
    }
    let application = &full.application;
    let category = Message::new(words::category_key(application.applicant.category));
    let applicant = Message::new("linear-case-applicant-of").with("applicant", facts.applicant.as_str());
    lines.push(reader.say(&applicant.with("category", category)));
    lines.push(reader.say(&Message::new("linear-case-action").with("action", &facts.action)));
    let asks = Message::new("linear-case-asks-of").with("asked", application.requested);
    let asks = asks.with("costs", application.costs.total).with("rate", application.rate.percent());
    lines.push(reader.say(&asks.with("model", Message::new(words::cost_model_key(application.cost_model)))));
    let (first, last) = application.dates;
    lines.push(reader.say(&Message::new("linear-case-days").with("first", first).with("last", last)));
    let seats = facts.seats.iter().map(|(seat, who)| {
        Arg::from(Message::new("linear-seat").with("seat", Message::new(words::seat_key(*seat))).with("who", who))
    });
    let seats: Vec<Arg> = seats.collect();
    if !seats.is_empty() {
        lines.push(reader.say(&Message::new("linear-case-seats").with("seats", Arg::List(seats))));
    }
    lines
}

/// What the scores come to so far.
pub fn progress(reader: &Reader, page: &CasePage) -> Option<String> {
    let full = page.full()?;
    let past = page.view.as_ref()?.row.facts.as_ref()?.past;
    (!past).then(|| reader.say(&come_so_far(reader.scene(), page, full)))
}

/// General criteria and criteria as numbered lines, what they come to, and the parts that can be read.
pub fn lines(reader: &Reader, page: &CasePage) -> Vec<String> {
    let Some(full) = page.full() else { return Vec::new() };
    let set = &reader.model.criteria;
    let mut lines = vec![reader.word("linear-criteria")];
    let numbered = (0..set.gates.len() + set.criteria.len()).filter_map(|at| {
        let key = if page.cursor == Some(at) { "linear-row-here" } else { "linear-row" };
        let row = line(reader, page, at)?;
        Some(reader.say(&Message::new(key).with("number", at + 1).with("row", row)))
    });
    lines.extend(numbered);
    lines.extend(progress(reader, page));
    lines.extend(targets::counted(reader.scene(), full).map(|said| sentence(&capitalised(&said))));
    lines.extend(parts(reader, full));
    lines
}

/// The parts of the case with how much is in each, and how to read one.
fn parts(reader: &Reader, full: &FullCase) -> Vec<String> {
    let counted = |tab: &Tab| {
        let count = match tab {
            Tab::Targets => full.target_marks.len(),
            Tab::Findings => full.findings.len(),
            Tab::Indicators => full.targets.len(),
            Tab::Comments => full.comments.len(),
            Tab::Application | Tab::Card | Tab::Decision | Tab::History => 0,
        };
        let said = Message::new(if count > 0 { "linear-part-count" } else { "linear-part" });
        Arg::from(said.with("name", reader.word(tab.key())).with("count", count))
    };
    let parts = Arg::List(Tab::ALL.iter().map(counted).collect());
    vec![reader.say(&Message::new("linear-parts").with("parts", parts)), reader.word("linear-read")]
}

/// A general criterion or a criterion, with what is on record for it.
pub fn line(reader: &Reader, page: &CasePage, at: usize) -> Option<String> {
    let full = page.full()?;
    let set = &reader.model.criteria;
    match at.checked_sub(set.gates.len()) {
        None => gate(reader, full, at),
        Some(at) => Some(criterion(reader, page, full, set.criteria.get(at)?)),
    }
}

fn gate(reader: &Reader, full: &FullCase, at: usize) -> Option<String> {
    let set = &reader.model.criteria;
    let one = set.gates.get(at)?;
    let mark = full.gates.get(at);
    let key = match mark.and_then(|gate| gate.pass) {
        Some(true) => "linear-gate-passed",
        Some(false) => "linear-gate-failed",
        None => "linear-gate-open",
    };
    let mut parts = vec![reader.say(&Message::new(key).with("name", one.name.clone()))];
    match mark.and_then(|gate| gate.reason.as_ref()) {
        Some(reason) => parts.push(reader.say(&Message::new("linear-reason").with("text", sentence(&reason.text)))),
        None => {
            let doubted = against(set, full, &one.id);
            parts.extend(
                doubted.map(|found| reader.say(&Message::new("linear-gate-against").with("found", found.text.clone()))),
            );
        }
    }
    Some(parts.join(" "))
}

fn criterion(reader: &Reader, page: &CasePage, full: &FullCase, one: &Criterion) -> String {
    let named =
        |key: &'static str| Message::new(key).with("name", one.name.clone()).with("weight", u32::from(one.weight));
    let consensus = page.view.as_ref().is_some_and(seeks_consensus);
    let score = standing(page, full, &one.id);
    let mut parts = vec![match score.and_then(|(score, _)| score.value) {
        Some(value) => {
            let key = if consensus { "linear-agreed" } else { "linear-scored" };
            reader.say(&named(key).with("score", said_score(reader.scene(), value)))
        }
        None => reader.say(&named(if consensus { "linear-unagreed" } else { "linear-unscored" })),
    }];
    if full.under_threshold.contains(&one.id) {
        parts.push(reader.word("linear-under"));
    }
    let reason = score.and_then(|(score, _)| score.reason.as_ref());
    parts.extend(reason.map(|reason| reader.say(&Message::new("linear-reason").with("text", sentence(&reason.text)))));
    let topic = Topic::Criterion(one.id.clone());
    let open = page.reason.as_ref().is_some_and(|reason| reason.criterion == one.id);
    if let Some(draft) = reader.model.drafts.get(&page.reference, &topic).filter(|_| !open) {
        let score = draft.value.map(|value| said_score(reader.scene(), value)).unwrap_or_default();
        let said = Message::new("linear-draft").with("score", score).with("text", sentence(&draft.text));
        parts.push(reader.say(&said));
    }
    if full.sheets.len() > 1 {
        parts.extend(of_assessors(reader, full, one));
    }
    parts.join(" ")
}

/// What each assessor gave and wrote, and how far they are apart.
pub fn of_assessors(reader: &Reader, full: &FullCase, one: &Criterion) -> Vec<String> {
    let of_sheet = |sheet: &SheetView| {
        let score = sheet.scores.iter().find(|score| score.criterion == one.id)?;
        let said = Message::new("linear-assessor").with("seat", Message::new(words::seat_key(sheet.seat)));
        let said = said.with("who", &sheet.by).with("score", said_score(reader.scene(), score.value?));
        let text = score.reason.as_ref().map(|reason| sentence(&reason.text)).unwrap_or_default();
        Some(capitalised(&reader.say(&said.with("text", text))))
    };
    let mut lines: Vec<String> = full.sheets.iter().filter_map(of_sheet).collect();
    lines.extend(spread(full, one).map(|halves| match halves {
        0 => reader.word("linear-assessors-agree"),
        _ => reader.say(&Message::new("linear-assessors-apart").with("by", halves_said(halves))),
    }));
    lines
}

fn halves_said(halves: u16) -> Arg {
    let text = format!("{}.{}", halves / 2, if halves.is_multiple_of(2) { 0 } else { 5 });
    text.parse::<Points>().map_or_else(|_| Arg::from(text), Arg::from)
}

/// What is looked at in the line under the cursor.
pub fn about_line(reader: &Reader, page: &CasePage) -> Vec<String> {
    let set = &reader.model.criteria;
    let hint = match page.line(set) {
        Some(Line::Gate(at)) => set.gates.get(at).map(|gate| &gate.hint),
        Some(Line::Criterion(at)) => set.criteria.get(at).map(|one| &one.hint),
        None => None,
    };
    let hint = hint.filter(|hint| !hint.get(reader.lang()).is_empty());
    hint.map(|hint| reader.say(&Message::new("linear-look-at").with("hint", hint.clone()))).into_iter().collect()
}

/// What somebody wrote as one line that ends as a sentence, so that what follows does not run into it.
pub fn sentence(text: &str) -> String {
    let line = one_line(text);
    if line.ends_with(|letter: char| letter.is_alphanumeric() || letter == ')') { format!("{line}.") } else { line }
}

/// A text of several lines as one.
pub fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
