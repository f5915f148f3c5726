//! Giving out a file: where it goes is typed, after it was said what will be in it.

use super::{deciding, filling, marking};
use crate::domain::message::Message;
use crate::tui::handing_out::What;
use crate::tui::model::form::{Aim, FormRow};
use crate::tui::model::popup::Popup;
use crate::tui::model::{Model, Screen};

/// Asks where the list on the screen is written: the marked cases of a queue or all that it shows, a ranked list as it is.
pub fn export(model: &mut Model) {
    let (what, about) = match model.screen() {
        Screen::Queue(page) => {
            let all = page.rows().iter().map(|row| row.reference.clone());
            let marked = marking::count(model.screen()) > 0;
            let cases = if marked { deciding::chosen(model) } else { all.collect() };
            let about = Message::new("form-export-cases").with("count", cases.len());
            (What::Cases(cases), about)
        }
        Screen::Ranking(page) => {
            let key = if page.supposed.is_empty() { "form-export-ranking" } else { "form-export-as-is" };
            let about = Message { key: key.into(), args: Vec::new() }.with("count", page.rows().len());
            (What::Ranking(page.round.clone(), page.scope.clone(), page.policy), about)
        }
        _ => return,
    };
    ask(model, what, about);
}

/// Asks where the decision document of the open case is written.
pub fn document(model: &mut Model) {
    let Some(case) = model.case().map(|page| page.reference.clone()) else { return };
    let about = Message::new("form-save-document-about").with("case", &case);
    ask(model, What::Document(case), about);
}

fn ask(model: &mut Model, what: What, about: Message) {
    let file = Message::new("form-file-about").with("endings", what.endings().join(", "));
    let mut about = vec![about, file];
    if model.training() {
        about.push(Message::new("export-training"));
    }
    filling::open(model, Aim::HandOut(what), about, vec![FormRow::line("form-file", "")]);
}

/// The file was written.
pub fn written(model: &mut Model, done: Message) {
    if matches!(model.popups.last(), Some(Popup::Form(form)) if matches!(form.aim, Aim::HandOut(_))) {
        filling::close(model);
    }
    model.say(done);
}
