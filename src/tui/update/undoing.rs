//! Taking back one's own last act: first what it was, then the act.

use super::deciding;
use crate::domain::message::Message;
use crate::register::command::Command;
use crate::register::event::Recorded;
use crate::register::view::history;
use crate::tui::model::Model;
use crate::tui::model::popup::Popup;

/// Shows what would be taken back, and asks. Which record it is, the register says with the consequences.
pub fn open(model: &mut Model) {
    let case = model.case().map(|page| page.reference.clone());
    let title = match &case {
        Some(case) => Message::new("confirm-undo-case").with("case", case),
        None => Message::new("confirm-undo"),
    };
    deciding::confirm(model, title, Vec::new(), Command::Undo { case });
}

/// What the record says: each act, the case that it was about, and the text that was written with it.
pub fn told(model: &mut Model, events: &[Recorded]) {
    let open = model.case().map(|page| page.reference.clone());
    let mut about = Vec::new();
    for event in events {
        let (what, text) = history::recorded(&model.criteria, event);
        let case = match event {
            Recorded::Known(event) => event.case().filter(|case| open.as_ref() != Some(case)),
            Recorded::Unknown(_) => None,
        };
        about.push(match case {
            Some(case) => Message::new("confirm-undo-line-case").with("what", what).with("case", case),
            None => Message::new("confirm-undo-line").with("what", what),
        });
        about.extend(text.filter(|text| !text.is_empty()).map(|text| Message::new("history-text").with("text", text)));
    }
    // Several gates marked for one reason say it once.
    let mut index = 0;
    let texts: Vec<Message> = about.iter().filter(|part| part.key == "history-text").cloned().collect();
    about.retain(|part| {
        let later = part.key == "history-text" && {
            index += 1;
            texts.get(index) == Some(part)
        };
        !later
    });
    if let Some(Popup::Confirm(confirm)) = model.popups.last_mut()
        && matches!(confirm.command, Command::Undo { .. })
    {
        confirm.about = about;
    }
}
