//! Fields: what can stand before a colon or another operator, and the closed lists of words behind it.

use std::borrow::Cow;

use crate::domain::message::Message;
use crate::domain::vocabulary::Seat;

/// A field of the language, for help and completion.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldHelp {
    /// Name as it is typed, without the operator.
    pub name: &'static str,
    /// What it asks for.
    pub what: Message,
    /// A query with it, as it is typed.
    pub example: &'static str,
    pub(super) field: Field,
}

/// A word that means something by itself, for help and completion.
#[derive(Debug, Clone, PartialEq)]
pub struct WordHelp {
    /// The word as it is typed.
    pub word: &'static str,
    /// What it asks for.
    pub what: Message,
}

/// What a word asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    Text(TextField),
    Status,
    Category,
    Language,
    Pot,
    Lane,
    Decision,
    Finding,
    /// Any seat, or one.
    Seat(Option<Seat>),
    Is,
    Has,
    /// A side of the funding line; true for above.
    Line(bool),
    Number(NumberField),
    Date(DateField),
    Sort,
}

/// A field that holds words of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextField {
    Round,
    Action,
    Scope,
    Applicant,
    Title,
    Tag,
    Indicator,
    Reference,
}

/// A field that holds a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NumberField {
    Requested,
    Granted,
    Costs,
    Total,
    Spread,
    Partners,
    Findings,
    Revision,
}

/// A field that holds a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateField {
    Received,
    Start,
    End,
}

/// What `is:` asks for; the bare words are among these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flag {
    Mine,
    Unscored,
    Untouched,
    Late,
    Past,
    Complete,
    Ranked,
    NeedsMe,
    Locked,
    Stale,
    Revised,
    Conflict,
}

/// What `has:` asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Owned {
    Comments,
    Findings,
}

/// What a list can be ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SortField {
    Requested,
    Granted,
    Total,
    Received,
    Title,
    Applicant,
    Reference,
    Status,
    Action,
    Findings,
    Spread,
}

pub(super) const FLAGS: &[(&str, Flag)] = &[
    ("mine", Flag::Mine),
    ("unscored", Flag::Unscored),
    ("untouched", Flag::Untouched),
    ("late", Flag::Late),
    ("past", Flag::Past),
    ("complete", Flag::Complete),
    ("ranked", Flag::Ranked),
    ("needs-me", Flag::NeedsMe),
    ("locked", Flag::Locked),
    ("stale", Flag::Stale),
    ("revised", Flag::Revised),
    ("conflict", Flag::Conflict),
];

/// Words that mean something without a field, as long as they stand bare and unquoted.
pub(super) const BARE: &[(&str, Flag)] = &[
    ("mine", Flag::Mine),
    ("unscored", Flag::Unscored),
    ("untouched", Flag::Untouched),
    ("needs-me", Flag::NeedsMe),
    ("late", Flag::Late),
    ("complete", Flag::Complete),
    ("stale", Flag::Stale),
];

/// The bare words, for help: each means the same as with `is:` before it.
pub(super) static WORDS: &[WordHelp] = &[
    standing("mine", "query-word-mine"),
    standing("unscored", "query-word-unscored"),
    standing("untouched", "query-word-untouched"),
    standing("needs-me", "query-word-needs-me"),
    standing("late", "query-word-late"),
    standing("complete", "query-word-complete"),
    standing("stale", "query-word-stale"),
];

pub(super) const OWNED: &[(&str, Owned)] = &[("comments", Owned::Comments), ("findings", Owned::Findings)];

/// The only word behind `above:` and `below:`.
pub(super) const LINE: &[(&str, ())] = &[("line", ())];

/// Words behind `finding:` beside the names of rules.
pub(super) const FINDINGS: &[&str] = &["any", "blocking", "warning"];

/// Words behind `assignee:`, `a:`, `b:` and `presenter:` beside handles.
pub(super) const HOLDERS: &[&str] = &["me", "none"];

pub(super) const SORTS: &[(&str, SortField)] = &[
    ("reference", SortField::Reference),
    ("title", SortField::Title),
    ("applicant", SortField::Applicant),
    ("action", SortField::Action),
    ("status", SortField::Status),
    ("received", SortField::Received),
    ("requested", SortField::Requested),
    ("granted", SortField::Granted),
    ("total", SortField::Total),
    ("findings", SortField::Findings),
    ("spread", SortField::Spread),
];

const fn help(name: &'static str, key: &'static str, example: &'static str, field: Field) -> FieldHelp {
    FieldHelp { name, what: Message { key: Cow::Borrowed(key), args: Vec::new() }, example, field }
}

const fn text(name: &'static str, key: &'static str, example: &'static str, field: TextField) -> FieldHelp {
    help(name, key, example, Field::Text(field))
}

const fn number(name: &'static str, key: &'static str, example: &'static str, field: NumberField) -> FieldHelp {
    help(name, key, example, Field::Number(field))
}

const fn standing(word: &'static str, key: &'static str) -> WordHelp {
    WordHelp { word, what: Message { key: Cow::Borrowed(key), args: Vec::new() } }
}

pub(super) static FIELDS: &[FieldHelp] = &[
    text("ref", "query-field-reference", "ref:2023/00", TextField::Reference),
    text("reference", "query-field-reference", "reference:2023/00", TextField::Reference),
    text("round", "query-field-round", "round:2023-spring", TextField::Round),
    text("action", "query-field-action", "action:1A,2D1", TextField::Action),
    text("scope", "query-field-scope", "scope:1A", TextField::Scope),
    help("pot", "query-field-pot", "pot:project", Field::Pot),
    help("status", "query-field-status", "status:scoring,consensus", Field::Status),
    help("lane", "query-field-lane", "lane:light", Field::Lane),
    text("title", "query-field-title", "title:koti", TextField::Title),
    text("applicant", "query-field-applicant", "applicant:\"Röda korset\"", TextField::Applicant),
    help("category", "query-field-category", "category:third_sector", Field::Category),
    help("language", "query-field-language", "language:sv", Field::Language),
    text("tag", "query-field-tag", "tag:urgent", TextField::Tag),
    text("indicator", "query-field-indicator", "indicator:O.1.2", TextField::Indicator),
    help("finding", "query-field-finding", "finding:blocking", Field::Finding),
    help("assignee", "query-field-assignee", "assignee:me", Field::Seat(None)),
    help("a", "query-field-a", "a:none", Field::Seat(Some(Seat::A))),
    help("b", "query-field-b", "b:none", Field::Seat(Some(Seat::B))),
    help("presenter", "query-field-presenter", "presenter:me", Field::Seat(Some(Seat::Presenter))),
    help("decision", "query-field-decision", "decision:grant,partial", Field::Decision),
    help("is", "query-field-is", "is:past", Field::Is),
    help("has", "query-field-has", "has:comments", Field::Has),
    help("above", "query-field-above", "above:line", Field::Line(true)),
    help("below", "query-field-below", "below:line", Field::Line(false)),
    number("requested", "query-field-requested", "requested>200k", NumberField::Requested),
    number("granted", "query-field-granted", "granted>=1m", NumberField::Granted),
    number("costs", "query-field-costs", "costs<500000", NumberField::Costs),
    number("total", "query-field-total", "total>=60", NumberField::Total),
    number("score", "query-field-total", "score<60", NumberField::Total),
    number("spread", "query-field-spread", "spread>1", NumberField::Spread),
    number("partners", "query-field-partners", "partners:0", NumberField::Partners),
    number("findings", "query-field-findings", "findings>2", NumberField::Findings),
    number("revision", "query-field-revision", "revision>1", NumberField::Revision),
    help("received", "query-field-received", "received<2023-05", Field::Date(DateField::Received)),
    help("start", "query-field-start", "start>=2023-09", Field::Date(DateField::Start)),
    help("end", "query-field-end", "end<2026", Field::Date(DateField::End)),
    help("sort", "query-field-sort", "sort:-total,reference", Field::Sort),
];

impl Field {
    /// The field of a name in lower case.
    pub fn named(name: &str) -> Option<Field> {
        FIELDS.iter().find(|help| help.name == name).map(|help| help.field)
    }

    /// Whether `<` and its like make sense with it.
    pub fn compares(self) -> bool {
        matches!(self, Field::Number(_) | Field::Date(_))
    }
}
