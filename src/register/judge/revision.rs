//! Corrected applications as revisions of their cases, and judgements on an older revision that still stand.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::store::impossible;
use super::{Judge, Verdict, about, listed};
use crate::domain::application::Application;
use crate::domain::code::Reference;
use crate::domain::message::{Arg, Message};
use crate::domain::vocabulary::Role;
use crate::domain::words;
use crate::register::case::CaseHead;
use crate::register::decided::Progress;
use crate::register::event::Event;
use crate::register::judgement::{Judgement, Named, changed_by};
use crate::register::refusal::{Mistake, Refusal, source};

/// Judgements that a refusal names; whoever has more looks at the case.
const NAMED: usize = 20;

impl Judge<'_> {
    /// All or none. A correction that answers a supplement request ends the wait for it.
    pub(super) fn revise(&mut self, applications: &[Application], why: &str) -> Verdict {
        self.needs(&[Role::Officer, Role::Administrator, Role::Supervisor])?;
        self.reason(why, 1)?;
        if applications.is_empty() {
            let (what, mend) = (Message::new("refused-nothing-to-import"), Message::new("mend-nothing-to-import"));
            return Err(Refusal::new("nothing-to-import", source::PROCEDURE, what, mend));
        }
        let mut seen = BTreeSet::new();
        let mut first: Option<Refusal> = None;
        let mut places = Vec::new();
        for (index, application) in applications.iter().enumerate() {
            let fresh = seen.insert(&application.reference);
            let Err((field, refusal)) = self.revisable(application, fresh) else { continue };
            let why =
                Message::new("import-refused").with("what", refusal.what.clone()).with("mend", refusal.mend.clone());
            places.push(Mistake { index, field: Cow::Borrowed(field), why });
            first.get_or_insert(refusal);
        }
        if let Some(first) = first {
            return Err(first.at(places));
        }
        let why = why.trim().to_owned();
        for application in applications {
            let case = application.reference.clone();
            let head = self.case(&case)?;
            if head.supplement {
                self.events.push(Event::SupplementReceived { case: case.clone(), why: why.clone() });
            }
            let (revision, application) = (head.revision + 1, Box::new(application.clone()));
            self.events.push(Event::CaseRevised { case, revision, why: why.clone(), application });
        }
        Ok(())
    }

    /// Whether an application can be a revision of its case; otherwise the field and the refusal.
    fn revisable(&self, application: &Application, fresh: bool) -> Result<(), (&'static str, Refusal)> {
        let case = &application.reference;
        let of_case = |refusal| ("reference", refusal);
        let head = self.case(case).map_err(of_case)?;
        if !fresh {
            let refusal = about("case-twice", source::PROCEDURE, case, "refused-case-twice", "mend-case-twice");
            return Err(of_case(refusal));
        }
        if let Some(refused) = impossible(application) {
            return Err(refused);
        }
        let mend = match head.decision.progress {
            _ if head.decision.from_reserve || head.decision.on_reserve() => Some("mend-revision-reserve"),
            Progress::Open | Progress::Proposed | Progress::Returned => None,
            Progress::Submitted => Some("mend-revision-submitted"),
            Progress::Approved => Some("mend-revision-approved"),
            Progress::Notified | Progress::Correction => Some("mend-revision-notified"),
            Progress::Declined | Progress::Withdrawn => Some("mend-revision-over"),
        };
        if let Some(mend) = mend {
            let status = Message::new(words::status_key(head.status(self.state.set_of(&head))));
            let what = Message::new("refused-revision-locked").with("case", case).with("status", status);
            return Err(of_case(Refusal::new("locked", source::PROCEDURE, what, Message::new(mend))));
        }
        for (field, given, fixed) in [
            ("round", application.round.as_str(), head.round.as_str()),
            ("action", application.action.as_str(), head.action.as_str()),
        ] {
            if given != fixed {
                let what = Message::new("refused-revision-moves").with("case", case).with("field", field);
                let mend = Message::new("mend-revision-moves").with("given", fixed);
                let what = what.with("given", given);
                return Err((field, Refusal::new("revision-moves", source::PROCEDURE, what, mend)));
            }
        }
        if changed_by(&head, application).is_empty() {
            let (what, mend) = ("refused-revision-same", "mend-revision-same");
            return Err(of_case(about("revision-same", source::PROCEDURE, case, what, mend)));
        }
        Ok(())
    }

    /// Refuses a decision on judgements of an older revision, with the list of what to look at again. A case that is
    /// rejected without scores needs its general criteria looked at again, and nothing else.
    pub(super) fn current(&self, head: &CaseHead, unscored: bool) -> Verdict {
        let wanted = |judgement: &&Judgement| !unscored || matches!(judgement, Judgement::Gate(_));
        let stale: Vec<&Judgement> = head.stale_now().filter(wanted).collect();
        if stale.is_empty() {
            return Ok(());
        }
        let set = self.state.set_of(head);
        // What another assessor has not signed is not named: it is theirs until then.
        let open = stale.iter().filter(|judgement| match judgement {
            Judgement::Score(seat, _) => {
                head.sheets.get(seat).is_some_and(|sheet| sheet.signed || sheet.by == *self.by)
            }
            _ => true,
        });
        let told: Vec<Arg> = open.take(NAMED).map(|judgement| Arg::from(judgement.told(set))).collect();
        let what = Message::new("refused-stale").with("case", &head.reference).with("count", stale.len());
        let mend = Message::new("mend-stale").with("case", &head.reference).with("judgements", Arg::List(told));
        Err(Refusal::new("stale", source::NEWEST, what.with("revision", head.revision), mend))
    }

    /// Confirms what was judged on an older revision: everybody their own scores and marks, whoever sits on the case its
    /// consensus, any officer the rest.
    pub(super) fn confirm(&mut self, case: &Reference, what: &[Named], why: &str) -> Verdict {
        self.needs(&[Role::Officer])?;
        let head = self.unlocked(case)?;
        self.awaited(&head, case)?;
        self.reason(why, self.state.set_of(&head).set.reason_min_chars)?;
        let seated = head.seats.values().any(|holder| holder == self.by);
        let own = |judgement: &&Judgement| match judgement {
            Judgement::Score(seat, _) => head.sheets.get(seat).is_some_and(|sheet| sheet.by == *self.by),
            Judgement::Consensus(_) => seated,
            Judgement::TargetMark(_, by) => by == self.by,
            Judgement::Gate(_) | Judgement::Finding(_) => true,
        };
        let able: Vec<&Judgement> = head.stale_now().filter(own).collect();
        let names = || listed(able.iter().map(|judgement| judgement.named().to_string()));
        let mut chosen: Vec<&Judgement> =
            able.iter().filter(|judgement| what.contains(&judgement.named())).copied().collect();
        if let Some(missing) = what.iter().find(|name| !able.iter().any(|judgement| judgement.named() == **name)) {
            let what = Message::new("refused-not-stale").with("case", case).with("name", missing.to_string());
            let mend = match able.is_empty() {
                true => Message::new("mend-nothing-stale"),
                false => Message::new("mend-known").with("known", names()),
            };
            return Err(Refusal::new("not-stale", source::NEWEST, what, mend));
        }
        if what.is_empty() {
            chosen = able.clone();
        }
        if chosen.is_empty() {
            let (what, mend) = ("refused-nothing-stale", "mend-nothing-stale");
            return Err(about("not-stale", source::NEWEST, case, what, mend));
        }
        let why = why.trim();
        for judgement in chosen {
            let (case, judgement, why) = (case.clone(), judgement.clone(), why.to_owned());
            self.events.push(Event::JudgementConfirmed { case, judgement, why });
        }
        Ok(())
    }
}
