//! The drawer of whoever sits here: opened with the seat, read when it has come.

use crate::domain::message::Message;
use crate::tui::drawer::{Contents, Drawn, Job, place};
use crate::tui::model::drafts::{Draft, no_case};
use crate::tui::model::own::Own;
use crate::tui::model::{Model, Notice, NoticeKind};

use super::saved;

/// Opens the drawer of whoever sits here now.
pub fn open(model: &mut Model) {
    let folder = place::folder(&model.whoami);
    let jobs = std::mem::take(&mut model.own.jobs);
    model.own = Own { jobs, ..Own::default() };
    model.own.jobs.push(Job::Open(folder));
}

/// Something came out of it.
pub fn take(model: &mut Model, drawn: Drawn) {
    match drawn {
        Drawn::Opened(contents) => opened(model, *contents),
        Drawn::Queues(queues) => {
            model.own.queues = queues.all(&model.whoami.roles);
            saved::count(model);
        }
        Drawn::Phrases(phrases) => model.own.phrases = phrases,
        Drawn::Kept(_) => {}
        Drawn::Trouble(why) => {
            model.own.keeps = false;
            model.notice = Some(Notice { kind: NoticeKind::Refused, parts: vec![why] });
        }
    }
}

fn opened(model: &mut Model, contents: Contents) {
    let usable = place::folder(&model.whoami).is_some();
    model.own.keeps = usable && !contents.told.iter().any(|told| told.key == "drawer-unkept");
    model.own.queues = contents.queues.all(&model.whoami.roles);
    model.own.phrases = contents.phrases;
    saved::count(model);
    let before = model.drafts.count();
    let last = contents.unfinished.iter().map(|text| &text.case).find(|case| **case != no_case()).cloned();
    for text in contents.unfinished {
        let draft = Draft { value: text.value, text: text.text };
        model.drafts.restore(text.case, text.topic, draft, text.begun);
    }
    let count = model.drafts.count().saturating_sub(before);
    if !contents.told.is_empty() {
        model.notice = Some(Notice { kind: NoticeKind::Refused, parts: contents.told });
    } else if let Some(case) = last {
        model.hint(Message::new("unfinished-found").with("count", count).with("case", &case));
    } else if count > 0 {
        model.hint(Message::new("unfinished-found-form").with("count", count));
    }
}
