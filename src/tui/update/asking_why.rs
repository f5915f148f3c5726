//! Where a number comes from: one key on any screen. The desk answers; what can be asked follows from the cursor.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{notes, popups};
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::register::view::case::CaseView;
use crate::register::view::history;
use crate::register::view::why::{Explanation, Question};
use crate::tui::errands::Request;
use crate::tui::model::case::{CasePage, Line, Pane, Tab};
use crate::tui::model::explaining::Why;
use crate::tui::model::office::{OfficeLine, lines};
use crate::tui::model::popup::Popup;
use crate::tui::model::tickets::Slot;
use crate::tui::model::{Model, NoticeKind, Screen};

/// Asks about what is under the cursor; after a refusal, about the refusal.
pub fn open(model: &mut Model) {
    if let Some(notice) = model.notice.clone().filter(|notice| notice.kind == NoticeKind::Refused) {
        let case = notes::current_case(model);
        refused(model, notice.parts, case);
        return;
    }
    let (questions, at) = here(model);
    ask(model, Vec::new(), questions, at);
}

/// Why there is nothing to ask about here.
pub fn unable(model: &Model) -> Option<Message> {
    let refused = model.notice.as_ref().is_some_and(|notice| notice.kind == NoticeKind::Refused);
    (!refused && here(model).0.is_empty()).then(|| Message::new("unable-nothing-to-explain"))
}

/// Explains a refusal: itself, and what stands in the way of the case that it was about.
pub fn refused(model: &mut Model, refusal: Vec<Message>, case: Option<Reference>) {
    let questions: Vec<Question> = match case {
        Some(case) => of_case(model, &case),
        None => here(model).0,
    };
    let at = questions.iter().position(|question| matches!(question, Question::Refusal(_))).unwrap_or(0);
    ask(model, refusal, questions, at);
}

fn ask(model: &mut Model, refusal: Vec<Message>, questions: Vec<Question>, at: usize) {
    // What is supposed has no entries and no rules behind it.
    let supposed = matches!(model.screen(), Screen::Ranking(page) if !page.supposed.is_empty());
    let note = supposed.then(|| Message::new("why-not-supposed"));
    model.popups.push(Popup::Why(Box::new(Why { refusal, note, questions, at, answer: None, scroll: 0 })));
    send(model);
}

fn send(model: &mut Model) {
    let Some(Popup::Why(why)) = model.popups.last() else { return };
    if let Some(question) = why.question().cloned() {
        model.ask(Slot::Why, Request::Why(question));
    }
}

/// The desk has answered.
pub fn answered(model: &mut Model, answer: Result<Explanation, Vec<Message>>) {
    let open = model.popups.iter_mut().rev().find_map(|popup| match popup {
        Popup::Why(why) => Some(why),
        _ => None,
    });
    if let Some(why) = open {
        why.answer = Some(answer);
    }
}

/// A key for the answer.
pub fn key(model: &mut Model, key: KeyEvent) {
    let page = model.page;
    let Some(Popup::Why(why)) = model.popups.last_mut() else { return };
    let back = key.code == KeyCode::BackTab || key.modifiers.contains(KeyModifiers::SHIFT);
    match key.code {
        KeyCode::Tab | KeyCode::BackTab | KeyCode::Right | KeyCode::Left if why.questions.len() > 1 => {
            why.step(!back && key.code != KeyCode::Left);
            send(model);
        }
        _ => {
            if popups::reads(&mut why.scroll, key, page) {
                model.popups.pop();
            }
        }
    }
}

/// What can be asked here, and what of it the cursor is on.
fn here(model: &Model) -> (Vec<Question>, usize) {
    let mut questions = notes::current_case(model).map(|case| of_case(model, &case)).unwrap_or_default();
    let wanted = match model.screen() {
        Screen::Case(page) => on_case(model, page),
        Screen::Ranking(_) => Some("rank"),
        Screen::Backlog(_) => Some("amount"),
        Screen::Office(_) => {
            questions.extend(of_office(model));
            None
        }
        Screen::Overview(_) | Screen::Queue(_) | Screen::Pictures(_) => None,
    };
    let envelope = model.envelope().map(|(round, scope)| Question::Envelope(round, scope));
    questions.extend(envelope);
    let number = match (model.screen(), wanted) {
        (Screen::Case(page), Some("finding")) => Some(page.scroll() + 1),
        _ => None,
    };
    let is = |question: &Question| match question {
        Question::Finding(_, of) => wanted == Some("finding") && number == Some(*of),
        Question::Total(_) => wanted == Some("total"),
        Question::Rank(_) => wanted == Some("rank"),
        Question::Amount(_) => wanted == Some("amount"),
        Question::Refusal(_) => wanted == Some("refusal"),
        Question::Envelope(..) => false,
    };
    let at = questions.iter().position(is).unwrap_or(0);
    (questions, at)
}

/// What the cursor of a case is on: its criteria make the total, its findings are findings, the rest is about money.
fn on_case(model: &Model, page: &CasePage) -> Option<&'static str> {
    match (page.pane, page.tab) {
        (Pane::Criteria, _) if matches!(page.line(&model.criteria), Some(Line::Gate(_))) => Some("refusal"),
        (Pane::Criteria, _) => Some("total"),
        (Pane::Tab, Tab::Findings) => Some("finding"),
        (Pane::Tab, _) => Some("amount"),
    }
}

fn of_case(model: &Model, case: &Reference) -> Vec<Question> {
    let view =
        |page: &CasePage| page.view.as_ref().map(|view: &CaseView| view.full.as_ref().map(|full| full.findings.len()));
    let open = model.case().filter(|page| page.reference == *case).and_then(view).flatten();
    let findings = (1..=open.unwrap_or(0)).map(|number| Question::Finding(case.clone(), number));
    let of = |question: fn(Reference) -> Question| question(case.clone());
    let first = [of(Question::Total), of(Question::Rank), of(Question::Amount), of(Question::Refusal)];
    first.into_iter().chain(findings).collect()
}

/// Both envelopes of a carry-over.
fn of_office(model: &Model) -> Vec<Question> {
    let Screen::Office(page) = model.screen() else { return Vec::new() };
    match lines(&model.plan, model.overview.as_ref(), &model.people).get(page.cursor) {
        Some(OfficeLine::Carry(rule)) => {
            [&rule.from, &rule.to].map(|round| Question::Envelope(round.clone(), rule.scope.clone())).to_vec()
        }
        _ => Vec::new(),
    }
}

fn note(model: &mut Model, title: Message, parts: Vec<Message>) {
    model.popups.push(Popup::Note { title, parts, scroll: 0 });
}

/// The rule that separated a tie, in words.
pub fn tie(model: &Model, rule: &str) -> Message {
    match rule.strip_prefix("criterion:") {
        Some(id) => {
            let name = model.criteria.criterion(id).map(|criterion| criterion.name.clone());
            Message::new("tie-criterion").with("criterion", name.unwrap_or_default())
        }
        None if rule == "received_at" => Message::new("tie-received"),
        None => Message::new("tie-reference"),
    }
}

/// Key of what a policy does, in a sentence.
pub fn policy_key(policy: crate::domain::vocabulary::LinePolicy) -> &'static str {
    use crate::domain::vocabulary::LinePolicy as P;
    match policy {
        P::Strict => "policy-does-strict",
        P::Skip => "policy-does-skip",
        P::Partial => "policy-does-partial",
    }
}

/// What a gate looks at, and why it was marked as it is.
pub fn gate(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let (Some(Line::Gate(index)), Some(full)) = (page.line(&model.criteria), page.full()) else { return };
    let Some(gate) = model.criteria.gates.get(index) else { return };
    let mut parts = vec![Message::new("why-note").with("text", &gate.hint)];
    if let Some(reason) = full.gates.get(index).and_then(|gate| gate.reason.as_ref()) {
        let said = Message::new("why-said").with("who", &reason.by).with("at", reason.at);
        parts.push(said.with("text", reason.text.as_str()));
    }
    let title = Message::new("why-gate").with("gate", &gate.name);
    note(model, title, parts);
}

/// The whole of the item under the cursor of a tab.
pub fn item(model: &mut Model) {
    let Some(page) = model.case() else { return };
    let Some(full) = page.full() else { return };
    if page.tab == Tab::Findings {
        let question = Question::Finding(page.reference.clone(), page.scroll() + 1);
        if page.scroll() < full.findings.len() {
            ask(model, Vec::new(), vec![question], 0);
        }
        return;
    }
    let (title, parts) = match page.tab {
        Tab::Targets => {
            let Some(target) = full.target_marks.get(page.scroll()) else { return };
            let mut parts = vec![Message::new("why-note").with("text", &target.text)];
            parts.extend(target.mark.as_ref().map(|(mark, who)| {
                let word = Message::new(crate::domain::words::target_mark_key(*mark));
                Message::new("why-marked").with("mark", word).with("who", who)
            }));
            parts.extend(target.why.as_ref().map(|why| Message::new("why-note").with("text", why.as_str())));
            (Message::new("why-result-target").with("number", u32::from(target.number)), parts)
        }
        Tab::History => {
            let lines = full.history.iter().map(|line| {
                let (what, text) = history::recorded(&model.criteria, &line.event);
                let said = Message::new("why-history").with("who", &line.by).with("at", line.at).with("what", what);
                said.with("text", text.unwrap_or_default()).with("seq", line.seq)
            });
            (Message::new("why-case-history").with("case", &page.reference), lines.collect())
        }
        Tab::Indicators => {
            let Some((indicator, value)) = full.targets.get(page.scroll()) else { return };
            let name = model.plan_of_case().indicator(indicator.as_str()).map(|indicator| indicator.name.clone());
            let line = Message::new("ask-target-about").with("indicator", name.unwrap_or_default());
            (Message::new("event-target").with("indicator", indicator).with("value", *value), vec![line])
        }
        _ => {
            model.hint(Message::new("unable-nothing-more"));
            return;
        }
    };
    note(model, title, parts);
}
