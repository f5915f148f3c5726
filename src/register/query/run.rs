//! Running: whether a case answers a query, for one viewer.
//!
//! Of a case with which the viewer has a conflict only the reference and the conflict itself are known; every other
//! answer about it is neither yes nor no, and stays so through `not`, `and` and `or`. It is listed only where the
//! whole answer is yes, so that no query tells anything about it.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::Query;
use super::field::{DateField, Flag, NumberField, Owned, TextField};
use super::letters::{begins, contains, contains_folded, same};
use super::order::granted;
use super::parse::Tree;
use super::term::{FindingWord, Holder, Term};
use super::value::Number;
use crate::domain::code::{Handle, Reference, RoundId, Scope};
use crate::domain::finnish_time::finnish_day;
use crate::domain::vocabulary::{LinePolicy, LineSide, Seat, Status};
use crate::register::case::CaseHead;
use crate::register::state::State;
use crate::register::view::pictures::spread;
use crate::register::view::ranking::ranking;
use crate::register::view::{Seen, Viewer};

/// A query about to run over the cases of one state for one viewer. Keeps what is worth working out only once.
#[derive(Debug)]
pub struct Prepared<'a> {
    query: &'a Query,
    state: &'a State,
    viewer: &'a Viewer,
    lines: RefCell<BTreeMap<(RoundId, Scope), Sides>>,
}

/// Cases of one envelope on either side of its funding line.
#[derive(Debug, Default)]
struct Sides {
    above: BTreeSet<Reference>,
    below: BTreeSet<Reference>,
}

impl<'a> Prepared<'a> {
    pub(super) fn new(query: &'a Query, state: &'a State, viewer: &'a Viewer) -> Self {
        Self { query, state, viewer, lines: RefCell::default() }
    }

    /// Whether a case answers the query.
    pub fn matches(&self, seen: &Seen) -> bool {
        self.query.tree.as_ref().is_none_or(|tree| self.answer(tree, seen) == Some(true))
    }

    /// Yes, no, or `None`: not for this viewer to know.
    fn answer(&self, tree: &Tree, seen: &Seen) -> Option<bool> {
        match tree {
            Tree::Term(term) => match seen.head() {
                Some(head) => Some(self.holds(term, seen, head)),
                None => of_hidden(term, seen),
            },
            Tree::Not(inner) => self.answer(inner, seen).map(|yes| !yes),
            Tree::All(parts) => self.decided(parts, seen, false),
            Tree::Any(parts) => self.decided(parts, seen, true),
        }
    }

    /// `deciding` as soon as one part says so; unknown if any part is; the contrary otherwise.
    fn decided(&self, parts: &[Tree], seen: &Seen, deciding: bool) -> Option<bool> {
        let mut answer = Some(!deciding);
        for part in parts {
            match self.answer(part, seen) {
                Some(yes) if yes == deciding => return Some(deciding),
                Some(_) => {}
                None => answer = None,
            }
        }
        answer
    }

    fn holds(&self, term: &Term, seen: &Seen, head: &CaseHead) -> bool {
        match term {
            Term::Free(wanted) => {
                contains(head.reference.as_str(), wanted)
                    || head.action.as_str().eq_ignore_ascii_case(wanted.as_str())
                    || head.scope.as_str().eq_ignore_ascii_case(wanted.as_str())
                    || contains(&head.title, wanted)
                    || contains(&head.applicant.name, wanted)
                    || head.tags.iter().any(|tag| contains(tag, wanted))
            }
            Term::Text(field, wanted) => wanted.iter().any(|wanted| text_holds(*field, wanted, head)),
            Term::Status(any) => any.contains(&seen.status),
            Term::Category(any) => any.contains(&head.applicant.category),
            Term::Language(any) => any.contains(&head.language),
            Term::Lane(any) => !head.past && any.contains(&head.handled_in()),
            Term::Pot(any) => any.contains(&head.pot),
            Term::Decision(any) => head.decision.kind().is_some_and(|kind| any.contains(&kind)),
            Term::Finding(any) => any.iter().any(|word| self.found(word, head)),
            Term::Seat(seat, any) => any.iter().any(|holder| self.sits(*seat, holder, head)),
            Term::Is(any) => any.iter().any(|flag| self.is(*flag, seen, head)),
            Term::Has(any) => any.iter().any(|owned| match owned {
                Owned::Comments => head.comments > 0,
                Owned::Findings => head.found.1 > 0,
            }),
            Term::Line(above) => self.on_side(*above, head),
            Term::Number(field, op, wanted) => {
                self.order_of(*field, seen, head, *wanted).is_some_and(|order| op.holds(order))
            }
            Term::Date(field, op, any) => {
                let day = match field {
                    DateField::Received => finnish_day(head.received_at),
                    DateField::Start => head.dates.0,
                    DateField::End => head.dates.1,
                };
                any.iter().any(|period| period.answers(*op, day))
            }
        }
    }

    fn is(&self, flag: Flag, seen: &Seen, head: &CaseHead) -> bool {
        match flag {
            Flag::Mine => seen.mine,
            Flag::Unscored => seen.unscored_by(self.state, self.viewer),
            // What the state in a list tells everybody; whose sheet it is, and what stands on it, is not asked.
            Flag::Untouched => !head.past && head.scored_with.is_none(),
            Flag::Late => head.late,
            Flag::Past => head.past,
            Flag::Complete => seen.total.is_some(),
            Flag::Ranked => seen.status == Status::Ranked,
            Flag::NeedsMe => seen.needs_me,
            Flag::Locked => head.locked(),
            Flag::Stale => head.stale_now().next().is_some(),
            Flag::Revised => head.revision > 1,
            Flag::Conflict => false,
        }
    }

    fn found(&self, word: &FindingWord, head: &CaseHead) -> bool {
        let (blocking, all) = head.found;
        match word {
            FindingWord::Any => all > 0,
            FindingWord::Blocking => blocking > 0,
            FindingWord::Warning => all > blocking,
            // Checking a case again takes longer than everything else here together.
            FindingWord::Rule(rule) => {
                all > 0
                    && !head.settled.contains(rule)
                    && self.state.findings_of(head).iter().any(|finding| finding.rule == rule)
            }
        }
    }

    fn sits(&self, seat: Option<Seat>, holder: &Holder, head: &CaseHead) -> bool {
        let is = |held: &Handle| match holder {
            Holder::Me => *held == self.viewer.handle,
            Holder::Person(handle) => same(held.as_str(), handle.as_str()),
            Holder::Nobody => false,
        };
        match (seat, holder) {
            (None, Holder::Nobody) => head.seats.is_empty(),
            (Some(seat), Holder::Nobody) => !head.seats.contains_key(&seat),
            (None, _) => head.seats.values().any(is),
            (Some(seat), _) => head.seats.get(&seat).is_some_and(is),
        }
    }

    /// How the value of a case stands to the wanted number; `None` where the case has no value.
    fn order_of(&self, field: NumberField, seen: &Seen, head: &CaseHead, wanted: Number) -> Option<Ordering> {
        let value = match field {
            NumberField::Total => return seen.total.map(|total| wanted.order_of(total)),
            NumberField::Requested => Number::money(head.requested),
            NumberField::Granted => Number::money(granted(head)?),
            // Nothing is known about the costs of a grant of the past.
            NumberField::Costs if head.past => return None,
            NumberField::Costs => Number::money(head.costs.total),
            NumberField::Spread => Number::halves(spread(self.state, self.viewer, head)?.halves()),
            NumberField::Partners => Number::count(head.partners.len()),
            NumberField::Revision => Number::count(usize::try_from(head.revision).unwrap_or(usize::MAX)),
            NumberField::Findings => Number::count(usize::from(head.found.1)),
        };
        Some(value.cmp(&wanted))
    }

    fn on_side(&self, above: bool, head: &CaseHead) -> bool {
        if head.past {
            return false;
        }
        let mut lines = self.lines.borrow_mut();
        let sides = lines
            .entry((head.round.clone(), head.scope.clone()))
            .or_insert_with(|| sides(self.state, self.viewer, &head.round, &head.scope));
        let side = if above { &sides.above } else { &sides.below };
        side.contains(&head.reference)
    }
}

/// What may be asked about a case that the viewer may not see.
fn of_hidden(term: &Term, seen: &Seen) -> Option<bool> {
    let reference = seen.reference().as_str();
    match term {
        Term::Text(TextField::Reference, any) => Some(any.iter().any(|wanted| contains(reference, wanted))),
        // A title might hold the word where the reference does not.
        Term::Free(wanted) => contains(reference, wanted).then_some(true),
        Term::Is(any) => any.contains(&Flag::Conflict).then_some(true),
        _ => None,
    }
}

fn text_holds(field: TextField, wanted: &str, head: &CaseHead) -> bool {
    match field {
        TextField::Round => begins(head.round.as_str(), wanted),
        TextField::Action => begins(head.action.as_str(), wanted),
        TextField::Scope => same(head.scope.as_str(), wanted),
        TextField::Applicant => contains_folded(&head.applicant.name, wanted),
        TextField::Title => contains(&head.title, wanted),
        TextField::Tag => head.tags.iter().any(|tag| same(tag, wanted)),
        TextField::Indicator => head.targets.iter().any(|(id, _)| same(id.as_str(), wanted)),
        TextField::Reference => contains(head.reference.as_str(), wanted),
    }
}

fn sides(state: &State, viewer: &Viewer, round: &RoundId, scope: &Scope) -> Sides {
    let mut sides = Sides::default();
    let rows = ranking(state, viewer, round, scope, LinePolicy::Strict).map(|ranking| ranking.rows).unwrap_or_default();
    for row in rows {
        // Rows without facts are hidden from the viewer; nobody asks for their side.
        match row.facts.map(|facts| facts.line) {
            Some(LineSide::Above) => sides.above.insert(row.reference),
            Some(LineSide::Below | LineSide::Partial) => sides.below.insert(row.reference),
            None => false,
        };
    }
    sides
}
