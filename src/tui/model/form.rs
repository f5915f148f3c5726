//! A form of several fields that leads to an act, after its consequences were shown, or to a supposition.

use serde::{Deserialize, Serialize};

use super::field::Field;
use crate::domain::code::Reference;
use crate::domain::message::Message;
use crate::tui::handing_out::What;

/// What a form is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aim {
    /// Another amount for a case of the ranked list; supposed.
    SupposeAmount(Reference),
    /// So much money down to the line; supposed.
    SupposeLine,
    /// Approves a case with less than was proposed.
    ApproveLess(Reference),
    /// Gives a person a role.
    GrantRole,
    /// Takes a role from a person.
    RevokeRole,
    /// Sets the beginning of a round's window.
    OpenRound,
    /// Sets the end of a round's window.
    CloseRound,
    /// Moves unused money to a later round.
    CarryOver,
    /// Puts a revised plan in force.
    LoadPlan,
    /// Puts another criteria set in force.
    LoadCriteria,
    /// Writes a file with what is on the screen.
    HandOut(What),
    /// Puts the authority's own templates of documents in force.
    LoadTemplate,
    /// Judges a case by another version of the plan.
    MovePlan,
    /// Says what a person is called in documents.
    NamePerson,
    /// Sets a conflict of interest of another person.
    SetConflict,
    /// Lifts one.
    LiftConflict,
}

impl Aim {
    /// Key of the heading.
    pub fn title(&self) -> &'static str {
        match self {
            Aim::SupposeAmount(_) => "form-suppose-amount",
            Aim::SupposeLine => "form-suppose-line",
            Aim::ApproveLess(_) => "form-approve-less",
            Aim::GrantRole => "form-grant-role",
            Aim::RevokeRole => "form-revoke-role",
            Aim::OpenRound => "form-open-round",
            Aim::CloseRound => "form-close-round",
            Aim::CarryOver => "form-carry-over",
            Aim::LoadPlan => "form-load-plan",
            Aim::LoadCriteria => "form-load-criteria",
            Aim::HandOut(What::Document(_)) => "form-save-document",
            Aim::HandOut(_) => "form-export",
            Aim::LoadTemplate => "form-load-template",
            Aim::NamePerson => "form-name-person",
            Aim::MovePlan => "form-move-plan",
            Aim::SetConflict => "form-set-conflict",
            Aim::LiftConflict => "form-lift-conflict",
        }
    }

    /// Whether what is filled in is forgotten when the form is closed.
    pub fn passes(&self) -> bool {
        self.supposes() || matches!(self, Aim::HandOut(_))
    }

    /// Whether nothing comes of it but a supposition.
    pub fn supposes(&self) -> bool {
        matches!(self, Aim::SupposeAmount(_) | Aim::SupposeLine)
    }
}

/// A form.
#[derive(Debug)]
pub struct Form {
    /// What it is for.
    pub aim: Aim,
    /// What there is to know before filling it in.
    pub about: Vec<Message>,
    /// Its fields, from the top.
    pub rows: Vec<FormRow>,
    /// What was in them when it was opened; as long as nothing else is, there is nothing to keep.
    pub began: Vec<String>,
    /// Which of them is under the cursor.
    pub at: usize,
    /// Whether an answer is awaited.
    pub sending: bool,
    /// Why it cannot be so.
    pub refused: Vec<Message>,
}

/// One field with its name.
#[derive(Debug)]
pub struct FormRow {
    /// Key of the name.
    pub name: &'static str,
    /// The field.
    pub entry: FormEntry,
}

/// A field.
#[derive(Debug)]
pub enum FormEntry {
    /// One line.
    Line(Field),
    /// Reasons.
    Reasons(Field),
    /// One of several: code and words.
    Choice(Vec<(String, String)>, usize),
}

impl FormRow {
    /// A line that begins with `text`.
    pub fn line(name: &'static str, text: &str) -> Self {
        Self { name, entry: FormEntry::Line(Field::line(text)) }
    }

    /// Reasons.
    pub fn reasons() -> Self {
        Self { name: "form-why", entry: FormEntry::Reasons(Field::paragraphs("")) }
    }

    /// One of several, that with this code first.
    pub fn choice(name: &'static str, choices: Vec<(String, String)>, first: &str) -> Self {
        let at = choices.iter().position(|(code, _)| code == first).unwrap_or(0);
        Self { name, entry: FormEntry::Choice(choices, at) }
    }

    /// What is in it: the text, or the code of what is chosen.
    pub fn text(&self) -> String {
        match &self.entry {
            FormEntry::Line(field) => field.text().trim().to_owned(),
            FormEntry::Reasons(field) => field.text().trim().to_owned(),
            FormEntry::Choice(choices, at) => choices.get(*at).map(|(code, _)| code.clone()).unwrap_or_default(),
        }
    }

    fn put(&mut self, text: &str) {
        match &mut self.entry {
            FormEntry::Line(field) => *field = Field::line(text),
            FormEntry::Reasons(field) => *field = Field::paragraphs(text),
            FormEntry::Choice(choices, at) => {
                *at = choices.iter().position(|(code, _)| code == text).unwrap_or(*at);
            }
        }
    }
}

impl Form {
    /// What is in all fields.
    pub fn texts(&self) -> Vec<String> {
        self.rows.iter().map(FormRow::text).collect()
    }

    /// Fills the fields.
    pub fn fill(&mut self, texts: &[String]) {
        for (row, text) in self.rows.iter_mut().zip(texts) {
            row.put(text);
        }
    }

    /// What is in a field.
    pub fn text(&self, row: usize) -> String {
        self.rows.get(row).map(FormRow::text).unwrap_or_default()
    }

    /// Whether the field under the cursor is a text.
    pub fn is_text(&self) -> bool {
        self.rows.get(self.at).is_some_and(|row| !matches!(row.entry, FormEntry::Choice(..)))
    }

    /// The field under the cursor, where it is a text.
    pub fn field_mut(&mut self) -> Option<&mut Field> {
        match &mut self.rows.get_mut(self.at)?.entry {
            FormEntry::Line(field) | FormEntry::Reasons(field) => Some(field),
            FormEntry::Choice(..) => None,
        }
    }

    /// The cursor goes to the next field, or the one before, around the ends.
    pub fn step(&mut self, forward: bool) {
        let rows = self.rows.len().max(1);
        self.at = (self.at + if forward { 1 } else { rows - 1 }) % rows;
        self.arrive();
    }

    /// The field under the cursor has the keys now: a line in it is selected.
    pub fn arrive(&mut self) {
        if let Some(field) = self.field_mut() {
            field.select();
        }
    }

    /// Turns the choice under the cursor.
    pub fn turn(&mut self, forward: bool) {
        if let Some(FormRow { entry: FormEntry::Choice(choices, at), .. }) = self.rows.get_mut(self.at) {
            let count = choices.len().max(1);
            *at = (*at + if forward { 1 } else { count - 1 }) % count;
        }
    }
}
