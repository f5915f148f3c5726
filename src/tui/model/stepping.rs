//! Where the cursor goes when the person's part of a case is done.

use super::{Model, Screen};
use crate::domain::code::Reference;

/// The rule; a keymap file names it under `[stepping]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum After {
    /// To the next case of the list that waits for the person.
    #[default]
    NeedsMe,
    /// To the next case of the list.
    Next,
    /// Nowhere.
    Stay,
}

impl After {
    /// Every rule with its word in a keymap file.
    pub const WORDS: [(&'static str, After); 3] =
        [("needs-me", After::NeedsMe), ("next", After::Next), ("stay", After::Stay)];
}

/// The rule, and the case whose part is being finished.
#[derive(Debug, Clone, Default)]
pub struct Stepping {
    /// The rule.
    pub after: After,
    /// A case that waited for the person when they acted on it; what becomes of it is awaited.
    pub acted: Option<Reference>,
}

impl Model {
    /// The place of the open case in the list beneath it, and how many there are; `None` where the list has it not.
    pub fn position(&self) -> Option<(usize, usize)> {
        let open = &self.case()?.reference;
        let rows: Vec<&Reference> = match self.beneath()? {
            Screen::Queue(page) => super::queue::references(page.rows()),
            Screen::Backlog(page) => page.references(),
            Screen::Ranking(page) => page.references(),
            Screen::Overview(_) | Screen::Case(_) | Screen::Office(_) | Screen::Pictures(_) => return None,
        };
        let at = rows.iter().position(|row| *row == open)?;
        Some((at + 1, rows.len()))
    }

    /// Whether what keys mean now hangs on an answer that has not come: keys wait for it instead of going astray.
    pub fn unsettled(&self) -> bool {
        self.is_sending()
            || self.finishing()
            || self.going_on()
            || self.seating()
            || (self.popups.is_empty() && self.reading())
    }

    /// Whether the open case was acted on and has not come again; somebody who leaves it waits for nothing.
    fn finishing(&self) -> bool {
        let open = self.case().map(|page| &page.reference);
        let acted = self.stepping.acted.as_ref();
        acted.is_some() && acted == open && self.tickets.awaits(super::tickets::Slot::Case)
    }

    /// Whether the next thing that the case wants is about to open.
    fn going_on(&self) -> bool {
        let on = self.case().is_some_and(|page| page.going_on.on && page.reason.is_none());
        let coming = !self.acting.is_empty() || self.tickets.awaits(super::tickets::Slot::Case);
        on && coming && self.popups.is_empty()
    }

    /// Whether the topmost popup's act is on its way.
    pub fn is_sending(&self) -> bool {
        use super::popup::Popup;
        match self.popups.last() {
            Some(Popup::Ask(ask)) => ask.sending,
            Some(Popup::Confirm(confirm)) => confirm.sending,
            Some(Popup::Propose(form)) => form.sending,
            Some(Popup::Form(form)) => form.sending,
            Some(Popup::CardSheet(sheet)) => sheet.sending,
            _ => false,
        }
    }

    fn seating(&self) -> bool {
        self.acting.iter().any(|(_, acting)| *acting == super::Acting::Seat)
    }

    /// Whether the screen has nothing yet to act on.
    fn reading(&self) -> bool {
        use super::tickets::Slot;
        let (empty, slot) = match self.screen() {
            Screen::Overview(_) => (self.overview.is_none(), Slot::Overview),
            Screen::Queue(page) => (page.listing.is_none() && page.typing.is_none(), Slot::Queue),
            Screen::Case(page) => (page.view.is_none(), Slot::Case),
            Screen::Backlog(page) => (page.rows.is_none(), Slot::Backlog),
            Screen::Ranking(page) => (page.ranking.is_none(), Slot::Ranking),
            // Nothing is acted on in it.
            Screen::Pictures(_) => return false,
            // What it shows is known from the start.
            Screen::Office(_) => return false,
        };
        empty && self.tickets.awaits(slot)
    }
}
