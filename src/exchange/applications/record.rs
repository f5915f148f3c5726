//! A node into an application, field by field. Every field is looked at, so that one reading tells every error.

use super::fields::{self, Field};
use super::node::Node;
use super::{Cleaned, Intake};
use crate::domain::application::{Applicant, Application, Costs, SUMMARY_MAX, TITLE_MAX, Target};
use crate::domain::clean::Shape;
use crate::domain::message::Message;
use crate::domain::money::Money;
use crate::exchange::marked_toml::shortened;

/// Fields of an application, in the order of the public interface.
pub(super) const FIELDS: [&str; 18] = [
    "reference",
    "round",
    "action",
    "title",
    "summary",
    "language",
    "received_at",
    "applicant",
    "partners",
    "start",
    "end",
    "cost_model",
    "costs",
    "requested_eu",
    "rate_claimed",
    "rate_grounds",
    "other_eu_funding",
    "targets",
];
const APPLICANT_FIELDS: [&str; 3] = ["name", "business_id", "category"];
const COST_FIELDS: [&str; 4] = ["staff", "other_direct", "indirect", "total"];
const TARGET_FIELDS: [&str; 2] = ["indicator", "value"];

/// Partners that one application may have; more is a slip of the pen.
const LIST_MAX: usize = 200;

/// How fields are named in errors: as the file names them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// `applicant.name`, `targets[2].value`.
    Json,
    /// `applicant_name`, `targets`.
    Csv,
}

impl Form {
    fn field(self, path: &str) -> String {
        match self {
            Form::Json => path.to_owned(),
            Form::Csv => path.split('[').next().unwrap_or_default().replace('.', "_"),
        }
    }
}

/// Reads one application into the intake, or its errors; whether it was taken.
pub(super) fn read(row: usize, node: Node, form: Form, intake: &mut Intake) -> bool {
    let before = intake.errors.len();
    let mut record = Record { row, form, intake };
    let application = record.application(node);
    let whole = application.filter(|_| intake.errors.len() == before);
    intake.take(row, whole);
    intake.errors.len() == before
}

struct Record<'i> {
    row: usize,
    form: Form,
    intake: &'i mut Intake,
}

/// The fields of one object, taken out one by one; what is left is unknown.
struct Open {
    path: String,
    fields: Vec<(String, Node)>,
}

impl Open {
    fn take(&mut self, name: &str) -> Option<Node> {
        let index = self.fields.iter().position(|(field, _)| field == name)?;
        // `null` says the same as leaving the field out.
        Some(self.fields.swap_remove(index).1).filter(|node| *node != Node::Null)
    }

    fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) }
    }
}

impl Record<'_> {
    fn refuse(&mut self, path: &str, why: Message) {
        self.intake.refuse(self.row, self.form.field(path), why);
    }

    fn check<T>(&mut self, path: &str, value: Field<T>) -> Option<T> {
        value.map_err(|why| self.refuse(path, why)).ok()
    }

    /// Opens an object: unknown fields and fields that stand twice are told at once.
    fn open(&mut self, path: &str, node: Node, known: &[&str]) -> Option<Open> {
        let fields = self.check(path, fields::object(node))?;
        let mut open = Open { path: path.to_owned(), fields: Vec::with_capacity(fields.len()) };
        for (name, node) in fields {
            let shown = shortened(&name);
            if !known.contains(&name.as_str()) {
                let why = Message::new("import-unknown-field").with("field", shown.as_str());
                self.refuse(&open.path_of(&shown), why.with("accepted", known.join(" ")));
            } else if open.fields.iter().any(|(other, _)| *other == name) {
                self.refuse(&open.path_of(&shown), Message::new("import-field-twice").with("field", shown.as_str()));
            } else {
                open.fields.push((name, node));
            }
        }
        Some(open)
    }

    fn need<T>(&mut self, open: &mut Open, name: &str, read: impl FnOnce(Node) -> Field<T>) -> Option<T> {
        let path = open.path_of(name);
        let value = open.take(name).ok_or_else(|| Message::new("import-field-missing").with("field", name));
        self.check(&path, value.and_then(read))
    }

    /// A list that may be left out.
    fn items<T>(
        &mut self,
        open: &mut Open,
        name: &str,
        mut read: impl FnMut(&mut Self, &str, Node) -> Option<T>,
    ) -> Vec<T> {
        let path = open.path_of(name);
        let Some(node) = open.take(name) else { return Vec::new() };
        let items = self.check(&path, fields::list(node)).unwrap_or_default();
        if items.len() > LIST_MAX {
            let why = Message::new("import-list-too-long").with("count", items.len()).with("limit", LIST_MAX);
            self.refuse(&path, why);
            return Vec::new();
        }
        let items = items.into_iter().enumerate();
        items.filter_map(|(index, item)| read(self, &format!("{path}[{}]", index + 1), item)).collect()
    }

    fn words<T>(&mut self, open: &mut Open, name: &str) -> Vec<T>
    where
        T: std::str::FromStr<Err = crate::domain::vocabulary::UnknownWord>,
    {
        self.items(open, name, |record, path, item| record.check(path, fields::word(item)))
    }

    /// A text that a person wrote; what was cleaned out of it is reported.
    fn prose(&mut self, path: &str, value: Field<(String, usize)>) -> Option<String> {
        let (text, changed) = self.check(path, value)?;
        if changed > 0 {
            let field = self.form.field(path);
            self.intake.cleaned.push(Cleaned { row: self.row, field, changed });
        }
        Some(text)
    }

    fn application(&mut self, node: Node) -> Option<Application> {
        let mut open = self.open("", node, &FIELDS)?;
        let reference = self.need(&mut open, "reference", fields::reference);
        let round = self.need(&mut open, "round", fields::code);
        let action = self.need(&mut open, "action", fields::code);
        let title = self.need_title(&mut open);
        let summary = self.summary(&mut open);
        let language = self.need(&mut open, "language", fields::word);
        let received_at = self.need(&mut open, "received_at", fields::moment);
        let applicant = self.need(&mut open, "applicant", Ok).and_then(|node| self.body("applicant", node));
        let partners = self.items(&mut open, "partners", |record, path, item| record.body(path, item));
        let dates = self.dates(&mut open);
        let cost_model = self.need(&mut open, "cost_model", fields::word);
        let costs = self.need(&mut open, "costs", Ok).and_then(|node| self.costs(node));
        let requested_eu = self.requested(&mut open);
        let rate_claimed = self.need(&mut open, "rate_claimed", fields::rate);
        let rate_grounds = self.words(&mut open, "rate_grounds");
        let other_eu_funding = self.words(&mut open, "other_eu_funding");
        let targets = self.targets(&mut open);
        let (start, end) = dates?;
        Some(Application {
            reference: reference?.into(),
            round: round?.into(),
            action: action?.into(),
            title: title?,
            summary: summary?,
            language: language?,
            received_at: received_at?,
            applicant: applicant?,
            partners,
            start,
            end,
            cost_model: cost_model?,
            costs: costs?,
            requested_eu: requested_eu?,
            rate_claimed: rate_claimed?,
            rate_grounds,
            other_eu_funding,
            targets,
        })
    }

    fn need_title(&mut self, open: &mut Open) -> Option<String> {
        let title = self.need(open, "title", Ok)?;
        self.prose("title", fields::prose(title, Shape::Line, 1, TITLE_MAX))
    }

    fn summary(&mut self, open: &mut Open) -> Option<String> {
        match open.take("summary") {
            None => Some(String::new()),
            Some(node) => self.prose("summary", fields::prose(node, Shape::Paragraphs, 0, SUMMARY_MAX)),
        }
    }

    fn dates(&mut self, open: &mut Open) -> Option<(chrono::NaiveDate, chrono::NaiveDate)> {
        let start = self.need(open, "start", fields::day);
        let end = self.need(open, "end", fields::day);
        let (start, end) = (start?, end?);
        if end < start {
            self.refuse("end", Message::new("import-end-before-start").with("start", start).with("end", end));
            return None;
        }
        Some((start, end))
    }

    fn body(&mut self, path: &str, node: Node) -> Option<Applicant> {
        let mut open = self.open(path, node, &APPLICANT_FIELDS)?;
        let name = self.need(&mut open, "name", Ok);
        let name_path = open.path_of("name");
        let name = name.and_then(|name| self.prose(&name_path, fields::prose(name, Shape::Line, 1, TITLE_MAX)));
        let id_path = open.path_of("business_id");
        let business_id = match open.take("business_id") {
            None => Some(None),
            Some(node) => self.check(&id_path, fields::business_id(node)).map(Some),
        };
        let category = self.need(&mut open, "category", fields::word);
        Some(Applicant { name: name?, business_id: business_id?, category: category? })
    }

    fn costs(&mut self, node: Node) -> Option<Costs> {
        let mut open = self.open("costs", node, &COST_FIELDS)?;
        let [staff, other_direct, indirect, total] = COST_FIELDS.map(|name| self.need(&mut open, name, fields::amount));
        let costs = Costs { staff: staff?, other_direct: other_direct?, indirect: indirect?, total: total? };
        if costs.sum() != costs.total {
            let why = Message::new("import-costs-sum").with("total", costs.total).with("sum", costs.sum());
            self.refuse("costs.total", why);
            return None;
        }
        Some(costs)
    }

    fn requested(&mut self, open: &mut Open) -> Option<Money> {
        let requested = self.need(open, "requested_eu", fields::amount)?;
        if requested.is_zero() {
            self.refuse("requested_eu", Message::new("import-requested-zero"));
            return None;
        }
        Some(requested)
    }

    fn targets(&mut self, open: &mut Open) -> Vec<Target> {
        let mut seen = std::collections::BTreeSet::new();
        self.items(open, "targets", |record, path, item| {
            let mut open = record.open(path, item, &TARGET_FIELDS)?;
            let indicator = record.need(&mut open, "indicator", fields::indicator);
            let value = record.need(&mut open, "value", fields::target_value);
            let (indicator, value) = (indicator?, value?);
            if !seen.insert(indicator.clone()) {
                // Two values for one indicator: nobody but the applicant knows which one is meant.
                let why = Message::new("import-target-twice").with("indicator", indicator);
                record.refuse(&open.path_of("indicator"), why);
                return None;
            }
            Some(Target { indicator: indicator.into(), value })
        })
    }
}
