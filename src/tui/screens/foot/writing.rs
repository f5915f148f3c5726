//! Keys of fields, forms and popups; they are not in keymaps, because letters belong to the text there.

use super::Scene;
use super::fitting::Hint;
use crate::tui::model::Screen;
use crate::tui::model::form::{Aim as FormAim, Form, FormEntry};
use crate::tui::model::popup::{Confirm, Popup, Purpose};
use crate::tui::model::proposing::{Aim, Entry, ProposeForm};

/// A key, the word for what it does, and how soon it gives way: not at all, or after so many others.
type Named = (&'static str, &'static str, u8);

/// What always stays.
const KEPT: u8 = 0;

const SAVE: Named = ("enter", "foot-save", KEPT);
const DO: Named = ("enter", "foot-do", KEPT);
const ON: Named = ("enter", "foot-on", KEPT);
const YES: Named = ("enter", "foot-yes", KEPT);
const NO: Named = ("esc", "foot-no", KEPT);
/// Where there is nothing to agree to, nothing is declined either.
const BACK: Named = ("esc", "act-back-short", KEPT);
const CLOSE: Named = ("esc", "foot-close", KEPT);
const KEEP: Named = ("esc", "foot-keep", KEPT);
const NEXT: Named = ("tab", "foot-next", 1);
const TURN: Named = ("space", "foot-turn", 2);
const NEW_LINE: Named = ("alt-enter", "foot-new-line", 9);

/// What is read can be scrolled, where there is more of it than is seen.
const SCROLL: [Named; 2] = [("j k", "foot-scroll", 3), ("pagedown pageup", "foot-page", 4)];

/// The keys of what takes keys now; `scrolls` where there is more of it than is seen.
pub fn hints(scene: Scene<'_>, scrolls: bool) -> Vec<Hint> {
    let keys = match scene.model.popups.last() {
        Some(popup) => of_popup(popup),
        None => of_screen(scene),
    };
    let scroll = ["foot-scroll", "foot-page"];
    let keys = keys.into_iter().filter(|(_, word, _)| scrolls || !scroll.contains(word));
    keys.map(|(key, word, after)| match after {
        KEPT => Hint::kept(scene.keys(key), scene.word(word)),
        after => Hint::wanted(scene.keys(key), scene.word(word), usize::from(after)),
    })
    .collect()
}

fn of_popup(popup: &Popup) -> Vec<Named> {
    let read = |last: Named| [&[last], SCROLL.as_slice()].concat();
    match popup {
        Popup::Name(_) => vec![SAVE, CLOSE],
        Popup::Meanwhile(_) => read(("esc", "foot-go-on", KEPT)),
        Popup::MarkBy(_) => {
            vec![("enter", "foot-mark", KEPT), ("tab", "foot-complete", 1), ("f1", "foot-language", 2), CLOSE]
        }
        Popup::Why(why) if why.questions.len() > 1 => [vec![("tab", "foot-other-question", 1)], read(CLOSE)].concat(),
        Popup::Form(form) => of_form(form),
        Popup::Help { .. }
        | Popup::QueryHelp { .. }
        | Popup::Note { .. }
        | Popup::Document { .. }
        | Popup::Why(_)
        | Popup::Money { .. } => read(CLOSE),
        Popup::Palette(_) => vec![DO, ("up down", "foot-choose", 1), CLOSE],
        Popup::Picker(_) => vec![("enter", "foot-take", KEPT), ("up down", "foot-choose", 1), CLOSE],
        Popup::Ask(ask) if matches!(ask.purpose, Purpose::Clock(_)) => vec![DO, CLOSE],
        // Nothing is only saved there: money becomes open.
        Popup::Ask(ask) if ask.purpose == Purpose::Withdraw => vec![DO, NEW_LINE, KEEP],
        Popup::Ask(ask) if ask.purpose.single() => vec![SAVE, KEEP],
        Popup::Ask(_) => vec![SAVE, NEW_LINE, KEEP],
        Popup::Confirm(confirm) => of_confirmation(confirm),
        Popup::Leave(_) => vec![YES, NO],
        Popup::CardSheet(_) => vec![
            SAVE,
            ("m p n", "foot-mark-target", 1),
            ("M P N", "foot-mark-rest", 3),
            ("0-9", "foot-value", 2),
            CLOSE,
        ],
        Popup::Propose(form) => of_proposal(form),
    }
}

/// Keys of a form: a new line only where the field has several, and nothing is said to be kept that is not.
fn of_form(form: &Form) -> Vec<Named> {
    let out = if form.aim.passes() { CLOSE } else { KEEP };
    let does = match &form.aim {
        aim if aim.supposes() => ("enter", "foot-suppose", KEPT),
        // A file is written at once; what changes the register is shown before it is done.
        FormAim::HandOut(_) => SAVE,
        _ => ON,
    };
    let mut keys = vec![does];
    keys.extend((form.rows.len() > 1).then_some(NEXT));
    match form.rows.get(form.at).map(|row| &row.entry) {
        Some(FormEntry::Choice(..)) => keys.push(TURN),
        Some(FormEntry::Reasons(_)) => keys.push(NEW_LINE),
        Some(FormEntry::Line(_)) | None => {}
    }
    keys.push(out);
    keys
}

/// Keys of consequences: what can be agreed to, and what can only be read.
fn of_confirmation(confirm: &Confirm) -> Vec<Named> {
    if confirm.typed.is_some() {
        return vec![DO, NEW_LINE, ("up down", "foot-scroll", 3), KEEP];
    }
    if confirm.forecast.is_none() {
        // Nothing is agreed to before it is seen.
        let why = (!confirm.refused.is_empty()).then_some(("w", "act-why-short", 1));
        return [BACK].into_iter().chain(why).collect();
    }
    [&[YES, NO], SCROLL.as_slice()].concat()
}

/// Keys of the form of a proposal or of an amendment.
fn of_proposal(form: &ProposeForm) -> Vec<Named> {
    let does = match form.aim {
        Aim::Propose => "foot-propose",
        Aim::Amend => "foot-amend",
    };
    let mut keys = vec![("enter", does, KEPT), NEXT];
    match form.at {
        Entry::Amount => {}
        at if at.is_text() => keys.push(NEW_LINE),
        _ => keys.push(TURN),
    }
    keys.push(KEEP);
    keys
}

/// Keys of a text that is typed on the screen itself: a reason, or a query.
fn of_screen(scene: Scene<'_>) -> Vec<Named> {
    match scene.model.screen() {
        Screen::Case(_) => vec![
            SAVE,
            KEEP,
            ("ctrl-t", "foot-phrase", 1),
            ("ctrl-up ctrl-down", "foot-other-score", 2),
            ("f1", "foot-keys", 3),
            ("alt-up", "foot-earlier", 4),
            NEW_LINE,
            ("ctrl-o", "foot-editor", 5),
        ],
        _ => vec![
            ("enter", "foot-filter", KEPT),
            ("tab", "foot-complete", 1),
            ("f1", "foot-language", 2),
            ("esc", "foot-old-filter", KEPT),
        ],
    }
}
